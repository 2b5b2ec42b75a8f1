"""Others that carry messages, as they were measured once on this machine with the same work: not measured again here.

Two cores, loopback, no TLS, an acknowledgement that means "on disk"; none of them signs for a person and for a centre,
seals, or keeps a journal that can be proved.
"""

from __future__ import annotations

__all__ = ["PEERS"]

PEERS = {
    "Matrix Synapse, SQLite": (32.0, 81.0),
    "Prosody, SQLite, tuned": (483.0, 2.8),
    "ejabberd, PostgreSQL": (751.0, 1.9),
    "NATS JetStream, sync always, from the stream": (874.0, 1.3),
}
"""name → (W2: messages a second, W1: milliseconds to all ten, p50)."""

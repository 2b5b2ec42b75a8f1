"""What exactly is signed: kind, mode and bytes, bound together.

DSSE v1 pre-authentication encoding with the payload type `hotline/1/<mode>/<kind>`. No signature made for one
kind or one mode can be presented as another: the closed list of kinds below is the domain separation of the
whole product (specification: signing, section 1).
"""

from __future__ import annotations

import hashlib
from typing import Literal, get_args

from protocols.errors import Misuse

__all__ = ["KINDS", "MODES", "SUITE", "Kind", "Mode", "digest", "pae"]

SUITE = "hotline/1"

Mode = Literal["live", "drill", "test"]
MODES: tuple[Mode, ...] = get_args(Mode)

Kind = Literal[
    "message", "attestation", "release", "seal", "notice", "void", "hello", "link-test", "head", "root", "statement",
    "bulletin", "pin", "epoch",
]  # fmt: skip
KINDS: tuple[Kind, ...] = get_args(Kind)


def pae(kind: Kind, mode: Mode, payload: bytes) -> bytes:
    """`DSSEv1 SP len(type) SP type SP len(payload) SP payload`, lengths in bytes (DSSE v1, protocol.md).

    Only `root` is the same in every mode: a party has one root, and it uses the word `all`.
    """
    if kind not in KINDS or mode not in MODES:
        raise Misuse(f"no such kind or mode to sign: {kind!r}, {mode!r}")
    payload_type = f"{SUITE}/{'all' if kind == 'root' else mode}/{kind}".encode("ascii")
    return b"DSSEv1 %d %b %d %b" % (len(payload_type), payload_type, len(payload), payload)


def digest(kind: Kind, mode: Mode, payload: bytes) -> bytes:
    """The 32-byte identity of anything signed: SHA-256(PAE(kind, payload)), signatures excluded."""
    return hashlib.sha256(pae(kind, mode, payload)).digest()

"""What somebody outside is convinced by: one file, and root fingerprints that the parties gave them by another way.

::

    bytes ── read_bundle ──> Bundle ── admitted (fingerprints) ──> Vouched ── open_pieces ──> Pieces
                                                                                               │
                          sentences, JSON <── words <── Findings <── verify_bundle <── lines, journals, audience

A bundle holds what was signed, as it was signed: root chains and statements, envelopes, notices, countersigned heads,
epoch records, voids, entries of a journal with their proofs under a checkpoint. Nobody signs the file itself, and
nobody has to: who changes it finds nothing to change but signed bytes, who adds something adds what does not belong,
and who takes something out makes it prove less, which is said. So a verifier needs no pins, no network and no clock.

What is found comes in three sorts: *proved*, *not proved* (with what is missing), *wrong*. A bundle holds when nothing
is wrong. None of it says anything about what happens in orbit (specification: bundle).

    form      the file: its fields, limits, the one order
    vouched   who is believed: by fingerprint, never by pin
    pieces    each piece opened and verified by itself
    lines     what the numbers and chains of a line make of them
    journals  entries, checkpoints, witnesses
    audience  for whom it was made, and who released it
    findings  what is found, as data
    verify    all of it in order
    words     what is found, as sentences
"""

from __future__ import annotations

from protocols.bundle.findings import Finding, Findings
from protocols.bundle.form import (
    BUNDLE_LIMIT,
    Audience,
    Bundle,
    EntryProof,
    JournalPart,
    PartyRecords,
    read_bundle,
    write_bundle,
)
from protocols.bundle.verify import verify_bundle
from protocols.bundle.vouched import read_fingerprint

__all__ = [
    "BUNDLE_LIMIT", "Audience", "Bundle", "EntryProof", "Finding", "Findings", "JournalPart", "PartyRecords",
    "read_bundle", "read_fingerprint", "verify_bundle", "write_bundle",
]  # fmt: skip

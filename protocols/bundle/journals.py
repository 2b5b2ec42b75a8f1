"""Entries of a centre's journal, under a checkpoint that the centre signed and, it may be, a witness.

An entry says that the centre wrote it down, in this order and not later than the checkpoint. `at` is its own word.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from protocols.bundle.findings import Fact, Finding
from protocols.bundle.form import JournalPart
from protocols.bundle.pieces import Delivered, Pieces, does_not_belong, refused
from protocols.checkpoint import Checkpoint, SignatureLine, note_key_id, open_checkpoint, split_note
from protocols.cosignature import VerifierKey, cosigned_at
from protocols.errors import Code, Refused
from protocols.journal import Leaf
from protocols.keys import ED25519, key_id
from protocols.proofs import leaf_hash, verify_inclusion
from protocols.wire import unpack

__all__ = ["journal_findings"]

# What a centre enters about a release: the sender, and the addressee.
_AS_SENDER, _AS_ADDRESSEE = ("released", "recovered"), ("received", "refused")


def journal_findings(
    journals: Sequence[JournalPart], pieces: Pieces, witnesses: Sequence[VerifierKey]
) -> Iterator[Finding]:
    """Of each entry, of each checkpoint, of each witness whose key was given, and of each message without an entry."""
    entered: set[bytes] = set()
    for place, part in enumerate(journals):
        name = f"journals[{place}]"
        try:
            head, centre, key = _opened(part.note, pieces)
        except Refused as why:
            yield refused(f"{name}.note", why)
            continue
        if key in pieces.revoked_of(centre):
            yield Finding("not_proved", "key_revoked", None, {"centre": centre})
        belongs = False
        for index, entry in enumerate(part.entries):
            try:
                leaf = unpack(entry.leaf, Leaf)
                verify_inclusion(leaf_hash(entry.leaf), entry.index, head.size, head.root, entry.proof)
            except Refused as why:
                yield refused(f"{name}.entries[{index}]", why)
                continue
            delivered = pieces.releases.get(leaf.subject)
            if delivered is None or not _is_its(leaf, centre, delivered):
                yield does_not_belong(f"{name}.entries[{index}]")
                continue
            belongs = True
            entered.add(delivered.authentic.message_hash)
            facts: dict[str, Fact] = {
                "centre": centre, "entry": entry.index, "size": head.size, "kind": leaf.kind, "entered_at": leaf.at,
            }  # fmt: skip
            yield Finding("proved", "entered", delivered.authentic.message_hash, facts)
        if belongs:
            yield from _witnessed(part.note, head, centre, witnesses)
    yield from (Finding("not_proved", "not_entered", hashed) for hashed in pieces.said if hashed not in entered)


def _opened(note: bytes, pieces: Pieces) -> tuple[Checkpoint, str, bytes]:
    """The head, whose it is, and the key id that signed it. Raises Refused `checkpoint_wrong`, `wrong_mode`…"""
    said, lines = split_note(note)
    _, centre, mode, _ = said.origin.split("/")
    if mode != pieces.roster.mode:
        raise Refused(Code.WRONG_MODE, f"a checkpoint of mode {mode} in a {pieces.roster.mode} bundle")
    signers = {line.key_id for line in lines if line.name == said.origin}
    for public in pieces.centre_keys(centre).values():
        if note_key_id(said.origin, public) in signers:
            return open_checkpoint(note, said.origin, public), centre, key_id(ED25519, public)
    raise Refused(Code.CHECKPOINT_WRONG, f"no key of {centre} signed it")


def _is_its(leaf: Leaf, centre: str, delivered: Delivered) -> bool:
    release = delivered.release
    return (leaf.kind in _AS_SENDER and centre == release.from_) or (
        leaf.kind in _AS_ADDRESSEE and centre == release.to
    )


def _witnessed(note: bytes, head: Checkpoint, centre: str, witnesses: Sequence[VerifierKey]) -> Iterator[Finding]:
    known = {(each.name, each.id): each for each in witnesses}
    others: list[SignatureLine] = [line for line in head.others if (line.name, line.key_id) not in known]
    found = False
    for key in known.values():
        if not any((line.name, line.key_id) == (key.name, key.id) for line in head.others):
            yield Finding("wrong", "witness_missing", None, {"centre": centre, "witness": key.name})
            continue
        try:
            at = cosigned_at(note, key) * 1_000
        except Refused as why:
            yield refused(f"the cosignature of {key.name}", why)
            continue
        found = True
        yield Finding("proved", "witnessed", None, {
            "centre": centre, "witness": key.name, "size": head.size, "witnessed_at": at,
        })  # fmt: skip
    if others and not found:
        names = ", ".join(sorted({line.name for line in others}))
        yield Finding("not_proved", "witness_not_compared", None, {"centre": centre, "witnesses": names})
    elif not found:
        yield Finding("not_proved", "no_witness", None, {"centre": centre})

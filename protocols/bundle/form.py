"""The file: one canonical map, whose first field says for whom it was made.

Every list stands in the one order that its own bytes give it, nothing twice: of one set of pieces there is one file.
The pieces themselves are bytes, as they were signed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Annotated, Any, Final, Literal

from msgspec import Meta

from protocols.believed import RECORD_LIMIT
from protocols.checkpoint import NOTE_LIMIT
from protocols.errors import Code, Refused
from protocols.pae import Mode
from protocols.wire import ENVELOPE_LIMIT, CentreName, Digest, Wire, pack, unpack

__all__ = [
    "BUNDLE_LIMIT", "MOST_LINKS", "Audience", "Bundle", "EntryProof", "JournalPart", "PartyRecords", "ascending",
    "read_bundle", "write_bundle",
]  # fmt: skip

BUNDLE_LIMIT: Final = 64 * 1024 * 1024
MOST_LINKS: Final = 8_192
_LEAF_LIMIT: Final = 1_024
_CONTENT_LIMIT: Final = 8 * 1024 * 1024

Piece = Annotated[bytes, Meta(min_length=1, max_length=ENVELOPE_LIMIT)]
RecordBytes = Annotated[bytes, Meta(min_length=1, max_length=RECORD_LIMIT)]


class Audience(Wire):
    """For whom it was made: for the centres that have the messages anyway, or for outsiders by releases of two officers
    (the message hashes of `procedure.release_to_outsiders`, which are inside). One of the two."""

    members: Annotated[tuple[CentreName, ...], Meta(max_length=64)] = ()
    outsiders: Annotated[tuple[Digest, ...], Meta(max_length=16)] = ()

    def __post_init__(self) -> None:
        if bool(self.members) == bool(self.outsiders):
            raise ValueError("made for members or for outsiders, one of the two")


class PartyRecords(Wire):
    """A party's root chain from its first root, and its statements, each by ascending version."""

    roots: Annotated[tuple[RecordBytes, ...], Meta(min_length=1, max_length=64)]
    statements: Annotated[tuple[RecordBytes, ...], Meta(max_length=1024)] = ()


class EntryProof(Wire):
    """One entry of a journal: its index from 0, its leaf's bytes, and the way to the root, leaf upwards."""

    index: Annotated[int, Meta(ge=0, le=2**53 - 1)]
    leaf: Annotated[bytes, Meta(min_length=1, max_length=_LEAF_LIMIT)]
    proof: Annotated[tuple[Digest, ...], Meta(max_length=64)] = ()


class JournalPart(Wire):
    """A checkpoint of a centre's journal, with whatever cosignatures are under it, and entries that it covers."""

    entries: Annotated[tuple[EntryProof, ...], Meta(min_length=1, max_length=4096)]
    note: Annotated[bytes, Meta(min_length=1, max_length=NOTE_LIMIT)]


class Bundle(Wire):
    """Everything in the file.

    `contents` are attachments, known by their SHA-256; `links` are releases without their messages, which lead from a
    message to the head that both centres have signed; all else as it is signed and named elsewhere.
    """

    audience: Audience
    contents: Annotated[tuple[Annotated[bytes, Meta(max_length=_CONTENT_LIMIT)], ...], Meta(max_length=64)] = ()
    envelopes: Annotated[tuple[Piece, ...], Meta(min_length=1, max_length=1024)]
    epochs: Annotated[tuple[Piece, ...], Meta(max_length=256)] = ()
    heads: Annotated[tuple[Piece, ...], Meta(max_length=1024)] = ()
    journals: Annotated[tuple[JournalPart, ...], Meta(max_length=16)] = ()
    links: Annotated[tuple[Piece, ...], Meta(max_length=MOST_LINKS)] = ()
    mode: Mode
    notices: Annotated[tuple[Piece, ...], Meta(max_length=4096)] = ()
    parties: Annotated[tuple[PartyRecords, ...], Meta(min_length=1, max_length=64)]
    version: Literal[1]
    voids: Annotated[tuple[Piece, ...], Meta(max_length=1024)] = ()


def read_bundle(data: bytes) -> Bundle:
    """The parts of a bundle, none of them verified. Raises Refused `too_large`, `not_canonical`, `schema`."""
    bundle = unpack(data, Bundle, limit=BUNDLE_LIMIT)
    for name, values in _lists(bundle):
        # A piece twice, or another order, would make another file that says the same.
        if list(values) != sorted(set(values)):
            raise Refused(Code.NOT_CANONICAL, "not in ascending order, or one is there twice", field=name)
    return bundle


def write_bundle(bundle: Bundle) -> bytes:
    """The bytes of the file. Raises Refused `too_large`, and what `read_bundle` raises for one that nobody could
    read."""
    data = pack(bundle)
    read_bundle(data)
    return data


def ascending(pieces: Iterable[bytes]) -> tuple[bytes, ...]:
    """Pieces as a bundle holds them: each once, in the order of their bytes."""
    return tuple(sorted(set(pieces)))


def _lists(bundle: Bundle) -> Iterator[tuple[str, Sequence[Any]]]:
    yield "audience.members", bundle.audience.members
    yield "audience.outsiders", bundle.audience.outsiders
    yield "contents", bundle.contents
    yield "envelopes", bundle.envelopes
    yield "epochs", bundle.epochs
    yield "heads", bundle.heads
    yield "journals", [each.note for each in bundle.journals]
    for index, journal in enumerate(bundle.journals):
        yield f"journals[{index}].entries", [each.index for each in journal.entries]
    yield "links", bundle.links
    yield "notices", bundle.notices
    yield "parties", [each.roots[0] for each in bundle.parties]
    yield "voids", bundle.voids

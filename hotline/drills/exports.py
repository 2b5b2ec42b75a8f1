"""One file of `hotline journal export`, read as somebody who believes nobody would read it.

Every entry in its place: the leaf says what the line says, its content has the hash that the leaf names, whoever must
have signed did, under the records that stood in the journal by then, and all leaves together make the root in the
header. The first entry of which that is not so is named, and nothing of the file is used.

What only the exporting centre could change without being found out here is when an entry was made: no figure of a
report comes from there. Every instant that is counted was signed for somebody else: in a release, in an officer's
attestation, in a notice.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import msgspec

from hotline.client import proof
from protocols.envelope import Verified, open_envelope
from protocols.epochs import check_epoch
from protocols.errors import Code, Refused
from protocols.heads import common
from protocols.journal import Frontier, Leaf, leaf_hash
from protocols.keys import ED25519, key_id
from protocols.messages.header import message_hash
from protocols.notice import NoticeItem
from protocols.pae import Mode, digest
from protocols.roster import KINDS, Officer, Roster, Statement
from protocols.signed import SignedRecord
from protocols.wire import CentreName, decode, unpack

__all__ = ["Export", "Noticed", "read_export"]

Place = tuple[str, str, int, int]
"""From, to, epoch, number: where a release stands."""

_SIGNED = frozenset({"released", "received", "refused", "notice", "head", "epoch", "waiting", "returned", *KINDS})


@dataclass(frozen=True, slots=True)
class Noticed:
    """One thing that a centre, or (`role`) one of its officers, signed about a message: received, shown, refused."""

    by: str
    to: str
    role: str | None
    item: NoticeItem


@dataclass(kw_only=True)
class Export:
    """One centre's journal, verified. `root` in hexadecimal; `sha256` is the file's. `anchor`: the hash of the first
    root of its own party, by which it believes itself. `said`: what it released and received, by place; `refused`: the
    hash of each message that came and was refused here."""

    centre: str
    mode: Mode
    entries: int
    root: str
    sha256: str
    anchor: bytes
    signatures: int = 0
    roster: Roster
    said: dict[Place, Verified] = field(default_factory=dict)
    refused: dict[Place, bytes] = field(default_factory=dict)
    noticed: list[Noticed] = field(default_factory=list)


class _Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    centre: CentreName
    mode: Mode
    version: int
    entries: int
    root: str


class _Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    index: int
    kind: str
    at: int
    subject: str
    leaf: str
    content: str | None


def read_export(lines: Iterable[bytes], *, anchor: bytes | None = None) -> Export:
    """The journal that these lines are. `anchor`: the hash of the root by which its party is known to the reader; None
    takes the one that it names itself (journals that were exported beside it say whether they knew that one).

    Raises Refused `file_unreadable` for what is no export, `record_damaged` naming the entry, `wrong_mode` outside
    drills.
    """
    told = list(lines)
    header, entries = _parts(told)
    if header.mode != "drill":
        raise Refused(Code.WRONG_MODE, f"{header.centre}'s journal is of mode {header.mode}; a drill has its own")
    found = Export(
        centre=header.centre, mode=header.mode, entries=header.entries, root=header.root,
        sha256=hashlib.sha256(b"".join(told)).hexdigest(),
        anchor=(first := anchor or _own_root(header, entries)),
        roster=Roster(header.mode, header.centre, first),
    )  # fmt: skip
    frontier = Frontier()
    for number, entry in enumerate(entries):
        where = f"{header.centre}'s journal, entry {number} ({entry.kind})"
        if entry.index != number:
            raise Refused(Code.RECORD_DAMAGED, f"{header.centre}'s journal: entry {number} is missing")
        try:
            frontier = frontier.append(leaf_hash(bytes.fromhex(entry.leaf)))
            _read(found, entry)
        except Refused as refused:
            raise Refused(Code.RECORD_DAMAGED, f"{where}: {refused.detail or refused.code}") from None
        except (AttributeError, KeyError, IndexError, TypeError, ValueError):
            raise Refused(Code.RECORD_DAMAGED, f"{where}: its bytes cannot be read") from None
    if (frontier.size, frontier.root().hex()) != (header.entries, header.root):
        raise Refused(
            Code.RECORD_DAMAGED,
            f"{header.centre}'s journal: {frontier.size} entries make another root than the {header.entries} of its "
            f"first line",
        )
    _check_lines(found, told)
    return found


def _parts(told: list[bytes]) -> tuple[_Header, list[_Entry]]:
    try:
        header = msgspec.convert(msgspec.json.decode(told[0])["hotline_journal"], _Header)
        entries = [msgspec.json.decode(line, type=_Entry) for line in told[1:] if not line.startswith(b'{"line"')]
    except (IndexError, KeyError, TypeError, UnicodeDecodeError, msgspec.MsgspecError) as wrong:
        raise Refused(Code.FILE_UNREADABLE, f"this is no export of `hotline journal export`: {wrong}") from None
    return header, entries


def _own_root(header: _Header, entries: list[_Entry]) -> bytes:
    """Of the party whose statement lists the centre, the first root in the journal."""
    kept = [(entry.kind, content) for entry, content in _contents(entries)]
    for kind, content in kept:
        statement = unpack(SignedRecord.parse(content).payload, Statement) if kind == "statement" else None
        if statement is None or statement.centre(header.centre) is None:
            continue
        for other, data in kept:
            record = SignedRecord.parse(data)
            if other == "root" and decode(record.payload)["party"] == statement.party:
                return record.hash("root", header.mode)
    raise Refused(Code.RECORD_DAMAGED, f"{header.centre}'s journal does not hold the root of its own party")


def _contents(entries: list[_Entry]) -> Iterator[tuple[_Entry, bytes]]:
    for entry in entries:
        if entry.kind in ("root", "statement") and entry.content is not None:
            try:
                yield entry, bytes.fromhex(entry.content)
            except ValueError:
                raise Refused(Code.RECORD_DAMAGED, f"entry {entry.index}: its bytes are not hexadecimal") from None


def _read(found: Export, entry: _Entry) -> None:
    leaf = unpack(bytes.fromhex(entry.leaf), Leaf)
    if (leaf.kind, leaf.at, leaf.subject.hex()) != (entry.kind, entry.at, entry.subject):
        raise Refused(Code.RECORD_DAMAGED, "the line says something else than its leaf")
    if entry.content is None:
        if entry.kind in _SIGNED:
            raise Refused(Code.RECORD_DAMAGED, "what it is about is not there")
        return
    content = bytes.fromhex(entry.content)
    if _take(found, entry.kind, content) != leaf.subject:
        raise Refused(Code.RECORD_DAMAGED, "what it is about has another hash than the leaf names")


def _take(found: Export, kind: str, content: bytes) -> bytes:
    """Verified, and kept in `found`; the hash that its entry must name."""
    if kind in ("released", "received", "refused"):
        return _envelope(found, kind, content)
    if kind in ("waiting", "returned"):
        return message_hash(decode(content)[0], found.mode)
    signed = SignedRecord.parse(content)
    if kind in KINDS:
        found.roster, _ = found.roster.admit(kind, content, None)
    elif kind == "notice":
        noticed = proof.notice(content, found.roster)
        notice = noticed.notice
        found.noticed += [Noticed(notice.from_, notice.to, noticed.role, item) for item in notice.items]
    elif kind == "epoch":
        sender = str(decode(signed.payload)["from"])
        check_epoch(signed, found.mode, _keys(found, sender), {k: (o.key, o.role) for k, o in _people(found, sender)})
    elif kind == "head":
        named = decode(signed.payload)
        common(signed, found.mode, _keys(found, str(named["from"])), _keys(found, str(named["to"])))
    else:
        return digest(kind, found.mode, signed.payload)  # type: ignore[arg-type]  # of a later version's kinds
    found.signatures += len(signed.signatures)
    return signed.hash(kind, found.mode)  # type: ignore[arg-type]  # a kind of record


def _envelope(found: Export, kind: str, content: bytes) -> bytes:
    me, mode = found.centre, found.mode
    if kind == "refused":
        # Authentic, and then refused: what it says was not taken here, and is not counted as said.
        authentic = open_envelope(content, found.roster, mode=mode, me=me)
        found.refused[_place(authentic.release)] = authentic.message_hash
        return authentic.release_hash
    said = proof.envelope(content, found.roster, outgoing=kind == "released")
    found.said[_place(said.release)] = said
    found.signatures += 1 + len(said.attestations)
    return said.authentic.release_hash


def _place(release: Any) -> Place:
    return release.from_, release.to, release.epoch, release.number


def _keys(found: Export, centre: str) -> dict[bytes, bytes]:
    return {key_id(ED25519, key): key for key in found.roster.believed(centre).keys}


def _people(found: Export, centre: str) -> list[tuple[bytes, Officer]]:
    statement, _ = found.roster.statement_of(centre)
    return [(key_id(ED25519, each.key), each) for each in statement.officers if each.centre == centre]


def _check_lines(found: Export, told: list[bytes]) -> None:
    """The numbers and hashes at the head of the file, which two centres compare, are those of the entries."""
    for line in told[1:]:
        if not line.startswith(b'{"line"'):
            continue
        try:
            value = msgspec.json.decode(line)
            named = value["line"]
            releases = {int(number): str(release) for number, release in value["releases"].items()}
            key = (str(named["from"]), str(named["to"]), int(named["epoch"]))
        except (AttributeError, KeyError, TypeError, ValueError, msgspec.DecodeError):
            raise Refused(Code.FILE_UNREADABLE, f"{found.centre}'s journal: a line's numbers cannot be read") from None
        for place, said in found.said.items():
            if place[:3] == key and releases.get(place[3]) != said.authentic.release_hash.hex():
                raise Refused(
                    Code.RECORD_DAMAGED,
                    f"{found.centre}'s journal: number {place[3]} from {key[0]} to {key[1]} is another release at its "
                    f"head than among its entries",
                )

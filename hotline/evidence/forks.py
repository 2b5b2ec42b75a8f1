"""Two signed things that cannot both be honest: listed, verified again from their signatures, handed out.

Each signed thing claims which release stands at which place of a line: a release its own and its predecessor's, a head
and a void one, an epoch's record the place at which it closes the one before. Two claims of one place that differ,
both under the keys of the centre whose line it is, prove that this centre has two histories. A signature of our own
above our record proves that we went back.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import sqlalchemy as sa

from hotline.evidence.reading import Reading, reading
from hotline.node.record import feed
from hotline.node.record.lookups import at_number
from hotline.node.record.tables import PROOFS
from protocols.envelope import Envelope, Release, open_envelope
from protocols.epochs import EpochRecord
from protocols.errors import Refused
from protocols.heads import Head
from protocols.keys import ED25519, key_id
from protocols.line import Void
from protocols.pae import digest
from protocols.roster import Roster, load_roster
from protocols.signed import SignedRecord
from protocols.wire import unpack

__all__ = ["Fork", "export_forks", "forks"]

Place = tuple[str, str, int, int]


@dataclass(frozen=True, slots=True)
class Fork:
    """One proof. `at` ms UTC; `says`: what it proves, in words; `holds`: both signatures were verified, and differ."""

    code: str
    peer: str
    at: int
    says: str
    holds: bool
    ours: bytes
    theirs: bytes


def forks(path: Path) -> tuple[Fork, ...]:
    """Every proof that this record keeps, oldest first. Raises Refused `not_found`, `file_unreadable`."""
    with reading(path) as here:
        return tuple(_forks(here))


def export_forks(path: Path) -> Iterator[bytes]:
    """The proofs as JSON lines, each with its newline; first the roster's records, by which anybody verifies them who
    has the fingerprints of the roots."""
    with reading(path) as here:
        records = [[kind, data.hex()] for kind, data in feed.records(here.connection, here.place) if kind != "pin"]
        head = {"centre": here.place.me, "mode": here.place.mode, "version": 1}
        yield msgspec.json.encode({"hotline_forks": head, "records": records}) + b"\n"
        for each in _forks(here):
            told = {
                "code": each.code, "peer": each.peer, "at": each.at, "says": each.says, "holds": each.holds,
                "ours": each.ours.hex(), "theirs": each.theirs.hex(),
            }  # fmt: skip
            yield msgspec.json.encode(told) + b"\n"


def _forks(here: Reading) -> Iterator[Fork]:
    roster = load_roster(here.blank, feed.records(here.connection, here.place))
    rows = here.connection.execute(sa.select(PROOFS).where(PROOFS.c.owner == here.place.me).order_by(PROOFS.c.seq))
    for row in rows.all():
        says, holds, ours = _judged(here, roster, row)
        yield Fork(row.code, row.peer, row.at, says, holds, ours, row.theirs)


def _judged(here: Reading, roster: Roster, row: sa.Row[Any]) -> tuple[str, bool, bytes]:
    try:
        theirs = _claims(row.theirs, here, roster)
    except Refused as refused:
        return f"what {row.peer} showed does not verify: {refused.code}", False, row.ours
    for place, release in theirs.items():
        other = _held(here, roster, row.ours, place)
        if other is not None and other[1] != release:
            from_, to, epoch, number = place
            where = f"number {number} of {from_} to {to}, epoch {epoch}"
            return f"{where}: {other[1].hex()[:12]} and {release.hex()[:12]}", True, other[0]
    if row.code == "rolled_back":
        _, to, epoch, number = max(theirs, key=lambda place: place[2:])
        mine = f"{here.place.me}'s own signature at epoch {epoch}, number {number}"
        return f"{mine}, shown by {row.peer}, was above its record", _is_mine(row.theirs, here, roster), row.ours
    return "the two do not contradict one another", False, row.ours


def _held(here: Reading, roster: Roster, ours: bytes, place: Place) -> tuple[bytes, bytes] | None:
    """The bytes, and the release, by which the other side of the proof claims this place: kept with it, or on
    record."""
    try:
        claimed = _claims(ours, here, roster).get(place)
        if claimed is not None:
            return ours, claimed
    except Refused:
        pass  # a bare hash was kept: what stands there is in the record
    past = at_number(here.connection, here.place.me, *place)
    return (past.data, past.release) if past is not None else None


def _claims(data: bytes, here: Reading, roster: Roster) -> dict[Place, bytes]:
    """Place → release, of something signed by the centre whose line it is. Raises Refused when it does not verify."""
    mode, me = here.place.mode, here.place.me
    try:
        envelope = Envelope.parse(data)
    except Refused:
        return _record_claims(SignedRecord.parse(data), here, roster)
    release = unpack(envelope.release, Release)
    open_envelope(data, roster, mode=mode, me=me, outgoing=release.from_ == me)
    line = (release.from_, release.to, release.epoch)
    return {
        (*line, release.number): digest("release", mode, envelope.release),
        (*line, release.number - 1): release.previous,
    }


def _record_claims(signed: SignedRecord, here: Reading, roster: Roster) -> dict[Place, bytes]:
    mode = here.place.mode
    try:
        head = unpack(signed.payload, Head)
        ends = _keys(roster, head.from_) | _keys(roster, head.to)
        signed.check("head", mode, ends, 1)
        return {(head.from_, head.to, head.epoch, head.number): head.release}
    except Refused:
        pass
    try:
        void = unpack(signed.payload, Void)
        signed.check("void", mode, _keys(roster, void.from_), 1)
        return {(void.from_, void.to, void.epoch, void.number): void.release}
    except Refused:
        pass
    record = unpack(signed.payload, EpochRecord)
    signed.check("epoch", mode, _keys(roster, record.from_), 1)
    found = {(record.from_, record.to, record.epoch, 0): signed.hash("epoch", mode)}
    if record.before is not None and record.release is not None:
        found[record.from_, record.to, record.before, record.number] = record.release
    return found


def _is_mine(data: bytes, here: Reading, roster: Roster) -> bool:
    """Whether our own centre signed it."""
    mine = _keys(roster, here.place.me)
    try:
        return unpack(Envelope.parse(data).release, Release).from_ == here.place.me
    except Refused:
        signed = SignedRecord.parse(data)
    return any(key in mine for key, _ in signed.signatures)


def _keys(roster: Roster, centre: str) -> dict[bytes, bytes]:
    """Every key that any statement here listed for a centre: what it signed once, it signed."""
    statement, _ = roster.statement_of(centre)
    held = [each for each, _ in roster.parties[statement.party].statements.values()]
    listed = [found for each in held if (found := each.centre(centre)) is not None]
    return {key_id(ED25519, key): key for each in listed for key in each.keys}

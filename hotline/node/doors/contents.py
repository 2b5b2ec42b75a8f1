"""From what was inside a sealed item to an event: verified against the roster, and nothing more."""

from __future__ import annotations

import sqlalchemy as sa

from hotline.node.judge.events import Arrived, EpochArrived, Event, HeadArrived, Noticed, VoidArrived
from hotline.node.record.facts import Place
from hotline.node.record.lookups import incoming_line
from protocols.envelope import open_envelope
from protocols.epochs import check_epoch
from protocols.errors import Code, Refused
from protocols.frames import Resume
from protocols.gaps import resume
from protocols.heads import Head
from protocols.keys import ED25519, key_id
from protocols.line import Void
from protocols.notice import read_notice
from protocols.roster import Roster
from protocols.signed import SignedRecord
from protocols.wire import unpack

__all__ = ["event_of", "resume_of"]


def event_of(kind: str, content: bytes, roster: Roster, place: Place, peer: str) -> Event:
    """Raises Refused: the codes of open_envelope, read_notice, check_epoch, and `not_for_us` for others' lines."""
    match kind:
        case "envelope":
            authentic = open_envelope(content, roster, mode=place.mode, me=place.me)
            if authentic.release.from_ != peer:
                raise Refused(Code.NOT_FOR_US, f"{peer} carries a release of {authentic.release.from_}")
            return Arrived(authentic)
        case "notice":
            return _notice(SignedRecord.parse(content), roster, place, peer)
        case "epoch":
            return _epoch(SignedRecord.parse(content), roster, place, peer)
        case "head":
            return _head(SignedRecord.parse(content), roster, place, peer)
        case "void":
            return _void(SignedRecord.parse(content), roster, place, peer)
    raise Refused(Code.UNREADABLE, f"no such thing as {kind!r}")


def centre_keys(roster: Roster, centre: str) -> dict[bytes, bytes]:
    """Key id → public key of a believed centre, under its newest statement."""
    return {key_id(ED25519, key): key for key in roster.believed(centre).keys}


def officer_keys(roster: Roster, centre: str) -> dict[bytes, tuple[bytes, str]]:
    """Key id → (public key, role) of a believed centre's officers."""
    statement, _ = roster.statement_of(centre)
    return {key_id(ED25519, o.key): (o.key, o.role) for o in statement.officers if o.centre == centre}


def _between(from_: str, to: str, place: Place, peer: str, *, incoming: bool | None = None) -> None:
    expected = {(peer, place.me)} if incoming else {(peer, place.me), (place.me, peer)}
    if (from_, to) not in expected:
        raise Refused(Code.NOT_FOR_US, f"it is between {from_} and {to}")


def _notice(record: SignedRecord, roster: Roster, place: Place, peer: str) -> Noticed:
    officers = officer_keys(roster, peer)
    notice, key = read_notice(
        record,
        place.mode,
        centre=centre_keys(roster, peer),
        officers={each: public for each, (public, _) in officers.items()},
    )
    _between(notice.from_, notice.to, place, peer, incoming=True)
    return Noticed(record, notice, ours=False, role=officers[key][1] if notice.by_officer else None)


def _epoch(record: SignedRecord, roster: Roster, place: Place, peer: str) -> EpochArrived:
    epoch = check_epoch(record, place.mode, centre_keys(roster, peer), officer_keys(roster, peer))
    _between(epoch.record.from_, epoch.record.to, place, peer, incoming=True)
    return EpochArrived(record, epoch)


def _head(record: SignedRecord, roster: Roster, place: Place, peer: str) -> HeadArrived:
    head = unpack(record.payload, Head)
    _between(head.from_, head.to, place, peer)
    record.check("head", place.mode, centre_keys(roster, peer), 1)
    ours = centre_keys(roster, place.me)
    signed_by_us = {key: public for key, public in ours.items() if key in dict(record.signatures)}
    if signed_by_us:
        record.check("head", place.mode, signed_by_us, 1)
    return HeadArrived(record, head)


def _void(record: SignedRecord, roster: Roster, place: Place, peer: str) -> VoidArrived:
    void = unpack(record.payload, Void)
    _between(void.from_, void.to, place, peer, incoming=True)
    record.check("void", place.mode, centre_keys(roster, peer), 1)
    return VoidArrived(record, void)


def resume_of(c: sa.Connection, place: Place, peer: str) -> Resume | None:
    """How far we have the peer's line; None before it has begun."""
    line = incoming_line(c, place.me, peer, None)
    if line is None:
        return None
    held = resume(line)
    return Resume(epoch=line.epoch, mark=held.mark, ranges=held.ranges)

"""From what was inside a sealed item to an event: verified against the roster, and nothing more."""

from __future__ import annotations

import sqlalchemy as sa

from hotline.node.judge.epoch_events import EpochGivenBack, GivenBack, VoidGivenBack
from hotline.node.judge.events import Arrived, EpochArrived, Event, HeadArrived, Noticed, VoidArrived
from hotline.node.record.facts import Place
from hotline.node.record.keys_ever import centre_ever, officers_ever, only_verified
from hotline.node.record.lookups import incoming_lines
from protocols.envelope import Authentic, Envelope, Release, open_envelope, read
from protocols.epochs import EpochRecord, check_epoch
from protocols.errors import Code, Refused
from protocols.frames import Resume
from protocols.gaps import resume
from protocols.heads import Head
from protocols.keys import ED25519, key_id, verify
from protocols.line import Void
from protocols.notice import read_notice
from protocols.pae import pae
from protocols.roster import Roster
from protocols.signed import SignedRecord
from protocols.wire import unpack

__all__ = ["event_of", "resumes_of"]


def event_of(kind: str, content: bytes, roster: Roster, place: Place, peer: str) -> Event:
    """Raises Refused: the codes of open_envelope, read_notice, check_epoch, and `not_for_us` for others' lines."""
    match kind:
        case "envelope":
            release = unpack(Envelope.parse(content).release, Release)
            if release.from_ == place.me:
                return _given_back(content, roster, place, peer)
            # Before anything of it is looked up: nobody has us wait for another's record.
            if release.from_ != peer:
                raise Refused(Code.NOT_FOR_US, f"{peer} carries a release of {release.from_}")
            return Arrived(open_envelope(content, roster, mode=place.mode, me=place.me))
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


def _given_back(content: bytes, roster: Roster, place: Place, peer: str) -> GivenBack:
    """A release of our own, by whom it was for. Our own centre's signature is on it under a key that is not revoked,
    and our officers', each verified: it is kept as it comes, or it is nothing."""
    release = unpack(Envelope.parse(content).release, Release)
    if release.to != peer:
        raise Refused(Code.NOT_FOR_US, f"{peer} carries a release for {release.to}")
    authentic = open_envelope(content, roster, mode=place.mode, me=place.me, outgoing=True)
    if not _is_our_word(authentic, roster, place):
        raise Refused(Code.KEY_REVOKED, "a release of our own under a key that was revoked")
    read(authentic, roster, mode=place.mode)
    return GivenBack(authentic, peer)


def _is_our_word(authentic: Authentic, roster: Roster, place: Place) -> bool:
    signed = pae("release", place.mode, authentic.envelope.release)
    for public in centre_ever(roster, place.me).values():
        try:
            verify(public, signed, authentic.envelope.signature)
        except Refused:
            continue
        return True
    return False


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


def _epoch(record: SignedRecord, roster: Roster, place: Place, peer: str) -> EpochArrived | EpochGivenBack:
    claimed = unpack(record.payload, EpochRecord)
    if claimed.from_ == place.me:
        _between(claimed.to, claimed.from_, place, peer, incoming=True)
        check_epoch(record, place.mode, centre_ever(roster, place.me), officers_ever(roster, place.me))
        ours = only_verified("epoch", record, place.mode, roster, place.me)
        return EpochGivenBack(ours, claimed, record.hash("epoch", place.mode), peer)
    epoch = check_epoch(record, place.mode, centre_keys(roster, peer), officer_keys(roster, peer))
    _between(epoch.record.from_, epoch.record.to, place, peer, incoming=True)
    return EpochArrived(only_verified("epoch", record, place.mode, roster, peer), epoch)


def _head(record: SignedRecord, roster: Roster, place: Place, peer: str) -> HeadArrived:
    head = unpack(record.payload, Head)
    _between(head.from_, head.to, place, peer)
    record.check("head", place.mode, centre_keys(roster, peer), 1)
    ours = centre_keys(roster, place.me)
    signed_by_us = {key: public for key, public in ours.items() if key in dict(record.signatures)}
    if signed_by_us:
        record.check("head", place.mode, signed_by_us, 1)
    return HeadArrived(only_verified("head", record, place.mode, roster, peer, place.me), head)


def _void(record: SignedRecord, roster: Roster, place: Place, peer: str) -> VoidArrived | VoidGivenBack:
    void = unpack(record.payload, Void)
    if void.from_ == place.me:
        _between(void.to, void.from_, place, peer, incoming=True)
        record.check("void", place.mode, centre_ever(roster, place.me), 1)
        return VoidGivenBack(only_verified("void", record, place.mode, roster, place.me), void, peer)
    _between(void.from_, void.to, place, peer, incoming=True)
    record.check("void", place.mode, centre_keys(roster, peer), 1)
    return VoidArrived(only_verified("void", record, place.mode, roster, peer), void)


def resumes_of(c: sa.Connection, place: Place, peer: str) -> list[Resume]:
    """How far we have the peer's line in its newest epoch, and in each closed one of which something is still missing;
    nothing before it has begun."""
    lines = incoming_lines(c, place.me, peer)
    open_still = [each for each in lines[:-1] if each.closed is not None and each.mark < each.closed.number]
    return [
        Resume(epoch=line.epoch, mark=held.mark, ranges=held.ranges)
        for line in (*open_still, *lines[-1:])
        for held in (resume(line),)
    ]

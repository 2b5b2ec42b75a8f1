"""Loads what bears on one event, in the transaction that will carry its effects."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

import msgspec
import sqlalchemy as sa
from msgspec.structs import replace

from hotline.node.judge.epoch_events import EpochGivenBack, EpochOffered, EpochWanted, GivenBack, VoidGivenBack
from hotline.node.judge.events import (
    Arrived,
    AsideJudged,
    CheckpointCosigned,
    CheckpointShown,
    CheckpointSigned,
    ChunkTaken,
    Climbed,
    ConsumerEnded,
    ConsumerLagged,
    ContentEnded,
    ContentJudged,
    ContentOffered,
    CursorMoved,
    Drafted,
    DraftRequested,
    EnvelopeAside,
    EpochArrived,
    Event,
    Expiring,
    Handed,
    HeadArrived,
    HeadWanted,
    Lapsed,
    Mended,
    Noticed,
    Overstayed,
    PageBegun,
    Paged,
    PageEnded,
    RecordMissed,
    Returned,
    Submitted,
    TokenCodeMade,
    TokenCollected,
    TokenRevoked,
    TokenRotated,
    Unreadable,
    VoidArrived,
)
from hotline.node.judge.facts import Facts, Kept
from hotline.node.judge.rules import body_or_none
from hotline.node.judge.standstill import EpochFacts
from hotline.node.record import aside, escalation, eventlog, expiries
from hotline.node.record.attachments import content, content_of, lacking, unknown
from hotline.node.record.charters import channels
from hotline.node.record.checkpoints import heads
from hotline.node.record.drafts import open_drafts, request
from hotline.node.record.epochs import epoch_facts
from hotline.node.record.keys_ever import signed_by
from hotline.node.record.lapses import clocks_of, told
from hotline.node.record.lookups import (
    at_number,
    attesting_keys,
    envelopes,
    epoch_began,
    epoch_hash,
    exchanges,
    id_holder,
    incoming_line,
    kept,
    outgoing_line,
    related_to,
    relating,
    waiting,
)
from hotline.node.record.mending import entered
from hotline.node.record.prepared import Prepared
from hotline.node.record.tables import ENVELOPES, HEADS, NOTICES, PROOFS
from hotline.node.record.tokens import code, held, token, unused_codes
from hotline.node.record.unfinished import minutes
from protocols.envelope import Attestation, Authentic
from protocols.errors import Code, Refused
from protocols.heads import Head
from protocols.labels import may_pass_on, passed_on
from protocols.messages.header import Message, parse
from protocols.pae import Mode
from protocols.roster import Roster
from protocols.signed import SignedRecord
from protocols.wire import unpack

__all__ = ["Place", "load"]


_NOTICE_KNOWN = Prepared(
    sa.select(NOTICES.c.seq).where(NOTICES.c.owner == sa.bindparam("me"), NOTICES.c.hash == sa.bindparam("hashed"))
)
_HEAD_KNOWN = Prepared(
    sa.select(HEADS.c.seq).where(HEADS.c.owner == sa.bindparam("me"), HEADS.c.hash == sa.bindparam("hashed"))
)
_HEAD_FORKS = Prepared(
    sa.select(PROOFS.c.theirs).where(
        PROOFS.c.owner == sa.bindparam("me"),
        PROOFS.c.code == str(Code.LINE_FORKED),
        PROOFS.c.peer == sa.bindparam("peer"),
    )
)


class Place(msgspec.Struct, frozen=True):
    """Whose record this is."""

    me: str
    mode: Mode


def load(connection: sa.Connection, event: Event, place: Place, roster: Roster, now: int) -> Facts:
    """Everything that the judge needs to know about one event."""
    blank = Facts(place.me, place.mode, now, roster)
    loader = _LOADERS.get(type(event))
    return loader(connection, event, blank) if loader else blank


def _submitted(c: sa.Connection, event: Submitted, blank: Facts) -> Facts:
    return _leaving(c, event.message, event.message_hash, blank)


def _leaving(c: sa.Connection, message: Message, hashed: bytes, blank: Facts) -> Facts:
    """What decides about a message of ours that has not left."""
    me = blank.me
    related = related_to(c, me, message.relation.message if message.relation else None)
    return replace(
        blank,
        kept=kept(c, me, hashed),
        id_holder=id_holder(c, me, me, message.id),
        waiting=waiting(c, me, hashed),
        related=related,
        related_keys=attesting_keys(c, me, related.hash) if related else frozenset(),
        exchanges=exchanges(c, me, [related.hash] if related else []),
        envelopes=envelopes(c, me, hashed),
        messages=_passed_on(c, me, message),
        channels=channels(c, me),
        lacking=lacking(c, me, message),
        minutes=minutes(c, me, hashed),
    )


def _drafted(c: sa.Connection, event: Drafted, blank: Facts) -> Facts:
    """Of an id that names something already: how it stands with that, whatever this call says now."""
    named = request(c, blank.me, event.message.id)
    hashed = named.message if named is not None else event.message_hash
    count = open_drafts(c, blank.me, event.service)
    return replace(_leaving(c, event.message, hashed, blank), request=named, open_drafts=count)


def _draft_requested(c: sa.Connection, event: DraftRequested, blank: Facts) -> Facts:
    found = waiting(c, blank.me, event.message)
    return _leaving(c, parse(found.data), event.message, blank) if found is not None else blank


def _returned(c: sa.Connection, event: Returned, blank: Facts) -> Facts:
    return replace(blank, waiting=waiting(c, blank.me, event.message))


def _arrived(c: sa.Connection, event: Arrived, blank: Facts) -> Facts:
    me, authentic = blank.me, event.authentic
    release, message = authentic.release, authentic.message
    related = related_to(c, me, message.relation.message if message.relation else None)
    return replace(
        blank,
        kept=kept(c, me, authentic.message_hash),
        id_holder=id_holder(c, me, message.from_, message.id),
        related=related,
        related_keys=attesting_keys(c, me, related.hash) if related else frozenset(),
        relating=relating(c, me, authentic.message_hash),
        exchanges=exchanges(c, me, [related.hash] if related else []),
        envelopes=envelopes(c, me, authentic.message_hash),
        incoming=incoming_line(c, me, release.from_, release.epoch),
        epoch_began=epoch_began(c, me, release.from_, release.epoch),
        same_number=at_number(c, me, release.from_, me, release.epoch, release.number),
        messages=_passed_on(c, me, message),
        channels=channels(c, me),
    )


def _passed_on(c: sa.Connection, me: str, message: Message) -> dict[bytes, Kept]:
    """The messages that one passes on, as far as they are here."""
    if not may_pass_on(message):
        return {}
    body = body_or_none(message)
    return {hash: found for hash in passed_on(body) if (found := kept(c, me, hash)) is not None}


def _noticed(c: sa.Connection, event: Noticed, blank: Facts) -> Facts:
    me = blank.me
    hashes = [item.message for item in event.notice.items]
    known = _NOTICE_KNOWN.first(c, me=me, hashed=event.record.hash("notice", blank.mode))
    messages = {each: found for each in hashes if (found := kept(c, me, each)) is not None}
    return replace(
        blank,
        notice_known=known is not None,
        messages=messages,
        exchanges=exchanges(c, me, hashes),
        channels=channels(c, me),
    )


def _epoch(c: sa.Connection, event: EpochArrived, blank: Facts) -> Facts:
    record = event.epoch.record
    current = incoming_line(c, blank.me, record.from_, None)
    held = None
    if current is not None:
        number = record.number if record.epoch > current.epoch else 0
        held = at_number(c, blank.me, record.from_, blank.me, current.epoch, number)
    return replace(blank, incoming=current, same_number=held)


def _head(c: sa.Connection, event: HeadArrived, blank: Facts) -> Facts:
    head, me = event.head, blank.me
    ours = head.from_ == me
    outgoing = outgoing_line(c, me, head.to) if ours else None
    incoming = None if ours else incoming_line(c, me, head.from_, None)
    past = at_number(c, me, head.from_, head.to, head.epoch, head.number)
    held = past.release if past else None
    if head.number == 0:
        held = (incoming.record if incoming else None) or epoch_hash(c, me, head.from_, head.to, head.epoch)
    centre = blank.roster.believed(me)
    by_us = signed_by("head", event.record, blank.mode, centre.keys)
    known = _HEAD_KNOWN.first(c, me=me, hashed=event.record.hash("head", blank.mode))
    return replace(
        blank,
        outgoing=outgoing,
        incoming=incoming,
        epochs=_own_epochs(c, blank),
        head_release=held,
        head_by_us=by_us,
        head_known=known is not None,
        head_forks=_head_forks(c, me, head.to if ours else head.from_),
    )


def _head_forks(c: sa.Connection, me: str, peer: str) -> frozenset[tuple[str, str, int]]:
    """The lines, each in one epoch, of which a head of this peer is kept as proof of two histories."""
    found: set[tuple[str, str, int]] = set()
    for row in _HEAD_FORKS.all(c, me=me, peer=peer):
        with suppress(Refused):  # what proves a fork may also be a release, an epoch's record or a void
            head = unpack(SignedRecord.parse(row.theirs).payload, Head)
            found.add((head.from_, head.to, head.epoch))
    return frozenset(found)


def _given_back(c: sa.Connection, event: GivenBack, blank: Facts) -> Facts:
    me, authentic = blank.me, event.authentic
    release, hashed = authentic.release, authentic.message_hash
    return replace(
        blank,
        kept=kept(c, me, hashed),
        waiting=waiting(c, me, hashed),
        exchanges=exchanges(c, me, [hashed]),
        same_number=at_number(c, me, me, release.to, release.epoch, release.number),
        channels=channels(c, me),
        by_one_officer=_alone(authentic),
        epochs=_own_epochs(c, blank, release.to, release.epoch, authentic.data),
    )


def _alone(authentic: Authentic) -> bool:
    """Whether one officer released it, as the attestation in it says."""
    first = unpack(authentic.envelope.attestations[0].payload, Attestation)
    return first.capacity in ("sole_crew_danger", "sole_override")


def _epoch_given_back(c: sa.Connection, event: EpochGivenBack, blank: Facts) -> Facts:
    shown = event.signed.encode()
    return replace(blank, epochs=_own_epochs(c, blank, event.record.to, event.record.epoch, shown))


def _void_given_back(c: sa.Connection, event: VoidGivenBack, blank: Facts) -> Facts:
    record = event.record
    here = at_number(c, blank.me, blank.me, record.to, record.epoch, record.number)
    return replace(blank, same_number=here, epochs=_own_epochs(c, blank, record.to, record.epoch))


def _own_epoch(c: sa.Connection, event: EpochWanted | EpochOffered, blank: Facts) -> Facts:
    return replace(blank, epochs=_own_epochs(c, blank))


def _own_epochs(
    c: sa.Connection, blank: Facts, to: str | None = None, epoch: int | None = None, shown: bytes | None = None
) -> EpochFacts:
    return epoch_facts(c, Place(blank.me, blank.mode), to, epoch, shown)


def _head_wanted(c: sa.Connection, event: HeadWanted, blank: Facts) -> Facts:
    if event.from_ == blank.me:
        return replace(blank, outgoing=outgoing_line(c, blank.me, event.to), epochs=_own_epochs(c, blank))
    return replace(blank, incoming=incoming_line(c, blank.me, event.from_, None))


def _void(c: sa.Connection, event: VoidArrived, blank: Facts) -> Facts:
    record = event.void
    return replace(
        blank,
        incoming=incoming_line(c, blank.me, record.from_, record.epoch),
        same_number=at_number(c, blank.me, record.from_, blank.me, record.epoch, record.number),
    )


def _unreadable(c: sa.Connection, event: Unreadable, blank: Facts) -> Facts:
    row = c.execute(
        sa.select(ENVELOPES.c.message).where(ENVELOPES.c.owner == blank.me, ENVELOPES.c.release == event.release)
    ).first()
    if row is None:
        return blank
    return replace(
        blank,
        kept=kept(c, blank.me, row.message),
        envelopes=envelopes(c, blank.me, row.message),
        exchanges=exchanges(c, blank.me, [row.message]),
    )


def _handed(c: sa.Connection, event: Handed, blank: Facts) -> Facts:
    return replace(
        blank,
        kept=kept(c, blank.me, event.message),
        exchanges=exchanges(c, blank.me, [event.message]),
        channels=channels(c, blank.me),
    )


def _content(c: sa.Connection, event: ContentJudged | ChunkTaken | ContentEnded, blank: Facts) -> Facts:
    return replace(blank, content=content(c, blank.me, event.content, blank.now))


def _offered(c: sa.Connection, event: ContentOffered, blank: Facts) -> Facts:
    known = content_of(c, blank.me, blank.me, event.key, event.sha256, blank.now)
    fresh = unknown(c, blank.me, event.key, event.sha256, event.size, event.media_type)
    return replace(blank, content=known or fresh)


def _code_made(c: sa.Connection, event: TokenCodeMade, blank: Facts) -> Facts:
    return replace(blank, codes=unused_codes(c, blank.me, event.service))


def _collected(c: sa.Connection, event: TokenCollected, blank: Facts) -> Facts:
    found = code(c, blank.me, event.code)
    return replace(blank, code=found, tokens=held(c, blank.me, found.service) if found is not None else ())


def _rotated(c: sa.Connection, event: TokenRotated, blank: Facts) -> Facts:
    found = token(c, blank.me, event.old)
    return replace(blank, token=found, tokens=held(c, blank.me, found.service) if found is not None else ())


def _revoked(c: sa.Connection, event: TokenRevoked, blank: Facts) -> Facts:
    me = blank.me
    return replace(blank, tokens=held(c, me, event.service), codes=unused_codes(c, me, event.service))


def _lapsed(c: sa.Connection, event: Lapsed, blank: Facts) -> Facts:
    return replace(
        blank,
        exchanges=exchanges(c, blank.me, [event.message]),
        due=clocks_of(c, blank.me, event.message, event.to),
        lapsed=told(c, blank.me, event.message, event.to),
    )


def _climbed(c: sa.Connection, event: Climbed, blank: Facts) -> Facts:
    return replace(
        blank,
        kept=kept(c, blank.me, event.message),
        exchanges=exchanges(c, blank.me, [event.message]),
        due=escalation.clocks_of(c, blank.me, event.message, event.to),
        climbed=escalation.told(c, blank.me, event.message, event.to),
        channels=channels(c, blank.me),
    )


def _page(c: sa.Connection, event: PageBegun | PageEnded, blank: Facts) -> Facts:
    page = escalation.page(c, blank.me, event.page)
    about = [page.message] if page is not None and page.message is not None else []
    return replace(blank, page=page, exchanges=exchanges(c, blank.me, about))


def _unfinished(c: sa.Connection, event: Paged | Overstayed, blank: Facts) -> Facts:
    me = blank.me
    return replace(
        blank,
        kept=kept(c, me, event.message),
        waiting=waiting(c, me, event.message),
        exchanges=exchanges(c, me, [event.message]),
        minutes=minutes(c, me, event.message),
    )


def _cursor(c: sa.Connection, event: CursorMoved | ConsumerLagged | ConsumerEnded, blank: Facts) -> Facts:
    return replace(
        blank,
        cursor=eventlog.cursor(c, blank.me, event.program, event.name),
        consumers=eventlog.count(c, blank.me, event.program),
        head=eventlog.newest(c, blank.me),
    )


def _checkpoint(
    c: sa.Connection, event: CheckpointSigned | CheckpointCosigned | CheckpointShown, blank: Facts
) -> Facts:
    return replace(blank, journal_heads=heads(c, blank.me, event.origin, event.size), epochs=_own_epochs(c, blank))


def _expiring(c: sa.Connection, event: Expiring, blank: Facts) -> Facts:
    return replace(blank, announced=expiries.told(c, blank.me, event.kind, event.subject, event.version))


def _aside(c: sa.Connection, event: EnvelopeAside | RecordMissed | AsideJudged, blank: Facts) -> Facts:
    count = aside.count(c, blank.me, event.peer) if isinstance(event, EnvelopeAside) else 0
    return replace(blank, aside=aside.one(c, blank.me, event.release), aside_count=count)


def _mended(c: sa.Connection, event: Mended, blank: Facts) -> Facts:
    return replace(blank, entered=entered(c, blank.me, event.index))


_LOADERS: dict[type[Any], Callable[[sa.Connection, Any, Facts], Facts]] = {
    Submitted: _submitted,
    Drafted: _drafted,
    DraftRequested: _draft_requested,
    Returned: _returned,
    Arrived: _arrived,
    Noticed: _noticed,
    EpochArrived: _epoch,
    HeadArrived: _head,
    HeadWanted: _head_wanted,
    VoidArrived: _void,
    Unreadable: _unreadable,
    GivenBack: _given_back,
    EpochGivenBack: _epoch_given_back,
    VoidGivenBack: _void_given_back,
    EpochWanted: _own_epoch,
    EpochOffered: _own_epoch,
    Handed: _handed,
    Lapsed: _lapsed,
    Climbed: _climbed,
    PageBegun: _page,
    PageEnded: _page,
    Expiring: _expiring,
    EnvelopeAside: _aside,
    RecordMissed: _aside,
    AsideJudged: _aside,
    Paged: _unfinished,
    Overstayed: _unfinished,
    TokenCodeMade: _code_made,
    TokenCollected: _collected,
    TokenRotated: _rotated,
    TokenRevoked: _revoked,
    CursorMoved: _cursor,
    ConsumerLagged: _cursor,
    ConsumerEnded: _cursor,
    ContentOffered: _offered,
    ContentJudged: _content,
    ChunkTaken: _content,
    ContentEnded: _content,
    CheckpointSigned: _checkpoint,
    CheckpointCosigned: _checkpoint,
    CheckpointShown: _checkpoint,
    Mended: _mended,
}

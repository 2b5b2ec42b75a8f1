"""Carries out the effects that need no signature: one function a kind of row."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import sqlalchemy as sa

from hotline.node.judge.effects import (
    AsideTold,
    Begin,
    DropAside,
    DropChunks,
    DropCursor,
    DropWaiting,
    Effect,
    End,
    HandAgain,
    KeepAside,
    KeepCheckpoint,
    KeepChunk,
    KeepContent,
    KeepCursor,
    KeepEnvelope,
    KeepExpiry,
    KeepHead,
    KeepLapse,
    KeepMended,
    KeepMessage,
    KeepNotice,
    KeepPage,
    KeepProof,
    KeepRequest,
    KeepRung,
    KeepToken,
    KeepTokenCode,
    KeepVoid,
    KeepWaiting,
    LockLines,
    MarkHanded,
    MoveLine,
    OweAgain,
    ReceivedThere,
    SetContent,
    SetExchange,
    SetPage,
    Tell,
    Turn,
    UseTokenCode,
    WithdrawToken,
)
from hotline.node.record import escalation, eventlog, unfinished
from hotline.node.record.aside import aside_told, drop_aside, keep_aside
from hotline.node.record.attaching import drop_chunks, keep_chunk, keep_content, keep_named, set_content
from hotline.node.record.checkpoints import keep_checkpoint
from hotline.node.record.drafts import keep_request
from hotline.node.record.epochs import EPOCH_WRITERS, stand_still
from hotline.node.record.expiries import keep_expiry
from hotline.node.record.facts import Place
from hotline.node.record.lapses import keep_lapse
from hotline.node.record.mending import keep_mended
from hotline.node.record.prepared import Prepared, named
from hotline.node.record.tables import (
    ENVELOPES,
    EXCHANGES,
    FEED,
    HEADS,
    ITEMS,
    LINES,
    MESSAGES,
    NOTICES,
    PROOFS,
    RECORDS,
    VOIDS,
    WAITING,
)
from hotline.node.record.tokens import keep_code, keep_token, use_code, withdraw_token
from protocols.believed import RECORD_LIMIT
from protocols.messages.header import five_digits
from protocols.pae import digest
from protocols.roster import Record
from protocols.signed import SignedRecord
from protocols.wire import encode

__all__ = ["keep_record", "keep_release", "write"]


_ME: sa.BindParameter[str] = sa.bindparam("me")
_ADD_MESSAGE = Prepared(sa.insert(MESSAGES).values(**named(MESSAGES)))
_ADD_ENVELOPE = Prepared(sa.insert(ENVELOPES).values(**named(ENVELOPES)))
_ADD_EXCHANGE = Prepared(sa.insert(EXCHANGES).values(**named(EXCHANGES)))
_ADD_NOTICE = Prepared(sa.insert(NOTICES).values(**named(NOTICES)))
_ADD_ITEM = Prepared(sa.insert(ITEMS).values(**named(ITEMS)))
_ADD_ENTRY = Prepared(sa.insert(FEED).values(**named(FEED)))
_LAST_ENTRY = Prepared(sa.select(sa.func.coalesce(sa.func.max(FEED.c.position), 0)))
_MOVE_LINE = Prepared(
    sa.update(LINES)
    .where(
        LINES.c.owner == _ME,
        LINES.c.from_centre == sa.bindparam("between"),
        LINES.c.to_centre == sa.bindparam("and_"),
        LINES.c.epoch == sa.bindparam("in_"),
    )
    .values({name: sa.bindparam(name) for name in ("number", "head", "state", "closed")})
)
_MOVE_EXCHANGE = Prepared(
    sa.update(EXCHANGES)
    .where(
        EXCHANGES.c.owner == _ME,
        EXCHANGES.c.message == sa.bindparam("about"),
        EXCHANGES.c.addressee == sa.bindparam("with_"),
    )
    .values(state=sa.bindparam("state"), settled=sa.bindparam("settled"))
)
_ADD_HEAD = Prepared(sa.insert(HEADS).values(**named(HEADS)))
_HEAD_HERE = Prepared(
    sa.select(HEADS.c.seq).where(HEADS.c.owner == sa.bindparam("me"), HEADS.c.hash == sa.bindparam("hashed"))
)
_NOTICE_HERE = Prepared(
    sa.select(NOTICES.c.seq).where(NOTICES.c.owner == _ME, NOTICES.c.hash == sa.bindparam("hashed"))
)
_HANDED = Prepared(
    sa.update(NOTICES)
    .where(NOTICES.c.owner == _ME, NOTICES.c.hash == sa.bindparam("hashed"))
    .values(handed=sa.bindparam("is_handed"))
)
_RECEIVED = Prepared(
    sa.update(ENVELOPES)
    .where(
        ENVELOPES.c.owner == _ME,
        ENVELOPES.c.message == sa.bindparam("about"),
        ENVELOPES.c.to_centre == sa.bindparam("by"),
        ENVELOPES.c.from_centre == _ME,
        ENVELOPES.c.received.is_(False),
    )
    .values(received=True)
)


def write(c: sa.Connection, effect: Effect, place: Place, now: int) -> None:
    """Carries out one effect."""
    _WRITERS[type(effect)](c, effect, place, now)


def _message(c: sa.Connection, effect: KeepMessage, place: Place, now: int) -> None:
    message = effect.message
    _ADD_MESSAGE.run(
        c,
        owner=place.me,
        hash=effect.hash,
        from_centre=message.from_,
        id=message.id,
        digits=five_digits(effect.hash),
        type=message.type,
        precedence=int(message.precedence),
        incoming=effect.incoming,
        relates_to=message.relation.message if message.relation else None,
        case_hash=message.case,
        at=effect.at,
        bytes=effect.data,
    )
    keep_named(c, message, effect.hash, place, now)


def _envelope(c: sa.Connection, effect: KeepEnvelope, place: Place, now: int) -> None:
    authentic = effect.authentic
    release = authentic.release
    _ADD_ENVELOPE.run(
        c,
        owner=place.me,
        from_centre=release.from_,
        to_centre=release.to,
        epoch=release.epoch,
        number=release.number,
        message=authentic.message_hash,
        release=authentic.release_hash,
        precedence=int(authentic.message.precedence),
        refused=effect.refused,
        received=True,
        at=now,
        bytes=authentic.data,
    )


def keep_release(c: sa.Connection, place: Place, values: dict[str, Any]) -> None:
    """An outgoing envelope: owed to its addressee until they say that they have it."""
    _ADD_ENVELOPE.run(c, owner=place.me, refused=None, received=False, **values)


def _line(c: sa.Connection, effect: MoveLine, place: Place, now: int) -> None:
    state = effect.state
    number = state.number if hasattr(state, "number") else state.mark
    moved = {
        "number": number, "head": state.head, "state": msgspec.json.encode(state), "closed": effect.closed,
    }  # fmt: skip
    if effect.record is not None:
        c.execute(
            LINES.insert().values(
                owner=place.me,
                from_centre=effect.from_,
                to_centre=effect.to,
                epoch=state.epoch,
                record=effect.record.encode(),
                record_hash=effect.record.hash("epoch", place.mode),
                **moved,
            )
        )
        return
    _MOVE_LINE.run(c, me=place.me, between=effect.from_, and_=effect.to, in_=state.epoch, **moved)


def _lock(c: sa.Connection, effect: LockLines, place: Place, now: int) -> None:
    stand_still(c, place, effect.why, now)
    c.execute(LINES.update().where(LINES.c.owner == place.me, LINES.c.from_centre == place.me).values(closed=True))


def _exchange(c: sa.Connection, effect: SetExchange, place: Place, now: int) -> None:
    state = msgspec.json.encode(effect.exchange)
    if effect.due is None:
        _MOVE_EXCHANGE.run(
            c, me=place.me, about=effect.message, with_=effect.addressee, state=state, settled=effect.settled
        )
        return
    _ADD_EXCHANGE.run(
        c,
        owner=place.me,
        message=effect.message,
        addressee=effect.addressee,
        incoming=effect.incoming,
        settled=effect.settled,
        position=_LAST_ENTRY.scalar(c),
        state=state,
        **effect.due._asdict(),
    )


def _waiting(c: sa.Connection, effect: KeepWaiting, place: Place, now: int) -> None:
    pairs = [each.pair for each in effect.attested]
    c.execute(WAITING.delete().where(WAITING.c.owner == place.me, WAITING.c.message == effect.message))
    c.execute(
        WAITING.insert().values(
            owner=place.me,
            message=effect.message,
            id=effect.id,
            author=effect.author,
            at=now,
            state=effect.state,
            bytes=encode([effect.data, pairs]),
        )
    )


def _drop(c: sa.Connection, effect: DropWaiting, place: Place, now: int) -> None:
    c.execute(
        WAITING.update()
        .where(WAITING.c.owner == place.me, WAITING.c.message == effect.message)
        .values(state=effect.state)
    )


def _notice(c: sa.Connection, effect: KeepNotice, place: Place, now: int) -> None:
    if _NOTICE_HERE.first(c, me=place.me, hashed=effect.hash) is not None:
        # The same words within one millisecond: said already, and owed once more.
        _HANDED.run(c, me=place.me, hashed=effect.hash, is_handed=not effect.outgoing)
        return
    _ADD_NOTICE.run(
        c,
        owner=place.me,
        from_centre=effect.from_,
        to_centre=effect.to,
        hash=effect.hash,
        handed=not effect.outgoing,
        at=now,
        bytes=effect.record.encode(),
    )
    for what, message in dict.fromkeys(effect.items):  # one message released twice is there once
        _ADD_ITEM.run(c, owner=place.me, from_centre=effect.from_, message=message, what=what, notice=effect.hash)


def _hand_again(c: sa.Connection, effect: HandAgain, place: Place, now: int) -> None:
    about = sa.select(ITEMS.c.notice).where(
        ITEMS.c.owner == place.me, ITEMS.c.from_centre == place.me, ITEMS.c.message == effect.message
    )
    c.execute(
        NOTICES.update()
        .where(NOTICES.c.owner == place.me, NOTICES.c.to_centre == effect.to, NOTICES.c.hash.in_(about))
        .values(handed=False)
    )


def _owe_again(c: sa.Connection, effect: OweAgain, place: Place, now: int) -> None:
    named = [ENVELOPES.c.number.between(first, last) for first, last in effect.ranges]
    c.execute(
        ENVELOPES.update()
        .where(
            ENVELOPES.c.owner == place.me,
            ENVELOPES.c.from_centre == place.me,
            ENVELOPES.c.to_centre == effect.to,
            ENVELOPES.c.epoch == effect.epoch,
            ENVELOPES.c.number > effect.mark,
            ENVELOPES.c.received.is_(True),
            ENVELOPES.c.refused.is_(None),
            sa.not_(sa.or_(sa.false(), *named)),
        )
        .values(received=False)
    )


def _mark_handed(c: sa.Connection, effect: MarkHanded, place: Place, now: int) -> None:
    for hashed in effect.notices:
        _HANDED.run(c, me=place.me, hashed=hashed, is_handed=True)


def _received_there(c: sa.Connection, effect: ReceivedThere, place: Place, now: int) -> None:
    _RECEIVED.run(c, me=place.me, about=effect.message, by=effect.by)


def keep_record(c: sa.Connection, record: Record, place: Place) -> None:
    """A record of the roster, as it was signed; one that is here gets the signatures that it lacked."""
    where = (
        RECORDS.c.owner == place.me,
        RECORDS.c.kind == record.kind,
        RECORDS.c.subject == record.subject,
        RECORDS.c.version == record.version,
    )
    if record.kind == "bulletin":
        record = _fallen_before(c, record, place)
        # The number of one that fell with its key holds against nobody. It stays under none: the journal names it.
        c.execute(RECORDS.update().where(*where).values(version=-RECORDS.c.seq))
    if c.execute(RECORDS.update().where(*where, RECORDS.c.hash == record.hash).values(bytes=record.data)).rowcount:
        return
    c.execute(
        RECORDS.insert().values(
            owner=place.me,
            kind=record.kind,
            subject=record.subject,
            version=record.version,
            hash=record.hash,
            bytes=record.data,
        )
    )


def _fallen_before(c: sa.Connection, record: Record, place: Place) -> Record:
    """A bulletin that fell and comes again is read back where it came last, when its key was listed; with the
    signatures that it had, by which the journal's earlier entry of it verifies. Raises Refused `too_large`, and
    `bad_signature` where one key has two of them."""
    same = (RECORDS.c.owner == place.me, RECORDS.c.hash == record.hash)
    before = c.execute(sa.select(RECORDS.c.bytes).where(*same)).scalar()
    if before is None:
        return record
    joined = SignedRecord.parse(before)
    for key, signature in SignedRecord.parse(record.data).signatures:
        joined = joined.signed_by(key, signature)
    SignedRecord.parse(joined.encode(), limit=RECORD_LIMIT)  # more than that would not be read back
    c.execute(RECORDS.delete().where(*same))
    return record._replace(data=joined.encode())


def _head(c: sa.Connection, effect: KeepHead, place: Place, now: int) -> None:
    hashed = effect.record.hash("head", place.mode)
    if _HEAD_HERE.first(c, me=place.me, hashed=hashed) is not None:
        return
    head = effect.head
    _ADD_HEAD.run(
        c,
        owner=place.me,
        from_centre=head.from_,
        to_centre=head.to,
        epoch=head.epoch,
        number=head.number,
        hash=hashed,
        signatures=len(effect.record.signatures),
        at=now,
        bytes=effect.record.encode(),
    )


def _void(c: sa.Connection, effect: KeepVoid, place: Place, now: int) -> None:
    void = effect.void
    c.execute(
        VOIDS.insert().values(
            owner=place.me,
            from_centre=void.from_,
            to_centre=void.to,
            epoch=void.epoch,
            number=void.number,
            release=void.release,
            bytes=effect.record.encode(),
        )
    )


def _proof(c: sa.Connection, effect: KeepProof, place: Place, now: int) -> None:
    hashed = digest("head", place.mode, effect.ours + effect.theirs)
    where = (PROOFS.c.owner == place.me, PROOFS.c.code == str(effect.code), PROOFS.c.hash == hashed)
    if c.execute(sa.select(PROOFS.c.seq).where(*where)).first() is not None:
        return
    c.execute(
        PROOFS.insert().values(
            owner=place.me,
            code=str(effect.code),
            peer=effect.peer,
            at=now,
            hash=hashed,
            ours=effect.ours,
            theirs=effect.theirs,
        )
    )


def _tell(c: sa.Connection, effect: Tell, place: Place, now: int) -> None:
    data = encode(dict(effect.data))
    _ADD_ENTRY.run(c, owner=place.me, what=effect.what, message=effect.message, at=now, data=data)


_WRITERS: dict[type[Any], Callable[[sa.Connection, Any, Place, int], None]] = {
    KeepMessage: _message,
    KeepEnvelope: _envelope,
    MoveLine: _line,
    LockLines: _lock,
    SetExchange: _exchange,
    KeepWaiting: _waiting,
    DropWaiting: _drop,
    KeepRequest: keep_request,
    KeepTokenCode: keep_code,
    UseTokenCode: use_code,
    KeepToken: keep_token,
    WithdrawToken: withdraw_token,
    KeepLapse: keep_lapse,
    KeepRung: escalation.keep_rung,
    KeepPage: escalation.keep_page,
    SetPage: escalation.set_page,
    KeepExpiry: keep_expiry,
    KeepAside: keep_aside,
    AsideTold: aside_told,
    DropAside: drop_aside,
    Begin: unfinished.begin,
    Turn: unfinished.turn,
    End: unfinished.end,
    KeepNotice: _notice,
    HandAgain: _hand_again,
    MarkHanded: _mark_handed,
    OweAgain: _owe_again,
    ReceivedThere: _received_there,
    KeepHead: _head,
    KeepVoid: _void,
    KeepProof: _proof,
    KeepCheckpoint: keep_checkpoint,
    KeepMended: keep_mended,
    KeepCursor: eventlog.keep,
    DropCursor: eventlog.drop,
    KeepContent: keep_content,
    SetContent: set_content,
    KeepChunk: keep_chunk,
    DropChunks: drop_chunks,
    Tell: _tell,
    **EPOCH_WRITERS,
}

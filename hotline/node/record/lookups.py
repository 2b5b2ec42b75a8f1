"""Reading single things back from the tables, by what they are called."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec
import sqlalchemy as sa

from hotline.node.judge.facts import Kept, Past, Waiting
from hotline.node.record.prepared import Prepared
from hotline.node.record.tables import ENVELOPES, EXCHANGES, LINES, MESSAGES, REQUESTS, STANDSTILLS, VOIDS, WAITING
from protocols.envelope import Attestation, Attested, Envelope
from protocols.epochs import EpochRecord
from protocols.exchange import Exchange
from protocols.line import Incoming, Outgoing
from protocols.messages.header import parse
from protocols.signed import SignedRecord
from protocols.wire import decode, unpack

__all__ = [
    "at_number", "attesting_keys", "envelopes", "epoch_began", "epoch_hash", "exchange_of", "exchanges", "id_holder",
    "incoming_line", "incoming_lines",
    "is_locked", "kept", "kept_of", "outgoing_line", "related_to", "relating", "waiting",
]  # fmt: skip

_ME: sa.BindParameter[str] = sa.bindparam("me")
_HASH: sa.BindParameter[bytes] = sa.bindparam("hashed")
_KEPT = Prepared(sa.select(MESSAGES).where(MESSAGES.c.owner == _ME, MESSAGES.c.hash == _HASH))
_RELATING = Prepared(
    sa.select(MESSAGES).where(MESSAGES.c.owner == _ME, MESSAGES.c.relates_to == _HASH).order_by(MESSAGES.c.seq)
)
_ENVELOPES = Prepared(
    sa.select(ENVELOPES).where(ENVELOPES.c.owner == _ME, ENVELOPES.c.message == _HASH).order_by(ENVELOPES.c.seq)
)
_EXCHANGES = Prepared(
    sa.select(EXCHANGES.c.message, EXCHANGES.c.addressee, EXCHANGES.c.state).where(
        EXCHANGES.c.owner == _ME, EXCHANGES.c.message == _HASH
    )
)
_WAITING = Prepared(sa.select(WAITING).where(WAITING.c.owner == _ME, WAITING.c.message == _HASH))
_HOLDS_ID = Prepared(
    sa.select(MESSAGES.c.hash).where(
        MESSAGES.c.owner == _ME, MESSAGES.c.from_centre == sa.bindparam("from_"), MESSAGES.c.id == sa.bindparam("id_")
    )
)
_NAMED_BY_ID = Prepared(
    sa.select(REQUESTS.c.message).where(REQUESTS.c.owner == _ME, REQUESTS.c.id == sa.bindparam("id_"))
)
_WAITS_BY_ID = Prepared(
    sa.select(WAITING.c.message).where(
        WAITING.c.owner == _ME, WAITING.c.id == sa.bindparam("id_"), WAITING.c.state != "returned"
    )
)
_LINE = (LINES.c.owner == _ME, LINES.c.from_centre == sa.bindparam("from_"), LINES.c.to_centre == sa.bindparam("to"))
_NEWEST_LINE = Prepared(sa.select(LINES).where(*_LINE).order_by(LINES.c.epoch.desc()).limit(1))
_LINE_IN = Prepared(sa.select(LINES).where(*_LINE, LINES.c.epoch == sa.bindparam("epoch")))
_LOCKED = Prepared(sa.select(STANDSTILLS.c.seq).where(STANDSTILLS.c.owner == _ME, STANDSTILLS.c.epoch.is_(None)))
_NUMBERED = {
    table.name: Prepared(
        sa.select(table).where(
            table.c.owner == _ME,
            table.c.from_centre == sa.bindparam("from_"),
            table.c.to_centre == sa.bindparam("to"),
            table.c.epoch == sa.bindparam("epoch"),
            table.c.number == sa.bindparam("number"),
        )
    )
    for table in (ENVELOPES, VOIDS)
}

_INCOMING = msgspec.json.Decoder(Incoming)
_OUTGOING = msgspec.json.Decoder(Outgoing)
_EXCHANGE = msgspec.json.Decoder(Exchange)


def kept_of(row: Any) -> Kept:
    """A message row as the judge knows it."""
    return Kept(parse(row.bytes), row.bytes, row.hash, row.incoming, row.at)


def kept(c: sa.Connection, me: str, hashed: bytes) -> Kept | None:
    """The message of this hash."""
    row = _KEPT.first(c, me=me, hashed=hashed)
    return kept_of(row) if row else None


def related_to(c: sa.Connection, me: str, hashed: bytes | None) -> Kept | None:
    """The message that a relation names."""
    return kept(c, me, hashed) if hashed is not None else None


def attesting_keys(c: sa.Connection, me: str, hashed: bytes) -> frozenset[bytes]:
    """The key ids of the officers who signed a message, from the envelope in which it left or came."""
    past = envelopes(c, me, hashed)
    if not past:
        return frozenset()
    attested = Envelope.parse(past[0].data).attestations
    return frozenset(unpack(each.payload, Attestation).key for each in attested)


def relating(c: sa.Connection, me: str, hashed: bytes) -> tuple[Kept, ...]:
    """The messages here that refer to this one, oldest first."""
    return tuple(kept_of(row) for row in _RELATING.all(c, me=me, hashed=hashed))


def id_holder(c: sa.Connection, me: str, from_: str, id_: bytes) -> bytes | None:
    """The hash of the message that has this id: messages on record first, then what a service named by it, for ever,
    then those that wait."""
    found = _HOLDS_ID.scalar(c, me=me, from_=from_, id_=id_)
    if found is not None or from_ != me:
        return bytes(found) if found is not None else None
    named = _NAMED_BY_ID.scalar(c, me=me, id_=id_)
    if named is not None:
        return bytes(named)
    waits = _WAITS_BY_ID.scalar(c, me=me, id_=id_)
    return bytes(waits) if waits is not None else None


def waiting(c: sa.Connection, me: str, hashed: bytes) -> Waiting | None:
    """What waits, or waited, for a second officer."""
    row = _WAITING.first(c, me=me, hashed=hashed)
    if row is None:
        return None
    data, pairs = decode(row.bytes)
    attested = tuple(Attested(payload, signature) for payload, signature in pairs)
    return Waiting(data, attested, row.author, row.at, row.state)


def envelopes(c: sa.Connection, me: str, hashed: bytes) -> tuple[Past, ...]:
    """Every envelope in which this message left or came."""
    return tuple(_past(row) for row in _ENVELOPES.all(c, me=me, hashed=hashed))


def at_number(c: sa.Connection, me: str, from_: str, to: str, epoch: int, number: int) -> Past | None:
    """What holds this number of a line: an envelope, or the void that fills it; of number 0 the epoch's record."""
    if number == 0:
        return _beginning(c, me, from_, to, epoch)
    row = _numbered(c, ENVELOPES, me, from_, to, epoch, number)
    if row is not None:
        return _past(row)
    row = _numbered(c, VOIDS, me, from_, to, epoch, number)
    return Past(to, epoch, number, row.release, row.bytes, None) if row else None


def _numbered(c: sa.Connection, table: sa.Table, me: str, from_: str, to: str, epoch: int, number: int) -> Any | None:
    return _NUMBERED[table.name].first(c, me=me, from_=from_, to=to, epoch=epoch, number=number)


def _beginning(c: sa.Connection, me: str, from_: str, to: str, epoch: int) -> Past | None:
    row = _line(c, me, from_, to, epoch)
    return Past(to, epoch, 0, row.record_hash, row.record, None) if row else None


def _past(row: Any) -> Past:
    return Past(row.to_centre, row.epoch, row.number, row.release, row.bytes, row.refused)


def exchanges(c: sa.Connection, me: str, hashes: Iterable[bytes]) -> dict[tuple[bytes, str], Exchange]:
    """The exchanges of these messages, by (message hash, addressee)."""
    rows = [row for hashed in hashes for row in _EXCHANGES.all(c, me=me, hashed=hashed)]
    return {(row.message, row.addressee): exchange_of(row.state) for row in rows}


def exchange_of(state: bytes) -> Exchange:
    """An exchange as it is kept in its row."""
    return _EXCHANGE.decode(state)


def _line(c: sa.Connection, me: str, from_: str, to: str, epoch: int | None) -> Any | None:
    if epoch is None:
        return _NEWEST_LINE.first(c, me=me, from_=from_, to=to)
    return _LINE_IN.first(c, me=me, from_=from_, to=to, epoch=epoch)


def incoming_line(c: sa.Connection, me: str, from_: str, epoch: int | None) -> Incoming | None:
    """Our receiving end of a line, in this epoch or the newest."""
    row = _line(c, me, from_, me, epoch)
    return _INCOMING.decode(row.state) if row else None


def epoch_began(c: sa.Connection, me: str, from_: str, epoch: int) -> int | None:
    """When the record of a peer's epoch was made; None where it closes no earlier one, or is not here."""
    row = _line(c, me, from_, me, epoch)
    if row is None:
        return None
    record = unpack(SignedRecord.parse(row.record).payload, EpochRecord)
    return record.at if record.before is not None else None


def incoming_lines(c: sa.Connection, me: str, from_: str) -> list[Incoming]:
    """Our receiving end of a line in every epoch of it, oldest first."""
    wanted = sa.select(LINES.c.state).where(LINES.c.owner == me, LINES.c.from_centre == from_, LINES.c.to_centre == me)
    return [_INCOMING.decode(state) for state in c.execute(wanted.order_by(LINES.c.epoch)).scalars()]


def outgoing_line(c: sa.Connection, me: str, to: str) -> Outgoing | None:
    """Our sending end of a line, in its newest epoch."""
    row = _line(c, me, me, to, None)
    return _OUTGOING.decode(row.state) if row else None


def is_locked(c: sa.Connection, me: str) -> bool:
    """Whether this centre stands still: it went back, and no new epoch has been opened since."""
    return _LOCKED.first(c, me=me) is not None


def epoch_hash(c: sa.Connection, me: str, from_: str, to: str, epoch: int) -> bytes | None:
    """The hash of an epoch's record: what number 0 of a head names."""
    row = _line(c, me, from_, to, epoch)
    return bytes(row.record_hash) if row else None

"""Reading single things back from the tables, by what they are called."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec
import sqlalchemy as sa

from hotline.node.judge.facts import Kept, Past, Waiting
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

_INCOMING = msgspec.json.Decoder(Incoming)
_OUTGOING = msgspec.json.Decoder(Outgoing)
_EXCHANGE = msgspec.json.Decoder(Exchange)


def kept_of(row: sa.Row[Any]) -> Kept:
    """A message row as the judge knows it."""
    return Kept(parse(row.bytes), row.bytes, row.hash, row.incoming, row.at)


def kept(c: sa.Connection, me: str, hashed: bytes) -> Kept | None:
    """The message of this hash."""
    row = c.execute(sa.select(MESSAGES).where(MESSAGES.c.owner == me, MESSAGES.c.hash == hashed)).first()
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
    rows = c.execute(
        sa.select(MESSAGES).where(MESSAGES.c.owner == me, MESSAGES.c.relates_to == hashed).order_by(MESSAGES.c.seq)
    )
    return tuple(kept_of(row) for row in rows)


def id_holder(c: sa.Connection, me: str, from_: str, id_: bytes) -> bytes | None:
    """The hash of the message that has this id: messages on record first, then what a service named by it, for ever,
    then those that wait."""
    found = c.execute(
        sa.select(MESSAGES.c.hash).where(MESSAGES.c.owner == me, MESSAGES.c.from_centre == from_, MESSAGES.c.id == id_)
    ).scalar()
    if found is not None or from_ != me:
        return bytes(found) if found is not None else None
    named = c.execute(sa.select(REQUESTS.c.message).where(REQUESTS.c.owner == me, REQUESTS.c.id == id_)).scalar()
    if named is not None:
        return bytes(named)
    waits = c.execute(
        sa.select(WAITING.c.message).where(WAITING.c.owner == me, WAITING.c.id == id_, WAITING.c.state != "returned")
    ).scalar()
    return bytes(waits) if waits is not None else None


def waiting(c: sa.Connection, me: str, hashed: bytes) -> Waiting | None:
    """What waits, or waited, for a second officer."""
    row = c.execute(sa.select(WAITING).where(WAITING.c.owner == me, WAITING.c.message == hashed)).first()
    if row is None:
        return None
    data, pairs = decode(row.bytes)
    attested = tuple(Attested(payload, signature) for payload, signature in pairs)
    return Waiting(data, attested, row.author, row.at, row.state)


def envelopes(c: sa.Connection, me: str, hashed: bytes) -> tuple[Past, ...]:
    """Every envelope in which this message left or came."""
    rows = c.execute(
        sa.select(ENVELOPES).where(ENVELOPES.c.owner == me, ENVELOPES.c.message == hashed).order_by(ENVELOPES.c.seq)
    )
    return tuple(_past(row) for row in rows)


def at_number(c: sa.Connection, me: str, from_: str, to: str, epoch: int, number: int) -> Past | None:
    """What holds this number of a line: an envelope, or the void that fills it; of number 0 the epoch's record."""
    if number == 0:
        return _beginning(c, me, from_, to, epoch)
    row = _numbered(c, ENVELOPES, me, from_, to, epoch, number)
    if row is not None:
        return _past(row)
    row = _numbered(c, VOIDS, me, from_, to, epoch, number)
    return Past(to, epoch, number, row.release, row.bytes, None) if row else None


def _numbered(
    c: sa.Connection, table: sa.Table, me: str, from_: str, to: str, epoch: int, number: int
) -> sa.Row[Any] | None:
    return c.execute(
        sa.select(table).where(
            table.c.owner == me,
            table.c.from_centre == from_,
            table.c.to_centre == to,
            table.c.epoch == epoch,
            table.c.number == number,
        )
    ).first()


def _beginning(c: sa.Connection, me: str, from_: str, to: str, epoch: int) -> Past | None:
    row = _line(c, me, from_, to, epoch)
    return Past(to, epoch, 0, row.record_hash, row.record, None) if row else None


def _past(row: sa.Row[Any]) -> Past:
    return Past(row.to_centre, row.epoch, row.number, row.release, row.bytes, row.refused)


def exchanges(c: sa.Connection, me: str, hashes: Iterable[bytes]) -> dict[tuple[bytes, str], Exchange]:
    """The exchanges of these messages, by (message hash, addressee)."""
    rows = c.execute(
        sa.select(EXCHANGES.c.message, EXCHANGES.c.addressee, EXCHANGES.c.state).where(
            EXCHANGES.c.owner == me, EXCHANGES.c.message.in_(list(hashes))
        )
    )
    return {(row.message, row.addressee): exchange_of(row.state) for row in rows}


def exchange_of(state: bytes) -> Exchange:
    """An exchange as it is kept in its row."""
    return _EXCHANGE.decode(state)


def _line(c: sa.Connection, me: str, from_: str, to: str, epoch: int | None) -> sa.Row[Any] | None:
    wanted = sa.select(LINES).where(LINES.c.owner == me, LINES.c.from_centre == from_, LINES.c.to_centre == to)
    if epoch is not None:
        wanted = wanted.where(LINES.c.epoch == epoch)
    return c.execute(wanted.order_by(LINES.c.epoch.desc())).first()


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
    where = (STANDSTILLS.c.owner == me, STANDSTILLS.c.epoch.is_(None))
    return c.execute(sa.select(STANDSTILLS.c.seq).where(*where)).first() is not None


def epoch_hash(c: sa.Connection, me: str, from_: str, to: str, epoch: int) -> bytes | None:
    """The hash of an epoch's record: what number 0 of a head names."""
    row = _line(c, me, from_, to, epoch)
    return bytes(row.record_hash) if row else None

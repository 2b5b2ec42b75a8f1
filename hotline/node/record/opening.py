"""A new epoch begins: records signed by the centre, old lines closed, and what nobody receipted released again.

One transaction: after it every line is in the new epoch, or none is.
"""

from __future__ import annotations

import asyncio
from functools import partial
from typing import Any

import sqlalchemy as sa

from hotline.keys.limits import NotSigned
from hotline.node.judge.effects import MoveLine, Tell
from hotline.node.judge.epoch_effects import OpenEpoch
from hotline.node.record.batch import Batch
from hotline.node.record.epochs import end_standstill
from hotline.node.record.facts import Place
from hotline.node.record.lookups import outgoing_line
from hotline.node.record.tables import ENVELOPES, LINES
from hotline.node.record.writing import keep_release
from protocols.envelope import Envelope, Release
from protocols.epochs import EpochRecord
from protocols.errors import Code
from protocols.line import Outgoing
from protocols.pae import Kind, digest
from protocols.wire import pack, unpack

__all__ = ["RELEASED_AGAIN", "open_epoch"]

RELEASED_AGAIN = "released_again"
"""In place of a code: this release ends with its epoch, and another of the same message takes its place."""

PAUSE = 0.1
"""Seconds until the signer is asked again, when it was asked too fast."""


async def open_epoch(batch: Batch, effect: OpenEpoch) -> None:
    """Signs and enters every record, then releases again."""
    epoch = 1
    for signed in effect.records:
        record = unpack(signed.payload, EpochRecord)
        epoch = record.epoch
        await batch.writer.run(partial(_close, place=batch.place, record=record))
        both = signed.signed_by(batch.signer.id, await _signature(batch, "epoch", signed.payload))
        hashed = both.hash("epoch", batch.place.mode)
        await batch.write(MoveLine(record.from_, record.to, Outgoing.opened(record, hashed), record=both))
        await batch.enter("epoch", hashed)
        batch.peers.add(record.to)
    await batch.writer.run(partial(end_standstill, place=batch.place, epoch=epoch))
    again = 0
    for seq in await batch.writer.run(partial(_unreceipted, place=batch.place, epoch=epoch)):
        await _release_again(batch, await batch.writer.run(partial(_row, seq=seq)))
        again += 1
    batch.trace("record", "epoch_opened", epoch=epoch, lines=len(effect.records), again=again)


async def _signature(batch: Batch, kind: Kind, payload: bytes) -> bytes:
    """One act signs all that is owed, which may be more than the signer signs at once: it takes as long as it takes.
    Given up, an epoch with more owed than that could never begin, and a peer can say that it lacks everything."""
    while True:
        try:
            return await batch.signer.sign(kind, payload)
        except NotSigned as refused:
            if refused.reason is not Code.RATE_LIMITED:
                raise
            await asyncio.sleep(PAUSE)


def _close(c: sa.Connection, place: Place, record: EpochRecord) -> None:
    c.execute(
        LINES.update()
        .where(LINES.c.owner == place.me, LINES.c.from_centre == place.me, LINES.c.to_centre == record.to)
        .values(closed=True)
    )


def _unreceipted(c: sa.Connection, place: Place, epoch: int) -> list[int]:
    """The rows of what is still owed from closed epochs, in the order in which it was released."""
    wanted = sa.select(ENVELOPES.c.seq).where(
        ENVELOPES.c.owner == place.me,
        ENVELOPES.c.from_centre == place.me,
        ENVELOPES.c.epoch < epoch,
        ENVELOPES.c.received.is_(False),
        ENVELOPES.c.refused.is_(None),
    )
    order = (ENVELOPES.c.to_centre, ENVELOPES.c.epoch, ENVELOPES.c.number)
    return list(c.execute(wanted.order_by(*order)).scalars())


def _row(c: sa.Connection, seq: int) -> sa.Row[Any]:
    return c.execute(sa.select(ENVELOPES).where(ENVELOPES.c.seq == seq)).one()


async def _release_again(batch: Batch, row: sa.Row[Any]) -> None:
    """The same words under the same officers' signatures: only the place in the line is new."""
    me, mode = batch.place.me, batch.place.mode
    line = await batch.writer.run(partial(outgoing_line, me=me, to=row.to_centre))
    assert line is not None
    old = Envelope.parse(row.bytes)
    number, previous = line.next()
    _, statement = batch.roster.statement_of(me)
    record = Release(
        message=row.message,
        attestations=tuple(digest("attestation", mode, each.payload) for each in old.attestations),
        from_=me,
        to=row.to_centre,
        epoch=line.epoch,
        number=number,
        previous=previous,
        again=row.release,
        released_at=line.instant(batch.now),
        statement=statement,
    )
    payload = pack(record)
    envelope = Envelope(old.message, old.attestations, payload, await _signature(batch, "release", payload)).encode()
    hashed = digest("release", mode, payload)
    ended = ENVELOPES.update().where(ENVELOPES.c.seq == row.seq).values(received=True, refused=RELEASED_AGAIN)
    await batch.writer.run(lambda c: c.execute(ended))
    values = {
        "from_centre": me, "to_centre": row.to_centre, "epoch": line.epoch, "number": number, "message": row.message,
        "release": hashed, "precedence": row.precedence, "at": batch.now, "bytes": envelope,
    }  # fmt: skip
    await batch.writer.run(partial(keep_release, place=batch.place, values=values))
    await batch.write(MoveLine(me, row.to_centre, line.released(hashed, record.released_at)))
    await batch.write(Tell("sent", {"envelope": envelope, "at": batch.now}, row.message))
    await batch.enter("released", hashed)

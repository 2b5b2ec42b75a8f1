"""The effects that end in the centre's signature: releases, first epochs, heads, voids and notices.

Each is numbered from the rows of this transaction, signed, and written in it.
"""

from __future__ import annotations

from functools import partial

import sqlalchemy as sa

from hotline.node.judge.effects import KeepHead, KeepNotice, KeepVoid, MoveLine, Owe, Release, SignHead, SignVoid, Tell
from hotline.node.record.batch import Batch
from hotline.node.record.epochs import centre_epoch
from hotline.node.record.lookups import incoming_line, is_locked, outgoing_line
from hotline.node.record.tables import ENVELOPES
from hotline.node.record.writing import keep_release
from protocols.envelope import Attestation, Envelope, check_second
from protocols.envelope import Release as ReleaseRecord
from protocols.epochs import EpochRecord
from protocols.errors import Code, Refused
from protocols.heads import Head, head_of
from protocols.line import Outgoing, Void
from protocols.messages.header import five_digits
from protocols.notice import Notice, NoticeItem
from protocols.pae import Kind, digest
from protocols.signed import SignedRecord
from protocols.wire import Wire, pack, unpack

__all__ = ["head", "notify", "open_line", "release", "void"]


AT_ONCE = 16
"""Items under one signature. A notice is an entry of the log for each of its messages: with more of them it is the log
that costs, with fewer the signatures."""


async def _signed(batch: Batch, kind: Kind, record: Wire) -> SignedRecord:
    payload = pack(record)
    return SignedRecord.join(payload, {batch.signer.id: await batch.signer.sign(kind, payload)})


async def release(batch: Batch, effect: Release) -> list[dict[str, object]]:
    """One release for each addressee, all in this transaction: no addressee can be told and another not."""
    me, mode = batch.place.me, batch.place.mode
    if await batch.writer.run(partial(is_locked, me=me)):
        raise Refused(Code.ROLLED_BACK)
    _, statement = batch.roster.statement_of(me)
    attestations = tuple(digest("attestation", mode, each.payload) for each in effect.attested)
    done: list[dict[str, object]] = []
    for to in effect.addressees:
        line = await batch.writer.run(partial(outgoing_line, me=me, to=to)) or await open_line(batch, to)
        number, previous = line.next()
        if len(effect.attested) == 2:
            # After a clock that ran ahead, `released_at` may not fall back: better refused here than, for good, there.
            check_second(unpack(effect.attested[1].payload, Attestation).signed_at, line.instant(batch.now))
        record = ReleaseRecord(
            message=effect.hash,
            attestations=attestations,
            from_=me,
            to=to,
            epoch=line.epoch,
            number=number,
            previous=previous,
            released_at=line.instant(batch.now),
            statement=statement,
        )
        payload = pack(record)
        signature = await batch.signer.sign("release", payload)
        envelope = Envelope(effect.data, effect.attested, payload, signature).encode()
        hashed = digest("release", mode, payload)
        row = {
            "from_centre": me, "to_centre": to, "epoch": line.epoch, "number": number, "message": effect.hash,
            "release": hashed, "precedence": int(effect.message.precedence), "at": batch.now, "bytes": envelope,
        }  # fmt: skip
        await batch.writer.run(partial(keep_release, place=batch.place, values=row))
        await batch.write(MoveLine(me, to, line.released(hashed, record.released_at)))
        await batch.write(Tell("sent", {"envelope": envelope, "at": batch.now}, effect.hash))
        await batch.enter("released", hashed)
        batch.trace("record", "released", message=five_digits(effect.hash), to=to, number=number)
        batch.peers.add(to)
        done.append({"to": to, "number": number, "release": hashed})
    return done


async def open_line(batch: Batch, to: str) -> Outgoing:
    """Our line to a centre begins with a record that the centre signs alone."""
    me = batch.place.me
    epoch = await batch.writer.run(partial(centre_epoch, place=batch.place))
    record = EpochRecord(from_=me, to=to, epoch=epoch, number=0, reason="first", at=batch.now)
    signed = await _signed(batch, "epoch", record)
    hashed = signed.hash("epoch", batch.place.mode)
    line = Outgoing.opened(record, hashed)
    await batch.write(MoveLine(me, to, line, record=signed))
    await batch.enter("epoch", hashed)
    batch.peers.add(to)
    return line


async def head(batch: Batch, effect: SignHead) -> bytes | None:
    """Our signature under a line's state: alone, or beside the receiver's, which makes it the common record."""
    me = batch.place.me
    if effect.record is None:
        end = await batch.writer.run(
            partial(outgoing_line, me=me, to=effect.to)
            if effect.from_ == me
            else partial(incoming_line, me=me, from_=effect.from_, epoch=None)
        )
        return (await _signed(batch, "head", head_of(end, batch.now))).encode() if end is not None else None
    theirs = effect.record
    both = theirs.signed_by(batch.signer.id, await batch.signer.sign("head", theirs.payload))
    await batch.write(KeepHead(both, unpack(theirs.payload, Head)))
    await batch.enter("head", both.hash("head", batch.place.mode))
    return both.encode()


async def void(batch: Batch, effect: SignVoid) -> bytes:
    """Names the release that cannot be delivered; its hash stays the `previous` of the next."""
    me = batch.place.me
    where = (ENVELOPES.c.owner == me, ENVELOPES.c.release == effect.release)
    row = await batch.writer.run(lambda c: c.execute(sa.select(ENVELOPES).where(*where)).one())
    record = Void(from_=me, to=effect.to, epoch=row.epoch, number=row.number, release=effect.release, code=effect.code)
    signed = await _signed(batch, "void", record)
    await batch.write(KeepVoid(signed, record))
    given_up = ENVELOPES.update().where(*where).values(received=True, refused=effect.code)
    await batch.writer.run(lambda c: c.execute(given_up))
    await batch.enter("void", signed.hash("void", batch.place.mode))
    told = {"data": signed.encode(), "message": row.message, "at": batch.now}
    await batch.write(Tell("void", told, row.message))
    return signed.encode()


async def notify(batch: Batch) -> None:
    """What this batch owes each peer, at most sixteen items under one signature."""
    by_peer: dict[str, dict[tuple[str, bytes, bytes | None], Owe]] = {}
    for owed in batch.owed:
        by_peer.setdefault(owed.to, {})[owed.what, owed.message, owed.release] = owed
    for peer, items in by_peer.items():
        every = tuple(items.values())
        for start in range(0, len(every), AT_ONCE):
            await _notice(batch, peer, every[start : start + AT_ONCE])
        batch.peers.add(peer)


async def _notice(batch: Batch, peer: str, items: tuple[Owe, ...]) -> None:
    notice = Notice(
        from_=batch.place.me,
        to=peer,
        at=batch.now,
        items=tuple(
            NoticeItem(what=o.what, message=o.message, release=o.release, at=batch.now, code=o.code)  # type: ignore[arg-type]
            for o in items
        ),
    )
    signed = await _signed(batch, "notice", notice)
    hashed = signed.hash("notice", batch.place.mode)
    named = tuple((o.what, o.message) for o in items)
    await batch.write(KeepNotice(signed, batch.place.me, peer, hashed, named, outgoing=True))
    await batch.enter("notice", hashed)
    data = signed.encode()
    for message in dict.fromkeys(o.message for o in items):
        await batch.write(Tell("notice", {"data": data, "at": batch.now}, message))

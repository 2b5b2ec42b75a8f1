"""The effects that end in the centre's signature: releases, first epochs, heads, voids and notices.

Each is numbered from the rows of this transaction, signed, and written in it.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import sqlalchemy as sa

from hotline.node.judge.effects import KeepHead, KeepNotice, KeepVoid, MoveLine, Owe, Release, SignHead, SignVoid, Tell
from hotline.node.judge.events import Arrived, Event, Submitted
from hotline.node.record.lookups import incoming_line, outgoing_line
from hotline.node.record.sqlite import Writer
from hotline.node.record.tables import ENVELOPES
from hotline.node.record.writing import keep_release, write
from protocols.envelope import Envelope
from protocols.envelope import Release as ReleaseRecord
from protocols.epochs import EpochRecord
from protocols.heads import Head, head_of
from protocols.line import Outgoing, Void
from protocols.messages.header import five_digits
from protocols.notice import MOST_ITEMS, Notice, NoticeItem
from protocols.pae import digest
from protocols.signed import SignedRecord
from protocols.wire import pack, unpack

if TYPE_CHECKING:
    from hotline.node.record.committer import Batch, Committer

__all__ = ["head", "notify", "open_line", "release", "subject", "void"]


def subject(event: Event) -> dict[str, object]:
    """What a trace may say of an event: which message, never a word of it."""
    if isinstance(event, Submitted):
        return {"message": five_digits(event.message_hash), "officers": [o.role for o in event.officers]}
    if isinstance(event, Arrived):
        return {"message": five_digits(event.authentic.message_hash), "from": event.authentic.release.from_}
    return {}


async def release(
    writer: Writer, committer: Committer, batch: Batch, effect: Release, now: int
) -> list[dict[str, object]]:
    """One release for each addressee, all in this transaction: no addressee can be told and another not."""
    me, mode = committer.place.me, committer.place.mode
    _, statement = batch.roster.statement_of(me)
    attestations = tuple(digest("attestation", mode, each.payload) for each in effect.attested)
    done: list[dict[str, object]] = []
    for to in effect.addressees:
        line = await writer.run(partial(outgoing_line, me=me, to=to))
        line = line or await open_line(writer, committer, batch, to, now)
        number, previous = line.next()
        record = ReleaseRecord(
            message=effect.hash,
            attestations=attestations,
            from_=me,
            to=to,
            epoch=line.epoch,
            number=number,
            previous=previous,
            released_at=line.instant(now),
            statement=statement,
        )
        payload = pack(record)
        signature = await committer.signer.sign("release", payload)
        envelope = Envelope(effect.data, effect.attested, payload, signature).encode()
        hashed = digest("release", mode, payload)
        row = {
            "from_centre": me, "to_centre": to, "epoch": line.epoch, "number": number, "message": effect.hash,
            "release": hashed, "precedence": int(effect.message.precedence), "at": now, "bytes": envelope,
        }  # fmt: skip
        await writer.run(partial(keep_release, place=committer.place, values=row))
        await _write(writer, committer, MoveLine(me, to, line.released(hashed, record.released_at)), now)
        await _write(writer, committer, Tell("sent", {"envelope": envelope, "at": now}, effect.hash), now)
        await committer.enter(writer, batch, "released", hashed, now)
        committer.trace("record", "released", message=five_digits(effect.hash), to=to, number=number)
        batch.peers.add(to)
        done.append({"to": to, "number": number, "release": hashed})
    return done


async def open_line(writer: Writer, committer: Committer, batch: Batch, to: str, now: int) -> Outgoing:
    """Our line to a centre begins with a record that the centre signs alone."""
    me = committer.place.me
    record = EpochRecord(from_=me, to=to, epoch=1, number=0, reason="first", at=now)
    payload = pack(record)
    signature = await committer.signer.sign("epoch", payload)
    signed = SignedRecord.join(payload, {committer.signer.id: signature})
    hashed = signed.hash("epoch", committer.place.mode)
    line = Outgoing.opened(record, hashed)
    await _write(writer, committer, MoveLine(me, to, line, record=signed), now)
    await committer.enter(writer, batch, "epoch", hashed, now)
    batch.peers.add(to)
    return line


async def head(writer: Writer, committer: Committer, batch: Batch, effect: SignHead, now: int) -> bytes | None:
    """Our signature under a line's state: alone, or beside the receiver's, which makes it the common record."""
    me = committer.place.me
    signed = effect.record
    if signed is None:
        end = await writer.run(
            partial(outgoing_line, me=me, to=effect.to)
            if effect.from_ == me
            else partial(incoming_line, me=me, from_=effect.from_, epoch=None)
        )
        if end is None:
            return None
        payload = pack(head_of(end, now))
        return SignedRecord.join(payload, {committer.signer.id: await committer.signer.sign("head", payload)}).encode()
    both = signed.signed_by(committer.signer.id, await committer.signer.sign("head", signed.payload))
    await _write(writer, committer, KeepHead(both, unpack(signed.payload, Head)), now)
    await committer.enter(writer, batch, "head", both.hash("head", committer.place.mode), now)
    return both.encode()


async def void(writer: Writer, committer: Committer, batch: Batch, effect: SignVoid, now: int) -> bytes:
    """Names the release that cannot be delivered; its hash stays the `previous` of the next."""
    me = committer.place.me
    where = (ENVELOPES.c.owner == me, ENVELOPES.c.release == effect.release)
    row = await writer.run(lambda c: c.execute(sa.select(ENVELOPES).where(*where)).one())
    record = Void(from_=me, to=effect.to, epoch=row.epoch, number=row.number, release=effect.release, code=effect.code)
    payload = pack(record)
    signed = SignedRecord.join(payload, {committer.signer.id: await committer.signer.sign("void", payload)})
    await _write(writer, committer, KeepVoid(signed, record), now)
    await writer.run(lambda c: c.execute(ENVELOPES.update().where(*where).values(received=True, refused=effect.code)))
    await committer.enter(writer, batch, "void", signed.hash("void", committer.place.mode), now)
    return signed.encode()


async def notify(writer: Writer, committer: Committer, batch: Batch) -> None:
    """What this batch owes each peer, at most 64 items under one signature."""
    by_peer: dict[str, dict[tuple[str, bytes, bytes | None], Owe]] = {}
    for owed in batch.owed:
        by_peer.setdefault(owed.to, {})[owed.what, owed.message, owed.release] = owed
    for peer, items in by_peer.items():
        all_items = tuple(items.values())
        for start in range(0, len(all_items), MOST_ITEMS):
            await _notice(writer, committer, batch, peer, all_items[start : start + MOST_ITEMS])
        batch.peers.add(peer)


async def _notice(writer: Writer, committer: Committer, batch: Batch, peer: str, items: tuple[Owe, ...]) -> None:
    me, now = committer.place.me, committer.now()
    notice = Notice(
        from_=me,
        to=peer,
        at=now,
        items=tuple(
            NoticeItem(what=o.what, message=o.message, release=o.release, at=now, code=o.code)  # type: ignore[arg-type]
            for o in items
        ),
    )
    payload = pack(notice)
    signed = SignedRecord.join(payload, {committer.signer.id: await committer.signer.sign("notice", payload)})
    hashed = signed.hash("notice", committer.place.mode)
    kept = KeepNotice(signed, me, peer, hashed, tuple((o.what, o.message) for o in items), outgoing=True)
    await _write(writer, committer, kept, now)
    await committer.enter(writer, batch, "notice", hashed, now)
    data = signed.encode()
    for message in {o.message for o in items}:
        await _write(writer, committer, Tell("notice", {"data": data, "at": now}, message), now)


async def _write(writer: Writer, committer: Committer, effect: object, now: int) -> None:
    await writer.run(partial(write, effect=effect, place=committer.place, now=now))  # type: ignore[arg-type]

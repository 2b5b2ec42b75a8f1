"""The door for other centres: what arrives on a peer's link becomes an event, and nothing is decided here.

The order of a session is hello, records, heads, everything else. Whatever cannot be opened, or is not authentic, gets
the one answer `unreadable`: a counter, a line in the log, no row.
"""

from __future__ import annotations

import asyncio
import contextlib

from hotline.link import Link
from hotline.node.deliver import link_test
from hotline.node.deliver.owed import Parcel
from hotline.node.deliver.peer import Peer
from hotline.node.doors import contents
from hotline.node.judge.events import Alarmed, Asked, RecordArrived
from hotline.node.lapse import milliseconds
from hotline.node.record import feed
from hotline.node.station import Station
from protocols.errors import Code, Refused
from protocols.frames import Ask, Frame, Have, Item, KeyGone, LinkTestFrame, Ready, RecordRef, Resume, Want
from protocols.frames import Unreadable as UnreadableFrame
from protocols.sealing import open_sealed

__all__ = ["Conversation", "converse"]

# Envelopes whose statement has not come yet: no receipt, no advance, an alarm.
MOST_SET_ASIDE = 64


def converse(station: Station, peer: Peer, link: Link) -> asyncio.Task[None]:
    """Starts the conversation on a link that is proved."""
    return station.task(Conversation(station, peer, link).run(), f"peer {peer.name}")


class Conversation:
    """One link's worth of talking with one centre."""

    def __init__(self, station: Station, peer: Peer, link: Link) -> None:
        self._station = station
        self._peer = peer
        self._link = link
        self._awaited: set[tuple[str, str, int]] = set()
        self._opened = False
        self._aside: list[bytes] = []

    async def run(self) -> None:
        pump: asyncio.Task[None] | None = None
        try:
            await self._peer.changed(self._link, up=True)
            self._link.send(Have(records=self._station.record_refs(self._peer.name)))
            async for frame in self._link:
                await self._frame(frame)
                if pump is None and self._opened:
                    pump = self._station.task(self._pump(), f"pump {self._peer.name}")
        except Refused as refused:
            self._station.trace("doors", "frame_refused", peer=self._peer.name, code=str(refused.code))
            self._link.close()
        finally:
            if pump is not None:
                pump.cancel()
            self._peer.left(self._link)
            if not self._station.stopping:
                with contextlib.suppress(Refused):
                    await self._peer.changed(self._link, up=False)

    async def _pump(self) -> None:
        with contextlib.suppress(Refused):  # the link ended: what was in flight is owed again
            await asyncio.gather(self._peer.pump(self._link), link_test.hourly(self._station, self._peer, self._link))

    async def _frame(self, frame: Frame) -> None:
        match frame:
            case Item(n=n, sealed=sealed):
                await self._item(n, sealed)
            case Have(records=records):
                await self._compare(records)
            case Want(kind=kind, subject=subject, version=version):
                self._give(kind, subject, version)
            case Resume(epoch=epoch, mark=mark):
                await self._peer.resumed(self._link, epoch, mark)
            case Ask(messages=messages):
                await self._station.committer.commit(Asked(self._peer.name, messages))
            case UnreadableFrame(n=n):
                await self._peer.not_opened(self._link, n)
            case KeyGone(n=n, bulletin=bulletin):
                await self._admit("bulletin", bulletin)
                await self._peer.not_opened(self._link, n)
            case LinkTestFrame():
                await link_test.heard(self._station, self._peer, self._link, frame)
            case Ready():
                self._peer.wake()

    # -- records -----------------------------------------------------------------------------------------------------

    async def _compare(self, theirs: tuple[RecordRef, ...]) -> None:
        roster = self._station.roster
        for ref in theirs:
            ours = roster.newest(ref.kind, ref.subject)
            if ours is not None and ours.version == ref.version and ours.hash != ref.hash:
                await self._alarm(Code.RECORD_FORKED, f"{ref.kind} {ref.version} of {ref.subject} exists twice")
            # A root comes by its chain, one by one; of the others the newest alone is enough.
            first = (ours.version + 1 if ours else 1) if ref.kind == "root" else ref.version
            if ours is None or ours.version < ref.version:
                for version in range(first, min(ref.version, first + 64) + 1):
                    self._want(ref.kind, ref.subject, version)
        await self._go_on()

    def _want(self, kind: str, subject: str, version: int) -> None:
        self._awaited.add((kind, subject, version))
        self._link.send(Want(kind=kind, subject=subject, version=version))  # type: ignore[arg-type]

    def _give(self, kind: str, subject: str, version: int) -> None:
        for record in self._station.roster.records():
            if (record.kind, record.subject, record.version) == (kind, subject, version):
                self._peer.send(self._link, Parcel(record.kind, record.data))  # type: ignore[arg-type]

    async def _admit(self, kind: str, data: bytes) -> None:
        try:
            answer = await self._station.committer.commit(RecordArrived(kind, data, "peer"))  # type: ignore[arg-type]
        except Refused as refused:
            self._station.trace("judge", "record_refused", peer=self._peer.name, kind=kind, code=str(refused.code))
            if refused.code in (Code.RECORD_FORKED, Code.RECORD_ROLLED_BACK, Code.RECORD_EXPIRED):
                await self._alarm(refused.code, refused.detail)
            # Whatever could not be had does not hold up the session: known keys still verify.
            self._awaited = {each for each in self._awaited if each[0] != kind}
        else:
            self._awaited.discard((kind, str(answer["subject"]), int(str(answer["version"]))))
            for data_aside in self._aside[:]:
                self._aside.remove(data_aside)
                await self._content(None, "envelope", data_aside)
        await self._go_on()

    async def _go_on(self) -> None:
        """Records are level: epoch, heads, how far we have theirs, what is unsettled, and the rest may follow."""
        if self._awaited or self._opened:
            return
        self._opened = True
        peer = self._peer.name
        heads = await self._peer.heads()  # begins our own line, where it has not begun
        place = self._station.place
        epoch = await self._station.store.read(lambda c: feed.epoch_record(c, place, peer))
        if epoch is not None:
            self._peer.send(self._link, Parcel("epoch", epoch))
        for head in heads:
            self._peer.send(self._link, head)
        resumed = await self._station.store.read(lambda c: contents.resume_of(c, place, peer))
        if resumed is not None:
            self._link.send(resumed)
        hashes = await self._station.store.read(lambda c: feed.unsettled(c, place, peer))
        for start in range(0, len(hashes), 64):
            self._link.send(Ask(messages=tuple(hashes[start : start + 64])))
        self._link.send(Ready())
        self._peer.wake()

    # -- items -------------------------------------------------------------------------------------------------------

    async def _item(self, n: int, sealed: bytes) -> None:
        place = self._station.place
        try:
            opened = open_sealed(sealed, self._station.sealing.keys, mode=place.mode)
            if (opened.cover.from_, opened.cover.to) != (self._peer.name, place.me):
                raise Refused(Code.UNREADABLE, "sealed between two others")
        except Refused as refused:
            self._unreadable(n, refused)
            return
        await self._content(n, opened.kind, opened.content)

    async def _content(self, n: int | None, kind: str, content: bytes) -> None:
        if kind in ("root", "statement", "bulletin"):
            await self._admit(kind, content)
            return
        began = asyncio.get_running_loop().time()
        try:
            committer = self._station.committer
            event = contents.event_of(kind, content, committer.roster, committer.place, self._peer.name)
            self._station.trace("doors", kind, peer=self._peer.name, ms=milliseconds(began))
            answer = await committer.commit(event)
        except Refused as refused:
            if refused.code is Code.RECORD_NEEDED and kind == "envelope":
                await self._set_aside(content, refused)
            elif n is not None:
                self._unreadable(n, refused)
            return
        head = answer.get("head")
        if isinstance(head, bytes):
            self._peer.send(self._link, Parcel("head", head))

    def _unreadable(self, n: int, refused: Refused) -> None:
        """The uniform answer: the peer learns that it was not taken, an attacker learns nothing more."""
        self._station.count_unreadable(self._peer.name, refused)
        if refused.code is Code.KEY_GONE:
            own = self._station.roster.newest("bulletin", self._station.place.me)
            if own is not None:
                self._link.send(KeyGone(n=n, bulletin=own.data))
                return
        self._link.send(UnreadableFrame(n=n))

    async def _set_aside(self, content: bytes, refused: Refused) -> None:
        if len(self._aside) < MOST_SET_ASIDE:
            self._aside.append(content)
        await self._alarm(Code.RECORD_NEEDED, refused.detail)
        self._link.send(Have(records=self._station.record_refs(self._peer.name)))

    async def _alarm(self, code: Code, detail: str) -> None:
        await self._station.committer.commit(Alarmed(str(code), self._peer.name, None, detail))

"""The door for other centres: what arrives on a peer's link becomes an event, and nothing is decided here.

The order of a session is hello, records, heads, everything else. Whatever cannot be opened, or is not authentic, gets
the one answer `unreadable`: a counter, a line in the log, no row.
"""

from __future__ import annotations

import asyncio
import contextlib

from hotline.link import Link
from hotline.node.deliver import link_test
from hotline.node.deliver.attachments import Fetching, Giving
from hotline.node.deliver.owed import Parcel
from hotline.node.deliver.peer import Peer
from hotline.node.doors import contents
from hotline.node.judge.events import Alarmed, Asked, RecordArrived, Resumed
from hotline.node.lapse import milliseconds
from hotline.node.record import feed
from hotline.node.station import Station
from protocols.envelope import Envelope, Release
from protocols.errors import Code, Refused
from protocols.frames import (
    Ask,
    Chunk,
    Fetch,
    Frame,
    Have,
    Item,
    KeyGone,
    LinkTestFrame,
    NoChunk,
    Ready,
    RecordRef,
    Resume,
    Want,
)
from protocols.frames import Unreadable as UnreadableFrame
from protocols.sealing import open_sealed
from protocols.wire import unpack

__all__ = ["Conversation", "converse"]

# Envelopes whose statement has not come yet: no receipt, no advance, and an alarm when it does not come soon.
MOST_SET_ASIDE = 64
RECORD_SECONDS = 10
MISSED_SECONDS = 60  # on a narrow line a record takes a good part of it
MOST_BETWEEN = 64


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
        self._pumping: asyncio.Task[None] | None = None
        self._aside: list[tuple[int, bytes]] = []
        self._giving = Giving(station, peer.name, link)
        self._fetching = Fetching(station, peer.name, link, peer.contents_wanted)

    async def run(self) -> None:
        try:
            await self._peer.changed(self._link, up=True)
            self._station.supervise(self._no_longer_awaited(), f"records of {self._peer.name}")
            self._link.send(Have(records=self._station.record_refs(self._peer.name)))
            async for frame in self._link:
                await self._frame(frame)
                self._ensure_pump()
        except Refused as refused:
            self._station.trace("doors", "frame_refused", peer=self._peer.name, code=str(refused.code))
            self._link.close()
        finally:
            if self._pumping is not None:
                self._pumping.cancel()
            self._peer.left(self._link)
            if not self._station.stopping:
                with contextlib.suppress(Refused):
                    await self._peer.changed(self._link, up=False)

    def _ensure_pump(self) -> None:
        if self._pumping is None and self._opened and not self._link.lost.done():
            self._pumping = self._station.task(self._pump(), f"pump {self._peer.name}")

    async def _pump(self) -> None:
        try:
            async with asyncio.TaskGroup() as each:  # neither outlives the other: a pump left over would pump for two
                each.create_task(self._peer.pump(self._link))
                each.create_task(link_test.hourly(self._station, self._peer, self._link))
                each.create_task(self._giving.run())
                each.create_task(self._fetching.run())
        except* Refused as refusals:
            await self._cannot_send(refusals.exceptions[0])

    async def _cannot_send(self, refused: Exception) -> None:
        """The link ended, and what was in flight is owed again. Or nothing can be sent on a link that lives: that is
        said aloud, and tried again with whatever records come."""
        if self._link.lost.done() or not isinstance(refused, Refused):
            return
        with contextlib.suppress(Refused):
            await self._alarm(Code.RECORD_NEEDED, f"nothing can be sent to {self._peer.name}: {refused.detail}")
        self._link.close()

    async def _frame(self, frame: Frame) -> None:
        match frame:
            case Item(n=n, sealed=sealed):
                await self._item(n, sealed)
            case Have(records=records):
                await self._compare(records)
            case Want(kind=kind, subject=subject, version=version):
                self._give(kind, subject, version)
            case Resume(epoch=epoch, mark=mark, ranges=ranges):
                await self._station.committer.commit(Resumed(self._peer.name, epoch, mark, ranges))
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
            case Fetch():
                self._giving.asked(frame)
            case Chunk() | NoChunk():
                self._fetching.heard(frame)
            case Ready():
                self._peer.wake()

    # -- records -----------------------------------------------------------------------------------------------------

    async def _compare(self, theirs: tuple[RecordRef, ...]) -> None:
        roster, me, peer = self._station.roster, self._station.place.me, self._peer.name
        concerned = {me, peer, roster.party_of(me), roster.party_of(peer)}
        for ref in theirs:
            if ref.subject not in concerned:
                continue
            ours = roster.newest(ref.kind, ref.subject)
            if ours is None or ours.version < ref.version:
                self._fetch(ref, ours.version if ours else 0)
            elif ours.version == ref.version and ours.hash != ref.hash:
                # Their word is no proof: the record itself is, once its signatures hold.
                self._link.send(Want(kind=ref.kind, subject=ref.subject, version=ref.version))
        await self._go_on()

    def _fetch(self, ref: RecordRef, known: int) -> None:
        """The newest, and before it what leads to it: a root is admitted by its chain only, and a release names the
        statement by which it is judged, which may be one between."""
        if ref.kind == "root" or (ref.kind == "statement" and known):
            for version in range(known + 1, min(ref.version, known + MOST_BETWEEN + 1)):
                self._link.send(Want(kind=ref.kind, subject=ref.subject, version=version))
        self._want(ref.kind, ref.subject, ref.version)

    def _want(self, kind: str, subject: str, version: int) -> None:
        self._awaited.add((kind, subject, version))
        self._link.send(Want(kind=kind, subject=subject, version=version))  # type: ignore[arg-type]

    def _give(self, kind: str, subject: str, version: int) -> None:
        """What concerns the two of us, and nothing of anybody else."""
        roster, me, peer = self._station.roster, self._station.place.me, self._peer.name
        if subject not in {me, peer, roster.party_of(me), roster.party_of(peer)}:
            return
        for record in roster.records():
            if (record.kind, record.subject, record.version) == (kind, subject, version):
                self._peer.send(self._link, Parcel(record.kind, record.data))  # type: ignore[arg-type]

    async def _admit(self, kind: str, data: bytes) -> None:
        try:
            answer = await self._station.committer.commit(RecordArrived(kind, data, "peer"))  # type: ignore[arg-type]
        except Refused as refused:
            self._station.trace("judge", "record_refused", peer=self._peer.name, kind=kind, code=str(refused.code))
            if refused.code in (Code.RECORD_ROLLED_BACK, Code.RECORD_EXPIRED):
                await self._alarm(refused.code, refused.detail)
            # Whatever could not be had does not hold up the session: known keys still verify.
            self._awaited = {each for each in self._awaited if each[0] != kind}
        else:
            subject, version = str(answer["subject"]), int(str(answer["version"]))
            self._awaited = {w for w in self._awaited if w[:2] != (kind, subject) or w[2] > version}
            aside, self._aside = self._aside, []
            for n, content in aside:
                await self._content(n, "envelope", content)
        await self._go_on()

    async def _no_longer_awaited(self) -> None:
        """A record that was named and does not come (a newer one took its place) does not hold up the session."""
        await asyncio.sleep(RECORD_SECONDS)
        if not self._opened and not self._link.lost.done():
            self._awaited.clear()
            with contextlib.suppress(Refused):
                await self._go_on()
                self._ensure_pump()

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

    async def _content(self, n: int, kind: str, content: bytes) -> None:
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
                self._set_aside(n, content, refused)
            elif refused.code is Code.STORE_FAILED:
                raise  # it is we who cannot: to answer `unreadable` would have a good message given up
            else:
                self._unreadable(n, refused)
            return
        head = answer.get("head")
        if isinstance(head, bytes):
            self._peer.send(self._link, Parcel("head", head))

    def _unreadable(self, n: int, refused: Refused) -> None:
        """The uniform answer: the peer learns that it was not taken, an attacker learns nothing more."""
        own = self._station.roster.newest("bulletin", self._station.place.me)
        if refused.code is Code.KEY_GONE and own is not None:
            self._link.send(KeyGone(n=n, bulletin=own.data))  # every week, and nobody's doing: not counted
            return
        self._station.count_unreadable(self._peer.name, refused)
        self._link.send(UnreadableFrame(n=n))

    def _set_aside(self, n: int, content: bytes, refused: Refused) -> None:
        """It overtook the statement that it names: that is asked for, and is missed aloud only if it does not come."""
        if len(self._aside) >= MOST_SET_ASIDE:
            self._link.close()  # what is in flight is owed again in the next session; none is lost in silence
            return
        self._aside.append((n, content))
        release = unpack(Envelope.parse(content).release, Release)
        party = self._station.roster.party_of(release.from_) or ""
        self._want("statement", party, release.statement.version)
        self._station.supervise(self._missed((n, content), refused), f"record for {self._peer.name}")

    async def _missed(self, aside: tuple[int, bytes], refused: Refused) -> None:
        await asyncio.sleep(MISSED_SECONDS)
        if aside in self._aside and not self._link.lost.done():  # else it is owed again on the next link
            with contextlib.suppress(Refused):
                await self._alarm(Code.RECORD_NEEDED, refused.detail)

    async def _alarm(self, code: Code, detail: str) -> None:
        await self._station.committer.commit(Alarmed(str(code), self._peer.name, None, detail))

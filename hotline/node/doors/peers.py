"""The door for other centres: what arrives on a peer's link becomes an event, and nothing is decided here.

The order of a session is hello, records, heads, everything else. Whatever cannot be opened, or is not authentic, gets
the one answer `unreadable`: a counter, a line in the log, no row.
"""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import replace

from hotline.keys.limits import NotSigned
from hotline.link import Link
from hotline.node.deliver import link_test
from hotline.node.deliver.attachments import Fetching, Giving
from hotline.node.deliver.mending import Mending
from hotline.node.deliver.owed import Parcel
from hotline.node.deliver.peer import Peer
from hotline.node.doors import contents
from hotline.node.doors.aside import Aside
from hotline.node.doors.history import History
from hotline.node.doors.holding_back import HoldingBack
from hotline.node.judge.events import Alarmed, Asked, Event, HeadArrived, RecordArrived, Resumed
from hotline.node.lapse import milliseconds
from hotline.node.record.reserve import NoRoom
from hotline.node.station import Station
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
    Missing,
    NoChunk,
    Ready,
    RecordRef,
    Resume,
    Want,
)
from protocols.frames import Unreadable as UnreadableFrame
from protocols.sealing import open_sealed

__all__ = ["Conversation", "converse"]

ANSWER_SECONDS = 0.05
RECORD_SECONDS = 10
MOST_BETWEEN = 64
MOST_HELD = 8
TOGETHER = frozenset({"envelope", "notice"})
MOST_TOGETHER = 64
"""Of one centre so many of these are judged and written together: they wait for the disk once."""
UNPROVEN = "claim_unproven"

PLANTED = frozenset({
    Code.NOT_PINNED, Code.CENTRE_TAKEN, Code.BELOW_THRESHOLD, Code.BAD_SIGNATURE, Code.RECORD_JUMPED, Code.WRONG_MODE,
    Code.UNKNOWN_CENTRE,
})  # fmt: skip
"""What no honest peer hands in: a party that was not introduced here, another's centre, a key that too few have signed
for. Nothing of it is believed, and the officers hear of it."""


def converse(
    station: Station, peer: Peer, link: Link, aside: Aside, mending: Mending, holding: HoldingBack
) -> asyncio.Task[None]:
    """Starts the conversation on a link that is proved. The link does not outlast it: nobody would read what comes."""
    task = station.task(Conversation(station, peer, link, aside, mending, holding).run(), f"peer {peer.name}")
    task.add_done_callback(lambda _: None if peer.parting is link else _end(link))
    return task


def _end(link: Link) -> None:
    if not link.lost.done():
        link.close()


class Conversation:
    """One link's worth of talking with one centre."""

    def __init__(
        self, station: Station, peer: Peer, link: Link, aside: Aside, mending: Mending, holding: HoldingBack
    ) -> None:
        self._station = station
        self._peer = peer
        self._holding = holding
        self._passed_over = 0
        self._over = False
        self._link = link
        self._aside = aside
        self._mending = mending
        self._awaited: set[tuple[str, str, int]] = set()
        self._held: list[Frame] = []
        self._opened = False
        self._came = 0.0  # when the newest item did, by the loop's clock
        self._pumping: asyncio.Task[None] | None = None
        self._judging: set[asyncio.Task[None]] = set()
        self._history = History(station, peer, link)
        self._giving = Giving(station, peer.name, link)
        self._fetching = Fetching(station, peer.name, link, peer.contents_wanted)

    async def run(self) -> None:
        try:
            await self._peer.changed(self._link, up=True)
            self._station.supervise(self._no_longer_awaited(), f"records of {self._peer.name}")
            self._peer.names_records(self._link)
            async for frame in self._link:
                self._holding.came(self._peer.name, frame)
                await self._frame(frame)
                self._ensure_pump()
                await self._holding.level(self._peer.name, self._link)
            await self._judged()
        except Refused as refused:
            self._station.trace("doors", "frame_refused", peer=self._peer.name, code=str(refused.code))
            self._link.close()
        finally:
            self._over = True
            for part in (self._pumping, *self._judging):
                if part is not None:
                    part.cancel()
            self._peer.left(self._link)
            if not self._station.stopping:
                with contextlib.suppress(Refused):
                    await self._peer.changed(self._link, up=False)

    def _ensure_pump(self) -> None:
        if self._pumping is None and self._opened and not self._link.lost.done():
            self._pumping = self._station.task(self._pump(), f"pump {self._peer.name}")
            self._pumping.add_done_callback(self._part_ended)

    def _part_ended(self, part: asyncio.Task[None]) -> None:
        """One that was cancelled alone would be missed by nobody: a link on which nothing goes out any more ends."""
        if part.cancelled() and not self._over:
            _end(self._link)

    async def _pump(self) -> None:
        parts = (
            self._peer.pump(self._link), link_test.hourly(self._station, self._peer, self._link), self._giving.run(),
            self._fetching.run(),
        )  # fmt: skip
        try:
            async with asyncio.TaskGroup() as each:  # neither outlives the other: a pump left over would pump for two
                for part in parts:
                    each.create_task(part).add_done_callback(self._part_ended)
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
        if isinstance(frame, Resume | LinkTestFrame) and self._cannot_seal() and len(self._held) < MOST_HELD:
            self._held.append(frame)  # its answer is sealed: their new bulletin is on its way
            return
        if not isinstance(frame, Item):
            await self._judged()
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
            case Missing():
                await self._mending.give(self._peer, self._link, frame)
            case Ready():
                self._mending.ask(self._link)
                await self._history.ready()
                self._peer.wake()

    # -- records -----------------------------------------------------------------------------------------------------

    async def _compare(self, theirs: tuple[RecordRef, ...]) -> None:
        roster, me, peer = self._station.roster, self._station.place.me, self._peer.name
        concerned = {me, peer, roster.party_of(me), roster.party_of(peer)}
        self._ask_before_roots([ref for ref in theirs if ref.subject in concerned])
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

    def _ask_before_roots(self, theirs: list[RecordRef]) -> None:
        """Statements that registrars of an older root signed are admitted under that root alone: those between are
        asked for before a newer root comes, and again after it."""
        held = {(ref.kind, ref.subject): self._station.roster.newest(ref.kind, ref.subject) for ref in theirs}
        behind = {
            ref.subject
            for ref in theirs
            if ref.kind == "root" and (ours := held[ref.kind, ref.subject]) is not None and ours.version < ref.version
        }
        for ref in theirs:
            ours = held[ref.kind, ref.subject]
            if ref.kind == "statement" and ref.subject in behind and ours is not None:
                for version in range(ours.version + 1, min(ref.version, ours.version + MOST_BETWEEN + 1)):
                    self._link.send(Want(kind="statement", subject=ref.subject, version=version))

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
            old = refused.code in (Code.RECORD_ROLLED_BACK, Code.RECORD_EXPIRED)
            if old and self._peer.is_news(refused.code, kind):
                await self._alarm(refused.code, refused.detail)
            if kind != "bulletin" and refused.code in PLANTED and self._peer.is_news(refused.code, kind):
                await self._alarm(refused.code, f"{self._peer.name} hands in a {kind}: {refused.detail}")
            await self._not_recorded(refused, kind)
            # Whatever could not be had does not hold up the session: known keys still verify.
            self._awaited = {each for each in self._awaited if each[0] != kind}
        else:
            subject, version = str(answer["subject"]), int(str(answer["version"]))
            self._awaited = {w for w in self._awaited if w[:2] != (kind, subject) or w[2] > version}
            if kind == "bulletin" and not self._cannot_seal():
                held, self._held = self._held, []
                for frame in held:
                    await self._frame(frame)
        await self._go_on()

    def _cannot_seal(self) -> bool:
        """Whether no bulletin of the peer is in force here: it fell with the key that signed it."""
        return self._station.roster.bulletin(self._peer.name) is None

    async def _no_longer_awaited(self) -> None:
        """A record that was named and does not come (a newer one took its place) does not hold up the session."""
        await asyncio.sleep(RECORD_SECONDS * self._link.patience)
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
        heads = await self._peer.heads()
        await self._peer.begins(self._link)
        for head in heads:
            self._peer.send(self._link, head)
        self._peer.put_together(self._link)
        await self._history.resume()
        await self._history.asks()
        self._link.send(Ready())
        self._peer.wake()

    # -- items -------------------------------------------------------------------------------------------------------

    async def _item(self, n: int, sealed: bytes) -> None:
        self._came = asyncio.get_running_loop().time()
        place = self._station.place
        try:
            opened = open_sealed(sealed, self._station.sealing.keys, mode=place.mode)
            if (opened.cover.from_, opened.cover.to) != (self._peer.name, place.me):
                raise Refused(Code.UNREADABLE, "sealed between two others")
            inside = opened.contents()
        except Refused as refused:
            self._unreadable(n, refused)
            return
        for kind, content in inside:
            self._holding.opened(self._peer.name, kind)
            await self._content(n, kind, content)

    async def _content(self, n: int, kind: str, content: bytes) -> None:
        if kind not in TOGETHER:
            await self._judged()  # what came before it counts before it
        if kind in ("root", "statement", "bulletin"):
            await self._admit(kind, content)
            return
        if kind == "envelope" and await self._mending.took(self._peer.name, content):
            return
        began, came = asyncio.get_running_loop().time(), self._came
        try:
            committer = self._station.committer
            event = contents.event_of(kind, content, committer.roster, committer.place, self._peer.name)
            if kind == "envelope":
                self._holding.arrived(self._peer.name, event)
            if isinstance(event, HeadArrived):
                event = replace(event, quiet=self._peer.was_told(UNPROVEN, kind))
            self._station.trace("doors", kind, peer=self._peer.name, ms=milliseconds(began))
        except Refused as refused:
            await self._not_accepted(n, kind, content, came, refused)
            return
        if kind not in TOGETHER:
            await self._record(n, kind, content, came, event)
            return
        while len(self._judging) >= MOST_TOGETHER:
            await asyncio.wait(self._judging, return_when=asyncio.FIRST_COMPLETED)
        judging = self._station.task(self._recorded(n, kind, content, came, event), f"{kind} of {self._peer.name}")
        self._judging.add(judging)
        judging.add_done_callback(self._judging.discard)

    async def _judged(self) -> None:
        """Returns when everything that came so far is on disk, or refused."""
        while self._judging:
            await asyncio.wait(self._judging)

    async def _recorded(self, n: int, kind: str, content: bytes, came: float, event: Event) -> None:
        try:
            await self._record(n, kind, content, came, event)
        except Refused as refused:
            self._station.trace("doors", "frame_refused", peer=self._peer.name, code=str(refused.code))
            self._link.close()

    async def _record(self, n: int, kind: str, content: bytes, came: float, event: Event) -> None:
        try:
            answer = await self._station.committer.commit(event)
            if answer.get("state") == "unproven":
                self._peer.is_news(UNPROVEN, kind)
            await self._history.heard(event, answer)
        except NoRoom:
            self._pass_over(n)
            return
        except Refused as refused:
            await self._not_accepted(n, kind, content, came, refused)
            return
        head = answer.get("head")
        if isinstance(head, bytes) and not self._cannot_seal():  # else it is answered with the next heads
            self._peer.send(self._link, Parcel("head", head))

    async def _not_accepted(self, n: int, kind: str, content: bytes, came: float, refused: Refused) -> None:
        if refused.code is Code.RECORD_NEEDED and kind == "envelope":
            try:
                await self._set_aside(n, content)
            except Refused as jumped:
                if jumped.code is not Code.RECORD_JUMPED:
                    raise
                self._unreadable(n, jumped, came)
        elif refused.code is Code.STORE_FAILED:
            await self._not_recorded(refused, kind)
            raise refused  # it is we who cannot: to answer `unreadable` would have a good message given up
        else:
            if refused.code is Code.LINE_FORKED and kind == "epoch":
                self._history.gives_back(0, -1)  # it passes over an epoch that it has forgotten
            self._unreadable(n, refused, came)

    def _pass_over(self, n: int) -> None:
        """Our disk is full, and it can wait: it is neither answered nor receipted, so that its sender owes it still.
        When there is room the link begins anew, and all that is owed comes again, the most urgent first."""
        self._passed_over += 1
        self._station.trace("doors", "passed_over", peer=self._peer.name, n=n)
        if self._passed_over == 1:
            self._station.supervise(self._begin_anew(), f"room for {self._peer.name}")

    async def _begin_anew(self) -> None:
        await self._station.committer.intake.roomy()
        _end(self._link)

    def _unreadable(self, n: int, refused: Refused, came: float | None = None) -> None:
        """The uniform answer: the peer learns that it was not taken, an attacker learns nothing more."""
        own = self._station.roster.newest("bulletin", self._station.place.me)
        if refused.code is Code.KEY_GONE and own is not None:
            self._link.send(KeyGone(n=n, bulletin=own.data))  # every week, and nobody's doing: not counted
            return
        self._holding.opened(self._peer.name, "unreadable")
        self._station.count_unreadable(self._peer.name, refused)
        # At the same time after it came, however far it got: how long we judged would tell a forger where he failed.
        asyncio.get_running_loop().call_at((came or self._came) + ANSWER_SECONDS, self._not_taken, n)

    def _not_taken(self, n: int) -> None:
        if not self._link.lost.done():
            self._link.send(UnreadableFrame(n=n))

    async def _set_aside(self, n: int, content: bytes) -> None:
        """It overtook the statement that it names: that is asked for, and is missed aloud only if it does not come."""
        needed = await self._aside.keep(
            self._peer.name, self._link, content, lambda refused: self._unreadable_late(n, refused)
        )
        if ("statement", needed.party, needed.version) not in self._awaited:
            self._want("statement", needed.party, needed.version)

    def _unreadable_late(self, n: int, refused: Refused) -> None:
        if self._link.lost.done():
            self._station.count_unreadable(self._peer.name, refused)
        else:
            self._unreadable(n, refused)

    async def _not_recorded(self, refused: Refused, kind: str) -> None:
        """A rule of ours failed on it, or a row of the record: no honest peer brings that, and it comes again."""
        ours = refused.code is Code.STORE_FAILED and refused.__cause__ is not None
        if ours and not isinstance(refused, NotSigned) and self._peer.is_news(refused.code, kind):
            await self._alarm(refused.code, f"{self._peer.name} hands in a {kind}: {refused.detail}")

    async def _alarm(self, code: Code, detail: str) -> None:
        await self._station.committer.commit(Alarmed(str(code), self._peer.name, None, detail))

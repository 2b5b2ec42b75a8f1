"""The one committer: facts, decision, numbers, signatures, journal and rows are one critical section.

It takes whatever has queued (no timer), and carries each event out inside a savepoint, so that one that is refused
leaves no trace and its neighbours stand. What is owed to one peer is put under one signature at the end of the batch.
Only when the transaction is on disk are answers given, seats woken and bytes allowed to leave (specification: lines,
"one committer"): a receipt for something that a power cut can take back would be a lie.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from functools import partial

import sqlalchemy as sa

from hotline.keys.limits import NotSigned
from hotline.node.judge import switchboard
from hotline.node.judge.effects import (
    Decision,
    Enter,
    HandAgain,
    KeepNotice,
    KeepRecord,
    OpenLine,
    Owe,
    ReceivedThere,
    Release,
    SignHead,
    SignVoid,
)
from hotline.node.judge.epoch_effects import KeepFuller, OpenEpoch
from hotline.node.judge.events import Arrived, Event, Submitted
from hotline.node.lapse import milliseconds
from hotline.node.record import feed, opening, signing
from hotline.node.record.batch import Batch, Tracer
from hotline.node.record.facts import Place, load
from hotline.node.record.intake import Answer, Intake, Queued
from hotline.node.record.journaling import frontier_of, keep_frontier
from hotline.node.record.reserve import Room, trouble_of
from hotline.node.record.store import Fellows, Store, Writer
from hotline.node.record.writing import keep_record
from protocols.errors import Code, Misuse, Refused
from protocols.journal import Frontier
from protocols.keys import Signer
from protocols.messages.header import five_digits
from protocols.roster import Roster, load_roster

__all__ = ["Answer", "Committer", "Tracer"]

LARGEST_BATCH = 64

RESERVED = 16
"""Places beside those, for FLASH alone."""

BREATH = 8
"""After so many events of one batch the loop may take in what has come: a FLASH joins the batch that is being made."""

FIRST_PAUSE, LONGEST_PAUSE = 0.25, 4.0
"""Seconds until a disk that failed is tried again: it goes on within five of its being well."""


class Committer:
    """The only writer of a centre's record."""

    def __init__(
        self,
        store: Store,
        place: Place,
        signer: Signer,
        roster: Roster,
        *,
        now: Callable[[], int],
        randomness: Callable[[int], bytes],
        trace: Tracer,
        room: Room | None = None,
    ) -> None:
        self.roster = roster
        self.place = place
        self.signer = signer
        self.committed = asyncio.Condition()
        self._store = store
        self._now = now
        self._randomness = randomness
        self._trace = trace
        self.room = room or Room()
        self.intake = Intake(self.room)
        self._written, self._pause = 0, FIRST_PAUSE
        self._busy, self.begun = False, 0
        self._frontier: Frontier | None = None  # None: not read yet, or moved on by others, or nobody knows
        self._sure = False  # whether the roster is as of the last commit: not before the first, nor after a failure
        self._wake: list[Callable[[frozenset[str]], None]] = []

    @property
    def frontier(self) -> Frontier | None:
        """The journal's right edge as of the last commit, from memory: no change of the disk can move it. None: it is
        not known until the next commit."""
        return self._frontier

    def on_commit(self, wake: Callable[[frozenset[str]], None]) -> None:
        """`wake(peers)` is called after each commit, with the centres to which something is owed now."""
        self._wake.append(wake)

    async def commit(self, event: Event) -> Answer:
        """Judges and records one event; returns when it is on disk. Raises Refused."""
        return await self.intake.put(event)

    @property
    def has_work(self) -> bool:
        """Whether something is being written, or waits to be."""
        return self._busy or self.intake.waits

    async def run(self) -> None:
        """Takes batches until cancelled. An error that is no refusal, and not the disk's, ends the node: half alive is
        worse than dead."""
        try:
            await self._take()
        finally:
            self.intake.end()

    async def _take(self) -> None:
        while True:
            self._busy = False
            queued = [await self._first()]
            self._busy, self.begun = True, self.begun + 1
            try:
                await self._batch(queued, LARGEST_BATCH if self.room.state != "shut" else 1)
            except Exception as error:  # noqa: BLE001 - whatever it was: one by one, it comes again for the one that it is about
                if trouble_of(error) is not None:
                    await self._tried_again(queued, error)
                else:
                    await self._one_by_one(queued)

    async def _first(self) -> Queued:
        """The next that there is room for. While nothing can be written there may be nothing that waits, and the disk
        is tried with what is there already."""
        while self.room.state == "shut":
            with suppress(TimeoutError):
                async with asyncio.timeout(FIRST_PAUSE):
                    return await self.intake.first()
            try:
                async with self._store.write() as writer:
                    frontier = await writer.run(partial(frontier_of, place=self.place))
                    await writer.run(partial(keep_frontier, place=self.place, frontier=frontier))
            except Exception as error:
                if trouble_of(error) is None:
                    raise
                await asyncio.sleep(LONGEST_PAUSE)
            else:
                self.room.written()
        return await self.intake.first()

    async def _tried_again(self, queued: list[Queued], error: Exception) -> None:
        """The disk failed: nobody hears that anything was recorded. What is on it is read again, and all of this comes
        again: at once where room was given up for it, else in a while. One alone that fails where others are written
        has met a bad place of the disk: it is refused, and holds up nobody."""
        [first, *others] = queued
        self._trace("record", "disk_failed", error=repr(error.__cause__ or error)[:200], events=len(queued))
        self.room.failed(error)
        for one in queued:
            one.tries += 1
        if others:
            for one in reversed(queued):
                self.intake.put_back(one)
        elif first.failed is not None and self._written > first.failed:
            first.answer.set_exception(Refused(Code.STORE_FAILED, "the disk failed on it; nothing was recorded"))
        else:
            first.failed = self._written
            self.intake.put_last(first)
        if self.room.state == "shut":
            await asyncio.sleep(self._pause)
            self._pause = min(2 * self._pause, LONGEST_PAUSE)

    async def _one_by_one(self, queued: list[Queued]) -> None:
        """After a batch that failed, each alone: its neighbours stand, and everybody who waits hears how it ended."""
        try:
            for one in queued:
                if one.answer.done():
                    continue
                try:
                    await self._batch([one], 1)
                except NotSigned as refused:  # undone whole: whoever brought it tries again later
                    self._trace("record", "not_signed", event=type(one.event).__name__, code=refused.reason)
                    if not one.answer.done():
                        one.answer.set_exception(refused)
        except Exception as error:
            if trouble_of(error) is not None:
                await self._tried_again([one for one in queued if not one.answer.done()], error)
                return
            for one in queued:
                if not one.answer.done():
                    one.answer.set_exception(Refused(Code.STORE_FAILED, type(error).__name__))
            raise

    async def _batch(self, queued: list[Queued], most: int) -> None:
        """One transaction. More of those who wait join it as it goes, up to `most`: whoever is most urgent then, and a
        FLASH also where it is full."""
        answers: list[tuple[asyncio.Future[Answer], Answer | Refused]] = []
        began = asyncio.get_running_loop().time()
        try:
            async with self._store.write() as writer:
                batch = await self._begin(writer)
                before = batch.frontier
                for one in queued:  # it grows
                    answers.append((one.answer, await self._one(batch, one.event)))
                    if most > 1 and len(queued) % BREATH == 0:
                        await asyncio.sleep(0)  # what has come meanwhile is heard
                    if most > 1 and len(queued) < most + RESERVED and len(answers) == len(queued):
                        queued += [each for each in [self.intake.more(flash=len(queued) >= most)] if each is not None]
                await signing.notify(batch)
                if batch.frontier is not before:
                    await writer.run(partial(keep_frontier, place=self.place, frontier=batch.frontier))
                writer.tell(frozenset(batch.peers), roster=batch.roster is not self.roster)
        except BaseException:
            self._frontier, self._sure = None, False  # what the disk has is read again before anything is signed again
            raise
        self._trace("record", "on_disk", events=len(queued), entries=batch.frontier.size, ms=milliseconds(began))
        self.roster, self._frontier, self._sure = batch.roster, batch.frontier, True
        self._written, self._pause = self._written + 1, FIRST_PAUSE
        self.room.written()
        self._answer(answers)
        await self._tell(frozenset(batch.peers))

    async def _begin(self, writer: Writer) -> Batch:
        """Roster and frontier as of the last commit: from memory, or read back where its outcome is not known, or
        another process of this centre has committed since."""
        roster, frontier = self.roster, self._frontier
        if not self._sure or writer.others_admitted:
            roster = await writer.run(self._roster_of)
        if frontier is None or writer.others_wrote:
            frontier = await writer.run(partial(frontier_of, place=self.place))
        return Batch(writer, self.place, self.signer, self._randomness, self._trace, roster, frontier, now=self._now())

    def _roster_of(self, c: sa.Connection) -> Roster:
        blank = Roster(self.roster.mode, self.roster.centre, self.roster.anchor)
        return load_roster(blank, feed.records(c, self.place))

    async def follow(self, fellows: Fellows) -> None:
        """Until it is cancelled: what other processes commit is news here as if it had been committed here."""
        while True:
            news = await fellows.news()
            self._frontier = None
            if news.roster:
                before = self.roster
                found = await self._store.read(self._roster_of)
                if self.roster is before:  # else a batch has read it meanwhile, and knows more
                    self.roster = found
            await self._tell(news.peers if news.peers is not None else _everybody(self.roster))

    def _answer(self, answers: list[tuple[asyncio.Future[Answer], Answer | Refused]]) -> None:
        for future, answer in answers:
            if future.done():
                continue
            if isinstance(answer, Refused):
                future.set_exception(answer)
            else:
                future.set_result(answer)

    async def _tell(self, peers: frozenset[str]) -> None:
        for wake in self._wake:
            wake(peers)
        async with self.committed:
            self.committed.notify_all()

    async def _one(self, batch: Batch, event: Event) -> Answer | Refused:
        before = (batch.roster, batch.frontier, len(batch.owed), set(batch.peers))
        try:
            async with batch.writer.savepoint():
                return await self._carry_out(batch, event)
        except (Refused, sa.exc.IntegrityError) as wrong:
            batch.roster, batch.frontier, owed, batch.peers = before
            del batch.owed[owed:]
            refused = wrong if isinstance(wrong, Refused) else await self._contradiction(batch, event, wrong)
            self._trace("judge", "refused", event=type(event).__name__, code=str(refused.code))
            return refused

    async def _contradiction(self, batch: Batch, event: Event, fault: sa.exc.IntegrityError) -> Refused:
        """What contradicts a row that is here must not be a way to stop a centre either: a peer would bring it again
        at every link. The disk and the journal's right edge, which fail everybody, are another matter."""
        if await batch.writer.run(partial(feed.journal_size, place=self.place)) != batch.frontier.size:
            raise fault
        self._trace("record", "fault", event=type(event).__name__, error=repr(fault.orig)[:200])
        refused = Refused(Code.STORE_FAILED, "it contradicts a row of the record; nothing was recorded")
        refused.__cause__ = fault  # by it the door knows that it was our own record, and tells the officers
        return refused

    async def _carry_out(self, batch: Batch, event: Event) -> Answer:
        batch.now = self._now()
        decision = await self._judge(batch, event)
        answer = dict(decision.answer)
        for effect in decision.effects:
            match effect:
                case Owe():
                    batch.owed.append(effect)
                case Enter(kind, subject):
                    await batch.enter(kind, subject)
                case KeepRecord(record, roster):
                    await batch.writer.run(partial(keep_record, record=record, place=self.place))
                    batch.roster = roster
                case Release():
                    answer["releases"] = await signing.release(batch, effect)
                case OpenEpoch():
                    await opening.open_epoch(batch, effect)
                case KeepFuller(to=to, ours=True):
                    await batch.write(effect)
                    batch.peers.add(to)
                case OpenLine(to):
                    await signing.open_line(batch, to)
                case SignHead():
                    answer["head"] = await signing.head(batch, effect)
                case SignVoid():
                    answer["void"] = await signing.void(batch, effect)
                case HandAgain(to, _) | KeepNotice(to=to) | ReceivedThere(by=to):
                    await batch.write(effect)  # a receipt makes room on the way to who gave it: what waited goes now
                    batch.peers.add(to)
                case _:
                    await batch.write(effect)
        return answer

    async def _judge(self, batch: Batch, event: Event) -> Decision:
        """A fault in a rule, met by one event, must not be a way to stop a centre: that event is refused, and told."""
        began = asyncio.get_running_loop().time()
        facts = await batch.writer.run(partial(load, event=event, place=self.place, roster=batch.roster, now=batch.now))
        try:
            decision = switchboard.accept(event, facts)
        except (Misuse, ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as fault:
            self._trace("judge", "fault", event=type(event).__name__, error=repr(fault)[:200])
            raise Refused(Code.STORE_FAILED, "a rule of this program failed on it; nothing was recorded") from fault
        if decision.effects:
            self._trace("judge", "accepted", event=type(event).__name__, ms=milliseconds(began), **_about(event))
        return decision


def _everybody(roster: Roster) -> frozenset[str]:
    """Every centre that any statement lists: to one of them something may be owed."""
    stated = [held.statement[0] for held in roster.parties.values() if held.statement is not None]
    return frozenset(centre.name for each in stated for centre in each.centres)


def _about(event: Event) -> dict[str, object]:
    """What a trace may say of an event: which message, never a word of it."""
    if isinstance(event, Submitted):
        return {"message": five_digits(event.message_hash), "officers": [o.role for o in event.officers]}
    if isinstance(event, Arrived):
        return {"message": five_digits(event.authentic.message_hash), "from": event.authentic.release.from_}
    return {}

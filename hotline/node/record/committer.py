"""The one committer: facts, decision, numbers, signatures, journal and rows are one critical section.

It takes whatever has queued (no timer), and carries each event out inside a savepoint, so that one that is refused
leaves no trace and its neighbours stand. What is owed to one peer is put under one signature at the end of the batch.
Only when the transaction is on disk are answers given, seats woken and bytes allowed to leave (specification: lines,
"one committer"): a receipt for something that a power cut can take back would be a lie.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
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
from hotline.node.record.journaling import frontier_of, keep_frontier
from hotline.node.record.sqlite import SqliteStore, Writer
from hotline.node.record.writing import keep_record
from protocols.errors import Code, Misuse, Refused
from protocols.journal import Frontier
from protocols.keys import Signer
from protocols.messages.header import five_digits
from protocols.roster import Roster, load_roster

__all__ = ["Answer", "Committer", "Tracer"]

Answer = Mapping[str, object]

LARGEST_BATCH = 64


Queued = tuple[Event, asyncio.Future[Answer]]


class Committer:
    """The only writer of a centre's record."""

    def __init__(
        self,
        store: SqliteStore,
        place: Place,
        signer: Signer,
        roster: Roster,
        *,
        now: Callable[[], int],
        randomness: Callable[[int], bytes],
        trace: Tracer,
    ) -> None:
        self.roster = roster
        self.place = place
        self.signer = signer
        self.committed = asyncio.Condition()
        self._store = store
        self._now = now
        self._randomness = randomness
        self._trace = trace
        self._queue: asyncio.Queue[Queued] = asyncio.Queue()
        self._frontier: Frontier | None = None  # None: not read yet, or the last commit's outcome is not known
        self._ended = False
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
        if self._ended:
            raise Refused(Code.STORE_FAILED, "the node is stopping")
        future: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        await self._queue.put((event, future))
        return await future

    async def run(self) -> None:
        """Takes batches until cancelled. An error that is no refusal ends the node: half alive is worse than dead."""
        try:
            await self._take()
        finally:
            self._ended = True
            while not self._queue.empty():
                _, future = self._queue.get_nowait()
                future.cancel()

    async def _take(self) -> None:
        while True:
            queued = [await self._queue.get()]
            while len(queued) < LARGEST_BATCH and not self._queue.empty():
                queued.append(self._queue.get_nowait())
            try:
                await self._batch(queued)
            except Exception:  # noqa: BLE001 - whatever it was: one by one, it comes again for the one that it is about
                await self._one_by_one(queued)

    async def _one_by_one(self, queued: list[Queued]) -> None:
        """After a batch that failed, each alone: its neighbours stand, and everybody who waits hears how it ended."""
        try:
            for one in queued:
                if one[1].done():
                    continue
                try:
                    await self._batch([one])
                except NotSigned as refused:  # undone whole: whoever brought it tries again later
                    self._trace("record", "not_signed", event=type(one[0]).__name__, code=refused.reason)
                    if not one[1].done():
                        one[1].set_exception(refused)
        except Exception as error:
            for _, future in queued:
                if not future.done():
                    future.set_exception(Refused(Code.STORE_FAILED, type(error).__name__))
            raise

    async def _batch(self, queued: list[Queued]) -> None:
        answers: list[tuple[asyncio.Future[Answer], Answer | Refused]] = []
        began = asyncio.get_running_loop().time()
        try:
            async with self._store.write() as writer:
                batch = await self._begin(writer)
                before = batch.frontier
                for event, future in queued:
                    answers.append((future, await self._one(batch, event)))
                await signing.notify(batch)
                if batch.frontier is not before:
                    await writer.run(partial(keep_frontier, place=self.place, frontier=batch.frontier))
        except BaseException:
            self._frontier = None  # what the disk has is read again before anything is signed again
            raise
        self._trace("record", "on_disk", events=len(queued), entries=batch.frontier.size, ms=milliseconds(began))
        self.roster, self._frontier = batch.roster, batch.frontier
        self._answer(answers)
        await self._tell(frozenset(batch.peers))

    async def _begin(self, writer: Writer) -> Batch:
        """Roster and frontier as of the last commit: from memory, or read back where its outcome is not known."""
        roster, frontier = self.roster, self._frontier
        if frontier is None:
            records = await writer.run(partial(feed.records, place=self.place))
            roster = load_roster(Roster(roster.mode, roster.centre, roster.anchor), records)
            frontier = await writer.run(partial(frontier_of, place=self.place))
        return Batch(writer, self.place, self.signer, self._randomness, self._trace, roster, frontier, now=self._now())

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
                return await self._recorded(batch, event)
        except Refused as refused:
            batch.roster, batch.frontier, owed, batch.peers = before
            del batch.owed[owed:]
            self._trace("judge", "refused", event=type(event).__name__, code=str(refused.code))
            return refused

    async def _recorded(self, batch: Batch, event: Event) -> Answer:
        """What contradicts a row that is here must not be a way to stop a centre either: a peer would bring it again
        at every link. The disk and the journal's right edge, which fail everybody, are another matter."""
        try:
            return await self._carry_out(batch, event)
        except sa.exc.IntegrityError as fault:
            if await batch.writer.run(partial(feed.journal_size, place=self.place)) != batch.frontier.size:
                raise
            self._trace("record", "fault", event=type(event).__name__, error=repr(fault.orig)[:200])
            raise Refused(Code.STORE_FAILED, "it contradicts a row of the record; nothing was recorded") from fault

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
                case HandAgain(to, _) | KeepNotice(to=to):
                    await batch.write(effect)
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


def _about(event: Event) -> dict[str, object]:
    """What a trace may say of an event: which message, never a word of it."""
    if isinstance(event, Submitted):
        return {"message": five_digits(event.message_hash), "officers": [o.role for o in event.officers]}
    if isinstance(event, Arrived):
        return {"message": five_digits(event.authentic.message_hash), "from": event.authentic.release.from_}
    return {}

"""What every room of a node has at hand: the record, the clock, chance, the trace, and how a task is started.

A room gets this, and nothing of the other rooms. Every task is kept here with a strong reference; one that dies of
anything but its link's end takes the node down with it: a node that is half alive, and looks well, is how a warning
stays unseen.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Coroutine
from typing import Any

from hotline.client.clock import Clock
from hotline.node.deliver.asked import Asked
from hotline.node.judge.facts import Quota
from hotline.node.record import feed
from hotline.node.record.committer import Committer, Tracer
from hotline.node.record.facts import Place
from hotline.node.record.store import Fellows, Store
from hotline.node.record.tail import Tail
from hotline.node.sealing_ring import Sealing
from protocols.errors import Misuse, Refused
from protocols.frames import RecordRef
from protocols.roster import Record, RecordKind, Roster

__all__ = ["Station"]

DUTIES = "duties"
"""All of them are one process's at a time: who tells of a deadline also pages for it."""


class Station:
    """One node's surroundings."""

    def __init__(
        self,
        *,
        store: Store,
        committer: Committer,
        sealing: Sealing,
        clock: Clock,
        randomness: Callable[[int], bytes],
        trace: Tracer,
        quota: Quota,
    ) -> None:
        self.store = store
        self.committer = committer
        self.sealing = sealing
        self.clock = clock
        self.randomness = randomness
        self.trace = trace
        self.quota = quota
        self.asked = Asked()
        self.unreadable: Counter[str] = Counter()
        self.stopping = False
        self.failed: asyncio.Future[None] | None = None
        self._tasks: dict[asyncio.Task[Any], None] = {}  # in their order: a run is the same twice
        self._kept: set[asyncio.Task[Any]] = set()
        self._news = asyncio.Event()
        self.tail = Tail(store, committer.place)
        committer.on_commit(self._committed)

    @property
    def place(self) -> Place:
        """Whose record this is, in which mode."""
        return self.committer.place

    @property
    def roster(self) -> Roster:
        """The roster as of the last commit."""
        return self.committer.roster

    # -- tasks -------------------------------------------------------------------------------------------------------

    def open(self) -> None:
        """Called in the loop in which everything will run."""
        self.failed = asyncio.get_running_loop().create_future()

    def supervise(self, work: Coroutine[Any, Any, None], name: str) -> None:
        """Runs beside everything else; its failure is the node's."""
        _ = self.task(work, name)

    def duty(self, work: Callable[[], Coroutine[Any, Any, None]], name: str) -> None:
        """What is done once for the whole centre, and not once by each of its processes: it runs in one of them at a
        time, from its beginning wherever it is taken over. `work` is called each time that it begins here."""
        fellows = self.store.fellows
        self.keep(work() if fellows is None else self._on_duty(fellows, work, name), name)

    async def _on_duty(self, fellows: Fellows, work: Callable[[], Coroutine[Any, Any, None]], name: str) -> None:
        while True:
            await fellows.own(DUTIES)
            async with asyncio.TaskGroup() as both:
                doing = both.create_task(work(), name=name)
                gone = both.create_task(fellows.lost(DUTIES))
                await asyncio.wait([doing, gone], return_when=asyncio.FIRST_COMPLETED)
                over = doing.done()
                doing.cancel()
                gone.cancel()
            if over:
                return

    def keep(self, work: Coroutine[Any, Any, None], name: str) -> None:
        """The same for what lasts as long as the node: that it ends at all, also without an error, is the node's end. A
        node without the part that notices what has not come would look well, and be silent."""
        self._kept.add(self.task(work, name))

    def task(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        """The same, for whoever has to cancel it."""
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks[task] = None
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.pop(task, None)
        error = None if task.cancelled() else task.exception()
        if error is None and task in self._kept and not self.stopping:
            error = Misuse(f"the part {task.get_name()!r} of this node has ended by itself")
        self._kept.discard(task)
        if error is not None:
            self.fail(error, task.get_name())

    def fail(self, error: BaseException, part: str) -> None:
        """Ends the node: `Node.run` raises this."""
        self.trace("record", "task_failed", task=part, error=type(error).__name__)
        if self.failed is not None and not self.failed.done():
            self.failed.set_exception(error)

    async def close(self) -> None:
        """Ends every task; what is being committed is finished first."""
        self.stopping = True
        tasks = [task for task in self._tasks if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self.failed is not None and not self.failed.done():
            self.failed.cancel()
        await self.store.aclose()

    @property
    def is_well(self) -> bool:
        """Whether every one of its tasks still runs."""
        return self.failed is not None and not self.failed.done()

    # -- news --------------------------------------------------------------------------------------------------------

    def _committed(self, peers: frozenset[str]) -> None:
        self.tail.committed()
        self._news.set()
        self._news = asyncio.Event()

    async def news(self, position: int) -> None:
        """Waits until the feed has something after this position."""
        news = self._news
        if await self.store.read(lambda c: feed.head(c, self.place)) <= position:
            await news.wait()

    def count_unreadable(self, peer: str, refused: Refused) -> None:
        """Not authentic: a counter and a line in the log, no row."""
        self.unreadable[peer] += 1
        self.trace("doors", "unreadable", peer=peer, code=str(refused.code))

    def record_refs(self, peer: str) -> tuple[RecordRef, ...]:
        """The records that concern us and this peer: nobody is told whom else we know."""
        found: list[Record] = []
        for centre in (self.place.me, peer):
            party = self.roster.party_of(centre) or ""
            kinds: tuple[tuple[RecordKind, str], ...] = (
                ("root", party), ("statement", party), ("bulletin", centre),
            )  # fmt: skip
            for kind, subject in kinds:
                record = self.roster.newest(kind, subject)
                if record is not None and record not in found:
                    found.append(record)
        return tuple(
            RecordRef(kind=r.kind, subject=r.subject, version=r.version, hash=r.hash) for r in found if r.kind != "pin"
        )

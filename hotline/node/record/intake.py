"""What waits to be judged and written: whose turn it is, what there is room for, and who is told that there is none."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass

from hotline.node.judge.events import Event
from hotline.node.judge.turns import Turns
from hotline.node.judge.urgency import Urgency, brought_by, claim_of, is_handed_in, urgency_of
from hotline.node.record.reserve import NoRoom, Room
from protocols.errors import Code, Refused

__all__ = ["Answer", "Intake", "Queued"]

Answer = Mapping[str, object]

MOST_TRIES = 2
"""One failure that goes away is nobody's trouble; after another whoever waits for the answer is told."""


@dataclass(slots=True, eq=False)
class Queued:
    """One event and who waits for its answer. `tries`: how often the disk has failed on it; `failed`: how many batches
    had been written when it did so on it alone."""

    event: Event
    answer: asyncio.Future[Answer]
    tries: int = 0
    failed: int | None = None


class Intake:
    """The committer's queue."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self._turns: Turns[Queued] = Turns()
        self._parked: list[Queued] = []
        self._news = asyncio.Event()
        self._roomy = asyncio.Event()
        self._ended = False

    def __len__(self) -> int:
        return len(self._turns) + len(self._parked)

    def put(self, event: Event) -> asyncio.Future[Answer]:
        """Its answer, to wait for. Raises Refused `store_failed` when the node stops, NoRoom for what is handed in
        while nothing can be written."""
        if self._ended:
            raise Refused(Code.STORE_FAILED, "the node is stopping")
        if self._is_refused(event, MOST_TRIES):
            raise NoRoom(self.room.why)
        queued = Queued(event, asyncio.get_running_loop().create_future())
        self._turns.put(queued, urgency_of(event), brought_by(event))
        self._news.set()
        return queued.answer

    def put_back(self, queued: Queued) -> None:
        """It was taken, and not written: it is the next of its lane."""
        if not queued.answer.done():
            self._turns.put_back(queued, urgency_of(queued.event), brought_by(queued.event))
            self._news.set()

    def put_last(self, queued: Queued) -> None:
        """The same, behind whatever else its lane has."""
        if not queued.answer.done():
            self._turns.put(queued, urgency_of(queued.event), brought_by(queued.event))
            self._news.set()

    async def first(self) -> Queued:
        """Waits for the next one that there is room for."""
        while (one := self.more()) is None:
            self._news.clear()
            await self._news.wait()
        return one

    def more(self, *, flash: bool = False) -> Queued | None:
        """The next one that there is room for, where one waits; `flash`: only if it is a FLASH."""
        while len(self._turns):
            one = self._turns.next()
            if one.answer.done():
                continue  # whoever brought it waits no longer
            if flash and urgency_of(one.event) is not Urgency.FLASH:
                self.put_back(one)
                return None
            if self._is_refused(one.event, one.tries):
                one.answer.set_exception(NoRoom(self.room.why))
            elif self.room.state == "urgent" and claim_of(one.event) == "waits":
                self._parked.append(one)
            else:
                return one
        return None

    async def roomy(self) -> None:
        """Waits until there is room for everything."""
        while self.room.state != "open":
            self._roomy.clear()
            await self._roomy.wait()

    def room_again(self) -> None:
        """What waited for room is judged now."""
        self._roomy.set()
        parked, self._parked = self._parked, []
        for one in parked:
            self._turns.put(one, urgency_of(one.event), brought_by(one.event))
        self._news.set()

    @property
    def waits(self) -> bool:
        """Whether there is something whose turn could come."""
        return any(not one.answer.done() for one in self._turns)

    def end(self) -> None:
        """Nobody judges any more: whoever still waits is told."""
        self._ended = True
        for one in (*self._turns, *self._parked):
            if not one.answer.done():
                one.answer.set_exception(Refused(Code.STORE_FAILED, "the node has stopped; nothing was recorded"))

    def _is_refused(self, event: Event, tries: int) -> bool:
        match self.room.state:
            case "open":
                return False
            case "urgent":
                return claim_of(event) == "no"
            case "shut":
                return is_handed_in(event) and tries >= MOST_TRIES

"""One connection that follows the event log: reads what its stream wants, and waits for what makes it go on."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import dataclass
from typing import Final

from hotline.node.doors.api.happenings import URGENT, Event
from hotline.node.doors.api.log import Asked, Log
from hotline.node.doors.api.stream import Item, Out, Stream
from hotline.node.doors.api.weather import FAIR, Fate

__all__ = ["DRAIN", "Drain", "Following", "Given"]


@dataclass(frozen=True, slots=True)
class Given:
    """An event, and what becomes of it on its way."""

    event: Event
    fate: Fate


@dataclass(frozen=True, slots=True)
class Drain:
    """The node stops."""


DRAIN: Final = Drain()


class Following:
    """`wake`: set by each commit of the node, by the program's own, and when the node stops."""

    def __init__(self, log: Log, stream: Stream[Given], asked: Asked, program: str, wake: asyncio.Event) -> None:
        self.stream = stream
        self.wake = wake
        self.asked = asked
        self._log, self._program = log, program
        self._time = asyncio.get_running_loop().time

    async def next(self) -> list[Out[Given] | Drain]:
        """What is to be said now, as soon as there is anything; when the node stops: Drain, and nothing after it."""
        while not self._log.draining:
            self.wake.clear()
            if out := await self._turn():
                return [*out]
            if not self.stream.is_idle:
                await asyncio.sleep(0)  # a long log is read by many: nobody has the loop for themselves
                continue
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(max(0.0, self.stream.due - self._log.time())):
                    await self.wake.wait()
        return [DRAIN]

    async def _turn(self) -> list[Out[Given]]:
        stream = self.stream
        head = await self._log.head()
        stream.recorded(head)
        if most := stream.wants():
            stream.took([self._item(event) for event in await self._log.line(stream.read_from, most)])
        if stream.scouted_to < head:
            upto, urgent = await self._log.urgent(max(stream.scouted_to, stream.position), head)
            stream.scouted(upto, [self._item(event, ahead=True) for event in urgent])
        return stream.take(self._log.time())

    def _item(self, event: Event, *, ahead: bool = False) -> Item[Given]:
        wanted = self.asked.wants(event)
        fate = self._log.weather.fate(self._program, event.seq, event.type) if wanted and not ahead else FAIR
        assert event.cursor is not None
        urgent = event.precedence in URGENT
        return Item(event.seq, event.cursor, Given(event, fate), wanted=wanted, urgent=urgent, told=fate.told)

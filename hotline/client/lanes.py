"""Two lanes of events, each with a place of its own: what is about FLASH and IMMEDIATE messages never waits behind the
rest, nor behind a handler of the rest that fails.

Within a lane events are dealt with one after the other, in the order of the log.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

from hotline.client.happenings import Event
from hotline.client.places import Mark, Place, read_place, write_place
from protocols.errors import Misuse

__all__ = ["Batch", "Lane", "Next"]

_WRITE_EVERY = 256
"""So many entries that concern nobody may be read again after a restart."""


class Batch(NamedTuple):
    """The events of one entry that are this lane's, each with its number within the entry. `log` counts the logs that
    this process has followed: 0, then one more each time that the node's was set back."""

    position: int
    mark: bytes
    log: int
    events: tuple[tuple[int, Event], ...]


class Next(NamedTuple):
    """An event, and what says that it is dealt with: True puts that on the disk, False is for what concerned nobody."""

    event: Event
    done: Callable[[bool], None]


class Lane:
    """`path` keeps its place; None in memory until the lane is begun."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._place = read_place(path)
        self._queue: deque[Batch] = deque()
        self._news = asyncio.Event()
        self._log = 0
        self._unwritten = 0
        self._open: tuple[int, int] | None = None

    @property
    def place(self) -> Place:
        """Where it is."""
        if self._place is None:
            raise Misuse("a lane that was not begun has no place")
        return self._place

    @property
    def begun(self) -> bool:
        return self._place is not None

    def begin(self, place: Place) -> None:
        """For the first time: from here on."""
        self._place = place
        write_place(self._path, place)

    def set_back(self, to: Mark, told: Event | None) -> None:
        """The node's log is another one after `to`. `told` comes before what follows; the place on the disk goes back
        with it, so that a program that is killed in between is told again."""
        self._log += 1
        self._place = self.place.back(to)
        if told is None:
            self.write()
            return
        self._queue.append(Batch(to[0], to[1], self._log, ((0, told),)))
        self._news.set()

    def settles(self, head: int, since: int) -> None:
        """Once the lane is at `head`, what is open then is known by following from `since`."""
        self._open = (head, since)
        self._settle()

    def _settle(self) -> None:
        if self._open is not None and self.place.position >= self._open[0]:
            self._place = replace(self.place, since=self._open[1])
            self._open = None

    def put(self, position: int, mark: bytes, events: tuple[tuple[int, Event], ...]) -> None:
        """An entry of the log; one that was dealt with before a restart is passed over."""
        if position > self.place.position:
            self._queue.append(Batch(position, mark, self._log, events))
            self._news.set()

    def say(self, event: Event) -> None:
        """Something that is in no log: it is told to whoever is there, and never again."""
        self._queue.append(Batch(0, b"", -1, ((0, event),)))
        self._news.set()

    async def next(self) -> Next:
        """The oldest that is not dealt with; the same one again until its `done` was called."""
        while True:
            while not self._queue:
                self._news.clear()
                await self._news.wait()
            batch = self._queue[0]
            at, dealt_with = self.place.inside
            skipped = dealt_with if at == batch.position and batch.log == self._log else 0
            left = [each for each in batch.events if each[0] >= skipped]
            if left:
                return Next(left[0][1], partial(self._done, batch, left[0][0]))
            self._passed(batch, False)

    def _done(self, batch: Batch, index: int, write: bool) -> None:
        if not self._queue or self._queue[0] is not batch:
            return
        rest = tuple(each for each in batch.events if each[0] > index)
        if not rest:
            self._passed(batch, write)
            return
        self._queue[0] = batch._replace(events=rest)
        if batch.log == self._log:
            self._place = self.place.within(batch.position, index + 1)
            if write:
                self.write()

    def _passed(self, batch: Batch, write: bool) -> None:
        self._queue.popleft()
        if batch.log != self._log:
            return
        self._place = self.place.past(batch.position, batch.mark)
        self._settle()
        self._unwritten += 1
        if write or self._unwritten >= _WRITE_EVERY:
            self.write()

    def write(self) -> None:
        """The place, as it is."""
        write_place(self._path, self.place)
        self._unwritten = 0

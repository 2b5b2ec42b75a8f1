"""The end of the log as the frames that everybody who follows it is sent: read once, made once.

Ten seats, or a thousand, are told the same thing. Whoever is further back than what is kept reads the log by themself
until they are here. What is kept is what was committed: it is read back from the record, and forgotten from its
beginning.
"""

from __future__ import annotations

import asyncio
from bisect import bisect_right
from operator import attrgetter
from typing import Any, Final, NamedTuple

from hotline.node.record import feed
from hotline.node.record.facts import Place
from hotline.node.record.store import Store
from protocols.errors import Code, Misuse
from protocols.frames import Entry, pack_entry, pack_frame

__all__ = ["Tail", "Told"]

AT_ONCE: Final = 100
SHALLOW: Final = frozenset({"sent", "arrived", "handed", "notice"})
"""What every message brings: its bytes, instants, a list of marks."""
KEPT_BYTES: Final = 2 * 1024 * 1024


class Told(NamedTuple):
    """One entry: its position, and its frame's bytes."""

    position: int
    frame: bytes


class Tail:
    """One node's. Everything after `_before` up to `_last` is kept."""

    def __init__(self, store: Store, place: Place) -> None:
        self._store, self._place = store, place
        self._kept: list[Told] = []
        self._bytes = 0
        self._before: int | None = None
        self._last = 0
        self._behind = True  # there may be something after `_last`
        self._news = asyncio.Event()

    def committed(self, _: object = None) -> None:
        """There may be something new."""
        self._behind = True
        self._news.set()
        self._news = asyncio.Event()

    async def after(self, position: int) -> list[Told]:
        """The next entries after this position, in order; waits until there is one."""
        while True:
            news = self._news
            if found := await self._some(position):
                return found
            await news.wait()

    async def _some(self, position: int) -> list[Told]:
        if self._before is None:
            self._before = self._last = position
        if position < self._before:
            return await self._read(position)
        if self._behind:
            self._behind = False
            self._keep(await self._read(self._last))
        if position < self._before:
            return await self._read(position)  # a burst has gone by
        first = bisect_right(self._kept, position, key=attrgetter("position"))
        return self._kept[first : first + AT_ONCE]

    def _keep(self, fresh: list[Told]) -> None:
        for told in fresh:
            if told.position > self._last:  # else another one has read it too
                self._kept.append(told)
                self._last, self._bytes = told.position, self._bytes + len(told.frame)
        if self._bytes > KEPT_BYTES:
            gone = 0
            while self._bytes > KEPT_BYTES // 2:
                self._bytes -= len(self._kept[gone].frame)
                self._before = self._kept[gone].position
                gone += 1
            del self._kept[:gone]

    async def _read(self, position: int) -> list[Told]:
        rows = await self._store.read(lambda c: feed.rows_after(c, self._place, position, AT_ONCE))
        self._behind = self._behind or len(rows) == AT_ONCE
        return [
            Told(row.position, _frame(row.position, row.what, row.data))
            for row, following in zip(rows, [*rows[1:], None], strict=False)
            if following is None or not _says_the_same(row, following)
        ]


def _says_the_same(one: Any, following: Any) -> bool:
    """A notice about sixteen messages is an entry of each of them: whoever follows the log is told it once, and where
    the last of those stands."""
    return bool(one.what == following.what == "notice" and one.data == following.data)


def _frame(position: int, what: str, data: bytes) -> bytes:
    """One that does not fit any frame (of a version before this one) is told as an alarm instead: a log that stops
    there would be a seat that hears nothing any more."""
    try:
        return pack_entry(position, what, data, shallow=what in SHALLOW)
    except Misuse:
        detail = f"entry {position} ({what}) is too large to be shown; `hotline journal verify` reads it"
        told = {"code": str(Code.TOO_LARGE), "peer": None, "message": None, "at": 0, "detail": detail}
        return pack_frame(Entry(position=position, what="alarm", data=told))

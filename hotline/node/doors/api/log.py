"""The event log of this node as its programs read it: where it begins and ends, and what lies at a cursor.

Reading is one thing for the three ways in. Whoever waits for the next event is woken by the commit that recorded it,
and told when the node stops.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

import sqlalchemy as sa

from hotline.node.doors.api.callers import Caller
from hotline.node.doors.api.happenings import TYPES, URGENT, Event, happening
from hotline.node.doors.api.weather import FairWeather, Weather
from hotline.node.judge.cursors import lag_of
from hotline.node.judge.events import ConsumerLagged
from hotline.node.judge.facts import Cursor
from hotline.node.record import eventlog
from hotline.node.station import Station
from protocols.errors import Code, Refused

__all__ = ["SNAPSHOT", "Asked", "CursorExpired", "End", "Keeping", "Log", "asked", "program_of"]

SNAPSHOT: Final = "/v1/messages?state=open"
"""Where to begin again, for who has lost the place: everything that is open, with the cursor as of which it is."""
STRIDE: Final = 5_000
"""Positions that are looked through for urgent events in one go."""
REMEMBERED: Final = 4_096
"""Events kept as they were made: programs read the same log."""
DAY_MS: Final = 86_400_000
PAUSE_SECONDS: Final = 0.2

_CURSOR = re.compile(r"c_(0|[1-9][0-9]{0,15})(?:_([0-9a-f]{12}))?")


@dataclass(frozen=True, slots=True)
class Keeping:
    """`retention_days`: how far back a cursor may lie. `lag`: events behind, above which officers hear of a program."""

    retention_days: int = 30
    lag: int = 1_000


class CursorExpired(Refused):
    """Refused `cursor_expired`, with what to do: the oldest cursor that is good, and the snapshot."""

    def __init__(self, detail: str, oldest: str) -> None:
        super().__init__(Code.CURSOR_EXPIRED, detail, field="after")
        self.more = {"oldest": oldest, "snapshot": SNAPSHOT}


@dataclass(frozen=True, slots=True)
class End:
    """Where the log begins and ends for programs: first position, last position, and the cursor of the last."""

    floor: int
    head: int
    cursor: str


@dataclass(frozen=True, slots=True)
class Asked:
    """Which events a program asked for; nothing named is everything."""

    types: tuple[str, ...] = ()
    precedence: tuple[str, ...] = ()

    def wants(self, event: Event) -> bool:
        """A notice that says several things of a message passes for each of them."""
        if self.precedence and event.precedence not in self.precedence:
            return False
        if not self.types:
            return True
        said = [event.type, *(f"hotline.notice.{each}.v1" for each in event.data.get("says", ()))]
        return any(_named(each, type) for each in self.types for type in said)


def _named(name: str, type: str) -> bool:
    return type == name or type.startswith(f"{name}.")


def asked(types: Sequence[str], precedence: Sequence[str]) -> Asked:
    """Raises Refused `schema` for a name that no event has: a program that waits for it would wait for ever."""
    for each in types:
        if not any(_named(each, type) for type in TYPES):
            raise Refused(Code.SCHEMA, f"no type of event is called {each[:60]!a} or begins so", field="types")
    for each in precedence:
        if each not in ("FLASH", "IMMEDIATE", "PRIORITY", "ROUTINE"):
            raise Refused(Code.SCHEMA, "FLASH, IMMEDIATE, PRIORITY or ROUTINE", field="precedence")
    return Asked(tuple(types), tuple(precedence))


def program_of(caller: Caller) -> str:
    """Under which name a caller keeps its consumers."""
    return f"{caller.kind}/{caller.name}"


class Log:
    """One node's. `weather`: what happens to events on their way, which is nothing but in a sandbox. `time`: seconds
    that only go forward."""

    def __init__(self, station: Station, keeping: Keeping, weather: Weather | None = None) -> None:
        self.keeping = keeping
        self.weather: Weather = weather or FairWeather()
        self.time = asyncio.get_running_loop().time
        self.draining = False
        self._station = station
        self._wakes: dict[asyncio.Event, None] = {}
        self._watch = asyncio.Event()
        self._left = asyncio.Event()
        self._made: dict[int, Event] = {}
        station.committer.on_commit(self._committed)

    # -- who waits -----------------------------------------------------------------------------------------------------

    def _committed(self, peers: frozenset[str]) -> None:
        self._watch.set()
        for wake in self._wakes:
            wake.set()

    @contextmanager
    def waiting(self) -> Iterator[asyncio.Event]:
        """An event that is set after each commit, and when the node stops."""
        wake = asyncio.Event()
        self._wakes[wake] = None
        try:
            yield wake
        finally:
            del self._wakes[wake]
            self._left.set()

    async def drain(self, seconds: float) -> None:
        """Tells everybody who follows that the node stops, and gives them this long."""
        self.draining = True
        for wake in self._wakes:
            wake.set()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while self._wakes:
                    self._left.clear()
                    await self._left.wait()

    async def watch(self) -> None:
        """Officers hear of a program that falls behind, once."""
        station = self._station

        def late(c: sa.Connection) -> list[Cursor]:
            head = eventlog.newest(c, station.place.me)
            behind = [each for each in eventlog.cursors(c, station.place.me) if not each.lagging]
            return [each for each in behind if lag_of(each, head) > self.keeping.lag]

        while True:
            self._watch.clear()
            for each in await station.store.read(late):
                with contextlib.suppress(Refused):
                    await station.committer.commit(ConsumerLagged(each.program, each.name, self.keeping.lag))
            await self._watch.wait()
            await asyncio.sleep(PAUSE_SECONDS)  # commits come by the hundred, and a lag is a thousand events

    # -- where ---------------------------------------------------------------------------------------------------------

    def _floor(self, c: sa.Connection) -> int:
        since = self._station.clock.now() - self.keeping.retention_days * DAY_MS
        return eventlog.oldest(c, self._station.place, since)

    def _at(self, c: sa.Connection, position: int) -> str:
        return eventlog.cursor_of(*eventlog.place_of(c, self._station.place, position))

    async def end(self) -> End:
        """As of now."""

        def read(c: sa.Connection) -> End:
            head = eventlog.newest(c, self._station.place.me)
            return End(self._floor(c), head, self._at(c, head))

        return await self._station.store.read(read)

    async def where(self, cursor: str | None, program: str) -> tuple[int, str]:
        """Position and cursor: of a cursor, of the end (`now`), or of the oldest that is good (None).

        Raises Refused `schema`, and CursorExpired for one that is too old, or of another log than this.
        """
        if cursor == "now":
            end = await self.end()
            return end.head, end.cursor
        named = None if cursor is None else _CURSOR.fullmatch(cursor)
        if cursor is not None and named is None:
            raise Refused(Code.SCHEMA, "a cursor is what an event brought along, or `now`", field="after")
        return await self._station.store.read(lambda c: self._where(c, named, program))

    async def dealt_with(self, cursor: str) -> int:
        """The position of a cursor that is committed, however old. Raises as `where`."""
        named = _CURSOR.fullmatch(cursor)
        if named is None:
            raise Refused(Code.SCHEMA, "a cursor is what an event brought along", field="cursor")
        return await self._station.store.read(lambda c: self._here(c, named))

    async def cursor_at(self, position: int, program: str) -> tuple[int, str]:
        """The same of a position that a consumer has. Raises CursorExpired."""

        def read(c: sa.Connection) -> tuple[int, str]:
            self._check_age(c, position, program)
            return position, self._at(c, position)

        return await self._station.store.read(read)

    def _where(self, c: sa.Connection, named: re.Match[str] | None, program: str) -> tuple[int, str]:
        if named is None:
            floor = self._floor(c)
            return floor - 1, self._at(c, floor - 1)
        position = self._here(c, named)
        self._check_age(c, position, program)
        return position, named[0]

    def _here(self, c: sa.Connection, named: re.Match[str]) -> int:
        position, mark = int(named[1]), named[2]
        held = eventlog.mark(c, self._station.place, position) if position else b""
        if held is None or (position and held[:6].hex() != mark):
            raise self._expired(c, "no event of this log has that cursor: it is another node's, or was set back")
        return position

    def _check_age(self, c: sa.Connection, position: int, program: str) -> None:
        if position < self._floor(c) - 1 or self.weather.expired(program, position):
            raise self._expired(c, f"what came after it is more than {self.keeping.retention_days} days old")

    def _expired(self, c: sa.Connection, detail: str) -> CursorExpired:
        return CursorExpired(detail, self._at(c, self._floor(c) - 1))

    # -- what ----------------------------------------------------------------------------------------------------------

    async def head(self) -> int:
        """Where the log ends."""
        return await self._station.store.read(lambda c: eventlog.newest(c, self._station.place.me))

    async def line(self, after: int, most: int) -> list[Event]:
        """The next events after a position."""

        def read(c: sa.Connection) -> list[Event]:
            return self._events(c, eventlog.rows(c, self._station.place, after, most))

        return await self._station.store.read(read)

    async def urgent(self, after: int, head: int) -> tuple[int, list[Event]]:
        """Up to where it was looked, and the urgent events between."""
        upto, most = min(head, after + STRIDE), 64

        def read(c: sa.Connection) -> tuple[int, list[Event]]:
            rows = eventlog.urgent(c, self._station.place, after, upto, most)
            looked = rows[-1].position if len(rows) == most else upto
            return looked, [each for each in self._events(c, rows) if each.precedence in URGENT]

        return await self._station.store.read(read)

    def _events(self, c: sa.Connection, rows: list[eventlog.Row]) -> list[Event]:
        fresh = [row for row in rows if row.position not in self._made]
        hashes = {row.message for row in fresh if row.message is not None and row.what not in ("sent", "arrived")}
        spoken: dict[bytes, Any] = eventlog.spoken(c, self._station.place, hashes)
        for row in fresh:
            while len(self._made) >= REMEMBERED:
                del self._made[next(iter(self._made))]
            self._made[row.position] = happening(row, self._station.place, spoken)
        return [self._made.get(row.position) or happening(row, self._station.place, spoken) for row in rows]

"""The task that says what has not come in time: it sleeps until the next deadline, or until something is released.

What is due is in the record, so a node that was down tells at its start what passed meanwhile, once. A clock that was
set is noticed within five minutes.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress

from hotline.node.judge.events import Lapsed
from hotline.node.judge.lapses import missed
from hotline.node.record import lapses
from hotline.node.station import Station

__all__ = ["LONGEST_SLEEP", "Lapses", "sleep_for"]

LONGEST_SLEEP = 300.0
"""Seconds: deadlines are instants of the wall clock, and that may be set while we sleep."""


PAUSE_SECONDS = 0.2
"""Commits come by the hundred; the first deadline of what they released is half a minute away."""


def sleep_for(due: int | None, now: int) -> float:
    """Seconds until the next deadline; never so few that a clock which stands still makes a busy loop of it."""
    if due is None:
        return LONGEST_SLEEP
    return min(LONGEST_SLEEP, max(0.05, (due - now) / 1000))


class Lapses:
    """One node's. Rows before `_seq` and instants up to `_looked_at` have been looked at."""

    def __init__(self, station: Station) -> None:
        self._station = station
        self._news = asyncio.Event()
        self._looked_at, self._seq = 0, 0
        station.committer.on_commit(self._committed)

    def _committed(self, peers: frozenset[str]) -> None:
        if peers:  # something is owed to somebody: only then may there be a deadline that was not there before
            self._news.set()

    async def run(self) -> None:
        """Until it is cancelled."""
        station = self._station
        while True:
            self._news.clear()
            now = station.clock.now()
            await self._tell(now)
            due = await station.store.read(lambda c: lapses.next_due(c, station.place, now))  # noqa: B023 - read at once
            with suppress(TimeoutError):
                async with asyncio.timeout(sleep_for(due, now)):
                    await self._news.wait()
                    await asyncio.sleep(PAUSE_SECONDS)

    async def _tell(self, now: int) -> None:
        station = self._station
        found, seq = await station.store.read(
            lambda c: lapses.passed(c, station.place, self._looked_at, self._seq, now)
        )
        self._looked_at, self._seq = max(self._looked_at, now), seq
        for each in found:
            for what in missed(each.clocks, each.exchange, now):
                await station.committer.commit(Lapsed(each.message, each.to, what))

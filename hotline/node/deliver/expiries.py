"""The task that says which records are about to run out: at its start, when the next step comes, when records change.

A node that was down for a month says at its start what it has come to meanwhile, and not the steps in between. Others'
bulletins have ten minutes to come over their links before it is said that they have not.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress

from hotline.node.judge.events import Expiring
from hotline.node.station import Station
from protocols.expiry import announce, next_step

__all__ = ["LINKS_SECONDS", "LONGEST_SLEEP", "Expiries"]

LINKS_SECONDS = 600.0

LONGEST_SLEEP = 3600.0
"""Seconds: steps are instants of the wall clock, and that may be set while we sleep."""


class Expiries:
    """One node's."""

    def __init__(self, station: Station) -> None:
        self._station = station
        self._news = asyncio.Event()
        self._said: set[tuple[str, str, int, int]] = set()

    def roster_changed(self) -> None:
        """A newer record has steps of its own."""
        self._news.set()

    async def run(self) -> None:
        """Until it is cancelled."""
        station = self._station
        time = asyncio.get_running_loop().time
        linked = time() + LINKS_SECONDS
        while True:
            self._news.clear()
            now, roster = station.clock.now(), station.roster
            for each in announce(roster, now):
                name = (each.kind, each.subject, each.version, each.step)
                early = each.kind == "bulletin" and time() < linked
                if name not in self._said and not early:  # the record knows what was told before this start
                    await station.committer.commit(Expiring(each.kind, each.subject, each.version))
                    self._said.add(name)
            due = next_step(roster, now)
            seconds = LONGEST_SLEEP if due is None else min(LONGEST_SLEEP, max(0.05, (due - now) / 1000))
            if time() < linked:
                seconds = min(seconds, linked - time())
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await self._news.wait()

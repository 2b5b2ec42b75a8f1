"""The timer of what one officer began alone: pages, and tells when its time is over.

What is open is in the record; how long it has been open is counted by the loop's monotonic clock from when this process
first saw it, starting from what the record says had passed by then. A wall clock that is set meanwhile, forth or back,
makes no page and no alarm early or late, and lets no override go a second before its five minutes.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress

from hotline.node.judge.events import Overstayed, Paged
from hotline.node.judge.submission import examine
from hotline.node.judge.unfinished import ALLOWED_MS
from hotline.node.record import lookups, unfinished
from hotline.node.record.unfinished import Open
from hotline.node.station import Station
from protocols.envelope import Attestation
from protocols.errors import Refused
from protocols.wire import unpack

__all__ = ["Unfinished"]

_LONGEST_SLEEP = 300.0
PAUSE_SECONDS = 0.2
"""Commits come by the hundred; what is counted here is minutes."""


class Unfinished:
    """One node's. `signed_on` gives the roles of the officers who are at a seat now."""

    def __init__(self, station: Station, signed_on: Callable[[], Sequence[str]]) -> None:
        self._station, self._signed_on = station, signed_on
        self._news = asyncio.Event()
        self._due: dict[Open, float] = {}
        station.committer.on_commit(lambda _: self._news.set())

    async def run(self) -> None:
        """Until it is cancelled."""
        loop, station = asyncio.get_running_loop(), self._station
        self._due.clear()  # where another process had this duty meanwhile, it has counted since
        while True:
            self._news.clear()
            self._look(await station.store.read(lambda c: unfinished.open_ones(c, station.place)), loop.time())
            for each in [each for each, due in self._due.items() if due <= loop.time()]:
                await self._over(each)
            soonest = min(self._due.values(), default=loop.time() + _LONGEST_SLEEP)
            with suppress(TimeoutError):
                async with asyncio.timeout(max(0.001, min(_LONGEST_SLEEP, soonest - loop.time()))):
                    await self._news.wait()
                    await asyncio.sleep(PAUSE_SECONDS)

    def _look(self, found: list[Open], now: float) -> None:
        """Keeps the instants of what is known; of what is new counts from what had passed by the record."""
        wall = self._station.clock.now()
        self._due = {each: self._due.get(each, now + _left(each, wall)) for each in found}

    async def _over(self, each: Open) -> None:
        del self._due[each]
        committer = self._station.committer
        if each.what != "override":
            await committer.commit(Overstayed(each.message, each.what))
            return
        reached = tuple(sorted(set(self._signed_on())))
        answer = await committer.commit(Paged(each.message, reached))
        if answer.get("due"):
            await self._goes(each.message)

    async def _goes(self, message: bytes) -> None:
        """Nobody came in five minutes: what the officer signed goes through the same door as when it was handed in.

        It is judged as of now: a key that was revoked meanwhile, or a channel that was suspended, stops it.
        """
        station = self._station
        place, committer = station.place, station.committer
        waiting = await station.store.read(lambda c: lookups.waiting(c, place.me, message))
        if waiting is None or waiting.state != "override":
            return
        try:
            key = unpack(waiting.attested[-1].payload, Attestation).key
            submitted = examine(
                waiting.data, waiting.attested, station.roster,
                mode=place.mode, me=place.me, seat=waiting.author, seat_key=key,
            )  # fmt: skip
            await committer.commit(submitted)
        except Refused as refused:
            await committer.commit(Overstayed(message, "override", f"{refused.code}: {refused.detail}"))


def _left(each: Open, wall: int) -> float:
    """Seconds that are left by the record: never more than all of it, whatever the wall clock says."""
    allowed = ALLOWED_MS[each.what]
    if each.what == "override":
        return allowed / 1000  # a minute that a restart fell into is counted whole, from then
    return max(0, min(allowed, each.at + allowed - wall)) / 1000

"""The task of the ladder: sleeps until the next rung, has it told, and does what it asks for.

Nothing is kept but instants. A life that is open is noted with an instant before which none of its rungs can come
(`judge.escalation.not_before`), and read only then: most are settled long before. What refers to a message, a holding,
has it looked at anew. Every five minutes everything that is open is noted afresh: a clock may have been set, a charter
or somebody's watch hours changed.

A rung that was told before a restart is not told again; what fell due while the node was down is told at its start.
"""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Protocol

from hotline.node.deliver.calling import Pager, called
from hotline.node.judge.escalation import not_before, rungs
from hotline.node.judge.events import Climbed
from hotline.node.record import escalation
from hotline.node.record.charters import channels
from hotline.node.record.escalation import Life
from hotline.node.station import Station
from protocols.channels import Channels
from protocols.errors import Refused
from protocols.ladders import Reached
from protocols.messages.header import five_digits
from protocols.terms import Act

__all__ = ["AFRESH_SECONDS", "Escalation", "SecondRoutes"]

AFRESH_SECONDS = 300.0
_PAUSE_SECONDS = 0.2
"""Commits come by the hundred; what the first rung needs is half a minute."""
_HORIZON_MS = 2 * int(AFRESH_SECONDS * 1000)
_MOST = 500
_AGAIN_MS = 5_000

Key = tuple[bytes, str]


class SecondRoutes(Protocol):
    """What the ladder asks of the links."""

    def second_route(self, name: str) -> None: ...


class Escalation:
    """One node's. `signed_on` gives the roles of the officers who are at a seat now."""

    def __init__(
        self, station: Station, routes: SecondRoutes, signed_on: Callable[[], Sequence[str]], pagers: Sequence[Pager]
    ) -> None:
        self._station, self._routes, self._signed_on, self._pagers = station, routes, signed_on, pagers
        self._news = asyncio.Event()
        self._due: dict[Key, int] = {}
        self._heap: list[tuple[int, Key]] = []
        self._begun, self._messages, self._afresh_at = 0, 0, 0.0
        station.committer.on_commit(self._committed)

    def _committed(self, peers: frozenset[str]) -> None:
        if peers:  # something was released, arrived or was said of it: nothing else begins or moves a ladder
            self._news.set()

    async def run(self) -> None:
        """Until it is cancelled."""
        loop = asyncio.get_running_loop()
        while True:
            self._news.clear()
            if loop.time() >= self._afresh_at:
                await self._afresh()
                self._afresh_at = loop.time() + AFRESH_SECONDS
            await self._note()
            await self._climb()
            sleep = min(self._sleep(), self._afresh_at - loop.time())
            with suppress(TimeoutError):
                async with asyncio.timeout(max(0.05, sleep)):
                    await self._news.wait()
                    await asyncio.sleep(_PAUSE_SECONDS)

    def _sleep(self) -> float:
        if not self._heap:
            return AFRESH_SECONDS
        return (self._heap[0][0] - self._station.clock.now()) / 1000

    # -- what may climb ------------------------------------------------------------------------------------------------

    async def _afresh(self) -> None:
        """Forgets all instants; `_note` finds them again."""
        place = self._station.place
        self._due.clear()
        self._heap.clear()
        self._begun = 0
        self._messages = await self._station.store.read(lambda c: escalation.newest_message(c, place))

    async def _note(self) -> None:
        """What has begun since, and what a newer message refers to."""
        store, place = self._station.store, self._station.place
        bulletin = self._station.roster.bulletin(place.me)
        watched = bulletin is not None and bool(bulletin.watch_hours)
        while True:
            found = await store.read(lambda c: escalation.begun(c, place, self._begun, _MOST))
            for each in found:
                first = not_before(each.precedence, each.clocks, incoming=each.incoming, watched=watched)
                self._put((each.message, each.to), first)
            if found:
                self._begun = found[-1].seq
            if len(found) < _MOST:
                break
        while True:
            keys, last = await store.read(lambda c: escalation.changed(c, place, self._messages, _MOST))
            for key in keys:
                self._put(key, self._station.clock.now())
            if last == self._messages:
                break
            self._messages = last

    def _put(self, key: Key, at: int | None) -> None:
        """Noted, unless that is further away than everything will be noted afresh."""
        if at is None or at > self._station.clock.now() + _HORIZON_MS:
            self._due.pop(key, None)
            return
        self._due[key] = at
        heapq.heappush(self._heap, (at, key))

    # -- the rungs -----------------------------------------------------------------------------------------------------

    async def _climb(self) -> None:
        """Everything that is due now, as it stands now."""
        store, place = self._station.store, self._station.place
        while True:
            keys = self._take()
            if not keys:
                return
            known, found = await store.read(lambda c: (channels(c, place.me), escalation.lives(c, place, keys)))  # noqa: B023 - read at once
            for life in found:
                await self._one(life, known)

    def _take(self) -> list[Key]:
        now, keys = self._station.clock.now(), list[Key]()
        while self._heap and self._heap[0][0] <= now and len(keys) < _MOST:
            at, key = heapq.heappop(self._heap)
            if self._due.get(key) == at:  # else it was noted for another instant since
                del self._due[key]
                keys.append(key)
        return keys

    async def _one(self, life: Life, known: Channels) -> None:
        station, now = self._station, self._station.clock.now()
        attended = bool(self._signed_on())
        steps = rungs(
            life.message, life.to, life.clocks, life.exchange, station.roster, known,
            me=station.place.me, attended=attended,
        )  # fmt: skip
        for step in steps:
            if step.at <= now and (step.rung.name, step.climb) not in life.told:
                try:
                    await self._told(life, step, attended)
                except Refused:  # whatever it was, the next rung must not wait for it
                    self._put((life.hash, life.to), now + _AGAIN_MS)
        ahead = min((step.at for step in steps if step.at > now), default=None)
        if ahead is not None and self._due.get((life.hash, life.to), ahead) >= ahead:
            self._put((life.hash, life.to), ahead)

    async def _told(self, life: Life, step: Reached, attended: bool) -> None:
        """Told first, done after: what a program does of itself stands in the record before it happens."""
        station, precedence = self._station, life.message.precedence
        pagers = called(self._pagers, step, precedence, life.to, station.place.me)
        answer = await station.committer.commit(
            Climbed(life.hash, life.to, step.rung.name, step.climb, attended, pagers)
        )  # fmt: skip
        if "acts" not in answer:
            return
        station.trace(
            "deliver", "rung", message=five_digits(life.hash), to=life.to, rung=step.rung.name,
            late_ms=station.clock.now() - step.at,
        )  # fmt: skip
        if Act.SECOND_ROUTE in step.rung.acts:
            self._routes.second_route(life.to)

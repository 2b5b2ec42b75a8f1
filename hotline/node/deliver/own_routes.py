"""Our own routes: what the settings name, and whether others can come by them.

A relay at which we cannot stand is one by which nobody can come; that is seen from here, at once. Whether an address
of ours can be reached is seen by those who try.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from hotline.link import Listener
from hotline.link.relayed import is_relayed
from hotline.node.judge.events import Alarmed
from hotline.node.station import Station
from protocols.link_test import Route

__all__ = ["Ours", "OwnRoutes"]

LOOK_SECONDS = 15.0
LOST_SECONDS = 60.0


@dataclass(frozen=True)
class Ours:
    """Beside the address that a node listens at: `also` (host:port), `relays` (host:port), and by centre the directory
    of a `folder`. `beside` does what may block for as long as a disk, or a mount of somebody else's, does."""

    also: Sequence[str] = ()
    relays: Sequence[str] = ()
    folders: Mapping[str, str] = field(default_factory=dict)
    beside: Callable[..., Awaitable[Any]] = asyncio.to_thread

    def listened_at(self, me: str) -> Iterator[tuple[Route, str]]:
        """Where to be reached besides, as a Network takes it."""
        yield from (("second", address) for address in self.also)
        yield from (("relay", f"{relay}/{me}") for relay in self.relays)


class OwnRoutes:
    """Looks at the listeners every so often; one that nobody can come by for a minute is an alarm, once, until
    somebody can again."""

    def __init__(self, station: Station, listeners: Callable[[], Iterable[Listener]]) -> None:
        self._station, self._listeners = station, listeners
        self._since: dict[str, float] = {}
        self._told: set[str] = set()
        self._standing: set[str] = set()

    async def run(self) -> None:
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            await self.look(asyncio.get_running_loop().time())

    async def look(self, now: float) -> None:
        """`now`: seconds by the loop's clock."""
        for listener in self._listeners():
            where = listener.address
            if not listener.reason:
                self._since.pop(where, None)
                self._told.discard(where)
                if is_relayed(where) and where not in self._standing:
                    self._standing.add(where)
                    self._station.trace("doors", "stands_at_relay", where=where)
                continue
            self._standing.discard(where)
            since = self._since.setdefault(where, now)
            if now - since >= LOST_SECONDS and where not in self._told:
                self._told.add(where)
                self._station.trace("deliver", "route_lost", where=where)
                detail = f"nobody can come to us by {where}: {listener.reason}"
                await self._station.committer.commit(Alarmed("route_lost", None, None, detail))

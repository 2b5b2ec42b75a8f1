"""A backup that is too old is said aloud: once a day, until there is a new one."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import sqlalchemy as sa

from hotline.node.judge.events import Alarmed
from hotline.node.record.tables import JOURNAL
from hotline.node.station import Station
from protocols.journal import Leaf
from protocols.wire import unpack

__all__ = ["Backups"]

DAY_MS = 86_400_000
LOOK_SECONDS = 3600


class Backups:
    """`last`: when this directory was last backed up (ms UTC), or None; `days`: how old that may be, 0 for ever."""

    def __init__(self, station: Station, last: Callable[[], int | None], days: int) -> None:
        self._station, self._last, self._days = station, last, days
        self._told_at = 0

    async def run(self) -> None:
        """Looks every hour."""
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            if self._days:
                await self._look()

    async def _look(self) -> None:
        now = self._station.clock.now()
        since = self._last() or await self._began()
        if since is None or now - since < self._days * DAY_MS or now - self._told_at < DAY_MS:
            return
        self._told_at = now
        detail = f"the last backup is {(now - since) // DAY_MS} days old: `hotline store backup`"
        await self._station.committer.commit(Alarmed("backup_old", None, None, detail))

    async def _began(self) -> int | None:
        """When the journal's first entry was written: before that there was nothing to lose."""
        me = self._station.place.me
        first = sa.select(JOURNAL.c.leaf).where(JOURNAL.c.owner == me).order_by(JOURNAL.c.idx).limit(1)
        leaf = await self._station.store.read(lambda c: c.execute(first).scalar())
        return unpack(leaf, Leaf).at if leaf is not None else None

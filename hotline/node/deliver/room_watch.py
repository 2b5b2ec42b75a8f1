"""Watches the room on the disk: takes the reserve when there is room for it, and tells officers when there is none.

While nothing at all can be written an alarm cannot be either: seats are then told over their links, without an entry of
the log, and the entry is the first thing that is written when the disk is back.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from hotline.node.judge.events import Alarmed
from hotline.node.record.reserve import State
from hotline.node.station import Station
from protocols.errors import Refused

__all__ = ["CODES", "RoomWatch"]

CODES: Final[dict[State, str]] = {"urgent": "disk_full", "shut": "disk_failed"}
EVERY_SECONDS: Final = 60.0
WITHOUT_ROOM_SECONDS: Final = 1.0
TOLD_SECONDS: Final = 600.0
"""Between two alarms of one code: a disk that comes and goes is one trouble."""

Told = Callable[[str, str], None]


class RoomWatch:
    """One node's. `tell(code, detail)` reaches the seats that are signed on, at once."""

    def __init__(self, station: Station, tell: Told) -> None:
        self._station, self._tell = station, tell
        self._room = station.committer.room
        self._changed = asyncio.Event()
        self._told: dict[str, float] = {}
        self._room.changed = self._changes

    async def run(self) -> None:
        """Until it is cancelled."""
        while True:
            self._changed.clear()
            self._room.look_again()
            with suppress(TimeoutError):
                async with asyncio.timeout(EVERY_SECONDS if self._room.state == "open" else WITHOUT_ROOM_SECONDS):
                    await self._changed.wait()

    def _changes(self, state: State, why: str) -> None:
        self._station.trace("record", "room", state=state, why=why or None)
        if state == "open":
            self._station.committer.intake.room_again()
            return
        self._changed.set()
        code, now = CODES[state], asyncio.get_running_loop().time()
        if code in self._told and now - self._told[code] < TOLD_SECONDS:
            return
        self._told[code] = now
        detail = _detail(state, why)
        if state == "shut":
            self._tell(code, detail)
        self._station.supervise(self._alarm(code, detail), "disk's alarm")

    async def _alarm(self, code: str, detail: str) -> None:
        with suppress(Refused):  # the node is stopping
            await self._station.committer.commit(Alarmed(code, None, None, detail))


def _detail(state: State, why: str) -> str:
    if state == "urgent":
        return f"{why}: only FLASH, and what settles a message, is recorded; make room on the node's disk"
    return f"{why}: this node records nothing, receipts nothing and releases nothing; see to its disk, speak by voice"

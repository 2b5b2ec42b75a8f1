"""The real store on a real file, with the time that a disk takes, and with power cuts.

Between the last statement of a transaction and its commit, and between the commit and the answer, time passes here as
it does on a disk: a node that is killed in the first leaves nothing of the transaction, in the second all of it, though
nobody was told. A power cut is a copy of the files as they are at that instant.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from hotline.node.record.reserve import Reserve
from hotline.node.record.sqlite import SqliteStore, Writer

__all__ = ["Disk", "DiskReserve", "Pause", "SimulatedStore", "as_after_a_power_cut", "at_once", "disk_error"]

Pause = Callable[[], Awaitable[None]]


async def at_once() -> None:
    """A disk that takes no time."""


def disk_error(code: int = sqlite3.SQLITE_IOERR) -> sqlite3.OperationalError:
    """What SQLite says when the disk does: `SQLITE_IOERR`, `SQLITE_READONLY`, `SQLITE_FULL`."""
    error = sqlite3.OperationalError("of a simulated disk")
    error.sqlite_errorcode = code
    return error


class Disk:
    """What a record lies on. `reserve_pages`: pages of 4 KiB that are kept back. `fails(step)` is asked at each
    `begin`, `commit` (before it) and `committed` (after it, before anybody is told), and gives the error that is met
    there, or None. `met` counts those."""

    def __init__(self, reserve_pages: int = 0) -> None:
        self.reserve = DiskReserve(self, reserve_pages) if reserve_pages else None
        self.fails: Callable[[str], BaseException | None] = lambda step: None
        self.met = 0
        self._end: int | None = None
        self._stores: list[SimulatedStore] = []

    def belongs_to(self, store: SimulatedStore) -> None:
        self._stores = [store]
        self.measure()

    def fills(self, left: int = 0) -> None:
        """From now on it has room for so many pages more, and for the reserve where that is held."""
        [store] = self._stores
        held = self.reserve.pages if self.reserve is not None and self.reserve.is_held else 0
        self._end = store.pragma("page_count") + left + held
        self.measure()

    def has_room_again(self) -> None:
        self._end = None
        self.measure()

    def measure(self) -> None:
        """Sets the end that SQLite meets: a real SQLITE_FULL, in the statement that would grow the file."""
        for store in self._stores:
            held = self.reserve.pages if self.reserve is not None and self.reserve.is_held else 0
            store.pragma("max_page_count", 2**30 if self._end is None else max(1, self._end - held))

    @property
    def free(self) -> int:
        """Pages that nobody has."""
        if self._end is None:
            return 2**30
        [store] = self._stores
        return self._end - store.pragma("page_count")

    def meets(self, step: str) -> None:
        error = self.fails(step)
        if error is not None:
            self.met += 1
            raise error


class DiskReserve(Reserve):
    """Room kept back on a simulated disk."""

    def __init__(self, disk: Disk, pages: int) -> None:
        super().__init__(Path("simulated"), pages * 4096)
        self.pages, self._disk, self._held = pages, disk, False

    @property
    def is_held(self) -> bool:
        return self._held

    def hold(self) -> bool:
        if not self._held and self._disk.free >= self.pages * 1.25:
            self._held = True
            self._disk.measure()
        return self._held

    def give_up(self) -> bool:
        was, self._held = self._held, False
        self._disk.measure()
        return was


class SimulatedStore(SqliteStore):
    """`pause` is awaited before each commit and after it; `disk` is what can fail."""

    def __init__(self, path: Path, pause: Pause = at_once, disk: Disk | None = None) -> None:
        super().__init__(path, inline=True)
        self.path = path
        self._pause = pause
        self._lies_on = disk or Disk()
        if disk is not None:
            disk.belongs_to(self)

    def pragma(self, name: str, value: int | None = None) -> int:
        """Asks the writing connection, or sets what it is to keep to."""
        with self._writing.connect() as connection:
            driver = connection.connection.driver_connection
            assert isinstance(driver, sqlite3.Connection)
            [said] = driver.execute(f"PRAGMA {name}" + (f"={value}" if value is not None else "")).fetchone()
        return int(said)

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Writer]:
        self._lies_on.meets("begin")
        async with super().write() as writer:
            yield writer
            await self._pause()
            self._lies_on.meets("commit")
        await self._pause()
        self._lies_on.meets("committed")


def as_after_a_power_cut(path: Path, to: Path) -> Path:
    """The store as a process finds it that starts after this one died now. SQLite's index of its log is not kept."""
    for ending in ("", "-wal"):
        source = path.with_name(path.name + ending)
        if source.exists():
            shutil.copyfile(source, to.with_name(to.name + ending))
    return to

"""The real store on a real file, with the time that a disk takes, and with power cuts.

Between the last statement of a transaction and its commit, and between the commit and the answer, time passes here as
it does on a disk: a node that is killed in the first leaves nothing of the transaction, in the second all of it, though
nobody was told. A power cut is a copy of the files as they are at that instant.
"""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from hotline.node.record.sqlite import SqliteStore, Writer

__all__ = ["Pause", "SimulatedStore", "as_after_a_power_cut", "at_once"]

Pause = Callable[[], Awaitable[None]]


async def at_once() -> None:
    """A disk that takes no time."""


class SimulatedStore(SqliteStore):
    """`pause` is awaited before each commit and after it."""

    def __init__(self, path: Path, pause: Pause = at_once) -> None:
        super().__init__(path, inline=True)
        self.path = path
        self._pause = pause

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Writer]:
        async with super().write() as writer:
            yield writer
            await self._pause()
        await self._pause()


def as_after_a_power_cut(path: Path, to: Path) -> Path:
    """The store as a process finds it that starts after this one died now. SQLite's index of its log is not kept."""
    for ending in ("", "-wal"):
        source = path.with_name(path.name + ending)
        if source.exists():
            shutil.copyfile(source, to.with_name(to.name + ending))
    return to

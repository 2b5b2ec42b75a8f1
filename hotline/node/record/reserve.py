"""Room on the disk that is kept back: a file that is given up when the disk is full, for FLASH and what settles.

::

    open     everything is recorded
    urgent   the disk is full; the reserve was given up, and what may claim it (judge.urgency) is recorded
    shut     nothing can be written: nothing is receipted, everything waits or is refused, and it is tried every second

Nothing was acknowledged that is not on disk, so a disk that fails costs time and no message: whoever sent it has it
still. The file is allocated, not sparse: on most file systems its blocks are then nobody else's.
"""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Final, Literal

from protocols.errors import Code, Refused

__all__ = ["DEFAULT_RESERVE", "MARGIN", "NAME", "NoRoom", "Reserve", "Room", "State", "is_full", "trouble_of"]

NAME: Final = "hotline.reserve"

DEFAULT_RESERVE: Final = 64 * 1024 * 1024
"""Bytes. A FLASH with its release, receipt, journal entry and log entries takes about 16 KiB (`make floods` measures
it), so that a thousand of them fit, and as much again while SQLite's own log has not been written back."""

MARGIN: Final = 0.25
"""Of the reserve, beside it: room again means that much more, or the next message would fill the disk once more."""

State = Literal["open", "urgent", "shut"]

_SQLITE: Final = {
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_IOERR: "the disk failed",
    sqlite3.SQLITE_READONLY: "the disk can only be read",
    sqlite3.SQLITE_CANTOPEN: "the disk failed",
}
_POSTGRES: Final = {
    "53100": "the database's disk is full",
    "58030": "the database's disk failed",
    "25006": "the database can only be read",
}

LEAST: Final = 64 * 1024
"""Bytes. What SQLite makes beside a record that it opens takes half of it: with less, an error of the disk is one of
room."""

FULL: Final = (_SQLITE[sqlite3.SQLITE_FULL], os.strerror(errno.ENOSPC), os.strerror(errno.EDQUOT))


class NoRoom(Refused):
    """Not recorded, for want of room on our disk: whoever brought it still has it, and nobody is told that it is their
    fault. To every door it is `store_failed`: try again later."""

    def __init__(self, why: str) -> None:
        super().__init__(Code.STORE_FAILED, f"{why}: only FLASH and what settles a message is recorded until there is "
                         "room; nothing was recorded and nothing was sent")  # fmt: skip


def trouble_of(error: BaseException | None) -> str | None:
    """What the disk said, where it was the disk that failed, also behind an error that followed from it (SQLite undoes
    a transaction by itself when the disk is full, and its savepoint is gone then); None for every other error."""
    if error is None:
        return None
    code, state = getattr(error, "sqlite_errorcode", None), getattr(error, "sqlstate", None)
    if code == sqlite3.SQLITE_IOERR_SHMSIZE:  # the file beside the record that all who read it share cannot grow
        return _SQLITE[sqlite3.SQLITE_FULL]
    if isinstance(code, int) and (code & 0xFF) in _SQLITE:
        return _SQLITE[code & 0xFF]
    if isinstance(state, str) and state in _POSTGRES:
        return _POSTGRES[state]
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EROFS):
        return os.strerror(error.errno)
    behind = (getattr(error, "orig", None), error.__cause__, error.__context__)
    return next((why for each in behind if each is not error and (why := trouble_of(each)) is not None), None)


def is_full(error: BaseException | None, folder: Path) -> bool:
    """Whether it failed for want of room on the disk of this folder, in whichever words SQLite said it."""
    why = trouble_of(error)
    if why is None or why in FULL:
        return why is not None
    try:
        return shutil.disk_usage(folder).free < LEAST
    except OSError:
        return False


class Reserve:
    """The file. `size` 0: there is none to give up."""

    def __init__(self, path: Path, size: int = DEFAULT_RESERVE) -> None:
        self.path, self.size = path, size

    @property
    def is_held(self) -> bool:
        """Whether it is there in full."""
        try:
            return bool(self.size) and self.path.stat().st_size >= self.size
        except OSError:
            return False

    def hold(self) -> bool:
        """Takes the room, where there is that much and a margin; whether it is held now."""
        if self.is_held or not self.size:
            return True
        try:
            if shutil.disk_usage(self.path.parent).free < self.size * (1 + MARGIN):
                return False
            self._allocate()
        except OSError:
            self.give_up()
            return False
        return True

    def give_up(self) -> bool:
        """Gives the room to whoever writes next; whether there was any."""
        was = self.is_held
        try:
            self.path.unlink(missing_ok=True)
        except OSError:
            return False  # the disk can only be read: nothing is won by it either
        return was

    def _allocate(self) -> None:
        with os.fdopen(os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_CLOEXEC, 0o600), "wb") as file:
            os.posix_fallocate(file.fileno(), 0, self.size)


class Room:
    """What may be written now. `changed` is told each new state and why."""

    def __init__(self, reserve: Reserve | None = None) -> None:
        self.state: State = "open"
        self.why = ""
        self.changed: Callable[[State, str], None] = lambda state, why: None
        self._reserve = reserve

    def failed(self, error: BaseException) -> bool:
        """A write failed. Whether it was the disk: then it may be tried again, at once where room was given up."""
        why = trouble_of(error)
        if why is None:
            return False
        given_up = why in FULL and self._reserve is not None and self._reserve.give_up()
        self._become("urgent" if given_up else "shut", why)
        return True

    def written(self) -> None:
        """A write succeeded. Where the reserve was given up there is room for what is urgent until it is held again."""
        if self.state == "shut":
            held = self._reserve is None or self._reserve.is_held
            self._become("open" if held else "urgent", "" if held else self.why)

    def look_again(self) -> None:
        """Whether there is room for the reserve, and so for everything. Called every few seconds."""
        held = self._reserve is None or self._reserve.hold()
        if self.state == "urgent" and held:
            self._become("open", "")
        elif self.state == "open" and not held:
            # Somebody else fills this disk. What is left beside the reserve is left for what cannot wait.
            self._become("urgent", "the disk is nearly full")

    def _become(self, state: State, why: str) -> None:
        before, self.state, self.why = self.state, state, why
        if before != state:
            self.changed(state, why)

"""A folder that a guard or a courier serves: one file a sealed item, whole or not there.

::

    out/     what goes to the other centre; whoever carries it takes the files away
    in/      what was carried here
    taken/   what was read
    aside/   what was not an item, or could not be opened: for a person to look at

`MERIDIAN.KESTREL.1795456222123.00001.item` holds one line, `hotline/1 folder live`, and the sealed bytes as a frame
would carry them. The number in its name only puts them in order (specification: session, section 9).
"""

from __future__ import annotations

import errno
import heapq
import os
import stat
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import count
from pathlib import Path

from protocols.errors import Code, Refused
from protocols.pae import Mode
from protocols.wire import FRAME_LIMIT

__all__ = ["SUFFIX", "FolderFiles", "folder_is_there", "read_item"]

SUFFIX = ".item"
ITEM_LIMIT = FRAME_LIMIT + 64
LONGEST_STEM = 200
"""Bytes of a name that are kept where a number is put behind it."""


class FolderFiles:
    """One centre's folder on disk. Each call is short, and may block for as long as the disk does.

    The directory itself is somebody else's to make, and its parts are made in it: where a stick is not mounted, a
    directory made in its place would take what is written, and nobody would carry it."""

    def __init__(self, path: Path, mode: Mode, me: str, other: str) -> None:
        self.path, self._mode, self._me, self._other = path, mode, me, other
        self._count = 0

    def write(self, sealed: bytes, now: int) -> str:
        """Writes one item; its name. Nobody sees it before it is whole and on disk. Raises OSError."""
        folder = self._made("out")
        self._count += 1
        name = f"{self._me}.{self._other}.{now:013d}.{self._count:05d}{SUFFIX}"
        part = folder / f".{name}.part"
        with part.open("wb") as file:
            file.write(b"hotline/1 folder %s\n" % self._mode.encode("ascii") + sealed)
            file.flush()
            os.fsync(file.fileno())
        part.rename(folder / name)
        _settle(folder)
        return name

    def incoming(self, most: int, looked: Mapping[str, float]) -> list[str]:
        """What was carried here, in its order: what has not been looked at comes first, then what was looked at longest
        ago. Names that begin with a dot are not whole yet. Raises OSError."""
        return heapq.nsmallest(most, _items(self._made("in")), key=lambda name: (looked.get(name, -1.0), name))

    def read(self, name: str) -> bytes:
        """The sealed bytes of one file. Raises Refused `wrong_mode`, `too_large`, `schema`; OSError."""
        path = self.path / "in" / name
        if not stat.S_ISREG(path.lstat().st_mode):
            raise Refused(Code.SCHEMA, "not a file")
        # Between the two looks it may have become a link to something of ours, or a pipe at which nobody writes.
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        with os.fdopen(handle, "rb") as file:
            return read_item(file.read(ITEM_LIMIT + 1), self._mode)

    def taken(self, name: str) -> None:
        """It was read. Raises OSError."""
        self._move(name, "taken")

    def aside(self, name: str) -> None:
        """It is nothing that can be read here. Raises OSError."""
        self._move(name, "aside")

    def _move(self, name: str, where: str) -> None:
        """Under its own name, or that and a number: what lies there of the same name stays, unless it is the same."""
        path, place = self.path / "in" / name, self._made(where) / name
        if os.path.lexists(place) and not _is_same(path, place):
            place = next(free for free in _numbered(place) if not os.path.lexists(free))
        path.replace(place)

    def _made(self, part: str) -> Path:
        folder = self.path / part
        try:
            folder.mkdir(mode=0o700, exist_ok=True)
        except FileNotFoundError:
            raise FileNotFoundError(errno.ENOENT, "not there", str(self.path)) from None
        return folder

    def count(self) -> Counter[str]:
        """How many lie in each part, also of what is no file."""
        return Counter({part: len(list(_items(self.path / part))) for part in ("out", "in", "taken", "aside")})


def folder_is_there(path: str) -> bool:
    """Whether there is a directory, with its parts or without."""
    return Path(path).is_dir()


def read_item(data: bytes, mode: Mode) -> bytes:
    """The sealed bytes in a file's bytes. Raises Refused `wrong_mode`, `too_large`, `schema`."""
    if len(data) > ITEM_LIMIT:
        raise Refused(Code.TOO_LARGE, "more than an item holds")
    first, newline, sealed = data.partition(b"\n")
    words = first.split(b" ")
    if not newline or words[:2] != [b"hotline/1", b"folder"] or len(words) != 3:
        raise Refused(Code.SCHEMA, "not a file of a folder")
    if words[2] != mode.encode("ascii"):
        raise Refused(Code.WRONG_MODE, "a file of another mode")
    return sealed


def _items(folder: Path) -> Iterator[str]:
    try:
        with os.scandir(folder) as found:
            yield from (each.name for each in found if each.name.endswith(SUFFIX) and not each.name.startswith("."))
    except FileNotFoundError:
        return


def _numbered(path: Path) -> Iterator[Path]:
    stem = os.fsdecode(os.fsencode(path.name.removesuffix(SUFFIX))[:LONGEST_STEM])
    return (path.with_name(f"{stem}.{number}{SUFFIX}") for number in count(2))


def _is_same(one: Path, other: Path) -> bool:
    """Two files of the same bytes: a courier who copies what he copied before fills nothing."""
    first, second = one.lstat(), other.lstat()
    if not (stat.S_ISREG(first.st_mode) and stat.S_ISREG(second.st_mode) and first.st_size == second.st_size):
        return False
    return first.st_size <= ITEM_LIMIT and one.read_bytes() == other.read_bytes()


def _settle(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

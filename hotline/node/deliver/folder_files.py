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

import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from protocols.errors import Code, Refused
from protocols.pae import Mode
from protocols.wire import FRAME_LIMIT

__all__ = ["SUFFIX", "FolderFiles", "read_item"]

SUFFIX = ".item"
ITEM_LIMIT = FRAME_LIMIT + 64


class FolderFiles:
    """One centre's folder on disk. Each call is short, and may block for as long as the disk does."""

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

    def waiting_out(self) -> set[str]:
        """The names of what nobody has carried away yet."""
        return set(_items(self._made("out")))

    def incoming(self, most: int) -> list[str]:
        """What was carried here, in its order. Names that begin with a dot are not whole yet. Raises OSError."""
        return sorted(_items(self._made("in")))[:most]

    def read(self, name: str) -> bytes:
        """The sealed bytes of one file. Raises Refused `wrong_mode`, `too_large`, `schema`; OSError."""
        with (self.path / "in" / name).open("rb") as file:
            return read_item(file.read(ITEM_LIMIT + 1), self._mode)

    def taken(self, name: str) -> None:
        """It was read."""
        self._move(name, "taken")

    def aside(self, name: str) -> None:
        """It is nothing that can be read here."""
        self._move(name, "aside")

    def _move(self, name: str, where: str) -> None:
        (self.path / "in" / name).replace(self._made(where) / name)

    def _made(self, part: str) -> Path:
        folder = self.path / part
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return folder

    def count(self) -> Counter[str]:
        """How many files lie in each part."""
        return Counter({part: len(list(_items(self.path / part))) for part in ("out", "in", "taken", "aside")})


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
            yield from (
                each.name for each in found
                if each.name.endswith(SUFFIX) and not each.name.startswith(".") and each.is_file(follow_symlinks=False)
            )  # fmt: skip
    except FileNotFoundError:
        return


def _settle(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

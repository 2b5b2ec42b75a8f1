"""A disk that has recorded what was asked of it, and every state in which a power cut could have left it.

What an fsync has covered is there. Of every other write it may hold all, none, a part that ends at a sector, and a
later one without an earlier. Names are kept in order, as file systems with a journal keep them: a new name holds once
its file or its directory was synced, a new name for an old file once its directory was; of the rest any beginning may
hold.
"""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tests.proof.strace import Op

__all__ = ["Disk", "Image"]

SECTOR = 512
FORGOTTEN = ("-shm", ".lock")
"""SQLite's index of its log lives in memory, and a lock with its process."""


@dataclass(frozen=True, slots=True)
class _Change:
    """A write, or with `size` a new length."""

    n: int
    position: int
    data: bytes
    size: int | None = None


@dataclass
class _File:
    durable: bytearray = field(default_factory=bytearray)
    pending: list[_Change] = field(default_factory=list)
    length: int = 0
    """As the process sees it, with everything that is pending."""


@dataclass
class Image:
    """One state of the disk after a cut. `counted`: what this cut did, by kind."""

    files: dict[Path, bytes]
    folders: set[Path]
    counted: Counter[str]

    def lay_out(self, below: Path, to: Path) -> None:
        """Writes it: what was in the one directory into another."""
        to.mkdir(parents=True, exist_ok=True, mode=0o700)
        for folder in sorted(self.folders):
            if below in folder.parents:
                (to / folder.relative_to(below)).mkdir(parents=True, exist_ok=True, mode=0o700)
        for path, data in self.files.items():
            target = to / path.relative_to(below)
            target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            target.write_bytes(data)
            target.chmod(0o600)


class Disk:
    """`below`: the directory as it was before the recording, all of it durable. `apply` each operation in order."""

    def __init__(self, below: Path, copy: Path) -> None:
        """`copy`: where what was in `below` before the recording is now."""
        self._files: list[_File] = []
        self._names: dict[Path, int] = {}
        self._kept: dict[Path, int] = {}
        self._moves: list[tuple[Path | None, Path | None, int]] = []  # from, to, file: not durable yet, in order
        self._folders = {below}
        self._offsets: dict[int, tuple[Path, int]] = {}  # fd → file, where its next write goes (None: at the end)
        self._syncing: dict[int, int] = {}  # thread → the last change before its fsync
        self._n = 0
        for path in copy.rglob("*"):
            original = below / path.relative_to(copy)
            if path.is_dir():
                self._folders.add(original)
            elif not original.name.endswith(FORGOTTEN):
                data = path.read_bytes()
                self._files.append(_File(bytearray(data), length=len(data)))
                self._names[original] = self._kept[original] = len(self._files) - 1

    # -- what was recorded ---------------------------------------------------------------------------------------------

    def apply(self, op: Op) -> None:
        """One operation more."""
        if op.path.name.endswith(FORGOTTEN):
            return
        match op.kind:
            case "open":
                self._open(op)
            case "write":
                self._write(op)
            case "truncate":
                self._change(op.path, 0, b"", op.size)
            case "sync_begins":
                self._syncing[op.who] = self._n
            case "sync":
                self._sync(op)
            case "rename" if op.to is not None and op.path in self._names:
                file = self._names[op.to] = self._names.pop(op.path)
                self._moves.append((op.path, op.to, file))
            case "unlink" if op.path in self._names:
                self._moves.append((op.path, None, self._names.pop(op.path)))
            case "mkdir":
                self._folders.add(op.path)

    def _open(self, op: Op) -> None:
        if "O_DIRECTORY" in op.flags or op.path in self._folders:
            return
        if op.path not in self._names:
            self._files.append(_File())
            self._names[op.path] = len(self._files) - 1
            self._moves.append((None, op.path, len(self._files) - 1))
        if "O_TRUNC" in op.flags:
            self._change(op.path, 0, b"", 0)
        self._offsets[op.fd] = (op.path, -1 if "O_APPEND" in op.flags else 0)

    def _write(self, op: Op) -> None:
        if op.path not in self._names:
            return
        position = op.position
        if position is None:
            path, stands = self._offsets.get(op.fd, (op.path, -1))
            at_end = stands < 0 or path != op.path
            position = self._files[self._names[op.path]].length if at_end else stands
            if not at_end:
                self._offsets[op.fd] = (path, position + len(op.data))
        self._change(op.path, position, op.data, None)

    def _change(self, path: Path, position: int, data: bytes, size: int | None) -> None:
        if path not in self._names:
            return
        self._n += 1
        file = self._files[self._names[path]]
        file.pending.append(_Change(self._n, position, data, size))
        file.length = size if size is not None else max(file.length, position + len(data))

    def _sync(self, op: Op) -> None:
        until = self._syncing.pop(op.who, self._n)
        if op.path in self._folders:
            for move in [each for each in self._moves if op.path in [path.parent for path in each[:2] if path]]:
                self._hold(move)
            return
        if (number := self._names.get(op.path)) is None:
            return
        file = self._files[number]
        for change in file.pending:
            if change.n <= until:
                _carry_out(file.durable, change)
        file.pending = [change for change in file.pending if change.n > until]
        for move in [each for each in self._moves if each[0] is None and each[2] == number]:
            self._hold(move)

    def _hold(self, move: tuple[Path | None, Path | None, int]) -> None:
        self._moves.remove(move)
        _rename(self._kept, move)

    # -- what may be left ----------------------------------------------------------------------------------------------

    def whole(self) -> Image:
        """Everything that was asked of it: what a process leaves that is killed."""
        return self._image(self._names, [self._content(file, file.pending) for file in self._files], Counter())

    def after_a_cut(self, chance: random.Random) -> Image:
        """One of the states in which a power cut may leave it now."""
        counted: Counter[str] = Counter()
        names = dict(self._kept)
        held = chance.randint(0, len(self._moves))
        counted["name not kept"] += held < len(self._moves)
        for move in self._moves[:held]:
            _rename(names, move)
        contents = [self._content(file, self._chosen(file.pending, chance, counted)) for file in self._files]
        return self._image(names, contents, counted)

    def _image(self, names: dict[Path, int], contents: list[bytes], counted: Counter[str]) -> Image:
        return Image({path: contents[file] for path, file in names.items()}, set(self._folders), counted)

    def _content(self, file: _File, changes: list[_Change]) -> bytes:
        content = bytearray(file.durable)
        for change in changes:
            _carry_out(content, change)
        return bytes(content)

    def _chosen(self, pending: list[_Change], chance: random.Random, counted: Counter[str]) -> list[_Change]:
        """Which of these reached the disk, and how far."""
        if not pending:
            return []
        way = chance.choice(("none", "beginning", "some", "some", "all but torn"))
        kept = {
            "none": [],
            "beginning": pending[: chance.randint(0, len(pending))],
            "some": [change for change in pending if chance.random() < 0.5],
            "all but torn": list(pending),
        }[way]
        counted["writes dropped"] += len(pending) - len(kept)
        counted["later write without an earlier"] += kept != pending[: len(kept)]
        if way in ("some", "all but torn") and kept:
            place = chance.randrange(len(kept))
            sectors = -(-len(kept[place].data) // SECTOR)
            if sectors > 1:
                whole = kept[place]
                end = SECTOR * chance.randrange(1, sectors)
                counted["torn write"] += 1
                kept[place] = _Change(whole.n, whole.position, whole.data[:end])
        return kept


def _carry_out(content: bytearray, change: _Change) -> None:
    if change.size is not None:
        del content[change.size :]
        content.extend(bytes(change.size - len(content)))
        return
    end = change.position + len(change.data)
    if len(content) < end:
        content.extend(bytes(end - len(content)))
    content[change.position : end] = change.data


def _rename(names: dict[Path, int], move: tuple[Path | None, Path | None, int]) -> None:
    old, new, file = move
    if old is not None and names.get(old) == file:
        del names[old]
    if new is not None:
        names[new] = file

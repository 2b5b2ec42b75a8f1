"""The centre's private sealing keys: a new one every week, none kept for more than a fortnight after that.

What was sealed for a destroyed key cannot be opened by anybody, which is what limits the harm of a node that is taken.
A file a key, named by when it was made (UTC ms), so that a clock is all that is needed to know its age.
"""

from __future__ import annotations

import fcntl
import itertools
import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from protocols.sealing import SealingPrivate

__all__ = ["KEEP_MS", "ROTATE_MS", "Sealing", "SealingRing"]

DAY_MS = 86_400_000
ROTATE_MS = 7 * DAY_MS
KEEP_MS = 14 * DAY_MS
PUBLISHED = 2


class Sealing(Protocol):
    """What a node needs of its sealing keys, wherever they are."""

    @property
    def keys(self) -> Mapping[bytes, SealingPrivate]: ...

    @property
    def published(self) -> Sequence[bytes]: ...

    def rotate(self, now: int) -> bool: ...


class SealingRing:
    """The keys in a folder, oldest first."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(mode=0o700, exist_ok=True)
        self._kept: dict[int, SealingPrivate] = {}
        self._read()

    def _read(self) -> None:
        """Another process of this centre may have made a key, or destroyed one."""
        there = {int(name.removesuffix(".secret")) for name in os.listdir(self._folder) if name.endswith(".secret")}
        for at in self._kept.keys() - there:
            del self._kept[at]
        for at in there - self._kept.keys():
            with suppress(FileNotFoundError):  # destroyed since we looked
                self._kept[at] = SealingPrivate((self._folder / f"{at:015d}.secret").read_bytes())

    @property
    def _keys(self) -> dict[int, SealingPrivate]:
        self._read()
        return self._kept

    def rotate(self, now: int) -> bool:
        """Makes the key that is due and destroys those that are over. True when the keys are others than before."""
        before = set(self._kept)
        with os.fdopen(os.open(self._folder / ".lock", os.O_WRONLY | os.O_CREAT, 0o600), "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)  # of two processes one makes the key that both publish
            return self._rotated(now) or set(self._kept) != before

    def _rotated(self, now: int) -> bool:
        newest = max(self._keys, default=None)
        # A clock that went back makes no key by itself: the newest one is then simply young.
        due = newest is None or now - newest >= ROTATE_MS
        if due:
            secret = SealingPrivate.new_secret()
            _write(self._folder / f"{now:015d}.secret", secret)
            self._kept[now] = SealingPrivate(secret)
        made = sorted(self._keys)
        # A key is over a fortnight after the one that took its place was made.
        over = [at for at, successor in itertools.pairwise(made) if now - successor >= KEEP_MS]
        for at in over:
            _destroy(self._folder / f"{at:015d}.secret")
            self._kept.pop(at, None)
        return due or bool(over)

    @property
    def keys(self) -> Mapping[bytes, SealingPrivate]:
        """Key id → private key, of every key that still opens."""
        return {key.id: key for _, key in sorted(self._keys.items())}

    @property
    def published(self) -> tuple[bytes, ...]:
        """The public keys for the bulletin, newest last: whoever seals takes the last one."""
        return tuple(key.public for _, key in sorted(self._keys.items()))[-PUBLISHED:]


def _write(path: Path, data: bytes) -> None:
    """Whole or not at all, and on disk before its public half is published."""
    half = path.with_suffix(".new")
    with os.fdopen(os.open(half, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(data)
        os.fsync(file.fileno())
    half.rename(path)
    folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _destroy(path: Path) -> None:
    # Overwritten first: on a copying file system that is no promise, which the threat page says.
    with path.open("r+b") as file:
        file.write(bytes(path.stat().st_size))
        os.fsync(file.fileno())
    path.unlink()

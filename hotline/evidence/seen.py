"""Which hashes a walk has met: a million of them in 8 MB.

Of each hash eight bytes are kept, under a key that is drawn for this walk alone: nobody can prepare two of one mark.
"""

from __future__ import annotations

import hashlib
import secrets
from array import array
from bisect import bisect_left

__all__ = ["Seen"]

_SHELVES = 4096


class Seen:
    """Added to as the walk goes; asked when it is over."""

    def __init__(self) -> None:
        self._key = secrets.token_bytes(32)
        self._shelves = [array("Q") for _ in range(_SHELVES)]
        self._sorted: set[int] = set()

    def add(self, hashed: bytes) -> None:
        mark = self._mark(hashed)
        self._shelves[mark % _SHELVES].append(mark)
        self._sorted.discard(mark % _SHELVES)

    def __contains__(self, hashed: bytes) -> bool:
        mark = self._mark(hashed)
        number = mark % _SHELVES
        if number not in self._sorted:
            self._shelves[number] = array("Q", sorted(self._shelves[number]))
            self._sorted.add(number)
        shelf = self._shelves[number]
        at = bisect_left(shelf, mark)
        return at < len(shelf) and shelf[at] == mark

    def _mark(self, hashed: bytes) -> int:
        return int.from_bytes(hashlib.blake2b(hashed, digest_size=8, key=self._key).digest(), "big")

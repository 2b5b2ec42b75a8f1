"""Every choice of a run, drawn from its seed: the same seed, the same run, in any process."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Sequence
from typing import TypeVar

__all__ = ["Chance"]

T = TypeVar("T")


class Chance:
    """One named stream of a seed. Streams are independent: a further draw in one moves none of the others."""

    def __init__(self, seed: int, *names: object) -> None:
        self._seed, self._names = seed, names
        material = "/".join(map(str, (seed, *names))).encode()
        self._random = random.Random(hashlib.sha256(material).digest())

    def stream(self, *names: object) -> Chance:
        """A stream of its own under this name."""
        return Chance(self._seed, *self._names, *names)

    def bytes(self, count: int) -> bytes:
        """In place of `secrets.token_bytes`."""
        return self._random.randbytes(count)

    def between(self, low: float, high: float) -> float:
        return self._random.uniform(low, high)

    def below(self, count: int) -> int:
        return self._random.randrange(count)

    def pick(self, things: Sequence[T]) -> T:
        return things[self._random.randrange(len(things))]

    def happens(self, probability: float) -> bool:
        return self._random.random() < probability

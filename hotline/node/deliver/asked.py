"""What an officer, or a program, asked for of the attachments that a narrow line does not bring by itself.

On a wide line a content comes as soon as its message has. 8 MiB would take nine hours of 2,400 bit/s, so there it
comes when somebody wants it: the first who asks is told that it is not here, and it is on its way. Nothing of this is
kept: what has begun goes on after a restart, and what has not is asked for again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from weakref import WeakSet

__all__ = ["Asked"]


class Asked:
    """By message and attachment, from 0. `wake`: the events of those who fetch."""

    def __init__(self) -> None:
        self._names: set[tuple[bytes, int]] = set()
        self._fetching: WeakSet[asyncio.Event] = WeakSet()

    def wakes(self, event: asyncio.Event) -> None:
        """This event is set whenever something more is asked for."""
        self._fetching.add(event)

    def ask(self, message: bytes, attachment: int) -> None:
        """It is wanted here."""
        self._names.add((message, attachment))
        for event in self._fetching:
            event.set()

    def is_asked(self, names: Iterable[tuple[bytes, int]]) -> bool:
        """Whether any message that names this content was asked for with it."""
        return not self._names.isdisjoint(names)

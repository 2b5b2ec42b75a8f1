"""A queue that is fair: the most urgent first; among what is as urgent, one of each lane in turn. No clock, no waiting.

A lane is whoever brings something (`urgency.brought_by`). One that brings a thousand has its next turn when every other
has had one, so what it costs the others is one event of its own for each of theirs.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Iterator
from typing import Generic, TypeVar

__all__ = ["Turns"]

T = TypeVar("T")


class Turns(Generic[T]):
    """Those who wait. In one lane and of one urgency the order is that in which they came."""

    def __init__(self) -> None:
        self._waiting: dict[int, OrderedDict[str, deque[T]]] = {}
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[T]:
        """All of them, in no order that means anything."""
        return (one for lanes in self._waiting.values() for queue in lanes.values() for one in queue)

    def put(self, one: T, urgency: int, lane: str) -> None:
        """It waits behind its own lane's."""
        self._lane(urgency, lane).append(one)

    def put_back(self, one: T, urgency: int, lane: str) -> None:
        """It was taken too early: it is its lane's next one again, and its lane's turn is the next."""
        self._lane(urgency, lane).appendleft(one)
        self._waiting[urgency].move_to_end(lane, last=False)

    def next(self) -> T:
        """Whose turn it is. Raises LookupError where nobody waits."""
        if not self._waiting:
            raise LookupError("nobody waits")
        urgency = min(self._waiting)
        lanes = self._waiting[urgency]
        lane, queue = next(iter(lanes.items()))
        one = queue.popleft()
        self._count -= 1
        if queue:
            lanes.move_to_end(lane)
        else:
            del lanes[lane]
            if not lanes:
                del self._waiting[urgency]
        return one

    def _lane(self, urgency: int, lane: str) -> deque[T]:
        self._count += 1
        return self._waiting.setdefault(urgency, OrderedDict()).setdefault(lane, deque())

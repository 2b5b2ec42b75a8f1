"""An event loop whose clock jumps to the next timer instead of waiting for it.

Hours pass in milliseconds, and a timer fires at its very instant: a test may say "at two minutes, not before". When
everybody waits and no timer is left, nothing can ever happen again; that is said at once instead of hanging.
"""

from __future__ import annotations

import asyncio
import heapq
import itertools
import math
import selectors
from collections.abc import Callable
from contextvars import Context
from typing import Any

__all__ = ["VirtualLoop"]


class VirtualLoop(asyncio.SelectorEventLoop):
    """`time()` is virtual seconds from 0. asyncio's debug mode works on it as on any other. The same run is the same
    each time: a set of tasks, of which all are cancelled, say, is gone through as they were made, and of two timers for
    one instant the older comes first."""

    def __init__(self) -> None:
        self.clock = 0.0
        super().__init__(_Jumping(self))
        self._numbers = itertools.count()
        self.set_task_factory(self._numbered)

    def _numbered(self, loop: asyncio.AbstractEventLoop, coroutine: Any, **given: Any) -> _Numbered:
        return _Numbered(next(self._numbers), coroutine, loop=loop, **given)

    def time(self) -> float:
        return self.clock

    def call_at(  # type: ignore[override]
        self, when: float, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.TimerHandle:
        self._check_closed()  # type: ignore[attr-defined]
        timer = _Timer(next(self._numbers), when, callback, args, self, context)
        heapq.heappush(self._scheduled, timer)  # type: ignore[attr-defined]
        timer._scheduled = True  # type: ignore[attr-defined]
        return timer


class _Timer(asyncio.TimerHandle):
    """A timer that comes after those that were set for the same instant before it."""

    __slots__ = ("_number",)

    def __init__(self, number: int, *given: Any) -> None:
        self._number = number
        super().__init__(*given)

    def __lt__(self, other: object) -> bool:
        assert isinstance(other, _Timer)
        return (self.when(), self._number) < (other.when(), other._number)


class _Numbered(asyncio.Task[Any]):
    """A task whose place in a set is by its number, and not by where it happens to lie in memory."""

    def __init__(self, number: int, coroutine: Any, **given: Any) -> None:
        self._number = number
        super().__init__(coroutine, **given)

    def __hash__(self) -> int:
        return self._number


class _Jumping(selectors.DefaultSelector):
    def __init__(self, loop: VirtualLoop) -> None:
        super().__init__()
        self._virtual = loop

    def select(self, timeout: float | None = None) -> Any:
        if timeout is None:
            raise AssertionError("everybody waits, and no timer is left: nothing will ever happen again")
        if timeout > 0:
            # A hair later than asked for: rounding must not leave the clock a hair before its timer for ever.
            self._virtual.clock = math.nextafter(self._virtual.clock + timeout, math.inf)
        return super().select(0)

"""An event loop whose clock jumps to the next timer instead of waiting for it.

Hours pass in milliseconds, and a timer fires at its very instant: a test may say "at two minutes, not before". When
everybody waits and no timer is left, nothing can ever happen again; that is said at once instead of hanging.
"""

from __future__ import annotations

import asyncio
import math
import selectors
from typing import Any

__all__ = ["VirtualLoop"]


class VirtualLoop(asyncio.SelectorEventLoop):
    """`time()` is virtual seconds from 0. asyncio's debug mode works on it as on any other."""

    def __init__(self) -> None:
        self.clock = 0.0
        super().__init__(_Jumping(self))

    def time(self) -> float:
        return self.clock


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

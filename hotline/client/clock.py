"""Time is an argument: the SDK is given its clock, as a demo or a test gives it another."""

from __future__ import annotations

import time
from typing import Protocol

__all__ = ["Clock", "OffsetClock", "SystemClock"]


class Clock(Protocol):
    """Tells the time in milliseconds UTC. What is signed and drawn uses it; waiting is the event loop's."""

    def now(self) -> int: ...


class SystemClock:
    """This computer's clock."""

    def now(self) -> int:
        return time.time_ns() // 1_000_000


class OffsetClock:
    """This computer's clock, moved: `offset_ms` is added. A demo plays a file at the times that the file names."""

    def __init__(self, offset_ms: int) -> None:
        self._offset_ms = offset_ms

    def now(self) -> int:
        return time.time_ns() // 1_000_000 + self._offset_ms

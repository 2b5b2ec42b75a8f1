"""How much one caller asks: a bucket of calls for each, refilled evenly, and told with every answer.

An urgent message is never refused for it, only counted: a limit that holds back a FLASH is a fault of the hotline.
Nobody is locked out either; what was too much now is not too much in a second.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from hotline.node.doors.api.callers import Caller
from protocols.errors import Code, Refused

__all__ = ["Measure", "TooMany"]

PER_SECOND: Final = 50.0
BURST: Final = 300.0


class TooMany(Refused):
    """Refused `rate_limited`, with the headers that say when it is not."""

    def __init__(self, seconds: float, headers: dict[str, str]) -> None:
        super().__init__(Code.RATE_LIMITED, f"again in {seconds:.0f} s")
        self.headers = headers


class Measure:
    """`time`: seconds that only go forward."""

    def __init__(self, time: Callable[[], float], *, per_second: float = PER_SECOND, burst: float = BURST) -> None:
        self._time, self._per_second, self._burst = time, per_second, burst
        self._left: dict[tuple[str, str], tuple[float, float]] = {}

    def take(self, caller: Caller, *, urgent: bool = False) -> dict[str, str]:
        """One call of this caller: the `RateLimit` headers. Raises TooMany, unless it is urgent."""
        now, key = self._time(), (caller.kind, caller.name)
        left, at = self._left.get(key, (self._burst, now))
        left = min(self._burst, left + (now - at) * self._per_second)
        if left < 1 and not urgent:
            self._left[key] = (left, now)
            wait = max(1.0, (1 - left) / self._per_second)
            raise TooMany(wait, {**self._headers(left), "Retry-After": f"{wait:.0f}"})
        left = max(0.0, left - 1)  # what was urgent is owed back by nobody
        self._left[key] = (left, now)
        return self._headers(left)

    def _headers(self, left: float) -> dict[str, str]:
        """The fields of the IETF draft on RateLimit header fields for HTTP."""
        return {
            "RateLimit-Policy": f'"calls";q={self._burst:.0f};w={self._burst / self._per_second:.0f}',
            "RateLimit": f'"calls";r={max(0, int(left))};t={max(0, (self._burst - left) / self._per_second):.0f}',
        }

"""When somebody is on watch: parts of a week in UTC, and how time is counted in them.

A week begins on Monday at 00:00Z. A window is half open: at its end nobody is on watch any more. There is no summer
time in UTC; a centre that keeps local hours publishes other windows when its clocks change.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from protocols.errors import Misuse

__all__ = ["WEEK_MINUTES", "WatchHours"]

WEEK_MINUTES = 7 * 24 * 60

_MINUTE = 60_000
_WEEK = WEEK_MINUTES * _MINUTE
_MONDAY = 4 * 24 * 60 * _MINUTE  # 1970-01-05T00:00Z; the epoch was a Thursday


@dataclass(frozen=True, slots=True)
class WatchHours:
    """Ascending windows, none touching another: (first minute, minute after the last) from Monday 00:00Z.

    Made by `weekly`. Day and night has no WatchHours: it is None.
    """

    windows: tuple[tuple[int, int], ...]

    @classmethod
    def weekly(cls, windows: Iterable[tuple[int, int]]) -> Self | None:
        """From a bulletin's windows in any order, also overlapping; None when they are none, or the whole week.

        A watch over Sunday midnight is two windows, up to minute 10,080 and from minute 0.
        """
        merged: list[tuple[int, int]] = []
        for start, end in sorted(windows):
            if not 0 <= start < end <= WEEK_MINUTES:
                raise Misuse(f"no part of a week: {start} to {end}")
            if merged and start <= merged[-1][1]:
                merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
            else:
                merged.append((start, end))
        return cls(tuple(merged)) if merged and merged != [(0, WEEK_MINUTES)] else None

    def on_watch(self, at: int) -> bool:
        """Whether somebody is on watch at this instant (milliseconds UTC)."""
        return self.opens(at) == at

    def opens(self, at: int) -> int:
        """This instant if somebody is on watch, else the next at which somebody will be."""
        return next(max(start, at) for start, end in self._from(at) if at < end)

    def after(self, start: int, elapsed_ms: int) -> int:
        """The instant at which `elapsed_ms` milliseconds of watch have passed since `start`."""
        if elapsed_ms <= 0:
            return self.opens(start)
        # Whole weeks in one step: 48 h of a watch of one minute a week are 2,880 weeks.
        weeks, rest = divmod(elapsed_ms - 1, sum(end - begin for begin, end in self.windows) * _MINUTE)
        at, left = start + weeks * _WEEK, rest + 1
        for begin, end in self._from(at):
            watched = max(0, end - max(begin, at))
            if left <= watched:
                return max(begin, at) + left
            left -= watched
        raise AssertionError("a week and the next hold every remainder")

    def _from(self, at: int) -> Iterable[tuple[int, int]]:
        """The windows of this instant's week and of the next, as instants."""
        monday = at - (at - _MONDAY) % _WEEK
        for week in (monday, monday + _WEEK):
            for start, end in self.windows:
                yield week + start * _MINUTE, week + end * _MINUTE

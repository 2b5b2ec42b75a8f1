"""Watch hours as people write them: `MON-FRI 0800-1600`, UTC; and back from a bulletin's windows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from protocols.errors import Code, Refused
from protocols.watch_hours import WEEK_MINUTES, WatchHours

__all__ = ["DAYS", "windows_of", "windows_told"]

DAYS = ("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN")
_DAY = 24 * 60
_LINE = re.compile(r"([A-Z]{3})(?:-([A-Z]{3}))? ([0-2][0-9])([0-5][0-9])Z?-([0-2][0-9])([0-5][0-9])Z?")

Window = tuple[int, int]


def windows_of(lines: Iterable[str]) -> tuple[Window, ...]:
    """Minutes from Monday 00:00Z, ascending, none touching another; empty for day and night.

    A watch that ends at or before its beginning ends on the next day: `FRI 2200-0600`. Raises Refused `schema`.
    """
    found = [window for line in lines for window in _windows(" ".join(line.upper().split()))]
    hours = WatchHours.weekly(found)
    return hours.windows if hours is not None else ()


def _windows(line: str) -> Iterator[Window]:
    read = _LINE.fullmatch(line)
    first, last = (read[1], read[2] or read[1]) if read else ("", "")
    start, end = (int(read[3]) * 60 + int(read[4]), int(read[5]) * 60 + int(read[6])) if read else (0, _DAY + 1)
    if first not in DAYS or last not in DAYS or start >= _DAY or end > _DAY:
        raise Refused(Code.SCHEMA, f"watch hours {line[:40]!a}: write `MON-FRI 0800-1600`, in UTC", field="watch_hours")
    begin = DAYS.index(first)
    for place in range((DAYS.index(last) - begin) % 7 + 1):
        from_ = (begin + place) % 7 * _DAY + start
        to = from_ - start + (end if end > start else end + _DAY)
        yield from_, min(to, WEEK_MINUTES)
        if to > WEEK_MINUTES:
            yield 0, to - WEEK_MINUTES


def windows_told(windows: Sequence[Window]) -> tuple[str, ...]:
    """A line for each run of days with the same hours: `MON-FRI 0800-1600Z`; nothing for day and night."""
    joined = _over_midnight(windows)
    runs: list[tuple[int, int, int, int]] = []
    for start, end in joined:
        day, begins, lasts = start // _DAY, start % _DAY, end - start
        if runs and runs[-1][1:] == (day - 1, begins, lasts):
            runs[-1] = (runs[-1][0], day, begins, lasts)
        else:
            runs.append((day, day, begins, lasts))
    return tuple(_told(*run) for run in runs)


def _over_midnight(windows: Sequence[Window]) -> list[Window]:
    """A watch over Sunday midnight is two windows in the bytes, and one to who stands it."""
    found = sorted(windows)
    if len(found) > 1 and found[0][0] == 0 and found[-1][1] == WEEK_MINUTES:
        (_, end), (start, _) = found[0], found[-1]
        return [*found[1:-1], (start, WEEK_MINUTES + end)]
    return found


def _told(first: int, last: int, begins: int, lasts: int) -> str:
    ends = begins + lasts
    days = DAYS[first] if first == last else f"{DAYS[first]}-{DAYS[last]}"
    if lasts <= _DAY:
        return f"{days} {_clock(begins)}-{_clock(ends if ends <= _DAY else ends - _DAY)}Z"
    return f"{days} {_clock(begins)}-{DAYS[(first + ends // _DAY) % 7]} {_clock(ends % _DAY)}Z"


def _clock(minute: int) -> str:
    return f"{minute // 60:02d}{minute % 60:02d}"

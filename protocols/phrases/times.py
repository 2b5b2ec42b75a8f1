"""How instants and spans are drawn: the same in every language, always UTC.

Messages are named, asked for and filed by their date-time group, so it is the one form for instants; seconds stand
only in clocks and where a field carries them. In a countdown the sign is the meaning: `T-04:12` is left, `T+00:37`
is late. Nothing here reads a clock: every function is given its instant, in milliseconds since 1970-01-01T00:00Z.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from protocols.errors import Code, Misuse, Refused

__all__ = ["age", "clock", "countdown", "dtg", "exact", "iso", "parse_iso", "short_dtg"]

# Longer than this, nobody reads hours.
_DAYS_FROM_HOURS = 48
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
# Not strftime: %b follows the locale of whoever started the program, and the far end would read another month.
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
# CCSDS 301.0-B code A (calendar) and code B (day of year), the zone letter optional because both are UTC here.
_ISO = re.compile(
    r"(?P<year>\d{4})-(?:(?P<month>\d{2})-(?P<day>\d{2})|(?P<day_of_year>\d{3}))"
    r"T(?P<hour>\d{2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:\.(?P<fraction>\d{1,12}))?)?Z?",
    re.ASCII,
)


def _utc(ms: int) -> datetime:
    try:
        return _EPOCH + ms * _MILLISECOND
    except OverflowError:
        raise Misuse(f"{ms} is no instant that can be drawn") from None


def dtg(ms: int) -> str:
    """`221415Z NOV 26`: day, hour, minute, month, year; what is below the minute is cut off."""
    at = _utc(ms)
    return f"{short_dtg(ms)} {_MONTHS[at.month - 1]} {at.year % 100:02d}"


def short_dtg(ms: int) -> str:
    """`221415Z`, where month and year are plain from what stands around it."""
    return f"{_utc(ms):%d%H%M}Z"


def clock(ms: int) -> str:
    """`14:15:07Z`."""
    return f"{_utc(ms):%H:%M:%S}Z"


def exact(ms: int) -> str:
    """An instant with nothing cut off: `221415Z NOV 26`, or `221415Z NOV 26 (14:15:07.250Z)` when it has seconds.

    For the fields of a message: what an officer signs may not be finer than what the officer reads.
    """
    at = _utc(ms)
    if not ms % 60_000:
        return dtg(ms)
    fraction = f".{ms % 1000:03d}" if ms % 1000 else ""
    return f"{dtg(ms)} ({at:%H:%M:%S}{fraction}Z)"


def countdown(ms_left: int) -> str:
    """`T-04:12` while time is left, `T+00:37` past it; `T-2:57:39` from one hour on, `T-13d 23:59:42` from 48 on.

    Both sides of zero are rounded so that nothing looks late before it is.
    """
    if ms_left >= 0:
        return f"T-{_span(-(-ms_left // 1000), 2)}"
    return f"T+{_span(-ms_left // 1000, 2)}"


def age(ms: int) -> str:
    """`5:36`, `1:02:03`: how long something has been so; a negative age (clocks differ) is drawn as `0:00`."""
    return _span(max(ms, 0) // 1000, 1)


def _span(seconds: int, digits: int) -> str:
    minutes, second = divmod(seconds, 60)
    hours, minute = divmod(minutes, 60)
    if hours >= _DAYS_FROM_HOURS:
        return f"{hours // 24}d {hours % 24:02d}:{minute:02d}:{second:02d}"
    return f"{hours}:{minute:02d}:{second:02d}" if hours else f"{minute:0{digits}d}:{second:02d}"


def iso(ms: int) -> str:
    """`2026-11-22T14:15:07.250Z`: for programs and files, always with milliseconds."""
    return f"{_utc(ms):%Y-%m-%dT%H:%M:%S}.{ms % 1000:03d}Z"


def parse_iso(text: str) -> int:
    """Milliseconds UTC from `2026-11-22T14:15Z`, `2026-11-22T14:15:07.25Z` or `2026-326T14:15:07` (CCSDS 301.0-B).

    Finer than a millisecond is cut off. Other zones, leap seconds and everything else: Refused `schema`.
    """
    found = _ISO.fullmatch(text)
    if found is None:
        raise _not_an_instant(text)
    year, hour, minute, second = (int(found[name] or 0) for name in ("year", "hour", "minute", "second"))
    try:
        if found["day_of_year"]:
            day = datetime(year, 1, 1, tzinfo=UTC) + timedelta(days=int(found["day_of_year"]) - 1)
            if day.year != year:
                raise _not_an_instant(text)
        else:
            day = datetime(year, int(found["month"]), int(found["day"]), tzinfo=UTC)
        at = day.replace(hour=hour, minute=minute, second=second)
    except (ValueError, OverflowError):
        raise _not_an_instant(text) from None
    return (at - _EPOCH) // _MILLISECOND + int((found["fraction"] or "0")[:3].ljust(3, "0"))


def _not_an_instant(text: str) -> Refused:
    return Refused(Code.SCHEMA, f"{text[:40]!a} is not an instant in UTC such as 2026-11-22T14:15:07Z")

"""One value of a CCSDS message: a UTC instant, a number, a unit. Each is None when the text is not exactly one."""

from __future__ import annotations

import math
import re
from datetime import UTC, datetime, timedelta

__all__ = ["instant", "number", "same_unit"]

# CCSDS 301.0-B time codes A (calendar) and B (day of the year), as 508.0-B-1 section 6.3.2.6 allows them. Years
# outside 1970-2199 are damage, never a conjunction.
_INSTANT = re.compile(
    r"(19[7-9][0-9]|2[01][0-9]{2})-(?:([0-9]{2})-([0-9]{2})|([0-9]{3}))"
    r"[Tt]([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]*))?(?:[Zz]|[+-]00:?00)?\Z"
)
# Python's float also reads 1_000, nan, infinity and the digits of every script; Fortran writes 1.0D-05.
_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[EeDd][+-]?[0-9]{1,4})?\Z")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def instant(text: str) -> int | None:
    """Milliseconds UTC of `2023-07-05T20:31:15.893` or `2023-186T20:31:15.893`, rounded to the nearest one.

    A leap second (23:59:60, last day of June or December) counts as the second after it, as POSIX time does.
    """
    match = _INSTANT.match(text)
    if match is None:
        return None
    year, month, day, day_of_year, hour, minute, second, fraction = match.groups()
    leap = second == "60"
    clock = int(hour), int(minute), 59 if leap else int(second)
    try:
        at = datetime(int(year), int(month or 1), int(day or 1), *clock, tzinfo=UTC)
    except ValueError:
        return None
    if day_of_year is not None:
        at += timedelta(days=int(day_of_year) - 1)
        if day_of_year == "000" or at.year != int(year):
            return None
    if leap:
        if (at.month, at.day, at.hour, at.minute) not in ((6, 30, 23, 59), (12, 31, 23, 59)):
            return None
        at += timedelta(seconds=1)
    digits = f"{fraction or ''}0000"
    return (at - _EPOCH) // _MILLISECOND + int(digits[:3]) + (digits[3] >= "5")


def number(text: str) -> float | None:
    """A finite number, never -0.0; a minus sign that a PDF turned into U+2212 counts as one."""
    text = text.replace("\u2212", "-")
    if _NUMBER.match(text) is None:
        return None
    value = float(re.sub("[Dd]", "E", text))
    return value + 0.0 if math.isfinite(value) else None


def same_unit(given: str, standard: str) -> bool:
    """Whether a unit as written is the standard's: `m/s^2`, `M/S**2` and `m/s2` are `m/s**2`; `km` is not `m`."""
    return _spelled(given) == _spelled(standard)


def _spelled(unit: str) -> str:
    unit = re.sub(r"\s", "", unit).casefold().replace("^", "**").replace("sec", "s")
    unit = re.sub(r"(?<=[a-z])([2-9])", r"**\1", unit)
    return "" if unit in ("n/a", "-", "1") else unit

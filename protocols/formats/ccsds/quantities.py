"""One value of a CCSDS message: a UTC instant, a number, a unit. Each is None when the text is not exactly one."""

from __future__ import annotations

import math
import re
from datetime import UTC, datetime, timedelta
from decimal import ROUND_HALF_EVEN, Decimal

__all__ = ["instant", "milliseconds", "number", "same_unit", "thousandfold"]

# CCSDS 301.0-B time codes A (calendar) and B (day of the year), as 508.0-B-1 section 6.3.2.6 allows them. Years
# outside 1970-2199 are damage, never a conjunction.
_INSTANT = re.compile(
    r"(19[7-9][0-9]|2[01][0-9]{2})-(?:([0-9]{2})-([0-9]{2})|([0-9]{3}))"
    r"[Tt]([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]*))?(?:[Zz]|[+-]00:?00)?\Z"
)
# Python's float also reads 1_000, nan, infinity and the digits of every script; Fortran writes 1.0D-05.
_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[EeDd][+-]?[0-9]{1,4})?\Z")
_CENTURY_S = 36525 * 86400
# A symbol with its power, or what joins two of them: `kg*m**2`, `m\u00b7s\u207b\u00b9`, `m**3/(kg*s)`.
_UNIT_PARTS = re.compile(r"([a-z%#]+)(?:(?:\*\*|\^)?\s*([+-]?[0-9]))?|(\*|/|\(|\)|\s+|[.\u00b7\u00d7])")
_SPACED = re.compile(r"\s*(\*\*|[*/()^.\u00b7\u00d7])\s*")
_RAISED = str.maketrans("\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207a\u207b", "0123456789+-")
_SYMBOLS = {"sec": "s", "days": "d", "day": "d", "degrees": "deg", "\u00b0": "deg"}
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
    if _NUMBER.match(text) is None and _NUMBER.match(text := _plain(text)) is None:
        return None
    value = float(_plain(text))
    return value + 0.0 if math.isfinite(value) else None


def thousandfold(text: str) -> float:
    """A number that `number` has read, in a unit a thousand times smaller: 0.0121 km/s is 12.1 m/s, to the digit."""
    return float(Decimal(_plain(text)) * 1000) + 0.0


def milliseconds(text: str) -> int | None:
    """A time in seconds (`500.0`, `-120`) as milliseconds, to the nearest one; None beyond a century either way."""
    value = number(text)
    if value is None or abs(value) > _CENTURY_S:
        return None
    return int((Decimal(_plain(text)) * 1000).to_integral_value(ROUND_HALF_EVEN))


def _plain(text: str) -> str:
    return text.replace("\u2212", "-").replace("D", "E").replace("d", "E")


def same_unit(given: str, standard: str) -> bool:
    """Whether a unit as written is the standard's: `m/s^2`, `M*S**-2` and `m/s2` are `m/s**2`; `km` is not `m`."""
    powers = _powers(given)
    return given == standard or (powers is not None and powers == _powers(standard))


def _powers(unit: str) -> dict[str, int] | None:
    """`km**2/s` → {"km": 2, "s": -1}; nothing for no unit; None for what cannot be read as one."""
    unit = _SPACED.sub(r"\1", unit.translate(_RAISED).casefold()).strip()
    if unit in ("", "n/a", "-", "1", "none"):
        return {}
    powers: dict[str, int] = {}
    sign, at = 1, 0
    inside = False
    for part in _UNIT_PARTS.finditer(unit):
        if unit[at : part.start()].strip():
            return None
        at = part.end()
        symbol, power, mark = part.groups()
        if symbol:
            name = _SYMBOLS.get(symbol, symbol)
            powers[name] = powers.get(name, 0) + sign * int(power or 1)
        if mark == "/":
            sign = -1
        elif mark == "(":
            inside = True
        elif mark == ")":
            inside, sign = False, 1
        elif mark and not inside:
            sign = 1
    return None if unit[at:].strip() else {name: power for name, power in powers.items() if power}

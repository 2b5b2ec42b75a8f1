"""What an officer types into a field ↔ what a draft holds.

Instants may be typed as a date-time group (`221415Z NOV 26`, or `221415Z`, the nearest such day), as ISO 8601, or as a
time from now (`+45` minutes, `+2h`); an interval is two of them with `to` between; WITHHELD and UNKNOWN are the words
themselves. What cannot be read is handed on as it was typed: the check says what is wrong with it, and what is allowed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Final

from msgspec import inspect

from protocols.errors import Refused
from protocols.messages.allowed import bare, is_instant, members
from protocols.messages.scalars import instant_text
from protocols.messages.words import figure
from protocols.phrases import times

__all__ = ["instant", "read", "written"]

_MONTHS: Final = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_GROUP: Final = re.compile(r"(\d\d)(\d\d)(\d\d)Z(?: ?([A-Z]{3}) ?(\d\d))?", re.ASCII)
_FROM_NOW: Final = re.compile(r"\+(\d{1,4})(H|M|MIN)?", re.ASCII)
_MINUTE: Final = 60_000


def instant(text: str, now: int) -> int | None:
    """UTC ms of what was typed; None when it is no instant."""
    asked = " ".join(text.upper().split())
    if found := _FROM_NOW.fullmatch(asked):
        return now - now % 1000 + int(found[1]) * _MINUTE * (60 if found[2] == "H" else 1)
    if found := _GROUP.fullmatch(asked):
        return _group(found, now)
    try:
        return times.parse_iso(asked)
    except Refused:
        return None


def _group(found: re.Match[str], now: int) -> int | None:
    today = datetime.fromtimestamp(now // 1000, UTC)
    if found[4]:
        if found[4] not in _MONTHS:
            return None
        months = [(2000 + int(found[5]), _MONTHS.index(found[4]) + 1)]
    else:
        first = today.replace(day=1)
        around = (first - timedelta(days=1), first, first + timedelta(days=31))
        months = [(each.year, each.month) for each in around]
    candidates = []
    for year, month in months:
        try:
            at = datetime(year, month, int(found[1]), int(found[2]), int(found[3]), tzinfo=UTC)
        except ValueError:
            continue
        candidates.append(int(at.timestamp()) * 1000)
    return min(candidates, key=lambda at: abs(at - now), default=None)


def read(kind: inspect.Type, text: str, now: int) -> object:
    """The draft's value of a field of this type."""
    asked = text.strip()
    choices = [bare(choice) for choice in members(kind)]
    if asked.upper() in _tags(choices) and (asked.isupper() or not _takes_text(choices)):
        return {"is": asked.lower()}
    if "interval" in [tag.lower() for tag in _tags(choices)] and (both := re.split(r"\s+TO\s+", asked.upper())):
        ends = [instant(each, now) for each in both]
        if len(ends) == 2 and None not in ends:
            start, end = (instant_text(each) for each in ends if each is not None)
            return {"is": "interval", "start": start, "end": end}
    if any(is_instant(choice) for choice in choices):
        at = instant(asked, now)
        return asked if at is None else instant_text(at)
    if any(isinstance(choice, inspect.FloatType | inspect.IntType) for choice in choices):
        return _number(asked)
    if (items := _items(choices)) is not None:
        return [read(items, each.strip(), now) for each in asked.split(";") if each.strip()]
    return text if _takes_text(choices) else asked


def _number(text: str) -> object:
    try:
        return int(text)
    except ValueError:
        pass
    try:
        return float(text)
    except ValueError:
        return text


def _tags(choices: list[inspect.Type]) -> list[str]:
    return [str(choice.tag).upper() for choice in choices if isinstance(choice, inspect.StructType) and choice.tag]


def _items(choices: list[inspect.Type]) -> inspect.Type | None:
    """What a list holds, where it is a list."""
    return next((choice.item_type for choice in choices if isinstance(choice, inspect.VarTupleType)), None)


def _takes_text(choices: list[inspect.Type]) -> bool:
    return any(isinstance(choice, inspect.StrType) for choice in choices)


def written(kind: inspect.Type, value: object) -> str:
    """What stands in the field for a draft's value: the reverse of `read`."""
    match value:
        case {"is": "interval", "start": start, "end": end}:
            return f"{_instant_text(start)} to {_instant_text(end)}"
        case Mapping():
            return str(value.get("is", "")).upper()
        case list() | tuple():
            items = _items([bare(choice) for choice in members(kind)])
            return "; ".join(str(each) if items is None else written(items, each) for each in value)
        case bool() | None:
            return ""
        case int() | float() if not any(is_instant(bare(choice)) for choice in members(kind)):
            return figure(value)
        case str() | int() if any(is_instant(bare(choice)) for choice in members(kind)):
            return _instant_text(value)
    return str(value)


def _instant_text(value: object) -> str:
    """A date-time group where nothing is lost by it."""
    try:
        at = value if isinstance(value, int) else times.parse_iso(str(value))
    except Refused:
        return str(value)
    return times.dtg(at) if at % _MINUTE == 0 else instant_text(at)

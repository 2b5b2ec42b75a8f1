"""One value ↔ what stands on a line for it, led by its type alone.

A code is its word in capitals with hyphens, a figure its shortest digits, an instant a date-time group with the whole
year, and seconds where it has them: `221415Z NOV 2026`, `221415:07.250Z NOV 2026`. A group that says what it is begins
with an asterisk: `*WITHHELD`, `*INTERVAL`. Text stands in quotation marks, bytes in groups of digits.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, NamedTuple

import msgspec
from msgspec import inspect

from protocols.errors import Misuse
from protocols.formats.text.characters import fold
from protocols.messages.allowed import bare, is_instant, members, only_value
from protocols.messages.fields import fields_of
from protocols.messages.words import figure
from protocols.wire import Wire

__all__ = ["EMPTY", "GROUP_MARK", "Said", "code_of", "entries", "plain_value"]

GROUP_MARK = "*"
EMPTY = GROUP_MARK

_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_FOLDED_MONTHS = tuple(fold(month) for month in _MONTHS)
_INSTANT = re.compile(r"(\d\d)(\d\d)(\d\d)(?::(\d\d)(?:\.(\d{3}))?)?Z([A-Z0-9]{3})(\d{4})", re.ASCII)
_WHOLE = re.compile(r"-?\d{1,20}", re.ASCII)
_FIGURE = re.compile(r"-?\d{1,20}(\.\d{1,20})?(E-?\d{1,3})?", re.ASCII)


class Said(NamedTuple):
    """A field by its number, and its content: text, bytes, or what stands there as it is."""

    field: str
    text: str | None = None
    data: bytes | None = None
    plain: str = ""


def entries(struct: Wire, prefix: str, *, without: str = "") -> Iterator[Said]:
    """Every field that is stated, in the order of its form; `without` names one to leave out."""
    for place, (name, field) in enumerate(fields_of(type(struct)).items(), 1):
        value = getattr(struct, field.name)
        if name == without or value is None:
            continue
        if field.required and only_value(field.type) is not None:
            continue  # the same in every message: whoever reads it has it
        if value == () and not field.required:
            continue
        yield from _value(field.type, value, f"{prefix}{place}")


def _value(kind: inspect.Type, value: object, number: str) -> Iterator[Said]:
    match value:
        case msgspec.Struct():
            assert isinstance(value, Wire)
            tag = value.__struct_config__.tag
            inside = list(entries(value, f"{number}."))
            if tag is not None or not inside:
                yield Said(number, plain=f"{GROUP_MARK}{code_of(str(tag or ''))}")
            yield from inside
        case tuple():
            if not value:
                yield Said(number, plain=EMPTY)
            for place, item in enumerate(value, 1):
                yield from _value(_items(kind), item, f"{number}.{place}")
        case str():
            is_code = any(
                value in info.values for info in map(bare, members(kind)) if isinstance(info, inspect.LiteralType)
            )
            yield Said(number, plain=code_of(value)) if is_code else Said(number, text=value)
        case bytes():
            yield Said(number, data=value)
        case bool() | int() | float():
            yield Said(number, plain=_number(kind, value))
        case _:
            raise Misuse(f"no way to write {type(value).__name__} on a line")


def _items(kind: inspect.Type) -> inspect.Type:
    return next(info.item_type for info in map(bare, members(kind)) if isinstance(info, inspect.VarTupleType))


def code_of(word: str) -> str:
    """`WILL-NOT-MITIGATE` of `will_not_mitigate`."""
    return "-".join(word.replace("_", " ").upper().split())


def _number(kind: inspect.Type, value: bool | int | float) -> str:
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, int) and any(is_instant(choice) for choice in members(kind)):
        return _instant_text(value)
    return figure(value).upper() if isinstance(value, float) else str(int(value))


def _instant_text(ms: int) -> str:
    at = datetime.fromtimestamp(ms // 1000, UTC)
    seconds = "" if ms % 60_000 == 0 else f":{at:%S}" if ms % 1000 == 0 else f":{at:%S}.{ms % 1000:03d}"
    return f"{at:%d%H%M}{seconds}Z {_MONTHS[at.month - 1]} {at.year:04d}"


def plain_value(kind: inspect.Type, content: str) -> Any:
    """The wire value of a code, a figure or an instant; None where it is none that this type allows."""
    folded = fold(content)
    for choice in members(kind):
        info = bare(choice)
        value: Any = None
        match info:
            case inspect.LiteralType():
                value = next((each for each in info.values if fold(code_of(str(each))) == folded), None)
            case inspect.BoolType():
                value = {fold("TRUE"): True, fold("FALSE"): False}.get(folded)
            case inspect.EnumType():
                value = next((each.value for each in info.cls if str(each.value) == folded), None)
            case _ if is_instant(choice):
                value = _instant(folded)
            case inspect.IntType():
                value = int(folded) if _WHOLE.fullmatch(folded) else None
            case inspect.FloatType():
                number = float(folded) if _FIGURE.fullmatch(folded) else math.inf
                value = number + 0.0 if math.isfinite(number) else None
        if value is not None:
            return value
    return None


def _instant(folded: str) -> int | None:
    found = _INSTANT.fullmatch(folded)
    if found is None or found[6] not in _FOLDED_MONTHS:
        return None
    day, hour, minute, second = (int(found[place] or 0) for place in (1, 2, 3, 4))
    try:
        at = datetime(int(found[7]), _FOLDED_MONTHS.index(found[6]) + 1, day, hour, minute, second, tzinfo=UTC)
    except ValueError:
        return None
    return int(at.timestamp()) * 1000 + int(found[5] or 0)

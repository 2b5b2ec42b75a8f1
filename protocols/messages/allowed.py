"""What a field allows, in words: its kind, bounds, unit and code list, read from its type."""

from __future__ import annotations

from typing import Any

from msgspec import inspect

__all__ = ["allowed", "bare", "extra", "is_instant", "members", "only_value", "title"]

_CENTRE = r"\A[A-Z][A-Z0-9]*(-[A-Z0-9]+)*\Z"


def bare(kind: inspect.Type) -> inspect.Type:
    """The type without its metadata."""
    while isinstance(kind, inspect.Metadata):
        kind = kind.type
    return kind


def extra(kind: inspect.Type) -> dict[str, Any]:
    """The metadata of a type: `paragraph`, `unit`, `kind`, `lines`, `allowed`."""
    found: dict[str, Any] = {}
    while isinstance(kind, inspect.Metadata):
        found = {**(kind.extra or {}), **found}
        kind = kind.type
    return found


def title(kind: inspect.Type) -> str:
    """What a form calls the field, in English; the phrase catalogues say it in the reader's language."""
    return str((getattr(kind, "extra_json_schema", None) or {}).get("title", ""))


def members(kind: inspect.Type) -> list[inspect.Type]:
    """The choices of a union (without None), metadata kept; one type is its own only choice."""
    inner = bare(kind)
    if not isinstance(inner, inspect.UnionType):
        return [kind]
    return [m for each in inner.types for m in members(each) if not isinstance(bare(m), inspect.NoneType)]


def is_instant(kind: inspect.Type) -> bool:
    """Whether it is an instant, which a draft may write as RFC 3339."""
    info = bare(kind)
    # The latest instant is a bound that nothing else has: types of wire.py say no more of themselves.
    return isinstance(info, inspect.IntType) and info.le == 253_402_300_799_999


def only_value(kind: inspect.Type) -> object | None:
    """The one value of a field that is the same in every message, as the sentence under a receipt; else None."""
    info = bare(kind)
    return info.values[0] if isinstance(info, inspect.LiteralType) and len(info.values) == 1 else None


def allowed(kind: inspect.Type) -> str:
    """What may stand there, in one line."""
    return " or ".join(dict.fromkeys(_one(choice) for choice in members(kind)))


def _one(kind: inspect.Type) -> str:
    info, more = bare(kind), extra(kind)
    if is_instant(info):
        return "an instant as 2026-11-22T14:15:00Z"
    match info:
        case inspect.LiteralType():
            return ", ".join(str(value) for value in info.values)
        case inspect.EnumType():
            return ", ".join(member.name for member in info.cls)
        case inspect.FloatType() | inspect.IntType():
            word = "a number" if isinstance(info, inspect.FloatType) else "a whole number"
            unit = f" {more['unit']}" if more.get("unit", "1") != "1" else ""
            return f"{word} from {_figure(info.ge)} to {_figure(info.le)}{unit}"
        case inspect.StrType():
            return str(more.get("allowed") or _text(info, more))
        case inspect.BytesType():
            up_to = "" if info.min_length == info.max_length else "up to "
            return f"{up_to}{info.max_length} bytes in hexadecimal"
        case inspect.VarTupleType():
            least, most = info.min_length or 0, info.max_length
            count = f"{least}" if least == most else f"{least} to {most}"
            return f"a list of {count}"
        case inspect.StructType():
            return f'{{"is": "{info.tag}"}}' if info.tag is not None else "a group of fields"
        case inspect.BoolType():
            return "true or false"
    return "nothing"


def _figure(bound: float | None) -> str:
    return f"{int(bound):,}" if bound is not None and bound == int(bound) else f"{bound:g}"


def _text(info: inspect.StrType, more: dict[str, Any]) -> str:
    if info.pattern == _CENTRE:
        return "a name in capitals, digits and single hyphens as MERIDIAN-2"
    lines = "" if more.get("lines") else " on one line"
    return f"text of {info.min_length or 0} to {info.max_length} characters{lines}, no control characters"

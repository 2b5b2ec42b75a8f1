"""A table of the fields of a map, printed from its type."""

from __future__ import annotations

from msgspec import Struct, inspect

from protocols.messages.allowed import bare, extra, is_instant, members, title
from protocols.messages.fields import fields_of, struct_of
from protocols.messages.table import group_name, sentences

__all__ = ["fields_table", "told_rules", "told_tag"]

_PATTERNS = {
    r"\A[A-Z][A-Z0-9]*(-[A-Z0-9]+)*\Z": "name",
    r"\A[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*\Z": "type name",
    r"\A[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,60}\Z": "media type",
}


def fields_table(kind: type[Struct], *, paragraphs: bool = False) -> str:
    """Field by field: what it is, whether it is always there, what it says."""
    if not fields_of(kind):
        return "No further field.\n"
    rows = []
    for name, field in fields_of(kind).items():
        told = title(field.type)
        more = (getattr(field.type, "extra_json_schema", None) or {}).get("description")
        told = f"{told}. {more}" if told and more else told or (more or "")
        paragraph = f" {extra(field.type).get('paragraph', '')} |" if paragraphs else ""
        needed = "yes" if field.required else ""
        rows.append(f"| `{name}` | {_describe(field.type)} | {needed} | {told} |{paragraph}")
    head = "| field | is | always there | what it says |" + (" report |" if paragraphs else "")
    columns = 5 if paragraphs else 4
    return "\n".join([head, "|" + " --- |" * columns, *rows]) + "\n"


def told_tag(kind: type[Struct]) -> str:
    """The sentence about the field `is`, of a map that has one."""
    tag = struct_of(kind).tag
    return f'With the field `is`: "{tag}", which is always there.\n\n' if tag else ""


def told_rules(kind: type[Struct]) -> str:
    """What a map holds its fields to, wherever it stands."""
    told = sentences(kind)
    return f"`schema`, unless {'; '.join(told)}.\n\n" if told else ""


def _describe(kind: inspect.Type) -> str:
    words = [_one(choice) for choice in members(kind)]
    if isinstance(bare(kind), inspect.UnionType) and _may_be_nil(kind):
        words.append("nil")
    return " or ".join(dict.fromkeys(words))


def _may_be_nil(kind: inspect.Type) -> bool:
    """Only `charter` has nil in the bytes: everywhere else None is the default, and left out."""
    union = bare(kind)
    nil = isinstance(union, inspect.UnionType) and any(isinstance(bare(t), inspect.NoneType) for t in union.types)
    return nil and title(kind) == "Charter"


def _one(kind: inspect.Type) -> str:
    info, more = bare(kind), extra(kind)
    if is_instant(info):
        return "instant"
    match info:
        case inspect.LiteralType():
            return ", ".join(f"`{value}`" for value in info.values)
        case inspect.EnumType():
            return ", ".join(f"{member.value} {member.name}" for member in info.cls)
        case inspect.IntType():
            unit = f" {more['unit']}" if "unit" in more else ""
            return f"int {_figure(info.ge)} to {_figure(info.le)}{unit}"
        case inspect.FloatType():
            unit = f" {more['unit']}" if more.get("unit", "1") != "1" else ""
            return f"float {_figure(info.ge)} to {_figure(info.le)}{unit}"
        case inspect.StrType():
            return _text(info, more)
        case inspect.BytesType():
            return f"bin {_length(info.min_length, info.max_length)}"
        case inspect.VarTupleType():
            return f"array of {_length(info.min_length, info.max_length)}: {_describe(info.item_type)}"
        case inspect.StructType():
            return f"({group_name(info.cls)})"
        case inspect.BoolType():
            return "true or false"
    raise AssertionError(f"a field of a kind that has no words here: {info}")


def _text(info: inspect.StrType, more: dict[str, object]) -> str:
    length = _length(info.min_length, info.max_length)
    if info.pattern in _PATTERNS:
        # A pattern that asks for letters has its own least length.
        return f"{_PATTERNS[info.pattern]}, {length if info.min_length else f'at most {info.max_length}'} characters"
    if "allowed" in more:
        return str(more["allowed"])
    return f"{'lines' if more.get('lines') else 'line'}, {length} characters"


def _figure(bound: float | None) -> str:
    assert bound is not None, "every number has both bounds"
    return f"{int(bound):,}" if bound == int(bound) else f"{bound:g}"


def _length(least: int | None, most: int | None) -> str:
    return f"{most:,}" if least == most else f"{least or 0} to {most:,}"

"""The fields of a message as numbered lines: every field that has a value, each value on a line of its own.

The number is the field's place in its form (`7`, `7.2`, `7.2.10`), so it means the same field in every message of that
type and version and in every language, and can be asked for over a telephone. A number that is left out is a field
that was not stated; WITHHELD and UNKNOWN are words on a line.

What somebody wrote is set on a line as it is and never joined with anything else: a name made of semicolons and labels
cannot imitate a neighbouring field. Only groups that hold no text (a vector, an interval) are drawn as one line.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import msgspec
from msgspec import inspect

from protocols.errors import Misuse
from protocols.messages import words
from protocols.messages.allowed import bare, extra, is_instant, members
from protocols.messages.fields import fields_of
from protocols.messages.values import Interval
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases

__all__ = ["Line", "drawn", "field_lines", "lines"]


class Line(NamedTuple):
    """One field. `text` is empty for the heading of a group, and may hold newlines where the field may."""

    number: str
    label: str
    text: str


def lines(struct: msgspec.Struct, phrases: Phrases, prefix: str = "") -> Iterator[Line]:
    """Every field of a struct that has a value, in the order of its form."""
    for place, name in enumerate(fields_of(type(struct)), 1):
        yield from field_lines(struct, name, phrases, f"{prefix}{place}")


def field_lines(struct: msgspec.Struct, name: str, phrases: Phrases, number: str) -> Iterator[Line]:
    """The lines of one field (`name` as on the wire); none when it was not stated."""
    field = fields_of(type(struct))[name]
    value = getattr(struct, field.name)
    if value is None or value == ():
        return
    label = words.label(phrases, type(struct), name)
    if not isinstance(value, tuple):
        yield from _one(field.type, value, name, Line(number, label, ""), phrases)
        return
    items = next(bare(kind) for kind in members(field.type) if isinstance(bare(kind), inspect.VarTupleType))
    assert isinstance(items, inspect.VarTupleType)
    if all(isinstance(choice, inspect.LiteralType) for choice in map(bare, members(items.item_type))):
        # Codes may hold commas of their own.
        yield Line(number, label, words.in_a_row(phrases, [words.code(phrases, name, item) for item in value]))
        return
    for place, item in enumerate(value, 1):
        of = phrases.say("fixed-one_of", label=label, place=str(place), count=str(len(value)))
        yield from _one(items.item_type, item, name, Line(f"{number}.{place}", of, ""), phrases)


def _one(kind: inspect.Type, value: object, name: str, line: Line, phrases: Phrases) -> Iterator[Line]:
    if not isinstance(value, msgspec.Struct):
        yield line._replace(text=drawn(kind, value, name, phrases))
    elif _holds_no_text(type(value)):
        yield line._replace(text=_group(value, phrases))
    else:
        tag = value.__struct_config__.tag
        yield line._replace(text="" if tag is None else words.code(phrases, "is", tag))
        yield from lines(value, phrases, f"{line.number}.")


def _group(struct: msgspec.Struct, phrases: Phrases) -> str:
    """A group without text in one line: `from … to …`, `vector: frame RTN; …`, WITHHELD."""
    if isinstance(struct, Interval):
        return phrases.say("fixed-interval", start=times.exact(struct.start), end=times.exact(struct.end))
    parts = []
    for name, field in fields_of(type(struct)).items():
        value = getattr(struct, field.name)
        if isinstance(value, msgspec.Struct):
            text = _group(value, phrases)
        elif value is None:
            continue
        else:
            text = drawn(field.type, value, name, phrases)
        parts.append(phrases.say("fixed-part", label=words.label(phrases, type(struct), name), text=text))
    tag = struct.__struct_config__.tag
    said = words.in_a_row(phrases, parts)
    if tag is None:
        return said
    kind = words.code(phrases, "is", tag)
    return phrases.say("fixed-group", kind=kind, parts=said) if parts else kind


def drawn(kind: inspect.Type, value: object, name: str, phrases: Phrases) -> str:
    """One value of the field `name`: a code as its phrase, an instant as a date-time group, a number with its unit."""
    choices = members(kind)
    match value:
        case str():
            is_code = any(isinstance(bare(choice), inspect.LiteralType) for choice in choices)
            return words.code(phrases, name, value) if is_code else value
        case bytes():
            is_message = len(value) == 32 and not name.startswith("sha256")
            return words.message_named(phrases, value) if is_message else value.hex()
        case int() | float():
            if isinstance(value, int) and any(is_instant(choice) for choice in choices):
                return times.exact(value)
            units = [extra(choice).get("unit") for choice in choices if _counts(bare(choice))]
            return words.quantity(phrases, value, units[0] if units else None)
    raise Misuse(f"no way to draw {type(value).__name__} of field {name}")


def _counts(kind: inspect.Type) -> bool:
    return isinstance(kind, inspect.IntType | inspect.FloatType)


@cache
def _holds_no_text(struct: type[msgspec.Struct]) -> bool:
    """Whether nothing that somebody wrote can stand in it, at any depth."""
    for field in fields_of(struct).values():
        for choice in map(bare, members(field.type)):
            if isinstance(choice, inspect.StrType | inspect.VarTupleType | inspect.BytesType):
                return False
            if isinstance(choice, inspect.StructType) and not _holds_no_text(choice.cls):
                return False
    return True

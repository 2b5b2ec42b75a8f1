"""The fields of a form, one under the other, made from the types of a message and from nothing else.

A slot is one line of a form: a group's title, a choice among codes, several codes at once, or something typed. What is
chosen decides what stands below it: a group that is not stated has no fields, a list has as many as its count says.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal, TypeAlias

import msgspec
from msgspec import inspect

from protocols.messages import words
from protocols.messages.allowed import allowed, bare, extra, is_instant, members, only_value
from protocols.messages.fields import fields_of
from protocols.phrases import faults
from protocols.phrases.catalogue import Phrases
from tui.safe_text import NOTHING, SafeText, safe_line

__all__ = ["STATED", "Option", "Slot", "Values", "count_of", "group_of", "is_group", "item_type", "slots_of", "structs"]

Values: TypeAlias = Mapping[str, str]
"""Path → what was typed or chosen; a path that is not there is empty."""

STATED: Final = "stated"
_MOST: Final = 9


@dataclass(frozen=True, slots=True)
class Option:
    """One choice: what the draft says, and how it is said to people."""

    value: str
    words: SafeText


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One line of a form. `hint` says what is allowed; `long`: text of several lines may be meant."""

    path: str
    label: SafeText
    depth: int
    kind: Literal["group", "choice", "many", "text"]
    type: inspect.Type
    options: tuple[Option, ...] = ()
    unit: SafeText = NOTHING
    hint: SafeText = NOTHING
    required: bool = False
    long: bool = False


def slots_of(
    struct: type[msgspec.Struct],
    path: str,
    values: Values,
    phrases: Phrases,
    depth: int = 0,
    *,
    names: Iterable[str] | None = None,
    optional: Container[str] = (),
) -> Iterator[Slot]:
    """Every slot of a struct's fields (or of `names` among them), as the values so far unfold them. `optional`: fields
    for which there is a default."""
    known = fields_of(struct)
    for name in known if names is None else names:
        field = known[name]
        if only_value(field.type) is not None:
            continue
        slot = Slot(
            path=f"{path}.{name}" if path else name,
            label=safe_line(words.label(phrases, struct, name)),
            depth=depth,
            kind="text",
            type=field.type,
            hint=safe_line(faults.allowed(allowed(field.type), phrases)),
            required=field.required and name not in optional,
        )
        yield from _unfolded(slot, name, values, phrases)


def _unfolded(slot: Slot, name: str, values: Values, phrases: Phrases) -> Iterator[Slot]:
    """The slot as the kind that its type asks for, and the slots below it."""
    if is_group(slot.type):
        yield from _group(slot, values, phrases)
    elif (items := item_type(slot.type)) is not None and is_group(items):
        yield from _list(slot, items, values, phrases)
    elif codes := _codes(items or slot.type):
        options = tuple(Option(each, safe_line(_said(each, name, phrases))) for each in codes)
        if items is not None:
            yield replace(slot, kind="many", options=options)
        else:
            empty = _nothing(slot, phrases)
            yield replace(slot, kind="choice", options=(empty, *options))
    else:
        more = [extra(choice) for choice in members(slot.type)]
        unit = next((str(each["unit"]) for each in more if each.get("unit", "1") != "1"), "")
        if not unit and any(is_instant(bare(choice)) or _is_interval(bare(choice)) for choice in members(slot.type)):
            unit = "UTC"
        elif unit:
            unit = phrases.say(words.unit_key(unit), figure="").strip()
        yield replace(slot, unit=safe_line(unit), long=any(each.get("lines") for each in more))


def _group(slot: Slot, values: Values, phrases: Phrases) -> Iterator[Slot]:
    """A group of fields: always there, stated or not, or one of several kinds."""
    groups = structs(slot.type)
    tags = [str(group.tag) for group in groups if group.tag is not None]
    if slot.required and not tags:
        yield replace(slot, kind="group")
    else:
        options = [_nothing(slot, phrases)]
        options += [Option(tag, safe_line(words.code(phrases, "is", tag))) for tag in tags]
        options += [] if tags else [Option(STATED, safe_line(phrases.say("screen-stated")))]
        yield replace(slot, kind="choice", options=tuple(options))
    chosen = group_of(slot.type, values.get(slot.path, ""), required=slot.required)
    if chosen is not None:
        yield from slots_of(chosen.cls, slot.path, values, phrases, slot.depth + 1)


def _nothing(slot: Slot, phrases: Phrases) -> Option:
    """The choice that states nothing."""
    return Option("", safe_line(phrases.say("screen-choose" if slot.required else "screen-not_stated")))


def _list(slot: Slot, items: inspect.Type, values: Values, phrases: Phrases) -> Iterator[Slot]:
    """A list of groups: how many, and then each."""
    least, most = _bounds(slot.type, required=slot.required)
    if least == most:
        yield replace(slot, kind="group")
    else:
        options = tuple(Option(str(n) if n else "", safe_line(str(n))) for n in range(least, most + 1))
        yield replace(slot, kind="choice", options=options)
    count = count_of(slot.type, values.get(slot.path, ""), required=slot.required)
    for place in range(count):
        of = phrases.say("fixed-one_of", label=slot.label, place=str(place + 1), count=str(count))
        item = replace(
            slot, path=f"{slot.path}[{place}]", label=safe_line(of), depth=slot.depth + 1, type=items, required=True
        )
        yield from _group(item, values, phrases)


def is_group(kind: inspect.Type) -> bool:
    """Whether only groups of fields may stand there; an interval is typed like an instant."""
    return len(structs(kind)) == len(members(kind))


def structs(kind: inspect.Type) -> list[inspect.StructType]:
    """The groups that may stand there."""
    found = [info for choice in members(kind) if isinstance(info := bare(choice), inspect.StructType)]
    return [each for each in found if not _is_interval(each)]


def group_of(kind: inspect.Type, chosen: str, *, required: bool) -> inspect.StructType | None:
    """The group that a choice names; None for none."""
    groups = structs(kind)
    if required and groups[0].tag is None:
        return groups[0]
    return next((each for each in groups if chosen and chosen == str(each.tag or STATED)), None)


def count_of(kind: inspect.Type, chosen: str, *, required: bool) -> int:
    """How many items a list of groups has."""
    return max(int(chosen) if chosen.isdecimal() else 0, _bounds(kind, required=required)[0])


def item_type(kind: inspect.Type) -> inspect.Type | None:
    """Of a list: the type of its items."""
    return next((info.item_type for info in map(bare, members(kind)) if isinstance(info, inspect.VarTupleType)), None)


def _bounds(kind: inspect.Type, *, required: bool) -> tuple[int, int]:
    info = next(info for info in map(bare, members(kind)) if isinstance(info, inspect.VarTupleType))
    return (info.min_length or 0) if required else 0, min(info.max_length or _MOST, _MOST)


def _is_interval(info: inspect.Type) -> bool:
    return isinstance(info, inspect.StructType) and info.tag == "interval"


def _codes(kind: inspect.Type) -> tuple[str, ...]:
    match [bare(choice) for choice in members(kind)]:
        case [inspect.LiteralType(values=values)]:
            return tuple(map(str, values))
        case [inspect.EnumType(cls=cls)]:
            return tuple(member.name for member in cls)
    return ()


def _said(code: str, name: str, phrases: Phrases) -> str:
    """What a code means; the names of precedences are words already."""
    return words.code(phrases, name, code) if code.islower() else code

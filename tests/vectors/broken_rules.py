"""For every rule between fields of every type: its worked example with one thing changed, so that the rule is broken.

The change is searched for, always in the same order: a field left out, another code, a time earlier or later, an item
said twice. What the search finds is kept as a vector; a test says which rules it may not find.
"""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec import inspect

from protocols.errors import Refused
from protocols.messages import FORMS, Form, Message, check
from protocols.messages.allowed import bare, is_instant, members
from protocols.messages.fields import fields_of, struct_of
from protocols.messages.header import Precedence
from protocols.pae import Mode
from protocols.wire import decode, encode, pack, unpack
from tests.parties import DAY, HOUR, NOW
from tests.vectors.notation import Vector, refused

__all__ = ["generate", "unbroken"]

MODE: Mode = "test"
_ID = NOW.to_bytes(6, "big") + bytes.fromhex("7000800000000000002b")
_PAIRS = 15
_SHIFTS = (-400 * DAY, -30 * DAY, -DAY, -HOUR, HOUR, DAY, 30 * DAY, 400 * DAY)

Plain = dict[str, Any]


def generate() -> dict[str, Vector]:
    """File name → vector."""
    made = {}
    for form in _forms():
        message, name = _example(form), form.type.replace(".", "_")
        for place, broken in sorted(_broken(form, message).items()):
            told = f"Broken: {form.rules[place].told}."
            made[f"broken_{name}_{place + 1:02}"] = refused(
                told, "messages.message", {"message": broken}, "draft_wrong"
            )
        highest: Any = form.highest_precedence
        if highest(unpack(message.body, form.body), message.composed_at) > Precedence.FLASH:
            urgent = msgspec.structs.replace(message, precedence=Precedence.FLASH, precedence_reason=None)
            told = f"FLASH without a reason, where at most: {highest.told}."
            made[f"too_high_{name}"] = refused(
                told, "messages.message", {"message": pack(urgent)}, "precedence_too_high"
            )
    return made


def unbroken() -> list[tuple[str, str]]:
    """Type and sentence of each rule that the search could not break."""
    found = {form.type: _broken(form, _example(form)) for form in _forms()}
    return [
        (form.type, rule.told)
        for form in _forms()
        for place, rule in enumerate(form.rules)
        if place not in found[form.type]
    ]


def _forms() -> list[Form]:
    return [FORMS[key] for key in sorted(FORMS)]


def _example(form: Form) -> Message:
    sender = "KESTREL" if form.example.get("to") == ["MERIDIAN"] else "MERIDIAN"
    return check(dict(form.example), mode=MODE, from_=sender, id=_ID, composed_at=NOW)


def _broken(form: Form, message: Message) -> dict[int, bytes]:
    """Place of a rule → M with a body that it refuses, and no other rule where that can be had."""
    plain, alone, among = decode(message.body), dict[int, bytes](), dict[int, bytes]()
    crowd = msgspec.structs.replace(message, to=("PETREL", *message.to), info=())
    wrong = [place for place, rule in enumerate(form.rules) if rule.faults(crowd, unpack(crowd.body, form.body))]
    alone |= {place: pack(crowd) for place in wrong if len(wrong) == 1}
    once = list(_changes(form, plain))
    for other in (*once, *_twice(form, once)):
        if len(alone) == len(form.rules):
            break
        try:
            body = unpack(encode(other), form.body)
        except Refused:
            continue
        made = msgspec.structs.replace(message, body=pack(body))
        wrong = [place for place, rule in enumerate(form.rules) if rule.faults(made, body)]
        for place in wrong:
            (alone if len(wrong) == 1 else among).setdefault(place, pack(made))
    return among | alone


def _twice(form: Form, once: list[Plain]) -> Iterator[Plain]:
    chance = random.Random(form.type)
    for _ in range(_PAIRS if once else 0):
        again = list(_changes(form, chance.choice(once)))
        yield from chance.sample(again, min(len(again), 20))


def _changes(form: Form, plain: Plain) -> Iterator[Plain]:
    """Every body that differs from this one in one place."""
    for path, kind in _places(struct_of(form.body), plain, ()):
        value = _at(plain, path)
        for other in _others(kind, value):
            made = copy.deepcopy(plain)
            _put(made, path, other)
            yield made


_GONE = object()


def _places(kind: inspect.StructType, plain: Plain, path: tuple[Any, ...]) -> Iterator[tuple[tuple[Any, ...], Any]]:
    for name, field in fields_of(kind.cls).items():
        yield (*path, name), field.type
        value = plain.get(name)
        if isinstance(value, dict):
            yield from _inside(field.type, value, (*path, name))
        if isinstance(value, list):
            items = next(bare(c) for c in members(field.type) if isinstance(bare(c), inspect.VarTupleType))
            assert isinstance(items, inspect.VarTupleType)
            for place, item in enumerate(value):
                yield (*path, name, place), items.item_type
                if isinstance(item, dict):
                    yield from _inside(items.item_type, item, (*path, name, place))


def _inside(kind: inspect.Type, value: Plain, path: tuple[Any, ...]) -> Iterator[tuple[tuple[Any, ...], Any]]:
    structs = [info for c in members(kind) if isinstance(info := bare(c), inspect.StructType)]
    found = next((info for info in structs if info.tag == value.get("is")), None)
    if found is not None:
        yield from _places(found, value, path)


def _others(kind: inspect.Type, value: Any) -> Iterator[Any]:
    choices = [bare(choice) for choice in members(kind)]
    if value is not None:
        yield _GONE
    for choice in choices:
        if isinstance(choice, inspect.LiteralType):
            yield from choice.values
        if isinstance(choice, inspect.StructType) and choice.tag in ("withheld", "unknown"):
            yield {"is": choice.tag}
        if isinstance(choice, inspect.StructType) and choice.tag == "interval":
            yield {"is": "interval", "start": NOW - 2 * DAY, "end": NOW - DAY}
            yield {"is": "interval", "start": NOW + DAY, "end": NOW + 2 * DAY}
        if isinstance(choice, inspect.StrType) and value is None:
            yield from ("text", "7.2", "HALCYON")
        if isinstance(choice, inspect.BytesType) and value is None:
            yield bytes(choice.min_length or 1)
        if isinstance(choice, inspect.FloatType | inspect.IntType) and not is_instant(choice):
            yield from (choice.ge, choice.le)
    if any(is_instant(choice) for choice in members(kind)):
        yield from ((value or NOW) + shift if isinstance(value or NOW, int) else NOW + shift for shift in _SHIFTS)
    if isinstance(value, str) and any(isinstance(choice, inspect.StrType) for choice in choices):
        yield "HALCYON"
    if isinstance(value, list) and value:
        yield [*value, value[0]]
        yield value[1:]
    yield from _lists(choices, value)


def _lists(choices: list[inspect.Type], value: Any) -> Iterator[Any]:
    """For a list of codes: each code alone, and each beside the ones that are there."""
    for choice in choices:
        if isinstance(choice, inspect.VarTupleType) and isinstance(bare(choice.item_type), inspect.LiteralType):
            codes = bare(choice.item_type).values  # type: ignore[attr-defined]
            yield from ([code] for code in codes)
            yield from ([*(value or []), code] for code in codes if code not in (value or []))


def _at(plain: Any, path: tuple[Any, ...]) -> Any:
    for step in path:
        plain = plain.get(step) if isinstance(plain, dict) else plain[step]
        if plain is None:
            return None
    return plain


def _put(plain: Any, path: tuple[Any, ...], value: Any) -> None:
    for step in path[:-1]:
        plain = plain[step]
    if value is _GONE:
        del plain[path[-1]]
    else:
        plain[path[-1]] = value

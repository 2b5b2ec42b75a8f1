"""Drafts for tests: the example of every form, values made from the types, and values that cannot be right."""

from __future__ import annotations

import copy
import random
import re
from collections.abc import Iterator
from typing import Any

from msgspec import inspect

from protocols.errors import FieldFault, WrongDraft
from protocols.messages import FORMS, Form, Message, check
from protocols.messages.allowed import bare, is_instant, members
from protocols.messages.fields import fields_of
from protocols.messages.form import EXAMPLE_AT

ID = bytes.fromhex("019aa000000070008000000000000001")
# The few types that only some modes have: a drill is not announced from within one, nor controlled among real messages.
MODES = {
    "procedure.drill_announcement": ("live", "test"),
    "procedure.drill_control": ("test", "drill"),
    "procedure.real_world": ("test", "drill"),
}
ALL_FORMS = [FORMS[key] for key in sorted(FORMS)]


def example(form: Form) -> dict[str, Any]:
    return copy.deepcopy(dict(form.example))


def checked(draft: Any, *, mode: Any = "test", at: int = EXAMPLE_AT) -> Message:
    from_ = "KESTREL" if isinstance(draft, dict) and draft.get("to") == ["MERIDIAN"] else "MERIDIAN"
    return check(draft, mode=mode, from_=from_, id=ID, composed_at=at)


def faults(draft: Any, **more: Any) -> tuple[FieldFault, ...]:
    try:
        checked(draft, **more)
    except WrongDraft as wrong:
        return wrong.faults
    return ()


def paths(draft: Any, **more: Any) -> set[str]:
    return {fault.path for fault in faults(draft, **more)}


def places(kind: inspect.Type, value: Any, path: str) -> Iterator[tuple[str, Any, Any, inspect.Field]]:
    """Every field of every struct that is present in a draft: its path, its holder, its name there, its type."""
    if isinstance(value, dict):
        structs = [info for c in members(kind) if isinstance(info := bare(c), inspect.StructType)]
        choice = next(info for info in structs if info.tag == value.get("is"))
        for name, field in fields_of(choice.cls).items():
            yield f"{path}.{name}", value, name, field
            if name in value:
                yield from places(field.type, value[name], f"{path}.{name}")
    elif isinstance(value, list):
        many = next(info for c in members(kind) if isinstance(info := bare(c), inspect.VarTupleType))
        for index, item in enumerate(value):
            yield from places(many.item_type, item, f"{path}[{index}]")


def body_places(form: Form, draft: dict[str, Any]) -> list[tuple[str, Any, Any, inspect.Field]]:
    return list(places(inspect.type_info(form.body), draft["body"], "body"))


def limits(info: inspect.Type) -> tuple[Any, Any]:
    """The bounds of a number, or of a length."""
    if isinstance(info, inspect.IntType | inspect.FloatType):
        return info.ge, info.le
    return getattr(info, "min_length", None) or 0, getattr(info, "max_length", None)


def sound(kind: inspect.Type, chance: random.Random) -> Any:
    """A value that the type allows, drawn at random, edges included."""
    info = bare(chance.choice(members(kind)))
    low, high = limits(info)
    match info:
        case _ if is_instant(info):
            return chance.choice([0, high, EXAMPLE_AT + chance.randrange(-(10**9), 10**9)])
        case inspect.IntType():
            return chance.choice([low, high, chance.randint(low, high)])
        case inspect.FloatType():
            return chance.choice([low, high, 0, chance.uniform(low, high), int(high)])
        case inspect.LiteralType():
            return chance.choice(info.values)
        case inspect.BytesType():
            return chance.randbytes(chance.randint(low, min(high, 100))).hex()
        case inspect.StrType():
            return _sound_text(info.pattern or "", min(high, 60), chance)
        case inspect.VarTupleType():
            return [sound(info.item_type, chance) for _ in range(chance.randint(low, min(high, 3)))]
        case inspect.StructType():
            made: dict[str, Any] = {} if info.tag is None else {"is": info.tag}
            for name, field in fields_of(info.cls).items():
                if field.required or chance.random() < 0.5:
                    made[name] = sound(field.type, chance)
            return made
    return chance.choice([True, False])


def _sound_text(pattern: str, longest: int, chance: random.Random) -> str:
    for sample in ("2018-066A", "KESTREL-2", "zh-Hans", "text/plain", "b.3", "7.2", "due-regard", "procedure.*"):
        if "[^" not in pattern and re.search(pattern, sample):
            return sample
    letters = "abcZ 019.,;-é中ش\u0438e\u0301\u200d𐍈"  # with a letter and its mark apart: NFC must join them
    return "".join(chance.choice(letters) for _ in range(chance.randint(1, longest)))


def unsound(kind: inspect.Type) -> list[Any]:
    """Values of each shape that this type does not allow."""
    infos = [bare(choice) for choice in members(kind)]
    wrong: list[Any] = [True] if not any(isinstance(i, inspect.BoolType) for i in infos) else [7, "true"]
    if not any(isinstance(i, inspect.StructType) and i.tag is None for i in infos):
        wrong += [{}, {"is": "nobody_knows"}]
    if not any(isinstance(i, inspect.VarTupleType) for i in infos):
        wrong.append(["a list"])
    if not any(isinstance(i, inspect.FloatType | inspect.IntType) for i in infos):
        wrong += [1, 0.5]
    for info in infos:
        low, high = limits(info)
        match info:
            case inspect.FloatType() | inspect.IntType():
                wrong += [high + 1 + abs(high), low - 1 - abs(low), float("nan"), float("inf"), 10**400]
                wrong += ["soon", "2026-13-01T00:00:00Z", "2026-11-22T14:15:00"]
            case inspect.StrType():
                wrong += ["", "x" * (high + 1), "a\x1b[2J", "a\u202eb", "a\u2066b", "\ud800", "a\x00"]
                wrong += [] if "\\n" not in (info.pattern or "") else ["two\nlines"]
            case inspect.LiteralType():
                wrong += ["no_such_code", ""]
            case inspect.BytesType():
                wrong += ["xyz", "abc", "00" * (high + 1)]
            case inspect.VarTupleType():
                wrong.append([{}] * (high + 1))
    return wrong

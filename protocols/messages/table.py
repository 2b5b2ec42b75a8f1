"""Every type as data, for programs in other languages: what `types.json` of the specification holds.

Fields with their bounds, code lists and units, who signs, what it may refer to, how urgent it may be, and the rules
between fields: all from the same values that check a message here. What a map itself holds its fields to, wherever it
stands, is code, in its `__post_init__`; beside it `told` says the same in sentences. A pattern is written as
ECMAScript writes it, with the flag `u`; text of people has none, but `line` or `lines`: the characters of page
*messages*, section 4.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct, inspect

from protocols.messages import drill_words, words
from protocols.messages.allowed import bare, extra, is_instant, members, title
from protocols.messages.fields import fields_of, struct_of
from protocols.messages.form import Form, always, never
from protocols.messages.forms import FORMS
from protocols.messages.header import Message
from protocols.messages.lifecycle import Lifecycle
from protocols.messages.lifecycles import LIFECYCLES
from protocols.messages.values import ONE_LINE

__all__ = ["group_name", "groups", "sentences", "table"]


def table() -> dict[str, object]:
    """All of it, JSON values only."""
    return {
        "suite": "hotline/1",
        "header": _group(Message),
        "groups": {group_name(kind): _group(kind) for kind in groups()},
        "types": [_type(FORMS[key]) for key in sorted(FORMS)],
        "lifecycles": [_lifecycle(each) for each in LIFECYCLES],
        "not_in_a_drill": drill_words.table(),
    }


def groups() -> list[type[Struct]]:
    """Every body and every map inside one or inside the header, each once, in the order of their names."""
    found: dict[type[Struct], None] = {}
    roots: list[type[Struct]] = [Message, *(FORMS[key].body for key in sorted(FORMS))]
    for root in roots:
        for kind in _inside(root):
            found.setdefault(kind)
    found |= dict.fromkeys(form.body for form in FORMS.values())
    return sorted(found, key=group_name)


def group_name(kind: type[Struct]) -> str:
    """`family.group` of a group that belongs to a family, `group` of one that several share."""
    family, name = words.family_of(kind), words.snake(kind.__name__)
    return f"{family}.{name}" if family else name


def _inside(kind: type[Struct]) -> Iterator[type[Struct]]:
    for field in fields_of(kind).values():
        for choice in _leaves(field.type):
            if isinstance(choice, inspect.StructType):
                yield choice.cls
                yield from _inside(choice.cls)


def _leaves(kind: inspect.Type) -> Iterator[inspect.Type]:
    for choice in map(bare, members(kind)):
        if isinstance(choice, inspect.VarTupleType):
            yield from _leaves(choice.item_type)
        else:
            yield choice


def _group(kind: type[Struct]) -> dict[str, object]:
    tag = struct_of(kind).tag
    fields = [
        {
            "name": name,
            "always": field.required or _nil(field.type),
            "is": [*map(_kind, members(field.type)), *([{"kind": "nil"}] if _nil(field.type) else [])],
            "title": title(field.type),
        }
        for name, field in fields_of(kind).items()
    ]
    told = sentences(kind)
    return ({} if tag is None else {"tag": tag}) | {"fields": fields} | ({"told": list(told)} if told else {})


def sentences(kind: type[Struct]) -> tuple[str, ...]:
    """What must hold between the fields of this map, wherever it stands; else `schema`."""
    told: tuple[str, ...] = getattr(kind, "told", ())
    return told


def _nil(kind: inspect.Type) -> bool:
    # Only the charter has nil in the bytes: everywhere else None is what was left out.
    return title(kind) == "Charter" and extra(kind).get("paragraph") == "67"


def _kind(kind: inspect.Type) -> dict[str, object]:
    info, more = bare(kind), extra(kind)
    if is_instant(info):
        return {"kind": "instant"}
    unit = {"unit": more["unit"]} if more.get("unit", "1") != "1" else {}
    match info:
        case inspect.LiteralType():
            return {"kind": "code", "values": sorted(map(str, info.values))}
        case inspect.EnumType():
            return {"kind": "int", "values": [int(member.value) for member in info.cls]}
        case inspect.IntType():
            return {"kind": "int", "least": info.ge, "most": info.le} | unit
        case inspect.FloatType():
            return {"kind": "float", "least": info.ge, "most": info.le} | unit
        case inspect.StrType():
            return {"kind": "text", **_length(info)} | _form_of_text(info, more)
        case inspect.BytesType():
            return {"kind": "bin", **_length(info)}
        case inspect.VarTupleType():
            return {"kind": "list", **_length(info), "of": [_kind(choice) for choice in members(info.item_type)]}
        case inspect.StructType():
            return {"kind": "group", "group": group_name(info.cls)}
    return {"kind": "bool"}


def _length(info: inspect.StrType | inspect.BytesType | inspect.VarTupleType) -> dict[str, object]:
    return {"least": info.min_length or 0, "most": info.max_length}


def _form_of_text(info: inspect.StrType, more: dict[str, Any]) -> dict[str, object]:
    if more.get("lines"):
        return {"form": "lines"}
    if info.pattern is None or info.pattern == ONE_LINE:
        return {"form": "line"}
    return {"pattern": info.pattern.replace(r"\A", "^").replace(r"\Z", "$")}


def _type(form: Form) -> dict[str, object]:
    return {
        "type": form.type,
        "version": form.version,
        "title": form.title,
        "paragraph": form.paragraph,
        "body": group_name(form.body),
        "signed": {
            "hold": form.hold,
            "settling": form.settling,
            "two_officers": _asked(form.two_officers),
            "sole_crew_danger": _asked(form.crew_danger),
            "sole_override": _asked(form.override),
            "service": form.services_may_sign,
        },
        "relations": {kind: list(types) for kind, types in form.relations.items() if types},
        "always_refers": form.needs_relation,
        "settles_by": form.settles_by,
        "highest_precedence": _plain(form.highest_precedence),
        "rules": [rule.plain() for rule in form.rules],
    }


def _asked(question: Any) -> object:
    if question is never:
        return False
    return True if question is always else _plain(question)


def _plain(value: Any) -> object:
    return value.plain()


def _lifecycle(life: Lifecycle) -> dict[str, object]:
    return {
        "family": life.family,
        "opens": dict(life.opens),
        "moves": [
            {
                "type": move.type,
                "from": list(move.from_),
                "to": move.to,
                "by": move.by,
                "fits_step_before": move.fits is not None,
                "keeps_times": move.keeps,
                **({} if move.when is None else {"when": _plain(move.when)}),
            }
            for move in life.moves
        ],
        "binding": {type_: list(states) for type_, states in life.binding.items()},
        "states": {
            name: {
                "ends": state.ends,
                "owes": [{"side": owes.side, "what": owes.what} for owes in state.owes],
                "lapses": [lapse.to for lapse in state.lapses],
            }
            for name, state in life.states.items()
        },
    }

"""Every field and code of every type has its word, no word is idle, and none passes judgement."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest
from fluent.syntax import FluentParser, ast, serialize
from msgspec import inspect

from protocols.messages import FORMS, words
from protocols.messages.allowed import bare, extra, members, only_value, title
from protocols.messages.fields import fields_of
from protocols.messages.header import Message, Precedence
from protocols.messages.procedure import NOT_AGREEMENT
from protocols.phrases import not_used
from protocols.phrases.catalogue import LANGUAGES, Phrases

ROOT = Path(__file__).parents[3]
EN = Phrases("en")


def structs() -> list[type[msgspec.Struct]]:
    """The header, every body, and every group in them."""
    found: list[type[msgspec.Struct]] = [Message, *(form.body for form in FORMS.values())]
    for struct in found:
        for field in fields_of(struct).values():
            for choice in leaves(field.type):
                if isinstance(choice, inspect.StructType) and choice.cls not in found:
                    found.append(choice.cls)
    return found


def leaves(kind: inspect.Type) -> list[inspect.Type]:
    """What can stand in a field, lists opened."""
    found = []
    for choice in map(bare, members(kind)):
        found += leaves(choice.item_type) if isinstance(choice, inspect.VarTupleType) else [choice]
    return found


def labels() -> dict[str, set[str]]:
    """Key → the titles of the fields that it labels."""
    found: dict[str, set[str]] = {}
    for struct in structs():
        for name, field in fields_of(struct).items():
            found.setdefault(words.label_key(EN, struct, name), set()).add(title(field.type))
    return found


def code_keys() -> set[str]:
    found = set()
    for struct in structs():
        for name, field in fields_of(struct).items():
            for choice in leaves(field.type):
                if isinstance(choice, inspect.LiteralType) and only_value(field.type) is None:
                    found |= {words.code_key(EN, name, value) for value in choice.values}
                if isinstance(choice, inspect.StructType) and choice.tag is not None:
                    found.add(words.code_key(EN, "is", choice.tag))
    return found


def unit_keys() -> set[str]:
    units = {
        extra(choice).get("unit")
        for struct in structs()
        for field in fields_of(struct).values()
        for choice in members(field.type)
    }
    return {words.unit_key(unit) for unit in units - {None, "1"} if isinstance(unit, str)}


def keys(language: str = "en") -> dict[str, str]:
    """Key → the text of its phrase, placeables written out."""
    file = ROOT / "protocols" / "phrases" / f"{language}.ftl"
    entries = FluentParser().parse(file.read_text("utf-8")).body
    return {
        entry.id.name: serialize(ast.Resource([ast.Message(entry.id, entry.value)])).partition("=")[2]
        for entry in entries
        if isinstance(entry, ast.Message)
    }


def starting(*prefixes: str) -> set[str]:
    return {key for key in keys() if key.startswith(prefixes)}


def test_every_field_has_a_label_that_is_its_title_and_no_label_is_idle() -> None:
    found = labels()
    for key, titles in found.items():
        assert titles == {EN.say(key)}, key
    assert set(found) == starting("field-")


def test_every_code_has_a_phrase_and_no_code_is_idle() -> None:
    found = code_keys()
    assert {key for key in found if key not in EN} == set()
    assert starting("code-") - found == set()


def test_every_unit_has_a_phrase_and_none_is_idle() -> None:
    assert unit_keys() == starting("unit-")


def test_every_type_has_its_title_and_its_subject() -> None:
    for form in FORMS.values():
        assert words.type_title(EN, form.type) == form.title
    named = {type.replace(".", "-") for type, _ in FORMS}
    assert starting("type-") == {f"type-{name}" for name in named}
    assert {f"subject-{name}" for name in named} <= starting("subject-")


def test_precedences_levels_and_relations_have_theirs() -> None:
    assert starting("precedence-") == {f"precedence-{int(each)}" for each in Precedence}
    for prefix, field in (("speaks_for", "speaks_for"), ("relation", "kind")):
        holder = Message if field == "speaks_for" else msgspec.structs.fields(Message)
        del holder
    levels, kinds = literal(Message, "speaks_for"), literal(relation_struct(), "kind")
    assert starting("speaks_for-") == {f"speaks_for-{each}" for each in levels}
    assert starting("relation-") == {f"relation-{each}" for each in kinds}


def relation_struct() -> type[msgspec.Struct]:
    return next(
        choice.cls for choice in leaves(fields_of(Message)["relation"].type) if isinstance(choice, inspect.StructType)
    )


def literal(struct: type[msgspec.Struct], name: str) -> set[str]:
    choices = leaves(fields_of(struct)[name].type)
    return {str(value) for choice in choices if isinstance(choice, inspect.LiteralType) for value in choice.values}

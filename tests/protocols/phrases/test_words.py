"""Every field and code of every type has its word, no word is idle, and none passes judgement."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest
from fluent.syntax import FluentParser, ast, serialize
from msgspec import inspect

from protocols.exchange import Stage
from protocols.messages import FORMS, words
from protocols.messages.allowed import bare, extra, members, only_value, title
from protocols.messages.fields import fields_of
from protocols.messages.fixed import SENTENCES
from protocols.messages.header import Message, Precedence
from protocols.messages.procedure import NOT_AGREEMENT
from protocols.phrases import not_used
from protocols.phrases.catalogue import LANGUAGES, Phrases
from protocols.silence import Duty, NegativeKind
from protocols.terms import Act

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
    files = sorted((ROOT / "protocols" / "phrases" / language).glob("*.ftl"))
    return {
        entry.id.name: serialize(ast.Resource([ast.Message(entry.id, entry.value)])).partition("=")[2]
        for file in files
        for entry in FluentParser().parse(file.read_text("utf-8")).body
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


def test_every_state_duty_and_act_has_its_word_and_only_these() -> None:
    before_and_after = {"waiting_for_release", "on_hold", "cancelled", "not_shared", "voice"}
    assert starting("state-") == {f"state-{each}" for each in (*Stage, *NegativeKind, *before_and_after)}
    assert starting("duty-") == {f"duty-{each}" for each in Duty}
    assert starting("act-") == {f"act-{each}" for each in Act}
    assert EN.say("state-holding", until="221500Z") == "HOLDING UNTIL 221500Z"
    assert EN.say("state-not_seen") == "NOT SEEN"
    assert EN.say("state-not_shared") == "NOT SHARED"


def test_every_mark_is_one_that_the_protocol_names() -> None:
    """Marks are words on the wire of no message: their list is the specification's."""
    named = """one_officer confirmation_due unconfirmed expired no_consent no_reply old_epoch epoch_one_officer
        gap_before earlier_missing roster_stale stale not_countersigned node_says record_needed time_unsure
        other_catalogue recovered confirmed_late hold_not_settled"""
    assert starting("mark-") == {f"mark-{name}" for name in named.split()}


def test_every_other_phrase_is_spoken_somewhere() -> None:
    spoken = "\n".join(
        path.read_text("utf-8") for top in ("protocols", "hotline", "tui") for path in (ROOT / top).rglob("*.py")
    )
    named = {f"subject-{type.replace('.', '-')}" for type, _ in FORMS}
    replies = {f"asks-{each}{by}" for each in ("none", "acknowledgement", "answer") for by in ("", "_by")}
    sentences = {f"fixed-{name}" for name in SENTENCES.values()}
    for key in starting("fixed-", "subject-", "asks") - named - replies - sentences:
        assert f'"{key}"' in spoken, key


def test_every_sentence_that_is_signed_is_one_of_a_type_and_in_english_itself() -> None:
    signed = {
        only
        for struct in structs()
        for field in fields_of(struct).values()
        if isinstance(only := only_value(field.type), str)
    }
    assert signed == set(SENTENCES)
    for sentence, name in SENTENCES.items():
        assert EN.say(f"fixed-{name}") == sentence


def test_the_sentence_under_a_receipt_is_the_one_that_is_signed() -> None:
    assert EN.say("fixed-receipt_is_not_agreement") == NOT_AGREEMENT
    assert words.code(EN, "means", NOT_AGREEMENT) == NOT_AGREEMENT


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_uses_a_word_that_is_not_used(language: str) -> None:
    for key, text in keys(language).items():
        assert not_used.found_in(text, language) == (), key
        assert not_used.found_in(key, "en") == (), key


def test_no_code_list_field_type_or_help_uses_one() -> None:
    said = [form.type for form in FORMS.values()] + [form.title for form in FORMS.values()]
    for struct in structs():
        said.append(struct.__name__)
        for name, field in fields_of(struct).items():
            said += [name, title(field.type), help_of(field.type)]
            said += [str(v) for c in leaves(field.type) if isinstance(c, inspect.LiteralType) for v in c.values]
    assert {text: found for text in said if (found := not_used.found_in(text, "en"))} == {}


def help_of(kind: inspect.Type) -> str:
    return str((getattr(kind, "extra_json_schema", None) or {}).get("description", ""))


@pytest.mark.parametrize(
    "text",
    ["an Attack", "ATTACKERS", "non cooperative", "Non-Cooperative target", "close_approach_hostile", "irresponsible",
     "critical_infrastructure", "Critical  infrastructure", "unmanned", "weapons"],
)  # fmt: skip
def test_the_list_finds_its_words_however_they_are_written(text: str) -> None:
    assert not_used.found_in(text, "en")


@pytest.mark.parametrize("text", ["uncrewed", "crewed", "the other party", "correspondence", "critical", "offer"])
def test_the_list_leaves_other_words_alone(text: str) -> None:
    assert not_used.found_in(text, "en") == ()


def words_in(text: str, language: str, listed: set[str]) -> set[str]:
    """The words of a text; in Chinese, which writes none apart, those of the list that stand in it."""
    if language == "zh":
        return {word for word in listed if word in text}
    return set(re.findall(r"\w+", text.casefold()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_drill_military_exercise_and_manoeuvre_share_no_word(language: str) -> None:
    """Hawaii, 2018: a drill that reads like the real thing is taken for it."""
    things = not_used.three_things(language)
    assert sorted(things) == ["drill", "manoeuvre", "military_exercise"]
    phrases = keys(language)
    families = {
        "drill": [
            key
            for key in phrases
            if key in ("fixed-drill", "field-drill", "code-drill") or re.match("(type|subject)-procedure-drill", key)
        ],
        "military_exercise": [key for key in phrases if re.match("(type|subject|fixed)-military_exercise", key)],
        "manoeuvre": [key for key in phrases if re.match("(type|subject)-manoeuvre", key)],
    }
    for thing, named in families.items():
        assert named
        others = {word for other, listed in things.items() if other != thing for word in listed}
        for key in named:
            said = words_in(phrases[key], language, {*others, *things[thing]})
            assert not said & others, key
            assert said & set(things[thing]), key

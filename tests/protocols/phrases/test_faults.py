"""What rules say of a field in English is found again in the reader's language, its arguments with it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

from protocols.errors import WrongDraft
from protocols.messages import FORMS
from protocols.messages.allowed import allowed, only_value
from protocols.messages.draft import check
from protocols.messages.fields import fields_of
from protocols.messages.header import Message
from protocols.phrases import faults
from protocols.phrases.catalogue import Phrases
from tests.catalogues import CHINESE, pseudo

ROOT = Path(__file__).parents[3]
EN, ZH = Phrases("en"), pseudo("zh", CHINESE)
DRAFTS: tuple[dict[str, object], ...] = (
    {},
    {"type": "procedure.free_text"},
    {"type": "procedure.fre_text", "body": {}},
    {"type": "procedure.free_text", "version": 99, "to": ["MERIDIAN", "KESTREL", "MERIDIAN"], "body": {"text": ""}},
    {"type": "procedure.free_text", "to": [], "precedence": "FLSH", "body": {"subject": "a" * 900, "text": 7}},
    {"type": "procedure.free_text", "to": "X", "mode": "live", "speaks": "for", "body": {"subject": "a\u202eb"}},
    {"type": "conjunction.alert", "to": ["MERIDIAN"], "body": {"tca": "yesterday", "probability": 3, "objects": []}},
    {"type": "conjunction.alert", "to": ["MERIDIAN"], "body": {"tca": None, "ask": "intnt", "miss_distance_m": {}}},
)


def wrong(draft: dict[str, object]) -> list[tuple[str, str]]:
    try:
        check(draft, mode="drill", from_="KESTREL", id=bytes(16), composed_at=0)
    except WrongDraft as refused:
        return [(fault.wrong, fault.allowed) for fault in refused.faults]
    raise AssertionError("nothing is wrong with it")


def test_in_english_nothing_is_done_to_them() -> None:
    assert faults.found("is whatever it is", EN) == "is whatever it is"
    assert faults.allowed("an instant after now", EN) == "an instant after now"


def test_a_sentence_is_found_with_its_arguments() -> None:
    assert faults.found("names MERIDIAN a second time", ZH) == ZH.say("fault-names_twice", centre="MERIDIAN")
    near = faults.found("is 'intnt' (did you mean intent?)", ZH)
    assert near == ZH.say("fault-is_near", found="'intnt'", near="intent")
    inside = faults.found("is a list of 3", ZH)
    assert inside == ZH.say("fault-is", found=ZH.say("found-list", count="3"))


def test_what_is_allowed_may_be_one_of_several() -> None:
    said = faults.allowed("a number from 0 to 10 km or an instant after now", ZH)
    number = ZH.say("allowed-number_unit", least="0", most="10", unit="km")
    assert said == ZH.say("allowed-or", one=number, other=ZH.say("allowed-after_now"))


def test_what_nobody_translated_is_still_said() -> None:
    assert faults.found("has a hole in it", ZH) == "has a hole in it"


@pytest.mark.parametrize("draft", DRAFTS, ids=str)
def test_whatever_is_wrong_with_a_draft_is_said_in_another_language(draft: dict[str, object]) -> None:
    for found, may in wrong(draft):
        assert faults.found(found, ZH) != found
        assert not may or codes_only(may) or faults.allowed(may, ZH) != may, may


def codes_only(text: str) -> bool:
    parts = [part for each in text.split(", ") for part in each.split(" or ")]
    return all(part.replace("_", "").replace(".", "").isalnum() for part in parts)


@pytest.mark.parametrize("form", FORMS.values(), ids=lambda form: f"{form.type}-{form.version}")
def test_what_every_field_allows_is_said(form: object) -> None:
    for struct in (Message, form.body):  # type: ignore[attr-defined]
        for field in fields_of(struct).values():
            if only_value(field.type) is not None:
                continue  # a sentence that is the same in every message; nobody fills it in
            may = allowed(field.type)
            assert codes_only(may) or faults.allowed(may, ZH) != may or tells(may), may


def tells(text: str) -> bool:
    """Samples of characters, and how the kind of a group is written: the same in every language."""
    return text.startswith(('{"is"', "0123456789 "))


def written() -> dict[str, set[str]]:
    """Every sentence that stands in the rules as it is: `wrong` and `allowed` of a FieldFault."""
    said: dict[str, set[str]] = {"fault": set(), "allowed": set()}
    for path in sorted((ROOT / "protocols" / "messages").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "FieldFault":
                for kind, argument in zip(("fault", "allowed"), node.args[1:], strict=False):
                    if isinstance(argument, ast.Constant):
                        said[kind].add(str(argument.value))
    return said


def test_every_sentence_of_the_rules_has_its_phrase() -> None:
    missing = {
        kind: {text for text in said if text and not codes_only(text) and not faults.known(text, kind)}
        for kind, said in written().items()
    }
    assert missing == {"fault": set(), "allowed": set()}


def test_every_phrase_is_a_sentence_that_some_rule_says() -> None:
    source = "\n".join(
        path.read_text("utf-8") for path in sorted((ROOT / "protocols").rglob("*.py")) if path.name != "faults.py"
    )
    text = "\n".join(EN.files[name].decode() for name in ("faults.ftl", "rules.ftl"))
    for entry in FluentParser().parse(text).body:
        if isinstance(entry, fluent.Message) and entry.value is not None:
            fixed = [each.value for each in entry.value.elements if isinstance(each, fluent.TextElement)]
            longest = max((word for text in fixed for word in text.split()), key=len)
            assert longest.strip("`,;:()?") in source, entry.id.name

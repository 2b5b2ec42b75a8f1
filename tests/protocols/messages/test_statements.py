"""What a party states of itself: its doctrine, and what it understands by a word."""

from __future__ import annotations

from typing import Any

import pytest

from protocols.messages import Precedence, body_of, capacities, form_of, newest, to_draft
from protocols.messages.doctrine.examples import STATEMENT as DOCTRINE
from protocols.messages.form import EXAMPLE_AT
from protocols.messages.terms.examples import STATEMENT as TERMS
from protocols.phrases.times import iso
from tests.protocols.messages.drafts import checked, example, paths

TYPES = ("doctrine.statement", "terms.statement_of_understanding")


def of(type_: str, **body: Any) -> dict[str, Any]:
    draft = example(newest(type_))
    draft["body"] = {k: v for k, v in (draft["body"] | body).items() if v is not None}
    return draft


@pytest.mark.parametrize("draft", [DOCTRINE, TERMS], ids=TYPES)
def test_every_example_goes_there_and_back(draft: dict[str, Any]) -> None:
    assert to_draft(checked(draft))["body"] == draft["body"]


@pytest.mark.parametrize("type_", TYPES)
def test_it_is_a_partys_word_and_never_urgent(type_: str) -> None:
    message = checked(of(type_))
    assert message.precedence is Precedence.ROUTINE
    assert message.reply.required == "acknowledgement"
    assert capacities(form_of(type_, 1), body_of(message), message) == {("author", "second")}
    assert paths({**of(type_), "precedence": "PRIORITY"}) == {"precedence"}


def test_a_doctrine_was_adopted_and_can_be_read_somewhere() -> None:
    doctrine = TYPES[0]
    assert paths(of(doctrine, adopted_at=iso(EXAMPLE_AT + 1))) == {"body.adopted_at"}
    bare = of(doctrine, text_address=None, text_sha256=None, summaries=[])
    assert paths(bare) == {"body.text_address"}
    assert paths(of(doctrine, text_address=None, text_sha256=None)) == set()  # its summary can be
    assert paths(of(doctrine, contact=None)) == {"body.contact"}  # questions are welcome: where?
    assert paths(of(doctrine, contact=None, questions_welcome="no")) == set()


def test_a_summary_stands_once_in_each_language() -> None:
    summary = {"language": "en", "origin": "original", "text": "x"}
    assert paths(of(TYPES[0], summaries=[summary, {**summary, "text": "y"}])) == {"body.summaries"}
    assert paths(of(TYPES[0], summaries=[{**summary, "text": "x" * 1001}])) == {"body.summaries[0].text"}


def test_a_word_is_explained_or_referred_to_and_stands_once() -> None:
    entry = {"term": "due-regard", "word": "due regard"}
    assert paths(of(TYPES[1], terms=[entry])) == {"body.terms[0].understood_as"}
    told = {**entry, "understood_as": "Telling others early."}
    assert paths(of(TYPES[1], terms=[told])) == set()
    assert paths(of(TYPES[1], terms=[told, {**entry, "reference": "Treaty, article IX"}])) == {"body.terms"}
    assert paths(of(TYPES[1], terms=[{**told, "term": "Due Regard"}])) == {"body.terms[0].term"}


def test_each_party_may_write_it_in_its_own_letters() -> None:
    word = {"term": "due-regard", "word": "должный учёт", "understood_as": "Сообщать заранее.\nИ взвешивать ответ."}
    draft = of(TYPES[1], language="ru", terms=[word])
    assert to_draft(checked(draft))["body"] == draft["body"]

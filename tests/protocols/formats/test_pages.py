"""The pages on JSON and on paper say what the program does: numbers of fields, limits, an example to try."""

from __future__ import annotations

import json

import pytest

from protocols.errors import Refused
from protocols.formats.json import from_json, to_json
from protocols.formats.json.strict import DEPTH, LIMIT, LONGEST_NUMBER, MOST_NAMES
from protocols.formats.qr import PAPER, SCREEN
from protocols.formats.qr.parts import CHECK, MOST_PARTS, SET
from protocols.formats.text import typed
from protocols.formats.text.characters import WIDTH
from protocols.formats.text.writing import MOST_LINES
from protocols.messages import FORMS, Message
from protocols.messages.fields import fields_of
from tests.protocols.formats.pages import PAGE, SPEC, current
from tests.protocols.messages.generated import random_envelope

PAPER_PAGE, JSON_PAGE = PAGE.read_text("utf-8"), (SPEC / "json.md").read_text("utf-8")


def test_the_page_is_current() -> None:
    assert current(PAPER_PAGE) == PAPER_PAGE, "run `.venv/bin/python -m tests.protocols.formats.pages`"


def test_the_example_can_be_typed_in() -> None:
    example = PAPER_PAGE.partition("```text\n")[2].partition("```")[0]
    assert typed(example).message.mode == "drill"


def test_the_limits_are_those_of_the_program() -> None:
    assert f"{LIMIT // 1024 // 1024} MiB" in JSON_PAGE
    assert f"more than {DEPTH} levels" in JSON_PAGE
    assert f"more than {MOST_NAMES} names" in JSON_PAGE
    assert max(len(fields_of(kind)) for kind in (Message, *(form.body for form in FORMS.values()))) < MOST_NAMES // 2
    assert f"over {LONGEST_NUMBER} characters" in JSON_PAGE
    assert f"wider than {WIDTH} columns" in PAPER_PAGE
    assert f"001 to {MOST_LINES}" in PAPER_PAGE
    assert f"at most {MOST_PARTS}" in PAPER_PAGE
    assert f"({PAPER} characters)" in PAPER_PAGE
    assert f"({SCREEN})" in PAPER_PAGE
    assert f"first 50 bits of SHA-256 of all the bytes: {SET} characters" in PAPER_PAGE
    assert f"up to the full stop before it: {CHECK} characters" in PAPER_PAGE


@pytest.mark.parametrize("name", sorted(json.loads(to_json(random_envelope(1)))))
def test_every_field_outside_the_message_is_on_the_page_and_has_to_be_there(name: str) -> None:
    assert f"| `{name}` |" in JSON_PAGE
    said = json.loads(to_json(random_envelope(1)))
    del said[name]
    with pytest.raises(Refused):
        from_json(json.dumps(said))

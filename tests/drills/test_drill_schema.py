"""The published schema says what each field is, and agrees with the reader."""

from __future__ import annotations

import json

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from hotline.drills.reading import shipped
from hotline.drills.schema import schema
from hotline.drills.tree import tree_of
from tests.drills.small import SMALL, text


def test_it_is_a_schema_of_its_dialect() -> None:
    Draft202012Validator.check_schema(schema())
    json.dumps(schema())


def test_every_field_says_what_it_is() -> None:
    made = schema()
    for part in (made, *made["$defs"].values()):
        for name, field in part["properties"].items():
            assert field.get("description"), name


def test_examples_keep_their_own_field() -> None:
    made = schema()
    for part in (made, *made["$defs"].values()):
        for field in part["properties"].values():
            for example in field.get("examples", ()):
                Draft202012Validator({**field, "$defs": made["$defs"]}).validate(example)


def wrong(of: str) -> list[str]:
    found = Draft202012Validator(schema()).iter_errors(tree_of(of.encode()).value)
    return [error.json_path for error in found]


def test_it_takes_what_the_reader_takes() -> None:
    assert wrong(SMALL) == []
    for path in shipped():
        assert wrong(path.read_text()) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("wall: 20m", "wall: twenty"),
        ("mode: drill", "mode: live"),
        ("speed: 2", "speed: 0"),
        ("at: {play: 1m}", "at: {play: 1m, by_hand: true}"),
        ("at: {play: 1m}", "at: {}"),
        (", say: The next morning.", ""),
        ("fault: F1", "fault: F1\n    colour: red"),
        ("title: A small one\n", ""),
    ],
)
def test_it_refuses_what_the_reader_refuses(old: str, new: str) -> None:
    assert wrong(text((old, new)))

"""What a map holds its own fields to, in code, is also told in sentences: to people, and to programs of others."""

from __future__ import annotations

import pytest

from protocols.messages.header import Message
from protocols.messages.table import group_name, groups, sentences, table
from tests.vectors import broken_maps

# The header is told on its own page, and its vectors are those of the header.
EVERY = [*groups(), Message]
HEADER = ("handling", "message", "reply")


@pytest.mark.parametrize("kind", EVERY, ids=group_name)
def test_a_map_that_can_refuse_says_what_and_no_other_does(kind: type) -> None:
    assert ("__post_init__" in vars(kind)) == bool(sentences(kind))


@pytest.mark.parametrize("kind", EVERY, ids=group_name)
def test_a_sentence_is_of_fields_that_the_map_has(kind: type) -> None:
    fields = {name.rstrip("_") for name in kind.__struct_fields__}  # type: ignore[attr-defined]
    for sentence in sentences(kind):
        named = {word.partition("[")[0] for word in sentence.split("`")[1::2]}
        assert named
        assert named <= fields
        assert "told" not in fields


def test_each_sentence_is_broken_in_a_vector() -> None:
    told = {
        (group_name(kind), place)
        for kind in groups()
        for place in range(1, len(sentences(kind)) + 1)
        if group_name(kind) not in HEADER
    }
    assert set(broken_maps.BROKEN) == told


def test_types_json_tells_them() -> None:
    printed = {name: tuple(group.get("told", ())) for name, group in table()["groups"].items()}  # type: ignore[attr-defined]
    assert printed == {group_name(kind): sentences(kind) for kind in groups()}
    assert table()["header"]["told"] == list(sentences(Message))  # type: ignore[index]

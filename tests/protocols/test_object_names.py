"""The same object, one that only looks like it, and another: by number, designator and name."""

from __future__ import annotations

import pytest

from protocols.messages.values import ObjectReference, Withheld
from protocols.object_names import Asked, Match, line_matches, reference_matches

LARK = ObjectReference(name="LARK 9", catalogue="SATCAT", designator="90560", international_designator="2023-905A")


@pytest.mark.parametrize(
    ("asked", "match"),
    [
        (Asked(norad=90560), "same"),
        (Asked(norad=90506), "alike"),  # two figures changed round
        (Asked(norad=90561), "alike"),
        (Asked(norad=9056), "alike"),
        (Asked(norad=12345), None),
        (Asked(cospar="2023-905A"), "same"),
        (Asked(cospar="2023-905B"), "alike"),  # another piece of that launch
        (Asked(cospar="2022-905A"), "alike"),
        (Asked(cospar="1998-067A"), None),
        (Asked(name="lark  9"), "same"),
        (Asked(name="LARK-9"), "alike"),
        (Asked(name="LARK 8"), "alike"),
        (Asked(name="1ark 9"), "alike"),  # a figure that looks like a letter
        (Asked(name="SPARROW"), None),
    ],
)
def test_an_object_of_a_message(asked: Asked, match: Match | None) -> None:
    assert reference_matches(asked, LARK) == match


def test_a_number_of_another_catalogue_is_another_number() -> None:
    other = ObjectReference(name="LARK 9", catalogue="OWN LIST", designator="90560")
    assert reference_matches(Asked(norad=90560), other) == "alike"


def test_what_is_withheld_matches_nothing() -> None:
    assert reference_matches(Asked(name="LARK 9"), ObjectReference(name=Withheld())) is None
    assert reference_matches(Asked(cospar="2023-905A"), ObjectReference(name=Withheld())) is None


@pytest.mark.parametrize(
    ("asked", "line", "match"),
    [
        (Asked(norad=90551), "SATCAT 90551", "same"),
        (Asked(norad=90551), "90551", "same"),
        (Asked(norad=90551), "LARK 9 (NORAD ID 90551)", "same"),
        (Asked(norad=90551), "LARK 90551", "alike"),  # a figure of its name, maybe
        (Asked(norad=90551), "SATCAT 90515", "alike"),
        (Asked(norad=9), "LARK 9 (SATCAT 90551)", "alike"),
        (Asked(norad=905), "LARK (2023-905A)", None),
        (Asked(cospar="2023-905A"), "LARK 9, 2023-905A", "same"),
        (Asked(cospar="2023-905C"), "LARK 9, 2023-905A", "alike"),
        (Asked(name="LARK 9"), "Lark 9 (SATCAT 90551)", "same"),
        (Asked(name="LARK 6"), "Lark 9 (SATCAT 90551)", "alike"),
        (Asked(name="LARK"), "SATCAT 90551", None),
    ],
)
def test_a_line_of_a_contact_record(asked: Asked, line: str, match: Match | None) -> None:
    assert line_matches(asked, line) == match


@pytest.mark.parametrize("asked", [Asked(), Asked(name=""), Asked(name="()"), Asked(name="\u200b")])
def test_nothing_asked_matches_nothing(asked: Asked) -> None:
    assert line_matches(asked, "LARK 9") is None
    assert reference_matches(asked, LARK) is None

"""The same object, one that only looks like it, and another: by number, designator and name."""

from __future__ import annotations

import pytest

from protocols.contact import Fleet, Numbers, Operated
from protocols.messages.values import ObjectReference, Withheld
from protocols.object_names import Asked, Match, asked_for, fleet_matches, operated_matches, reference_matches

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


WHOLE = Operated(norad=90551, cospar="2023-905A", name="Lark 9")


@pytest.mark.parametrize(
    ("asked", "stated", "match"),
    [
        (Asked(norad=90551), Operated(norad=90551), "same"),
        (Asked(norad=90551), WHOLE, "same"),
        (Asked(norad=90551), Operated(name="LARK 90551"), "alike"),  # a figure of its name, maybe
        (Asked(norad=90551), Operated(norad=90515), "alike"),  # two figures changed round
        (Asked(norad=90551), Operated(norad=90651), "alike"),  # one figure another
        (Asked(norad=90551), Operated(norad=9551), "alike"),  # one left out
        (Asked(norad=90551), Operated(norad=95051), "alike"),
        (Asked(norad=90551), Operated(norad=15509), None),
        (Asked(norad=9), Operated(name="LARK 9", norad=90551), "alike"),
        (Asked(norad=905), Operated(name="LARK (2023-905A)"), None),
        (Asked(cospar="2023-905A"), WHOLE, "same"),
        (Asked(cospar="2023-905C"), WHOLE, "alike"),
        (Asked(cospar="2023-905A"), Operated(norad=90551), None),
        (Asked(name="LARK 9"), WHOLE, "same"),
        (Asked(name="LARK 6"), WHOLE, "alike"),
        (Asked(name="L\u0410RK 9"), WHOLE, "alike"),  # a letter of another script
        (Asked(name="LARK"), Operated(norad=90551), None),
    ],
)
def test_an_object_of_a_contact_record(asked: Asked, stated: Operated, match: Match | None) -> None:
    assert operated_matches(asked, stated) == match


FLEET = Fleet(name="Lark", prefix="LARK-", numbers=(Numbers(first=90560, last=90599), Numbers(first=91000, last=91000)))


@pytest.mark.parametrize(
    ("asked", "match"),
    [
        (Asked(norad=90560), "same"),
        (Asked(norad=90599), "same"),
        (Asked(norad=91000), "same"),
        (Asked(norad=90600), None),
        (Asked(name="lark-1234"), "same"),
        (Asked(name="Lark"), "same"),
        (Asked(name="L4RK-1234"), "alike"),
        (Asked(name="LARK 1234"), "alike"),
        (Asked(name="SPARROW-1"), None),
        (Asked(cospar="2023-905A"), None),
    ],
)
def test_an_object_of_a_fleet(asked: Asked, match: Match | None) -> None:
    assert fleet_matches(asked, FLEET) == match


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("90551", Asked(norad=90551)),
        (" SATCAT 90551", Asked(norad=90551)),
        ("norad id: 90551", Asked(norad=90551)),
        ("2023-905a", Asked(cospar="2023-905A")),
        ("LARK  9", Asked(name="LARK 9")),
        ("LARK 90551", Asked(name="LARK 90551")),
        ("9055155551", Asked(name="9055155551")),  # no number of a catalogue has ten figures
    ],
)
def test_what_somebody_typed_is_a_number_a_designator_or_a_name(typed: str, asked: Asked) -> None:
    assert asked_for(typed) == asked


@pytest.mark.parametrize("asked", [Asked(), Asked(name=""), Asked(name="()"), Asked(name="\u200b")])
def test_nothing_asked_matches_nothing(asked: Asked) -> None:
    assert operated_matches(asked, Operated(name="LARK 9")) is None
    assert reference_matches(asked, LARK) is None

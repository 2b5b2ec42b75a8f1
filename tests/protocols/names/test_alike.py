"""Which names are one to a reader, and which are two."""

from __future__ import annotations

import re
import unicodedata

import pytest

from protocols.names import centres_alike, names_alike, skeleton
from protocols.names.claims import look_alikes
from protocols.names.skeletons import prototypes
from tui.safe_text import _DEFAULT_IGNORABLE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Meridian Orbital", "Meridi\u0430n Orbital"),  # Cyrillic
        ("Meridian Orbital", "Mer\u03b9dian \u039frbital"),  # Greek
        ("Meridian Orbital", "MERIDIAN ORBITAL"),
        ("Meridian Orbital", "MERIDIAN 0RBITAL"),
        ("Meridian Orbital", "Meridian  Orbital"),
        ("Meridian Orbital", " Meridian\u2003Orbital"),
        ("Meridian Orbital", "Meridian\u00ad Orbital"),
        ("Kestrel", "KestreI"),  # a capital I
        ("Kestrel", "Kestre1"),
        ("modern", "modem"),
        ("\u041a\u041e\u0421\u041c\u041e\u0421", "KOCMOC"),  # a whole name in another script
        ("caf\u00e9", "cafe\u0301"),
    ],
)
def test_one_name_to_a_reader(one: str, other: str) -> None:
    assert names_alike(one, other)
    assert names_alike(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Meridian Orbital", "Meridian Orbit"),
        ("Kestrel Space Watch", "Kestrel Space"),
        ("Lark 1", "Lark 2"),
        ("\u5929\u5bab", "\u5929\u5bae\u7ad9"),
        ("\u0424\u043b\u043e\u0442 1", "\u0424\u043b\u043e\u0442 2"),
        ("cafe", "caf\u00e9"),
    ],
)
def test_two_names_to_a_reader(one: str, other: str) -> None:
    assert not names_alike(one, other)


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("MERIDIAN", "MER1DIAN", True),
        ("MERIDIAN", "RNERIDIAN", True),
        ("KESTREL", "KE5TREL", True),
        ("ORBIT", "0RB1T", True),
        ("BAZAAR", "8AZAAR", True),
        ("ZULU", "2ULU", True),
        ("WATCH", "VVATCH", True),
        ("SAT-COM", "SATCOM", True),
        ("KESTREL", "KESTREL-2", False),
        ("KESTREL-1", "KESTREL-2", False),
        ("STERN", "STEM", True),
        ("STERN", "STEEN", False),
    ],
)
def test_centres(one: str, other: str, alike: bool) -> None:
    assert centres_alike(one, other) is alike
    assert centres_alike(other, one) is alike


def test_those_that_one_may_be_taken_for_are_named_and_it_is_not_among_them() -> None:
    assert look_alikes("KE5TREL", ["MERIDIAN", "KESTREL", "KE5TREL", "KESTR-EL"]) == ("KESTR-EL", "KESTREL")


# -- the table ---------------------------------------------------------------------------------------------------------


def test_the_table_is_the_whole_of_unicodes() -> None:
    from importlib import resources

    text = resources.files("protocols.names").joinpath("confusables.txt").read_text("utf-8")
    said = re.search(r"; (\d+) characters;", text)
    assert said is not None
    assert len(prototypes()) == int(said[1]) == 6_712
    assert "Permission is hereby granted" in text  # its licence goes with it


def test_what_something_looks_like_looks_like_nothing_else() -> None:
    """UTS 39: prototypes are prototypes of themselves, so a skeleton's skeleton is that skeleton."""
    for shape in set(prototypes().values()):
        assert skeleton(shape) == skeleton(skeleton(shape))


def test_every_character_of_the_table_looks_like_its_prototype() -> None:
    for point, shape in prototypes().items():
        if not _DEFAULT_IGNORABLE.match(chr(point)):
            assert skeleton(chr(point)) == unicodedata.normalize("NFD", skeleton(shape)), hex(point)


def test_what_nobody_draws_is_no_part_of_a_shape() -> None:
    for point in (0xAD, 0x200D, 0xFE0F, 0xE0041):
        assert skeleton(f"KE{chr(point)}STREL") == skeleton("KESTREL")

"""What languages need of a catalogue: their plurals, their grouping, figures as signed, and a marked direction."""

from __future__ import annotations

import pytest

from protocols.phrases.catalogue import LANGUAGES, Phrases, own_name, runs_right_to_left

SLAVIC = "missing = { $count ->\n    [one] { $count } A\n    [few] { $count } B\n   *[many] { $count } C\n}\n"
ARABIC = (
    "missing = { $count ->\n    [zero] 0\n    [one] 1\n    [two] 2\n    [few] few { $count }\n"
    "    [many] many { $count }\n   *[other] other { $count }\n}\n"
    "figure = { $figure } m\n"
)


def made(language: str, text: str) -> Phrases:
    return Phrases.from_files(language, {"header.ftl": text.encode()})


@pytest.mark.parametrize(
    ("count", "said"), [(1, "1 A"), (2, "2 B"), (4, "4 B"), (5, "5 C"), (11, "11 C"), (21, "21 A"), (22, "22 B")]
)
def test_russian_has_three_plurals(count: int, said: str) -> None:
    assert made("ru", SLAVIC).say("missing", count=count) == said


@pytest.mark.parametrize(
    ("count", "said"),
    [(0, "0"), (1, "1"), (2, "2"), (3, "few 3"), (10, "few 10"), (11, "many 11"), (99, "many 99"), (100, "other 100")],
)
def test_arabic_has_six(count: int, said: str) -> None:
    assert made("ar", ARABIC).say("missing", count=count) == said


@pytest.mark.parametrize(
    ("language", "grouped"), [("en", "12,345"), ("fr", "12\u202f345"), ("ru", "12\u00a0345"), ("zh", "12,345")]
)
def test_a_count_is_grouped_as_the_language_does(language: str, grouped: str) -> None:
    assert made(language, "n = { $count }\n").say("n", count=12345) == grouped


@pytest.mark.parametrize("language", ["en", "ar", "fr", "ru", "zh", "es"])
def test_a_figure_that_was_signed_is_never_grouped(language: str) -> None:
    said = made(language, "figure = { $figure } m\n").say("figure", figure="1234567.0000001")
    assert said.strip("\u2068\u2069").replace("\u2069", "") == "1234567.0000001 m"


def test_digits_are_the_same_ten_in_every_language() -> None:
    """They are read back over a telephone, and typed into other programs."""
    for language in ("ar", "fr", "ru", "zh", "es"):
        assert made(language, "n = { $count }\n").say("n", count=90) == "90"


def test_in_arabic_what_is_latin_is_marked_off() -> None:
    assert made("ar", ARABIC).say("figure", figure="55") == "\u206855\u2069 m"


def test_a_foreign_catalogue_says_what_it_lacks_as_its_key() -> None:
    other = made("fr", "figure = { $figure } m\n")
    assert other.say("state-sent") == "<state-sent>"
    assert "state-sent" not in other
    assert other != Phrases("en")
    assert other == made("fr", "figure = { $figure } m\n")
    assert other.hash != made("fr", "figure = { $figure } km\n").hash


def test_every_language_names_itself() -> None:
    assert own_name("ru") == "русский"
    assert own_name("ar") == "العربية"
    assert own_name("xx-unknown") == "xx-unknown"
    assert all(own_name(each) for each in LANGUAGES)
    assert [each for each in ("ar", "en", "fr", "ru", "zh", "es") if runs_right_to_left(each)] == ["ar"]

"""Outside text at the door: whatever would act on a terminal is seen, and does nothing."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.cells import GUTTER, fit, plain, ruled, width, wrap
from tui.safe_text import MOST_MARKS, SafeText, safe_line, safe_text

ACTS = {
    "clipboard written by OSC 52": "\x1b]52;c;SGVsbG8=\x1b\\",
    "screen cleared": "\x1b[2J\x1b[H",
    "window title": "\x1b]0;FLASH\x07",
    "eight-bit CSI": "\x9b2J",
    "eight-bit OSC": "\x9d52;c;QQ==\x9c",
    "bell": "\a\a\a",
    "backspaces over what stood there": "no burn\b\b\b\b\b\b\b",
    "carriage return over a header": "ROUTINE\rFLASH  ",
    "NUL and shift-out": "\x00\x0e",
    "delete": "\x7f",
    "vertical tab and form feed": "\x0b\x0c",
    "line separator": "FROM: \u2028MERIDIAN",
    "paragraph separator": "\u2029",
    "next line": "\x85",
    "right to left override": "burn \u202e0032\u202c m/s",
    "left to right isolate": "\u2066x\u2069",
    "isolate that is never closed": "\u2068x",
    "arabic letter mark": "\u061c",
    "zero-width space in a number": "7305\u200b1",
    "word joiner": "a\u2060b",
    "byte order mark": "\ufeffa",
    "soft hyphen": "a\u00adb",
    "tag characters": "\U000e0046\U000e0052",
    "variation selector": "!\ufe0f",
    "hangul filler": "\u3164",
    "private use": "\ue0b0",
    "unassigned": "\U000e1234",
    "lone surrogate": "\ud800",
    "interlinear annotation": "\ufff9",
    "joiner between latin letters": "KEST\u200dREL",
}


def acts(character: str) -> bool:
    """What no terminal may be sent as text."""
    return unicodedata.category(character) in ("Cc", "Cs", "Co", "Cn", "Zl", "Zp") and character != "\n"


@pytest.mark.parametrize("text", ACTS.values(), ids=ACTS)
def test_what_acts_is_shown(text: str) -> None:
    safe = safe_text(text)
    assert not any(map(acts, safe))
    assert not any(c in safe for c in "\u202e\u202c\u2066\u200b\u2060\ufeff\u00ad\u061c\ufe0f\u3164\u200d")
    assert safe != text
    assert len(safe) >= 1


def test_a_control_character_is_seen_as_its_symbol() -> None:
    assert safe_text("a\x1b[2Jb\x7f") == "a\u241b[2Jb\u2421"
    assert safe_text("\u202e") == "<U+202E>"


def test_newlines_stay_in_text_and_are_shown_in_a_line() -> None:
    assert safe_text("one\ntwo") == "one\ntwo"
    assert safe_line("one\ntwo") == "one\u2424two"


def test_ordinary_text_of_many_scripts_stays_as_it_is() -> None:
    for text in (
        "burn 231002Z, \u0394v 0.12 m/s",
        "\u0440\u0430\u0437\u0432\u0435\u0434\u0435\u043d\u0438\u0435",
        "\u536b\u661f",
        "\u0633\u0644\u0627\u0645",
        "caf\u00e9",
        "\U0001f6f0",
    ):
        assert safe_text(text) == text


def test_joiners_stay_inside_words_that_are_spelled_with_them() -> None:
    persian, hindi = "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "\u0915\u094d\u200d\u0937"
    assert safe_text(persian) == persian
    assert safe_text(hindi) == hindi


def test_isolates_that_our_phrases_set_stay_where_they_are_closed_on_their_line() -> None:
    assert safe_text("to \u2068\u0645\u0631\u0643\u0632\u2069 now") == "to \u2068\u0645\u0631\u0643\u0632\u2069 now"
    assert safe_text("a \u2068b\nc\u2069") == "a <U+2068>b\nc<U+2069>"
    assert "<U+2069>" in safe_text("\u2069\u2068")


def test_marks_do_not_bury_the_lines_above() -> None:
    buried = safe_text("Z" + "\u0300" * 1000 + "x")
    assert buried == "Z" + "\u0300" * MOST_MARKS + f"<+{1000 - MOST_MARKS} marks>x"


def test_a_mark_at_the_beginning_does_not_change_our_own_label() -> None:
    assert safe_text("\u0338x")[0] == "\u25cc"


def test_text_made_of_safe_text_is_plain_again_and_the_door_changes_it_no_more() -> None:
    safe = safe_text("a\x1bb")
    assert type(f"{safe}") is str
    assert type(safe + "c") is str
    assert isinstance(safe_text(f"{safe}"), SafeText)
    assert safe_text(f"{safe}") == safe


@given(st.text())
def test_whatever_comes_ends_in_text_that_does_not_act(text: str) -> None:
    safe = safe_text(text)
    assert isinstance(safe, SafeText)
    assert not any(map(acts, safe))
    assert safe_text(str(safe)) == safe


# -- lines --------------------------------------------------------------------------------------------------------


@given(st.text(), st.integers(1, 40))
def test_a_fitted_text_takes_exactly_its_cells(text: str, cells: int) -> None:
    assert width(fit(text, cells)) == cells
    assert width(ruled(text, cells)) == cells


@given(st.text(), st.integers(4, 40))
def test_no_wrapped_line_is_wider_than_its_room(text: str, cells: int) -> None:
    assert all(width(each) <= cells and "\n" not in each for each in wrap(text, cells))


def test_wrapping_breaks_at_spaces_and_inside_what_has_none() -> None:
    assert list(wrap("burn at ten oclock", 8)) == ["burn at", "ten", "oclock"]
    assert list(wrap("aaaaaaaaaa bb", 4)) == ["aaaa", "aaaa", "aa", "bb"]
    assert list(wrap("", 10)) == [""]


def test_the_gutter_is_safe_text() -> None:
    assert isinstance(GUTTER, SafeText)
    assert plain([]) == ""

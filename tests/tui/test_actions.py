"""One table for keys, footer, help and plain mode; and what the source of the client may not contain."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import Any

import pytest
from textual.binding import Binding
from textual.widget import Widget

import tui
from protocols.phrases.catalogue import Phrases
from tests.tui.desks import Watch
from tui import app
from tui.actions import ACTIONS, at, help_of
from tui.bindings import bindings
from tui.plain_commands import Commands
from tui.screens import compose, dialogs, framed, link, page, release, sign, small, thread, unlock, watch
from tui.screens.framed import keys_line
from tui.screens.page import help_lines
from tui.widgets import drawn, form_view, message_list

EN = Phrases("en")

PLACES = sorted({action.where for action in ACTIONS} - {"anywhere"})
SOURCES = sorted(Path(inspect.getfile(tui)).parent.rglob("*.py"))
MODULES = (app, compose, dialogs, framed, link, page, release, sign, small, thread, unlock, watch, drawn, form_view,
           message_list)  # fmt: skip


def classes() -> list[type]:
    """Every screen and widget of ours, and the app."""
    found = {each for module in MODULES for each in vars(module).values() if inspect.isclass(each)}
    ours = [each for each in found if each.__module__.startswith("tui.") and issubclass(each, (Widget, app.Watchfloor))]
    return sorted(ours, key=lambda each: each.__name__)


@pytest.mark.parametrize("owner", classes(), ids=lambda owner: owner.__name__)
def test_every_key_that_is_bound_is_in_the_table(owner: type) -> None:
    """What Textual binds by itself counts as bound: a list that scrolls, a field with Ctrl-A."""
    known = {key for action in ACTIONS for key in action.keys}
    merged = owner._merge_bindings()  # type: ignore[attr-defined]
    assert set(merged.key_to_bindings) <= known


def test_no_key_is_one_that_a_terminal_or_tmux_keeps_for_itself() -> None:
    for action in ACTIONS:
        for key in action.keys:
            assert not re.search(r"alt|ctrl\+[abjoqs]$", key), action


@pytest.mark.parametrize("place", PLACES)
def test_every_binding_is_in_the_help_of_its_screen(place: str) -> None:
    told = "\n".join("".join(span.text for span in line) for line in help_lines(EN, place, 200, "test"))  # type: ignore[arg-type]
    for action in help_of(place):  # type: ignore[arg-type]
        assert EN.say(action.help) in told
        assert f" {action.key} " in told


@pytest.mark.parametrize("place", PLACES)
def test_every_action_has_a_screen_that_does_it(place: str) -> None:
    bases = ("Framed", "Scrolling", "Dialog")
    homes = [each for each in classes() if getattr(each, "place", None) == place and each.__name__ not in bases]
    assert homes
    for action in at(place):  # type: ignore[arg-type]
        assert all(hasattr(home, f"action_{action.name}") for home in homes), action
    for action in at("anywhere"):
        assert hasattr(app.Watchfloor, f"action_{action.name}")


@pytest.mark.parametrize("place", PLACES)
def test_no_key_means_two_things_in_one_place(place: str) -> None:
    keys = [key for action in at(place) for key in action.keys]  # type: ignore[arg-type]
    assert len(keys) == len(set(keys))
    assert len({each.id for each in bindings(place) if isinstance(each, Binding)}) == len(at(place))  # type: ignore[arg-type]


@pytest.mark.parametrize("cells", [80, 100])
@pytest.mark.parametrize("place", PLACES)
def test_silence_and_help_are_in_every_footer(place: str, cells: int) -> None:
    footer = "".join(span.text for span in keys_line(EN, place, cells))  # type: ignore[arg-type]
    assert "F9 quiet" in footer
    assert "F1 help" in footer or place == "dialog", "a dialog names all its keys"
    assert len(footer) <= cells


def test_silence_acknowledge_and_answer_are_three_keys() -> None:
    keys = {action.name: set(action.keys) for action in ACTIONS if action.name in ("silence", "acknowledge", "answer")}
    assert len(keys) == 3
    assert not set.intersection(*keys.values())
    assert len(set.union(*keys.values())) == 3


def test_everything_that_a_screen_does_the_plain_mode_does_too() -> None:
    desk = Watch().desk
    nobody: Any = None
    verbs = Commands(
        desk, nobody, lambda *_: None, lambda _: None, nobody, catalogues=nobody, speak=lambda _: None
    ).verbs
    assert {action.plain for action in ACTIONS if action.plain} <= set(verbs)
    moves_only = {"down", "up", "page_down", "page_up", "top", "end", "turn", "next_due", "back", "mark", "accept",
                  "next_field", "previous_field", "value_before", "value_after", "choose", "heard", "not_heard",
                  "again", "test", "open_flash"}  # fmt: skip
    for action in ACTIONS:
        assert action.plain or action.name in moves_only, action


# -- the source ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.name)
def test_no_widget_is_given_text_that_did_not_come_through_the_door(source: Path) -> None:
    text = source.read_text("utf-8")
    for banned in (r"\bStatic\(", r"\bLabel\(", r"\bRichLog\(", r"\bDataTable\(", r"\bMarkdown", r"markup",
                   r"from_markup", r"\.notify\(", r"rich\.text", r"Content\(", r"\bprint\("):  # fmt: skip
        allowed = {
            r"\bprint\(": ("plain.py", "app.py"),
            r"markup": ("drawn.py",),
        }.get(banned, ())
        assert source.name in allowed or not re.search(banned, text), banned


def test_safe_text_is_made_in_one_place() -> None:
    for source in SOURCES:
        if source.name != "safe_text.py":
            assert not re.search(r"\bSafeText\(", source.read_text("utf-8")), source


def test_a_widget_refuses_text_that_did_not_come_through_the_door() -> None:
    from protocols.errors import Misuse
    from tui.cells import Span

    widget = drawn.Drawn()
    with pytest.raises(Misuse, match="safe_text"):
        drawn.strip_of(widget, (Span("\x1b[2J"),), 10)  # type: ignore[arg-type]

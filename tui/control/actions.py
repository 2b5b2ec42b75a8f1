"""Every key of the control screen once, as data: bindings, the two rows at the foot, the help and the plain commands.

The words are phrases: `control-key-NAME` at the foot, `control-help-NAME` in the help. The same keys are left alone as
everywhere (tui.actions): no Alt, no Ctrl-A, B, J, O, Q, S.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from textual.binding import Binding, BindingType

from protocols.phrases.catalogue import Phrases
from tui.cells import Line, Span, width
from tui.safe_text import safe_line

__all__ = ["ACTIONS", "PANES", "Action", "bindings", "dialog_keys", "keys_lines"]


class Action(NamedTuple):
    """`keys` as Textual names them; `key` as it is drawn. `plain`: the command of the plain mode, with what follows it;
    empty for what only moves about on a screen. `small`: it acts in a window that is too small, too."""

    name: str
    keys: tuple[str, ...]
    key: str
    plain: str = ""
    footer: bool = True
    small: bool = False


PANES: Final = ("script", "expected", "players", "log")
"""The parts of the screen, in the order of their digits."""

ACTIONS: Final = (
    Action("start", ("S",), "S", "start"),
    Action("pause", ("space",), "Space", "pause [WHY] · resume [ROLE]"),
    Action("faster", ("plus", "equals_sign"), "+/-", "speed X"),
    Action("slower", ("minus",), "-", footer=False),
    Action("fire", ("enter",), "Enter", "fire INJECT"),
    Action("delay", ("d",), "d", "delay INJECT SPAN"),
    Action("skip", ("k",), "k", "skip INJECT [WHY]"),
    Action("done", ("v",), "v", "done INJECT|EXPECTATION met|not_met [TEXT]"),
    Action("note", ("n",), "n", "note TEXT"),
    Action("observe", ("o",), "o", "observe [EXPECTATION|OBJECTIVE [met|not_met]] : TEXT"),
    Action("real_world", ("R",), "R", "real_world", small=True),
    Action("faults", ("f",), "f", "fault FAULT on|off"),
    Action("jump", ("j",), "j", "jump INSTANT [TEXT]"),
    Action("end", ("e",), "e", "end [WHY]"),
    Action("report", ("r",), "r", "report"),
    Action("white_cell", ("w",), "w", "white_cell [PLAYER] : TEXT"),
    Action("help", ("f1", "question_mark"), "F1", "help", small=True),
    Action("language", ("f5",), "F5", "language CODE", footer=False),
    Action("leave", ("q", "ctrl+c"), "q", "quit"),
    Action("pane_script", ("1",), "1", "script", footer=False),
    Action("pane_expected", ("2",), "2", "expected", footer=False),
    Action("pane_players", ("3",), "3", "players", footer=False),
    Action("pane_log", ("4",), "4", "log", footer=False),
    Action("turn", ("tab",), "Tab", footer=False),
    Action("down", ("down",), "Down", footer=False),
    Action("up", ("up",), "Up", footer=False),
    Action("page_down", ("pagedown",), "PgDn", footer=False),
    Action("page_up", ("pageup",), "PgUp", footer=False),
    Action("first", ("home",), "Home", footer=False),
    Action("last", ("end",), "End", footer=False),
)

DIALOG: Final = (
    Action("accept", ("enter",), "Enter"),
    Action("back", ("escape",), "Esc"),
)
"""What a question takes; these two have their help beside the others."""

_ALWAYS: Final = ("real_world", "help")


def bindings(*, small: bool = False) -> list[BindingType]:
    """Each leads to the screen's `action_do`, with the action's name. `small`: those of a window that is too small."""
    return [
        Binding(",".join(each.keys), f"do('{each.name}')", each.name, show=False, id=f"control.{each.name}")
        for each in ACTIONS
        if each.small or not small
    ]


def keys_lines(phrases: Phrases, cells: int, *, stands: bool) -> tuple[Line, Line]:
    """The two rows at the foot: R and F1 always, of the others as many as there is room for. `stands`: the drill
    stands still, and Space lets it go on."""
    always = [each for each in ACTIONS if each.name in _ALWAYS]
    rows: tuple[list[Action], list[Action]] = ([], [])
    room = [cells, cells - sum(_width(phrases, each, stands) for each in always)]
    for each in (each for each in ACTIONS if each.footer and each not in always):
        needs = _width(phrases, each, stands)
        # What comes first stands first: once something has no room above, nothing goes there any more.
        row = 0 if room[0] >= needs and not rows[1] else 1
        if room[row] >= needs:
            rows[row].append(each)
            room[row] -= needs
    first, second = (tuple(_spans(phrases, row, stands)) for row in (rows[0], [*rows[1], *always]))
    return first, second


def dialog_keys(phrases: Phrases, *, does: str, real_world: bool) -> Line:
    """The keys of a question: what Enter does (`accept`, `next` or nothing), Esc, and R where it works."""
    shown = [("Enter", does)] if does else []
    shown.append(("Esc", "back"))
    if real_world:
        shown.append(("R", "real_world"))
    return tuple(
        span
        for key, name in shown
        for span in (
            Span(safe_line(f" {key}"), "key"),
            Span(safe_line(f" {phrases.say(f'control-key-{name}')} ")),
        )
    )


def _label(phrases: Phrases, action: Action, stands: bool) -> str:
    name = "resume" if stands and action.name == "pause" else action.name
    return phrases.say(f"control-key-{name}")


def _width(phrases: Phrases, action: Action, stands: bool) -> int:
    return width(f" {action.key} {_label(phrases, action, stands)} ")


def _spans(phrases: Phrases, actions: list[Action], stands: bool) -> Iterator[Span]:
    for each in actions:
        yield Span(safe_line(f" {each.key}"), "alert" if each.name == "real_world" else "key")
        yield Span(safe_line(f" {_label(phrases, each, stands)} "))

"""One table for the keys, the rows at the foot, the help and the page of documentation; and no phrase is idle.

python -m tests.tui.control.test_control_keys        writes the page again
"""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

import tui.control
from hotline.client.control import (
    ControlView,
    ExpectationView,
    InjectView,
    LogView,
    ObjectiveView,
)
from hotline.drills import log
from protocols.phrases.catalogue import Phrases, files_of
from tui.actions import ACTIONS as CLIENT
from tui.cells import width
from tui.control.actions import ACTIONS, DIALOG, keys_lines
from tui.control.app import ControlRoom, HelpPage, SmallRoom, help_lines
from tui.control.dialogs import ChooseDirection, ChooseOne, Sure, Told, TypeLine
from tui.control.giving import Giving
from tui.control.log_words import log_words
from tui.control.screen import ControlScreen, Pane
from tui.control.typed import SPEEDS, instant_of, next_speed, span_of

EN = Phrases("en")
PAGE = Path(__file__).parents[3] / "docs" / "reference" / "control-keys.md"
SOURCES = "\n".join(each.read_text("utf-8") for each in Path(inspect.getfile(tui.control)).parent.glob("*.py"))

NAMES = [each.name for each in ACTIONS]


def keys_page() -> str:
    """docs/reference/control-keys.md, from the table that binds the keys."""
    lines = [
        "# Keys of the control screen",
        "",
        "![The control screen of a drill: clocks, script, expectations, players and log.](../pictures/control.svg)",
        "",
        "Made from `tui/control/actions.py`, which binds them;",
        "`.venv/bin/python -m tests.tui.control.test_control_keys` writes this page again.",
        "",
        "`hotline drill control RUN` opens it. Every order says what it would do before it is given: Enter gives it,",
        "Esc leaves it. R alone asks nothing. No key uses Alt, or a Ctrl that a terminal keeps for itself; Esc and",
        "then a digit is a function key. The last column is the command of `--plain` that does the same.",
        "",
        "| key | does | plain |",
        "| --- | --- | --- |",
    ]
    for each in ACTIONS:
        plain = " ".join(f"`{use.replace('|', chr(92) + '|')}`" for use in each.plain.split(" · ") if use)
        key = "+" if each.name == "faster" else each.key
        lines.append(f"| {key} | {EN.say(f'control-help-{each.name}')} | {plain} |")
    return "\n".join(lines) + "\n"


def test_the_page_of_keys_is_current() -> None:
    assert PAGE.read_text("utf-8") == keys_page(), "run `.venv/bin/python -m tests.tui.control.test_control_keys`"


def test_no_key_is_one_that_a_terminal_keeps_for_itself_and_none_means_two_things() -> None:
    keys = [key for each in ACTIONS for key in each.keys]
    assert not [key for key in keys if re.search(r"alt|ctrl\+[abjoqs]$", key)]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize(
    "owner", [ControlRoom, ControlScreen, SmallRoom, HelpPage, Pane, Sure, Told, ChooseOne, TypeLine, ChooseDirection]
)
def test_every_key_that_is_bound_is_in_a_table(owner: Any) -> None:
    """What Textual binds by itself counts as bound."""
    known = {key for each in (*ACTIONS, *DIALOG) for key in each.keys}
    known |= {key for each in CLIENT if each.where == "dialog" for key in each.keys}
    assert set(owner._merge_bindings().key_to_bindings) <= known


def test_in_a_window_that_is_too_small_two_keys_act() -> None:
    assert set(SmallRoom._merge_bindings().key_to_bindings) == {"R", "f1", "question_mark"}


def test_every_key_does_something() -> None:
    room: Any = None
    flows = set(Giving(room)._flows)
    screen = {"down", "up", "page_down", "page_up", "first", "last", "turn", "pane_script", "pane_expected",
              "pane_players", "pane_log"}  # fmt: skip
    assert flows | screen | {"real_world", "help", "language"} == set(NAMES)


def test_every_key_is_in_the_help() -> None:
    told = "\n".join("".join(span.text for span in line) for line in help_lines(EN, 200))
    for each in (*ACTIONS, *DIALOG):
        assert EN.say(f"control-help-{each.name}") in told


@pytest.mark.parametrize("stands", [True, False])
def test_the_rows_at_the_foot_have_every_order_at_80_columns(stands: bool) -> None:
    rows = keys_lines(EN, 80, stands=stands)
    said = ["".join(span.text for span in row) for row in rows]
    assert all(width(each) <= 80 for each in said)
    first = "S start  Space resume" if stands else "S start  Space pause"
    for words in (first, "Enter fire", "d delay", "k skip", "v voice", "o observe", "n note", "f faults", "j jump",
                  "e ENDEX", "r report", "R REAL WORLD", "F1 help"):  # fmt: skip
        assert words in " ".join(said)


@pytest.mark.parametrize("cells", [40, 60])
def test_r_and_help_are_never_left_out(cells: int) -> None:
    said = "".join(span.text for row in keys_lines(EN, cells, stands=False) for span in row)
    assert "R REAL WORLD" in said
    assert "F1 help" in said


# -- phrases ----------------------------------------------------------------------------------------------------------


def spoken() -> set[str]:
    """Every key that this screen can say: those that stand in its source, and those that are put together."""
    found = set(re.findall(r"\"(control-[a-z0-9_]+(?:-[a-z0-9_]+)?)\"", SOURCES))
    found |= set(re.findall(r"'(control-[a-z0-9_]+(?:-[a-z0-9_]+)?)'", SOURCES))
    found |= {f"control-help-{each.name}" for each in (*ACTIONS, *DIALOG)} | {"control-help-status"}
    found |= {f"control-key-{each.name}" for each in ACTIONS if each.footer}
    found |= {f"control-key-{each}" for each in ("accept", "next", "back", "resume")}
    found |= {f"control-column_{each}" for each in ("id", "when", "to", "inject", "state", "what", "who", "by", "is")}
    for part, struct, name in (("phase", ControlView, "phase"), ("inject", InjectView, "state"),
                               ("is", ExpectationView, "state"), ("objective", ObjectiveView, "state")):  # fmt: skip
        found |= {f"control-{part}_{value}" for value in get_args(get_type_hints(struct)[name])}
    found = {"control-inject_waits" if each == "control-inject_armed" else each for each in found}
    found |= {"control-inject_never", "control-is_open_by", "control-is_overdue"}
    found |= {f"control-pane_{each}" for each in ("script", "expected", "players", "log")}
    found |= {f"control-{each}" for each in ("met", "not_met", "not_rated", "seat_on", "seat_off", "fault_is_on",
                                             "fault_is_off")}  # fmt: skip
    return found | {f"control-log-{each}" for each in LOGGED} | {"control-log-because", "control-log-for_you"}


LOGGED: dict[str, tuple[str, dict[str, Any]]] = {
    "opened": ("opened", {"run": "R-1", "players": {"a": "A"}}),
    "announced_acknowledged": ("announced", {"centre": "A", "reference": "A 221415Z 1", "how": "acknowledged"}),
    "announced_accepted": ("announced", {"centre": "A", "reference": "A 221415Z 1", "how": "accepted"}),
    "start": ("start", {}),
    "pause": ("pause", {"reason": "tea"}),
    "resume": ("resume", {"reason": "", "second": None}),
    "resume_two": ("resume", {"reason": "", "second": "CTRL-2"}),
    "speed": ("speed", {"speed": 4}),
    "jump": ("jump", {"to": 1_567_414_800_000, "text": "The next day.", "play": None}),
    "firing": ("firing", {"inject": "I-01", "how": "plan"}),
    "fired_plan": ("fired", {"inject": "I-01", "how": "plan", "messages": ["00"]}),
    "fired_hand": ("fired", {"inject": "I-01", "how": "hand", "messages": []}),
    "not_fired": ("not_fired", {"inject": "I-01", "code": "drill_text", "detail": "why"}),
    "said": ("said", {"name": "LINE-2", "messages": ["00"]}),
    "not_said": ("not_said", {"name": "LINE-2", "code": "not_reachable", "detail": "gone"}),
    "delay": ("delay", {"inject": "I-01", "by_ms": 600_000}),
    "skip": ("skip", {"inject": "I-01", "reason": "no time"}),
    "done_met": ("done", {"inject": "I-01", "result": "met", "expectation": "I-01.2", "text": "by radio"}),
    "done_not_met": ("done", {"inject": "I-01", "result": "not_met", "expectation": None, "text": ""}),
    "observed": ("observed", {"text": "it is warm", "objective": None, "expectation": None, "rating": None}),
    "observed_met": ("observed", {"text": "seen", "objective": "O1", "expectation": None, "rating": "met"}),
    "observed_not_met": ("observed", {"text": "no", "objective": None, "expectation": "I-01.1", "rating": "not_met"}),
    "note": ("note", {"text": "a remark"}),
    "fault_on": ("fault_on", {"fault": "F1"}),
    "fault_off": ("fault_off", {"fault": "F1"}),
    "act": ("act", {"does": "voice_contact", "of": "00", "inject": None, "type": "x"}),
    "real_world_on": ("real_world", {"on": True, "centre": None, "reason": "", "second": None}),
    "real_world_off": ("real_world", {"on": False, "centre": None, "reason": "", "second": "CTRL-2"}),
    "real_world_on_one": ("real_world", {"on": True, "centre": "A", "reason": "", "second": None}),
    "real_world_off_one": ("real_world", {"on": False, "centre": "A", "reason": "", "second": "CTRL-2"}),
    "seat_frozen_on": ("seat_frozen", {"centre": "A", "role": "WATCH-1", "on": True}),
    "seat_frozen_off": ("seat_frozen", {"centre": "A", "role": "WATCH-1", "on": False}),
    "white_cell": ("white_cell", {"from": "control", "to": [], "text": "a word"}),
    "end_plan": ("end", {"how": "plan", "inject": "END"}),
    "end_hand": ("end", {"how": "hand", "reason": "enough"}),
    "end_overtime": ("end", {"how": "overtime"}),
    "end_break_off": ("end", {"how": "break_off", "reason": ""}),
    "sealed": ("sealed", {"head": "00", "key": "00", "signature": "00"}),
}


def test_no_phrase_of_this_screen_is_idle() -> None:
    there = set(re.findall(r"^(control-[\w-]+) =", files_of("en")["control.ftl"].decode(), re.M))
    assert there - spoken() == set()
    assert spoken() - there == set()


def test_every_kind_of_line_that_a_run_logs_is_told_here() -> None:
    assert log.__doc__ is not None
    named = {what for line in log.__doc__.splitlines() if line.startswith("``")
             for what in re.findall(r"``(\w+)``", line[:22])}  # fmt: skip
    kinds = {"fault_off" if each == "_off" else each for each in named}
    assert kinds == {what for what, _ in LOGGED.values()}


@pytest.mark.parametrize("key", LOGGED)
def test_a_line_of_the_log_is_told_by_its_phrase(key: str) -> None:
    what, facts = LOGGED[key]
    said = log_words(EN, LogView(n=3, at=0, what=what, by="CTRL-1", facts=facts), {"00": "I-01", "LINE-2": "STARTEX"})
    first = re.split(r"\{.*?\}", _pattern(f"control-log-{key}"))[0].strip()
    assert first in said
    assert "{" not in said
    for reason in ("reason", "text", "detail"):
        if facts.get(reason):
            assert said.endswith(f": {facts[reason]}")


def _pattern(key: str) -> str:
    text = files_of("en")["control.ftl"].decode()
    return next(line.partition(" = ")[2] for line in text.splitlines() if line.startswith(f"{key} = "))


@pytest.mark.parametrize(
    ("what", "facts"),
    [("teleported", {"where": "there", "ids": ["a", "b"], "none": None}), ("fired", {"how": "magic"}), ("speed", {})],
)
def test_what_nobody_here_knows_is_told_plainly(what: str, facts: dict[str, Any]) -> None:
    said = log_words(EN, LogView(n=1, at=0, what=what, by="conductor", facts=facts), {})
    assert said.startswith(f"{what}, conductor")
    assert "where: there" in said or what != "teleported"


# -- what is typed ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "ms"), [("90s", 90_000), ("10m", 600_000), ("1h30m", 5_400_000), ("+2m", 120_000), ("10", None),
                     ("", None), ("0s", None), ("soon", None), ("-5m", None)],
)  # fmt: skip
def test_a_length_of_time(text: str, ms: int | None) -> None:
    assert span_of(text) == ms


def test_an_instant_of_the_story() -> None:
    story = 1_567_347_600_000  # 2019-09-01T14:20Z
    assert instant_of("2019-09-02T09:00Z", story) == 1_567_414_800_000
    assert instant_of("0900Z", story) == 1_567_414_800_000, "the next one"
    assert instant_of("14:21", story) == story + 60_000
    assert instant_of("14:20", story) == story + 86_400_000, "the story only goes forward"
    assert instant_of("noon", story) is None


def test_speeds_go_up_and_down_by_steps_and_stop_at_the_ends() -> None:
    assert next_speed(1, up=True) == 2
    assert next_speed(3, up=False) == 2
    assert next_speed(SPEEDS[-1], up=True) == SPEEDS[-1]
    assert next_speed(SPEEDS[0], up=False) == SPEEDS[0]


if __name__ == "__main__":
    PAGE.write_text(keys_page(), "utf-8")

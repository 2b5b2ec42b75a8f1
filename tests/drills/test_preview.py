"""What a controller is told before an order is given, is what then happens."""

from __future__ import annotations

from typing import Any

import pytest

from hotline.client.control import Order, Preview
from hotline.drills.conductor_events import Seen
from hotline.drills.preview import preview
from hotline.drills.spans import instant_ms
from tests.drills.stories import MIN, did
from tests.drills.test_conductor import Run


def asked(run: Run, do: Any, **parts: Any) -> Preview:
    lines = len(run.lines)
    found = preview(run.state, Order(do=do, by="CTRL-1", **parts), run.now)
    assert len(run.lines) == lines
    return found


@pytest.fixture
def run() -> Run:
    run = Run()
    run.order("start")
    run.until(2 * MIN)
    return run


def test_a_pause_lets_everything_stand_and_a_resumption_moves_it(run: Run) -> None:
    said = asked(run, "pause")
    assert said.lines[0] == "3 injects and 2 deadlines stand still until the drill is resumed."
    assert said.lines[-1] == "Live: none."
    run.order("pause")
    run.until(12 * MIN)
    said = asked(run, "resume")
    assert (said.injects_moved, said.deadlines_moved, said.by_ms) == (3, 2, 10 * MIN)
    assert said.lines[0] == "3 injects and 2 deadlines move by 10:00: later."
    assert any(line.startswith("The run ends by itself at ") for line in said.lines)


def test_one_inject_delayed_moves_what_hangs_on_it_only(run: Run) -> None:
    said = asked(run, "delay", inject="I-03", ms=5 * MIN)
    assert (said.injects_moved, said.deadlines_moved, said.by_ms) == (1, 0, 5 * MIN)
    assert said.lines[0] == "One inject and 0 deadlines move by 5:00: later."


def test_a_faster_story_moves_injects_and_no_deadline(run: Run) -> None:
    said = asked(run, "speed", speed=4)
    assert said.deadlines_moved == 0
    assert said.by_ms < 0
    assert "They do not all move alike; I-02, the next, comes 5:15 sooner." in said.lines


def test_a_jump_names_what_comes_at_once(run: Run) -> None:
    to = instant_ms("2019-08-29T06:10:00Z")
    said = asked(run, "jump", jump=to, text="Ten past six.")
    assert said.lines[0] == "The story leaps over I-02, I-03: at once, in this order. Skip first what should not come."
    assert "CONTROL tells the players: Ten past six." in said.lines
    assert said.deadlines_moved == 0
    before = run.fired()
    run.order("jump", jump=to, text="Ten past six.")
    assert run.fired() == [*before, "I-03"]
    assert "F1" in run.state.faults_on


def test_a_jump_in_a_pause_brings_nothing_before_it_ends(run: Run) -> None:
    run.order("pause")
    said = asked(run, "jump", jump=instant_ms("2019-08-29T06:10:00Z"))
    assert "when the drill is resumed" in said.lines[0]


def test_skipping_says_what_waits_for_it(run: Run) -> None:
    assert asked(run, "skip", inject="I-03").lines[:2] == (
        "I-03 does not come by itself any more.",
        "Nor does I-04, which waits for it.",
    )


def test_firing_and_done_by_voice(run: Run) -> None:
    assert asked(run, "fire", inject="I-03").lines[0] == "At once: I-03."
    run.tell(Seen(done=did("MERIDIAN", "acknowledge", run.now, of="I-01")))
    said = asked(run, "done", inject="I-01", result="met")
    assert said.lines[0] == "One expectation is met by voice."


def test_real_world_for_one_and_for_all(run: Run) -> None:
    assert asked(run, "real_world", to=("kestrel",)).lines[0].startswith("One deadline of kestrel stand")
    said = asked(run, "real_world")
    assert "CONTROL signs REAL WORLD to the players." in said.lines


def test_endex_says_what_stays_open(run: Run) -> None:
    assert asked(run, "end").lines[0] == "ENDEX: 3 injects do not come any more, and 2 deadlines stay open."


def test_what_would_be_refused_is_said_with_its_code(run: Run) -> None:
    run.order("real_world")
    said = asked(run, "resume")
    assert said.refused == "needs_second_controller"
    assert "Ask the other controller" in said.lines[0]
    assert asked(run, "jump", jump=1).refused == "drill_not_running"


def test_remarks_move_nothing(run: Run) -> None:
    said = asked(run, "note", text="They whisper.")
    assert said.lines == ("It is written into the run's log.", "Live: none.")

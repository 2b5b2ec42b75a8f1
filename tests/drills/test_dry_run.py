"""A scenario is played in a second, three ways, and its author sees what comes in none of them."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from hotline.drills import log
from hotline.drills.conductor_state import replay
from hotline.drills.dry_run import BEHAVIOURS, dry_run, play
from hotline.drills.reading import read_file, shipped
from hotline.drills.scenario import Act, Inject, Trigger
from tests.drills.stories import MIN, message, story


def test_prompt_players_are_spared_the_contingency() -> None:
    found = play(story(), "prompt")
    assert found.how_ended == "plan"
    assert "I-04" not in found.fired
    assert found.fired["I-03"] // 1000 == 600
    states = {(each.id, each.who): each.state for each in found.judged}
    assert states["I-01.1", "kestrel"] == "met"
    # Away by the fault that nobody mends.
    assert states["I-03.1", "kestrel"] == "not_met"
    assert found.objectives == {"O1": "ok", "O2": "ok"}


def test_silent_players_get_it() -> None:
    found = play(story(), "silent")
    assert "I-04" in found.fired
    assert found.fired["I-02"] == 9 * MIN
    assert {each.state for each in found.judged if each.expectation.act} == {"not_met"}
    assert found.objectives["O1"] == "not_met"


def test_late_players_are_late() -> None:
    found = play(story(), "late")
    late = next(each for each in found.judged if (each.id, each.who) == ("I-01.1", "meridian"))
    assert late.state == "late"
    assert late.late_ms == pytest.approx(2.5 * MIN, abs=500)


def test_what_comes_in_none_is_named() -> None:
    nobody = Trigger(after=Act(who="kestrel", does="correct", of="I-01"))
    script = (*story().script[:-1], message("I-06", nobody, to=("kestrel",)), story().script[-1])
    found = dry_run(story(script=script))
    assert found.never_fired == ("I-06",)
    assert found.by_hand == ("I-05",)
    assert tuple(found.plays) == BEHAVIOURS


def test_a_mended_fault_lets_them_do_what_was_asked() -> None:
    mend = Inject(id="I-07", title="Back", method="mend", fault="F1", at=Trigger(scenario="2019-08-29T06:10:00Z"))
    script = (*story().script[:-1], mend, story().script[-1])
    found = play(story(script=script), "prompt")
    back = next(each for each in found.judged if each.id == "I-03.1")
    assert back.state == "late"
    assert back.met_at is not None


def test_a_scenario_without_an_end_ends_when_its_time_is_over() -> None:
    found = play(story(script=story().script[:-1], wall="30m"), "silent")
    assert (found.how_ended, found.lasted_ms) == ("overtime", 30 * MIN)


def test_a_dry_run_is_the_same_every_time_and_its_log_holds() -> None:
    found = play(story(), "prompt")
    assert found.lines == play(story(), "prompt").lines
    state = replay(story(), log.read_lines(found.lines))
    assert state.how_ended == "plan"
    assert {id: at - (state.clock.startex or 0) for id, at in state.fired.items()} == found.fired


def test_it_takes_less_than_a_second() -> None:
    begun = time.perf_counter()
    dry_run(story())
    assert time.perf_counter() - begun < 1


@pytest.mark.parametrize("path", shipped(), ids=lambda path: path.stem)
def test_every_line_of_a_scenario_that_comes_with_the_program_comes_in_some_run(path: Path) -> None:
    found = dry_run(read_file(path).scenario)
    assert found.never_fired == ()
    assert {each.how_ended for each in found.plays.values()} == {"plan"}

"""A run, told as events and what follows from them; and the same run after a restart at any line."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from hotline.client.control import Order, SeatView
from hotline.drills import log, plan
from hotline.drills.acts import Done
from hotline.drills.conductor import again, step
from hotline.drills.conductor_events import (
    Announced,
    Control,
    Effect,
    Event,
    Fire,
    Log,
    NotReleased,
    Opened,
    Ordered,
    Prompt,
    RealWorld,
    Released,
    SeatTold,
    Seen,
    SetFault,
    Tell,
    Tick,
    Wake,
    WhiteCell,
)
from hotline.drills.conductor_state import State, new, replay
from hotline.drills.scenario import Act, Inject, Scenario, Trigger
from hotline.drills.spans import instant_ms
from hotline.drills.view import view
from protocols.errors import Code, Refused
from tests.drills.stories import MIN, SEC, T0, did, message, story


class Run:
    """A conductor with a shell whose messages go at once, and a log as on disk."""

    def __init__(self, scenario: Scenario | None = None, *, table_top: bool = True, goes: bool = True) -> None:
        self.scenario = scenario or story()
        self.state = new(self.scenario)
        self.now = T0
        self.goes = goes
        self.lines: list[bytes] = []
        self.effects: list[Effect] = []
        self.sent: list[str] = []
        players = {id: member.centre for id, member in self.scenario.cast.players.items()}
        self.tell(Opened(run="R-1", scenario_hash="00", players=players, table_top=table_top))

    def tell(self, event: Event) -> list[Effect]:
        self.state, effects = step(self.state, event, self.now)
        self.carry_out(effects)
        return list(effects)

    def carry_out(self, effects: Iterable[Effect]) -> None:
        for effect in effects:
            self.effects.append(effect)
            if isinstance(effect, Log):
                before = self.lines[-1] if self.lines else None
                self.lines.append(log.append(before, at=effect.at, what=effect.what, by=effect.by, facts=effect.facts))
        if self.goes:
            for effect in effects:
                if isinstance(effect, Fire | Control | RealWorld | Tell):
                    self.send(effect)

    def send(self, effect: Fire | Control | RealWorld | Tell) -> None:
        if effect.name not in self.sent:
            self.sent.append(effect.name)
        self.tell(Released(name=effect.name, messages=(f"hash-{effect.name}",), at=self.now))

    def order(self, do: Any, by: str = "CTRL-1", **parts: Any) -> list[Effect]:
        return self.tell(Ordered(order=Order(do=do, by=by, **parts)))

    def until(self, at: int) -> None:
        """Wakes when the conductor asked to, up to and at T0 + `at`."""
        while (wake := next(each for each in reversed(self.effects) if isinstance(each, Wake)).at) is not None:
            if wake > T0 + at:
                break
            self.now = max(self.now, wake)
            self.tell(Tick())
        self.now = T0 + at
        self.tell(Tick())

    def restart(self) -> None:
        self.state = replay(self.scenario, log.read_lines(self.lines))
        self.carry_out(again(self.state, self.now))

    def fired(self) -> list[str]:
        return [each for each in self.sent if not each.startswith("LINE-")]

    def logged(self, *kinds: str) -> list[tuple[str, dict[str, Any]]]:
        return [(line.what, line.facts) for line in log.read_lines(self.lines) if not kinds or line.what in kinds]

    def refused(self, do: Any, **parts: Any) -> Code:
        lines = len(self.lines)
        with pytest.raises(Refused) as caught:
            self.order(do, **parts)
        assert len(self.lines) == lines
        return caught.value.code


@pytest.fixture
def run() -> Run:
    run = Run()
    run.order("start")
    return run


def test_a_whole_run_by_its_plan(run: Run) -> None:
    run.until(MIN)
    assert run.fired() == ["I-01"]
    run.tell(Seen(done=did("MERIDIAN", "acknowledge", run.now, of="I-01")))
    run.until(3 * MIN)
    run.tell(Seen(done=did("KESTREL", "acknowledge", run.now, of="I-01")))
    assert "F1" not in run.state.faults_on
    run.until(5 * MIN)
    assert "F1" in run.state.faults_on
    assert Prompt(inject="I-02", text="Ask them to leave.") in run.effects
    run.until(10 * MIN)
    assert [each.text for each in run.effects if isinstance(each, Tell)] == ["The next morning."]
    assert run.fired() == ["I-01", "I-03"]
    run.until(14 * MIN)
    assert run.fired() == ["I-01", "I-03", "I-04"]
    run.until(30 * MIN)
    assert run.state.how_ended == "plan"
    assert run.state.ended == T0 + 30 * MIN
    assert "I-05" not in run.state.fired
    steps = [each.step for each in run.effects if isinstance(each, Control)]
    assert steps == ["start", "end"]


def test_startex_waits_for_the_announcement_in_live() -> None:
    run = Run(table_top=False)
    assert run.refused("start") is Code.DRILL_NOT_ANNOUNCED
    run.tell(Announced(centre="MERIDIAN", reference="HALCYON 00001", how="accepted"))
    assert run.refused("start") is Code.DRILL_NOT_ANNOUNCED
    run.tell(Announced(centre="KESTREL", reference="HALCYON 00001", how="acknowledged"))
    run.order("start")
    assert run.state.running


def test_startex_says_when_the_run_ends_by_itself(run: Run) -> None:
    (start,) = [each for each in run.effects if isinstance(each, Control)]
    assert start.ends_at == T0 + 40 * MIN


def test_nothing_comes_while_the_drill_is_paused_but_what_is_fired_by_hand(run: Run) -> None:
    run.order("pause")
    run.until(20 * MIN)
    assert run.fired() == []
    run.order("fire", inject="I-03")
    assert run.fired() == ["I-03"]
    run.order("resume")
    run.until(21 * MIN)
    assert run.fired() == ["I-03", "I-01"]


def test_a_player_who_calls_spares_everybody_the_contingency(run: Run) -> None:
    run.until(12 * MIN)
    run.tell(Seen(done=did("MERIDIAN", "voice_contact", run.now, to="KESTREL")))
    assert run.logged("skip")[0][1]["inject"] == "I-04"
    run.until(20 * MIN)
    assert "I-04" not in run.fired()


def test_who_is_in_the_real_world_is_not_blamed_for_silence(run: Run) -> None:
    run.until(12 * MIN)
    seat = SeatView(
        centre="MERIDIAN",
        role="WATCH-1",
        on=True,
        heard_at=None,
        doing="",
        since=None,
        unacknowledged=0,
        frozen_at=run.now,
    )
    run.tell(SeatTold(seat=seat))
    run.tell(SeatTold(seat=seat))
    assert len(run.logged("seat_frozen")) == 1
    run.until(20 * MIN)
    assert "I-04" not in run.fired()
    run.tell(SeatTold(seat=replace(seat, frozen_at=None)))
    run.until(22 * MIN - SEC)
    assert "I-04" not in run.fired()
    run.until(22 * MIN)
    assert "I-04" in run.fired()


def test_real_world_takes_one_to_stop_and_two_to_go_on(run: Run) -> None:
    run.until(2 * MIN)
    run.order("real_world", reason="live")
    assert RealWorld(name=f"LINE-{run.state.n - 1}", drill="stands_still") in run.effects
    assert run.refused("fire", inject="I-03") is Code.DRILL_NOT_RUNNING
    assert run.refused("resume") is Code.NEEDS_SECOND_CONTROLLER
    assert run.refused("resume", second="CTRL-1") is Code.NEEDS_SECOND_CONTROLLER
    run.until(62 * MIN)
    run.order("resume", second="CTRL-2")
    assert run.state.running
    assert plan.over_at(run.state, run.now) == T0 + 100 * MIN
    assert view(run.state, run.now).played_ms == 2 * MIN


def test_one_centre_is_set_apart_and_the_drill_goes_on(run: Run) -> None:
    run.order("real_world", to=("kestrel",))
    run.until(7 * MIN)
    states = {(each.id, each.who): each.state for each in view(run.state, run.now).expectations}
    assert states["I-01.1", "meridian"] == "not_met"
    assert states["I-01.1", "kestrel"] == "open"
    assert run.refused("resume", to=("kestrel",)) is Code.NEEDS_SECOND_CONTROLLER
    run.order("resume", to=("kestrel",), second="CTRL-2")
    assert not run.state.apart


def test_a_seat_that_says_it_is_frozen_and_never_that_it_goes_on_is_let_go_by_two_controllers(run: Run) -> None:
    seat = SeatView(
        centre="KESTREL", role="WATCH-1", on=True, heard_at=run.now, doing="", since=None, unacknowledged=0,
        frozen_at=run.now,
    )  # fmt: skip
    run.tell(SeatTold(seat=seat))
    assert run.state.frozen == {("KESTREL", "WATCH-1")}
    assert run.refused("resume", to=("kestrel",)) is Code.NEEDS_SECOND_CONTROLLER
    run.order("resume", to=("kestrel",), second="CTRL-2")
    assert not run.state.frozen
    assert run.refused("resume", to=("kestrel",), second="CTRL-2") is Code.ORDER_WRONG


def test_words_that_no_node_would_sign_stop_no_clock_and_no_endex(run: Run) -> None:
    assert run.refused("pause", reason="This is not a drill.") is Code.DRILL_TEXT
    assert run.refused("white_cell", text="This is not a drill.") is Code.DRILL_TEXT
    assert run.refused("pause", reason="x" * 1001) is Code.ORDER_WRONG
    assert run.state.running
    run.order("note", text="Somebody said: this is not a drill.")
    run.order("end", reason="This is not a drill.")
    assert [each.remarks for each in run.effects if isinstance(each, Control)] == ["", ""]


def test_after_a_jump_what_lies_between_comes_at_once_in_its_order(run: Run) -> None:
    run.order("jump", jump=instant_ms("2019-08-29T06:10:00Z"), text="Ten past six.")
    assert [facts["inject"] for _, facts in run.logged("fired")] == ["I-02", "I-03"]
    assert "F1" in run.state.faults_on
    run.until(MIN)
    assert run.fired() == ["I-03", "I-01"]
    assert [each.text for each in run.effects if isinstance(each, Tell)] == ["Ten past six."]
    assert view(run.state, run.now).scenario_at == instant_ms("2019-08-29T06:12:00Z")


def test_a_jump_goes_neither_back_nor_where_the_plan_is_not(run: Run) -> None:
    run.until(5 * MIN)
    assert run.refused("jump", jump=instant_ms("2019-08-28T12:01:00Z")) is Code.ORDER_WRONG
    assert run.refused("jump", jump=instant_ms("2019-08-28T20:00:00Z")) is Code.ORDER_WRONG
    assert run.refused("jump") is Code.ORDER_WRONG


def test_delay_skip_and_done_by_voice(run: Run) -> None:
    run.order("delay", inject="I-01", ms=2 * MIN)
    run.until(2 * MIN)
    assert run.fired() == []
    run.until(3 * MIN)
    assert run.fired() == ["I-01"]
    run.order("skip", inject="I-03", reason="short of time")
    run.order("done", inject="I-01", result="met", text="both said so on the telephone")
    found = {(each.id, each.who): each for each in view(run.state, run.now).expectations}
    assert found["I-01.1", "kestrel"].state == "met"
    run.until(20 * MIN)
    assert run.fired() == ["I-01"]
    assert run.refused("delay", inject="I-01", ms=1) is Code.ALREADY
    assert run.refused("delay", inject="I-05", ms=1) is Code.ORDER_WRONG
    assert run.refused("skip", inject="I-99") is Code.ORDER_WRONG
    assert run.refused("done", inject="END", result="met") is Code.ORDER_WRONG


def test_a_fault_lasts_as_long_as_it_says_and_stands_still_with_the_drill(run: Run) -> None:
    run.order("fault_on", fault="F2")
    assert SetFault(fault="F2", on=True) in run.effects
    run.until(MIN)
    run.order("pause")
    run.until(5 * MIN)
    run.order("resume")
    run.until(6 * MIN - SEC)
    assert "F2" in run.state.faults_on
    run.until(6 * MIN)
    assert "F2" not in run.state.faults_on
    assert run.effects.count(SetFault(fault="F2", on=False)) == 1


def test_endex_mends_what_went_wrong_on_purpose_even_over_a_restart(run: Run) -> None:
    run.order("fault_on", fault="F1")
    run.order("fault_on", fault="F2")
    run.order("fault_off", fault="F2")
    run.effects.clear()
    run.restart()
    assert [each for each in run.effects if isinstance(each, SetFault)] == [
        SetFault(fault="F1", on=True),
        SetFault(fault="F2", on=False),
    ]
    assert SetFault(fault="F1", on=False) in run.order("end")
    run.effects.clear()
    run.restart()
    assert not any(each.on for each in run.effects if isinstance(each, SetFault))


def test_a_run_ends_by_itself_when_its_time_is_over() -> None:
    run = Run(story(wall="20m"))
    run.order("start")
    run.until(25 * MIN)
    assert (run.state.how_ended, run.state.ended) == ("overtime", T0 + 20 * MIN)


@pytest.mark.parametrize("phase", ["before", "running", "paused", "real_world", "ended"])
def test_endex_in_any_state_once(phase: str) -> None:
    run = Run()
    if phase != "before":
        run.order("start")
    if phase == "paused":
        run.order("pause")
    if phase == "real_world":
        run.order("real_world")
    if phase == "ended":
        run.order("end")
    assert view(run.state, run.now).phase == phase
    run.order("end")
    run.order("end")
    assert len(run.logged("end")) == 1
    assert run.state.how_ended == ("break_off" if phase == "real_world" else "hand")
    assert run.refused("fire", inject="I-01") is Code.DRILL_OVER
    run.order("observe", text="They asked twice.", objective="O1", result="met")
    assert run.effects[-1] == Wake(at=None)


def test_what_is_not_running_is_refused() -> None:
    run = Run()
    for do in ("pause", "resume", "fire", "jump", "speed", "real_world", "done"):
        assert run.refused(do, inject="I-01") is Code.DRILL_NOT_RUNNING


def test_a_refused_inject_is_fired_again_by_hand_only(run: Run) -> None:
    run.goes = False
    run.until(MIN)
    run.tell(NotReleased(name="I-01", code="draft_wrong", detail="body.text"))
    run.until(9 * MIN)
    assert [each.name for each in run.effects if isinstance(each, Fire)] == ["I-01"]
    run.goes = True
    run.order("fire", inject="I-01")
    assert run.state.fired["I-01"] == T0 + 9 * MIN
    assert not run.state.refused


def test_the_white_cell_is_no_part_of_the_play(run: Run) -> None:
    run.tell(WhiteCell(by="KESTREL WATCH-1", text="Is the telephone meant to be dead?"))
    assert view(run.state, run.now).white_cell_new == 1
    run.order("white_cell", to=("kestrel",), text="Yes.")
    assert view(run.state, run.now).white_cell_new == 0
    assert [each.what for each in run.effects if isinstance(each, Tell)] == ["white_cell"]


def test_an_act_is_logged_once_however_often_it_is_told(run: Run) -> None:
    done = did("MERIDIAN", "send", run.now, to="KESTREL")
    run.tell(Seen(done=done))
    run.tell(Seen(done=done))
    assert len(run.logged("act")) == 1


def test_a_clock_set_back_makes_no_line_older_than_the_one_before(run: Run) -> None:
    run.until(MIN)
    run.now = T0
    run.order("note", text="The clock was set.")
    times = [line.at for line in log.read_lines(run.lines)]
    assert times == sorted(times)


def test_instants_of_the_story_on_a_players_clock(run: Run) -> None:
    on_the_wall = plan.on_the_wall(run.state, run.now)
    assert on_the_wall("scenario", instant_ms("2019-08-29T06:20:00Z")) == T0 + 20 * MIN
    assert on_the_wall("play", 40 * MIN) == T0 + 40 * MIN
    run.order("fire", inject="I-05")
    assert Prompt(inject="I-05", text="Say so.") in run.effects


def test_after_each_waits_for_the_last() -> None:
    after = Trigger(after=Act(who="each", does="acknowledge", of="I-01"))
    script = (
        message("I-01", Trigger(play="1m"), to=("meridian", "kestrel")),
        message("I-09", after, to=("meridian", "kestrel")),
    )
    run = Run(story(script=script, expect=()))
    run.order("start")
    run.until(2 * MIN)
    run.tell(Seen(done=did("KESTREL", "acknowledge", run.now, of="I-01")))
    assert run.fired() == ["I-01"]
    run.tell(Seen(done=did("MERIDIAN", "acknowledge", run.now, of="I-01")))
    assert run.fired() == ["I-01", "I-09"]


# After a restart


def test_what_went_is_not_sent_again_and_what_was_under_way_is_looked_for(run: Run) -> None:
    run.until(MIN)
    run.goes = False
    run.until(10 * MIN)
    run.effects.clear()
    run.restart()
    looked = [(each.name, each.look) for each in run.effects if isinstance(each, Fire)]
    assert looked == [("I-03", True)]
    assert [each.look for each in run.effects if isinstance(each, Tell)] == [True]
    assert SetFault(fault="F1", on=True) in run.effects
    run.tell(Released(name="I-03", messages=("hash-I-03",), at=T0 + 10 * MIN))
    run.now += MIN
    assert run.state.fired["I-03"] == T0 + 10 * MIN


def test_what_had_not_gone_by_endex_is_only_looked_for(run: Run) -> None:
    run.goes = False
    run.until(MIN)
    run.order("end")
    run.effects.clear()
    run.restart()
    assert [(each.look, each.send) for each in run.effects if isinstance(each, Fire)] == [(True, False)]


def test_a_conductor_that_was_away_brings_what_is_overdue_in_its_order(run: Run) -> None:
    run.now = T0 + 11 * MIN
    run.restart()
    run.tell(Tick())
    what = [facts.get("inject", kind) for kind, facts in run.logged("firing", "fault_on", "jump")]
    assert what == ["I-01", "fault_on", "jump", "I-03"]
    assert run.fired() == ["I-01", "I-03"]


HAND: list[dict[str, Any]] = [
    {"do": "pause"},
    {"do": "resume", "second": "CTRL-2"},
    {"do": "speed", "speed": 3.0},
    {"do": "jump", "jump": instant_ms("2019-08-29T06:15:00Z"), "text": "A quarter past six."},
    {"do": "fire", "inject": "I-03"},
    {"do": "fire", "inject": "I-02"},
    {"do": "delay", "inject": "I-01", "ms": MIN},
    {"do": "skip", "inject": "I-04"},
    {"do": "done", "inject": "I-01", "result": "met"},
    {"do": "fault_on", "fault": "F2"},
    {"do": "real_world"},
    {"do": "real_world", "to": ("kestrel",)},
    {"do": "observe", "text": "So it was.", "expectation": "I-03.3", "result": "met"},
    {"do": "end"},
]
ACTS: list[tuple[Any, ...]] = [
    ("KESTREL", "acknowledge", "I-01", ""),
    ("MERIDIAN", "acknowledge", "I-01", ""),
    ("MERIDIAN", "voice_contact", None, "KESTREL"),
]
HAPPENS = st.lists(
    st.tuples(st.integers(0, 3 * MIN), st.one_of(st.sampled_from(HAND), st.sampled_from(ACTS), st.none())), max_size=12
)


def happen(run: Run, what: dict[str, Any] | tuple[Any, ...] | None, at: int) -> None:
    run.until(at)
    if isinstance(what, dict):
        try:
            run.order(**what)
        except Refused:
            return
    elif what is not None:
        centre, does, of, to = what
        run.tell(Seen(done=did(centre, does, run.now, of=of, to=to)))


@given(HAPPENS)
def test_the_log_is_the_state_at_every_line(happens: list[tuple[int, Any]]) -> None:
    run, at = Run(), 0
    run.order("start")
    states: dict[int, State] = {}
    for wait, what in happens:
        at += wait
        happen(run, what, at)
        states[len(run.lines)] = run.state
    for count, state in states.items():
        assert replay(run.scenario, log.read_lines(run.lines[:count])) == state


@given(HAPPENS, st.data())
def test_a_run_cut_at_any_line_goes_on_and_sends_nothing_twice(
    happens: list[tuple[int, Any]], data: st.DataObject
) -> None:
    run, at = Run(), 0
    run.order("start")
    for wait, what in happens:
        at += wait
        happen(run, what, at)
    run.until(at + 45 * MIN)
    cut = data.draw(st.integers(2, len(run.lines)))
    second = Run()
    second.lines = run.lines[:cut]
    second.now = [*log.read_lines(second.lines)][-1].at
    second.restart()
    second.tell(Tick())
    before = {facts["inject"] for _, facts in second.logged("firing", "fired")}
    second.until(at + 45 * MIN)
    if not second.state.running:
        second.order("end")
    sent = [facts["inject"] for _, facts in second.logged("fired")]
    assert len(sent) == len(set(sent))
    assert before <= set(sent)
    assert not second.state.firing
    assert not second.state.saying
    assert second.state.ended is not None


@given(HAPPENS)
def test_the_same_restarted_after_every_event_does_the_same(happens: list[tuple[int, Any]]) -> None:
    steady, restless, at = Run(), Run(), 0
    for run in (steady, restless):
        run.order("start")
    for wait, what in happens:
        at += wait
        happen(steady, what, at)
        happen(restless, what, at)
        restless.restart()
    assert restless.lines == steady.lines


def test_done_is_kept_as_it_was_told(run: Run) -> None:
    done = Done(
        at=T0, centre="KESTREL", does="answer", message="aa", of="bb", to=("MERIDIAN",), answer="agreed", roles=("W",)
    )
    run.tell(Seen(done=done))
    assert replay(run.scenario, log.read_lines(run.lines)).acts == (done,)


def test_an_end_by_hand_is_the_end() -> None:
    end = Inject(id="END", title="End", method="end", at=Trigger(by_hand=True))
    run = Run(story(script=(end,), expect=()))
    run.order("start")
    run.order("fire", inject="END")
    assert run.state.how_ended == "hand"

"""A run as its log tells it: the state is what the lines amount to, and nothing else changes it.

So a restart has no case of its own: `replay` reads the lines again and stands where the run stood. What was decided to
go out is `firing` (injects) or `saying` (all else) from the line that decided it to the line that says it went.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import msgspec
from msgspec.structs import replace

from hotline.client.control import LogView, SeatView
from hotline.drills import clocks
from hotline.drills.acts import Done
from hotline.drills.clocks import Clock
from hotline.drills.expectations import Judged, Mark, Spoken, judge_expectations
from hotline.drills.finding import Seen, centres_of
from hotline.drills.log import Line
from hotline.drills.scenario import Inject, Scenario
from hotline.drills.spans import span_ms

__all__ = ["Saying", "State", "after", "inject_of", "judged", "new", "replay"]

NEWEST = 200


class Saying(msgspec.Struct, frozen=True):
    """Something of CONTROL's that is not in the script and on its way: what the line was, and its facts."""

    what: str
    facts: dict[str, Any]


class State(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that the conductor knows. `n` and `at` are of the newest line. `seats` alone is not in the log: the
    ears tell it again."""

    scenario: Scenario
    clock: Clock
    centres: dict[str, str]
    wall_ms: int
    n: int = 0
    at: int = 0
    run: str = ""
    table_top: bool = False
    announced: frozenset[str] = frozenset()
    paused: bool = False
    real_world: bool = False
    apart: frozenset[str] = frozenset()
    """Centres that the controller set apart for something real."""
    frozen: frozenset[tuple[str, str]] = frozenset()
    """Seats (centre, role) frozen by live traffic."""
    ended: int | None = None
    how_ended: str = ""
    firing: dict[str, str] = {}
    """Inject → how, decided and not yet known to be released."""
    fired: dict[str, int] = {}
    messages: dict[str, str] = {}
    """Message hash → inject."""
    refused: dict[str, str] = {}
    skipped: frozenset[str] = frozenset()
    delays: dict[str, int] = {}
    told: frozenset[int] = frozenset()
    """Play times of the plan's leaps that players were told of."""
    saying: dict[str, Saying] = {}
    faults_on: dict[str, int] = {}
    faulted: frozenset[str] = frozenset()
    """Faults that were on at any time: a restart makes each as it should be."""
    spoken: tuple[Spoken, ...] = ()
    marks: tuple[Mark, ...] = ()
    acts: tuple[Done, ...] = ()
    newest: tuple[LogView, ...] = ()
    white_cell: int = 0
    seats: dict[tuple[str, str], SeatView] = {}

    @property
    def running(self) -> bool:
        return self.clock.startex is not None and self.ended is None and not self.paused and not self.real_world

    @property
    def seen(self) -> Seen:
        return Seen(done=self.acts, centres=self.centres, injects=self.messages)


def new(scenario: Scenario) -> State:
    """A run of which nothing is logged."""
    return State(
        scenario=scenario,
        clock=clocks.planned(scenario.clocks),
        centres=centres_of(scenario),
        wall_ms=span_ms(scenario.wall),
    )


def replay(scenario: Scenario, lines: Iterable[Line]) -> State:
    """The state after these lines of hotline.drills.log."""
    state = new(scenario)
    for line in lines:
        state = after(state, line.at, line.what, line.by, line.facts)
    return state


def inject_of(state: State, id: str) -> Inject:
    return next(each for each in state.scenario.script if each.id == id)


def judged(state: State, now: int) -> tuple[Judged, ...]:
    """Every expectation as it stands."""
    return judge_expectations(
        state.scenario,
        state.fired,
        state.acts,
        state.clock.holds,
        now,
        startex=state.clock.startex,
        ended=state.ended,
        centres=state.centres,
        injects=state.messages,
        spoken=state.spoken,
        marks=state.marks,
    )


def after(state: State, at: int, what: str, by: str, facts: dict[str, Any]) -> State:
    """The state after one more line. A line of a kind that only the report reads changes nothing else."""
    newest = (*state.newest, LogView(n=state.n + 1, at=at, what=what, by=by, facts=facts))[-NEWEST:]
    state = replace(state, n=state.n + 1, at=at, newest=newest)
    change = _CHANGES.get(what)
    return state if change is None else change(state, at, facts)


def _opened(state: State, at: int, facts: Mapping[str, Any]) -> State:
    return replace(
        state,
        run=facts["run"],
        wall_ms=facts["wall_ms"],
        centres=state.centres | facts["players"],
        table_top=facts["table_top"],
    )


def _announced(state: State, at: int, facts: Mapping[str, Any]) -> State:
    return replace(state, announced=state.announced | {facts["centre"]})


def _start(state: State, at: int, facts: Mapping[str, Any]) -> State:
    return _say(replace(state, clock=clocks.start(state.clock, at)), "start", facts)


def _pause(state: State, at: int, facts: Mapping[str, Any]) -> State:
    return _say(replace(state, paused=True, clock=clocks.stand(state.clock, at)), "pause", facts)


def _resume(state: State, at: int, facts: Mapping[str, Any]) -> State:
    return _say(replace(state, paused=False, clock=clocks.release(state.clock, at)), "resume", facts)


def _speed(state: State, at: int, facts: Mapping[str, Any]) -> State:
    return replace(state, clock=clocks.set_speed(state.clock, at, facts["speed"]))


def _jump(state: State, at: int, facts: Mapping[str, Any]) -> State:
    if facts.get("play") is not None:
        state = replace(state, told=state.told | {facts["play"]})
    else:
        state = replace(state, clock=clocks.jump(state.clock, at, facts["to"]))
    return _say(state, "jump", facts) if facts.get("text") else state


def _firing(state: State, at: int, facts: Mapping[str, Any]) -> State:
    return replace(
        state,
        firing=state.firing | {facts["inject"]: facts["how"]},
        refused=_without(state.refused, facts["inject"]),
        skipped=state.skipped - {facts["inject"]},
    )


def _fired(state: State, at: int, facts: Mapping[str, Any]) -> State:
    inject = facts["inject"]
    return replace(
        state,
        firing=_without(state.firing, inject),
        fired=state.fired | {inject: facts.get("released_at") or at},
        messages=state.messages | dict.fromkeys(facts["messages"], inject),
        refused=_without(state.refused, inject),
        skipped=state.skipped - {inject},
    )


def _not_fired(state: State, at: int, facts: Mapping[str, Any]) -> State:
    return replace(
        state,
        firing=_without(state.firing, facts["inject"]),
        refused=state.refused | {facts["inject"]: facts["code"]},
    )


def _said(state: State, at: int, facts: Mapping[str, Any]) -> State:
    return replace(state, saying=_without(state.saying, facts["name"]))


def _delay(state: State, at: int, facts: Mapping[str, Any]) -> State:
    before = state.delays.get(facts["inject"], 0)
    return replace(state, delays=state.delays | {facts["inject"]: before + facts["by_ms"]})


def _skip(state: State, at: int, facts: Mapping[str, Any]) -> State:
    return replace(state, skipped=state.skipped | {facts["inject"]})


def _done(state: State, at: int, facts: Mapping[str, Any]) -> State:
    inject = facts["inject"]
    said = Spoken(at=at, inject=inject, result=facts["result"], expectation=facts.get("expectation"))
    return replace(
        state,
        spoken=(*state.spoken, said),
        fired={inject: at} | state.fired,
        refused=_without(state.refused, inject),
        skipped=state.skipped - {inject},
    )


def _observed(state: State, at: int, facts: Mapping[str, Any]) -> State:
    about = {key: facts.get(key) for key in ("rating", "expectation", "objective")}
    mark = Mark(at=at, **about)
    return replace(state, marks=(*state.marks, mark))


def _fault_on(state: State, at: int, facts: Mapping[str, Any]) -> State:
    fault = facts["fault"]
    return replace(state, faults_on=state.faults_on | {fault: at}, faulted=state.faulted | {fault})


def _fault_off(state: State, at: int, facts: Mapping[str, Any]) -> State:
    return replace(state, faults_on=_without(state.faults_on, facts["fault"]))


def _act(state: State, at: int, facts: dict[str, Any]) -> State:
    return replace(state, acts=(*state.acts, msgspec.convert(facts, Done)))


def _real_world(state: State, at: int, facts: Mapping[str, Any]) -> State:
    centre = facts["centre"]
    if centre is not None:
        state = replace(state, apart=state.apart | {centre} if facts["on"] else state.apart - {centre})
        return _say(_held(state, at, centre), "real_world", facts)
    # Everybody: the drill is paused with it, and stays paused until `resume`.
    state = replace(state, real_world=facts["on"], paused=True, clock=clocks.stand(state.clock, at))
    return _say(state, "real_world", facts) if facts["on"] else state


def _seat_frozen(state: State, at: int, facts: Mapping[str, Any]) -> State:
    seat = (facts["centre"], facts["role"])
    state = replace(state, frozen=state.frozen | {seat} if facts["on"] else state.frozen - {seat})
    return _held(state, at, facts["centre"])


def _white_cell(state: State, at: int, facts: Mapping[str, Any]) -> State:
    if facts["from"] != "control":
        return replace(state, white_cell=state.white_cell + 1)
    return _say(replace(state, white_cell=0), "white_cell", facts)


def _end(state: State, at: int, facts: Mapping[str, Any]) -> State:
    begun = state.clock.startex is not None
    fired = {facts["inject"]: at} | state.fired if facts.get("inject") else state.fired
    # Nothing goes wrong on purpose after ENDEX.
    state = replace(state, ended=at, how_ended=facts["how"], fired=fired, faults_on={})
    state = replace(state, clock=clocks.stand(state.clock, at))
    return _say(state, "end", facts) if begun else state


def _held(state: State, at: int, centre: str) -> State:
    """A centre's time stands still while it is set apart or any seat of it is frozen: nobody there is asked to be in
    two worlds."""
    holds = centre in state.apart or any(each == centre for each, _ in state.frozen)
    change = clocks.stand if holds else clocks.release
    return replace(state, clock=change(state.clock, at, centre))


def _say(state: State, what: str, facts: Mapping[str, Any]) -> State:
    return replace(state, saying=state.saying | {f"LINE-{state.n}": Saying(what, dict(facts))})


def _without(table: dict[str, Any], key: str) -> dict[str, Any]:
    return {each: value for each, value in table.items() if each != key}


_CHANGES: dict[str, Callable[[State, int, dict[str, Any]], State]] = {
    "opened": _opened,
    "announced": _announced,
    "start": _start,
    "pause": _pause,
    "resume": _resume,
    "speed": _speed,
    "jump": _jump,
    "firing": _firing,
    "fired": _fired,
    "not_fired": _not_fired,
    "said": _said,
    "not_said": _said,
    "delay": _delay,
    "skip": _skip,
    "done": _done,
    "observed": _observed,
    "fault_on": _fault_on,
    "fault_off": _fault_off,
    "act": _act,
    "real_world": _real_world,
    "seat_frozen": _seat_frozen,
    "white_cell": _white_cell,
    "end": _end,
}

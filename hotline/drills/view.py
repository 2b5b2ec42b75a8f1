"""What a control screen shows, out of the conductor's state."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from hotline.client.control import ControlView, ExpectationView, InjectView, ObjectiveView
from hotline.drills import clocks
from hotline.drills.conductor_state import State, judged
from hotline.drills.drafting import text_of
from hotline.drills.expectations import Judged, judge_objectives, words_of
from hotline.drills.plan import due, on_the_wall
from hotline.drills.scenario import Act, Inject, Trigger
from hotline.drills.spans import instant_ms, span_ms
from protocols.phrases.times import age, short_dtg

__all__ = ["phase_of", "view"]

Phase = Literal["before", "running", "paused", "real_world", "ended"]


def view(state: State, now: int) -> ControlView:
    """Everything, at the wall instant `now`."""
    found = judged(state, now)
    injects = tuple(_inject(state, each, found, now) for each in state.scenario.script)
    coming = [each for each in injects if each.due_at is not None and each.state in ("ready", "armed", "delayed")]
    return ControlView(
        now=now,
        run=state.run,
        title=state.scenario.title,
        phase=phase_of(state),
        speed=clocks.speed_at(state.clock, now),
        scenario_at=clocks.scenario_at(state.clock, now),
        played_ms=clocks.play_at(state.clock, now),
        wall_ms=state.wall_ms,
        next=min(coming, key=lambda each: each.due_at or 0, default=None) if state.ended is None else None,
        injects=injects,
        expectations=tuple(_expectation(each) for each in found),
        objectives=_objectives(state, found),
        seats=tuple(state.seats[seat] for seat in sorted(state.seats)),
        faults_on=tuple(state.faults_on),
        faults=tuple(state.scenario.faults),
        log=state.newest,
        white_cell_new=state.white_cell,
    )


def phase_of(state: State) -> Phase:
    if state.ended is not None:
        return "ended"
    if state.clock.startex is None:
        return "before"
    if state.real_world:
        return "real_world"
    return "paused" if state.paused else "running"


def _inject(state: State, inject: Inject, found: Sequence[Judged], now: int) -> InjectView:
    return InjectView(
        id=inject.id,
        title=inject.title,
        method=inject.method,
        to=inject.to,
        when=_when(inject.at),
        due_at=due(state, inject, now),
        state=_state(state, inject, found),
        fired_at=state.fired.get(inject.id),
        text=_for_controller(state, inject, now),
    )


def _for_controller(state: State, inject: Inject, now: int) -> str:
    """Its instants as they stand: once it was fired, as they stood then."""
    if inject.method not in ("prompt", "fault", "mend") or not inject.text:
        return ""
    at = state.fired.get(inject.id, now)
    return text_of(inject.text, at=at, instant_of=on_the_wall(state, at))


def _state(
    state: State, inject: Inject, found: Sequence[Judged]
) -> Literal["ready", "armed", "fired", "open", "done", "skipped", "delayed", "not_fired"]:
    if inject.id in state.fired:
        waited = [each for each in found if each.inject == inject.id and each.state != "ask" and not each.settled]
        return "open" if waited and state.ended is None else "done"
    if inject.id in state.firing:
        return "fired"
    if inject.id in state.refused:
        return "not_fired"
    if inject.id in state.skipped:
        return "skipped"
    if inject.id in state.delays:
        return "delayed"
    return "ready" if inject.at.play is not None or inject.at.scenario is not None else "armed"


def _when(trigger: Trigger) -> str:
    if trigger.play is not None:
        return f"+{age(span_ms(trigger.play))}"
    if trigger.scenario is not None:
        return f"at {short_dtg(instant_ms(trigger.scenario))}"
    if trigger.after is not None:
        return f"after {_act(trigger.after)}"
    if trigger.unless is not None and trigger.within is not None:
        return f"if no {_act(trigger.unless)} in {age(span_ms(trigger.within))}"
    return "by hand"


def _act(act: Act) -> str:
    return " ".join(part for part in (act.who, act.does.replace("_", " "), act.type, act.of) if part)


def _expectation(judged: Judged) -> ExpectationView:
    return ExpectationView(
        id=judged.id,
        inject=judged.inject,
        what=words_of(judged.expectation),
        who=judged.who,
        by_at=judged.by_at,
        state=judged.state,
        met_at=judged.met_at,
        late_ms=judged.late_ms,
        objective=judged.expectation.objective,
        because=judged.expectation.because,
    )


def _objectives(state: State, found: Sequence[Judged]) -> tuple[ObjectiveView, ...]:
    states: Mapping[str, Literal["ok", "open", "at_risk", "not_met"]] = judge_objectives(
        state.scenario, found, state.marks, ended=state.ended is not None
    )
    return tuple(
        ObjectiveView(id=id, text=objective.text, state=states[id])
        for id, objective in state.scenario.objectives.items()
    )

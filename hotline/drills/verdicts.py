"""Expectations and objectives of a run: how each was judged, on what that stands, and what stood in its way.

What was computed and what an evaluator wrote are never put into one field: words are quoted, and change no result.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from hotline.drills.expectations import Judged, judge_expectations, words_of
from hotline.drills.journals import Journals
from hotline.drills.proceedings import Proceedings, said_in
from hotline.drills.results import Evidence, Objective, Verdict
from hotline.drills.scenario import Scenario

__all__ = ["compare", "judge", "objective", "verdict"]

Result = Literal["met", "late", "not_met", "open", "not_judged"]


def judge(scenario: Scenario, went: Proceedings, journals: Journals, end: int) -> Sequence[Judged]:
    """By the same function as the conductor, from what the journals say instead of what its ears heard."""
    return judge_expectations(
        scenario, went.state.fired, journals.done, went.clock.holds, end, startex=went.started_at, ended=went.ended_at,
        centres=went.centres(scenario), injects=went.injects, spoken=went.state.spoken, marks=went.state.marks,
    )  # fmt: skip


def verdict(judged: Judged, scenario: Scenario, went: Proceedings, reference: Mapping[str, str]) -> Verdict:
    inject = next((each for each in scenario.script if each.id == judged.inject), None)
    fired = went.state.fired.get(judged.inject) if judged.inject is not None else went.started_at
    expected = judged.expectation
    return Verdict(
        id=judged.id, inject=judged.inject, inject_title=inject.title if inject is not None else None,
        what=words_of(expected), who=judged.who, centre=judged.centre, objective=expected.objective,
        because=expected.because, within=expected.within, state=judged.state, how=judged.how, fired_at=fired,
        by_at=judged.by_at, met_at=judged.met_at, late_ms=judged.late_ms,
        evidence=tuple(_evidence(judged, went, reference)),
        why=tuple(_why(judged, scenario, went, fired)) if judged.state in ("late", "not_met", "not_due") else (),
        words=went.words(expectation=judged.id),
    )  # fmt: skip


def _evidence(judged: Judged, went: Proceedings, reference: Mapping[str, str]) -> Iterator[Evidence]:
    for hashed in judged.evidence:
        at = judged.met_at or 0
        yield Evidence(at=at, what=words_of(judged.expectation), message=reference.get(hashed, hashed[:12]))
    for line in went.lines:
        mine = line.facts.get("expectation") == judged.id
        told = line.what in ("done", "skip", "not_fired") and judged.inject is not None
        if (line.what == "observed" and mine) or (told and line.facts.get("inject") == judged.inject):
            yield Evidence(at=line.at, what=f"{line.what.replace('_', ' ')}: {said_in(line)}", log=line.n)


def _why(judged: Judged, scenario: Scenario, went: Proceedings, fired: int | None) -> Iterator[str]:
    """What stood in the way between the inject and the deadline, as far as the log knows it."""
    if fired is None:
        state, _, how = went.came_of(judged.inject)
        yield f"{judged.inject} was not played ({state}{f': {how}' if how else ''})."
        return
    until = judged.by_at if judged.by_at is not None else went.last_at
    for band in went.bands_of(scenario, went.ended_at or went.last_at):
        touches = not band.centres or judged.centre is None or judged.centre in band.centres
        if not touches or band.start >= until or band.end <= fired:
            continue
        match band.kind:
            case "fault":
                yield f"Fault {band.what} was on."
            case "real_world":
                yield f"REAL WORLD held the drill{f': {band.what}' if band.what else ''}."
            case "frozen":
                yield f"{band.what} was frozen by live traffic."
            case _:
                yield f"The drill was paused{f': {band.what}' if band.what else ''}."


def objective(name: str, scenario: Scenario, judged: Sequence[Verdict], went: Proceedings) -> Objective:
    mine = [each for each in judged if each.objective == name]
    states = Counter[str](each.state for each in mine)
    listed = scenario.objectives[name]
    return Objective(
        id=name, text=listed.text, target=listed.target, result=_result(states), expected=len(mine),
        met=states["met"], late=states["late"], not_met=states["not_met"],
        words=tuple(sorted(
            {*went.words(objective=name), *(word for each in mine for word in each.words)}, key=lambda each: each.log
        )),
        expectations=tuple(each.id for each in mine),
    )  # fmt: skip


def _result(states: Counter[str]) -> Result:
    if states["not_met"]:
        return "not_met"
    if states["late"]:
        return "late"
    if states["open"] or (states["not_due"] and states["met"]):
        return "open"
    return "met" if states["met"] else "not_judged"


def compare(scenario: Scenario, judged: Sequence[Verdict], went: Proceedings) -> dict[str, dict[str, str]]:
    return {
        "objectives": {name: objective(name, scenario, judged, went).result for name in scenario.objectives},
        "expectations": {f"{each.id} {each.who}": each.state for each in judged},
    }  # fmt: skip

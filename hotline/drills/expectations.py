"""What was expected, and what came of it: one function for the conductor while it runs and for the report afterwards.

It judges by `Done` alone: what the ears told, or what the signed journals say. A deadline counts wall time from the
inject without the intervals in which it stood still for that centre (hotline.drills.clocks). What a controller says by
voice and what an evaluator marks is kept apart from it: `how` names which it was.

======== =============================================================================================================
not_due  its inject has not been fired
open     its time runs; or ENDEX came before its time was over
met      it happened in time, or what must never happen did not; or so marked
late     it happened, `late_ms` after its time
not_met  its time is over and it has not happened (`late_ms` over by now), or what must never happen did; or so marked
ask      a question that the evaluator has not marked
======== =============================================================================================================
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal

import msgspec
from msgspec.structs import replace

from hotline.drills.acts import Done
from hotline.drills.clocks import Hold, elapsed, later, still
from hotline.drills.finding import Seen, asked, centres_of, first
from hotline.drills.scenario import Act, Expectation, Inject, Scenario
from hotline.drills.spans import span_ms

__all__ = ["Judged", "Mark", "Spoken", "about", "expectations", "judge_expectations", "judge_objectives", "words_of"]

State = Literal["not_due", "open", "met", "late", "not_met", "ask"]
Rating = Literal["met", "not_met"]

TO_A_MESSAGE = ("receive", "show", "acknowledge", "hold_answer", "answer", "read_back")


class Spoken(msgspec.Struct, frozen=True, kw_only=True):
    """Done by voice: at this wall instant what was still asked by an inject (or one expectation of it) was met, or was
    given up."""

    at: int
    inject: str
    result: Rating
    expectation: str | None = None


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """An evaluator's rating of an expectation or of an objective."""

    at: int
    rating: Rating | None
    expectation: str | None = None
    objective: str | None = None


class Judged(msgspec.Struct, frozen=True, kw_only=True):
    """One expectation of one cast member. `id`: `I-04.2`, `all.1`; one that asks `each` gives one of these for each
    `who`, with the same id. `evidence`: hashes (hex) of the messages that show it. `by_at`, `met_at`: wall time."""

    id: str
    inject: str | None
    expectation: Expectation
    who: str
    centre: str | None
    state: State
    by_at: int | None = None
    met_at: int | None = None
    late_ms: int = 0
    evidence: tuple[str, ...] = ()
    how: Literal["record", "voice", "mark"] | None = None

    @property
    def settled(self) -> bool:
        """Whether nothing more is waited for."""
        return self.state in ("met", "late") or (self.state == "not_met" and self.for_good)

    @property
    def for_good(self) -> bool:
        """Whether what is not met cannot be met late."""
        return self.expectation.never is not None or self.how in ("voice", "mark")


class _Scene(msgspec.Struct, frozen=True, kw_only=True):
    """What every judgement looks at. `until`: now, or ENDEX."""

    seen: Seen
    holds: Sequence[Hold]
    until: int
    ended: bool
    spoken: Sequence[Spoken]
    marks: Mapping[str, Mark]


def expectations(scenario: Scenario) -> Iterator[tuple[str, Inject | None, Expectation]]:
    """Every expectation with its id, in the order of the file: those of injects, then those of all."""
    for inject in scenario.script:
        for n, each in enumerate(inject.expect, 1):
            yield f"{inject.id}.{n}", inject, about(each, inject)
    for n, each in enumerate(scenario.expect, 1):
        yield f"all.{n}", None, each


def about(expectation: Expectation, inject: Inject) -> Expectation:
    """What is done to a message is done to the one of the inject that asks for it, unless another is named, or it is
    said to somebody else: a reading back of what another player sent."""
    changed = {
        name: replace(act, of=inject.id)
        for name in ("act", "never")
        if inject.method in ("message", "note") and (act := getattr(expectation, name)) is not None
        and act.of is None and act.does in TO_A_MESSAGE and act.to in (None, inject.from_)
    }  # fmt: skip
    return replace(expectation, **changed) if changed else expectation


def words_of(expectation: Expectation) -> str:
    """What is expected, in a few words: `acknowledge I-04`, `send manoeuvre.notice to kestrel`."""
    if expectation.observe is not None:
        return expectation.observe
    act = expectation.act or expectation.never
    assert act is not None
    parts = (act.does.replace("_", " "), act.answer, act.type, act.to and f"to {act.to}", act.of)
    said = " ".join(part for part in parts if part)
    return said if expectation.never is None else f"never {said}"


def judge_expectations(
    scenario: Scenario,
    fired: Mapping[str, int],
    done: Sequence[Done],
    holds: Sequence[Hold],
    now: int,
    *,
    startex: int | None = None,
    ended: int | None = None,
    centres: Mapping[str, str] | None = None,
    injects: Mapping[str, str] | None = None,
    spoken: Sequence[Spoken] = (),
    marks: Iterable[Mark] = (),
) -> tuple[Judged, ...]:
    """Every expectation as it stands at `now`.

    `fired`: inject → wall instant. `startex`: from which those of the whole scenario count (else the first inject).
    `ended`: ENDEX. `centres`: cast id → centre (else as the file says). `injects`: message hash (hex) → inject id (else
    as the signed `drill` part of each message says).
    """
    seen = Seen(
        done=done,
        centres=centres if centres is not None else centres_of(scenario),
        injects=injects if injects is not None else {each.message: each.inject for each in done if each.inject},
    )
    scene = _Scene(
        seen=seen,
        holds=holds,
        until=now if ended is None else min(now, ended),
        ended=ended is not None and now >= ended,
        spoken=spoken,
        marks={mark.expectation: mark for mark in sorted(marks, key=lambda each: each.at) if mark.expectation},
    )
    begun = startex if startex is not None else min(fired.values(), default=None)
    return tuple(
        judged
        for id, inject, expectation in expectations(scenario)
        for judged in _of(scenario, id, inject, expectation, begun if inject is None else fired.get(inject.id), scene)
    )


def judge_objectives(
    scenario: Scenario, judged: Sequence[Judged], marks: Iterable[Mark] = (), *, ended: bool
) -> dict[str, Literal["ok", "open", "at_risk", "not_met"]]:
    """Each objective by its expectations, or as an evaluator marked it.

    `not_met`: what must never happen did, or ENDEX came and something was not met. `at_risk`: something is late or
    overdue. `ok`: what was due is met, and nothing is waited for. One that says `because` is expected not to be met,
    and counts only when it is; a question counts when it is marked.
    """
    rated = {mark.objective: mark.rating for mark in sorted(marks, key=lambda each: each.at) if mark.objective}
    found: dict[str, Literal["ok", "open", "at_risk", "not_met"]] = {}
    for id in scenario.objectives:
        counted = [
            each
            for each in judged
            if each.expectation.objective == id
            and each.state not in ("not_due", "ask")
            and not (each.expectation.because and each.state != "met")
        ]
        states = {each.state for each in counted}
        if rated.get(id) is not None:
            found[id] = "ok" if rated[id] == "met" else "not_met"
        elif any(each.state == "not_met" and (ended or each.for_good) for each in counted):
            found[id] = "not_met"
        elif states & {"late", "not_met"}:
            found[id] = "at_risk"
        else:
            found[id] = "ok" if states == {"met"} else "open"
    return found


def _of(
    scenario: Scenario, id: str, inject: Inject | None, expectation: Expectation, since: int | None, scene: _Scene
) -> Iterator[Judged]:
    act = expectation.act or expectation.never
    if act is None:
        blank = _blank(id, inject, expectation, "evaluator", scene)
        yield blank if since is None else _marked(_spoken(replace(blank, state="ask"), scene), scene)
        return
    who = asked(act, scenario, inject)
    for group in [who] if act.who == "any" else [(each,) for each in who]:
        blank = _blank(id, inject, expectation, "any" if act.who == "any" else group[0], scene)
        if since is None:
            yield blank
        elif expectation.never is not None:
            yield _spoken(_never(blank, act, group, since, scene), scene)
        else:
            yield _spoken(_act(blank, act, group, since, scene), scene)


def _blank(id: str, inject: Inject | None, expectation: Expectation, who: str, scene: _Scene) -> Judged:
    about = None if inject is None else inject.id
    return Judged(
        id=id, inject=about, expectation=expectation, who=who, centre=scene.seen.centres.get(who), state="not_due"
    )


def _by(judged: Judged, since: int, scene: _Scene) -> tuple[int | None, list[tuple[int, int]]]:
    apart = list(still(scene.holds, judged.centre, scene.until))
    within = judged.expectation.within
    return None if within is None else later(apart, since, span_ms(within)), apart


def _act(blank: Judged, act: Act, who: Sequence[str], since: int, scene: _Scene) -> Judged:
    by_at, apart = _by(blank, since, scene)
    done = first(act, who, scene.seen, since=since, until=scene.until)
    if done is not None:
        late = 0 if by_at is None else elapsed(apart, by_at, done.at)
        return replace(
            blank,
            state="late" if late else "met",
            by_at=by_at,
            met_at=done.at,
            late_ms=late,
            evidence=(done.message,),
            how="record",
        )
    over = 0 if by_at is None else elapsed(apart, by_at, scene.until)
    missed = over > 0 or (by_at is None and scene.ended)
    return replace(blank, state="not_met" if missed else "open", by_at=by_at, late_ms=over)


def _never(blank: Judged, act: Act, who: Sequence[str], since: int, scene: _Scene) -> Judged:
    by_at, _ = _by(blank, since, scene)
    until = scene.until if by_at is None else min(by_at, scene.until)
    done = first(act, who, scene.seen, since=since, until=until)
    if done is not None:
        return replace(blank, state="not_met", by_at=by_at, evidence=(done.message,), how="record")
    over = scene.ended or (by_at is not None and scene.until >= by_at)
    return replace(
        blank,
        state="met" if over else "open",
        by_at=by_at,
        met_at=until if over else None,
        how="record" if over else None,
    )


def _spoken(judged: Judged, scene: _Scene) -> Judged:
    """As a controller said by voice, where it was not settled by the record before."""
    said = next(
        (
            each
            for each in scene.spoken
            if each.inject == judged.inject and each.expectation in (None, judged.id) and each.at <= scene.until
        ),
        None,
    )
    if said is None or (judged.met_at is not None and judged.met_at <= said.at) or judged.expectation.never is not None:
        return judged
    if said.result == "not_met":
        return replace(judged, state="not_met", met_at=None, late_ms=0, evidence=(), how="voice")
    apart = still(scene.holds, judged.centre, scene.until)
    late = 0 if judged.by_at is None else elapsed(apart, judged.by_at, said.at)
    return replace(judged, state="late" if late else "met", met_at=said.at, late_ms=late, evidence=(), how="voice")


def _marked(judged: Judged, scene: _Scene) -> Judged:
    mark = scene.marks.get(judged.id)
    if mark is None or mark.rating is None:
        return judged
    return replace(judged, state=mark.rating, met_at=mark.at if mark.rating == "met" else None, how="mark")

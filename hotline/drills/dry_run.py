"""A scenario played in a second on a virtual clock, by players of three kinds, so that its author sees every branch.

Three behaviours: `prompt` players do what every expectation asks, in a third of its time; `late` ones in one and a half
times of it; `silent` ones do nothing (their nodes receive). Who is made to be away by a fault does what was asked when
the fault is mended. Nothing is signed: a message has a made-up hash, and an act is told as an ear would tell it.
What fires only by hand does not fire here.
"""

from __future__ import annotations

import hashlib
import heapq
from collections.abc import Mapping
from typing import Final, Literal

import msgspec

from hotline.client.control import Order
from hotline.drills import log
from hotline.drills.acts import Done
from hotline.drills.conductor import step
from hotline.drills.conductor_events import (
    Control,
    Effect,
    Event,
    Fire,
    Log,
    Opened,
    Ordered,
    RealWorld,
    Released,
    Seen,
    Tell,
    Tick,
    Wake,
)
from hotline.drills.conductor_state import State, inject_of, judged, new
from hotline.drills.expectations import Judged, about, judge_objectives
from hotline.drills.finding import asked
from hotline.drills.scenario import Act, Expectation, Inject, Scenario
from hotline.drills.spans import span_ms
from protocols.errors import Misuse

__all__ = ["BEHAVIOURS", "Behaviour", "DryRun", "Play", "dry_run", "play"]

Behaviour = Literal["prompt", "late", "silent"]
BEHAVIOURS: Final[tuple[Behaviour, ...]] = ("prompt", "late", "silent")
_FRACTION: Final = {"prompt": (1, 3), "late": (3, 2)}
BEGINS: Final = 1_767_225_600_000
"""2026-01-01T00:00Z: a dry run begins at the same instant every time, and so gives the same lines."""
GOES_MS: Final = 200
ANSWERS_MS: Final = 1_000
BACK_MS: Final = 30_000
MOST_STEPS: Final = 20_000


class Play(msgspec.Struct, frozen=True, kw_only=True):
    """One run. `fired`: inject → play time in ms. `lines`: its log, as bytes."""

    behaviour: Behaviour
    fired: dict[str, int]
    lines: tuple[bytes, ...]
    judged: tuple[Judged, ...]
    objectives: dict[str, Literal["ok", "open", "at_risk", "not_met"]]
    how_ended: str
    lasted_ms: int


class DryRun(msgspec.Struct, frozen=True, kw_only=True):
    """All three. `never_fired`: what came in none of them; `by_hand`: what only a controller can bring."""

    plays: Mapping[Behaviour, Play]
    never_fired: tuple[str, ...]
    by_hand: tuple[str, ...]


def dry_run(scenario: Scenario) -> DryRun:
    """Plays it with each behaviour."""
    plays = {behaviour: play(scenario, behaviour) for behaviour in BEHAVIOURS}
    fired = {id for each in plays.values() for id in each.fired}
    by_hand = tuple(each.id for each in scenario.script if each.at.by_hand)
    never = tuple(each.id for each in scenario.script if each.id not in fired and each.id not in by_hand)
    return DryRun(plays=plays, never_fired=never, by_hand=by_hand)


def play(scenario: Scenario, behaviour: Behaviour) -> Play:
    """One run to its end."""
    stage = _Stage(scenario, behaviour)
    stage.run()
    state = stage.state
    begun, ended = state.clock.startex, state.ended
    if begun is None or ended is None:
        raise Misuse("a dry run has not come to its end")
    found = judged(state, ended)
    return Play(
        behaviour=behaviour,
        fired={id: at - begun for id, at in state.fired.items()},
        lines=tuple(stage.lines),
        judged=found,
        objectives=judge_objectives(scenario, found, ended=True),
        how_ended=state.how_ended,
        lasted_ms=ended - begun,
    )


class _Stage:
    """The shell of a dry run: a queue of what happens when, in place of processes."""

    def __init__(self, scenario: Scenario, behaviour: Behaviour) -> None:
        self.state: State = new(scenario)
        self.lines: list[bytes] = []
        self._behaviour = behaviour
        self._now = BEGINS
        self._wake: int | None = None
        self._queue: list[tuple[int, int, Event | _Duty]] = []
        self._put = 0
        self._away: list[_Duty] = []
        self._for_want_of: list[_Duty] = []

    def run(self) -> None:
        scenario = self.state.scenario
        players = {id: member.centre for id, member in scenario.cast.players.items()}
        self._tell(Opened(run=scenario.id, scenario_hash="", players=players, table_top=True))
        self._tell(Ordered(order=Order(do="start", by="dry run")))
        for expectation in scenario.expect:
            self._undertake(expectation, None, half=self.state.wall_ms // 2)
        for _ in range(MOST_STEPS):
            if self.state.ended is not None:
                return
            self._next()
        raise Misuse(f"a dry run of {scenario.id} does not end within {MOST_STEPS} steps")

    def _next(self) -> None:
        if self._queue and (self._wake is None or self._queue[0][0] <= self._wake):
            at, _, what = heapq.heappop(self._queue)
            self._now = max(self._now, at)
            if isinstance(what, _Duty):
                self._do(what)
            else:
                self._tell(what)
        elif self._wake is not None:
            self._now = max(self._now, self._wake)
            self._tell(Tick())
        else:
            raise Misuse("a dry run waits for nothing")

    def _tell(self, event: Event) -> None:
        before = self.state
        self.state, effects = step(self.state, event, self._now)
        for effect in effects:
            self._carry_out(effect)
        if before.faults_on.keys() - self.state.faults_on.keys():
            self._come_back()
        for id in self.state.fired.keys() - before.fired.keys():
            self._was_fired(inject_of(self.state, id))

    def _carry_out(self, effect: Effect) -> None:
        match effect:
            case Log():
                before = self.lines[-1] if self.lines else None
                self.lines.append(log.append(before, at=effect.at, what=effect.what, by=effect.by, facts=effect.facts))
            case Fire() | Control() | RealWorld() | Tell():
                at = self._now + GOES_MS
                self._later(at, Released(name=effect.name, messages=(_hash(effect.name),), at=at))
            case Wake():
                self._wake = effect.at
            case _:
                pass  # a fault is felt in `_is_away`, a prompt by nobody

    def _later(self, at: int, what: Event | _Duty) -> None:
        self._put += 1
        heapq.heappush(self._queue, (at, self._put, what))

    def _was_fired(self, inject: Inject) -> None:
        """Its message is received wherever it goes, and what is expected of it is undertaken."""
        if inject.method in ("message", "note"):
            for id in (*inject.to, *inject.info):
                done = Done(
                    at=self._now + GOES_MS,
                    centre=self.state.centres[id],
                    does="receive",
                    message=_hash(inject.id),
                    inject=inject.id,
                    type=inject.type,
                )
                self._later(done.at, Seen(done=done))
        for expectation in inject.expect:
            self._undertake(about(expectation, inject), inject, half=ANSWERS_MS * 60)
        waiting, self._for_want_of = self._for_want_of, []
        for duty in waiting:
            self._later(self._now + ANSWERS_MS, duty)

    def _undertake(self, expectation: Expectation, inject: Inject | None, *, half: int) -> None:
        """`half`: after how long what has no time of its own is done."""
        if expectation.act is None or self._behaviour == "silent":
            return
        times, parts = _FRACTION[self._behaviour]
        within = half * 2 if expectation.within is None else span_ms(expectation.within)
        after = max(ANSWERS_MS, within * times // parts) if expectation.within is not None else half
        who = asked(expectation.act, self.state.scenario, inject)
        for each in who[:1] if expectation.act.who == "any" else who:
            self._later(self._now + after, _Duty(each, expectation.act))

    def _do(self, duty: _Duty) -> None:
        if self._is_away(duty.who):
            self._away.append(duty)
        elif duty.act.of is not None and duty.act.of not in self.state.messages.values():
            self._for_want_of.append(duty)
        else:
            act, centres = duty.act, self.state.centres
            self._put += 1
            done = Done(
                at=self._now,
                centre=centres[duty.who],
                does=act.does,
                message=_hash(act.of) if act.of and act.does in ("receive", "show") else _hash(f"done {self._put}"),
                of=None if act.of is None else _hash(act.of),
                type=act.type,
                to=() if act.to is None else (centres[act.to],),
                answer=act.answer,
            )
            self._tell(Seen(done=done))

    def _is_away(self, who: str) -> bool:
        faults = (self.state.scenario.faults[each] for each in self.state.faults_on)
        return any(each.kind in ("seat_away", "node_down") and each.target == who for each in faults)

    def _come_back(self) -> None:
        away, self._away = self._away, []
        for duty in away:
            self._later(self._now + BACK_MS, duty)


class _Duty(msgspec.Struct, frozen=True):
    """Something that a player will do."""

    who: str
    act: Act


def _hash(name: str) -> str:
    return hashlib.sha256(f"dry run {name}".encode()).hexdigest()

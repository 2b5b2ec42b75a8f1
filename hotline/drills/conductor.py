"""The conductor: what is due, what a controller's order does, what goes out. It waits for nothing and opens nothing.

`step` gives lines for the log and, behind each, what follows from it; the state changes by the lines alone
(conductor_state). Down is first: an inject is written down as `firing` before it is sent and as `fired` when it is
known to have gone. Whoever starts again reads the log, carries out `again`, and looks before sending what was under
way: nothing that went is sent twice, nothing decided is forgotten.

An inject that the plan brings waits while the drill is paused or in REAL WORLD. One that a controller fires does not
wait for a pause to end. After the conductor was away everything overdue comes at once, in the order of the plan.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec.structs import replace

from hotline.drills import clocks, orders
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
from hotline.drills.conductor_state import Saying, State, after, inject_of
from hotline.drills.drafting import text_of
from hotline.drills.orders import Said
from hotline.drills.plan import due, fault_ends, on_the_wall, over_at, unneeded
from hotline.drills.scenario import Inject

__all__ = ["again", "obeyed", "step"]

CONDUCTOR = "conductor"


def step(state: State, event: Event, now: int) -> tuple[State, tuple[Effect, ...]]:
    """The state after the event at the wall instant `now`, and what is to be done, in this order. The last effect is
    always Wake. Raises Refused for an order that cannot be given (hotline.drills.orders)."""
    now = max(now, state.at)  # a clock set back must not make a line older than the one before it
    if isinstance(event, SeatTold):
        state = replace(state, seats=state.seats | {(event.seat.centre, event.seat.role): event.seat})
    effects: list[Effect] = []
    for by, (what, facts) in _of_event(state, event, now):
        state = _write(state, now, by, what, facts, effects)
    while (said := _of_plan(state, now)) is not None:
        state = _write(state, now, CONDUCTOR, *said, effects)
    return state, (*effects, Wake(at=_next(state, now)))


def obeyed(state: State, event: Ordered, now: int) -> State:
    """The state right after an order, before anything else that is due: what a preview compares. Raises Refused."""
    for by, (what, facts) in _of_event(state, event, max(now, state.at)):
        state = after(state, max(now, state.at), what, by, facts)
    return state


def again(state: State, now: int) -> tuple[Effect, ...]:
    """What to carry out after a restart, before the first Tick: every fault as it should be, and what was under way, to
    be looked for first. What has not gone by ENDEX does not go any more."""
    effects: list[Effect] = [SetFault(fault=each, on=each in state.faults_on) for each in sorted(state.faulted)]
    for id in state.firing:
        effects.append(Fire(name=id, inject=inject_of(state, id), look=True, send=state.ended is None))
    for name, saying in state.saying.items():
        effects.append(replace(_say(state, name, saying, now), look=True))
    return tuple(effects)


def _of_event(state: State, event: Event, now: int) -> list[tuple[str, Said]]:
    """Who is named in the lines of an event, and the lines."""
    match event:
        case Opened():
            facts: dict[str, Any] = {
                "scenario": state.scenario.id,
                "scenario_hash": event.scenario_hash,
                "run": event.run,
                "wall_ms": state.wall_ms,
                "players": event.players,
                "table_top": event.table_top,
            }
            return [(CONDUCTOR, ("opened", facts))]
        case Announced():
            facts = {"centre": event.centre, "reference": event.reference, "how": event.how}
            return [(event.centre, ("announced", facts))]
        case Ordered():
            return [(event.order.by, said) for said in orders.decide(state, event.order, now)]
        case Seen():
            if event.done in state.acts:
                return []
            by = " ".join((event.done.centre, *event.done.roles))
            # As it will be read again: a list is no tuple.
            return [(by, ("act", msgspec.json.decode(msgspec.json.encode(event.done))))]
        case SeatTold():
            seat = (event.seat.centre, event.seat.role)
            on = event.seat.frozen_at is not None
            if on == (seat in state.frozen):
                return []
            return [(" ".join(seat), ("seat_frozen", {"centre": seat[0], "role": seat[1], "on": on}))]
        case Released():
            return _released(state, event)
        case NotReleased():
            facts = {"code": event.code, "detail": event.detail}
            if event.name in state.firing:
                return [(CONDUCTOR, ("not_fired", {"inject": event.name, **facts}))]
            return [(CONDUCTOR, ("not_said", {"name": event.name, **facts}))] if event.name in state.saying else []
        case WhiteCell():
            return [(event.by, ("white_cell", {"from": event.by, "to": ["control"], "text": event.text}))]
        case Tick():
            return []


def _released(state: State, event: Released) -> list[tuple[str, Said]]:
    messages = list(event.messages)
    if (how := state.firing.get(event.name)) is not None:
        facts = {"inject": event.name, "how": how, "messages": messages, "released_at": event.at}
        return [(CONDUCTOR, ("fired", facts))]
    return [(CONDUCTOR, ("said", {"name": event.name, "messages": messages}))] if event.name in state.saying else []


def _of_plan(state: State, now: int) -> Said | None:
    """The next line that is due by itself; None when there is none."""
    if not state.running:
        return None
    waiting = sorted(_waiting(state, now), key=lambda each: each[:2])
    for _, _, inject in waiting:
        if isinstance(inject, Inject) and unneeded(state, inject, now):
            return "skip", {"inject": inject.id, "reason": "what it was for did not come to be missed"}
    over = over_at(state, now)
    ready = [each for each in waiting if each[0] <= now]
    if over <= now:
        ends = (each for at, _, each in ready if isinstance(each, Inject) and each.method == "end" and at <= over)
        planned = next(ends, None)
        return ("end", {"how": "overtime"}) if planned is None else orders.carried_out(state, planned, "plan")
    if not ready:
        return None
    what = ready[0][2]
    if isinstance(what, Inject):
        return orders.carried_out(state, what, "plan")
    if isinstance(what, str):
        return "fault_off", {"fault": what}
    return "jump", {"to": what.scenario, "text": what.say, "play": what.play}


def _waiting(state: State, now: int) -> Iterator[tuple[int, int, Inject | str | clocks.Piece]]:
    """What comes by itself: when, what goes first at the same instant, and what it is (an inject, a fault to mend, a
    leap to tell)."""
    for piece in state.clock.pieces:
        if piece.say and piece.play not in state.told:
            yield clocks.wall_at_play(state.clock, piece.play, now), 0, piece
    for fault in state.faults_on:
        if (ends := fault_ends(state, fault, now)) is not None:
            yield ends, 1, fault
    for place, inject in enumerate(state.scenario.script, 2):
        if inject.id in state.fired or inject.id in state.firing or inject.id in state.skipped | state.refused.keys():
            continue
        at = due(state, inject, now)
        if at is not None or unneeded(state, inject, now):
            yield now if at is None else at, place, inject


def _next(state: State, now: int) -> int | None:
    if not state.running:
        return None
    return min([over_at(state, now), *(at for at, _, _ in _waiting(state, now) if at > now)])


def _write(state: State, now: int, by: str, what: str, facts: dict[str, Any], effects: list[Effect]) -> State:
    """One more line, and what follows from it."""
    before, state = state, after(state, now, what, by, facts)
    effects.append(Log(at=now, what=what, by=by, facts=facts))
    for fault in sorted(before.faults_on.keys() ^ state.faults_on.keys()):
        effects.append(SetFault(fault=fault, on=fault in state.faults_on))
    for id in state.firing.keys() - before.firing.keys():
        effects.append(Fire(name=id, inject=inject_of(state, id)))
    for name in state.saying.keys() - before.saying.keys():
        effects.append(_say(state, name, state.saying[name], now))
    if what == "fired":
        inject = inject_of(state, facts["inject"])
        if inject.text and inject.method in ("prompt", "fault", "mend"):
            text = text_of(inject.text, at=now, instant_of=on_the_wall(state, now))
            effects.append(Prompt(inject=inject.id, text=text))
    return state


def _say(state: State, name: str, saying: Saying, now: int) -> Control | RealWorld | Tell:
    facts = saying.facts
    match saying.what:
        case "start" | "resume" as step_:
            return Control(name=name, step=step_, ends_at=over_at(state, now), remarks=facts.get("reason", ""))
        case "pause":
            return Control(name=name, step="pause", remarks=facts.get("reason", ""))
        case "end":
            # Without the controller's words: nothing that somebody wrote may keep ENDEX from being signed.
            return Control(name=name, step="break_off" if facts["how"] == "break_off" else "end")
        case "real_world":
            return RealWorld(name=name, drill="stands_still" if facts["on"] else "goes_on", centre=facts["centre"])
        case "white_cell":
            return Tell(name=name, what="white_cell", text=facts["text"], to=tuple(facts["to"]))
        case _:
            return Tell(name=name, what="jump", text=facts["text"])

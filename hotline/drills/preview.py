"""What an order would do, said before it is given: `4 injects and 2 deadlines move by 10:00; live: none`.

The order is carried out on a copy of the state, and the two are compared; so what is told is what would happen. A
resumption is compared with where the drill stood when it stopped.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import TypeVar

from hotline.client.control import Order, Preview
from hotline.drills.conductor import obeyed, step
from hotline.drills.conductor_events import Control, Effect, Ordered, RealWorld, SetFault, Tell
from hotline.drills.conductor_state import State, judged
from hotline.drills.plan import due, over_at
from protocols.errors import Refused
from protocols.phrases.catalogue import Phrases
from protocols.phrases.times import age
from protocols.phrases.times import clock as time_of_day

__all__ = ["preview"]

Key = TypeVar("Key")

_STEPS = {"start": "STARTEX", "pause": "PAUSE", "resume": "RESUME", "end": "ENDEX", "break_off": "ENDEX"}


def preview(state: State, order: Order, now: int, phrases: Phrases | None = None) -> Preview:
    """The effect of the order at `now`, in the reader's language (else in English); where it would be refused, its code
    and why."""
    phrases = phrases if phrases is not None else _english()
    now = max(now, state.at)
    try:
        given = obeyed(state, Ordered(order=order), now)
        then, effects = step(state, Ordered(order=order), now)
    except Refused as refused:
        return Preview(lines=(str(refused),), refused=refused.code.value)
    stood = _stands_since(state) if order.do == "resume" and _stands_since(given) is None else None
    as_of = now if stood is None else stood
    injects = _moved(_dues(state, as_of), _dues(given, now))
    deadlines = _moved(_deadlines(state, as_of), _deadlines(given, now))
    if given.ended is not None:
        injects, deadlines = {}, {}
    by = next(iter((injects or deadlines).values()), 0)
    lines = [
        *_what(state, given, then, order, now, phrases),
        *_moves(injects, deadlines, order, phrases),
        *_goes(effects, phrases),
    ]
    if order.do in ("start", "resume") and then.running:
        lines.append(phrases.say("conductor-ends_at", at=time_of_day(over_at(then, now))))
    return Preview(
        lines=(*lines, phrases.say("conductor-live_none")),
        injects_moved=len(injects),
        deadlines_moved=len(deadlines),
        by_ms=by,
    )


@cache
def _english() -> Phrases:
    return Phrases("en")


def _what(state: State, given: State, then: State, order: Order, now: int, phrases: Phrases) -> Iterator[str]:
    """What is particular to this kind of order."""
    if order.do in ("note", "observe", "white_cell"):
        yield phrases.say("conductor-written")
    elif order.do == "end" and given.ended is not None and state.ended is None:
        yield phrases.say("conductor-ends", injects=len(_dues(state, now)), deadlines=len(_deadlines(state, now)))
    elif order.do == "pause" or (order.do == "real_world" and not order.to):
        yield phrases.say("conductor-stands", injects=len(_dues(state, now)), deadlines=len(_deadlines(state, now)))
    elif order.do == "real_world":
        for player in order.to:
            own = [who for _, who in _deadlines(state, now) if who == player]
            yield phrases.say("conductor-player_stands", deadlines=len(own), player=player)
    elif order.do == "done":
        count = sum(each.how == "voice" for each in judged(given, now)) - sum(
            each.how == "voice" for each in judged(state, now)
        )
        yield phrases.say(f"conductor-by_voice_{order.result}", count=count)
    elif order.do == "skip" and order.inject is not None:
        yield phrases.say("conductor-not_any_more", injects=order.inject)
        waits = [each.id for each in state.scenario.script if _waits_for(each.at.since, each.id, order.inject, given)]
        if waits:
            yield phrases.say("conductor-waits_for", injects=", ".join(waits))
    overdue = sorted((at, id) for id, at in _dues(given, now).items() if at <= now)
    if order.do == "jump" and overdue:
        key = "conductor-leapt" if given.running else "conductor-when_resumed"
        yield phrases.say(key, injects=", ".join(_in_order(given, [id for _, id in overdue], now)))
    elif comes := _came(state, then):
        yield phrases.say("conductor-at_once", injects=", ".join(comes))


def _moves(
    injects: Mapping[str, int], deadlines: Mapping[tuple[str, str], int], order: Order, phrases: Phrases
) -> Iterator[str]:
    by = [*injects.values(), *deadlines.values()]
    if not by:
        if order.do in ("speed", "jump", "delay", "resume", "fire"):
            yield phrases.say("conductor-none_moves")
        return
    first = by[0]
    which = "later" if first > 0 else "earlier"
    yield phrases.say(f"conductor-{which}", injects=len(injects), deadlines=len(deadlines), by=age(abs(first)))
    if len(set(injects.values())) > 1:
        yield phrases.say(f"conductor-next_{which}", inject=next(iter(injects)), by=age(abs(first)))


def _goes(effects: Sequence[Effect], phrases: Phrases) -> Iterator[str]:
    """What leaves the conductor: signed by CONTROL, told, or made to go wrong."""
    for effect in effects:
        if isinstance(effect, Control):
            yield phrases.say("conductor-signs", step=_STEPS[effect.step])
        elif isinstance(effect, RealWorld):
            over = effect.drill != "stands_still"
            yield phrases.say(
                "conductor-signs", step=_STEPS["resume"] if over else phrases.say("control-key-real_world")
            )
        elif isinstance(effect, Tell):
            yield phrases.say("conductor-tells", text=effect.text)
        elif isinstance(effect, SetFault):
            yield phrases.say(f"conductor-faults_{'on' if effect.on else 'off'}", faults=effect.fault)


def _stands_since(state: State) -> int | None:
    return next((hold.since for hold in state.clock.holds if hold.until is None and hold.centre is None), None)


def _dues(state: State, now: int) -> dict[str, int]:
    """When what has not come is due, the next first."""
    if state.ended is not None:
        return {}
    gone = state.fired.keys() | state.firing.keys() | state.skipped | state.refused.keys()
    waiting = ((due(state, each, now), each.id) for each in state.scenario.script if each.id not in gone)
    return {id: at for at, id in sorted((at, id) for at, id in waiting if at is not None)}


def _deadlines(state: State, now: int) -> dict[tuple[str, str], int]:
    return {(each.id, each.who): each.by_at for each in judged(state, now) if each.state == "open" and each.by_at}


def _moved(before: Mapping[Key, int], after: Mapping[Key, int]) -> dict[Key, int]:
    return {key: after[key] - at for key, at in before.items() if key in after and after[key] != at}


def _came(state: State, then: State) -> list[str]:
    were, are = (each.fired.keys() | each.firing.keys() for each in (state, then))
    return [each.id for each in state.scenario.script if each.id in are - were]


def _in_order(state: State, ids: Sequence[str], now: int) -> list[str]:
    place = {each.id: n for n, each in enumerate(state.scenario.script)}
    at = _dues(state, now)
    return sorted(ids, key=lambda id: (at[id], place[id]))


def _waits_for(since: str | None, id: str, inject: str, state: State) -> bool:
    return since == inject and id not in state.fired and id not in state.skipped

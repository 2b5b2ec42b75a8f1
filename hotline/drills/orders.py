"""What a controller asks for, judged, as lines of the log. Refused orders change nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from hotline.client.control import Order
from hotline.drills import clocks
from hotline.drills.conductor_state import State, inject_of
from hotline.drills.expectations import expectations
from hotline.drills.scenario import Inject
from protocols.errors import Code, Refused
from protocols.messages.drill_words import says_it_is_real
from protocols.phrases.times import clock as time_of_day

__all__ = ["Said", "carried_out", "decide"]

Said = tuple[str, dict[str, Any]]
"""What the line is, and its facts."""

AFTER_ENDEX: Final = ("end", "note", "observe", "white_cell")
BEFORE_STARTEX: Final = ("start", "end", "note", "observe", "white_cell", "delay", "skip", "fault_on", "fault_off")
TO_PLAYERS: Final = {"pause": "reason", "resume": "reason", "jump": "text", "white_cell": "text"}
"""Which words of an order players read."""
MOST_TO_PLAYERS: Final = 1000
IN_REAL_WORLD: Final = (*AFTER_ENDEX, "resume", "delay", "skip", "done", "fault_off", "real_world")


def decide(state: State, order: Order, now: int) -> list[Said]:
    """The lines that the order makes; none where what it asks is so already and no harm is in asking twice (ENDEX).

    Raises Refused `drill_over`, `drill_not_running`, `drill_not_announced`, `needs_second_controller`, `already`,
    `drill_text` for words to players that say it is no drill, or `order_wrong` with what is wrong in it.
    """
    if state.ended is not None and order.do not in AFTER_ENDEX:
        raise Refused(Code.DRILL_OVER, f"ENDEX was at {time_of_day(state.ended)}")
    if state.clock.startex is None and order.do not in BEFORE_STARTEX:
        raise Refused(Code.DRILL_NOT_RUNNING, "STARTEX has not been given")
    if state.real_world and order.do not in IN_REAL_WORLD:
        raise Refused(Code.DRILL_NOT_RUNNING, "REAL WORLD: resume it first, two controllers together")
    _to_players(order)
    return _DECIDE[order.do](state, order, now)


def carried_out(state: State, inject: Inject, how: str) -> Said:
    """The next line by which an inject comes; what is behind it follows when this one is written."""
    facts: dict[str, Any] = {"inject": inject.id, "how": how}
    if inject.method in ("message", "note"):
        return "firing", facts
    if inject.method == "end":
        return "end", {"inject": inject.id, "how": how}
    if inject.method == "fault" and inject.fault is not None and inject.fault not in state.faults_on:
        return "fault_on", {"fault": inject.fault}
    if inject.method == "mend" and inject.fault in state.faults_on:
        return "fault_off", {"fault": inject.fault}
    return "fired", facts | {"messages": []}


def _to_players(order: Order) -> None:
    """What a node would refuse is refused before the order is written down: the clock must not stand still for a PAUSE
    that cannot be signed."""
    part = TO_PLAYERS.get(order.do)
    said = "" if part is None else getattr(order, part)
    if part is not None and len(said) > MOST_TO_PLAYERS:
        raise Refused(Code.ORDER_WRONG, f"longer than {MOST_TO_PLAYERS} characters", field=part)
    if part is not None and (words := says_it_is_real(said)) is not None:
        raise Refused(Code.DRILL_TEXT, f"players would read {words!a}; for the log alone there is note", field=part)


def _start(state: State, order: Order, now: int) -> list[Said]:
    if state.clock.startex is not None:
        raise Refused(Code.ALREADY, f"STARTEX was at {time_of_day(state.clock.startex)}")
    players = (state.centres[each] for each in state.scenario.cast.players)
    missing = [] if state.table_top else sorted(set(players) - state.announced)
    if missing:
        raise Refused(Code.DRILL_NOT_ANNOUNCED, f"not acknowledged in live by {', '.join(missing)}")
    return [("start", {})]


def _pause(state: State, order: Order, now: int) -> list[Said]:
    if state.paused:
        raise Refused(Code.ALREADY, "the drill is paused")
    return [("pause", {"reason": order.reason})]


def _resume(state: State, order: Order, now: int) -> list[Said]:
    apart = [_centre(state, each) for each in order.to]
    if state.real_world or apart:
        _two(order)
    facts = {"on": False, "reason": order.reason, "second": order.second}
    if apart:
        frozen = sorted(seat for seat in state.frozen if seat[0] in apart)
        held = state.apart | {centre for centre, _ in frozen}
        if not_apart := [each for each in apart if each not in held]:
            raise Refused(Code.ORDER_WRONG, f"not in REAL WORLD: {', '.join(not_apart)}")
        # A seat that says that it is frozen, and never that it goes on, must not stop a drill for ever.
        lifted = [("seat_frozen", {"centre": centre, "role": role, "on": False}) for centre, role in frozen]
        return [*lifted, *(("real_world", facts | {"centre": each}) for each in apart if each in state.apart)]
    if not state.paused:
        raise Refused(Code.ALREADY, "the drill runs")
    ends = [("real_world", facts | {"centre": None})] if state.real_world else []
    return [*ends, ("resume", {"reason": order.reason, "second": order.second})]


def _two(order: Order) -> None:
    if not order.second or order.second == order.by:
        raise Refused(Code.NEEDS_SECOND_CONTROLLER, f"asked by {order.by} alone")


def _speed(state: State, order: Order, now: int) -> list[Said]:
    if order.speed is None or not 0 < order.speed <= 3600:
        raise Refused(Code.ORDER_WRONG, "a speed is above 0 and at most 3600", field="speed")
    return [("speed", {"speed": order.speed})]


def _jump(state: State, order: Order, now: int) -> list[Said]:
    if order.jump is None:
        raise Refused(Code.ORDER_WRONG, "a jump needs the story's instant to go to", field="jump")
    if order.jump <= clocks.scenario_at(state.clock, now):
        raise Refused(Code.ORDER_WRONG, "the story only goes forward: what was said stays said", field="jump")
    if not clocks.lands(state.clock, order.jump):
        raise Refused(Code.ORDER_WRONG, "the plan leaps over that instant; give one that it plays", field="jump")
    return [("jump", {"to": order.jump, "text": order.text, "play": None})]


def _fire(state: State, order: Order, now: int) -> list[Said]:
    inject = _open_inject(state, order)
    said = [carried_out(state, inject, "hand")]
    if said[0][0] in ("fault_on", "fault_off"):
        said.append(("fired", {"inject": inject.id, "how": "hand", "messages": []}))
    return said


def _delay(state: State, order: Order, now: int) -> list[Said]:
    inject = _open_inject(state, order)
    if inject.at.by_hand:
        raise Refused(Code.ORDER_WRONG, f"{inject.id} comes by hand only: there is nothing to delay", field="inject")
    if order.ms is None or order.ms <= 0:
        raise Refused(Code.ORDER_WRONG, "a delay is longer than nothing; to have it sooner, fire it", field="ms")
    return [("delay", {"inject": inject.id, "by_ms": order.ms})]


def _skip(state: State, order: Order, now: int) -> list[Said]:
    inject = _open_inject(state, order)
    if inject.id in state.skipped:
        raise Refused(Code.ALREADY, f"{inject.id} is skipped")
    return [("skip", {"inject": inject.id, "reason": order.reason or order.text})]


def _done(state: State, order: Order, now: int) -> list[Said]:
    inject = _inject(state, order)
    if inject.method == "end":
        raise Refused(Code.ORDER_WRONG, f"{inject.id} ends the drill: give ENDEX", field="inject")
    if inject.id in state.firing:
        raise Refused(Code.ORDER_WRONG, f"{inject.id} is on its way; wait until it has gone", field="inject")
    if order.result is None:
        raise Refused(Code.ORDER_WRONG, "say whether it was met or not met", field="result")
    if order.expectation is not None and not order.expectation.startswith(f"{inject.id}."):
        raise Refused(Code.ORDER_WRONG, f"{order.expectation} is not of {inject.id}", field="expectation")
    _expectation(state, order)
    return [
        ("done", {"inject": inject.id, "result": order.result, "expectation": order.expectation, "text": order.text})
    ]


def _observe(state: State, order: Order, now: int) -> list[Said]:
    _text(order)
    _expectation(state, order)
    if order.objective is not None and order.objective not in state.scenario.objectives:
        raise Refused(Code.ORDER_WRONG, f"no objective {order.objective!a} in this drill", field="objective")
    about = {"expectation": order.expectation, "objective": order.objective, "rating": order.result}
    return [("observed", {"text": order.text, **about})]


def _note(state: State, order: Order, now: int) -> list[Said]:
    _text(order)
    return [("note", {"text": order.text})]


def _fault_on(state: State, order: Order, now: int) -> list[Said]:
    fault = _fault(state, order)
    if fault in state.faults_on:
        raise Refused(Code.ALREADY, f"{fault} is on")
    return [("fault_on", {"fault": fault})]


def _fault_off(state: State, order: Order, now: int) -> list[Said]:
    fault = _fault(state, order)
    if fault not in state.faults_on:
        raise Refused(Code.ALREADY, f"{fault} is not on")
    return [("fault_off", {"fault": fault})]


def _real_world(state: State, order: Order, now: int) -> list[Said]:
    facts = {"on": True, "reason": order.reason, "second": None}
    if not order.to:
        if state.real_world:
            raise Refused(Code.ALREADY, "REAL WORLD: the drill stands still")
        return [("real_world", facts | {"centre": None})]
    centres = [_centre(state, each) for each in order.to]
    if again := [each for each in centres if each in state.apart]:
        raise Refused(Code.ALREADY, f"REAL WORLD: {', '.join(again)}")
    return [("real_world", facts | {"centre": each}) for each in centres]


def _white_cell(state: State, order: Order, now: int) -> list[Said]:
    _text(order)
    for each in order.to:
        _centre(state, each)
    return [("white_cell", {"from": "control", "to": list(order.to), "text": order.text})]


def _end(state: State, order: Order, now: int) -> list[Said]:
    if state.ended is not None:
        return []
    return [("end", {"how": "break_off" if state.real_world else "hand", "reason": order.reason})]


def _inject(state: State, order: Order) -> Inject:
    if order.inject not in {each.id for each in state.scenario.script}:
        raise Refused(Code.ORDER_WRONG, f"no inject {order.inject!a} in this drill", field="inject")
    return inject_of(state, order.inject)


def _open_inject(state: State, order: Order) -> Inject:
    inject = _inject(state, order)
    if inject.id in state.fired:
        raise Refused(Code.ALREADY, f"{inject.id} was fired at {time_of_day(state.fired[inject.id])}")
    if inject.id in state.firing:
        raise Refused(Code.ALREADY, f"{inject.id} is on its way")
    return inject


def _expectation(state: State, order: Order) -> None:
    known = {id for id, _, _ in expectations(state.scenario)}
    known |= {f"hotwash.{n}" for n, _ in enumerate(state.scenario.hotwash, 1)}  # an answer there
    if order.expectation is not None and order.expectation not in known:
        raise Refused(Code.ORDER_WRONG, f"no expectation {order.expectation!a} in this drill", field="expectation")


def _fault(state: State, order: Order) -> str:
    if order.fault not in state.scenario.faults:
        raise Refused(Code.ORDER_WRONG, f"no fault {order.fault!a} in this drill", field="fault")
    return order.fault


def _centre(state: State, player: str) -> str:
    if player not in state.scenario.cast.players:
        raise Refused(Code.ORDER_WRONG, f"no player {player!a} in this drill", field="to")
    return state.centres[player]


def _text(order: Order) -> None:
    if not order.text.strip():
        raise Refused(Code.ORDER_WRONG, "there is no text", field="text")


_DECIDE: Final[dict[str, Callable[[State, Order, int], list[Said]]]] = {
    "start": _start,
    "pause": _pause,
    "resume": _resume,
    "speed": _speed,
    "jump": _jump,
    "fire": _fire,
    "delay": _delay,
    "skip": _skip,
    "done": _done,
    "observe": _observe,
    "note": _note,
    "fault_on": _fault_on,
    "fault_off": _fault_off,
    "real_world": _real_world,
    "white_cell": _white_cell,
    "end": _end,
}

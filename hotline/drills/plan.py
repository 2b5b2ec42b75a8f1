"""When each inject is due by the plan as it stands, and what an instant of the story is on a player's clock."""

from __future__ import annotations

from typing import Literal

from hotline.drills import clocks
from hotline.drills.clocks import Clock
from hotline.drills.conductor_state import State
from hotline.drills.drafting import InstantOf
from hotline.drills.finding import asked, first, settled_at
from hotline.drills.scenario import Inject
from hotline.drills.spans import instant_ms, span_ms

__all__ = ["due", "fault_ends", "instant_ms", "on_the_wall", "over_at", "span_ms", "unneeded"]


def due(state: State, inject: Inject, now: int) -> int | None:
    """The wall instant at which the inject comes, whether it has come or not; None where it waits for something else
    than time. While the drill stands still: as if it went on `now`."""
    trigger, clock = inject.at, state.clock
    moved = state.delays.get(inject.id, 0)
    if trigger.play is not None:
        return clocks.wall_at_play(clock, span_ms(trigger.play) + moved, now)
    if trigger.scenario is not None:
        return _in_the_story(clock, trigger.scenario, moved, now)
    if trigger.after is not None:
        latest = None if trigger.or_scenario is None else _in_the_story(clock, trigger.or_scenario, moved, now)
        begun = clock.startex
        done = None
        if begun is not None:
            done = settled_at(trigger.after, state.scenario, inject, state.seen, since=begun)
        if done is None or begun is None:
            return latest
        apart = clocks.still(clock.holds, None, now)
        at = clocks.later(apart, max(done, begun), span_ms(trigger.delay) + moved)
        return at if latest is None else min(at, latest)
    window = _window(state, inject, now)
    return None if window is None or unneeded(state, inject, now) else window[1]


def unneeded(state: State, inject: Inject, now: int) -> bool:
    """Whether it was for something not happening, and that has happened in its time."""
    window = _window(state, inject, now)
    if window is None or inject.at.unless is None:
        return False
    who = asked(inject.at.unless, state.scenario, inject)
    return first(inject.at.unless, who, state.seen, since=window[0], until=window[1]) is not None


def fault_ends(state: State, fault: str, now: int) -> int | None:
    """When a fault that `lasts` so long is mended by itself; it stands still with the drill."""
    lasts = state.scenario.faults[fault].lasts
    if lasts is None:
        return None
    return clocks.later(clocks.still(state.clock.holds, None, now), state.faults_on[fault], span_ms(lasts))


def over_at(state: State, now: int) -> int:
    """When the run ends by itself: its whole wall time after STARTEX, the time in which it stood still not counted."""
    return clocks.wall_at_play(state.clock, state.wall_ms, now)


def on_the_wall(state: State, now: int) -> InstantOf:
    """What an instant in a text or in the fields of a message is on a player's clock, by the plan as it stands `now`:
    for hotline.drills.drafting."""

    def at(clock: Literal["scenario", "play"], ms: int) -> int:
        if clock == "scenario":
            return clocks.on_screen(state.clock, ms, now)
        return clocks.wall_at_play(state.clock, ms, now)

    return at


def _in_the_story(clock: Clock, instant: str, moved: int, now: int) -> int:
    return clocks.wall_at_play(clock, clocks.reached(clock, instant_ms(instant)) + moved, now)


def _window(state: State, inject: Inject, now: int) -> tuple[int, int] | None:
    """From when to when something must not have happened. It stands still with the centre that should do it."""
    trigger = inject.at
    if trigger.unless is None or trigger.within is None:
        return None
    since = state.clock.startex if trigger.since is None else state.fired.get(trigger.since)
    if since is None:
        return None
    apart = clocks.still(state.clock.holds, state.centres.get(trigger.unless.who), now)
    return since, clocks.later(apart, since, span_ms(trigger.within) + state.delays.get(inject.id, 0))

"""The two clocks of a drill, and when they stand still.

*Scenario time* is the story's: it runs by segments, each at its speed, and leaps. *Play time* is wall time since
STARTEX without the pauses. The plan is a row of pieces of the story over play time; an order of the controller cuts it
at the present instant and lays the rest anew, so what has been played is never rewritten.

Deadlines run in wall time, whatever the speed of the story, and never follow a leap. They stand still with everything
else of the drill while it is paused or all of it is in REAL WORLD; those of one centre also while that centre is: set
apart by the controller, or a seat of it frozen by live traffic (an officer who deals with something real misses nothing
of a drill). A live deadline is no business of these clocks: no function here can be given one.

All instants are integer milliseconds: wall in UTC since 1970, scenario likewise in the story's calendar, play since
STARTEX. A story that runs slower than the wall shows one instant for several milliseconds; `wall_of` is the first.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import ceil

import msgspec
from msgspec.structs import replace

from hotline.drills import scenario
from hotline.drills.spans import instant_ms
from protocols.errors import Misuse

__all__ = [
    "Clock",
    "Hold",
    "Piece",
    "Stretch",
    "elapsed",
    "jump",
    "lands",
    "later",
    "on_screen",
    "planned",
    "play_at",
    "reached",
    "release",
    "scenario_at",
    "set_speed",
    "speed_at",
    "stand",
    "start",
    "still",
    "wall_at_play",
    "wall_of",
]  # fmt: skip

Still = Sequence[tuple[int, int]]
"""Intervals of wall time that do not count: in order, apart from one another."""


class Hold(msgspec.Struct, frozen=True):
    """From `since` to `until` (None: still) time stood still for `centre`, or for everybody (None)."""

    since: int
    until: int | None = None
    centre: str | None = None


class Stretch(msgspec.Struct, frozen=True):
    """The file's plan: the story from `start` to `until` at `speed`. `say`: what players are told at its start, where
    the story leapt there."""

    start: int
    until: int
    speed: float
    say: str = ""


class Piece(msgspec.Struct, frozen=True):
    """From play time `play` on, to the next piece, the story runs at `speed` from `scenario`."""

    play: int
    scenario: int
    speed: float
    say: str = ""


class Clock(msgspec.Struct, frozen=True):
    """Both clocks of a run, as its plan stands. The last piece has no end: the story runs on at its speed."""

    stretches: tuple[Stretch, ...]
    pieces: tuple[Piece, ...]
    startex: int | None = None
    holds: tuple[Hold, ...] = ()


def planned(clocks: scenario.Clocks) -> Clock:
    """The clock of a run that has not begun."""
    at = instant_ms(clocks.scenario_start)
    say = ""
    stretches: list[Stretch] = []
    for segment in clocks.segments:
        if segment.jump_to is not None:
            at, say = instant_ms(segment.jump_to), f"{say} {segment.say}".strip()
        elif segment.until is not None:
            until = max(at, instant_ms(segment.until))
            stretches.append(Stretch(at, until, segment.speed, say))
            at, say = until, ""
    if say or not stretches:
        stretches.append(Stretch(at, at, 1, say))
    first = stretches[0]
    return Clock(tuple(stretches), _onwards(stretches, Piece(0, first.start, first.speed, first.say), first.until))


# Standing still


def still(holds: Sequence[Hold], centre: str | None, now: int) -> Still:
    """When time stood still for this centre (None: for everybody), joined; what lasts is taken to end `now`."""
    joined: list[tuple[int, int]] = []
    for since, until in sorted(
        (hold.since, now if hold.until is None else hold.until) for hold in holds if hold.centre in (None, centre)
    ):
        if joined and since <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], until))
        elif until > since:
            joined.append((since, until))
    return joined


def elapsed(apart: Still, since: int, until: int) -> int:
    """How much of the time between two instants counts."""
    if until <= since:
        return 0
    return until - since - sum(max(0, min(until, end) - max(since, begin)) for begin, end in apart)


def later(apart: Still, since: int, span: int) -> int:
    """The first instant at which `span` has counted since `since`."""
    at = since + span
    for begin, end in apart:
        if end > since and at > max(begin, since):
            at += end - max(begin, since)
    return at


# What a controller and the plan do to the clock


def start(clock: Clock, at: int) -> Clock:
    return replace(clock, startex=at)


def stand(clock: Clock, at: int, centre: str | None = None) -> Clock:
    """Time stands still from here on, for one centre or everybody; nothing changes where it does already."""
    if any(hold.until is None and hold.centre == centre for hold in clock.holds):
        return clock
    return replace(clock, holds=(*clock.holds, Hold(at, None, centre)))


def release(clock: Clock, at: int, centre: str | None = None) -> Clock:
    """Time runs again."""
    return replace(
        clock,
        holds=tuple(
            replace(hold, until=at) if hold.until is None and hold.centre == centre else hold for hold in clock.holds
        ),
    )


def set_speed(clock: Clock, at: int, speed: float) -> Clock:
    """The story runs at this speed up to the end of its present segment; the next has its own."""
    play, here = play_at(clock, at), scenario_at(clock, at)
    say = next((piece.say for piece in clock.pieces if piece.play == play), "")
    return _cut(clock, Piece(play, here, speed, say))


def lands(clock: Clock, instant: int) -> bool:
    """Whether the file's plan is ever at this instant of the story: not before its start, nor where it leaps over."""
    return instant >= clock.stretches[-1].start or any(each.start <= instant < each.until for each in clock.stretches)


def jump(clock: Clock, at: int, instant: int) -> Clock:
    """The story is at `instant` at once, and goes on from there by its plan. Only forward, and only where it `lands`:
    Misuse otherwise."""
    if instant <= scenario_at(clock, at) or not lands(clock, instant):
        raise Misuse(f"the story cannot go to {instant} from {scenario_at(clock, at)}")
    speed = next(each.speed for each in reversed(clock.stretches) if each.start <= instant)
    return _cut(clock, Piece(play_at(clock, at), instant, speed))


def _cut(clock: Clock, piece: Piece) -> Clock:
    until = next(each.until for each in reversed(clock.stretches) if each.start <= piece.scenario)
    kept = tuple(each for each in clock.pieces if each.play < piece.play)
    return replace(clock, pieces=kept + _onwards(clock.stretches, piece, until))


def _onwards(stretches: Sequence[Stretch], piece: Piece, until: int) -> tuple[Piece, ...]:
    """The piece, and the plan's rest laid behind it."""
    laid = [piece]
    for stretch in (each for each in stretches if each.start > piece.scenario and each.start >= until):
        last = laid[-1]
        play = last.play + ceil((until - last.scenario) / Fraction(str(last.speed)))
        laid.append(Piece(play, stretch.start, stretch.speed, stretch.say))
        until = stretch.until
    return tuple(laid)


# From one time to the other


def play_at(clock: Clock, wall: int) -> int:
    """Play time at a wall instant; 0 before STARTEX."""
    if clock.startex is None:
        return 0
    return elapsed(still(clock.holds, None, wall), clock.startex, wall)


def wall_at_play(clock: Clock, play: int, now: int) -> int:
    """The first wall instant of a play time. Before STARTEX as if it were given `now`, while the drill stands still as
    if it went on `now`."""
    begin = now if clock.startex is None else clock.startex
    return later(still(clock.holds, None, now), begin, play)


def speed_at(clock: Clock, wall: int) -> float:
    return _piece(clock, play_at(clock, wall)).speed


def scenario_at(clock: Clock, wall: int) -> int:
    """Where the story is at a wall instant."""
    play = play_at(clock, wall)
    piece = _piece(clock, play)
    return piece.scenario + int((play - piece.play) * Fraction(str(piece.speed)))


def wall_of(clock: Clock, instant: int, now: int) -> int | None:
    """When the story is, or was, at this instant; None where it never is: before its start, or leapt over."""
    for piece, following in zip(clock.pieces, (*clock.pieces[1:], None), strict=True):
        if piece.scenario <= instant:
            play = piece.play + ceil((instant - piece.scenario) / Fraction(str(piece.speed)))
            if following is None or play < following.play:
                return wall_at_play(clock, play, now)
    return None


def reached(clock: Clock, instant: int) -> int:
    """The first play time at which the story is at this instant or past it: of what is leapt over, the leap."""
    for piece, following in zip(clock.pieces, (*clock.pieces[1:], None), strict=True):
        if piece.scenario >= instant:
            return piece.play
        play = piece.play + ceil((instant - piece.scenario) / Fraction(str(piece.speed)))
        if following is None or play < following.play:
            return play
    raise Misuse("a clock has a piece without an end")


def on_screen(clock: Clock, instant: int, now: int) -> int:
    """The wall instant that a message gives for an instant of the story, by the plan as it stands: `wall_of` where
    there is one, the leap where it is leapt over, and before the story begins as far before STARTEX as in the story."""
    first = clock.pieces[0].scenario
    if instant < first:
        return wall_at_play(clock, 0, now) - (first - instant)
    return wall_at_play(clock, reached(clock, instant), now)


def _piece(clock: Clock, play: int) -> Piece:
    return next(piece for piece in reversed(clock.pieces) if piece.play <= play)

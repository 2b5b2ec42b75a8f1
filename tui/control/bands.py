"""What never scrolls on the control screen: the drill's frame, its clocks, and what is live.

Of what is live it is told where and since when, never what: control is no party to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hotline.client.control import ControlView
from protocols.phrases.catalogue import Phrases
from protocols.phrases.times import age, clock, countdown, dtg
from tui.cells import Line, Style, fit, line, width
from tui.modes import framed
from tui.safe_text import safe_line

__all__ = [
    "Heard", "away_words", "bands", "clock_parts", "clocks_line", "frame_line", "live_line", "live_words", "seat_parts",
    "speed_words",
]  # fmt: skip

Heard = tuple[ControlView | None, bool]
"""The newest view (None before the first), and whether the conductor still answers."""

_STYLES: dict[str, Style] = {"running": "good", "real_world": "alarm", "paused": "late"}


def bands(phrases: Phrases, heard: Heard, run: str, by: str, cells: int) -> tuple[Line, ...]:
    """Three rows: frame, clocks, and what is live."""
    view = heard[0]
    rows = [frame_line(phrases, view.run if view is not None and view.run else run, by, cells)]
    rows.append(clocks_line(phrases, heard, cells))
    if view is not None:
        rows.append(live_line(phrases, view, cells))
    return tuple(rows)


def frame_line(phrases: Phrases, run: str, by: str, cells: int) -> Line:
    """`// DRILL DRILL DRILL // DRILL CONTROL  QUIET HARBOUR  CTRL-1 //////// DRILL //`."""
    title = f"{phrases.say('control-title')}  {safe_line(run)}  {safe_line(by)}"
    return line((fit(framed(phrases, "drill", title, cells), cells), "frame"))


def clocks_line(phrases: Phrases, heard: Heard, cells: int) -> Line:
    """Phase and speed, where the story is, how much is played, what comes next; or that nobody conducts it."""
    view, there = heard
    if view is None or not there:
        over = view is not None and view.phase == "ended"
        return line((fit(f" {away_words(phrases, view)}", cells), "strong" if over else "alert"))
    parts = tuple(clock_parts(phrases, view))
    return line((" ", "text"), *_spaced(parts, _STYLES.get(view.phase, "strong"), cells - 1))


def away_words(phrases: Phrases, view: ControlView | None) -> str:
    """That nobody answers, and since when; after ENDEX nobody has to."""
    if view is None:
        return phrases.say("control-away_ever")
    key = "control-away_ended" if view.phase == "ended" else "control-away"
    return phrases.say(key, at=clock(view.now))


def clock_parts(phrases: Phrases, view: ControlView) -> Iterator[str]:
    """Each by itself, as the plain mode says them."""
    say, at = phrases.say, dtg(view.scenario_at)
    yield say(f"control-phase_{view.phase}", **_speed(view))
    yield say("control-story", at=f"{at[:2]} {at[8:]} {clock(view.scenario_at)}")
    yield say("control-wall", played=age(view.played_ms), wall=age(view.wall_ms))
    if view.next is not None and view.next.due_at is not None:
        yield say("control-next", inject=safe_line(view.next.id), clock=countdown(view.next.due_at - view.now))
    elif view.phase in ("running", "paused"):
        yield say("control-next_none")


def _speed(view: ControlView) -> dict[str, str]:
    return {"speed": speed_words(view.speed)} if view.phase in ("running", "paused") else {}


def speed_words(speed: float) -> str:
    """`4`, `0.5`."""
    return f"{speed:g}"


def live_line(phrases: Phrases, view: ControlView, cells: int) -> Line:
    """`LIVE: nothing live at any seat   SEATS 3 of 4 on, heard 0:03 ago   FAULTS F1 on`."""
    words, live = live_words(phrases, view)
    return line((" ", "text"), *_spaced((words, *seat_parts(phrases, view)), "alarm" if live else "text", cells - 1))


def live_words(phrases: Phrases, view: ControlView) -> tuple[str, bool]:
    """Where something is live, and since when; and whether it is anywhere."""
    say = phrases.say
    seats = [(f"{each.centre} {each.role}", each.frozen_at) for each in view.seats if each.frozen_at is not None]
    found = [*_apart(view), *seats]
    if view.phase == "real_world":
        since = next((each.at for each in reversed(view.log) if _is_for_everybody(each.what, each.facts)), view.now)
        return say("control-live_all", at=clock(since)), True
    if not found:
        return say("control-live_none"), False
    seat, at = min(found, key=lambda each: each[1])
    more = f" +{len(found) - 1}" if len(found) > 1 else ""
    return f"{say('control-live', seat=safe_line(seat), at=clock(at))}{more}", True


def _is_for_everybody(what: str, facts: dict[str, object]) -> bool:
    return what == "real_world" and bool(facts.get("on")) and not facts.get("centre")


def _apart(view: ControlView) -> list[tuple[str, int]]:
    """Centres that a controller set apart for something real, and since when, as far as the log goes back."""
    apart: dict[str, int] = {}
    for each in view.log:
        if each.what == "real_world" and (centre := each.facts.get("centre")):
            if each.facts.get("on"):
                apart[str(centre)] = each.at
            else:
                apart.pop(str(centre), None)
    return list(apart.items())


def seat_parts(phrases: Phrases, view: ControlView) -> Iterator[str]:
    """How many seats are heard, and which faults are on."""
    say = phrases.say
    heard = [each.heard_at for each in view.seats if each.heard_at is not None]
    if heard:
        on, every = sum(each.on for each in view.seats), len(view.seats)
        yield say("control-seats", on=str(on), all=str(every), age=age(view.now - max(heard)))
    else:
        yield say("control-seats_none")
    if view.faults_on:
        yield say("control-faults", faults=", ".join(safe_line(each) for each in view.faults_on))
    else:
        yield say("control-faults_none")


def _spaced(parts: Sequence[str], first: Style, cells: int) -> Iterator[tuple[str, Style]]:
    """As far apart as there is room for, up to three cells; what has no room is left out, the last first."""
    said = list(parts)
    while len(said) > 1 and sum(width(each) + 1 for each in said) - 1 > cells:
        said.pop()
    free = cells - sum(width(each) for each in said)
    gap = " " * max(1, min(3, free // max(1, len(said) - 1)))
    for place, each in enumerate(said):
        yield (gap if place else ""), "text"
        yield fit(each, min(width(each), cells)), first if place == 0 else "text"

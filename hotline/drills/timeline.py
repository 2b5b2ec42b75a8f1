"""The plan of a scenario as text: what happens when, on both clocks, in as many columns as there are.

::

    PLAY    WALL       STORY
    00:00   14:15:00Z  281200Z AUG 19  -- STARTEX --
                                          the story runs at x1 for 6m
    01:00   14:16:00Z  281201Z AUG 19  I-01  Approach in five days     halcyon → meridian, kestrel  PRIORITY
    05:00   14:20:00Z                  I-01  by now: acknowledge I-01                               each  O1
    06:00   14:21:00Z  290625Z AUG 19  >> It is the next morning.

What waits for an act stands at the latest time at which it comes, marked `<`; what comes only if somebody has not
acted is marked `?`; what no clock brings is at the end.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from hotline.drills.course import span_words
from hotline.drills.expectations import words_of
from hotline.drills.reading import Written
from hotline.drills.scenario import Act, Inject, Trigger
from hotline.drills.sensing import Line, Looking
from hotline.drills.spans import span_ms
from protocols.phrases.times import clock, dtg

__all__ = ["Event", "events", "timeline"]

_MARKS = {"message": "", "note": "note", "prompt": "prompt", "fault": "FAULT ON", "mend": "FAULT OFF", "end": "ENDEX"}


class Event(NamedTuple):
    """One line of the plan. `play`: ms after STARTEX; None: no clock says. `story`: UTC ms. `kind`: start, speed, jump,
    inject, due, mended, end. `how`: at this `time`, at the `latest`, only `if` it is needed, by `hand`."""

    play: int | None
    story: int | None
    kind: str
    how: str
    id: str
    what: str
    who: str
    more: str


def events(written: Written) -> list[Event]:
    """The plan, in the order of play time; what no clock brings is at the end."""
    looking = Looking(written)
    found = [Event(0, looking.course.start, "start", "time", "", "STARTEX", "", "")]
    for stretch in looking.course.stretches:
        speed = f"the story runs at x{stretch.speed:g} for {span_words(stretch.play_end - stretch.play)}"
        found.append(Event(stretch.play, stretch.story, "speed", "time", "", speed, "", ""))
    for leap in looking.course.leaps:
        found.append(Event(leap.play, leap.to, "jump", "time", "", leap.say, "", ""))
    for line in looking.lines:
        found.append(_inject(looking, line))
        found += _dues(looking, line)
        found += _mended(looking, line)
    end, wall = looking.course.end_play, span_ms(looking.scenario.wall)
    if wall > end:
        found.append(Event(wall, None, "end", "latest", "", "the run ends by itself", "", ""))
    order = {"due": 0, "mended": 1, "jump": 2, "start": 3, "speed": 4, "inject": 5, "end": 6}
    return sorted(found, key=lambda event: (event.play is None, event.play or 0, order[event.kind]))


def _inject(looking: Looking, line: Line) -> Event:
    inject = line.inject
    mark = " ".join(filter(None, (_MARKS[inject.method], inject.fault)))
    what = f"{mark}: {inject.title}" if mark else inject.title
    more = inject.precedence if inject.method == "message" else ""
    condition = _condition(inject.at)
    return Event(
        line.play, _story(looking, line.play, inject), "inject", _how(inject.at), inject.id, what, _way(inject),
        " ".join(filter(None, (more, condition))),
    )  # fmt: skip


def _story(looking: Looking, play: int | None, inject: Inject) -> int | None:
    if play is None:
        return None
    # At the end of a stretch the story is still where it was, for what is due there by its own clock.
    stretch = looking.course.stretch_at(play)
    if inject.method == "end" and stretch is not None:
        return looking.course.end_story
    return looking.course.story_of(play)


def _dues(looking: Looking, line: Line) -> Iterator[Event]:
    for each in line.inject.expect:
        if each.within is None or line.play is None or each.observe is not None:
            continue
        act: Act | None = each.act or each.never
        assert act is not None
        play = line.play + span_ms(each.within)
        because = "not to be met" if each.because else ""
        more = " ".join(filter(None, (each.objective or "", because)))
        yield Event(play, None, "due", _how(line.inject.at), line.inject.id, words_of(each), act.who, more)


def _mended(looking: Looking, line: Line) -> Iterator[Event]:
    """The end of a fault that lasts so long."""
    fault = looking.scenario.faults.get(line.inject.fault or "")
    if line.inject.method == "fault" and fault is not None and fault.lasts is not None and line.play is not None:
        what = f"FAULT OFF {line.inject.fault}, if not before: it lasts {fault.lasts}"
        yield Event(line.play + span_ms(fault.lasts), None, "mended", "latest", line.inject.id, what, "", "")


def _how(at: Trigger) -> str:
    if at.by_hand:
        return "hand"
    return "if" if at.unless is not None else "latest" if at.after is not None else "time"


def _condition(at: Trigger) -> str:
    if at.after is not None:
        return f"{at.delay} after {_acts(at.after)}"
    if at.unless is not None:
        return f"unless {_acts(at.unless)} within {at.within}" + (f" of {at.since}" if at.since else "")
    return "by hand" if at.by_hand else ""


def _acts(act: Act) -> str:
    parts = (act.who, act.does.replace("_", " "), act.answer, act.type, act.to and f"to {act.to}", act.of)
    return " ".join(part for part in parts if part)


def _way(inject: Inject) -> str:
    to = ", ".join((*inject.to, *(f"({who})" for who in inject.info)))
    if inject.method == "message":
        return f"{inject.from_} → {to}"
    return f"control → {to}" if inject.method == "note" else "control" if inject.method == "prompt" else ""


def timeline(written: Written, *, columns: int = 80, startex: int | None = None) -> str:
    """The plan in lines of at most `columns` (80 or more). `startex`: wall time, UTC ms: then it has a column of its
    own; else play time is wall time from STARTEX on."""
    drawn, before = [_head(written), _columns_of(startex)], None
    for event in events(written):
        drawn += _drawn(event, columns, startex, first=before is None or before.play != event.play)
        before = event
    looking = Looking(written)
    wall = span_ms(written.scenario.wall)
    took = f"The story takes {span_words(looking.course.end_play)} of wall time, of {span_words(wall)} allowed."
    leaps = "; it leaps" if looking.course.leaps else ""
    of_story = (
        f"It tells {span_words(looking.course.end_story - looking.course.start)}{leaps}. Deadlines run in wall time."
    )
    marks = "< at the latest; ? only if it is needed; >> the story leaps."
    return "\n".join([*drawn, "", *_wrapped(f"{marks} {took} {of_story}", columns)])


def _head(written: Written) -> str:
    return f"{written.scenario.title}   DRILL"


def _columns_of(startex: int | None) -> str:
    return f"{'PLAY':<8}{'' if startex is None else 'WALL       '}STORY"


def _drawn(event: Event, columns: int, startex: int | None, *, first: bool) -> Iterator[str]:
    """The lines of one event; a speed that begins with something else has no times of its own."""
    times = _times(event, startex)
    room = columns - len(times)
    if event.kind == "speed":
        yield f"{times if first else ' ' * len(times)}   {event.what}"[:columns]
    elif event.kind in ("start", "end"):
        yield f"{times}-- {event.what} --"[:columns]
    elif event.kind == "jump":
        yield from _hung(times, ">> ", event.what, columns)
    else:
        due = event.kind == "due"
        name = f"{event.id:<6}{'by now: ' if due else ''}"
        aside = "  ".join(filter(None, (event.who, event.more)))
        if len(name) + len(event.what) + 3 + len(aside) <= room:
            yield f"{times}{name}{event.what:<{room - len(name) - len(aside) - 1}} {aside}".rstrip()
        else:
            yield from _hung(times, name, event.what, columns)
            if aside:
                yield from _hung(" " * len(times), " " * len(name), aside, columns)


def _times(event: Event, startex: int | None) -> str:
    if event.play is None:
        play = {"hand": "by hand", "if": "if"}.get(event.how, "then")
    else:
        mark = {"latest": "<", "if": "?"}.get(event.how, "")
        play = f"{mark}{event.play // 60_000:02d}:{event.play // 1000 % 60:02d}"
    wall = ""
    if startex is not None:
        wall = f"{'' if event.play is None else clock(startex + event.play):<11}"
    story = "" if event.story is None else dtg(event.story)
    return f"{play:<8}{wall}{story:<16}"


def _hung(times: str, first: str, text: str, columns: int) -> Iterator[str]:
    """Text of several lines beside its time."""
    room = columns - len(times) - len(first)
    for number, line in enumerate(_wrapped(text, room)):
        yield f"{times}{first}{line}" if number == 0 else f"{' ' * (len(times) + len(first))}{line}"


def _wrapped(text: str, room: int) -> Sequence[str]:
    import textwrap  # noqa: PLC0415 - only drawing needs it

    return textwrap.wrap(text, max(room, 20), break_on_hyphens=False) or [""]

"""Times that cannot work: a story that goes back, what is never due, waits for itself or outlives its stretch."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from hotline.drills.course import span_words
from hotline.drills.sensing import Line, Looking
from hotline.drills.spans import instant_ms, span_ms
from protocols.errors import Refused
from protocols.phrases.times import dtg

__all__ = ["look"]

# A deadline in whose time more of the story than this goes by is told to whoever writes it.
MUCH_STORY_MS = 3 * 3_600_000


def look(looking: Looking) -> None:
    _segments(looking)
    for line in looking.lines:
        _trigger(looking, line)
        _related(looking, line)
        for path, clock, said in _times_in(line):
            _in_fields(looking, path, clock, said)
    _end(looking)
    _circles(looking)
    _faults(looking)
    for path, each, of_line in looking.expectations():
        if each.within is not None:
            _deadline(looking, f"{path}.within", each.within, of_line)


def _segments(looking: Looking) -> None:
    clocks, here = looking.scenario.clocks, instant_ms(looking.scenario.clocks.scenario_start)
    for index, segment in enumerate(clocks.segments):
        name = "until" if segment.until is not None else "jump_to"
        said = segment.until or segment.jump_to
        assert said is not None
        there, path = instant_ms(said), f"clocks.segments[{index}].{name}"
        if there <= here:
            what = "jumps into the past" if name == "jump_to" else "ends no later than it begins"
            looking.error(path, f"{what}: the story is at {dtg(here)}", "write a later instant")
        here = max(here, there)
    took, wall = looking.course.end_play, span_ms(looking.scenario.wall)
    if took > wall:
        looking.error(
            "wall", f"the plan takes {span_words(took)}, and a run ends by itself after {span_words(wall)}",
            "allow more, or shorten a segment or quicken its speed",
        )  # fmt: skip


def _trigger(looking: Looking, line: Line) -> None:
    at, path, end = line.inject.at, f"{line.path}.at", looking.course.end_play
    if at.play is not None and span_ms(at.play) > end:
        looking.error(f"{path}.play", f"the story ends {span_words(end)} after STARTEX", "write a shorter time")
    for name in ("scenario", "or_scenario"):
        said: str | None = getattr(at, name)
        if said is not None:
            _reached(looking, f"{path}.{name}", instant_ms(said))
    if at.after is None and (at.or_scenario is not None or at.delay != "0s"):
        looking.error(path, "`delay` and `or_scenario` belong to `after`", "leave them out, or say after which act")
    if at.unless is None and at.since is not None:
        looking.error(f"{path}.since", "belongs to `unless`", "leave it out")
    if at.unless is not None and line.play is not None and line.play > end:
        late = f"is first due {span_words(line.play)} after STARTEX, and the story ends at {span_words(end)}"
        looking.error(f"{path}.within", late, "write a shorter time, or count from an earlier inject")


def _reached(looking: Looking, path: str, there: int) -> None:
    course = looking.course
    if there < course.start:
        looking.error(path, f"lies before the story begins, {dtg(course.start)}", "write a later instant")
    elif there > course.end_story:
        looking.error(path, f"lies after the story ends, {dtg(course.end_story)}", "write an earlier instant")
    elif (leap := course.leapt(there)) is not None:
        looking.warning(
            path, f"the story leaps over it, from {dtg(leap.story)} to {dtg(leap.to)}",
            "it comes at the leap; write an instant of a segment if that is not meant",
        )  # fmt: skip


def _related(looking: Looking, line: Line) -> None:
    if line.inject.relates is None:
        return
    other = next((each for each in looking.lines if each.inject.id == line.inject.relates[1]), None)
    if other is None:
        return
    path = f"{line.path}.relates"
    if line.play is not None and other.play is not None and other.play >= line.play:
        looking.error(path, f"{other.inject.id} is not sent before it by the plan", "name an earlier inject")
    elif other.play is None or other.inject.at.unless is not None:
        looking.warning(path, f"{other.inject.id} may never be sent", "relate to an inject that surely is")


def _times_in(line: Line) -> Iterator[tuple[str, str, str]]:
    """Every `{scenario: …}` and `{play: …}` of the message's fields, with its path."""

    def within(value: Any, path: str) -> Iterator[tuple[str, str, str]]:
        match value:
            case {"scenario": said} | {"play": said} | {"within": said} if len(value) == 1:
                yield path, next(iter(value)), str(said)
            case Mapping():
                for name, each in value.items():
                    yield from within(each, f"{path}.{name}")
            case list() | tuple():
                for index, each in enumerate(value):
                    yield from within(each, f"{path}[{index}]")

    yield from within(line.inject.fields, f"{line.path}.fields")
    yield from within(line.inject.header, f"{line.path}.header")


def _in_fields(looking: Looking, path: str, clock: str, said: str) -> None:
    try:
        there = instant_ms(said) if clock == "scenario" else span_ms(said)
    except Refused:
        wanted = "an instant, as 2019-09-02T11:02:00Z" if clock == "scenario" else "a length of time, as 10m"
        looking.error(path, f"{said[:40]!a} is no time", f"write {wanted}")
        return
    if clock == "scenario" and (leap := looking.course.leapt(there)) is not None:
        looking.warning(
            path, f"the story leaps over it: every clock will show the time of the leap to {dtg(leap.to)}",
            "name an instant at which the story stands, or {play: …}",
        )  # fmt: skip


def _end(looking: Looking) -> None:
    ends = [line for line in looking.lines if line.inject.method == "end" and line.play is not None]
    if not ends:
        return
    first = min(ends, key=lambda line: line.play or 0)
    for line in looking.lines:
        if line.play is not None and first.play is not None and line.play >= first.play and line not in ends:
            looking.error(
                f"{line.path}.at", f"{line.inject.id} is due {span_words(line.play)} after STARTEX, when "
                f"{first.inject.id} has ended the drill ({span_words(first.play)})", "let it come before, or end later",
            )  # fmt: skip


def _circles(looking: Looking) -> None:
    waits = {line.inject.id: _waits_for(line) for line in looking.lines}
    told: set[str] = set()
    for line in looking.lines:
        way, here = [line.inject.id], line.inject.id
        while here not in told and len(way) <= len(waits):
            following = next((each for each in waits.get(here, ()) if each in waits), None)
            if following is None:
                break
            way.append(following)
            here = following
            if here == line.inject.id:
                told.update(way)
                looking.error(
                    f"{line.path}.at", f"waits for itself: {' → '.join(way)}", "let one of them come by a clock"
                )
                break


def _waits_for(line: Line) -> tuple[str, ...]:
    """The injects without which this one never comes."""
    at = line.inject.at
    after = at.after.of if at.after is not None and at.or_scenario is None else None
    return tuple(each for each in (after, at.since) if each is not None)


def _faults(looking: Looking) -> None:
    """Mended before it is there."""
    for line in looking.lines:
        if line.inject.method != "mend" or line.play is None:
            continue
        on = [
            each for each in looking.lines if each.inject.method == "fault" and each.inject.fault == line.inject.fault
        ]
        if not on:
            looking.error(f"{line.path}.fault", f"{line.inject.fault} is never switched on", "add an inject that does")
        elif all(each.play is not None and each.play > line.play for each in on):
            looking.error(f"{line.path}.at", f"mends {line.inject.fault} before it is there", "let it come later")


def _deadline(looking: Looking, path: str, within: str, line: Line | None) -> None:
    begins = 0 if line is None else line.play
    if begins is None:
        return
    lasts, course = span_ms(within), looking.course
    if begins + lasts > course.end_play:
        looking.warning(
            path, f"{within} runs {span_words(begins + lasts - course.end_play)} beyond the end of the story",
            "shorten it, or let the inject come earlier",
        )  # fmt: skip
        return
    stretch = course.stretch_at(begins)
    if stretch is None or line is None:
        return
    if begins + lasts > stretch.play_end:
        by = course.story_of(begins + lasts) - course.story_of(begins)
        looking.warning(
            path, f"{within} outlives its segment, which ends {span_words(stretch.play_end - begins)} after "
            f"the inject: {within} wall = {span_words(by)} of the story", "shorten it, or lengthen the segment",
        )  # fmt: skip
    elif (by := round(lasts * stretch.speed)) >= MUCH_STORY_MS:
        looking.warning(
            path,
            f"{within} wall = {span_words(by)} of the story at x{stretch.speed:g}",
            "slow the segment, or shorten it",
        )

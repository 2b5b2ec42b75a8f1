"""The course of the story as its file has it, before anybody paused or jumped: stretches of play time, and leaps.

Play time runs from STARTEX in wall time. After the last stretch the course is over: whatever the file lets happen later
never does. The clocks of a run, which somebody moves, are clocks.py's.
"""

from __future__ import annotations

from typing import NamedTuple

from hotline.drills.scenario import Clocks
from hotline.drills.spans import instant_ms

__all__ = ["Course", "Leap", "Stretch", "course_of", "span_words"]


def span_words(ms: float) -> str:
    """`40s`, `7m`, `1h30m`, `3d2h`: the two largest parts, for people."""
    seconds = round(ms / 1000)
    sign, seconds = ("-", -seconds) if seconds < 0 else ("", seconds)
    parts = []
    for size, unit in ((86_400, "d"), (3_600, "h"), (60, "m"), (1, "s")):
        count, seconds = divmod(seconds, size)
        if count:
            parts.append(f"{count}{unit}")
    return sign + ("".join(parts[:2]) or "0s")


class Stretch(NamedTuple):
    """The story from one instant to another at one speed. `segment`: its place among the segments of the file."""

    segment: int
    play: int
    play_end: int
    story: int
    story_end: int
    speed: float


class Leap(NamedTuple):
    """At this play time the story moves on at once."""

    segment: int
    play: int
    story: int
    to: int
    say: str


class Course(NamedTuple):
    """Stretches and leaps in order; all in milliseconds."""

    stretches: tuple[Stretch, ...]
    leaps: tuple[Leap, ...]
    start: int
    end_play: int
    end_story: int

    def play_of(self, story: int) -> int | None:
        """When the story is there: at a leap, for what it leaps over; None before its start or after its end."""
        if not self.start <= story <= self.end_story:
            return None
        for each in self.stretches:
            if each.story <= story <= each.story_end:
                return each.play + round((story - each.story) / each.speed)
        return next((leap.play for leap in self.leaps if leap.story <= story <= leap.to), None)

    def story_of(self, play: int) -> int:
        """Where the story is; where it leaps, after the leap."""
        leapt = max((leap.to for leap in self.leaps if leap.play <= play), default=self.start)
        for each in reversed(self.stretches):
            if play >= each.play:
                return max(leapt, min(each.story_end, each.story + round((play - each.play) * each.speed)))
        return leapt

    def leapt(self, story: int) -> Leap | None:
        """The leap over this instant, if there is one: the story never stands there."""
        return next((leap for leap in self.leaps if leap.story < story < leap.to), None)

    def stretch_at(self, play: int) -> Stretch | None:
        """The stretch that runs at this play time; where one ends and one begins, the later one."""
        return next((each for each in reversed(self.stretches) if each.play <= play <= each.play_end), None)


def course_of(clocks: Clocks) -> Course:
    """The course of a file. A segment that goes back (sense.py finds it) takes no time."""
    story = start = instant_ms(clocks.scenario_start)
    play, stretches, leaps = 0, list[Stretch](), list[Leap]()
    for index, segment in enumerate(clocks.segments):
        if segment.until is not None:
            end = max(story, instant_ms(segment.until))
            lasts = round((end - story) / segment.speed)
            stretches.append(Stretch(index, play, play + lasts, story, end, segment.speed))
            story, play = end, play + lasts
        elif segment.jump_to is not None:
            to = max(story, instant_ms(segment.jump_to))
            leaps.append(Leap(index, play, story, to, segment.say))
            story = to
    return Course(tuple(stretches), tuple(leaps), start, play, story)

"""The judgement: each event is heard once, in the order of the file; then what must have come is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from tests.history.arrivals import Arrivals
from tests.history.course import Course
from tests.history.events import (
    Alarm,
    Drained,
    Drawn,
    Event,
    Fault,
    Final,
    Noticed,
    Recorded,
    Run,
    Submit,
    SubmitRefused,
    Submitted,
    SubmitUnknown,
)
from tests.history.finals import Finals
from tests.history.letters import Letters
from tests.history.losses import Losses
from tests.history.places import Places
from tests.history.silence import Silence
from tests.history.verdict import Findings, Kind, Verdict


def judge(events: Iterable[Event]) -> Verdict:
    """What is wrong with this history. Reads the events once, raises nothing, changes nothing."""
    hearing = _Hearing()
    count = 0
    for event in events:
        count += 1
        hearing.hear(event)
    return hearing.verdict(count)


class _Hearing:
    def __init__(self) -> None:
        self.findings = Findings()
        self.places = Places(self.findings)
        self.course = Course(self.findings)
        self.letters = Letters(self.course, self.findings, self.places)
        self.arrivals = Arrivals(self.course, self.findings, self.letters, self.places)
        self.silence = Silence(self.course, self.findings, self.letters)
        self.finals = Finals(self.course, self.findings, self.letters, self.places)
        self.losses = Losses(self.course, self.findings, self.finals)
        self.hearers: dict[type[Event], Callable[[Any], None]] = {
            Run: self.course.begin,
            Submit: self.letters.submit,
            Submitted: self.letters.answered,
            SubmitRefused: self.letters.answered,
            SubmitUnknown: self.letters.answered,
            Recorded: self.arrivals.recorded,
            Drawn: self.arrivals.drawn,
            Noticed: self.silence.noticed,
            Alarm: self.silence.alarm,
            Fault: self.course.fault,
            Drained: self.course.drain,
            Final: self.finals.final,
        }

    def hear(self, event: Event) -> None:
        course = self.course
        if event.t < course.now:
            what = f"the clock of the run goes back from {course.now} to {event.t} ms"
            self.findings.add(Kind.MALFORMED, what, event)
        else:
            course.now = event.t
        if course.run is None and not isinstance(event, Run):
            self.findings.add(Kind.MALFORMED, "something happened before the run began", event, once="before")
        self.hearers[type(event)](event)

    def verdict(self, count: int) -> Verdict:
        self.course.settle()
        self.finals.settle()
        for letter in self.letters.all.values():
            taken = self.losses.settle(letter)
            for peer in letter.to:
                if peer not in taken:
                    self.silence.settle(letter, peer)
            self.arrivals.settle(letter)
        return Verdict(tuple(self.findings.all), count, len(self.letters.all), self.losses.excused)

"""What sense.py's parts have at hand while they look, and the form in which they say what they found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from hotline.drills.clocks import Clock, on_screen, planned, start
from hotline.drills.course import Course, course_of
from hotline.drills.reading import Written
from hotline.drills.scenario import Act, Expectation, Inject, Scenario, Trigger
from hotline.drills.spans import instant_ms, span_ms
from protocols.messages.form import EXAMPLE_AT

__all__ = ["SENDS", "Finding", "Line", "Looking"]

SENDS = ("message", "note")


class Finding(NamedTuple):
    """Something that cannot work (`error`) or hardly will (`warning`): where, what, and what to do about it."""

    severity: Literal["error", "warning"]
    path: str
    line: int
    column: int
    sentence: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.severity}: line {self.line}: {self.path}: {self.sentence}; {self.remedy}"


class Line(NamedTuple):
    """An inject with its path in the file and the play time (ms) at which it is due; None: no clock says.

    Of one that waits for something it is the latest time at which it comes by the plan.
    """

    path: str
    inject: Inject
    play: int | None


@dataclass
class Looking:
    """One look at a file. STARTEX is taken to be at `startex`, a day like any other."""

    written: Written
    startex: int = EXAMPLE_AT
    findings: list[Finding] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.scenario: Scenario = self.written.scenario
        self.course: Course = course_of(self.scenario.clocks)
        self.clock: Clock = start(planned(self.scenario.clocks), self.startex)
        self.injects = {inject.id: inject for inject in self.scenario.script}
        cast = self.scenario.cast
        self.everybody = {"control", *cast.players, *cast.simulated}
        self.lines = [
            Line(f"script[{index}]", inject, self.play_of(inject.at))
            for index, inject in enumerate(self.scenario.script)
        ]

    def error(self, path: str, sentence: str, remedy: str) -> None:
        self._found("error", path, sentence, remedy)

    def warning(self, path: str, sentence: str, remedy: str) -> None:
        self._found("warning", path, sentence, remedy)

    def _found(self, severity: Literal["error", "warning"], path: str, sentence: str, remedy: str) -> None:
        place = self.written.place(path)
        self.findings.append(Finding(severity, path, place.line, place.column, sentence, remedy))

    def play_of(self, at: Trigger, depth: int = 0) -> int | None:
        """Play time of a trigger by the plan, at the latest; None where no clock says, or never."""
        if at.play is not None:
            return span_ms(at.play)
        said = at.scenario or (at.or_scenario if at.after is not None else None)
        if said is not None:
            return self.course.play_of(instant_ms(said))
        if at.within is None or depth > len(self.injects):
            return None
        if at.since is None:
            return span_ms(at.within)
        since = self.injects.get(at.since)
        begins = self.play_of(since.at, depth + 1) if since is not None else None
        return None if begins is None else begins + span_ms(at.within)

    def wall_of(self, clock: str, ms: int) -> int:
        """The wall instant that stands in a message for an instant of the story or a play time."""
        return self.startex + ms if clock == "play" else on_screen(self.clock, ms, self.startex)

    def expectations(self) -> Iterator[tuple[str, Expectation, Line | None]]:
        """Every expectation with its path and its inject; those of the whole scenario have none."""
        for line in self.lines:
            for index, each in enumerate(line.inject.expect):
                yield f"{line.path}.expect[{index}]", each, line
        for index, each in enumerate(self.scenario.expect):
            yield f"expect[{index}]", each, None

    def acts(self) -> Iterator[tuple[str, Act, Line | None, bool]]:
        """Every act that is waited for or judged: its path, itself, its inject, and whether it is a trigger's."""
        for line in self.lines:
            for name in ("after", "unless"):
                act: Act | None = getattr(line.inject.at, name)
                if act is not None:
                    yield f"{line.path}.at.{name}", act, line, True
        for path, each, of_line in self.expectations():
            for name in ("act", "never"):
                act = getattr(each, name)
                if act is not None:
                    yield f"{path}.{name}", act, of_line, False

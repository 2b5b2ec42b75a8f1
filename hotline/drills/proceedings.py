"""A run's log, read: when it began and ended, what was fired, what lasted, how the two clocks went.

The log is the conductor's own word. What it says of messages is checked against the journals; its times of pauses,
faults and REAL WORLD are its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import msgspec

from hotline.drills import clocks
from hotline.drills.conductor_state import State, replay
from hotline.drills.finding import centres_of
from hotline.drills.log import Line
from hotline.drills.results import Band, Words
from hotline.drills.scenario import Scenario
from protocols.errors import Code, Misuse, Refused

__all__ = ["Proceedings", "proceed", "said_in"]


@dataclass(frozen=True, kw_only=True)
class Proceedings:
    """`state`: as the conductor's own core has it after the last line; `lines`: all of them."""

    scenario_hash: str
    lines: tuple[Line, ...]
    state: State
    announced: dict[str, str]

    @property
    def run(self) -> str:
        return self.state.run

    @property
    def table_top(self) -> bool:
        return self.state.table_top

    @property
    def clock(self) -> clocks.Clock:
        """As it went, holds and all."""
        return self.state.clock

    @property
    def started_at(self) -> int | None:
        return self.state.clock.startex

    @property
    def ended_at(self) -> int | None:
        return self.state.ended

    @property
    def ended(self) -> str:
        """How: `plan`, `hand`, `overtime`, `break_off`; empty while it runs."""
        return self.state.how_ended or ""

    @property
    def injects(self) -> Mapping[str, str]:
        """Message hash (hex) → line of the script."""
        return self.state.messages

    @property
    def last_at(self) -> int:
        return self.lines[-1].at

    @property
    def controllers(self) -> tuple[str, ...]:
        """Who gave orders or wrote something down."""
        wrote = {"start", "pause", "resume", "speed", "jump", "observed", "note", "real_world", "end", "skip", "delay"}
        return tuple(sorted({line.by for line in self.lines if line.what in wrote and line.by != "conductor"}))

    def centres(self, scenario: Scenario) -> dict[str, str]:
        """Cast id → centre, `control` among them."""
        return centres_of(scenario) | self.state.centres

    def came_of(self, inject: str | None) -> tuple[str, int | None, str]:
        """The state of a line of the script, when it came to that, and how."""
        state, at, how = "not reached", None, ""
        for line in self.lines:
            if inject is None or line.facts.get("inject") != inject:
                continue
            if line.what in ("fired", "end"):
                return "fired", line.at, str(line.facts.get("how", ""))
            if line.what == "done":
                state, at, how = "done by voice", line.at, str(line.facts.get("text", ""))
            elif line.what == "skip":
                state, at, how = "skipped", line.at, str(line.facts.get("reason", ""))
            elif line.what == "not_fired":
                state, at, how = "refused", line.at, str(line.facts.get("detail") or line.facts.get("code", ""))
        return state, at, how

    def bands(self, end: int) -> Iterator[Band]:
        """Pauses, REAL WORLD and frozen seats; what lasts ends with the run."""
        begun: dict[tuple[str, str], Line] = {}
        for line in self.lines:
            for key, on in _switches(line):
                if on:
                    begun.setdefault(key, line)
                elif key in begun:
                    yield _band(key, begun.pop(key), line.at)
        for key, line in begun.items():
            yield _band(key, line, end)

    def bands_of(self, scenario: Scenario, end: int) -> tuple[Band, ...]:
        """The same, and the faults, by their beginning."""
        named = self.centres(scenario)
        found = list(self.bands(end))
        for fault, start, stop in self.faults(end):
            what = scenario.faults.get(fault)
            touched = (what.target, what.other) if what is not None else ()
            found.append(
                Band(
                    kind="fault", what=f"{fault} {what.kind}" if what is not None else fault, start=start, end=stop,
                    centres=tuple(named[each] for each in touched if each in named),
                )
            )  # fmt: skip
        return tuple(sorted(found, key=lambda band: (band.start, band.kind, band.what)))

    def words(
        self, *, objective: str | None = None, expectation: str | None = None, remarks: bool = False
    ) -> tuple[Words, ...]:
        """What people wrote about this; `remarks`: what belongs to nothing in particular."""
        found = []
        for line in self.lines:
            about = (line.facts.get("objective"), line.facts.get("expectation"))
            wanted = remarks and about == (None, None)
            wanted |= objective is not None and about[0] == objective
            wanted |= expectation is not None and about[1] == expectation
            if line.what in ("observed", "note") and wanted:
                rating = line.facts.get("rating")
                found.append(Words(at=line.at, by=line.by, text=said_in(line), log=line.n, rating=rating))
        return tuple(found)

    def faults(self, end: int) -> Iterator[tuple[str, int, int]]:
        """Each fault with when it was on."""
        begun: dict[str, int] = {}
        for line in self.lines:
            fault = str(line.facts.get("fault"))
            if line.what == "fault_on":
                begun.setdefault(fault, line.at)
            elif line.what == "fault_off" and fault in begun:
                yield fault, begun.pop(fault), line.at
        for fault, at in begun.items():
            yield fault, at, end


def proceed(lines: Iterable[Line], scenario: Scenario) -> Proceedings:
    """Raises Refused `record_damaged` for a log that does not begin a run, or tells what cannot have been."""
    told = tuple(lines)
    if not told or told[0].what != "opened":
        raise Refused(Code.RECORD_DAMAGED, "the run's log does not begin with its opening")
    try:
        state = replay(scenario, told)
    except (Misuse, AttributeError, KeyError, TypeError, ValueError, msgspec.ValidationError) as wrong:
        raise Refused(Code.RECORD_DAMAGED, f"the run's log tells what cannot have been: {wrong}") from None
    return Proceedings(
        scenario_hash=str(told[0].facts.get("scenario_hash")),
        lines=told,
        state=state,
        announced={
            str(line.facts.get("centre")): " ".join(
                str(line.facts[key]) for key in ("how", "reference") if line.facts.get(key)
            )
            for line in told
            if line.what == "announced"
        },
    )


def said_in(line: Line) -> str:
    """The words in a line of the log, whichever of its facts they are."""
    return str(line.facts.get("text") or line.facts.get("reason") or line.facts.get("detail") or line.what)


def _switches(line: Line) -> Iterator[tuple[tuple[str, str], bool]]:
    facts = line.facts
    match line.what:
        case "pause":
            yield ("pause", ""), True
        case "resume":
            yield ("pause", ""), False
        case "real_world":
            yield ("real_world", str(facts.get("centre") or "")), bool(facts.get("on"))
        case "seat_frozen":
            yield ("frozen", f"{facts.get('centre')} {facts.get('role')}"), bool(facts.get("on"))


def _band(key: tuple[str, str], line: Line, end: int) -> Band:
    kind, whose = key
    centre = whose.partition(" ")[0]
    match kind:
        case "frozen":
            return Band(kind="frozen", what=whose, start=line.at, end=end, centres=(centre,))
        case "real_world":
            what = whose or str(line.facts.get("reason", ""))
            return Band(kind="real_world", what=what, start=line.at, end=end, centres=(centre,) if centre else ())
    return Band(kind="pause", what=str(line.facts.get("reason", "")), start=line.at, end=end)

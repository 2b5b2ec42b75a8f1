"""The course of a run: its clock, who takes part, what broke when, and whether all was healed at the end."""

from __future__ import annotations

from collections import Counter, defaultdict

from tests.history.events import Drained, Event, Fault, Final, Run, Submit
from tests.history.verdict import Findings, Kind

RESTORES = frozenset({"restore", "promote"})
"""The record of the target is put back to an older one."""
DOWN = RESTORES | {"kill", "power_cut", "stop"}
"""The node of the target does not run between begin and end."""


class Course:
    def __init__(self, findings: Findings) -> None:
        self.findings = findings
        self.run: Run | None = None
        self.centres: frozenset[str] = frozenset()
        self.now = 0
        self.drained: Drained | None = None
        self.finals: dict[str, Final] = {}
        self._lives: dict[str, int] = {}
        self._restored: dict[str, int] = {}
        self._down: defaultdict[str, list[tuple[int, int | None]]] = defaultdict(list)
        self._open: Counter[tuple[str, str]] = Counter()
        self._begun: dict[tuple[str, str], Fault] = {}

    def begin(self, run: Run) -> None:
        if self.run is not None:
            self.findings.add(Kind.MALFORMED, "two runs in one history", self.run, run)
            return
        self.run = run
        self.centres = frozenset(run.centres)

    def knows(self, centre: str, event: Event) -> None:
        if centre not in self.centres:
            self.findings.add(Kind.MALFORMED, f"{centre} is no centre of this run", event, once=centre)

    # Faults

    def fault(self, event: Fault) -> None:
        self.stirred(event)
        key = (event.kind, event.target)
        if event.kind in RESTORES:
            self.knows(event.target, event)
            # Both phases part lives: what an observer tells late, while the node is down, is of neither.
            self._lives[event.target] = self._lives.get(event.target, 0) + 1
            self._restored[event.target] = event.t
        if event.phase == "begin":
            self._open[key] += 1
            self._begun[key] = event
            if event.kind in DOWN:
                self._down[event.target].append((event.t, None))
        elif self._open[key] == 0:
            self.findings.add(Kind.MALFORMED, f"{event.kind} at {event.target} ends and never began", event)
        else:
            self._open[key] -= 1
            if event.kind in DOWN:
                spans = self._down[event.target]
                last = max(n for n, span in enumerate(spans) if span[1] is None)
                spans[last] = (spans[last][0], event.t)

    def life(self, centre: str) -> int:
        """Which of the lives between its restores this centre is in."""
        return self._lives.get(centre, 0)

    def restored_since(self, centre: str, t: int) -> bool:
        """Its record was put back at `t` or later."""
        return self._restored.get(centre, -1) >= t

    def restored(self, centre: str) -> bool:
        return centre in self._restored

    def told_by(self, centre: str, missed: int) -> float:
        """When an alarm about what was missed at `missed` is due at the latest: a node that is down then has as long
        after it is back (specification: deadlines, section 6)."""
        assert self.run is not None
        due: float = missed + self.run.alarm_by_ms
        for begin, end in self._down.get(centre, ()):
            if begin <= due and (end is None or end > missed):
                due = max(due, float("inf") if end is None else end + self.run.alarm_by_ms)
        return due

    # The end

    def drain(self, event: Drained) -> None:
        self.drained = event

    def stirred(self, event: Submit | Fault) -> None:
        """Whatever was drained before is so no longer: another `drained` is owed."""
        if self.drained is not None:
            self.drained = None
            if self.finals:
                self.findings.add(Kind.NOT_DRAINED, "it went on after journals were read", event, once="on")

    def final(self, event: Final) -> bool:
        """Whether this final is to be read."""
        self.knows(event.centre, event)
        if self.drained is None:
            what = f"the journal of {event.centre} was read before anything was drained"
            self.findings.add(Kind.NOT_DRAINED, what, event, once=("early", event.centre))
        if (earlier := self.finals.get(event.centre)) is not None:
            self.findings.add(Kind.MALFORMED, f"two finals of {event.centre}", earlier, event)
            return False
        self.finals[event.centre] = event
        return True

    @property
    def complete(self) -> bool:
        return self.drained is not None and self.drained.complete

    def settle(self) -> None:
        add = self.findings.add
        if self.run is None:
            add(Kind.MALFORMED, "no run")
        if self.drained is None:
            add(Kind.NOT_DRAINED, "the history ends and nothing says that all was drained")
        elif not self.drained.complete:
            add(Kind.NOT_DRAINED, "something was still owed when all was healed", self.drained)
        for key, count in self._open.items():
            if count:
                add(Kind.NOT_DRAINED, f"{key[0]} at {key[1]} never ended", self._begun[key], self.drained)
        for centre in sorted(self.centres - self.finals.keys()):
            add(Kind.NOT_DRAINED, f"nobody read the journal of {centre} afterwards", self.drained)

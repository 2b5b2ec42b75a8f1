"""The journals, read afterwards: each line in order and whole, and the same at both of its ends."""

from __future__ import annotations

from collections.abc import Iterator

from tests.history.course import Course
from tests.history.events import Entry, Final, Line
from tests.history.letters import Letters
from tests.history.places import Places
from tests.history.verdict import Findings, Kind


class Finals:
    def __init__(self, course: Course, findings: Findings, letters: Letters, places: Places) -> None:
        self.course, self.findings, self.letters, self.places = course, findings, letters, places
        self._numbers: dict[tuple[str, str, str, int], dict[int, str]] = {}
        """(end, from, to, epoch): the release at each number."""
        self._holes: list[tuple[Final, Line, int, int]] = []

    def final(self, event: Final) -> None:
        if not self.course.final(event):
            return
        for line in event.lines:
            for name in (line.sender, line.to):
                self.course.knows(name, event)
            key = (event.centre, line.sender, line.to, line.epoch)
            if event.centre not in {line.sender, line.to} or line.sender == line.to:
                self.findings.add(Kind.MALFORMED, f"{_words(event, line)} is no line of {event.centre}", event)
            elif key in self._numbers:
                self.findings.add(Kind.MALFORMED, f"{_words(event, line)} stands twice in one final", event)
            else:
                self._numbers[key] = self._read(event, line)

    def _read(self, event: Final, line: Line) -> dict[int, str]:
        numbers: dict[int, str] = {}
        last = 0
        for entry in line.entries:
            self._entry(event, line, entry)
            if numbers.get(entry.number) == entry.release:
                what = f"{_words(event, line)}: number {entry.number} stands there twice"
                self.findings.add(Kind.DUPLICATED, what, event)
            elif entry.number <= last:
                what = f"{_words(event, line)}: number {entry.number} comes after number {last}"
                self.findings.add(Kind.REORDERED, what, event)
            numbers.setdefault(entry.number, entry.release)
            last = max(last, entry.number)
        if len(numbers) != last:
            self._holes += [(event, line, first, until) for first, until in _holes(sorted(numbers))]
        return numbers

    def _entry(self, event: Final, line: Line, entry: Entry) -> None:
        run = self.course.run
        if run is not None and entry.mode != run.mode:
            what = f"{entry.mode}, {_words(event, line)}, number {entry.number}, in a run in {run.mode}"
            self.findings.add(Kind.WRONG_MODE, what, event)
        place = (line.sender, line.to, line.epoch, entry.number)
        if entry.message is not None:
            self.letters.stands_in(event, line.sender, line.to, entry.message)
            by_sender = event.centre == line.sender
            self.places.claim(place, entry.release, entry.message, event, by_sender=by_sender)
        elif (message := self.places.voided(place, entry.release, event)) is not None:
            letter = self.letters.all.get(message)
            if letter is not None and line.to in letter.to:
                letter.to[line.to].voided = True

    def release_at(self, end: str, sender: str, to: str, epoch: int, number: int) -> str | None:
        """What stands there in the journal of `end`."""
        return self._numbers.get((end, sender, to, epoch), {}).get(number)

    def settle(self) -> None:
        """A line in use has no hole. A closed one may: what was not receipted goes into the next epoch, and what is
        given back above a hole stands alone (specification: lines, sections 3 and 9). Epochs are the centre's, so any
        of its lines may tell of the next one."""
        newest: dict[str, int] = {}
        for _, sender, _, epoch in self._numbers:
            newest[sender] = max(epoch, newest.get(sender, 0))
        for event, line, first, until in self._holes:
            closed = line.epoch < newest[line.sender]
            put_back = self.course.restored(line.sender)
            if event.centre == line.to:
                excused = (
                    closed or not self.course.complete or (put_back and self._lacks(line.sender, line, first, until))
                )
            else:
                excused = put_back and (closed or self._lacks(line.to, line, first, until))
                excused = excused and self._given_back(line, until)
            if not excused:
                which = f"number {first}" if first == until else f"numbers {first} to {until}"
                self.findings.add(Kind.REORDERED, f"{_words(event, line)}: nothing at {which}", event)

    def _lacks(self, end: str, line: Line, first: int, until: int) -> bool:
        numbers = self._numbers.get((end, line.sender, line.to, line.epoch), {})
        return not any(first <= number <= until for number in numbers)

    def _given_back(self, line: Line, until: int) -> bool:
        """What a restored sender has above a hole, the addressee gave back: so it is there."""
        if line.to not in self.course.finals or not self.course.complete:
            return True
        there = self._numbers.get((line.to, line.sender, line.to, line.epoch), {})
        return all(entry.number in there for entry in line.entries if entry.number > until)


def _holes(numbers: list[int]) -> Iterator[tuple[int, int]]:
    last = 0
    for number in numbers:
        if number > last + 1:
            yield last + 1, number - 1
        last = number


def _words(event: Final, line: Line) -> str:
    return f"line {line.sender} to {line.to}, epoch {line.epoch}, in the journal of {event.centre}"

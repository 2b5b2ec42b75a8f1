"""What was handed in: each message, its operations, and what became of it for each addressee."""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.history.course import Course
from tests.history.events import (
    Alarm,
    Drawn,
    Event,
    Final,
    Noticed,
    Recorded,
    Submit,
    SubmitRefused,
    Submitted,
    SubmitUnknown,
)
from tests.history.places import Places
from tests.history.verdict import Findings, Kind, short

Answer = Submitted | SubmitRefused | SubmitUnknown


@dataclass(slots=True, eq=False)
class Delivery:
    """One message for one addressee (or, for what is drawn, at its own centre)."""

    above: tuple[int, int] = (0, 0)
    """The newest place of the line that was answered before this was handed in."""
    warned: bool = False
    """An alarm about the addressee stood when it was handed in."""
    recordings: tuple[tuple[int, Recorded], ...] = ()
    """With the life of the addressee in which each was learnt."""
    news: tuple[tuple[int, Drawn], ...] = ()
    drawn: bool = False
    noticed: Noticed | None = None
    received: Noticed | None = None
    refused: Noticed | None = None
    shown: Noticed | None = None
    at_sender: bool = False
    at_addressee: bool = False
    voided: bool = False


@dataclass(slots=True, eq=False)
class Letter:
    """One message, by its hash. `sign` is the first event that shows that it left."""

    submit: Submit
    to: dict[str, Delivery]
    own: Delivery = field(default_factory=Delivery)
    ops: int = 1
    refused: int = 0
    submitted: Submitted | None = None
    refusal: SubmitRefused | None = None
    sign: Event | None = None
    alarms: list[Alarm] = field(default_factory=list)
    """At its own centre, naming it."""

    @property
    def name(self) -> str:
        return f"{short(self.submit.message)} of {self.submit.centre}"

    @property
    def only_refused(self) -> bool:
        return self.refused == self.ops


@dataclass(slots=True, eq=False)
class _Top:
    """The newest place of a line that was answered. Two clients of one millisecond have no order: so the one before
    is kept too."""

    since: int = -1
    newest: tuple[int, int] = (0, 0)
    earlier: tuple[int, int] = (0, 0)

    def rise(self, t: int, place: tuple[int, int]) -> None:
        if place > self.newest:
            if t > self.since:
                self.earlier, self.since = self.newest, t
            self.newest = place


class Letters:
    def __init__(self, course: Course, findings: Findings, places: Places) -> None:
        self.course, self.findings, self.places = course, findings, places
        self.all: dict[str, Letter] = {}
        self.standing: set[tuple[str, str]] = set()
        """(centre, peer): an alarm about the peer was told, and nothing was noticed from there since."""
        self._ops: dict[int, tuple[Letter, Answer | None]] = {}
        self._tops: dict[tuple[str, str], _Top] = {}

    def submit(self, event: Submit) -> None:
        self.course.stirred(event)
        centre, addressees = event.centre, event.to + event.info
        for name in (centre, *addressees):
            self.course.knows(name, event)
        run = self.course.run
        if run is not None and event.precedence not in run.receipt_by_ms:
            self.findings.add(Kind.MALFORMED, f"the run does not say how soon {event.precedence} is due", run, event)
        letter = self.all.get(event.message)
        if event.op in self._ops:
            earlier = self._ops[event.op][0].submit
            self.findings.add(Kind.MALFORMED, f"operation {event.op} is handed in twice", earlier, event)
            return
        if letter is not None:
            first = letter.submit
            if (centre, set(event.to), set(event.info), event.precedence) != (
                first.centre,
                set(first.to),
                set(first.info),
                first.precedence,
            ):
                self.findings.add(Kind.MALFORMED, "one message hash, two messages", first, event)
            letter.ops += 1
        else:
            if not addressees or len({centre, *addressees}) != len(addressees) + 1:
                self.findings.add(Kind.MALFORMED, "addressees are others, each once, and at least one", event)
            to = {
                name: Delivery(self._top_before(centre, name, event.t), (centre, name) in self.standing)
                for name in addressees
            }
            letter = self.all[event.message] = Letter(event, to)
        self._ops[event.op] = (letter, None)

    def answered(self, event: Answer) -> None:
        """A client that did not know may learn it later; no other second answer makes sense."""
        letter, before = self._ops.get(event.op, (None, None))
        if letter is None:
            self.findings.add(Kind.MALFORMED, f"operation {event.op} was never handed in", event)
            return
        if before is not None and not isinstance(before, SubmitUnknown):
            self.findings.add(Kind.MALFORMED, f"operation {event.op} is answered twice", letter.submit, before, event)
            return
        self._ops[event.op] = (letter, event)
        if isinstance(event, SubmitRefused):
            letter.refused += 1
            letter.refusal = letter.refusal or event
        elif isinstance(event, Submitted):
            self._released(letter, event)

    def _released(self, letter: Letter, event: Submitted) -> None:
        submit, first = letter.submit, letter.submitted is None
        letter.submitted = letter.submitted or event
        for missing in letter.to.keys() - event.releases.keys():
            what = f"{letter.name}: the node has it on disk, and no release for {missing}"
            self.findings.add(Kind.LOST, what, submit, event, once=(submit.message, missing))
        for name, place in event.releases.items():
            delivery = letter.to.get(name)
            if delivery is None:
                what = f"{letter.name}: released to {name}, whom nobody addressed"
                self.findings.add(Kind.UNEXPECTED, what, submit, event)
                continue
            line = (submit.centre, name)
            here = (place.epoch, place.number)
            if first and here <= delivery.above:
                what = (
                    f"{letter.name} stands at epoch {here[0]}, number {here[1]} of the line to {name}; epoch "
                    f"{delivery.above[0]}, number {delivery.above[1]} was answered before it was handed in"
                )
                self.findings.add(Kind.REORDERED, what, submit, event)
            self._tops.setdefault(line, _Top()).rise(event.t, here)
            self.places.claim((*line, *here), place.release, submit.message, event, by_sender=True)

    def _top_before(self, sender: str, to: str, t: int) -> tuple[int, int]:
        top = self._tops.get((sender, to))
        return (0, 0) if top is None else top.newest if top.since < t else top.earlier

    def addressed(self, message: str, sender: str, centre: str, event: Event, where: str) -> Delivery | None:
        """The delivery that this belongs to. None, with a finding, where nobody handed in such a message."""
        letter = self.all.get(message)
        if letter is None:
            what = f"{short(message)} is {where} {centre}, and nobody handed it in"
            self.findings.add(Kind.UNEXPECTED, what, event, once=(message, centre))
            return None
        delivery = letter.to.get(centre)
        if delivery is None or sender != letter.submit.centre:
            what = f"{letter.name} is {where} {centre} as a word of {sender} to it, which it is not"
            self.findings.add(Kind.UNEXPECTED, what, letter.submit, event, once=(message, sender, centre))
            return None
        letter.sign = letter.sign or event
        return delivery

    def stands_in(self, event: Final, sender: str, to: str, message: str) -> Delivery | None:
        """Entered at either end of a line."""
        delivery = self.addressed(message, sender, to, event, f"in the journal of {event.centre}, on the line to")
        if delivery is not None:
            if event.centre == sender:
                delivery.at_sender = True
            else:
                delivery.at_addressee = True
        return delivery

"""Tells histories by hand: what a good run would have written, so that a test says only what is wrong with its own.

story = Story()
word = story.say("MERIDIAN", to=("KESTREL",))     handed in, and answered
story.arrives(word, "KESTREL")                    recorded, drawn, receipted, and in both journals
events = story.end()                              drained, and every journal
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Literal

from tests.history.events import (
    Alarm,
    Drained,
    Drawn,
    Entry,
    Event,
    Fault,
    Final,
    Line,
    Mode,
    Noticed,
    Place,
    Recorded,
    Run,
    Submit,
    SubmitRefused,
    Submitted,
    SubmitUnknown,
)

CENTRES = ("MERIDIAN", "KESTREL", "SPARROW")
RECEIPT_BY = {1: 30_000, 2: 30_000, 3: 120_000, 4: 120_000}
ALARM_BY = 5_000
What = Literal["received", "shown", "refused", "cannot_read"]


def hash_of(*what: object) -> str:
    return sha256(repr(what).encode()).hexdigest()


@dataclass
class Word:
    """A message, and the places of its releases."""

    sender: str
    message: str
    op: int
    places: dict[str, Place] = field(default_factory=dict)


class Story:
    def __init__(self, centres: Sequence[str] = CENTRES, mode: Mode = "test") -> None:
        self.mode: Mode = mode
        self.centres = tuple(centres)
        self.t = 0
        self.events: list[Event] = [Run(0, 7, mode, self.centres, dict(RECEIPT_BY), ALARM_BY)]
        self.epochs = dict.fromkeys(centres, 1)
        self.journals: dict[str, dict[tuple[str, str, int], dict[int, Entry]]] = {name: {} for name in centres}
        self._next: dict[tuple[str, str, int], int] = {}
        self._ops = 0

    def add(self, *events: Event) -> None:
        self.events += events

    def wait(self, ms: int) -> None:
        self.t += ms

    # The sender

    def submit(
        self, sender: str, to: Iterable[str], info: Iterable[str] = (), precedence: int = 4, word: Word | None = None,
        *, settling: bool = False,
    ) -> Word:  # fmt: skip
        """Handed in, not answered; `word`: the same message once more."""
        self.wait(10)
        self._ops += 1
        word = word or Word(sender, hash_of("message", sender, self._ops), self._ops)
        word.op = self._ops
        self.add(Submit(self.t, word.op, sender, tuple(to), tuple(info), precedence, word.message, settling))
        return word

    def release(self, word: Word, addressees: Iterable[str], again: int = 0) -> None:
        """On the sender's disk, in its epoch."""
        epoch = self.epochs[word.sender]
        for name in addressees:
            line = (word.sender, name, epoch)
            number = self._next[line] = self._next.get(line, 0) + 1
            place = word.places[name] = Place(epoch, number, hash_of("release", word.message, line, number, again))
            self._enter(word.sender, name, word, place, word.sender)

    def _enter(self, sender: str, to: str, word: Word, place: Place, end: str) -> None:
        line = self.journals[end].setdefault((sender, to, place.epoch), {})
        line[place.number] = Entry(place.number, place.release, word.message, self.mode)

    def answer(self, word: Word) -> None:
        self.wait(5)
        self.add(Submitted(self.t, word.op, dict(word.places)))

    def say(self, sender: str, to: Iterable[str], info: Iterable[str] = (), precedence: int = 4,
            *, settling: bool = False) -> Word:  # fmt: skip
        to, info = tuple(to), tuple(info)
        word = self.submit(sender, to, info, precedence, settling=settling)
        self.release(word, (*to, *info))
        self.answer(word)
        return word

    def refuse(self, word: Word, code: str = "officers_missing") -> None:
        self.wait(5)
        self.add(SubmitRefused(self.t, word.op, code))

    def loses_sight(self, word: Word) -> None:
        self.wait(5)
        self.add(SubmitUnknown(self.t, word.op))

    # The addressee

    def record(self, word: Word, at: str, place: Place | None = None, old_epoch: bool = False) -> Recorded:
        self.wait(10)
        place = place or word.places[at]
        self._enter(word.sender, at, word, place, at)
        event = Recorded(
            self.t, at, word.sender, word.message, place.epoch, place.number, place.release, self.mode, old_epoch
        )
        self.add(event)
        return event

    def draw(self, word: Word, at: str, new: bool = True, seat: str = "WATCH-1") -> None:
        self.wait(3)
        self.add(Drawn(self.t, at, seat, word.message, self.mode, new, word.message))

    def notice(self, word: Word, peer: str, what: What = "received") -> None:
        self.wait(7)
        self.add(Noticed(self.t, word.sender, peer, word.message, what))

    def arrives(self, word: Word, *at: str) -> None:
        for name in at:
            self.record(word, name)
            self.draw(word, name)
            self.notice(word, name)

    def alarm(self, centre: str, peer: str | None = None, word: Word | None = None) -> None:
        self.add(Alarm(self.t, centre, "NOT RECEIVED", peer, word.message if word else None))

    def fault(self, kind: str, target: str, ms: int = 1_000) -> None:
        self.wait(10)
        self.add(Fault(self.t, kind, target, "begin"))
        self.wait(ms)
        self.add(Fault(self.t, kind, target, "end"))

    # The end

    def finals(self) -> list[Event]:
        return [
            Final(
                self.t,
                name,
                tuple(
                    Line(*line, tuple(entry for _, entry in sorted(entries.items())))
                    for line, entries in sorted(self.journals[name].items())
                ),
            )
            for name in self.centres
        ]

    def end(self, complete: bool = True) -> list[Event]:
        self.wait(200_000)
        self.add(Drained(self.t, complete))
        self.wait(10)
        self.add(*self.finals())
        return self.events

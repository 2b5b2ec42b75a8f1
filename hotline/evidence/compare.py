"""Two centres' ends of the same lines, side by side.

Each end says which release stands at each number. They may be of different length, for what is on its way; they may
not name two releases under one number. `common` is the highest number under which both centres' signatures stand on
one head, held at both ends: nobody can take that back.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from hotline.evidence.ends import Ends, LineRecord, ends_of
from protocols.errors import Code, Refused
from protocols.phrases.times import exact

__all__ = ["Comparison", "LineComparison", "compare_heads"]


@dataclass(frozen=True, slots=True)
class LineComparison:
    """One line in one epoch. `sent` and `received`: how far each end has it. `difference`: what is wrong, or None."""

    from_: str
    to: str
    epoch: int
    sent: int
    received: int
    common: int | None
    difference: str | None = None

    def __str__(self) -> str:
        agreed = f"both signed up to {self.common}" if self.common is not None else "nothing signed by both"
        text = f"{self.from_} to {self.to}, epoch {self.epoch}: sent {self.sent}, received {self.received}, {agreed}"
        return f"{text}; {self.difference}" if self.difference else text


@dataclass(frozen=True, slots=True)
class Comparison:
    """Every line between the two."""

    centres: tuple[str, str]
    lines: tuple[LineComparison, ...]

    @property
    def difference(self) -> str | None:
        """The first one, in a sentence."""
        return next((f"{line.from_} to {line.to}: {line.difference}" for line in self.lines if line.difference), None)

    @property
    def ok(self) -> bool:
        return self.difference is None

    def as_json(self) -> dict[str, object]:
        """Plain values."""
        return {
            "centres": list(self.centres),
            "ok": self.ok,
            "lines": [
                {
                    "from": line.from_, "to": line.to, "epoch": line.epoch, "sent": line.sent,
                    "received": line.received, "common": line.common, "difference": line.difference,
                }
                for line in self.lines
            ],
            "difference": self.difference,
        }  # fmt: skip


def compare_heads(path_a: Path, path_b: Path) -> Comparison:
    """Each path is a node's directory, running or not, or a file of `hotline journal export`.

    Raises Refused `not_found`, `file_unreadable`; `wrong_mode` for two modes, `ambiguous` for one centre twice,
    `not_found` when the two have no line between them.
    """
    a, b = ends_of(path_a), ends_of(path_b)
    if a.mode != b.mode:
        raise Refused(Code.WRONG_MODE, f"{path_a} is of mode {a.mode}, {path_b} of mode {b.mode}")
    if a.centre == b.centre:
        raise Refused(Code.AMBIGUOUS, f"both are of {a.centre}: name the two ends of a line")
    lines = (*_direction(a, b), *_direction(b, a))
    if not lines:
        raise Refused(Code.NOT_FOUND, f"{a.centre} and {b.centre} have no line with one another")
    return Comparison((a.centre, b.centre), lines)


def _direction(sender: Ends, receiver: Ends) -> tuple[LineComparison, ...]:
    sent, received = _between(sender, sender, receiver), _between(receiver, sender, receiver)
    return tuple(
        _compare(sender.centre, receiver.centre, epoch, sent.get(epoch), received.get(epoch))
        for epoch in sorted({*sent, *received})
    )


def _between(whose: Ends, sender: Ends, receiver: Ends) -> dict[int, LineRecord]:
    return {line.epoch: line for line in whose.lines if (line.from_, line.to) == (sender.centre, receiver.centre)}


def _compare(from_: str, to: str, epoch: int, sent: LineRecord | None, received: LineRecord | None) -> LineComparison:
    ours = sent.releases if sent else {}
    theirs = received.releases if received else {}
    shared = sent.heads & received.heads if sent and received else set()
    common = max((number for number, _ in shared), default=None)
    difference = _first(from_, to, sent, received) if sent and received else None
    if sent and received and sent.record != received.record:
        difference = "the two ends hold different records of the epoch"
    if received and not sent:
        difference = "the sender does not know this epoch"
    elif not difference and ours and theirs and max(theirs) > max(ours):
        number = next(each for each in sorted(theirs) if each > max(ours))
        assert received is not None
        at = f", received by {to} at {exact(received.times[number])}," if number in received.times else ""
        difference = f"number {number}{at} is at {to}, which received it, and {from_} does not know it"
    return LineComparison(from_, to, epoch, max(ours, default=0), max(theirs, default=0), common, difference)


def _first(from_: str, to: str, sent: LineRecord, received: LineRecord) -> str | None:
    """The lowest number under which the two ends are not the same, in a sentence. Above what both have signed an end
    may lack what is on its way; below it nobody may lack anything."""
    signed = max((number for number, _ in sent.heads | received.heads), default=0)
    ours, theirs = sent.releases, received.releases
    due = 1
    for number in sorted(ours.keys() | theirs.keys()):
        if due < number and due <= signed:
            break
        due = number + 1
        here, there = ours.get(number), theirs.get(number)
        if here == there:
            continue
        if here is not None and there is not None:
            return (
                f"number {number}, {_written(from_, to, sent, received, number)}, is {here.hex()[:12]} at {from_}, "
                f"which sent it, and {there.hex()[:12]} at {to}, which received it"
            )
        if number > signed:
            continue
        lacking, holding = (from_, to) if here is None else (to, from_)
        written = _written(from_, to, sent, received, number)
        return f"number {number}, {written}, is missing at {lacking}; {holding} has it, and both have signed for it"
    if due <= signed:
        return f"number {due} is missing at both ends, and both centres have signed up to {signed}"
    return None


def _written(from_: str, to: str, sent: LineRecord, received: LineRecord, number: int) -> str:
    for centre, record, done in ((from_, sent, "sent"), (to, received, "received")):
        if (at := record.times.get(number)) is not None:
            return f"{done} by {centre} at {exact(at)}"
    return "a release that was given up"

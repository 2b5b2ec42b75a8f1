"""A military exercise from notification to end, as a table. Until the end is told, others keep clear (66(v))."""

from __future__ import annotations

from protocols.messages.lifecycle import Entry, Lapse, Lifecycle, Move, Owes, State
from protocols.messages.rules import When

__all__ = ["END_WITHIN_MS", "LIFECYCLE", "begins_at", "end_by", "over_at"]

HOUR = 3_600_000
END_WITHIN_MS = 24 * HOUR

NOTIFICATION, START, END = (f"military_exercise.{name}" for name in ("notification", "start", "end"))


def begins_at(entry: Entry) -> int | None:
    """As notified."""
    return int(entry.body.window.start)


def over_at(entry: Entry) -> int | None:
    """As the start says, else as notified."""
    if entry.message.type == START:
        expected: int | None = entry.body.end_expected
        return expected
    return int(entry.body.window.end)


def end_by(entry: Entry) -> int | None:
    """A day after that."""
    end = over_at(entry)
    return None if end is None else end + END_WITHIN_MS


def _names_another_end(step: Entry, entry: Entry) -> bool:
    return entry.body.end_expected is not None


_OPEN = ("notified", "start_owed", "started", "end_owed")
_END = (Owes("opener", "exercise_end", end_by),)

LIFECYCLE = Lifecycle(
    family="military_exercise",
    opens={NOTIFICATION: "notified"},
    moves=(
        Move(type=START, from_=_OPEN, by="opener", fits=_names_another_end, to="started"),
        # Without a new end the one that was notified still counts.
        Move(type=START, from_=_OPEN, by="opener", to="started", keeps=True),
        Move(type=END, by="opener", when=When("body.ended", ("not_held",)), to="not_held"),
        Move(type=END, by="opener", to="ended"),
        Move(type=NOTIFICATION, from_=("start_owed", "end_owed", "not_held"), by="opener", to="notified"),
    ),
    states={
        "notified": State(owes=_END, lapses=(Lapse("start_owed", begins_at),), until=begins_at),
        "start_owed": State(
            owes=(Owes("opener", "exercise_start", begins_at), *_END), lapses=(Lapse("end_owed", over_at),)
        ),
        "started": State(owes=_END, lapses=(Lapse("end_owed", over_at),), until=over_at),
        "end_owed": State(owes=_END),
        "ended": State(ends=True),
        "not_held": State(ends=True),
    },
)

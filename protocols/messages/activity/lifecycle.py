"""An activity from its notice to its end, as a table: it begins and is over by the clock, and its end is owed."""

from __future__ import annotations

from collections.abc import Sequence

from protocols.messages.lifecycle import Entry, Lapse, Lifecycle, Move, Owes, State

__all__ = ["END_WITHIN_MS", "LIFECYCLE", "begins_at", "end_by", "over_at"]

HOUR = 3_600_000
END_WITHIN_MS = 24 * HOUR

NOTICE, END = "activity.notice", "activity.end"


def begins_at(entry: Entry) -> int | None:
    """The start of the window."""
    return int(entry.body.window.start)


def over_at(entry: Entry) -> int | None:
    """The end of the window."""
    return int(entry.body.window.end)


def end_by(entry: Entry) -> int | None:
    """A day after the window."""
    return int(entry.body.window.end) + END_WITHIN_MS


def remarks(entries: Sequence[Entry], now: int) -> tuple[str, ...]:
    """That a consultation is offered, for as long as it is; it may be asked for, and nothing is owed if it is not."""
    latest = [entry.body for entry in entries if entry.message.type == NOTICE][-1]
    offered = latest.consultation_until is not None and now < latest.consultation_until
    over = any(entry.message.type == END for entry in entries)
    return ("consultation_offered",) if offered and not over else ()


_OPEN = ("notified", "under_way", "end_owed")

LIFECYCLE = Lifecycle(
    family="activity",
    opens={NOTICE: "notified"},
    moves=(
        Move(type=END, from_=_OPEN, by="opener", to="ended"),
        Move(type=NOTICE, from_=("under_way", "end_owed"), by="opener", to="notified"),
    ),
    states={
        "notified": State(
            owes=(Owes("opener", "activity_end", end_by),),
            lapses=(Lapse("under_way", begins_at),),
            until=begins_at,
        ),
        "under_way": State(
            owes=(Owes("opener", "activity_end", end_by),),
            lapses=(Lapse("end_owed", over_at),),
            until=over_at,
        ),
        "end_owed": State(owes=(Owes("opener", "activity_end", end_by),)),
        "ended": State(ends=True),
    },
    remarks=remarks,
)

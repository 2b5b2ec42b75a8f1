"""A series of predictions and what may lie on the ground afterwards, as a table.

Whoever opens a series owes the next prediction: at the time that the last one names, else every 24 hours, within two
days of the re-entry every 6, within 12 hours every hour. When the window is over, a closing is owed. What is found
opens the second half: a claim, or the word that it is not ours, and then its return.
"""

from __future__ import annotations

from collections.abc import Sequence

from protocols.messages.lifecycle import Entry, Lapse, Lifecycle, Move, Owes, State, reply_by
from protocols.messages.rules import When

__all__ = ["CLOSING_WITHIN_MS", "LIFECYCLE", "closing_by", "expected_at", "next_prediction_by", "over_at"]

HOUR = 3_600_000
DAY = 24 * HOUR
CLOSING_WITHIN_MS = 6 * HOUR

PREDICTION, CLOSING = "reentry.prediction", "reentry.closing"
FOUND, CLAIM = "reentry.found_object", "reentry.claim"


def _span(entry: Entry) -> tuple[int, int] | None:
    """Between which instants it comes down, as the prediction says; of any other message nothing."""
    if entry.message.type != PREDICTION:
        return None
    body = entry.body
    if body.window is not None:
        return body.window.start, body.window.end
    if body.nominal_at is not None:
        return body.nominal_at, body.nominal_at
    days = [
        d for d in (body.lifetime.at_least_d, body.lifetime.days_d, body.lifetime.at_most_d) if isinstance(d, float)
    ]
    return (body.epoch_at + round(days[0] * DAY), body.epoch_at + round(days[-1] * DAY)) if days else None


def expected_at(entry: Entry) -> int | None:
    """The nominal re-entry, else the beginning of what was told."""
    if entry.message.type == PREDICTION and entry.body.nominal_at is not None:
        return int(entry.body.nominal_at)
    span = _span(entry)
    return None if span is None else span[0]


def over_at(entry: Entry) -> int | None:
    """The end of the window: the series has no prediction to make any more."""
    span = _span(entry)
    return None if span is None else span[1]


def closing_by(entry: Entry) -> int | None:
    """Six hours after the window."""
    end = over_at(entry)
    return None if end is None else end + CLOSING_WITHIN_MS


def next_prediction_by(entry: Entry) -> int | None:
    """What was promised; else by the time that is left when the last one was released."""
    if entry.body.next_message_at is not None:
        return int(entry.body.next_message_at)
    span = _span(entry)
    if span is None:
        return entry.at + DAY
    left = span[0] - entry.at
    if left > 2 * DAY:
        return entry.at + DAY
    return entry.at + (6 * HOUR if left > 12 * HOUR else HOUR)


def next_word_by(entry: Entry) -> int | None:
    """Until when the origin of what was found is being checked."""
    by: int | None = entry.body.next_word_by
    return by


def remarks(entries: Sequence[Entry], now: int) -> tuple[str, ...]:
    """Two centres whose windows lie apart; something found while the series still lacks its closing."""
    found: list[str] = []
    latest = {entry.message.from_: entry for entry in entries if entry.message.type == PREDICTION}
    spans = [span for entry in latest.values() if (span := _span(entry)) is not None]
    if spans and max(span[0] for span in spans) > min(span[1] for span in spans):
        found.append("windows_apart")
    types = {entry.message.type for entry in entries}
    if {PREDICTION, FOUND} <= types and CLOSING not in types:
        found.append("closing_missing")
    return tuple(found)


_SERIES = ("predicted", "closing_owed", "continues", "closed")
_FOUND = ("found", "found_by_other", "being_checked", "claimed", "not_claimed")

LIFECYCLE = Lifecycle(
    family="reentry",
    opens={PREDICTION: "predicted", FOUND: "found"},
    moves=(
        Move(type=CLOSING, from_=_SERIES, by="opener", when=When("body.outcome", ("still_in_orbit",)), to="continues"),
        Move(type=CLOSING, from_=_SERIES, by="opener", to="closed"),
        Move(type=PREDICTION, from_=("closing_owed", "continues", "closed"), by="opener", to="predicted"),
        Move(type=FOUND, when=When("body.custody", ("returned", "disposed_of")), to="returned"),
        Move(type=FOUND, from_=_SERIES, by="opener", to="found"),
        Move(type=FOUND, from_=_SERIES, by="other", to="found_by_other"),
        Move(type=CLAIM, from_=_FOUND, when=When("body.step", ("claimed",)), to="claimed"),
        Move(type=CLAIM, from_=_FOUND, when=When("body.step", ("being_checked",)), to="being_checked"),
        Move(type=CLAIM, from_=_FOUND, to="not_claimed"),
    ),
    states={
        "predicted": State(
            owes=(Owes("opener", "next_prediction", next_prediction_by),),
            lapses=(Lapse("closing_owed", over_at),),
            until=expected_at,
        ),
        "closing_owed": State(owes=(Owes("opener", "reentry_closing", closing_by),)),
        "continues": State(owes=(Owes("opener", "next_prediction", next_prediction_by),)),
        "closed": State(ends=True),
        "found": State(owes=(Owes("other", "claim", reply_by),)),
        "found_by_other": State(owes=(Owes("opener", "claim", reply_by),)),
        "being_checked": State(owes=(Owes("last", "claim", next_word_by),), until=next_word_by),
        "claimed": State(owes=(Owes("next", "return_of_object"),)),
        "not_claimed": State(ends=True),
        "returned": State(ends=True),
    },
    remarks=remarks,
)

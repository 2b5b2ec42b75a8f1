"""Interference from its report to its end, as a table. Either side may say that it has ceased."""

from __future__ import annotations

from typing import Any

from protocols.messages.lifecycle import Entry, Lapse, Lifecycle, Move, Owes, State, answers, reply_by
from protocols.messages.rules import Judged, When

__all__ = ["LIFECYCLE", "nothing_asked_at", "stop_by"]

REPORT, STOP, OUTCOME = "interference.report", "interference.stop_request", "interference.outcome"
ANSWER = "procedure.answer"


def nothing_asked_at(entry: Entry) -> int | None:
    """A report that asks for nothing owes nobody anything, from the beginning."""
    return entry.at if entry.message.type == REPORT and entry.body.ask == "none" else None


def stop_by(entry: Entry) -> int | None:
    """By when it is asked to stop."""
    return int(entry.body.stop_by)


def next_word_by(entry: Entry) -> int | None:
    """When the next word was promised."""
    by: int | None = entry.body.next_word_by
    return by


def will_cease_by(entry: Entry) -> int | None:
    """By when it was said that it will cease."""
    by: int | None = entry.body.will_cease_by
    return by


def _still_there(body: Any) -> bool:
    return body.outcome == "source_found_ours" and body.ceased_at is None


_STILL_TO_CEASE = Judged(
    "interference-outcome-still-to-cease",
    "`outcome` is `source_found_ours`, and `ceased_at` is not given",
    _still_there,
)


LIFECYCLE = Lifecycle(
    family="interference",
    opens={REPORT: "reported", STOP: "stop_requested"},
    moves=(
        Move(type=STOP, to="stop_requested"),
        Move(
            type=ANSWER,
            from_=("stop_requested", "not_stopped"),
            when=When("body.answer", ("accepted_as_asked",)),
            fits=answers,
            to="stop_accepted",
        ),
        Move(type=ANSWER, from_=("stop_requested", "not_stopped"), fits=answers, to="stop_declined"),
        Move(type=OUTCOME, when=When("body.outcome", ("ceased",)), to="ceased"),
        Move(type=OUTCOME, when=_STILL_TO_CEASE, to="source_found"),
        Move(type=OUTCOME, when=When("body.outcome", ("source_found_ours",)), to="ceased"),
        Move(type=OUTCOME, when=When("body.outcome", ("not_ours",)), to="not_ours"),
        Move(type=OUTCOME, when=When("body.outcome", ("notified_activity",)), to="notified"),
        Move(type=OUTCOME, when=When("body.outcome", ("under_study",)), to="under_study"),
        Move(type=REPORT, from_=("ceased", "not_ours", "notified", "told"), to="reported"),
    ),
    states={
        "reported": State(
            owes=(Owes("next", "interference_outcome", reply_by),), lapses=(Lapse("told", nothing_asked_at),)
        ),
        "told": State(),
        "stop_requested": State(
            owes=(Owes("next", "stop_or_answer", stop_by),), lapses=(Lapse("not_stopped", stop_by),), until=stop_by
        ),
        "not_stopped": State(owes=(Owes("next", "stop_or_answer", stop_by),)),
        "stop_accepted": State(owes=(Owes("last", "interference_outcome"),)),
        "stop_declined": State(),
        "under_study": State(owes=(Owes("last", "interference_outcome", next_word_by),), until=next_word_by),
        "source_found": State(owes=(Owes("last", "word_that_it_ceased", will_cease_by),), until=will_cease_by),
        "ceased": State(ends=True),
        "not_ours": State(ends=True),
        "notified": State(ends=True),
    },
)

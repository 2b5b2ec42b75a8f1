"""Help from its request, or its offer, to its end, as a table.

An offer that nobody decides on lapses. No row leads from silence to help that is under way.
"""

from __future__ import annotations

from protocols.messages.lifecycle import Entry, Lapse, Lifecycle, Move, Owes, State, answers, refers
from protocols.messages.rules import When

__all__ = ["LIFECYCLE", "begin_at", "needed_by", "valid_until"]

REQUEST, OFFER, DECISION = "assistance.request", "assistance.offer", "assistance.decision"
ANSWER = "procedure.answer"


def needed_by(entry: Entry) -> int | None:
    """After this help comes too late."""
    return int(entry.body.needed_by)


def valid_until(entry: Entry) -> int | None:
    """When the offer lapses."""
    return int(entry.body.valid_until)


def begin_at(entry: Entry) -> int | None:
    """When help that was accepted is to begin."""
    at: int | None = entry.body.begin_at
    return at


def _after_all(step: Entry, entry: Entry) -> bool:
    """Who declined an offer accepts it."""
    return refers(step, entry) and _own(step, entry)


def _own(step: Entry, entry: Entry) -> bool:
    """Who accepted help says that it has ended, or takes the acceptance back."""
    return step.message.from_ == entry.message.from_


_BEFORE = ("requested", "not_answered", "offered", "offer_lapsed", "declined", "cannot")
_AGREED = ("accepted", "accepted_in_part")

LIFECYCLE = Lifecycle(
    family="assistance",
    opens={REQUEST: "requested", OFFER: "offered"},
    moves=(
        Move(type=REQUEST, from_=("offered", "offer_lapsed", "declined", "cannot", "not_answered"), to="requested"),
        Move(type=OFFER, from_=_BEFORE, to="offered"),
        Move(
            type=ANSWER,
            from_=("requested", "not_answered"),
            when=When("body.answer", ("cannot",)),
            fits=answers,
            to="cannot",
        ),
        Move(
            type=DECISION,
            from_=("offered",),
            when=When("body.decision", _AGREED),
            fits=answers,
            to="under_way",
        ),
        Move(
            type=DECISION,
            from_=("declined",),
            when=When("body.decision", _AGREED),
            fits=_after_all,
            to="under_way",
        ),
        Move(type=DECISION, from_=("offered",), when=When("body.decision", ("declined",)), fits=answers, to="declined"),
        Move(type=DECISION, from_=("under_way",), when=When("body.decision", ("declined",)), fits=_own, to="declined"),
        Move(type=DECISION, when=When("body.decision", ("no_longer_needed",)), to="not_needed"),
        Move(
            type=DECISION, from_=("under_way",), when=When("body.decision", ("completed",)), fits=_own, to="completed"
        ),
    ),
    states={
        "requested": State(
            owes=(Owes("next", "offer_or_answer", needed_by),),
            lapses=(Lapse("not_answered", needed_by),),
            until=needed_by,
        ),
        "not_answered": State(owes=(Owes("next", "offer_or_answer", needed_by),)),
        "offered": State(
            owes=(Owes("next", "decision_on_help", valid_until),),
            lapses=(Lapse("offer_lapsed", valid_until),),
            until=valid_until,
        ),
        "offer_lapsed": State(),
        "under_way": State(owes=(Owes("last", "word_that_help_ended"),), until=begin_at),
        "declined": State(),
        "cannot": State(),
        "not_needed": State(ends=True),
        "completed": State(ends=True),
    },
)

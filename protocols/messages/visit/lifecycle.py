"""A visit from the first word to its decision. No answer stays no answer."""

from __future__ import annotations

from protocols.messages.lifecycle import Entry, Lapse, Lifecycle, Move, Owes, State, by_the_other, reply_by
from protocols.messages.rules import When

__all__ = ["LIFECYCLE"]

_YES = When("body.decision", ("accepted", "accepted_with_terms"))
_ASKED = ("offered", "asked", "other_dates", "not_answered")
_OPEN = ("offered", "asked", "other_dates", "later", "not_answered")


def _promised(entry: Entry) -> int | None:
    at: int | None = entry.body.decision_at
    return at


def _same_side(step: Entry, entry: Entry) -> bool:
    return not by_the_other(step, entry)


def _chosen(entry: Entry) -> int | None:
    return None if entry.body.chosen is None else int(entry.body.chosen.end)


LIFECYCLE = Lifecycle(
    family="visit",
    opens={"visit.invitation": "offered", "visit.request": "asked"},
    moves=(
        # The other side's word, and after LATER that of the side that said so: nobody accepts what it asked for itself.
        Move(type="visit.decision", from_=_ASKED, to="agreed", when=_YES, fits=by_the_other),
        Move(type="visit.decision", from_=("later",), to="agreed", when=_YES, fits=_same_side),
        Move(type="visit.decision", from_=_OPEN, to="other_dates", when=When("body.decision", ("other_dates",))),
        Move(type="visit.decision", from_=_OPEN, to="later", when=When("body.decision", ("later",))),
        Move(type="visit.decision", to="declined", when=When("body.decision", ("declined",))),
        Move(type="visit.invitation", from_=_OPEN, to="offered"),
    ),
    states={
        "offered": State(owes=(Owes("next", "decision", reply_by),), lapses=(Lapse("not_answered", reply_by),)),
        "asked": State(owes=(Owes("next", "decision", reply_by),), lapses=(Lapse("not_answered", reply_by),)),
        "other_dates": State(owes=(Owes("next", "decision"),)),
        "later": State(owes=(Owes("last", "decision", _promised),)),
        "not_answered": State(owes=(Owes("next", "decision"),)),
        "agreed": State(lapses=(Lapse("over", _chosen),), until=_chosen),
        "declined": State(ends=True),
        "over": State(ends=True),
    },
)

"""Where the matter of a charter stands, as a thread draws it.

Whether a message may be sent on the channel is decided from the whole set of its messages, in `protocols.channels`;
here is only what a case is called, and who owes the next word. One acceptance of several is not yet all of them, so the
state says that it was accepted, and the remark beside it whether every member has.
"""

from __future__ import annotations

from collections.abc import Sequence

from protocols.messages.lifecycle import Entry, Lifecycle, Move, Owes, State, reply_by

__all__ = ["LIFECYCLE"]

_OPEN = ("proposed", "accepted", "suspended")


def _resumes_by(entry: Entry) -> int | None:
    at = getattr(entry.body, "resumes_by", None)
    return at if isinstance(at, int) else None


def _review(entry: Entry) -> int | None:
    at = getattr(entry.body, "review_at", None)
    return at if isinstance(at, int) else None


def _remarks(entries: Sequence[Entry], now: int) -> tuple[str, ...]:
    proposal = next(entry for entry in entries if entry.message.type == "charter.proposal")
    accepted = {
        entry.message.from_
        for entry in entries
        if entry.message.type == "charter.acceptance"
        and entry.message.relation is not None
        and entry.message.relation.message == proposal.digest
    }
    if not accepted:
        return ()
    return ("all_accepted",) if set(proposal.message.to) <= accepted else ("acceptance_missing",)


LIFECYCLE = Lifecycle(
    family="charter",
    opens={"charter.proposal": "proposed"},
    moves=(
        Move(type="charter.proposal", to="proposed", from_=("proposed", "accepted")),
        Move(type="charter.acceptance", to="accepted", from_=("proposed", "accepted")),
        Move(type="charter.suspension", to="suspended", from_=("accepted", "suspended")),
        Move(type="charter.resumption", to="accepted", from_=("suspended",)),
        Move(type="charter.leaving", to="left", from_=_OPEN),
    ),
    states={
        "proposed": State(owes=(Owes("next", "charter_answer", reply_by),), until=_review),
        "accepted": State(),
        "suspended": State(owes=(Owes("last", "charter_resumption", _resumes_by),), until=_resumes_by),
        "left": State(ends=True),
    },
    remarks=_remarks,
)

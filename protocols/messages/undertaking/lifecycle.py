"""Where an undertaking stands: proposed, accepted, in force, left or ended. Time alone ends it, and never makes it.

It is in force only when the other side has signed the same figures, in time, with its own two officers. A
counter-proposal is a proposal in reply: then the other side is asked. Leaving takes at least the notice that both have
signed.
"""

from __future__ import annotations

from collections.abc import Sequence

from protocols.messages.lifecycle import Entry, Lapse, Lifecycle, Move, Owes, State, refers, reply_by
from protocols.messages.rules import When
from protocols.messages.undertaking.steps import Acceptance, Leaving, Proposal
from protocols.messages.undertaking.terms import Figures, same_figures

__all__ = ["LIFECYCLE"]

HOUR = 3_600_000

_OPEN = ("proposed", "proposal_lapsed", "declined")
_SIGNED = ("accepted", "in_force")
_BINDING = (*_SIGNED, "leaving")


def _figures(entry: Entry) -> Figures | None:
    return entry.body.figures if isinstance(entry.body, Proposal | Acceptance) else None


def _begins(entry: Entry) -> int | None:
    figures = _figures(entry)
    return None if figures is None else figures.begins_at


def _ends(entry: Entry) -> int | None:
    figures = _figures(entry)
    return None if figures is None else figures.ends_at


def _answer_by(entry: Entry) -> int | None:
    """What nobody has accepted by its own end, nobody can accept any more."""
    times = [at for at in (reply_by(entry), _ends(entry)) if at is not None]
    return min(times, default=None)


def _leaves(entry: Entry) -> int | None:
    """The notice runs from the release: two officers may have taken their time to sign it."""
    if not isinstance(entry.body, Leaving):
        return None
    return max(entry.body.leaves_at, entry.at + round(entry.body.notice_h * HOUR))


def _accepts(step: Entry, entry: Entry) -> bool:
    """The other side's signature under the very figures that were proposed last."""
    proposed, accepted = _figures(step), _figures(entry)
    if proposed is None or accepted is None or step.message.from_ == entry.message.from_:
        return False
    return refers(step, entry) and same_figures(proposed, accepted)


def _declines(step: Entry, entry: Entry) -> bool:
    return refers(step, entry) and step.message.from_ != entry.message.from_


def _notice_kept(step: Entry, entry: Entry) -> bool:
    figures, leaves = _figures(step), _leaves(entry)
    if figures is None or leaves is None or not isinstance(entry.body, Leaving):
        return False
    return entry.body.notice_h >= figures.notice_to_leave_h and leaves <= figures.ends_at


def _remarks(entries: Sequence[Entry], now: int) -> tuple[str, ...]:
    """What both sides are told beside the state: an acceptance that is none, a notice that is too short."""
    found: list[str] = []
    asked = agreed = to = over_at = None
    for entry in entries:
        if over_at is not None and over_at <= entry.at:
            agreed = over_at = None
        if isinstance(entry.body, Proposal):
            asked = entry
            found += ["later_proposal"] if agreed is not None else []
        elif isinstance(entry.body, Acceptance) and asked is not None and agreed is None and refers(asked, entry):
            late = _answer_by(asked)
            if not _accepts(asked, entry):
                found.append("other_figures")
            elif late is not None and late <= entry.at:
                found.append("accepted_too_late")
            else:
                agreed, to, over_at, found = entry, asked, _ends(entry), []
        elif isinstance(entry.body, Leaving) and agreed is not None:
            if _notice_kept(agreed, entry):
                over_at = _leaves(entry)
            else:
                found.append("notice_shorter_than_agreed")
    if agreed is not None and to is not None and (agreed.withdrawn or to.withdrawn):
        found.append("ends_by_leaving")
    return tuple(dict.fromkeys(found))


LIFECYCLE = Lifecycle(
    family="undertaking",
    opens={"undertaking.proposal": "proposed"},
    moves=(
        Move(type="undertaking.proposal", to="proposed", from_=(*_OPEN, "ended")),
        Move(type="undertaking.acceptance", to="accepted", from_=("proposed",), fits=_accepts),
        Move(
            type="procedure.answer",
            to="declined",
            from_=("proposed",),
            when=When("body.answer", ("cannot",)),
            fits=_declines,
        ),
        Move(type="undertaking.leaving", to="leaving", from_=_SIGNED, fits=_notice_kept),
    ),
    states={
        "proposed": State(
            owes=(Owes("next", "same_figures", reply_by),),
            lapses=(Lapse("proposal_lapsed", _answer_by),),
            until=_answer_by,
        ),
        "proposal_lapsed": State(lapses=(Lapse("ended", _ends),)),
        "declined": State(ends=True),
        "accepted": State(until=_begins, lapses=(Lapse("in_force", _begins),)),
        "in_force": State(until=_ends, lapses=(Lapse("ended", _ends),)),
        "leaving": State(until=_leaves, lapses=(Lapse("ended", _leaves),)),
        "ended": State(ends=True),
    },
    remarks=_remarks,
    binding={
        "undertaking.proposal": _BINDING,
        "undertaking.acceptance": _BINDING,
        "undertaking.leaving": ("leaving",),
    },
)

"""Where a proximity consultation stands: consultation, decision, phases, closed; and what silence does not do.

Without a decision in time the state is NO CONSENT GIVEN, told to both. A decision counts for the plan that it replies
to: when the plan is changed, it is asked for again. A consent ends by itself with its validity, or by a revocation,
which takes effect at the retreat point; a cancellation or a later refusal does not end it in the middle of a corridor.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from protocols.messages.lifecycle import Entry, Lapse, Lifecycle, Move, Owes, State, refers, reply_by
from protocols.messages.proximity.consultation import Consultation
from protocols.messages.proximity.decision import CONSENTS, Decision, Revocation, names_retreat_point
from protocols.messages.rules import When

__all__ = ["LIFECYCLE"]

MINUTE = 60_000

_ASKED = ("asked", "no_consent_given", "informed")
_UNDECIDED = (*_ASKED, "to_consult", "refused", "not_competent")
_CONSENTED = ("consented", "under_way")
_NEAR = (*_CONSENTED, "informed", "over")
_REVOKED = ("revoked", "retreating", "retreated")
_BOUND = (*_CONSENTED, *_REVOKED, "broken_off", "over")

_consents = When("body.decision", CONSENTS)


def _informed_at(entry: Entry) -> int | None:
    """Who only informs asks for nothing that silence could refuse."""
    body = entry.body
    only = isinstance(body, Consultation) and body.consent_requested == "information_only"
    return entry.at if only else None


def _answer_by(entry: Entry) -> int | None:
    return reply_by(entry) if _informed_at(entry) is None else None


def _consultation_by(entry: Entry) -> int | None:
    return entry.body.consultation_by if isinstance(entry.body, Decision) else None


def _window_ends(entry: Entry) -> int | None:
    return entry.body.window.end if isinstance(entry.body, Consultation) else None


def _valid_until(entry: Entry) -> int | None:
    valid = entry.body.valid if isinstance(entry.body, Decision) else None
    return None if valid is None else valid.end


def _retreat_by(entry: Entry) -> int | None:
    return entry.body.retreat_by if isinstance(entry.body, Revocation) else None


def _at_once(entry: Entry) -> int | None:
    """As long as FLASH has for its acknowledgement."""
    return entry.at + 5 * MINUTE


def _for_this_plan(step: Entry, entry: Entry) -> bool:
    return not isinstance(step.body, Consultation) or refers(step, entry)


def _not_shorter(step: Entry, entry: Entry) -> bool:
    """A consent is made longer by another consent; what makes it end sooner is a revocation, with its retreat point."""
    until, newer = _valid_until(step), _valid_until(entry)
    return until is not None and newer is not None and newer >= until


def _remarks(entries: Sequence[Entry], now: int) -> tuple[str, ...]:
    """What both sides are told beside the state: where the messages do not fit together."""
    order = {entry.digest: place for place, entry in enumerate(entries)}
    plans = [entry for entry in entries if isinstance(entry.body, Consultation)]
    revocations = [entry for entry in entries if isinstance(entry.body, Revocation)]
    decisions = [entry for entry in entries if isinstance(entry.body, Decision)]
    consents = [entry for entry in decisions if _consents(entry.body)]
    if not consents:
        return ()
    last, found = consents[-1], []
    if order[plans[-1].digest] > order[last.digest] or any(refers(plan, last) for plan in plans[:-1]):
        found.append("consent_to_earlier_plan")
    revoked = order[revocations[-1].digest] if revocations else -1
    if revoked > order[last.digest]:
        named = names_retreat_point(last.body, revocations[-1].body)
        return tuple(found) if named else (*found, "retreat_point_not_in_consent")
    standing = [entry for entry in consents if order[entry.digest] > revoked]
    refused = any(order[entry.digest] > order[last.digest] for entry in decisions)
    shortened = not all(_not_shorter(one, other) for one, other in pairwise(standing))
    if refused or shortened or any(entry.withdrawn for entry in (*plans, *standing)):
        found.append("consent_ends_by_revocation")
    return tuple(found)


LIFECYCLE = Lifecycle(
    family="proximity",
    opens={"proximity.consultation": "asked"},
    moves=(
        # Another plan is another question.
        Move(type="proximity.consultation", to="asked", from_=(*_UNDECIDED, *_CONSENTED), by="opener"),
        Move(
            type="proximity.decision",
            to="consented",
            from_=_UNDECIDED,
            when=_consents,
            by="other",
            fits=_for_this_plan,
        ),
        Move(
            type="proximity.decision",
            to="consented",
            from_=("consented",),
            when=_consents,
            by="other",
            fits=_not_shorter,
        ),
        Move(
            type="proximity.decision",
            to="under_way",
            from_=("under_way",),
            when=_consents,
            by="other",
            fits=_not_shorter,
        ),
        Move(type="proximity.decision", to="consented", from_=_REVOKED, when=_consents, by="other"),
        Move(type="proximity.decision", to="consented", from_=("consented",), by="other", keeps=True),
        Move(type="proximity.decision", to="under_way", from_=("under_way",), by="other", keeps=True),
        *(
            Move(
                type="proximity.decision",
                to=to,
                from_=_UNDECIDED,
                when=When("body.decision", (decision,)),
                by="other",
                fits=_for_this_plan,
            )
            for decision, to in (
                ("refuse", "refused"),
                ("request_consultation", "to_consult"),
                ("not_competent", "not_competent"),
            )
        ),
        Move(type="proximity.revocation", to="revoked", by="other", from_=(*_CONSENTED, *_UNDECIDED, "over")),
        Move(
            type="procedure.acknowledgement", to="retreating", from_=("revoked",), by="opener", fits=refers, keeps=True
        ),
        Move(
            type="proximity.phase",
            to="retreated",
            from_=("revoked", "retreating"),
            when=When("body.event", ("at_retreat_point",)),
            by="opener",
        ),
        Move(
            type="proximity.phase",
            to="broken_off",
            from_=_NEAR,
            when=When("body.event", ("aborted",)),
            by="opener",
        ),
        Move(type="proximity.phase", to="under_way", from_=("consented", "under_way"), by="opener", keeps=True),
        # After a revocation the report at the retreat point comes first.
        Move(
            type="proximity.close",
            to="closed",
            from_=(*_UNDECIDED, *_CONSENTED, "retreated", "broken_off", "over"),
            by="opener",
        ),
    ),
    states={
        "asked": State(
            owes=(Owes("other", "decision", reply_by),),
            lapses=(Lapse("informed", _informed_at), Lapse("no_consent_given", _answer_by)),
            until=_answer_by,
        ),
        "informed": State(until=_window_ends, lapses=(Lapse("over", _window_ends),)),
        "no_consent_given": State(
            owes=(Owes("other", "decision", _answer_by),), lapses=(Lapse("expired", _window_ends),)
        ),
        "to_consult": State(
            owes=(Owes("opener", "consultation", _consultation_by),),
            lapses=(Lapse("no_consent_given", _consultation_by),),
            until=_consultation_by,
        ),
        "refused": State(ends=True),
        "not_competent": State(ends=True),
        "consented": State(until=_valid_until, lapses=(Lapse("over", _valid_until),)),
        "under_way": State(
            owes=(Owes("opener", "phase_report"),), until=_valid_until, lapses=(Lapse("over", _valid_until),)
        ),
        "revoked": State(
            owes=(Owes("opener", "acknowledgement", _at_once), Owes("opener", "report_at_retreat_point", _retreat_by)),
            until=_retreat_by,
        ),
        "retreating": State(owes=(Owes("opener", "report_at_retreat_point", _retreat_by),), until=_retreat_by),
        "retreated": State(owes=(Owes("opener", "proximity_close"),)),
        "broken_off": State(owes=(Owes("opener", "proximity_close"),)),
        "over": State(owes=(Owes("opener", "proximity_close"),)),
        "expired": State(ends=True),
        "closed": State(ends=True),
    },
    remarks=_remarks,
    binding={
        "proximity.consultation": _BOUND,
        "proximity.decision": _BOUND,
        "proximity.revocation": _REVOKED,
    },
)

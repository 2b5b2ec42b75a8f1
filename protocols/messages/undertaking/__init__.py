"""Promises that both sides sign: figures, objects and times, in force for a while and then over (41, 67).

An undertaking is in force only with two officers of each side under the same figures. It begins and ends by itself,
and either side may leave it after the notice that both have agreed. No text stands in it, no consequence follows from
it here, and it is no precedent. When a party reports that a figure was passed nothing is computed and nothing is
concluded: it asks, with `incident.request_for_explanation`, in reply to what the other side has signed.
"""

from __future__ import annotations

from protocols.errors import FieldFault
from protocols.messages.form import SAME_TYPE, Form, Settles, always
from protocols.messages.header import Message
from protocols.messages.rules import Among, Before, Distinct, Future, Judged, Told
from protocols.messages.two_sides import ONE_ADDRESSEE
from protocols.messages.undertaking import examples, subject
from protocols.messages.undertaking.lifecycle import LIFECYCLE
from protocols.messages.undertaking.steps import Acceptance, Leaving, Proposal
from protocols.messages.undertaking.terms import Figures, Term, band_faults, same_figures
from protocols.messages.urgency import ByTime

__all__ = ["FORMS", "LIFECYCLE", "Acceptance", "Figures", "Leaving", "Proposal", "Term", "same_figures"]

HOUR = 3_600_000


def _settled(body: Proposal | Acceptance) -> Settles:
    return "answered"


def _decision(body: Proposal) -> int:
    return body.figures.begins_at if body.decision_by is None else body.decision_by


def _notice(message: Message, body: Leaving) -> list[FieldFault]:
    if body.leaves_at - message.composed_at >= round(body.notice_h * HOUR):
        return []
    return [FieldFault("body.leaves_at", f"is less than {body.notice_h:g} h away", "at least the notice from now")]


_FIGURES = (
    ONE_ADDRESSEE,
    Among("body.figures.terms[].centre", ("from", "to")),
    Distinct("body.figures.terms"),
    Before("body.figures.begins_at", "body.figures.ends_at"),
    Future("body.figures.ends_at"),
    Before("body.figures.begins_at", "body.figures.terms[].during.start", or_same=True),
    Before("body.figures.terms[].during.end", "body.figures.ends_at", or_same=True),
    Told("undertaking-bands", "each `no_emission` has a band with both ends, the lower one first", band_faults),
)

FORMS = (
    Form(
        type="undertaking.proposal",
        body=Proposal,
        title="Undertaking proposal",
        paragraph="41, 66(iv), 67",
        subject=subject.figures,
        asked=subject.proposal_asks,
        example=examples.PROPOSAL,
        two_officers=always,
        settles=_settled,
        relations={
            "reply": (SAME_TYPE, "incident.*", "conjunction.*", "proximity.*", "activity.*", "consultation.*"),
            "update": (SAME_TYPE,),
            "correct": (SAME_TYPE,),
        },
        highest_precedence=ByTime(("body.decision_by", "body.figures.begins_at"), flash_h=2, immediate_h=12),
        decision_at=Judged("undertaking-decision", "`decision_by`, else `figures.begins_at`", _decision),
        reply="answer",
        rules=(*_FIGURES, Future("body.decision_by"), Before("reply.by", "body.figures.ends_at")),
    ),
    Form(
        type="undertaking.acceptance",
        body=Acceptance,
        title="Undertaking acceptance",
        paragraph="41, 66(iv), 67",
        subject=subject.figures,
        example=examples.ACCEPTANCE,
        two_officers=always,
        settles=_settled,
        # No update and no correction: both have signed it, and one side alone changes nothing in it.
        relations={"reply": ("undertaking.proposal",)},
        needs_relation=True,
        highest_precedence=ByTime(("body.figures.begins_at",), flash_h=2, immediate_h=12),
        rules=_FIGURES,
    ),
    Form(
        type="undertaking.leaving",
        body=Leaving,
        title="Leaving an undertaking",
        paragraph="41, 67",
        subject=subject.leaving,
        example=examples.LEAVING,
        two_officers=always,
        relations={
            "update": ("undertaking.proposal", "undertaking.acceptance"),
            "reply": ("undertaking.proposal", "undertaking.acceptance"),
        },
        needs_relation=True,
        highest_precedence=ByTime(("body.leaves_at",), flash_h=2, immediate_h=12),
        rules=(
            ONE_ADDRESSEE,
            Future("body.leaves_at"),
            Told("undertaking-notice", "`leaves_at` is at least `notice_h` hours after `composed_at`", _notice),
        ),
    ),
)

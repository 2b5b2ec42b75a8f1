"""Help for people and objects in distress: asked for, offered, decided on (50(ii), 54 to 58).

Outer Space Treaty, article V; Rescue Agreement, articles 1 to 5. Where a crew is in danger the request goes as FLASH,
one officer may release it, and so may the offer and the decision be released. In every other case a decision, which
lets others come, takes two officers at any precedence. Help may be offered unasked. An offer that nobody decides on
lapses: nobody's silence lets anybody come. Whoever accepted help says when it has ended.
"""

from __future__ import annotations

from protocols.messages.assistance import examples, subject
from protocols.messages.assistance.lifecycle import LIFECYCLE
from protocols.messages.assistance.offer import Decision, Offer
from protocols.messages.assistance.request import Request
from protocols.messages.form import SAME_TYPE, Form, Settles
from protocols.messages.header import Precedence
from protocols.messages.rules import Alone, Before, Distinct, Future, Given, NotWith, OneOf, Past, When
from protocols.messages.two_sides import ONE_ADDRESSEE
from protocols.messages.urgency import ByTime, Raised

__all__ = ["FORMS", "LIFECYCLE", "Decision", "Offer", "Request"]

_CREW = When("body.crew_in_danger", ("yes",))
# A decision lets others come, or keeps them away: a consent or a refusal, which two officers sign.
_NO_CREW = When("body.crew_in_danger", ("no", "unknown", "withheld"))


def _needed_by(body: Request) -> int:
    return body.needed_by


def _valid_until(body: Offer) -> int:
    return body.valid_until


def _offer_settles(body: Offer) -> Settles:
    return "answered"


def _decision_settles(body: Decision) -> Settles:
    return "answered"


_REQUEST_RULES = (
    OneOf(("body.object", "body.place")),
    Distinct("body.needed"),
    Given("body.remarks", "body.needed", ("other",), may_stand_alone=True),
    Past("body.since"),
    Future("body.needed_by"),
    Future("body.supplies_until"),
    Distinct("body.hazards"),
    Alone("body.hazards", "none_seen"),
    Alone("body.hazards", "unknown"),
    Alone("body.hazards", "withheld"),
)

_OFFER_RULES = (
    Distinct("body.offered"),
    Given("body.remarks", "body.offered", ("other",), may_stand_alone=True),
    Future("body.valid_until"),
    Before("body.ready_from", "body.there_at", or_same=True),
    Before("body.ready_from", "body.lasts_until"),
    Before("body.there_at", "body.lasts_until", or_same=True),
)

_DECISION_RULES = (
    ONE_ADDRESSEE,
    Given("body.accepted", "body.decision", ("accepted_in_part",)),
    Distinct("body.accepted"),
    NotWith("body.begin_at", "body.decision", ("declined", "no_longer_needed", "completed")),
    NotWith("body.place", "body.decision", ("declined", "no_longer_needed", "completed")),
    NotWith("body.conditions", "body.decision", ("declined", "no_longer_needed", "completed")),
    Given("body.ended_at", "body.decision", ("completed",)),
    Given("body.people_safe", "body.decision", ("completed",)),
    Past("body.ended_at"),
)

FORMS = (
    Form(
        type="assistance.request",
        body=Request,
        title="Request for assistance",
        paragraph="50(ii), 54, 58",
        subject=subject.request,
        asked=subject.request_asks,
        example=examples.REQUEST,
        override=_CREW,
        crew_danger=_CREW,
        relations={
            "reply": ("incident.report", "launch.outcome", "reentry.found_object", "assistance.offer"),
            "update": (SAME_TYPE, "incident.report", "launch.outcome", "reentry.prediction", "reentry.closing"),
            "correct": (SAME_TYPE,),
        },
        highest_precedence=Raised(Precedence.FLASH, _CREW, ByTime(("body.needed_by",), immediate_h=24)),
        decision_at=_needed_by,
        reply="answer",
        rules=_REQUEST_RULES,
    ),
    Form(
        type="assistance.offer",
        body=Offer,
        title="Offer of assistance",
        paragraph="50(ii), 54, 58",
        subject=subject.offer,
        asked=subject.offer_asks,
        example=examples.OFFER,
        override=_CREW,
        crew_danger=_CREW,
        settles=_offer_settles,
        relations={
            "reply": ("assistance.request", "incident.report", "launch.outcome", "reentry.found_object"),
            "update": (SAME_TYPE,),
            "correct": (SAME_TYPE,),
        },
        highest_precedence=Raised(Precedence.FLASH, _CREW, ByTime(("body.valid_until",), immediate_h=24)),
        decision_at=_valid_until,
        reply="answer",
        rules=_OFFER_RULES,
    ),
    Form(
        type="assistance.decision",
        body=Decision,
        title="Decision on assistance",
        paragraph="50(ii), 54, 58",
        subject=subject.decision,
        example=examples.DECISION,
        two_officers=_NO_CREW,
        override=_CREW,
        crew_danger=_CREW,
        settles=_decision_settles,
        relations={
            "reply": ("assistance.offer",),
            "update": (SAME_TYPE, "assistance.request"),
            "correct": (SAME_TYPE,),
        },
        needs_relation=True,
        highest_precedence=Raised(Precedence.FLASH, _CREW, ByTime(("body.begin_at",), immediate_h=24)),
        rules=_DECISION_RULES,
    ),
)

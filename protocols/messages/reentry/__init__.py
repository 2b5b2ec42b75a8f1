"""Objects that come down: predicted in a series, closed, and what lies on the ground afterwards (66(iv), 50(vi)).

::

    prediction ──▶ prediction ──▶ … ──▶ closing            every 24 h, then 6 h, then hourly; the closing is owed
    found_object ──▶ claim ──▶ found_object (returned)      Rescue Agreement, article 5

A prediction carries the fields of a CCSDS re-entry data message (508.1-B-1) that a watch reads, and what the standard
lacks: what is done in the air, and whether there is a nuclear power source on board (resolution 47/68). A time that is
uncertain is an interval. Several centres may predict one re-entry: each keeps its own series, as a reply to the first,
and where their windows lie apart both are told so. The closing always comes, also when nobody saw anything.
"""

from __future__ import annotations

from protocols.errors import FieldFault
from protocols.messages.form import SAME_TYPE, Form, Settles, always
from protocols.messages.header import Message, Precedence, ReplyRequired
from protocols.messages.reentry import examples, subject
from protocols.messages.reentry.closing import Closing
from protocols.messages.reentry.found import Claim, FoundObject
from protocols.messages.reentry.lifecycle import LIFECYCLE
from protocols.messages.reentry.prediction import Prediction
from protocols.messages.rules import Alone, Before, Distinct, Future, Given, NotWith, OneOf, Past, Told, When
from protocols.messages.two_sides import ONE_ADDRESSEE
from protocols.messages.urgency import ByTime, Fixed, Raised

__all__ = ["FORMS", "LIFECYCLE", "Claim", "Closing", "FoundObject", "Prediction"]

HOUR = 3_600_000

_HURT = When("body.people_hurt", ("yes",))
_DANGEROUS = When("body.hazards", ("radioactive", "toxic", "pressure_vessel", "pyrotechnic"))


def _prediction_reply(body: Prediction) -> ReplyRequired:
    return "acknowledgement" if body.ask == "none" else "answer"


def _found_reply(body: FoundObject) -> ReplyRequired:
    return "acknowledgement" if body.ask == "none" else "answer"


def _claim_settles(body: Claim) -> Settles:
    return "holding" if body.step == "being_checked" else "answered"


def _claim_next_word(body: Claim) -> int | None:
    return body.next_word_by


def _uncertain(message: Message, body: Prediction) -> list[FieldFault]:
    bounded = body.lifetime is not None and None not in (body.lifetime.at_least_d, body.lifetime.at_most_d)
    if body.controlled != "yes" and body.window is None and not bounded:
        return [FieldFault("body.window", "missing: a re-entry that is not controlled has no instant", "an interval")]
    if body.window is None and body.nominal_at is not None and body.nominal_at <= message.composed_at:
        return [FieldFault("body.nominal_at", "is already past", "an instant after now; of what is over, a closing")]
    return []


_PREDICTION_RULES = (
    OneOf(("body.window", "body.nominal_at", "body.lifetime")),
    Told(
        "reentry-prediction-interval",
        "with `controlled` `no` or `unknown` there is an interval: `window`, or both bounds of `lifetime`; "
        "without `window`, `nominal_at` lies after `composed_at`",
        _uncertain,
    ),
    Future("body.window"),
    Before("body.window", "body.nominal_at", or_same=True),
    Before("body.nominal_at", "body.window", or_same=True),
    Given("body.epoch_at", "body.lifetime", may_stand_alone=True),
    Past("body.epoch_at"),
    NotWith("body.impact", "body.reaches_ground", ("no",)),
    Before("body.impact.window", "body.impact.nominal_at", or_same=True),
    Before("body.impact.nominal_at", "body.impact.window", or_same=True),
    Given("body.impact.frame", "body.impact.latitude_deg", may_stand_alone=True),
    Future("body.next_message_at"),
)

_CLOSING_RULES = (
    Given("body.re_entered_at", "body.outcome", ("re_entered",)),
    Given("body.within_window", "body.outcome", ("re_entered",)),
    Past("body.re_entered_at"),
    NotWith("body.place", "body.outcome", ("still_in_orbit", "not_determined")),
    NotWith("body.altitude_km", "body.outcome", ("still_in_orbit", "not_determined")),
    Given("body.next_message_at", "body.outcome", ("still_in_orbit",)),
    Future("body.next_message_at"),
    Distinct("body.observed"),
    Alone("body.observed", "nothing_observed"),
    Alone("body.observed", "withheld"),
)

_FOUND_RULES = (
    Past("body.found_at"),
    Distinct("body.photographs", by="sha256"),
    Distinct("body.hazards"),
    Alone("body.hazards", "none_seen"),
    Alone("body.hazards", "unknown"),
    Alone("body.hazards", "withheld"),
    Given("body.held_by", "body.custody", ("held", "secured_in_place"), may_stand_alone=True),
)

_CLAIM_RULES = (
    ONE_ADDRESSEE,
    Given("body.next_word_by", "body.step", ("being_checked",)),
    Future("body.next_word_by"),
    Given("body.wish", "body.step", ("claimed",)),
    Given("body.launching_authority", "body.step", ("claimed", "no_return_asked"), may_stand_alone=True),
    NotWith("body.launching_authority", "body.step", ("not_ours",)),
    NotWith("body.object", "body.step", ("not_ours", "being_checked")),
    Distinct("body.hazards"),
    Alone("body.hazards", "none_seen"),
    Alone("body.hazards", "unknown"),
    Alone("body.hazards", "withheld"),
)

FORMS = (
    Form(
        type="reentry.prediction",
        body=Prediction,
        title="Re-entry prediction",
        paragraph="66(iv), 58",
        subject=subject.prediction,
        asked=subject.prediction_asks,
        example=examples.PREDICTION,
        override=always,
        services_may_sign=True,
        relations={
            "reply": (SAME_TYPE, "reentry.closing"),
            "update": (SAME_TYPE, "reentry.closing"),
            "correct": (SAME_TYPE,),
        },
        # What burns up whole is no danger to anybody, however soon.
        highest_precedence=Raised(
            Precedence.PRIORITY,
            When("body.reaches_ground", ("no",)),
            ByTime(("body.window", "body.nominal_at"), flash_h=2, immediate_h=12),
        ),
        reply=_prediction_reply,
        rules=_PREDICTION_RULES,
    ),
    Form(
        type="reentry.closing",
        body=Closing,
        title="Re-entry closing",
        paragraph="66(iv)",
        subject=subject.closing,
        example=examples.CLOSING,
        override=always,
        relations={"update": ("reentry.prediction", SAME_TYPE), "correct": (SAME_TYPE,)},
        needs_relation=True,
        highest_precedence=Raised(Precedence.IMMEDIATE, _HURT, Fixed(Precedence.PRIORITY)),
        rules=_CLOSING_RULES,
    ),
    Form(
        type="reentry.found_object",
        body=FoundObject,
        title="Found object",
        paragraph="66(iv), 50(vi)",
        subject=subject.found,
        asked=subject.found_asks,
        example=examples.FOUND_OBJECT,
        two_officers=When("body.object"),
        override=always,
        relations={
            "reply": ("reentry.prediction", "reentry.closing"),
            "update": (SAME_TYPE,),
            "correct": (SAME_TYPE,),
        },
        highest_precedence=Raised(
            Precedence.IMMEDIATE, _HURT, Raised(Precedence.IMMEDIATE, _DANGEROUS, Fixed(Precedence.PRIORITY))
        ),
        reply=_found_reply,
        answer_within_ms=48 * HOUR,
        rules=_FOUND_RULES,
    ),
    Form(
        type="reentry.claim",
        body=Claim,
        title="Claim of a found object",
        paragraph="66(iv), 50(vi)",
        subject=subject.claim,
        asked=subject.claim_asks,
        example=examples.CLAIM,
        two_officers=always,
        settles=_claim_settles,
        next_word_by=_claim_next_word,
        relations={"reply": ("reentry.found_object",), "update": (SAME_TYPE,), "correct": (SAME_TYPE,)},
        needs_relation=True,
        highest_precedence=Raised(Precedence.IMMEDIATE, _DANGEROUS, Fixed(Precedence.PRIORITY)),
        rules=_CLAIM_RULES,
    ),
)

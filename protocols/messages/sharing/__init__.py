"""Data asked for, offered, given and screened (63): openness, equality, and no misuse of what was given.

Any party may ask, and a need for data is not smaller for having no sensors. Every delivery says for which purpose it
is given, what may be done with it further, to whom it may go, and when its use ends; "not for military use" is one of
the codes. A screening takes a plan to somebody else's catalogue. Bulk stays on the machine feeds: this line carries
what a watch has to decide about.
"""

from __future__ import annotations

from protocols.errors import FieldFault
from protocols.messages.form import ANY_TYPE, SAME_TYPE, Form, Settles
from protocols.messages.header import Message, Precedence
from protocols.messages.rules import Distinct, Future, Given, NotWith, OneOf, Past, Told
from protocols.messages.sharing import examples, subject
from protocols.messages.sharing.exchange import Delivery, Offer, Request
from protocols.messages.sharing.lifecycle import LIFECYCLE
from protocols.messages.sharing.parts import Crossing, Terms
from protocols.messages.sharing.screening import Screening, ScreeningResult, Volume
from protocols.messages.urgency import ByTime, Fixed

__all__ = [
    "FORMS", "LIFECYCLE", "Crossing", "Delivery", "Offer", "Request", "Screening", "ScreeningResult", "Terms", "Volume",
]  # fmt: skip

HOUR = 3_600_000

_ORBITS = ("opm", "oem", "omm", "ocm")


def _needed_by(body: Request | Screening) -> int | None:
    return body.needed_by


def _settled(body: Delivery | ScreeningResult | Offer) -> Settles:
    return "answered"


def _not_contrary(message: Message, body: Request | Screening | ScreeningResult) -> list[FieldFault]:
    return _contrary("body.onward_use", body.onward_use)


def _terms_not_contrary(message: Message, body: Offer | Delivery) -> list[FieldFault]:
    return [] if body.terms is None else _contrary("body.terms.onward_use", body.terms.onward_use)


def _contrary(path: str, codes: tuple[str, ...]) -> list[FieldFault]:
    if {"source_to_be_named", "source_not_to_be_named"} <= set(codes):
        return [FieldFault(path, "says that the source is to be named, and that it is not", "one of the two")]
    return []


def _carries(message: Message, body: Delivery) -> list[FieldFault]:
    if body.response == "declined" or message.attachments or body.terms is None or body.terms.licence is not None:
        return []
    return [FieldFault("attachments", "missing: nothing is given", "the files, or body.terms.licence with an address")]


def _stale(message: Message, body: Delivery) -> list[FieldFault]:
    """Past its USEABLE_STOP_TIME an ephemeris misleads whoever screens against it."""
    if body.product in _ORBITS and body.span is not None and body.span.end <= message.composed_at:
        return [
            FieldFault("body.span", "is already past", "an orbit that can still be used; of the past, observations")
        ]
    return []


def _plan_given(message: Message, body: Screening) -> list[FieldFault]:
    if message.attachments or body.notice is not None:
        return []
    return [FieldFault("body.notice", "missing, and nothing is attached", "the notice's hash, or the plan attached")]


_CONTRARY = "`source_to_be_named` and `source_not_to_be_named` do not stand together"

_REQUEST_RULES = (
    OneOf(("body.objects", "body.region")),
    Distinct("body.products"),
    Distinct("body.onward_use"),
    Future("body.needed_by"),
    Told("onward-use", _CONTRARY, _not_contrary),
)

_OFFER_RULES = (
    OneOf(("body.objects", "body.region")),
    Distinct("body.products"),
    Distinct("body.terms.onward_use"),
    Future("body.offered_until"),
    Future("body.terms.use_ends_at"),
    Told("onward-use-of-terms", _CONTRARY, _terms_not_contrary),
)

_GIVEN = ("provided", "partial")

_DELIVERY_RULES = (
    Given("body.product", "body.response", _GIVEN),
    Given("body.span", "body.response", _GIVEN),
    Given("body.epoch_at", "body.response", _GIVEN),
    Given("body.accuracy_m", "body.response", _GIVEN),
    Given("body.terms", "body.response", _GIVEN),
    Distinct("body.terms.onward_use"),
    Given("relation", "body.response", ("declined",), may_stand_alone=True),
    Past("body.epoch_at"),
    Future("body.terms.use_ends_at"),
    Told("onward-use-of-terms", _CONTRARY, _terms_not_contrary),
    Told("sharing-stale", "an orbit (`opm`, `oem`, `omm`, `ocm`) is not past the end of its `span`", _stale),
    Told(
        "sharing-delivery",
        "`provided` and `partial` have an attachment, or `terms.licence` says where it is",
        _carries,
    ),
)

_SCREENING_RULES = (
    Future("body.window"),
    Future("body.needed_by"),
    Distinct("body.onward_use"),
    Told("onward-use", _CONTRARY, _not_contrary),
    Told("sharing-screening", "the plan is attached, or `notice` names it", _plan_given),
)

_RESULT_RULES = (
    Given("body.within_km", "body.result", ("no_crossing_within",)),
    Given("body.crossings", "body.result", ("crossing",)),
    Given("body.cannot_because", "body.result", ("cannot",)),
    Given("body.screened", "body.result", ("no_crossing_within", "crossing")),
    NotWith("body.objects_screened", "body.result", ("cannot",)),
    Past("body.catalogue_at"),
    Distinct("body.onward_use"),
    Future("body.use_ends_at"),
    Told("onward-use", _CONTRARY, _not_contrary),
)

_NEEDED = ByTime(("body.needed_by",), immediate_h=12)

FORMS = (
    Form(
        type="sharing.request",
        body=Request,
        title="Request for data",
        paragraph="63",
        subject=subject.request,
        asked=subject.request_asks,
        example=examples.REQUEST,
        services_may_sign=True,
        relations={"reply": (ANY_TYPE,), "update": (ANY_TYPE,), "correct": (SAME_TYPE,)},
        highest_precedence=_NEEDED,
        usual_precedence=ByTime(("body.needed_by",), immediate_h=12, otherwise=Precedence.ROUTINE),
        decision_at=_needed_by,
        reply="answer",
        answer_within_ms=48 * HOUR,
        rules=_REQUEST_RULES,
    ),
    Form(
        type="sharing.offer",
        body=Offer,
        title="Offer of data",
        paragraph="63",
        subject=subject.offer,
        example=examples.OFFER,
        settles=_settled,
        relations={"reply": (ANY_TYPE,), "update": (SAME_TYPE,), "correct": (SAME_TYPE,)},
        highest_precedence=Fixed(Precedence.PRIORITY),
        usual_precedence=Fixed(Precedence.ROUTINE),
        rules=_OFFER_RULES,
    ),
    Form(
        type="sharing.delivery",
        body=Delivery,
        title="Delivery of data",
        paragraph="63",
        subject=subject.delivery,
        example=examples.DELIVERY,
        settles=_settled,
        relations={
            "reply": ("sharing.request", "conjunction.*", "incident.*", "manoeuvre.*", "reentry.*", "launch.*"),
            "update": ("sharing.offer", SAME_TYPE),
            "correct": (SAME_TYPE,),
        },
        highest_precedence=Fixed(Precedence.IMMEDIATE),
        usual_precedence=Fixed(Precedence.PRIORITY),
        rules=_DELIVERY_RULES,
    ),
    Form(
        type="sharing.screening",
        body=Screening,
        title="Request for screening",
        paragraph="63, 66(ii)",
        subject=subject.screening,
        asked=subject.screening_asks,
        example=examples.SCREENING,
        services_may_sign=True,
        relations={
            "reply": (ANY_TYPE,),
            "update": (SAME_TYPE, "manoeuvre.*", "launch.*", "reentry.*", "conjunction.*"),
            "correct": (SAME_TYPE,),
        },
        highest_precedence=ByTime(("body.needed_by", "body.window"), flash_h=2, immediate_h=12),
        usual_precedence=ByTime(("body.needed_by", "body.window"), immediate_h=12),
        decision_at=_needed_by,
        reply="answer",
        answer_within_ms=24 * HOUR,
        rules=_SCREENING_RULES,
    ),
    Form(
        type="sharing.screening_result",
        body=ScreeningResult,
        title="Result of a screening",
        paragraph="63, 66(ii)",
        subject=subject.screening_result,
        example=examples.SCREENING_RESULT,
        settles=_settled,
        relations={
            "reply": ("sharing.screening", "manoeuvre.notice", "launch.notification"),
            "update": (SAME_TYPE,),
            "correct": (SAME_TYPE,),
        },
        needs_relation=True,
        highest_precedence=ByTime(("body.crossings[].tca",), flash_h=2, immediate_h=12),
        rules=_RESULT_RULES,
    ),
)

"""Close operations: asked beforehand, decided by two officers, reported phase by phase, closed (57(i); 66(i), (ii)).

Whoever would bring an object near another says in figures how near, when, along which axis, and how it would come
away again; the retreat plan is part of what is consented to. No answer is NO CONSENT GIVEN, at both ends. A consent
can be revoked at any time, and the revocation takes effect at the retreat point that the consent named, so that it
cannot itself cause a collision. What a mission is called says who has agreed to what, and nothing about anybody's
conduct. Phases and hold points follow the practice of rendezvous and servicing (ISO 24330).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from protocols.errors import FieldFault
from protocols.messages.form import SAME_TYPE, Form, Settles, always
from protocols.messages.header import Message, Precedence, ReplyRequired
from protocols.messages.proximity import examples, subject
from protocols.messages.proximity.consultation import ASKED, Consultation, answer_by
from protocols.messages.proximity.decision import CONSENTS, Decision, Revocation, names_retreat_point
from protocols.messages.proximity.lifecycle import LIFECYCLE
from protocols.messages.proximity.phase import Close, Phase
from protocols.messages.rules import Before, Distinct, Future, Given, Judged, NotWith, Past, Told, When
from protocols.messages.two_sides import ONE_ADDRESSEE
from protocols.messages.urgency import ByTime, Fixed, Raised

__all__ = ["FORMS", "LIFECYCLE", "Close", "Consultation", "Decision", "Phase", "Revocation", "names_retreat_point"]

_ABORT = "body.phases[].abort_criteria[]"
_NO_CONSENT = ("refuse", "request_consultation", "not_competent")


def _settled(body: Consultation | Decision) -> Settles:
    return "answered"


def _asks(body: Consultation) -> ReplyRequired:
    return "answer" if body.consent_requested in ASKED else "acknowledgement"


def _decision_reply(body: Decision) -> ReplyRequired:
    return "answer" if body.decision == "request_consultation" else "acknowledgement"


def _consultation_by(body: Decision) -> int | None:
    return body.consultation_by


def _two_objects(message: Message, body: Consultation) -> list[FieldFault]:
    one, two = body.client, body.servicer
    if one.designator is not None and (one.catalogue, one.designator) == (two.catalogue, two.designator):
        return [FieldFault("body.servicer.designator", "is that of the client object", "another object")]
    return []


def _hold_points(message: Message, body: Consultation) -> list[FieldFault]:
    return [
        FieldFault(f"body.phases[{at}].hold_points[{place}].range_km", "is nearer than min_range_km", "at least that")
        for at, phase in enumerate(body.phases)
        for place, point in enumerate(phase.hold_points)
        if point.range_km < phase.min_range_km
    ]


def _bands(path: str, items: Sequence[Any]) -> list[FieldFault]:
    faults = []
    for place, item in enumerate(items):
        low, high = getattr(item, "from_mhz", None), getattr(item, "to_mhz", None)
        if isinstance(low, float) and isinstance(high, float) and low > high:
            faults.append(FieldFault(f"{path}[{place}].to_mhz", "is below from_mhz", "the upper end of the band"))
    return faults


def _emitter_bands(message: Message, body: Consultation) -> list[FieldFault]:
    return _bands("body.emitters", body.emitters)


def _condition_bands(message: Message, body: Decision) -> list[FieldFault]:
    return _bands("body.conditions", body.conditions)


def _acknowledged(message: Message, body: Revocation) -> list[FieldFault]:
    if message.reply.required != "none":
        return []
    return [FieldFault("reply.required", "is none", "acknowledgement: a revocation must be acknowledged")]


_CONSULTATION_RULES = (
    ONE_ADDRESSEE,
    Future("body.window"),
    Future("body.decision_by"),
    Future("reply.by"),
    Given("reply.by", "body.consent_requested", ASKED, may_stand_alone=True),
    Before("reply.by", "body.window.start", or_same=True),
    Before("body.decision_by", "body.window.start", or_same=True),
    NotWith("body.decision_by", "body.consent_requested", ("information_only",)),
    Given("body.retreat", "body.consent_requested", ("prior_consent",), may_stand_alone=True),
    Given("body.geostationary", "body.mission", ("geostationary_relocation",), may_stand_alone=True),
    Before("body.window.start", "body.phases[].window.start", or_same=True),
    Before("body.phases[].window.end", "body.window.end", or_same=True),
    Distinct("body.phases", by="name"),
    Distinct("body.retreat.points", by="name"),
    Given(f"{_ABORT}.range_km", f"{_ABORT}.reason", ("range_below",)),
    Given(f"{_ABORT}.closing_speed_m_s", f"{_ABORT}.reason", ("closing_speed_above",)),
    Told("hold-points", "no `range_km` of `hold_points` is below its phase's `min_range_km`", _hold_points),
    Told("emitter-bands", "no `to_mhz` of `emitters` is below its `from_mhz`", _emitter_bands),
    Told("two-objects", "`client` and `servicer` have different numbers in one catalogue", _two_objects),
)

_DECISION_RULES = (
    ONE_ADDRESSEE,
    Given("body.valid", "body.decision", CONSENTS),
    Given("body.retreat_points", "body.decision", CONSENTS),
    Given("body.conditions", "body.decision", ("consent_with_conditions",)),
    Given("body.consultation_by", "body.decision", ("request_consultation",)),
    NotWith("body.consent_id", "body.decision", _NO_CONSENT),
    NotWith("body.try_centre", "body.decision", (*CONSENTS, "refuse", "request_consultation")),
    Future("body.valid"),
    Future("body.consultation_by"),
    Distinct("body.retreat_points", by="name"),
    Told("condition-bands", "no `to_mhz` of `conditions` is below its `from_mhz`", _condition_bands),
)

_REVOCATION_RULES = (
    ONE_ADDRESSEE,
    Future("body.retreat_by"),
    Told("revocation-acknowledged", "`reply.required` is not `none`", _acknowledged),
)

_PHASE_RULES = (
    ONE_ADDRESSEE,
    Past("body.happened_at"),
    Future("body.next_report_by"),
    Given("body.phase", "body.event", ("entered", "holding", "completed", "aborted")),
    Given("body.hold_point", "body.event", ("holding",)),
    Given("body.retreat_point", "body.event", ("at_retreat_point",)),
    Given("body.abort_reason", "body.event", ("aborted",)),
)

_DECISION_HIGHEST = ByTime(("body.valid",), flash_h=2, otherwise=Precedence.IMMEDIATE)
_CREW = When("body.crew_at_risk", ("yes",))

FORMS = (
    Form(
        type="proximity.consultation",
        body=Consultation,
        title="Proximity consultation",
        paragraph="57(i), 66(i), 66(ii)",
        subject=subject.consultation,
        asked=subject.consultation_asks,
        example=examples.CONSULTATION,
        two_officers=always,
        settles=_settled,
        relations={"reply": ("proximity.decision",), "update": (SAME_TYPE,), "correct": (SAME_TYPE,)},
        highest_precedence=ByTime(("body.decision_by", "body.window"), flash_h=2, immediate_h=12),
        decision_at=Judged(
            "proximity-answer-by",
            "`decision_by`, else 14 days before the start of `window`; none with `information_only`",
            answer_by,
        ),
        reply=_asks,
        rules=_CONSULTATION_RULES,
    ),
    Form(
        type="proximity.decision",
        body=Decision,
        title="Proximity decision",
        paragraph="57(i)",
        subject=subject.decision,
        asked=subject.decision_asks,
        example=examples.DECISION,
        two_officers=always,
        settles=_settled,
        relations={"reply": ("proximity.consultation",), "update": (SAME_TYPE,), "correct": (SAME_TYPE,)},
        needs_relation=True,
        highest_precedence=_DECISION_HIGHEST,
        usual_precedence=ByTime(("body.valid",), flash_h=2, immediate_h=12),
        decision_at=_consultation_by,
        reply=_decision_reply,
        rules=_DECISION_RULES,
    ),
    Form(
        type="proximity.revocation",
        body=Revocation,
        title="Revocation of consent",
        paragraph="57(i)",
        subject=subject.revocation,
        example=examples.REVOCATION,
        two_officers=always,
        relations={"update": ("proximity.decision",), "correct": (SAME_TYPE,)},
        needs_relation=True,
        highest_precedence=Fixed(Precedence.FLASH),
        rules=_REVOCATION_RULES,
    ),
    Form(
        type="proximity.phase",
        body=Phase,
        title="Proximity phase report",
        paragraph="57(i)",
        subject=subject.phase,
        example=examples.PHASE,
        crew_danger=_CREW,
        relations={
            "update": ("proximity.consultation", SAME_TYPE),
            "reply": ("proximity.decision", "proximity.revocation"),
            "correct": (SAME_TYPE,),
        },
        needs_relation=True,
        highest_precedence=Raised(
            Precedence.FLASH,
            _CREW,
            Raised(
                Precedence.IMMEDIATE,
                When("body.event", ("aborted", "at_retreat_point")),
                Fixed(Precedence.PRIORITY),
            ),
        ),
        usual_precedence=Raised(Precedence.FLASH, _CREW, Fixed(Precedence.PRIORITY)),
        rules=_PHASE_RULES,
    ),
    Form(
        type="proximity.close",
        body=Close,
        title="Proximity close",
        paragraph="57(i)",
        subject=subject.close,
        example=examples.CLOSE,
        relations={
            "update": ("proximity.consultation", "proximity.phase"),
            "reply": ("proximity.decision", "proximity.revocation"),
            "correct": (SAME_TYPE,),
        },
        needs_relation=True,
        highest_precedence=Fixed(Precedence.PRIORITY),
        rules=(ONE_ADDRESSEE, Past("body.ended_at")),
    ),
)

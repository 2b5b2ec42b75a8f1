"""Harmful interference with radio and light: reported, asked to stop, and what became of it (19, 55, 56, 58).

A report has the blocks of Radio Regulations, Appendix 10. It says what happened to a link or a sensor, along which of
the four paths of paragraph 19, and what it did; a false position is an effect like any other. Where it comes from is
one optional part, for two officers. Whoever sees light on a sensor calls at once (the rule of 1989): such a report may
go as IMMEDIATE with what is known in the first second, `examples.LIT`. Precedence rises for people: a crew, a
safety-of-life service, services that people in need depend on; never for the kind of object.
"""

from __future__ import annotations

from protocols.messages.form import SAME_TYPE, Form, Settles, always
from protocols.messages.header import Precedence, ReplyRequired
from protocols.messages.interference import examples, subject
from protocols.messages.interference.lifecycle import LIFECYCLE
from protocols.messages.interference.report import Report
from protocols.messages.interference.stopping import Outcome, StopRequest
from protocols.messages.rules import Alone, Before, Distinct, Future, Given, NotWith, Past, When
from protocols.messages.two_sides import ONE_ADDRESSEE
from protocols.messages.urgency import ByTime, Fixed, Raised

__all__ = ["FORMS", "LIFECYCLE", "Outcome", "Report", "StopRequest"]

HOUR = 3_600_000

_CREW = When("body.crew_in_danger", ("yes",))
_LIFE = When("body.safety_of_life", ("yes",))
_LIT = When("body.lit.still_lit", ("yes",))
_PEOPLE = When(
    "body.services_affected[].service",
    (
        "air_navigation", "maritime_distress", "emergency_services", "health", "disaster_warning",
        "humanitarian_operations",
    ),
)  # fmt: skip


def _report_reply(body: Report) -> ReplyRequired:
    return "acknowledgement" if body.ask == "none" else "answer"


def _stop_by(body: StopRequest) -> int:
    return body.stop_by


def _outcome_settles(body: Outcome) -> Settles:
    return "holding" if body.outcome == "under_study" else "answered"


def _outcome_next_word(body: Outcome) -> int | None:
    return body.next_word_by


_REPORT_RULES = (
    Distinct("body.effects"),
    Alone("body.effects", "unknown"),
    Alone("body.effects", "no_effect_yet"),
    Past("body.when"),
    Past("body.times[]"),
    Given("body.times", "body.pattern", ("intermittent",), may_stand_alone=True),
    Given("body.link", "body.kind", ("radio",)),
    Given("body.lit", "body.kind", ("light",)),
    NotWith("body.measured", "body.kind", ("light",)),
    Past("body.measured[].measured_at"),
    Distinct("body.groups_affected"),
)

_STOP_RULES = (
    ONE_ADDRESSEE,
    Future("body.stop_by"),
    Before("body.stop_by", "body.until"),
    Distinct("body.because"),
    Given("body.remarks", "body.because", ("other",), may_stand_alone=True),
)

_OUTCOME_RULES = (
    Given("body.ceased_at", "body.outcome", ("ceased",), may_stand_alone=True),
    NotWith("body.ceased_at", "body.outcome", ("not_ours", "under_study")),
    Past("body.ceased_at"),
    NotWith("body.will_cease_by", "body.outcome", ("ceased", "not_ours", "under_study")),
    Future("body.will_cease_by"),
    Given("body.notice", "body.outcome", ("notified_activity",)),
    Given("body.next_word_by", "body.outcome", ("under_study",)),
    Future("body.next_word_by"),
)

FORMS = (
    Form(
        type="interference.report",
        body=Report,
        title="Interference report",
        paragraph="19, 55, 56, 58",
        subject=subject.report,
        asked=subject.report_asks,
        example=examples.REPORT,
        two_officers=When("body.origin"),
        override=_CREW,
        crew_danger=_CREW,
        relations={
            "reply": ("activity.notice", "military_exercise.notification", "military_exercise.start"),
            "update": (SAME_TYPE,),
            "correct": (SAME_TYPE,),
        },
        highest_precedence=Raised(
            Precedence.FLASH,
            _CREW,
            Raised(
                Precedence.IMMEDIATE,
                _LIFE,
                Raised(Precedence.IMMEDIATE, _LIT, Raised(Precedence.IMMEDIATE, _PEOPLE, Fixed(Precedence.PRIORITY))),
            ),
        ),
        reply=_report_reply,
        answer_within_ms=24 * HOUR,
        rules=_REPORT_RULES,
    ),
    Form(
        type="interference.stop_request",
        body=StopRequest,
        title="Request to stop",
        paragraph="56, 58",
        subject=subject.stop,
        asked=subject.stop_asks,
        example=examples.STOP_REQUEST,
        two_officers=always,
        relations={
            "reply": ("activity.notice", "military_exercise.notification", "military_exercise.start"),
            "update": ("interference.report", "interference.outcome", SAME_TYPE),
            "correct": (SAME_TYPE,),
        },
        highest_precedence=Raised(
            Precedence.FLASH,
            _CREW,
            Raised(Precedence.IMMEDIATE, _LIFE, ByTime(("body.stop_by",), immediate_h=12)),
        ),
        decision_at=_stop_by,
        reply="answer",
        rules=_STOP_RULES,
    ),
    Form(
        type="interference.outcome",
        body=Outcome,
        title="Interference outcome",
        paragraph="56, 58",
        subject=subject.outcome,
        example=examples.OUTCOME,
        # Whose it is, or is not: a statement of origin.
        two_officers=When("body.outcome", ("source_found_ours", "not_ours", "notified_activity")),
        settles=_outcome_settles,
        next_word_by=_outcome_next_word,
        relations={
            "reply": ("interference.report", "interference.stop_request"),
            "update": ("interference.report", "interference.stop_request", SAME_TYPE),
            "correct": (SAME_TYPE,),
        },
        needs_relation=True,
        highest_precedence=Fixed(Precedence.IMMEDIATE),
        usual_precedence=Fixed(Precedence.PRIORITY),
        rules=_OUTCOME_RULES,
    ),
)

"""Something happened to something: what was observed and what it did; then questions, and answers by their number.

A report says effect, path and interval, and how sure its sender is. Cause, origin and intention are one part of their
own with an assertion level of their own, left empty unless two officers choose to fill it. Services and people are
named to describe an effect: no object is marked by it, no list of protected objects exists, and an empty field
implies nothing (paragraphs 19, 41, 55 to 59). Questions are about use - what will it do, when, how near - and never
about what an object is (paragraph 62).
"""

from __future__ import annotations

from protocols.errors import FieldFault
from protocols.messages.codes import alone
from protocols.messages.form import ANY_TYPE, SAME_TYPE, Form, Settles, always
from protocols.messages.header import Message, Precedence
from protocols.messages.incident import examples, subject
from protocols.messages.incident.lifecycle import LIFECYCLE
from protocols.messages.incident.questions import Explanation, RequestForExplanation, earliest_later
from protocols.messages.incident.report import Report
from protocols.messages.rules import Judged, Told, When
from protocols.messages.urgency import Fixed
from protocols.messages.values import Interval

__all__ = ["FORMS", "LIFECYCLE"]

HOUR = 3_600_000

# How an effect raises the precedence: by danger to people, never by the kind of object it happens to.
_SPREADS = frozenset({"fragments", "loss_of_control", "close_passage"})
_PEOPLE_DEPEND_ON = frozenset({
    "air_navigation", "maritime_distress", "emergency_services", "health", "disaster_warning",
    "humanitarian_operations",
})  # fmt: skip


_crew = When("body.crew_in_danger", ("yes",))
_fragments = When("body.effects", ("fragments",))


def _report_highest(body: Report, at: int) -> Precedence:
    if _crew(body):
        return Precedence.FLASH
    people = any(each.service in _PEOPLE_DEPEND_ON for each in body.services_affected)
    if people or body.urgency == "immediate" or _SPREADS.intersection(body.effects):
        return Precedence.IMMEDIATE
    return Precedence.PRIORITY


def _report_rules(message: Message, body: Report) -> list[FieldFault]:
    faults = []
    start = body.when.start if isinstance(body.when, Interval) else body.when
    if start > message.composed_at:
        faults.append(FieldFault("body.when", "lies in the future", "an instant or interval that has begun"))
    if ("crew_in_danger" in body.effects) != _crew(body):
        wrong = f"is {body.crew_in_danger}"
        faults.append(FieldFault("body.crew_in_danger", wrong, "yes together with the effect crew_in_danger"))
    if _fragments(body) != (body.fragments is not None):
        wrong = "missing" if body.fragments is None else "given without the effect fragments"
        faults.append(FieldFault("body.fragments", wrong, "together with the effect fragments; unknown is a number"))
    return faults + alone(body, "effects", "unknown") + alone(body, "observed", "nothing_observed")


def _later_only(body: Explanation) -> bool:
    return bool(body.answers) and all(each.answer == "later" for each in body.answers)


def _explanation_signs(body: Explanation) -> bool:
    return body.cause is not None or body.statement is not None or not _later_only(body)


def _explanation_settles(body: Explanation) -> Settles:
    return "answered" if _explanation_signs(body) else "holding"


def _explanation_rules(message: Message, body: Explanation) -> list[FieldFault]:
    faults = []
    if not body.answers and body.statement is None and body.cause is None:
        faults.append(FieldFault("body.answers", "is empty, and nothing else is said", "an answer, or a statement"))
    for index, each in enumerate(body.answers):
        if each.by is not None and each.by <= message.composed_at:
            faults.append(FieldFault(f"body.answers[{index}].by", "is already past", "an instant after now"))
    return faults


_REPORT_RULES = (
    Told(
        "incident-report",
        "it has begun; `crew_in_danger` `yes` goes with that effect; `fragments` with that effect; "
        "`unknown` and `nothing_observed` stand alone",
        _report_rules,
    ),
)

_EXPLANATION_RULES = (
    Told(
        "incident-explanation",
        "something is said; each `by` is still to come",
        _explanation_rules,
    ),
)

_REPORT_HIGHEST = Judged(
    "incident-report-highest",
    "FLASH with `crew_in_danger` `yes`; IMMEDIATE with `urgency` `immediate`, with an effect of `fragments`, "
    "`loss_of_control`, `close_passage`, or with a service that people depend on (`air_navigation`, "
    "`maritime_distress`, `emergency_services`, `health`, `disaster_warning`, `humanitarian_operations`); else "
    "PRIORITY",
    _report_highest,
)
_SIGNS = Judged(
    "incident-explanation-two",
    "unless it states no cause and nothing in `statement`, and all its answers are `later`",
    _explanation_signs,
)

FORMS = (
    Form(
        type="incident.report",
        body=Report,
        title="Incident report",
        paragraph="19, 41, 55, 58",
        subject=subject.report,
        asked=subject.report_asks,
        example=examples.REPORT,
        two_officers=When("body.cause"),
        override=_fragments,
        crew_danger=_crew,
        highest_precedence=_REPORT_HIGHEST,
        reply=lambda body: "acknowledgement" if body.ask == "none" else "answer",
        rules=_REPORT_RULES,
    ),
    Form(
        type="incident.request_for_explanation",
        body=RequestForExplanation,
        title="Request for explanation",
        paragraph="41, 58, 62",
        subject=subject.questions,
        asked=subject.questions_ask,
        example=examples.REQUEST,
        two_officers=always,
        relations={
            "reply": (ANY_TYPE,),
            "update": (SAME_TYPE, "incident.report", "incident.explanation"),
            "correct": (SAME_TYPE,),
        },
        highest_precedence=Fixed(Precedence.PRIORITY),
        reply="answer",
        answer_within_ms=48 * HOUR,
    ),
    Form(
        type="incident.explanation",
        body=Explanation,
        title="Explanation",
        paragraph="41, 58, 62",
        subject=subject.explanation,
        example=examples.EXPLANATION,
        two_officers=_SIGNS,
        settles=_explanation_settles,
        next_word_by=earliest_later,
        relations={
            "reply": ("incident.request_for_explanation", "incident.report"),
            "update": (SAME_TYPE,),
            "correct": (SAME_TYPE,),
        },
        needs_relation=True,
        highest_precedence=Fixed(Precedence.IMMEDIATE),
        usual_precedence=Fixed(Precedence.PRIORITY),
        rules=_EXPLANATION_RULES,
    ),
)

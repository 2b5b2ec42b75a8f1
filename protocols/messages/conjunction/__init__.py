"""Two objects will pass close to each other: who says so, by which criterion, what each side will do (57(ii), 66(ii)).

The alert names the sender's own criterion and why it is on this line at all (routine traffic stays on the machine
feeds); the receiver may answer that it is below its own. The intent says what the sender's object will do. The
agreement is one set of figures that both sides sign. States and figures that a watch needs are here; covariances keep
their source text in the attached file.
"""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from protocols.errors import FieldFault
from protocols.messages import rules
from protocols.messages.conjunction import examples, subject
from protocols.messages.conjunction.lifecycle import LIFECYCLE
from protocols.messages.conjunction.parts import AutomaticAvoidance, ConjunctionObject, Criterion, Part
from protocols.messages.form import Form, Settles, always
from protocols.messages.header import Message, Precedence, ReplyRequired
from protocols.messages.rules import Judged, Told
from protocols.messages.values import (
    Contact,
    Hours,
    Instant,
    Line,
    Metres,
    MetresPerSecond,
    Note,
    Probability,
    RelativePosition,
    RelativeVelocity,
    Source,
    Undisclosed,
    When,
    YesNoUnknown,
    says,
)
from protocols.wire import Digest, Wire

__all__ = [
    "FORMS",
    "LIFECYCLE",
    "Agreement",
    "Alert",
    "ConjunctionObject",
    "Criterion",
    "Intent",
    "Part",
    "same_figures",
]

HOUR = 3_600_000


class Alert(Wire, kw_only=True):
    """`conjunction.alert` version 1."""

    on_this_line_because: Annotated[
        Literal["criterion_met", "decision_needed", "operator_unreachable"], says("On this line because", "66(ii)")
    ]
    criterion: Annotated[Criterion, says("Sender's criterion", "57(ii)")]
    tca: Annotated[Instant, says("Time of closest approach", "66(ii)")]
    miss_distance_m: Annotated[Metres | Undisclosed, says("Miss distance", "66(ii)")]
    probability: Annotated[Probability | Undisclosed, says("Probability of collision", "66(ii)")]
    probability_method: Annotated[Line | None, says("Method of the probability", "66(ii)")] = None
    relative_speed_m_s: Annotated[MetresPerSecond | Undisclosed | None, says("Relative speed", "66(ii)")] = None
    relative_position: Annotated[RelativePosition | None, says("Relative position", "66(ii)")] = None
    relative_velocity: Annotated[RelativeVelocity | None, says("Relative velocity", "66(ii)")] = None
    objects: Annotated[tuple[ConjunctionObject, ...], Meta(min_length=2, max_length=2), says("Objects", "66(ii)")]
    crew_at_risk: Annotated[YesNoUnknown, says("Crew at risk", "57(ii)")]
    ask: Annotated[Literal["intent", "keep_trajectory", "manoeuvre", "data", "none"], says("Asked of you", "66(ii)")]
    decision_by: Annotated[Instant | None, says("Decision needed by", "66(ii)")] = None
    lead_time_required_h: Annotated[Hours | None, says("Lead time needed before closest approach", "66(ii)")] = None
    contact: Annotated[Contact | None, says("Contact", "41")] = None
    conjunction_id: Annotated[Line | None, says("Conjunction number", "66(ii)")] = None
    source: Annotated[Source | None, says("Taken from", "63")] = None
    next_message_at: Annotated[Instant | None, says("Next word at", "66(ii)")] = None
    remarks: Annotated[Note | None, says("Remarks", "66(ii)")] = None


class Intent(Wire, kw_only=True):
    """`conjunction.intent` version 1: what the sender's object will do."""

    tca: Annotated[Instant, says("Time of closest approach", "66(ii)")]
    intent: Annotated[Literal["will_mitigate", "will_not_mitigate", "undetermined", "unable"], says("Intent", "66(ii)")]
    request_to_other: Annotated[
        Literal["keep_trajectory", "manoeuvre", "no_request"], says("Asked of the other side", "66(ii)")
    ]
    automatic_avoidance: Annotated[AutomaticAvoidance, says("Automatic avoidance", "66(ii)")]
    valid_until: Annotated[Instant, says("Valid until", "66(ii)")]
    manoeuvre: Annotated[Digest | None, says("Plan", "40(v)", "Hash of the manoeuvre notice")] = None
    manoeuvre_at: Annotated[When | None, says("Manoeuvre at", "40(v)")] = None
    decision_by: Annotated[Instant | None, says("Decision needed by", "66(ii)")] = None
    next_word_by: Annotated[Instant | None, says("Next word by", "66(ii)")] = None
    remarks: Annotated[Note | None, says("Remarks", "66(ii)")] = None


class Agreement(Wire, kw_only=True):
    """`conjunction.agreement` version 1: one set of figures, proposed by one side, answered by the other."""

    step: Annotated[Literal["proposed", "accepted", "declined"], says("Step", "66(ii)")]
    tca: Annotated[Instant, says("Time of closest approach", "66(ii)")]
    parts: Annotated[tuple[Part, ...], Meta(min_length=2, max_length=2), says("Who does what", "66(ii)")]
    valid_until: Annotated[Instant, says("Valid until", "66(ii)")]
    decision_by: Annotated[Instant | None, says("Decision needed by", "66(ii)")] = None


def same_figures(one: Agreement, other: Agreement) -> bool:
    """Whether an acceptance repeats what was proposed: only then have both signed the same thing."""
    return (one.tca, one.parts, one.valid_until) == (other.tca, other.parts, other.valid_until)


def _decision(body: Alert | Intent | Agreement) -> int:
    if body.decision_by is not None:
        return body.decision_by
    if isinstance(body, Alert) and body.lead_time_required_h is not None:
        return max(0, body.tca - round(body.lead_time_required_h * HOUR))
    return body.tca


def _highest(body: Alert | Intent | Agreement, at: int) -> Precedence:
    if isinstance(body, Alert) and body.crew_at_risk == "yes":
        return Precedence.FLASH
    if body.tca < at:
        return Precedence.PRIORITY  # it is over; while it is not, a decision that is late is still one to make
    left = _decision(body) - at
    if left < 2 * HOUR:
        return Precedence.FLASH
    return Precedence.IMMEDIATE if left < 12 * HOUR else Precedence.PRIORITY


def _alert_rules(message: Message, body: Alert) -> list[FieldFault]:
    faults = []
    if body.tca <= message.composed_at:
        # What is over is an incident. And a time that is past must never lower how many officers it takes.
        faults.append(FieldFault("body.tca", "is already past", "an instant after now; of what is over, an incident"))
    if body.decision_by is not None and body.decision_by > body.tca:
        faults.append(FieldFault("body.decision_by", "lies after the closest approach", "at most body.tca"))
    one, two = (item.object for item in body.objects)
    if one.designator is not None and (one.catalogue, one.designator) == (two.catalogue, two.designator):
        faults.append(FieldFault("body.objects[1].object.designator", "is that of the first object", "another object"))
    if body.next_message_at is not None and body.next_message_at <= message.composed_at:
        faults.append(FieldFault("body.next_message_at", "is already past", "an instant after now"))
    return faults


def _intent_rules(message: Message, body: Intent) -> list[FieldFault]:
    faults = []
    if body.intent == "undetermined" and body.next_word_by is None:
        faults.append(FieldFault("body.next_word_by", "missing: undetermined promises a next word", "an instant"))
    for name in ("manoeuvre", "manoeuvre_at"):
        if getattr(body, name) is not None and body.intent != "will_mitigate":
            faults.append(FieldFault(f"body.{name}", f"given with intent {body.intent}", "only with will_mitigate"))
    if body.valid_until <= message.composed_at:
        faults.append(FieldFault("body.valid_until", "is already past", "an instant after now"))
    return faults


def _agreement_rules(message: Message, body: Agreement) -> list[FieldFault]:
    faults = []
    centres = {part.centre for part in body.parts}
    if len(centres) != 2 or not centres <= {message.from_, *message.to} or message.from_ not in centres:
        faults.append(FieldFault("body.parts", "does not name the sender and one addressee", "one part for each side"))
    answers = message.relation is not None and message.relation.kind == "reply"
    if body.step != "proposed" and not answers:
        faults.append(FieldFault("relation", f"missing: `{body.step}` answers a proposal", "a reply to the proposal"))
    return faults


def _intent_settles(body: Intent) -> Settles:
    return "holding" if body.intent == "undetermined" else "answered"


def _agreement_settles(body: Agreement) -> Settles:
    return "answered"


def _agreement_reply(body: Agreement) -> ReplyRequired:
    return "answer" if body.step == "proposed" else "acknowledgement"


def _next_word(body: Intent) -> int | None:
    return body.next_word_by


_ALERT_RULES = (
    Told(
        "conjunction-alert",
        "`decision_by` is not after `tca`; `tca` and `next_message_at` are still to come; the two "
        "objects have different numbers in one catalogue",
        _alert_rules,
    ),
)

_INTENT_RULES = (
    Told(
        "conjunction-intent",
        "`undetermined` gives `next_word_by`; `manoeuvre` and `manoeuvre_at` go with `will_mitigate` "
        "only; `valid_until` is still to come",
        _intent_rules,
    ),
)

_AGREEMENT_RULES = (
    Told(
        "conjunction-agreement",
        "`parts` name the sender and one of `to`; a step other than `proposed` is a reply",
        _agreement_rules,
    ),
)

_HIGHEST = Judged(
    "conjunction-highest",
    "FLASH with `crew_at_risk` `yes`; PRIORITY when `tca` is past; else by the time left to the decision: below 2 h "
    "FLASH, below 12 h IMMEDIATE, else PRIORITY. The decision is `decision_by`; without it, in an alert, `tca` less "
    "`lead_time_required_h`; else `tca`",
    _highest,
)

FORMS = (
    Form(
        type="conjunction.alert",
        body=Alert,
        title="Conjunction alert",
        paragraph="57(ii), 66(ii)",
        subject=subject.alert,
        asked=subject.alert_asks,
        example=examples.ALERT,
        override=always,
        crew_danger=rules.When("body.crew_at_risk", ("yes",)),
        highest_precedence=_HIGHEST,
        decision_at=_decision,
        reply="answer",
        rules=_ALERT_RULES,
    ),
    Form(
        type="conjunction.intent",
        body=Intent,
        title="Conjunction intent",
        paragraph="57(ii), 66(ii)",
        subject=subject.intent,
        asked=subject.intent_asks,
        example=examples.INTENT,
        override=always,
        settles=_intent_settles,
        next_word_by=_next_word,
        relations={
            "reply": ("conjunction.alert", "conjunction.intent", "conjunction.agreement"),
            "update": ("conjunction.intent",),
            "correct": ("conjunction.intent",),
        },
        highest_precedence=_HIGHEST,
        decision_at=_decision,
        rules=_INTENT_RULES,
    ),
    Form(
        type="conjunction.agreement",
        body=Agreement,
        title="Conjunction agreement",
        paragraph="66(ii)",
        subject=subject.agreement,
        asked=subject.agreement_asks,
        example=examples.AGREEMENT,
        two_officers=always,
        settles=_agreement_settles,
        relations={
            "reply": ("conjunction.alert", "conjunction.intent", "conjunction.agreement"),
            "update": ("conjunction.agreement",),
            "correct": ("conjunction.agreement",),
        },
        highest_precedence=_HIGHEST,
        decision_at=_decision,
        reply=_agreement_reply,
        rules=_AGREEMENT_RULES,
    ),
)

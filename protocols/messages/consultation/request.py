"""The fields of `consultation.request`, the decision on it, and its close."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from protocols.messages.values import (
    Contact,
    Instant,
    Interval,
    Line,
    Note,
    ObjectReference,
    Text,
    When,
    says,
)
from protocols.wire import CentreName, Wire

__all__ = ["Close", "Decision", "FormOfConsultation", "Level", "Request", "WithoutPrejudice"]

WithoutPrejudice = Literal["Without prejudice to any position, right or forum, including those of the Charter."]

FormOfConsultation = Literal["text_on_this_line", "voice", "video", "meeting", "diplomatic_channel"]
Level = Literal["operators", "centres", "ministries", "governments"]


class Request(Wire, kw_only=True):
    """`consultation.request` version 1."""

    without_prejudice: Annotated[WithoutPrejudice, says("Without prejudice", "67")]
    subject: Annotated[Line, says("Subject", "67")]
    matter: Annotated[Text | None, says("What we wish to consult about", "50(viii)", "Facts, effect first")] = None
    basis: Annotated[
        Literal[
            "may_affect_us", "may_affect_you", "may_affect_others", "figure_reported_passed", "no_consent", "other"
        ],
        says("Because", "50(viii)"),
    ]  # fmt: skip
    objects: Annotated[tuple[ObjectReference, ...], Meta(max_length=16), says("Objects", "50(viii)")] = ()
    activity_at: Annotated[
        When | None, says("The activity is at", "50(viii)", "Consultation comes before it; left out if there is none")
    ] = None
    forms: Annotated[tuple[FormOfConsultation, ...], Meta(min_length=1, max_length=5), says("Forms proposed", "67")]
    times: Annotated[tuple[Interval, ...], Meta(min_length=1, max_length=8), says("Times proposed", "67")]
    level: Annotated[Level, says("Level", "67")]
    mechanism: Annotated[
        Line | None, says("Existing mechanism", "67", "A treaty body or channel that both already have")
    ] = None
    place: Annotated[Line | None, says("Place", "67")] = None
    decision_by: Annotated[Instant | None, says("Decision needed by", "67", "Left out: 48 hours from now")] = None
    contact: Annotated[Contact | None, says("Contact", "41")] = None


class Decision(Wire, kw_only=True):
    """`consultation.decision` version 1: whether, in which form, when and at which level."""

    decision: Annotated[
        Literal["accepted", "other_terms", "later", "declined", "not_competent"], says("Decision", "67")
    ]
    form: Annotated[FormOfConsultation | None, says("Form", "67")] = None
    window: Annotated[Interval | None, says("From, to", "67")] = None
    level: Annotated[Level | None, says("Level", "67")] = None
    place: Annotated[Line | None, says("Place", "67")] = None
    next_word_by: Annotated[Instant | None, says("Next word by", "67")] = None
    try_centre: Annotated[CentreName | None, says("Try this centre", "67")] = None
    contact: Annotated[Contact | None, says("Contact", "41")] = None
    text: Annotated[Note | None, says("Text", "67")] = None


class Close(Wire, kw_only=True):
    """`consultation.close` version 1. SETTLED is said by both; the others by either."""

    without_prejudice: Annotated[WithoutPrejudice, says("Without prejudice", "67")]
    outcome: Annotated[Literal["settled", "continues_elsewhere", "not_settled", "lapsed"], says("Outcome", "67")]
    forum: Annotated[Note | None, says("Continues in", "67", "With CONTINUES ELSEWHERE")] = None

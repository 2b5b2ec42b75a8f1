"""The rules of a channel, as its members agree them: proposed, accepted by all, suspended, left (report 67, 70).

A charter opens types one by one, says how high a member may speak, which deadlines differ and what each shows of
itself, equally for all. Its members are the proposal's sender and everybody in `to`. It is in force once each of
those has accepted the very bytes of the proposal, whose message hash is its name from then on; silence accepts
nothing. Suspending and leaving are notices, effective at once: what was said stays on record. What the messages of
one charter amount to is decided in `protocols.channels` (specification: channels).
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from msgspec import Meta

from protocols.messages.charter import examples, rules, subject
from protocols.messages.charter.lifecycle import LIFECYCLE
from protocols.messages.charter.sentences import Accepted, Leaving, NoRecognition, Voluntary, WithoutPrejudice
from protocols.messages.form import Form, Settles, always
from protocols.messages.header import Precedence, SpeaksFor
from protocols.messages.urgency import Fixed
from protocols.messages.values import Instant, LanguageTag, Line, Note, YesNo, says
from protocols.wire import CentreName, Wire

__all__ = ["FORMS", "LIFECYCLE", "Acceptance", "Departure", "Proposal", "Resumption", "Shows", "Suspension", "Within"]

DAY = 86_400_000

# A type, a whole family, or everything.
Opened = Annotated[
    str,
    Meta(
        pattern=r"\A(\*|[a-z][a-z0-9_]*\.(\*|[a-z][a-z0-9_]*))\Z",
        max_length=64,
        extra={"allowed": "a type as conjunction.alert, a family as conjunction.*, or *"},
    ),
]
WithinSeconds = Annotated[int, Meta(ge=30, le=30 * 86_400, extra={"unit": "s"})]


class Within(Wire, kw_only=True):
    """How soon, at one precedence, where that differs from the default (specification: deadlines)."""

    precedence: Annotated[Literal["flash", "immediate", "priority", "routine"], says("Precedence", "67")]
    shown_within_s: Annotated[WithinSeconds | None, says("Shown within", "67")] = None
    acknowledged_within_s: Annotated[WithinSeconds | None, says("Acknowledged within", "67")] = None
    answered_within_s: Annotated[WithinSeconds | None, says("Answered or holding within", "67")] = None

    told: ClassVar[tuple[str, ...]] = (
        "at least one of `shown_within_s`, `acknowledged_within_s`, `answered_within_s` is given",
    )

    def __post_init__(self) -> None:
        if self.shown_within_s is self.acknowledged_within_s is self.answered_within_s is None:
            raise ValueError("a deadline that differs in nothing")


class Shows(Wire, kw_only=True):
    """What each member shows of itself to the others, equally for all. Received and acknowledged are always shown."""

    shown: Annotated[YesNo, says("When a message was on a screen", "69")]
    presence: Annotated[YesNo, says("Who is on watch, and until when", "69")]
    answer_times: Annotated[YesNo, says("Statistics of answer times", "69")]


class Proposal(Wire, kw_only=True):
    """`charter.proposal` version 1: the whole charter. The members are the sender and everybody in `to`."""

    types: Annotated[tuple[Opened, ...], Meta(min_length=1, max_length=64), says("Types opened", "70")]
    highest_level: Annotated[SpeaksFor, says("Highest level at which a member speaks", "41")]
    deadlines: Annotated[tuple[Within, ...], Meta(max_length=4), says("Deadlines that differ", "67")] = ()
    shows: Annotated[Shows, says("What each member shows of itself", "69", "Equally for all")]
    languages: Annotated[tuple[LanguageTag, ...], Meta(min_length=1, max_length=12), says("Languages", "33")]
    profile: Annotated[Literal["wide", "narrow"], says("Profile of the line", "68", "Narrow: 2,400 bit/s")]
    mechanism: Annotated[Line | None, says("Existing mechanism that it serves", "67")] = None
    third_party: Annotated[CentreName | None, says("Third party for good offices", "67")] = None
    disclosure: Annotated[
        Literal["told", "not_told"], says("Before a record leaves the channel, the other members are", "69")
    ]
    commercial: Annotated[YesNo, says("Members take what is in commercial confidence", "69")]
    replaces_direct: Annotated[YesNo, says("Replaces the direct channel", "70", "Only between two members")]
    review_at: Annotated[Instant, says("Review", "70")]
    leaving: Annotated[Leaving, says("Suspension and leaving", "70")]
    without_prejudice: Annotated[WithoutPrejudice, says("Without prejudice", "67")]
    without_recognition: Annotated[NoRecognition, says("Without recognition", "67")]
    voluntary: Annotated[Voluntary, says("Voluntary", "67")]


class Acceptance(Wire, kw_only=True):
    """`charter.acceptance` version 1, in reply to a proposal: of the whole of it, or of nothing."""

    means: Annotated[Accepted, says("This means", "67")]


class Suspension(Wire, kw_only=True):
    """`charter.suspension` version 1: at once, with the day on which it is promised to end."""

    reason: Annotated[
        Literal["under_review", "technical", "staffing", "consultation", "other", "not_stated"], says("Reason", "70")
    ]
    resumes_by: Annotated[Instant, says("Resumes by", "70")]
    text: Annotated[Note | None, says("Text", "70")] = None


class Resumption(Wire, kw_only=True):
    """`charter.resumption` version 1: the suspension that it refers to is over."""

    text: Annotated[Note | None, says("Text", "70")] = None


class Departure(Wire, kw_only=True):
    """`charter.leaving` version 1: at once. No reason is asked for, and what was said stays on record."""

    text: Annotated[Note | None, says("Text", "70")] = None


def _answered(body: Any) -> Settles:
    return "answered"


_immediate, _priority, _routine = (
    Fixed(precedence) for precedence in (Precedence.IMMEDIATE, Precedence.PRIORITY, Precedence.ROUTINE)
)
_OF_A_PROPOSAL = ("charter.proposal",)

FORMS = (
    Form(
        type="charter.proposal",
        body=Proposal,
        title="Charter proposal",
        paragraph="67, 70",
        subject=subject.proposal,
        example=examples.PROPOSAL,
        two_officers=always,
        settles=_answered,
        relations={"reply": _OF_A_PROPOSAL, "update": _OF_A_PROPOSAL},
        highest_precedence=_priority,
        usual_precedence=_routine,
        reply="answer",
        answer_within_ms=14 * DAY,
        rules=rules.PROPOSAL,
    ),
    Form(
        type="charter.acceptance",
        body=Acceptance,
        title="Charter acceptance",
        paragraph="67, 70",
        example=examples.ACCEPTANCE,
        two_officers=always,
        settles=_answered,
        relations={"reply": _OF_A_PROPOSAL},
        needs_relation=True,
        highest_precedence=_priority,
    ),
    Form(
        type="charter.suspension",
        body=Suspension,
        title="Charter suspension",
        paragraph="70",
        subject=subject.suspension,
        example=examples.SUSPENSION,
        two_officers=always,
        relations={"reply": _OF_A_PROPOSAL, "update": (*_OF_A_PROPOSAL, "charter.suspension")},
        needs_relation=True,
        highest_precedence=_immediate,
        usual_precedence=_priority,
        rules=rules.SUSPENSION,
    ),
    Form(
        type="charter.resumption",
        body=Resumption,
        title="Charter resumption",
        paragraph="70",
        example=examples.RESUMPTION,
        two_officers=always,
        relations={"update": ("charter.suspension",)},
        needs_relation=True,
        highest_precedence=_priority,
    ),
    Form(
        type="charter.leaving",
        body=Departure,
        title="Charter leaving",
        paragraph="70",
        example=examples.LEAVING_DRAFT,
        two_officers=always,
        relations={"reply": _OF_A_PROPOSAL, "update": _OF_A_PROPOSAL},
        needs_relation=True,
        highest_precedence=_immediate,
        usual_precedence=_priority,
    ),
)

"""Consultations, referrals and good offices: how two sides come to speak about a matter (50(viii), 67).

The Outer Space Treaty, article IX, lets a State that has reason to believe that an activity may interfere with others
ask for consultation before it begins. A request says what about, in which form, when, at which level, and through
which mechanism where one exists; a record counts when both have signed the same texts; a close says how it ended, and
prejudices nothing. A referral takes an operator's matter from centre to centre (41, 50(v)); good offices bring in a
third party that both have named.
"""

from __future__ import annotations

from protocols.messages.consultation import examples, subject
from protocols.messages.consultation.lifecycle import LIFECYCLE
from protocols.messages.consultation.record import Record, RecordText, record_faults, same_record, text_hash
from protocols.messages.consultation.request import Close, Decision, Request
from protocols.messages.consultation.third import (
    GoodOffices,
    Hop,
    Referral,
    offices_faults,
    passed_as_marked,
    referral_faults,
    same_third_party,
)
from protocols.messages.form import ANY_TYPE, SAME_TYPE, Form, Settles, always
from protocols.messages.header import Precedence, ReplyRequired
from protocols.messages.rules import Before, Distinct, Future, Given, NotWith, Past, Told
from protocols.messages.two_sides import ONE_ADDRESSEE
from protocols.messages.urgency import ByTime, Fixed

__all__ = [
    "FORMS", "LIFECYCLE", "Close", "Decision", "GoodOffices", "Hop", "Record", "RecordText", "Referral", "Request",
    "passed_as_marked", "same_record", "same_third_party", "text_hash",
]  # fmt: skip

HOUR = 3_600_000

_AGREED = ("accepted", "other_terms")
_NOT_AGREED = ("later", "declined", "not_competent")


def _decision_by(body: Request | Referral) -> int | None:
    return body.decision_by


def _next_word(body: Decision) -> int | None:
    return body.next_word_by


def _decision_settles(body: Decision) -> Settles:
    return "holding" if body.decision == "later" else "answered"


def _decision_reply(body: Decision) -> ReplyRequired:
    return "answer" if body.decision == "other_terms" else "acknowledgement"


def _offices_settle(body: GoodOffices) -> Settles | None:
    return None if body.step == "ended" else "answered"


def _offices_reply(body: GoodOffices) -> ReplyRequired:
    return "answer" if body.step == "request" else "acknowledgement"


_REQUEST_RULES = (
    ONE_ADDRESSEE,
    Distinct("body.forms"),
    Future("body.times[]"),
    Future("body.activity_at"),
    Future("body.decision_by"),
    Before("reply.by", "body.activity_at"),
    Before("reply.by", "body.activity_at.start"),
    Before("body.times[].start", "body.activity_at"),
)

_DECISION_RULES = (
    ONE_ADDRESSEE,
    Given("body.form", "body.decision", _AGREED),
    Given("body.window", "body.decision", _AGREED),
    Given("body.next_word_by", "body.decision", ("later",)),
    NotWith("body.level", "body.decision", _NOT_AGREED),
    NotWith("body.place", "body.decision", _NOT_AGREED),
    NotWith("body.try_centre", "body.decision", (*_AGREED, "later", "declined")),
    Future("body.window"),
    Future("body.next_word_by"),
)

_RECORD_RULES = (
    ONE_ADDRESSEE,
    Past("body.held_at"),
    Distinct("body.texts", by="language"),
    Told(
        "consultation-record",
        "`parties` are the sender and then the addressee; each of `texts` has `text` or `sha256`, "
        "and a `sha256` is that of an attachment",
        record_faults,
    ),
)

_REFERRAL_RULES = (
    ONE_ADDRESSEE,
    Future("body.decision_by"),
    Past("body.hops[].passed_at"),
    Distinct("body.passes_on"),
    Distinct("body.passed_parts", by="message"),
    Told(
        "consultation-referral",
        "`first` is given with `hops`, as the first hop's message; each hop begins where and not before the one before "
        "it ended, and the last one ends at the sender; `to` is no centre where it came from; `passed_parts` are of "
        "messages in `passes_on`",
        referral_faults,
    ),
)

FORMS = (
    Form(
        type="consultation.request",
        body=Request,
        title="Request for consultation",
        paragraph="50(viii), 67",
        subject=subject.request,
        asked=subject.request_asks,
        example=examples.REQUEST,
        two_officers=always,
        relations={"reply": (ANY_TYPE,), "update": (SAME_TYPE,), "correct": (SAME_TYPE,)},
        highest_precedence=ByTime(("body.decision_by", "body.activity_at"), flash_h=2, immediate_h=12),
        decision_at=_decision_by,
        reply="answer",
        answer_within_ms=48 * HOUR,
        rules=_REQUEST_RULES,
    ),
    Form(
        type="consultation.decision",
        body=Decision,
        title="Decision on a consultation",
        paragraph="50(viii), 67",
        subject=subject.decision,
        asked=subject.decision_asks,
        example=examples.DECISION,
        two_officers=always,
        settles=_decision_settles,
        next_word_by=_next_word,
        relations={
            "reply": ("consultation.request", SAME_TYPE),
            "update": (SAME_TYPE,),
            "correct": (SAME_TYPE,),
        },
        needs_relation=True,
        highest_precedence=Fixed(Precedence.IMMEDIATE),
        usual_precedence=Fixed(Precedence.PRIORITY),
        reply=_decision_reply,
        answer_within_ms=48 * HOUR,
        rules=_DECISION_RULES,
    ),
    Form(
        type="consultation.record",
        body=Record,
        title="Record of a consultation",
        paragraph="33, 67",
        subject=subject.record,
        example=examples.RECORD,
        two_officers=always,
        relations={
            "reply": ("consultation.request", "consultation.decision", SAME_TYPE),
            "update": ("consultation.request", "consultation.decision", SAME_TYPE),
            "correct": (SAME_TYPE,),
        },
        needs_relation=True,
        highest_precedence=Fixed(Precedence.PRIORITY),
        usual_precedence=Fixed(Precedence.ROUTINE),
        rules=_RECORD_RULES,
    ),
    Form(
        type="consultation.close",
        body=Close,
        title="Close of a consultation",
        paragraph="51, 67",
        subject=subject.close,
        example=examples.CLOSE,
        two_officers=always,
        relations={"reply": ("consultation.*",), "update": ("consultation.*",), "correct": (SAME_TYPE,)},
        needs_relation=True,
        highest_precedence=Fixed(Precedence.PRIORITY),
        rules=(ONE_ADDRESSEE, Given("body.forum", "body.outcome", ("continues_elsewhere",))),
    ),
    Form(
        type="consultation.referral",
        body=Referral,
        title="Referral",
        paragraph="41, 50(v)",
        subject=subject.referral,
        asked=subject.referral_asks,
        example=examples.REFERRAL,
        two_officers=always,
        relations={"reply": (ANY_TYPE,), "update": (SAME_TYPE,), "correct": (SAME_TYPE,)},
        highest_precedence=ByTime(("body.decision_by",), flash_h=2, immediate_h=12),
        decision_at=_decision_by,
        reply="answer",
        answer_within_ms=48 * HOUR,
        rules=_REFERRAL_RULES,
    ),
    Form(
        type="consultation.good_offices",
        body=GoodOffices,
        title="Good offices",
        paragraph="51, 67",
        subject=subject.offices,
        asked=subject.offices_asks,
        example=examples.GOOD_OFFICES,
        two_officers=always,
        settles=_offices_settle,
        relations={
            "reply": (ANY_TYPE,),
            "update": ("consultation.request", SAME_TYPE),
            "correct": (SAME_TYPE,),
        },
        highest_precedence=Fixed(Precedence.IMMEDIATE),
        usual_precedence=Fixed(Precedence.PRIORITY),
        reply=_offices_reply,
        answer_within_ms=48 * HOUR,
        rules=(
            ONE_ADDRESSEE,
            Given("relation", "body.step", ("acceptance", "declined", "ended"), may_stand_alone=True),
            Future("body.until"),
            Told("good-offices", "`third_party_centre` is neither `from` nor in `to`", offices_faults),
        ),
    ),
)

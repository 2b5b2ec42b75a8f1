"""A visit: offered or asked for, with the terms of access, and decided (paragraphs 40(iii), 40(vii), 40(viii), 68).

Before a launch, to a site, to a demonstration, for training. Whoever receives may ask as well as offer. What may be
seen and for how long is settled in the terms before anybody travels; a visit is declined without giving a reason, and
no answer is none.
"""

from __future__ import annotations

from protocols.messages.form import SAME_TYPE, Form, Settles, always
from protocols.messages.header import Precedence
from protocols.messages.rules import Alone, Before, Distinct, Future, Given, NotWith
from protocols.messages.urgency import Fixed
from protocols.messages.visit import examples, subject
from protocols.messages.visit.lifecycle import LIFECYCLE
from protocols.messages.visit.types import Decision, Invitation, Request

__all__ = ["FORMS", "LIFECYCLE"]

_DAY = 24 * 3_600_000


def _settles(body: Decision) -> Settles:
    return "holding" if body.decision == "later" else "answered"


def _next_word(body: Decision) -> int | None:
    return body.decision_at


_DATES = (
    Distinct("body.windows"),
    Future("body.windows[]"),
    Distinct("body.kinds"),
    Before("reply.by", "body.windows[]"),
    Distinct("body.languages"),
)

FORMS = (
    Form(
        type="visit.invitation",
        body=Invitation,
        title="Invitation to a visit",
        paragraph="40(iii), 40(vii), 40(viii), 68",
        example=examples.INVITATION,
        two_officers=always,
        highest_precedence=Fixed(Precedence.PRIORITY),
        usual_precedence=Fixed(Precedence.ROUTINE),
        reply="answer",
        relations={"reply": ("visit.request",), "update": (SAME_TYPE,), "correct": (SAME_TYPE,)},
        subject=subject.proposal,
        rules=_DATES,
    ),
    Form(
        type="visit.request",
        body=Request,
        title="Request for a visit",
        paragraph="40(iii), 40(vii), 40(viii), 68",
        example=examples.REQUEST,
        two_officers=always,
        highest_precedence=Fixed(Precedence.PRIORITY),
        usual_precedence=Fixed(Precedence.ROUTINE),
        reply="answer",
        answer_within_ms=14 * _DAY,
        relations={
            "reply": ("launch.notification", "military_exercise.notification", "activity.notice"),
            "update": (SAME_TYPE,),
            "correct": (SAME_TYPE,),
        },
        subject=subject.proposal,
        rules=_DATES,
    ),
    Form(
        type="visit.decision",
        body=Decision,
        title="Decision on a visit",
        paragraph="40(iii), 40(vii), 40(viii)",
        example=examples.DECISION,
        two_officers=always,
        settles=_settles,
        next_word_by=_next_word,
        highest_precedence=Fixed(Precedence.PRIORITY),
        usual_precedence=Fixed(Precedence.ROUTINE),
        relations={
            "reply": ("visit.invitation", "visit.request", "visit.decision"),
            "update": (SAME_TYPE,),
            "correct": (SAME_TYPE,),
        },
        needs_relation=True,
        subject=subject.decision,
        rules=(
            Given("body.terms", "body.decision", ("accepted_with_terms",)),
            Given("body.windows", "body.decision", ("other_dates",)),
            Given("body.decision_at", "body.decision", ("later",)),
            NotWith("body.chosen", "body.decision", ("declined", "later", "other_dates")),
            Future("body.windows[]"),
            Future("body.decision_at"),
            Alone("body.terms.instruments", "none"),
        ),
    ),
)

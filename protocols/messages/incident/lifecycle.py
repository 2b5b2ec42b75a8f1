"""An incident from its report, or from questions about it, to an explanation, as a table (41, 58, 62).

NOT EXPLAINED says what was not received by a time, and nothing about why. An answer that was put off to a later time is
the next word, and owed at that time. To decline is an answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from protocols.messages.incident.questions import earliest_later, unanswered
from protocols.messages.lifecycle import Entry, Lapse, Lifecycle, Move, Owes, State, answers, reply_by
from protocols.messages.rules import Judged, When

__all__ = ["LIFECYCLE", "explanation_by", "nothing_asked_at", "promised_by"]

REPORT, REQUEST, EXPLANATION = "incident.report", "incident.request_for_explanation", "incident.explanation"
ANSWER = "procedure.answer"


def nothing_asked_at(entry: Entry) -> int | None:
    """A report that asks for nothing owes nobody anything."""
    return entry.at if entry.body.ask == "none" else None


def explanation_by(entry: Entry) -> int | None:
    """The reply time of a report, where an explanation is what it asks for."""
    return reply_by(entry) if entry.body.ask == "explanation" else None


def promised_by(entry: Entry) -> int | None:
    """The earliest time to which an answer was put off."""
    return earliest_later(entry.body)


def _all_declined(body: Any) -> bool:
    none_said = body.statement is None and body.cause is None
    return none_said and bool(body.answers) and all(each.answer == "declined" for each in body.answers)


def remarks(entries: Sequence[Entry], now: int) -> tuple[str, ...]:
    """That questions of the last request were passed over: neither answered, nor declined, nor put off."""
    requests = [entry for entry in entries if entry.message.type == REQUEST]
    if not requests:
        return ()
    given = [entry for entry in entries if entry.message.type == EXPLANATION and entry.at >= requests[-1].at]
    if not given:
        return ()
    open_ = set(unanswered(requests[-1].body, given[0].body)).intersection(
        *(unanswered(requests[-1].body, entry.body) for entry in given)
    )
    put_off = {each.number for entry in given for each in entry.body.answers if each.answer == "later"}
    return ("questions_passed_over",) if open_ - put_off else ()


_LATER = When("body.answers[].answer", ("later",))
_DECLINED = Judged(
    "incident-explanation-declined",
    "every one of its answers is `declined`, and it has neither `statement` nor `cause`",
    _all_declined,
)
_ASKED = (
    "reported", "told", "asked", "not_explained", "explained_in_part", "rest_not_explained", "explained", "declined",
    "answered",
)  # fmt: skip

LIFECYCLE = Lifecycle(
    family="incident",
    opens={REPORT: "reported", REQUEST: "asked"},
    moves=(
        Move(type=REQUEST, to="asked"),
        Move(type=EXPLANATION, from_=_ASKED, when=_LATER, to="explained_in_part"),
        Move(type=EXPLANATION, from_=_ASKED, when=_DECLINED, to="declined"),
        Move(type=EXPLANATION, from_=_ASKED, to="explained"),
        Move(type=ANSWER, from_=("reported", "asked", "not_explained"), fits=answers, to="answered"),
    ),
    states={
        "reported": State(
            owes=(Owes("named", "answer_to_report", reply_by),),
            lapses=(Lapse("told", nothing_asked_at), Lapse("not_explained", explanation_by)),
            until=reply_by,
        ),
        "told": State(),
        "asked": State(
            owes=(Owes("named", "explanation", reply_by),), lapses=(Lapse("not_explained", reply_by),), until=reply_by
        ),
        "not_explained": State(owes=(Owes("named", "explanation", reply_by),)),
        "explained_in_part": State(
            owes=(Owes("last", "rest_of_explanation", promised_by),),
            lapses=(Lapse("rest_not_explained", promised_by),),
            until=promised_by,
        ),
        "rest_not_explained": State(owes=(Owes("last", "rest_of_explanation", promised_by),)),
        "explained": State(ends=True),
        "declined": State(ends=True),
        "answered": State(ends=True),
    },
    remarks=remarks,
)

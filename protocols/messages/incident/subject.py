"""Incidents, questions about them and explanations in a list."""

from __future__ import annotations

from protocols.messages import words
from protocols.messages.incident.questions import Explanation, RequestForExplanation
from protocols.messages.incident.report import AffectedObject, Report
from protocols.messages.saying import Arguments, name_of, shortened, undisclosed, when
from protocols.phrases.catalogue import Phrases

__all__ = ["explanation", "questions", "questions_ask", "report", "report_asks"]


def report(body: Report, phrases: Phrases) -> Arguments:
    effects = words.listed(phrases, [words.code(phrases, "effects", effect) for effect in body.effects])
    first = body.affected[0]
    if isinstance(first, AffectedObject):
        name = name_of(first.object, phrases)
    else:
        name = first.name if isinstance(first.name, str) else undisclosed(first.name, phrases)
    return {"effects": effects, "affected": name, "when": when(body.when, phrases)}


def questions(body: RequestForExplanation, phrases: Phrases) -> Arguments:
    return {"count": len(body.questions), "concern": shortened(body.concern)}


def explanation(body: Explanation, phrases: Phrases) -> Arguments:
    later = sum(each.answer == "later" for each in body.answers)
    return {"answers": len(body.answers) - later, "later": later}


def report_asks(body: Report, phrases: Phrases) -> str | None:
    return None if body.ask == "none" else words.code(phrases, "ask", body.ask)


def questions_ask(body: RequestForExplanation, phrases: Phrases) -> str | None:
    return phrases.say("asks-questions", count=len(body.questions))

"""Consultations, referrals and good offices in a list."""

from __future__ import annotations

from protocols.messages import words
from protocols.messages.consultation.record import Record
from protocols.messages.consultation.request import Close, Decision, Request
from protocols.messages.consultation.third import GoodOffices, Referral
from protocols.messages.saying import Arguments, shortened
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases

__all__ = [
    "close", "decision", "decision_asks", "offices", "offices_asks", "record", "referral", "referral_asks", "request",
    "request_asks",
]  # fmt: skip


def request(body: Request, phrases: Phrases) -> Arguments:
    return {"subject": shortened(body.subject)}


def request_asks(body: Request, phrases: Phrases) -> str | None:
    return phrases.say("asks-consultation", count=len(body.times))


def decision(body: Decision, phrases: Phrases) -> Arguments:
    return {"decision": words.code(phrases, "decision", body.decision)}


def decision_asks(body: Decision, phrases: Phrases) -> str | None:
    return phrases.say("asks-other_terms") if body.decision == "other_terms" else None


def record(body: Record, phrases: Phrases) -> Arguments:
    return {"title": shortened(body.title), "count": len(body.texts), "at": times.dtg(body.held_at)}


def close(body: Close, phrases: Phrases) -> Arguments:
    return {"outcome": words.code(phrases, "outcome", body.outcome)}


def referral(body: Referral, phrases: Phrases) -> Arguments:
    return {
        "subject": shortened(body.subject, 60),
        "for_whom": shortened(body.for_whom, 40),
        "asked_of": shortened(body.asked_of, 40),
    }


def referral_asks(body: Referral, phrases: Phrases) -> str | None:
    return words.code(phrases, "ask", body.ask)


def offices(body: GoodOffices, phrases: Phrases) -> Arguments:
    return {"step": words.code(phrases, "step", body.step), "third_party": shortened(body.third_party)}


def offices_asks(body: GoodOffices, phrases: Phrases) -> str | None:
    return phrases.say("asks-third_party") if body.step == "request" else None

"""Proximity operations in a list."""

from __future__ import annotations

from protocols.messages import words
from protocols.messages.proximity.consultation import ASKED, Consultation
from protocols.messages.proximity.decision import Decision, Revocation
from protocols.messages.proximity.phase import Close, Phase
from protocols.messages.saying import Arguments, name_of
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases

__all__ = ["close", "consultation", "consultation_asks", "decision", "decision_asks", "phase", "revocation"]


def consultation(body: Consultation, phrases: Phrases) -> Arguments:
    return {
        "servicer": name_of(body.servicer, phrases),
        "client": name_of(body.client, phrases),
        "start": times.dtg(body.window.start),
        "range": words.quantity(phrases, min(phase.min_range_km for phase in body.phases), "km"),
    }


def consultation_asks(body: Consultation, phrases: Phrases) -> str | None:
    asked = body.consent_requested
    return words.code(phrases, "consent_requested", asked) if asked in ASKED else None


def decision(body: Decision, phrases: Phrases) -> Arguments:
    return {"decision": words.code(phrases, "decision", body.decision)}


def decision_asks(body: Decision, phrases: Phrases) -> str | None:
    if body.decision != "request_consultation":
        return None
    return words.code(phrases, "consent_requested", "consultation")


def revocation(body: Revocation, phrases: Phrases) -> Arguments:
    return {"point": body.retreat_point, "by": times.dtg(body.retreat_by)}


def phase(body: Phase, phrases: Phrases) -> Arguments:
    event = words.code(phrases, "event", body.event)
    return {"event": event, "phase": body.phase or body.retreat_point or "", "at": times.dtg(body.happened_at)}


def close(body: Close, phrases: Phrases) -> Arguments:
    return {"ended": words.code(phrases, "ended", body.ended), "at": times.dtg(body.ended_at)}

"""What the demonstration's officers decide, beyond what a file can know."""

from __future__ import annotations

from typing import Any

from protocols.formats.ccsds import Cdm
from protocols.formats.ccsds.alert import alert_draft

__all__ = ["alert_from", "intent_for"]

HOUR_MS = 3_600_000
PROBABILITY = 1e-4
MISS_M = 1_000.0


def alert_from(cdm: Cdm, *, to: str) -> dict[str, Any]:
    """The draft of an alert: figures from the file, MERIDIAN's criterion and question from its officer.

    No precedence is given: the form takes the highest that its time to the decision allows.
    """
    body = dict(alert_draft(cdm))
    criterion: dict[str, Any] = {"name": "MERIDIAN close approach", "miss_distance_m": MISS_M}
    met = cdm.miss_distance_m <= MISS_M
    if cdm.probability is not None and cdm.probability >= PROBABILITY:
        criterion, met = {"name": "MERIDIAN close approach", "probability": PROBABILITY}, True
    body |= {
        "on_this_line_because": "criterion_met" if met else "decision_needed",
        "criterion": criterion,
        "crew_at_risk": "unknown",
        "ask": "intent",
    }
    return {"type": "conjunction.alert", "to": [to], "body": body}


def intent_for(cdm: Cdm, alert: dict[str, Any], message: str, *, to: str, now: int) -> dict[str, Any]:
    """KESTREL's answer: what its object will do."""
    first = cdm.objects[0]
    can = first.manoeuvrable == "YES"
    body = {
        "tca": alert["body"]["tca"],
        "intent": "will_mitigate" if can else "will_not_mitigate",
        "request_to_other": "keep_trajectory" if can else "manoeuvre",
        "automatic_avoidance": "suspended" if can else "not_fitted",
        "valid_until": max(cdm.tca, now + HOUR_MS),
    }
    relation = {"kind": "reply", "message": message}
    return {"type": "conjunction.intent", "to": [to], "relation": relation, "body": body}

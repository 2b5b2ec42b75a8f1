"""Worked drafts of the conjunction family: one close approach of two invented objects, told, answered and agreed."""

from __future__ import annotations

from protocols.messages.form import EXAMPLE_HASH

__all__ = ["AGREEMENT", "ALERT", "INTENT"]

_TCA = "2026-11-22T20:31:15.893Z"

ALERT: dict[str, object] = {
    "type": "conjunction.alert",
    "version": 1,
    "to": ["KESTREL"],
    "info": ["HALCYON"],
    "language": "en",
    "legal_basis": ["lts_guidelines"],
    "body": {
        "on_this_line_because": "decision_needed",
        "criterion": {"name": "Red event", "probability": 1e-4, "miss_distance_m": 1000.0, "within_h": 72.0},
        "tca": _TCA,
        "miss_distance_m": 55.0,
        "probability": 0.004450713,
        "probability_method": "FOSTER-1992",
        "relative_speed_m_s": 14544.0,
        "relative_position": {"r_m": -21.3, "t_m": -15.2, "n_m": -49.3},
        "relative_velocity": {"r_m_s": 1.9, "t_m_s": -13954.8, "n_m_s": 4100.4},
        "objects": [
            {
                "object": {
                    "name": "LARK 8",
                    "catalogue": "SATCAT",
                    "designator": "90551",
                    "international_designator": "2023-901AU",
                    "object_type": "payload",
                    "operator": "Lark Orbital",
                    "manoeuvrable": "yes",
                    "manoeuvre_class": "manually_manoeuvrable",
                },
                "crewed": "no",
                "covariance": "calculated",
                "frame": "itrf",
                "state": {
                    "x_km": -5719.153201,
                    "y_km": -2486.155271,
                    "z_km": -3021.252701,
                    "x_km_s": 2.333174842,
                    "y_km_s": 2.825732323,
                    "z_km_s": -6.727808538,
                },
                "observations_used": 171,
                "mass_kg": {"is": "withheld"},
            },
            {
                "object": {
                    "name": "WREN 1233",
                    "catalogue": "SATCAT",
                    "designator": "90214",
                    "international_designator": "2020-912AN",
                    "object_type": "payload",
                    "operator": "Wren Networks",
                    "manoeuvrable": "unknown",
                },
                "last_observed": {
                    "is": "interval",
                    "start": "2026-11-21T14:13:59.196Z",
                    "end": "2026-11-22T14:13:59.196Z",
                },
                "hard_body_radius_m": {"is": "unknown"},
            },
        ],
        "crew_at_risk": "no",
        "ask": "intent",
        "decision_by": "2026-11-22T18:00:00Z",
        "lead_time_required_h": 2.5,
        "contact": {"position": "WATCH DESK", "organisation": "Meridian Centre", "telephone": "+000 555 0100"},
        "source": {
            "originator": "MERIDIAN",
            "message_id": "90551_conj_90214_1",
            "created_at": "2026-11-22T14:13:59Z",
            "sha256": "0f" * 32,
            "format": "cdm_kvn",
        },
        "next_message_at": "2026-11-22T17:00:00Z",
    },
}

INTENT: dict[str, object] = {
    "type": "conjunction.intent",
    "version": 1,
    "to": ["MERIDIAN"],
    "relation": {"kind": "reply", "message": EXAMPLE_HASH},
    "case": EXAMPLE_HASH,
    "language": "en",
    "body": {
        "tca": _TCA,
        "intent": "will_mitigate",
        "request_to_other": "keep_trajectory",
        "automatic_avoidance": "suspended",
        "manoeuvre_at": "2026-11-22T17:20:00Z",
        "decision_by": "2026-11-22T18:00:00Z",
        "valid_until": "2026-11-22T21:00:00Z",
    },
}

AGREEMENT: dict[str, object] = {
    "type": "conjunction.agreement",
    "version": 1,
    "to": ["KESTREL"],
    "relation": {"kind": "reply", "message": EXAMPLE_HASH},
    "case": EXAMPLE_HASH,
    "language": "en",
    "body": {
        "step": "proposed",
        "tca": _TCA,
        "parts": [
            {"centre": "MERIDIAN", "action": "keeps_trajectory", "automatic_avoidance": "not_fitted"},
            {
                "centre": "KESTREL",
                "action": "manoeuvres",
                "manoeuvre_by": "2026-11-22T17:30:00Z",
                "automatic_avoidance": "suspended",
            },
        ],
        "valid_until": "2026-11-22T21:00:00Z",
        "decision_by": "2026-11-22T16:00:00Z",
    },
}

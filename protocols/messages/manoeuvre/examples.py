"""Worked drafts of the manoeuvre family: an avoidance burn with its outcome, and a campaign of electric propulsion."""

from __future__ import annotations

from protocols.messages.form import EXAMPLE_HASH

__all__ = ["CAMPAIGN", "EXAMPLES", "NOTICE", "OUTCOME"]

_LARK: dict[str, object] = {
    "name": "LARK 8",
    "catalogue": "SATCAT",
    "designator": "90551",
    "international_designator": "2023-901AU",
    "object_type": "payload",
    "operator": "Lark Orbital",
    "owner": {"is": "withheld"},
    "manoeuvrable": "yes",
}

NOTICE: dict[str, object] = {
    "type": "manoeuvre.notice",
    "version": 1,
    "to": ["KESTREL"],
    "info": ["HALCYON"],
    "relation": {"kind": "reply", "message": EXAMPLE_HASH},
    "case": EXAMPLE_HASH,
    "language": "en",
    "legal_basis": ["lts_guidelines"],
    "body": {
        "object": _LARK,
        "manoeuvre_id": "LARK8-COLA-3",
        "basis": "planned",
        "purpose": "collision_avoidance",
        "device": {"is": "withheld"},
        "ignition": "2026-11-22T17:20:00Z",
        "duration_s": 38.0,
        "delta_v_m_s": {"is": "vector", "frame": "rtn", "axis_1_m_s": 0.0, "axis_2_m_s": 0.12, "axis_3_m_s": -0.004},
        "delta_mass_kg": {"is": "unknown"},
        "ephemeris_usable": {"is": "interval", "start": "2026-11-22T17:21:00Z", "end": "2026-11-24T17:21:00Z"},
        "measures": "Screened against our catalogue of 22 NOV 26.\nNo crossing within 5 km for 48 hours.",
        "ask": "keep_trajectory",
        "ask_during": {"is": "interval", "start": "2026-11-22T17:00:00Z", "end": "2026-11-22T20:40:00Z"},
        "decision_by": "2026-11-22T16:30:00Z",
        "conjunction": EXAMPLE_HASH,
        "contact": {"position": "FLIGHT DESK", "telephone": "+000 555 0100"},
    },
}

CAMPAIGN: dict[str, object] = {
    "type": "manoeuvre.notice",
    "version": 1,
    "to": ["KESTREL"],
    "language": "en",
    "body": {
        "object": {"name": "LARK 12", "international_designator": {"is": "unknown"}, "object_type": "payload"},
        "basis": "anticipated",
        "purpose": "orbit_change",
        "device": "ALL",
        "ignition": {"is": "interval", "start": "2026-11-25T00:00:00Z", "end": "2027-01-10T00:00:00Z"},
        "delta_v_m_s": {"is": "band", "at_least_m_s": 18.0, "at_most_m_s": 22.5},
        "delta_mass_kg": -1.75,
        "campaign": {
            "duty_cycle": "time_and_angle",
            "burns_at_most": 640,
            "burn_at_most_s": 1500.0,
            "per_day_at_most_m_s": 0.6,
            "in_all_at_most_m_s": 22.5,
            "height_at_least_km": 480.0,
            "height_at_most_km": 555.0,
            "told_before_change_h": 6.0,
        },
        "ask": "none",
    },
}

OUTCOME: dict[str, object] = {
    "type": "manoeuvre.outcome",
    "version": 1,
    "to": ["KESTREL"],
    "info": ["HALCYON"],
    "relation": {"kind": "update", "message": EXAMPLE_HASH},
    "case": EXAMPLE_HASH,
    "language": "en",
    "body": {
        "outcome": "partial",
        "basis": "determined",
        "ignition": "2026-11-22T13:20:04.250Z",
        "duration_s": 21.5,
        "delta_v_m_s": {"is": "vector", "frame": "rtn", "axis_1_m_s": 0.001, "axis_2_m_s": 0.071, "axis_3_m_s": 0.0},
        "tca": "2026-11-22T20:31:15.893Z",
        "another_follows": "unknown",
        "remarks": "Cut off by the on-board limit. The next word comes before 1500Z.",
    },
}

EXAMPLES = (NOTICE, CAMPAIGN, OUTCOME)

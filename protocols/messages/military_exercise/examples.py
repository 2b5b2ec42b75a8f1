"""Worked drafts of the military_exercise family: one exercise of an invented party, from notification to end."""

from __future__ import annotations

from protocols.messages.form import EXAMPLE_HASH

__all__ = ["END", "EXAMPLES", "NOTIFICATION", "START"]

NOTIFICATION: dict[str, object] = {
    "type": "military_exercise.notification",
    "version": 1,
    "to": ["KESTREL"],
    "info": ["HALCYON"],
    "speaks_for": "ministry",
    "language": "en",
    "legal_basis": ["voluntary", "tcbm_2013"],
    "body": {
        "name": "LONG WATCH 26",
        "kinds": ["live_in_orbit", "command_post"],
        "window": {"is": "interval", "start": "2027-01-11T06:00:00Z", "end": "2027-01-15T18:00:00Z"},
        "command_level": "joint command",
        "states_taking_part": 3,
        "orbits": ["low", "geostationary"],
        "objects": [
            {"name": "LARK 12", "catalogue": "SATCAT", "designator": "90612", "object_type": "payload"},
            {"name": {"is": "withheld"}, "object_type": "payload", "manoeuvrable": "withheld"},
        ],
        "object_classes": {"is": "withheld"},
        "activities": ["manoeuvres", "radio_emission", "laser_ranging"],
        "emissions": [
            {
                "kind": "radio",
                "band": "2.20-2.29 GHz",
                "area": "within 40 km of the Lark ground station",
                "during": {"is": "interval", "start": "2027-01-12T08:00:00Z", "end": "2027-01-12T10:00:00Z"},
            },
            {"kind": "light", "band": "1064 nm", "during": {"is": "unknown"}},
        ],
        "launch_notices": ["MERIDIAN 2027/001"],
        "hazard_areas": [
            {
                "notice": "A0017/27",
                "area": "41-10N 008-30W, 41-10N 008-05W,\n40-50N 008-05W, 40-50N 008-30W",
                "during": {"is": "interval", "start": "2027-01-12T08:00:00Z", "end": "2027-01-12T10:00:00Z"},
            }
        ],
        "expected_fragments": "none",
        "measures": "No burn within 50 km of a crewed object.",
        "observers_invited": "yes",
        "contact": {"position": "EXERCISE DESK", "telephone": "+000 555 0117", "other": "this line"},
        "drill_run": "LONG WATCH LINE PRACTICE",
    },
}

START: dict[str, object] = {
    "type": "military_exercise.start",
    "version": 1,
    "to": ["KESTREL"],
    "speaks_for": "ministry",
    "relation": {"kind": "update", "message": EXAMPLE_HASH},
    "case": EXAMPLE_HASH,
    "language": "en",
    "body": {
        "started_at": "2026-11-22T14:00:00Z",
        "as_notified": "no",
        "changes": "The second day is left out.",
        "end_expected": "2026-11-25T18:00:00Z",
        "contact": {"position": "EXERCISE DESK", "telephone": "+000 555 0117"},
    },
}

END: dict[str, object] = {
    "type": "military_exercise.end",
    "version": 1,
    "to": ["KESTREL"],
    "speaks_for": "ministry",
    "relation": {"kind": "update", "message": EXAMPLE_HASH},
    "case": EXAMPLE_HASH,
    "language": "en",
    "body": {
        "ended_at": "2026-11-22T14:10:00Z",
        "ended": "early",
        "fragments": "none",
        "areas_released": "yes",
    },
}

EXAMPLES = (NOTIFICATION, START, END)

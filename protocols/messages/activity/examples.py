"""Worked drafts of the activity family: an invented party's week of emissions, and one of its own objects broken up."""

from __future__ import annotations

from protocols.messages.form import EXAMPLE_HASH

__all__ = ["BREAK_UP", "END", "EXAMPLES", "FRAGMENTS", "NOTICE", "QUIET"]

NOTICE: dict[str, object] = {
    "type": "activity.notice",
    "version": 1,
    "to": ["KESTREL"],
    "info": ["HALCYON"],
    "speaks_for": "ministry",
    "language": "en",
    "legal_basis": ["tcbm_2013", "outer_space_treaty_ix"],
    "body": {
        "means": "This notice informs. It does not imply that the activity is lawful, accepted or a precedent.",
        "name": "NORTH LIGHT 26",
        "activities": ["radio_emission", "laser_ranging", "object_release"],
        "window": {"is": "interval", "start": "2026-11-26T06:00:00Z", "end": "2026-11-28T18:00:00Z"},
        "path": "earth_to_space",
        "band": {
            "from_km": 480.0,
            "to_km": 560.0,
            "inclination_at_least_deg": 97.0,
            "inclination_at_most_deg": 98.2,
        },
        "objects": [{"name": "LARK 12", "catalogue": "SATCAT", "designator": "90612", "object_type": "payload"}],
        "object_classes": {"is": "withheld"},
        "radio": [
            {
                "from_mhz": 2200.0,
                "to_mhz": 2290.0,
                "power_at_most_dbw": 65.0,
                "direction": "towards LARK 12 while it is above the horizon",
                "area": "within 40 km of the Lark ground station",
                "during": {"is": "interval", "start": "2026-11-26T08:00:00Z", "end": "2026-11-26T10:00:00Z"},
            },
            {
                "from_mhz": {"is": "withheld"},
                "to_mhz": {"is": "withheld"},
                "power_at_most_dbw": {"is": "withheld"},
                "direction": {"is": "withheld"},
                "during": {"is": "unknown"},
            },
        ],
        "light": [
            {
                "wavelength_class": "near_infrared",
                "sent_from": "Lark ground station",
                "sector": {
                    "is": "sector",
                    "azimuth_from_deg": 340.0,
                    "azimuth_to_deg": 20.0,
                    "elevation_from_deg": 35.0,
                    "elevation_to_deg": 85.0,
                },
                "during": {"is": "interval", "start": "2026-11-27T01:00:00Z", "end": "2026-11-27T03:00:00Z"},
            },
            {"wavelength_class": "withheld", "sent_from": {"is": "withheld"}, "sector": {"is": "withheld"}},
        ],
        "objects_released": 2,
        "expected_fragments": "none",
        "longest_life_d": "none",
        "hazard_areas": [{"notice": "A0602/26", "area": "41-10N 008-30W, radius 20 km"}],
        "services_touched": [
            {
                "service": "research",
                "area": "radio astronomy within 300 km of the Lark ground station",
                "since": "2026-11-26T08:00:00Z",
                "until": "2026-11-26T10:00:00Z",
                "people_at_most": {"is": "unknown"},
            }
        ],
        "measures": "No light within 2 degrees of any crewed object.\nRadio stops at once when it is asked for here.",
        "may_affect_others": "yes",
        "consultation_until": "2026-11-25T18:00:00Z",
        "contact": {"position": "ACTIVITY DESK", "telephone": "+000 555 0117", "other": "this line"},
    },
}

# An own object, low enough that nothing of it stays for long.
BREAK_UP: dict[str, object] = {
    "type": "activity.notice",
    "version": 1,
    "to": ["KESTREL"],
    "speaks_for": "government",
    "language": "en",
    "body": {
        "activities": ["intended_break_up", "other"],
        "window": {"is": "interval", "start": "2026-12-20T06:00:00Z", "end": "2026-12-20T09:00:00Z"},
        "path": "withheld",
        "object_classes": "one object of our own",
        "object_broken_up": {"name": "LARK 1", "catalogue": "SATCAT", "designator": "90507", "object_type": "payload"},
        "expected_fragments": 140,
        "longest_life_d": 21.0,
        "fragments_up_to_km": 310.0,
        "may_affect_others": "unknown",
        "contact": {"position": "ACTIVITY DESK"},
        "remarks": "At 185 km, against the direction of flight.",
    },
}

# What is withheld says so; what is left out does not.
QUIET: dict[str, object] = {
    "type": "activity.notice",
    "version": 1,
    "to": ["KESTREL"],
    "language": "en",
    "body": {
        "activities": ["withheld"],
        "window": {"is": "interval", "start": "2026-12-01T00:00:00Z", "end": "2026-12-02T00:00:00Z"},
        "path": "unknown",
        "object_classes": {"is": "withheld"},
        "expected_fragments": "withheld",
        "longest_life_d": "withheld",
        "fragments_up_to_km": {"is": "withheld"},
        "may_affect_others": "no",
        "contact": {"position": "ACTIVITY DESK"},
    },
}

END: dict[str, object] = {
    "type": "activity.end",
    "version": 1,
    "to": ["KESTREL"],
    "speaks_for": "ministry",
    "relation": {"kind": "update", "message": EXAMPLE_HASH},
    "case": EXAMPLE_HASH,
    "language": "en",
    "body": {
        "ended_at": "2026-11-22T13:40:00Z",
        "ended": "early",
        "as_notified": "no",
        "changes": "One object was released, and not two.",
        "objects_released": 1,
        "fragments_produced": "no",
        "services_affected": [{"service": "not_stated"}],
        "areas_released": "yes",
    },
}

FRAGMENTS: dict[str, object] = {
    "type": "activity.end",
    "version": 1,
    "to": ["KESTREL"],
    "speaks_for": "government",
    "relation": {"kind": "update", "message": EXAMPLE_HASH},
    "case": EXAMPLE_HASH,
    "language": "en",
    "body": {
        "ended_at": "2026-11-22T13:58:00Z",
        "ended": "as_planned",
        "as_notified": "yes",
        "objects_released": {"is": "withheld"},
        "fragments_produced": "yes",
        "fragment_count": 210,
        "longest_life_d": 34.5,
        "areas_released": "no",
        "remarks": "Counted by two radars so far. The next count comes as a correction of this.",
    },
}

EXAMPLES = (NOTICE, BREAK_UP, QUIET, END, FRAGMENTS)

"""Worked drafts of the re-entry family: a rocket stage that nobody controls, from its prediction to a tank found."""

from __future__ import annotations

from protocols.messages.form import EXAMPLE_HASH

__all__ = [
    "CHECKING", "CLAIM", "CLOSING", "CONTROLLED", "EXAMPLES", "FOUND_OBJECT", "LATER", "LONG_TERM", "PREDICTION",
]  # fmt: skip

_STAGE: dict[str, object] = {
    "name": "FINCH 4 STAGE 2",
    "catalogue": "SATCAT",
    "designator": "90744",
    "international_designator": "2023-914B",
    "object_type": "rocket_body",
    "owner": "Finch Launch",
    "operator": {"is": "unknown"},
    "manoeuvrable": "no",
}

PREDICTION: dict[str, object] = {
    "type": "reentry.prediction",
    "version": 1,
    "to": ["KESTREL", "HALCYON"],
    "language": "en",
    "legal_basis": ["lts_guidelines"],
    "body": {
        "object": _STAGE,
        "controlled": "no",
        "nominal_at": "2026-11-23T09:40:00Z",
        "window": {"is": "interval", "start": "2026-11-23T05:10:00Z", "end": "2026-11-23T14:05:00Z"},
        "epoch_at": "2026-11-22T12:00:00Z",
        "lifetime": {"days_d": 0.903, "at_least_d": 0.715, "at_most_d": 1.087, "confidence_percent": 90.0},
        "reentry_altitude_km": 80.0,
        "inclination_deg": 51.6,
        "probabilities": {
            "impact": 0.97,
            "burn_up": 0.03,
            "break_up": 0.999,
            "land_impact": 0.21,
            "casualty": 0.00031,
        },
        "reaches_ground": "yes",
        "impact": {
            "nominal_at": "2026-11-23T09:58:00Z",
            "window": {"is": "interval", "start": "2026-11-23T05:25:00Z", "end": "2026-11-23T14:22:00Z"},
            "frame": "ITRF",
            "latitude_deg": -12.4,
            "longitude_deg": -101.75,
            "height_m": 0.0,
            "segments": [
                {
                    "confidence_percent": 50.0,
                    "start_latitude_deg": 10.25,
                    "start_longitude_deg": -126.5,
                    "stop_latitude_deg": -31.0,
                    "stop_longitude_deg": -83.5,
                    "cross_track_km": 70.0,
                },
                {
                    "confidence_percent": 90.0,
                    "start_latitude_deg": 48.0,
                    "start_longitude_deg": 171.0,
                    "stop_latitude_deg": -50.5,
                    "stop_longitude_deg": -12.25,
                    "cross_track_km": 200.0,
                },
            ],
        },
        "wet_mass_kg": {"is": "unknown"},
        "dry_mass_kg": 2950.0,
        "hazardous_substances": "About 40 kg of hydrazine may be left in one tank.",
        "nuclear_power_source": "no",
        "disintegration": "mass_loss_and_break_up",
        "reentry_uncertainty": "empirical",
        "impact_uncertainty": "stochastic",
        "airspace": [
            {
                "region": "ZZAA",
                "measure": "planned",
                "during": {"is": "interval", "start": "2026-11-23T09:10:00Z", "end": "2026-11-23T10:20:00Z"},
            },
            {"region": "ZZBB", "measure": "warned", "notice": "A0412/26"},
        ],
        "measures": "The remaining tanks were vented after separation.",
        "ask": "tracking",
        "next_message_at": "2026-11-22T20:00:00Z",
        "contact": {"position": "RE-ENTRY DESK", "organisation": "Meridian Centre", "telephone": "+000 555 0131"},
        "source": {
            "originator": "MERIDIAN",
            "message_id": "90744_rdm_7",
            "created_at": "2026-11-22T14:02:00Z",
            "sha256": "1f" * 32,
            "format": "rdm_kvn",
        },
        "remarks": "The seventh of this series.",
    },
}

# Weeks before: only days, and a lot of them.
LONG_TERM: dict[str, object] = {
    "type": "reentry.prediction",
    "version": 1,
    "to": ["KESTREL"],
    "language": "en",
    "body": {
        "object": _STAGE,
        "controlled": "unknown",
        "epoch_at": "2026-11-22T12:00:00Z",
        "lifetime": {"days_d": 19.0, "at_least_d": 14.5, "at_most_d": 26.0},
        "reentry_altitude_km": {"is": "unknown"},
        "reaches_ground": "unknown",
        "nuclear_power_source": "withheld",
        "ask": "none",
    },
}

# Brought down on purpose into empty sea: an instant is enough.
CONTROLLED: dict[str, object] = {
    "type": "reentry.prediction",
    "version": 1,
    "to": ["KESTREL"],
    "language": "en",
    "body": {
        "object": {"name": "LARK 2", "catalogue": "SATCAT", "designator": "90512", "object_type": "payload"},
        "controlled": "yes",
        "nominal_at": "2026-11-25T03:12:30Z",
        "reentry_altitude_km": 120.0,
        "reaches_ground": "yes",
        "hazardous_substances": {"is": "withheld"},
        "nuclear_power_source": "no",
        "ask": "none",
    },
}

CLOSING: dict[str, object] = {
    "type": "reentry.closing",
    "version": 1,
    "to": ["KESTREL", "HALCYON"],
    "relation": {"kind": "update", "message": EXAMPLE_HASH},
    "case": EXAMPLE_HASH,
    "language": "en",
    "body": {
        "outcome": "re_entered",
        "re_entered_at": {"is": "interval", "start": "2026-11-22T13:31:00Z", "end": "2026-11-22T13:38:00Z"},
        "within_window": "yes",
        "place": {
            "words": "open sea, the last point of the radar track",
            "latitude_deg": -9.5,
            "longitude_deg": -104.0,
            "within_km": 400.0,
        },
        "altitude_km": 80.0,
        "observed": ["radar_track", "no_longer_in_orbit"],
        "ground_reached": "unknown",
        "people_hurt": "unknown",
        "airspace": [{"region": "ZZAA", "measure": "free_again", "notice": "A0413/26"}],
        "contact": {"position": "RE-ENTRY DESK", "telephone": "+000 555 0131"},
    },
}

# The window passed, and a radar saw it again.
LATER: dict[str, object] = {
    "type": "reentry.closing",
    "version": 1,
    "to": ["KESTREL"],
    "relation": {"kind": "update", "message": EXAMPLE_HASH},
    "case": EXAMPLE_HASH,
    "language": "en",
    "body": {
        "outcome": "still_in_orbit",
        "observed": ["still_tracked"],
        "ground_reached": "no",
        "people_hurt": "no",
        "next_message_at": "2026-11-22T16:00:00Z",
    },
}

FOUND_OBJECT: dict[str, object] = {
    "type": "reentry.found_object",
    "version": 1,
    "to": ["MERIDIAN"],
    "relation": {"kind": "reply", "message": EXAMPLE_HASH},
    "case": EXAMPLE_HASH,
    "language": "en",
    "legal_basis": ["rescue_agreement"],
    "body": {
        "found_at": "2026-11-22T13:50:00Z",
        "place": {
            "words": "a field 14 km west of the Wren ground station",
            "latitude_deg": -31.2,
            "longitude_deg": -70.6,
            "within_km": 0.1,
        },
        "description": "A dented metal sphere with two short pipes, blackened on one side.",
        "size_m": 0.9,
        "mass_kg": {"is": "unknown"},
        "markings": "FL-2 / TK 07",
        "photographs": [
            {"sha256": "2a" * 32, "shows": "the sphere from the east", "taken_at": "2026-11-22T14:05:00Z"},
            {"sha256": "2b" * 32, "shows": {"is": "withheld"}},
        ],
        "hazards": ["pressure_vessel", "toxic"],
        "hazard_remarks": "A smell of ammonia at 20 m. Nobody goes nearer than 200 m.",
        "people_hurt": "no",
        "custody": "secured_in_place",
        "held_by": "regional civil protection",
        "object": _STAGE,
        "secretary_general_informed": "later",
        "ask": "make_safe",
        "contact": {"position": "WATCH DESK", "telephone": "+000 555 0171"},
    },
}

CLAIM: dict[str, object] = {
    "type": "reentry.claim",
    "version": 1,
    "to": ["KESTREL"],
    "speaks_for": "government",
    "relation": {"kind": "reply", "message": EXAMPLE_HASH},
    "case": EXAMPLE_HASH,
    "language": "en",
    "legal_basis": ["rescue_agreement", "liability_convention"],
    "body": {
        "step": "claimed",
        "object": _STAGE,
        "launching_authority": "the Meridian party",
        "wish": "return",
        "identifying_data": "Propellant tank 7 of the second stage, drawing FL-2-TK, serial 07.",
        "hazards": ["pressure_vessel", "toxic"],
        "handling": "Do not move it. Do not open either pipe. Stay upwind.",
        "made_safe_by": "us",
        "expenses_borne": "yes",
        "contact": {"position": "RE-ENTRY DESK", "telephone": "+000 555 0131"},
    },
}

CHECKING: dict[str, object] = {
    "type": "reentry.claim",
    "version": 1,
    "to": ["KESTREL"],
    "relation": {"kind": "reply", "message": EXAMPLE_HASH},
    "case": EXAMPLE_HASH,
    "language": "en",
    "body": {"step": "being_checked", "next_word_by": "2026-11-23T08:00:00Z", "handling": {"is": "unknown"}},
}

EXAMPLES = (PREDICTION, LONG_TERM, CONTROLLED, CLOSING, LATER, FOUND_OBJECT, CLAIM, CHECKING)

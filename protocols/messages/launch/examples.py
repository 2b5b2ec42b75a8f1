"""Worked drafts of the launch family: a launch with payloads of three owners, put off once, flown, and handed over."""

from __future__ import annotations

from protocols.messages.form import EXAMPLE_HASH

__all__ = [
    "EXAMPLES", "FAILED", "LAUNCHED", "MISSILE", "NOTIFICATION", "OUTCOME", "RESCHEDULED", "SCRUBBED",
]  # fmt: skip

_SCREENING: dict[str, object] = {
    "performed": "yes",
    "catalogues": ["MERIDIAN surveillance catalogue", {"is": "withheld"}],
    "catalogue_at": "2026-11-22T06:00:00Z",
    "after_separation_d": 2.0,
    "clear_of_crewed_km": 200.0,
    "clear_of_others_km": {"is": "withheld"},
    "closed": [{"is": "interval", "start": "2026-11-25T03:41:00Z", "end": "2026-11-25T03:44:30Z"}],
}

NOTIFICATION: dict[str, object] = {
    "type": "launch.notification",
    "version": 1,
    "to": ["KESTREL"],
    "info": ["HALCYON"],
    "speaks_for": "government",
    "language": "en",
    "legal_basis": ["hague_code_of_conduct"],
    "body": {
        "launching_states": ["the Meridian party", "the Kestrel party"],
        "on_behalf_of": ["Lark Orbital", {"is": "withheld"}],
        "launch_number": "MERIDIAN 2026/014",
        "vehicle_kind": "space_launch_vehicle",
        "vehicle_class": "small lift, three solid stages",
        "window": {"is": "interval", "start": "2026-11-25T02:30:00Z", "end": "2026-11-27T05:30:00Z"},
        "area": {
            "site": "Finch Point",
            "site_code": "FIN-2",
            "latitude_deg": 5.1,
            "longitude_deg": -20.3,
            "radius_km": 3.0,
        },
        "azimuth_deg": 351.5,
        "inclination_deg": 97.6,
        "orbit": {"perigee_km": 505.0, "apogee_km": 520.0, "inclination_deg": 97.6, "period_min": 94.8},
        "drop_zones": [
            {
                "what": "first stage",
                "area": "11-40N 021-50W, 11-40N 020-40W,\n13-10N 020-40W, 13-10N 021-50W",
                "notice": "A0501/26",
                "during": {"is": "interval", "start": "2026-11-25T02:30:00Z", "end": "2026-11-27T05:45:00Z"},
            },
            {"what": {"is": "withheld"}, "area": {"is": "unknown"}},
        ],
        "payload_count": 9,
        "payloads": [
            {
                "name": "LARK 21",
                "function": "Earth observation",
                "owner": "Lark Orbital",
                "to_be_registered_by": "the Meridian party",
                "separates_at": {"is": "interval", "start": "2026-11-25T02:45:00Z", "end": "2026-11-27T05:45:00Z"},
                "orbit": {"perigee_km": 505.0, "apogee_km": 520.0},
                "manoeuvrable": "yes",
                "ephemeris_from": "launcher",
                "after_separation": "owner",
                "contact": {"position": "FLIGHT DESK", "organisation": "Lark Orbital", "telephone": "+000 555 0100"},
            },
            {
                "name": {"is": "withheld"},
                "alike": 8,
                "function": {"is": "withheld"},
                "owner": {"is": "withheld"},
                "separates_at": {"is": "unknown"},
                "ephemeris_from": "owner",
                "after_separation": "withheld",
            },
        ],
        "crewed": "no",
        "nuclear_power_source": "no",
        "screening": _SCREENING,
        "ephemeris_first_week": "after_separation",
        "measures": "The last stage is passivated within one revolution.",
        "ask": "screening",
        "contact": {"position": "LAUNCH DESK", "telephone": "+000 555 0140"},
    },
}

# Told late, and why is said.
MISSILE: dict[str, object] = {
    "type": "launch.notification",
    "version": 1,
    "to": ["KESTREL"],
    "speaks_for": "government",
    "language": "en",
    "legal_basis": ["hague_code_of_conduct"],
    "body": {
        "launching_states": ["the Meridian party"],
        "vehicle_kind": "ballistic_missile",
        "vehicle_class": {"is": "withheld"},
        "window": {"is": "interval", "start": "2026-11-23T08:00:00Z", "end": "2026-11-23T12:00:00Z"},
        "short_notice": "The range became free a day early.",
        "area": {"site": {"is": "withheld"}, "latitude_deg": 41.0, "longitude_deg": -8.0, "radius_km": 100.0},
        "azimuth_deg": {"is": "withheld"},
        "crewed": "no",
        "nuclear_power_source": "no",
        "screening": {"performed": "withheld"},
        "ephemeris_first_week": "none",
        "ask": "none",
        "contact": {"position": "LAUNCH DESK", "telephone": "+000 555 0140"},
    },
}


def _outcome(**body: object) -> dict[str, object]:
    return {
        "type": "launch.outcome",
        "version": 1,
        "to": ["KESTREL"],
        "relation": {"kind": "update", "message": EXAMPLE_HASH},
        "case": EXAMPLE_HASH,
        "language": "en",
        "body": {"crew_in_danger": "no", "parts_outside_areas": "no", "areas_released": "yes"} | body,
    }


OUTCOME: dict[str, object] = _outcome(
    outcome="objects_deployed",
    when="2026-11-22T12:31:04Z",
    orbit={"perigee_km": 503.2, "apogee_km": 521.9, "inclination_deg": 97.58, "period_min": 94.8},
    deployed=[
        {
            "object": {
                "name": "LARK 21",
                "catalogue": "SATCAT",
                "designator": "90801",
                "international_designator": "2026-911A",
                "object_type": "payload",
                "owner": "Lark Orbital",
                "manoeuvrable": "yes",
            },
            "separated_at": "2026-11-22T12:20:11Z",
            "orbit": {"perigee_km": 503.2, "apogee_km": 521.9},
            "ephemeris": "attached",
            "ephemeris_usable": {"is": "interval", "start": "2026-11-22T12:25:00Z", "end": "2026-11-29T12:25:00Z"},
            "after_separation": "owner",
            "contact": {"position": "FLIGHT DESK", "organisation": "Lark Orbital", "telephone": "+000 555 0100"},
        },
        {
            "object": {"name": {"is": "withheld"}, "object_type": "payload"},
            "separated_at": {"is": "unknown"},
            "ephemeris": "from_owner",
            "after_separation": "withheld",
        },
    ],
    objects_in_all=10,
    screening={name: value for name, value in _SCREENING.items() if name != "closed"} | {"after_separation_d": 7.0},
    contact={"position": "LAUNCH DESK", "telephone": "+000 555 0140"},
    next_message_at="2026-11-23T12:00:00Z",
)

RESCHEDULED: dict[str, object] = _outcome(
    outcome="rescheduled",
    new_window={"is": "interval", "start": "2026-11-29T02:30:00Z", "end": "2026-12-01T05:30:00Z"},
    remarks="Wind at altitude.",
)

LAUNCHED: dict[str, object] = _outcome(
    outcome="launched",
    when="2026-11-22T12:05:00.250Z",
    areas_released="unknown",
    next_message_at="2026-11-22T20:00:00Z",
)

SCRUBBED: dict[str, object] = _outcome(outcome="scrubbed")

FAILED: dict[str, object] = _outcome(
    outcome="failed",
    when={"is": "interval", "start": "2026-11-22T12:09:00Z", "end": "2026-11-22T12:10:30Z"},
    failed_during="ascent",
    parts_outside_areas="unknown",
    areas_released="no",
    fragments={"count": {"is": "unknown"}, "at_least": 3},
)

EXAMPLES = (NOTIFICATION, MISSILE, OUTCOME, RESCHEDULED, LAUNCHED, SCRUBBED, FAILED)

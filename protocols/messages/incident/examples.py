"""Worked drafts of the incident family: one report for each path of paragraph 19, a request, and an explanation."""

from __future__ import annotations

from protocols.messages.form import EXAMPLE_HASH

__all__ = [
    "EARTH_TO_EARTH", "EARTH_TO_SPACE", "EXAMPLES", "EXPLANATION", "REPORT", "REQUEST", "SPACE_TO_EARTH",
    "SPACE_TO_SPACE",
]  # fmt: skip


def _report(**body: object) -> dict[str, object]:
    return {"type": "incident.report", "version": 1, "to": ["KESTREL"], "language": "en", "body": body}


# An object came apart; what struck it, if anything did, is not known. Two sources give two times, so an interval.
SPACE_TO_SPACE = _report(
    effects=["fragments", "loss_of_contact", "crew_in_danger"],
    observed=["object_separated", "orbit_change"],
    reversible="no",
    when={"is": "interval", "start": "2026-11-22T13:05:00Z", "end": "2026-11-22T14:02:30Z"},
    time_source="two radar tracks, before and after",
    path="space_to_space",
    affected=[
        {
            "is": "space_object",
            "object": {
                "name": "LARK 3",
                "catalogue": "SATCAT",
                "designator": "90117",
                "object_type": "payload",
                "manoeuvre_class": "non_manoeuvrable",
            },
            "altitude_km": 355.0,
            "inclination_deg": 97.3,
        }
    ],
    assertion="observed",
    certainty="likely",
    urgency="immediate",
    severity="extreme",
    crew_in_danger="yes",
    crewed_objects=[{"name": "HAVEN STATION", "manoeuvre_class": "crewed"}],
    fragments={"count": 100, "at_least": 80, "at_most": 180, "counted_at": "2026-11-22T14:10:00Z"},
    ask="data",
    cause={
        "assertion": "assessed",
        "cause": "under_investigation",
        "origin": {"is": "unknown"},
        "intention": "not_stated",
    },
    contact={"position": "WATCH DESK", "telephone": "+000 555 0100"},
)

# Light reached a camera in orbit; whether it recovers is not yet known.
EARTH_TO_SPACE = _report(
    effects=["sensor_impaired"],
    observed=["light"],
    reversible="unknown",
    when="2026-11-22T11:48:20.500Z",
    path="earth_to_space",
    affected=[
        {
            "is": "space_object",
            "object": {"name": "LARK 12", "object_type": "payload"},
            "altitude_km": {"is": "withheld"},
            "inclination_deg": {"is": "unknown"},
        },
    ],
    assertion="observed",
    certainty="observed",
    urgency="past",
    severity="moderate",
    crew_in_danger="no",
    ask="explanation",
)

# Receivers on the ground show a wrong time; people who depend on the service are named, and so is what is not known.
SPACE_TO_EARTH = _report(
    effects=["wrong_position_or_time", "degraded_signal"],
    observed=["radio_emission"],
    reversible="yes",
    when={"is": "interval", "start": "2026-11-22T09:00:00Z", "end": "2026-11-22T13:30:00Z"},
    path="space_to_earth",
    affected=[
        {"is": "service", "name": "Coastal position service", "provider": {"is": "withheld"}},
        {
            "is": "link",
            "name": "Coastal downlink",
            "direction": "down",
            "from_mhz": 1559.0,
            "to_mhz": 1610.5,
        },
    ],
    assertion="reported_by_third_party",
    certainty="possible",
    urgency="expected",
    severity="severe",
    crew_in_danger="no",
    services_affected=[
        {
            "service": "maritime_distress",
            "area": "a coast 200 km long",
            "since": "2026-11-22T09:00:00Z",
            "until": {"is": "unknown"},
            "people_at_least": 2000,
            "people_at_most": 5000,
        },
        {"service": "position_navigation_time"},
    ],
    groups_affected=["patients", "women_and_girls"],
    how_affected="Two island clinics depend on boats that did not sail.",
    ask="stop_requested",
    remarks="First reported by fishing boats.",
)

# The ground station lost its own network; the satellites went on without it.
EARTH_TO_EARTH = _report(
    effects=["ground_access_lost", "service_lost"],
    observed=["ict_event"],
    reversible="yes",
    when="2026-11-22T12:15:00Z",
    path="earth_to_earth",
    affected=[{"is": "ground_facility", "name": "North gateway", "place": {"is": "withheld"}}],
    assertion="assessed",
    certainty="likely",
    urgency="expected",
    severity="minor",
    crew_in_danger="no",
    services_affected=[{"service": "connectivity", "people_at_most": {"is": "unknown"}}],
    ask="call",
)

REPORT = SPACE_TO_EARTH

REQUEST: dict[str, object] = {
    "type": "incident.request_for_explanation",
    "version": 1,
    "to": ["KESTREL"],
    "speaks_for": "government",
    "relation": {"kind": "update", "message": EXAMPLE_HASH},
    "case": EXAMPLE_HASH,
    "language": "en",
    "legal_basis": ["outer_space_treaty_ix"],
    "body": {
        "concern": "An object of yours changed its orbit towards LARK 12.\nWe were not told of it.",
        "activity": "approach in low orbit",
        "place": "540 km, 97 degrees",
        "when": {"is": "interval", "start": "2026-11-20T06:00:00Z", "end": "2026-11-22T13:00:00Z"},
        "objects": [
            {"name": {"is": "unknown"}, "catalogue": "SATCAT", "designator": "90733", "object_type": "unknown"}
        ],
        "questions": [
            {"number": 1, "asks": "what_will_it_do"},
            {"number": 2, "asks": "how_near", "text": "The least range that is planned, and the frame it is in."},
            {"number": 3, "asks": "other", "text": "Does the object keep its orbit until 25 NOV?"},
        ],
    },
}

EXPLANATION: dict[str, object] = {
    "type": "incident.explanation",
    "version": 1,
    "to": ["MERIDIAN"],
    "speaks_for": "government",
    "relation": {"kind": "reply", "message": EXAMPLE_HASH},
    "case": EXAMPLE_HASH,
    "language": "en",
    "body": {
        "answers": [
            {
                "number": 1,
                "answer": "answered",
                "text": "It photographs an object of our own.\nIt goes no nearer than 60 km.",
            },
            {"number": 2, "answer": "later", "by": "2026-11-23T06:00:00Z"},
            {"number": 3, "answer": "declined"},
        ],
        "statement": "A manoeuvre notice follows before the next burn.",
        "cause": {
            "assertion": "observed",
            "cause": "known",
            "text": "A planned change of plane.",
            "origin": "Our own control centre.",
            "intention": "deliberate_own_object",
        },
    },
}

EXAMPLES = (EARTH_TO_SPACE, SPACE_TO_EARTH, SPACE_TO_SPACE, EARTH_TO_EARTH, REQUEST, EXPLANATION)

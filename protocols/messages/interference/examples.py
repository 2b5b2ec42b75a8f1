"""Worked drafts of the interference family: the four paths, light on a sensor, a request to stop, what became of it."""

from __future__ import annotations

from protocols.messages.form import EXAMPLE_HASH

__all__ = [
    "EARTH_TO_EARTH", "EXAMPLES", "FALSE_POSITION", "LIT", "NOT_OURS", "OURS", "OUTCOME", "REPORT", "SPACE_TO_SPACE",
    "STOP_REQUEST", "UNDER_STUDY", "WAS_NOTIFIED",
]  # fmt: skip


def _report(**body: object) -> dict[str, object]:
    return {
        "type": "interference.report",
        "version": 1,
        "to": ["KESTREL"],
        "language": "en",
        "legal_basis": ["itu_regulations"],
        "body": body,
    }


# Earth to space: an uplink is overlaid, and a distress service with it.
REPORT: dict[str, object] = _report(
    kind="radio",
    effects=["degraded_signal", "service_lost"],
    reversible="yes",
    when={"is": "interval", "start": "2026-11-22T11:02:00Z", "end": "2026-11-22T14:10:00Z"},
    pattern="intermittent",
    times=[
        {"is": "interval", "start": "2026-11-22T11:02:00Z", "end": "2026-11-22T11:40:00Z"},
        {"is": "interval", "start": "2026-11-22T13:15:00Z", "end": "2026-11-22T14:10:00Z"},
    ],
    still_there="yes",
    path="earth_to_space",
    link={
        "network": "LARKNET-3",
        "itu_notice": "900300417",
        "object": {"name": "LARK 9", "catalogue": "SATCAT", "designator": "90560", "object_type": "payload"},
        "orbital_position_deg": -18.0,
        "station": {"is": "withheld"},
        "direction": "up",
        "beam": "B3",
        "transponder": {"is": "withheld"},
        "from_mhz": 14010.0,
        "to_mhz": 14046.0,
        "emission_class": "36M0G7W",
    },
    measured=[
        {
            "measured_by": "Lark monitoring station",
            "measured_at": "2026-11-22T13:30:00Z",
            "centre_mhz": 14027.25,
            "bandwidth_khz": 180.0,
            "emission_class": "N0N",
            "nature": "carrier",
            "field_strength_dbuv_m": {"is": "unknown"},
            "flux_density_dbw_m2": -93.5,
            "bearing_deg": {"is": "unknown"},
        }
    ],
    assertion="observed",
    safety_of_life="yes",
    crew_in_danger="no",
    services_affected=[
        {
            "service": "maritime_distress",
            "area": "ocean between 10 W and 40 W",
            "since": "2026-11-22T11:02:00Z",
            "people_at_least": 400,
            "people_at_most": 2600,
        }
    ],
    groups_affected=["crews"],
    how_affected="Fishing vessels without a second terminal have no distress channel.",
    reporting_station="Lark monitoring station",
    operators_in_contact="tried",
    bureau_informed="later",
    ask="look_for_source",
    origin={
        "assertion": "assessed",
        "identification": {"is": "unknown"},
        "location": {
            "latitude_deg": 12.5,
            "longitude_deg": -23.25,
            "long_axis_km": 55.0,
            "short_axis_km": 9.0,
            "direction_deg": 80.0,
            "confidence_percent": 95.0,
        },
        "words": "A ship or a shore station; not known which.",
    },
    contact={"position": "SPECTRUM DESK", "telephone": "+000 555 0150"},
)

# Light on a sensor, still there: what is known in the first second, and no more. One key in a client.
LIT: dict[str, object] = _report(
    kind="light",
    effects=["unknown"],
    reversible="unknown",
    when="2026-11-22T14:14:40Z",
    pattern="unknown",
    still_there="yes",
    path="unknown",
    lit={
        "object": {"name": "LARK 12", "catalogue": "SATCAT", "designator": "90612", "object_type": "payload"},
        "sensor": "star tracker 2",
        "still_lit": "yes",
        "wavelength_class": "unknown",
        "sub_satellite_latitude_deg": 43.1,
        "sub_satellite_longitude_deg": 7.9,
        "altitude_km": {"is": "withheld"},
    },
    assertion="observed",
    safety_of_life="no",
    crew_in_danger="no",
    operators_in_contact="no",
    ask="stop_requested",
)

# Space to Earth: receivers on the ground show a wrong position. The effect, and nothing about why.
FALSE_POSITION: dict[str, object] = _report(
    kind="radio",
    effects=["wrong_position_or_time"],
    reversible="yes",
    when={"is": "interval", "start": "2026-11-22T09:00:00Z", "end": "2026-11-22T09:25:00Z"},
    pattern="once",
    still_there="no",
    path="space_to_earth",
    link={
        "network": {"is": "withheld"},
        "direction": "down",
        "from_mhz": 1563.0,
        "to_mhz": 1587.0,
    },
    measured=[
        {
            "measured_by": {"is": "withheld"},
            "measured_at": {"is": "interval", "start": "2026-11-22T09:05:00Z", "end": "2026-11-22T09:20:00Z"},
            "nature": "imitates_another",
            "centre_mhz": 1575.42,
        }
    ],
    assertion="reported_by_third_party",
    safety_of_life="yes",
    crew_in_danger="no",
    services_affected=[{"service": "air_navigation", "people_at_most": {"is": "unknown"}}],
    operators_in_contact="unknown",
    bureau_informed="yes",
    ask="data",
)

SPACE_TO_SPACE: dict[str, object] = _report(
    kind="radio",
    effects=["loss_of_contact"],
    reversible="unknown",
    when="2026-11-22T12:41:00Z",
    pattern="continuous",
    still_there="unknown",
    path="space_to_space",
    link={
        "network": "LARKNET-7",
        "direction": "crosslink",
        "from_mhz": {"is": "withheld"},
        "to_mhz": {"is": "withheld"},
    },
    assertion="suspected",
    safety_of_life="unknown",
    crew_in_danger="withheld",
    operators_in_contact="no",
    ask="none",
)

EARTH_TO_EARTH: dict[str, object] = _report(
    kind="radio",
    effects=["ground_access_lost"],
    reversible="yes",
    when="2026-11-22T10:12:00Z",
    pattern="continuous",
    still_there="no",
    path="earth_to_earth",
    link={
        "network": "LARKNET-3",
        "station": "Lark ground station",
        "direction": "down",
        "from_mhz": 3700.0,
        "to_mhz": 3740.0,
    },
    assertion="observed",
    safety_of_life="no",
    crew_in_danger="no",
    operators_in_contact="yes",
    ask="explanation",
)

STOP_REQUEST: dict[str, object] = {
    "type": "interference.stop_request",
    "version": 1,
    "to": ["KESTREL"],
    "relation": {"kind": "update", "message": EXAMPLE_HASH},
    "case": EXAMPLE_HASH,
    "language": "en",
    "body": {
        "kind": "radio",
        "what": "A carrier at 14027.25 MHz towards 18 W, on and off since 221102Z.",
        "stop_by": "2026-11-22T14:45:00Z",
        "until": "2026-11-23T06:00:00Z",
        "because": ["safety_of_life", "other"],
        "taken_to_be": "perhaps_yours",
        "assertion": "assessed",
        "crew_in_danger": "no",
        "safety_of_life": "yes",
        "contact": {"position": "SPECTRUM DESK", "telephone": "+000 555 0150"},
        "remarks": "A pause until morning would be enough to search with.",
    },
}


def _outcome(**body: object) -> dict[str, object]:
    return {
        "type": "interference.outcome",
        "version": 1,
        "to": ["MERIDIAN"],
        "relation": {"kind": "reply", "message": EXAMPLE_HASH},
        "case": EXAMPLE_HASH,
        "language": "en",
        "body": body,
    }


OUTCOME: dict[str, object] = _outcome(
    outcome="source_found_ours",
    ceased_at="2026-11-22T14:12:30Z",
    found="A terminal on a research vessel pointed at the wrong satellite.",
    measures="Its transmitter now waits for a beacon before it sends.",
    contact={"position": "SPECTRUM DESK"},
)

OURS: dict[str, object] = _outcome(
    outcome="source_found_ours", will_cease_by="2026-11-22T15:00:00Z", found={"is": "withheld"}
)

WAS_NOTIFIED: dict[str, object] = _outcome(outcome="notified_activity", notice=EXAMPLE_HASH)

UNDER_STUDY: dict[str, object] = _outcome(outcome="under_study", next_word_by="2026-11-22T20:00:00Z")

NOT_OURS: dict[str, object] = _outcome(outcome="not_ours", remarks="No station of ours works in this band.")

EXAMPLES = (
    REPORT, LIT, FALSE_POSITION, SPACE_TO_SPACE, EARTH_TO_EARTH, STOP_REQUEST, OUTCOME, OURS, WAS_NOTIFIED, UNDER_STUDY,
    NOT_OURS,
)  # fmt: skip

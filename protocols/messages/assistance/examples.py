"""Worked drafts of the assistance family: a capsule in the sea with people in it, and a lost object to look for."""

from __future__ import annotations

from protocols.messages.form import EXAMPLE_HASH

__all__ = [
    "COMPLETED", "DECISION", "DECLINED", "EXAMPLES", "IN_PART", "LOOK_FOR_IT", "NOT_NEEDED", "OFFER", "REQUEST",
    "UNASKED",
]  # fmt: skip

_REPLIES: dict[str, object] = {
    "relation": {"kind": "reply", "message": EXAMPLE_HASH},
    "case": EXAMPLE_HASH,
}

REQUEST: dict[str, object] = {
    "type": "assistance.request",
    "version": 1,
    "to": ["KESTREL"],
    "info": ["HALCYON"],
    "speaks_for": "government",
    "language": "en",
    "legal_basis": ["outer_space_treaty_v", "rescue_agreement"],
    "body": {
        "needed": ["crew_rescue", "search", "medical"],
        "crew_in_danger": "yes",
        "people": 3,
        "people_hurt": "unknown",
        "situation": "The capsule came down 600 km short of its place. One radio call since; it floats.",
        "since": "2026-11-22T13:52:00Z",
        "needed_by": "2026-11-23T02:00:00Z",
        "supplies_until": "2026-11-23T14:00:00Z",
        "object": {"name": "WREN CAPSULE 2", "object_type": "payload", "manoeuvre_class": "crewed"},
        "place": {
            "words": "open sea, between two bearings",
            "latitude_deg": 33.4,
            "longitude_deg": -41.8,
            "within_km": 60.0,
        },
        "docking": {"is": "unknown"},
        "frequencies": ["121.5 MHz, beacon", "243.0 MHz, voice, WREN TWO"],
        "hazards": ["toxic", "pyrotechnic"],
        "territory_open": "not_applicable",
        "expenses_borne": "yes",
        "secretary_general_informed": "later",
        "contact": {"position": "RESCUE DESK", "telephone": "+000 555 0112", "other": "this line"},
    },
}

# Nobody is in danger; an object is silent, and others have better radars.
LOOK_FOR_IT: dict[str, object] = {
    "type": "assistance.request",
    "version": 1,
    "to": ["KESTREL"],
    "language": "en",
    "body": {
        "needed": ["tracking", "data", "other"],
        "crew_in_danger": "no",
        "situation": "No contact since the last pass. Its orbit may have changed.",
        "since": {"is": "unknown"},
        "needed_by": "2026-11-24T12:00:00Z",
        "supplies_until": {"is": "withheld"},
        "object": {"name": "LARK 17", "catalogue": "SATCAT", "designator": "90633", "object_type": "payload"},
        "orbit": {"perigee_km": 702.0, "apogee_km": 715.0, "inclination_deg": 98.2, "period_min": {"is": "unknown"}},
        "contact": {"position": "FLIGHT DESK"},
        "remarks": "Brightness over two passes would help as well.",
    },
}

OFFER: dict[str, object] = {
    "type": "assistance.offer",
    "version": 1,
    "to": ["MERIDIAN"],
    "language": "en",
    "legal_basis": ["rescue_agreement"],
    **_REPLIES,
    "body": {
        "offered": ["search", "crew_rescue"],
        "crew_in_danger": "yes",
        "means_used": "Two aircraft with infrared cameras; one ship with a helicopter and a doctor.",
        "ready_from": "2026-11-22T15:00:00Z",
        "there_at": {"is": "interval", "start": "2026-11-22T17:30:00Z", "end": "2026-11-22T19:00:00Z"},
        "lasts_until": "2026-11-23T04:00:00Z",
        "place": {"words": "airfield of the western islands", "latitude_deg": 38.8, "longitude_deg": -27.1},
        "conditions": "The ship takes those it finds to the nearest port.",
        "expenses": "settled_later",
        "valid_until": "2026-11-22T16:00:00Z",
        "frequencies": ["123.1 MHz, KESTREL RESCUE"],
        "contact": {"position": "RESCUE DESK", "telephone": "+000 555 0172"},
    },
}

UNASKED: dict[str, object] = {
    "type": "assistance.offer",
    "version": 1,
    "to": ["KESTREL"],
    "language": "en",
    "body": {
        "offered": ["tracking"],
        "crew_in_danger": "unknown",
        "situation": "Our radar sees LARK 17 tumble.",
        "means_used": {"is": "withheld"},
        "object": {"name": "FINCH 6", "object_type": "payload"},
        "ready_from": {"is": "unknown"},
        "there_at": {"is": "withheld"},
        "lasts_until": {"is": "unknown"},
        "expenses": "none_asked",
        "valid_until": "2026-11-23T14:00:00Z",
        "contact": {"position": "WATCH DESK"},
    },
}


def _decision(**body: object) -> dict[str, object]:
    return {"type": "assistance.decision", "version": 1, "to": ["KESTREL"], "language": "en", **_REPLIES, "body": body}


DECISION: dict[str, object] = _decision(
    decision="accepted",
    crew_in_danger="yes",
    begin_at="2026-11-22T15:00:00Z",
    place={"words": "33-24N 041-48W, 60 km around", "latitude_deg": 33.4, "longitude_deg": -41.8},
    conditions="Nobody opens the hatch before our doctor has spoken with them.",
    contact={"position": "RESCUE DESK", "telephone": "+000 555 0112"},
)

IN_PART: dict[str, object] = _decision(decision="accepted_in_part", crew_in_danger="no", accepted=["tracking"])

DECLINED: dict[str, object] = _decision(decision="declined", crew_in_danger="no")

NOT_NEEDED: dict[str, object] = _decision(
    decision="no_longer_needed", crew_in_danger="no", remarks="It has answered again."
)

COMPLETED: dict[str, object] = _decision(
    decision="completed", crew_in_danger="no", people_safe="all", ended_at="2026-11-22T14:05:00Z"
)

EXAMPLES = (REQUEST, LOOK_FOR_IT, OFFER, UNASKED, DECISION, IN_PART, DECLINED, NOT_NEEDED, COMPLETED)

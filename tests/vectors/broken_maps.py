"""For every sentence that a map tells of its own fields: the worked example of a type with such a map, where it fails.

What a map holds itself to is code, beside its sentences (`told`); here each sentence is broken by hand, and nothing
else of the message is. A test says that none is left out.
"""

from __future__ import annotations

import copy
from typing import Any

from protocols.messages import FORMS, check
from protocols.messages.table import group_name, groups, sentences
from protocols.pae import Mode
from protocols.wire import decode, encode, pack
from tests.parties import HOUR, NOW
from tests.vectors.notation import Vector, refused

__all__ = ["BROKEN", "generate", "taken"]

MODE: Mode = "test"
_ID = NOW.to_bytes(6, "big") + bytes.fromhex("7000800000000000002c")

_GONE = object()
_CAMPAIGN = {
    "duty_cycle": "continuous",
    "in_all_at_most_m_s": {"is": "withheld"},
    "height_at_least_km": 500.0,
    "height_at_most_km": 500.0,
    "told_before_change_h": 24.0,
}

# (map, place of its sentence from 1) → type, where in its body, and what is changed there. A place with no map yet
# gets one of these fields.
BROKEN: dict[tuple[str, int], tuple[str, tuple[str | int, ...], dict[str, Any]]] = {
    ("activity.orbital_band", 1): ("activity.notice", ("band",), {"from_km": 561.0}),
    ("activity.orbital_band", 2): ("activity.notice", ("band",), {"inclination_at_least_deg": 98.5}),
    ("activity.radio_emission", 1): ("activity.notice", ("radio", 0), {"from_mhz": 2_290.5}),
    ("activity.sector", 1): ("activity.notice", ("light", 0, "sector"), {"elevation_from_deg": 86.0}),
    ("charter.within", 1): (
        "charter.proposal",
        ("deadlines", 0),
        {"shown_within_s": _GONE, "acknowledged_within_s": _GONE},
    ),
    ("conjunction.part", 1): ("conjunction.agreement", ("parts", 0), {"manoeuvre_by": NOW + HOUR}),
    ("incident.cause", 1): ("incident.explanation", ("cause",), {"text": _GONE}),
    ("incident.explanation", 1): (
        "incident.explanation",
        (),
        {"answers": [{"number": 2, "answer": "declined"}, {"number": 1, "answer": "declined"}]},
    ),
    ("incident.fragments", 1): ("incident.report", ("fragments",), {"at_least": 3, "count": 5, "at_most": 4}),
    ("incident.numbered_answer", 1): ("incident.explanation", ("answers", 0), {"text": _GONE}),
    ("incident.numbered_answer", 2): ("incident.explanation", ("answers", 2), {"by": NOW + HOUR}),
    ("incident.question", 1): ("incident.request_for_explanation", ("questions", 0), {"asks": "other"}),
    ("incident.report", 1): ("incident.report", (), {"effects": ["degraded_signal", "degraded_signal"]}),
    ("incident.report", 2): ("incident.report", (), {"observed": ["light", "light"]}),
    ("incident.report", 3): ("incident.report", (), {"groups_affected": ["crews", "crews"]}),
    ("incident.request_for_explanation", 1): ("incident.request_for_explanation", ("questions", 1), {"number": 3}),
    ("incident.service_effect", 1): (
        "activity.end",
        ("services_affected", 0),
        {"since": NOW - HOUR, "until": NOW - 2 * HOUR},
    ),
    ("incident.service_effect", 2): (
        "activity.end",
        ("services_affected", 0),
        {"people_at_least": 3, "people_at_most": 2},
    ),
    ("interference.ellipse", 1): ("interference.report", ("origin", "location"), {"short_axis_km": 56.0}),
    ("interference.interfered_link", 1): ("interference.report", ("link",), {"from_mhz": 14_046.5}),
    ("interval", 1): ("activity.notice", ("window",), {"end": NOW}),
    ("launch.deployed", 1): ("launch.outcome", ("deployed", 0), {"ephemeris": "none"}),
    ("launch.launch_area", 1): ("launch.notification", ("area",), {"longitude_deg": _GONE}),
    ("launch.launch_orbit", 1): ("launch.notification", ("orbit",), {"perigee_km": 520.5}),
    ("manoeuvre.campaign", 1): ("manoeuvre.notice", ("campaign",), _CAMPAIGN),
    ("manoeuvre.delta_v_band", 1): (
        "manoeuvre.notice",
        ("delta_v_m_s",),
        {"is": "band", "at_least_m_s": 0.5, "at_most_m_s": 0.25},
    ),
    ("military_exercise.notification", 1): (
        "military_exercise.notification",
        (),
        {"kinds": ["simulation", "simulation"]},
    ),
    ("military_exercise.notification", 2): ("military_exercise.notification", (), {"orbits": ["low", "low"]}),
    ("military_exercise.notification", 3): (
        "military_exercise.notification",
        (),
        {"activities": ["manoeuvres", "radio_emission", "radio_emission"]},
    ),
    ("object_reference", 1): ("activity.notice", ("objects", 0), {"designator": _GONE}),
    ("reentry.impact", 1): ("reentry.prediction", ("impact",), {"longitude_deg": _GONE}),
    ("reentry.impact", 2): ("reentry.prediction", ("impact", "segments", 1), {"confidence_percent": 50.0}),
    ("reentry.lifetime", 1): ("reentry.prediction", ("lifetime",), {"days_d": 1.1}),
    ("reentry.place", 1): ("assistance.decision", ("place",), {"latitude_deg": _GONE}),
    ("registration.registered_orbit", 1): ("registration.change", ("orbit",), {"perigee_km": 36_110.5}),
}

# What the sentences do not say: two bounds may be the same, `text` may stand alone, and where nothing says that a
# list names each code once, it may name one twice.
_TAKEN: dict[str, tuple[str, tuple[str, tuple[str | int, ...], dict[str, Any]]]] = {
    "bounds_that_are_equal": ("Two bounds may be the same.", ("activity.notice", ("band",), {"from_km": 560.0})),
    "bound_not_told": (
        "A bound that is not told bounds nothing.",
        ("activity.notice", ("band",), {"inclination_at_most_deg": _GONE}),
    ),
    "answer_declined_in_words": (
        "`text` may stand with every answer.",
        ("incident.explanation", ("answers", 2), {"text": "Not by this line."}),
    ),
}


def generate() -> dict[str, Vector]:
    """File name → vector."""
    told = {group_name(kind): sentences(kind) for kind in groups()}
    return {
        f"map_{name.replace('.', '_')}_{place}": refused(
            f"Broken in ({name}): {told[name][place - 1]}.", "messages.message", {"message": _said(*where)}, "schema"
        )
        for (name, place), where in BROKEN.items()
    }


def taken() -> dict[str, tuple[str, bytes]]:
    """Name → sentence and M, of what may look broken and is not."""
    return {f"map_{name}": (told, _said(*where)) for name, (told, where) in _TAKEN.items()}


def _said(type_: str, path: tuple[str | int, ...], changes: dict[str, Any]) -> bytes:
    """The example of a type, with this changed at that place of its body."""
    form = FORMS[type_, 1]
    sender = "KESTREL" if form.example.get("to") == ["MERIDIAN"] else "MERIDIAN"
    message = check(dict(form.example), mode=MODE, from_=sender, id=_ID, composed_at=NOW)
    body = copy.deepcopy(decode(message.body))
    *before, last = path or ("",)
    at: Any = body
    for step in before:
        at = at[step]
    at = _inside(at, last, changes) if path else at
    at |= changes
    for name in [name for name, value in changes.items() if value is _GONE]:
        del at[name]
    return encode(decode(pack(message)) | {"body": encode(body)})


def _inside(at: Any, last: str | int, changes: dict[str, Any]) -> Any:
    """The map that is there; a new one where none is, or one of another kind."""
    if isinstance(last, str) and (last not in at or at[last].get("is") != changes.get("is", at[last].get("is"))):
        at[last] = {}
    return at[last]

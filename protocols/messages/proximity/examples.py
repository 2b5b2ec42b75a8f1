"""Worked drafts of the proximity family: FINCH 2 refuels LARK 20, is asked to come away, and goes."""

from __future__ import annotations

from protocols.messages.form import EXAMPLE_HASH

__all__ = ["CLOSE", "CONSULTATION", "DECISION", "EXAMPLES", "INFORMATION", "PHASE", "REVOCATION"]


def _interval(start: str, end: str) -> dict[str, object]:
    return {"is": "interval", "start": start, "end": end}


def _draft(name: str, to: str, kind: str | None, body: dict[str, object]) -> dict[str, object]:
    draft: dict[str, object] = {"type": f"proximity.{name}", "version": 1, "to": [to], "language": "en"}
    if kind is not None:
        draft |= {"relation": {"kind": kind, "message": EXAMPLE_HASH}, "case": EXAMPLE_HASH}
    return draft | {"speaks_for": "government", "body": body}


_LARK_20 = {
    "name": "LARK 20",
    "catalogue": "SATCAT",
    "designator": "90620",
    "international_designator": "2023-914A",
    "object_type": "payload",
    "registered_by": "Kestrel registry",
    "manoeuvrable": "no",
}
_FINCH_2 = {
    "name": "FINCH 2",
    "catalogue": "SATCAT",
    "designator": "90733",
    "object_type": "payload",
    "registered_by": "Meridian registry",
    "manoeuvre_class": "manually_manoeuvrable",
}
_FAR_POINT = {
    "name": "R1",
    "range_km": 20.0,
    "reached_within_h": 3.0,
    "passive_safety_h": 48.0,
}

CONSULTATION = _draft(
    "consultation",
    "KESTREL",
    None,
    {
        "client": _LARK_20,
        "servicer": _FINCH_2,
        "mission": "refuelling_or_servicing",
        "consent_requested": "prior_consent",
        "window": _interval("2026-12-10T06:00:00Z", "2026-12-14T18:00:00Z"),
        "phases": [
            {
                "name": "Far approach",
                "window": _interval("2026-12-10T06:00:00Z", "2026-12-11T18:00:00Z"),
                "min_range_km": 5.0,
                "approach_axis": "minus_t",
                "hold_points": [{"name": "H1", "range_km": 5.0, "at_most_h": {"is": "unknown"}}],
                "passive_safety_h": 24.0,
                "abort_criteria": [
                    {"reason": "range_below", "range_km": 4.5},
                    {"reason": "communication_lost", "lost_for_s": 120},
                ],
            },
            {
                "name": "Near approach",
                "window": _interval("2026-12-12T06:00:00Z", "2026-12-14T12:00:00Z"),
                "min_range_km": 0.0,
                "corridor": {"frame": "rtn", "length_m": 500.0, "half_angle_deg": 10.0},
                "approach_axis": "plus_t",
                "hold_points": [{"name": "H2", "range_km": 0.2, "at_most_h": 6.0}],
                "passive_safety_h": {"is": "withheld"},
                "abort_criteria": [
                    {"reason": "closing_speed_above", "closing_speed_m_s": 0.1},
                    {"reason": "asked_by_other_side"},
                ],
            },
        ],
        "retreat": {
            "points": [_FAR_POINT, {"name": "R2", "range_km": 2.0, "reached_within_h": 0.5}],
            "delta_v_kept_m_s": 12.0,
        },
        "emitters": [
            {"kind": "imaging", "used": "yes"},
            {"kind": "lidar", "used": "yes", "wavelength_nm": 1550.0},
            {"kind": "radio", "used": "yes", "from_mhz": 2200.0, "to_mhz": 2290.0},
            {"kind": "radar", "used": "no"},
        ],
        "liable": "Meridian",
        "insurer": {"is": "withheld"},
        "contact": {"position": "FLIGHT DESK", "telephone": "+000 555 0133"},
        "remarks": "The fuel is transferred on 13 DEC.",
    },
)

# Along the geostationary arc, past a neighbour; nothing is asked for, and silence means nothing.
INFORMATION = _draft(
    "consultation",
    "KESTREL",
    None,
    {
        "client": {"name": {"is": "unknown"}, "catalogue": "SATCAT", "designator": "90655"},
        "servicer": {"name": "FINCH 9", "catalogue": "SATCAT", "designator": "90790", "object_type": "payload"},
        "mission": "geostationary_relocation",
        "consent_requested": "information_only",
        "window": _interval("2026-11-25T00:00:00Z", "2026-12-20T00:00:00Z"),
        "phases": [
            {
                "name": "Drift past the neighbour",
                "window": _interval("2026-12-01T00:00:00Z", "2026-12-03T00:00:00Z"),
                "min_range_km": 60.0,
                "approach_axis": "none",
            }
        ],
        "geostationary": {
            "longitude_deg": -18.1,
            "half_width_deg": 0.05,
            "drift_deg_d": 0.35,
            "closest_neighbour": {"name": "LARK 31", "catalogue": "SATCAT", "designator": "90655"},
            "neighbour_range_km": 60.0,
        },
    },
)

DECISION = _draft(
    "decision",
    "MERIDIAN",
    "reply",
    {
        "decision": "consent_with_conditions",
        "consent_id": "KESTREL 2026/17",
        "valid": _interval("2026-12-10T06:00:00Z", "2026-12-14T12:00:00Z"),
        "retreat_points": [_FAR_POINT],
        "conditions": [
            {
                "is": "keep_out",
                "range_km": 5.0,
                "during": _interval("2026-12-11T18:00:00Z", "2026-12-12T06:00:00Z"),
            },
            {"is": "speed_limit", "closing_speed_m_s": 0.05, "within_km": 0.1},
            {"is": "hold_until_told", "hold_point": "H2"},
            {"is": "tell_before", "what": "each_phase", "notice_h": 6.0},
            {"is": "no_emission", "kind": "radio", "from_mhz": 2200.0, "to_mhz": 2290.0, "within_km": 2.0},
        ],
        "contact": {"position": "FLIGHT DESK", "telephone": "+000 555 0120"},
    },
)

REVOCATION = _draft(
    "revocation",
    "MERIDIAN",
    "update",
    {
        "means": "It takes effect at the retreat point named here, and must be acknowledged at once.",
        "retreat_point": "R1",
        "retreat_by": "2026-11-22T18:00:00Z",
        "consent_id": "KESTREL 2026/17",
        "contact": {"position": "FLIGHT DESK", "telephone": "+000 555 0120"},
    },
)

PHASE = _draft(
    "phase",
    "KESTREL",
    "update",
    {
        "event": "holding",
        "phase": "Far approach",
        "happened_at": "2026-11-22T14:10:00Z",
        "range_km": 5.1,
        "hold_point": "H1",
        "crew_at_risk": "no",
        "next_report_by": "2026-11-22T18:00:00Z",
    },
)

CLOSE = _draft(
    "close",
    "KESTREL",
    "update",
    {
        "ended": "after_revocation",
        "ended_at": "2026-11-22T14:00:00Z",
        "nearest_km": 4.9,
        "range_now_km": 140.0,
        "joined": "no",
    },
)

EXAMPLES = (CONSULTATION, INFORMATION, DECISION, REVOCATION, PHASE, CLOSE)

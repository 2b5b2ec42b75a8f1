"""Worked drafts of the sharing family: orbits of LARK 12 are asked for and given, and a burn of it is screened."""

from __future__ import annotations

from protocols.messages.form import EXAMPLE_HASH

__all__ = [
    "CANNOT", "CROSSING", "DECLINED", "DELIVERY", "EXAMPLES", "OFFER", "REQUEST", "SCREENING", "SCREENING_RESULT",
]  # fmt: skip

_LARK = {"name": "LARK 12", "catalogue": "SATCAT", "designator": "90612", "object_type": "payload"}
_WREN = {"name": "WREN 4", "catalogue": "SATCAT", "designator": "90204"}
_CONTACT = {"position": "ANALYSIS DESK", "telephone": "+000 555 0144"}
_TERMS: dict[str, object] = {
    "purpose": "collision_avoidance",
    "onward_use": ["stated_purpose_only", "may_warn_others", "not_for_military_use"],
    "redistribution": "operators_concerned",
    "use_ends_at": "2026-12-22T00:00:00Z",
}


def _interval(start: str, end: str) -> dict[str, object]:
    return {"is": "interval", "start": start, "end": end}


def _draft(name: str, to: list[str], kind: str | None, body: dict[str, object], **more: object) -> dict[str, object]:
    draft: dict[str, object] = {"type": f"sharing.{name}", "version": 1, "to": to, "language": "en"}
    if kind is not None:
        draft |= {"relation": {"kind": kind, "message": EXAMPLE_HASH}, "case": EXAMPLE_HASH}
    return draft | more | {"body": body}


REQUEST = _draft(
    "request",
    ["KESTREL", "HALCYON"],
    None,
    {
        "objects": [_LARK, _WREN],
        "products": ["oem", "observations"],
        "span": _interval("2026-11-22T00:00:00Z", "2026-11-25T00:00:00Z"),
        "accuracy_m": 50.0,
        "purpose": "collision_avoidance",
        "onward_use": ["stated_purpose_only", "may_be_combined"],
        "redistribution": "none",
        "needed_by": "2026-11-23T06:00:00Z",
        "contact": _CONTACT,
    },
)

OFFER = _draft(
    "offer",
    ["KESTREL"],
    None,
    {
        "region": "geostationary arc, 20 W to 40 E",
        "products": ["tdm", "omm"],
        "span": _interval("2026-11-23T00:00:00Z", "2027-05-23T00:00:00Z"),
        "accuracy_m": {"is": "withheld"},
        "terms": _TERMS | {"licence": "open data licence, version 2"},
        "offered_until": "2026-12-31T00:00:00Z",
        "every_h": 24.0,
        "contact": _CONTACT,
    },
)

_FILE: dict[str, object] = {
    "name": "lark-12.oem",
    "media_type": "text/plain",
    "size": 18_204,
    "sha256": "3c" * 32,
    "key": "4d" * 32,
}

DELIVERY = _draft(
    "delivery",
    ["MERIDIAN"],
    "reply",
    {
        "response": "partial",
        "objects": [_LARK],
        "product": "oem",
        "span": _interval("2026-11-22T00:00:00Z", "2026-11-24T00:00:00Z"),
        "epoch_at": "2026-11-22T09:30:00Z",
        "accuracy_m": 35.0,
        "source": {
            "originator": "KESTREL",
            "message_id": "OEM-90612-0341",
            "created_at": "2026-11-22T12:00:00Z",
            "sha256": "3c" * 32,
            "format": "oem_kvn",
        },
        "terms": _TERMS,
        "remarks": "Nothing of WREN 4 since 20 NOV.",
    },
    attachments=[_FILE],
)

DECLINED = _draft("delivery", ["MERIDIAN"], "reply", {"response": "declined"})

SCREENING = _draft(
    "screening",
    ["KESTREL", "HALCYON"],
    "update",
    {
        "object": _LARK,
        "plan": "manoeuvre",
        "notice": EXAMPLE_HASH,
        "window": _interval("2026-11-23T12:00:00Z", "2026-11-25T12:00:00Z"),
        "volume": {"r_km": 2.0, "t_km": 25.0, "n_km": 25.0},
        "onward_use": ["stated_purpose_only"],
        "redistribution": "none",
        "needed_by": "2026-11-23T06:00:00Z",
        "contact": _CONTACT,
    },
)

_CATALOGUE: dict[str, object] = {
    "catalogue_name": "Kestrel catalogue",
    "catalogue_at": "2026-11-22T12:00:00Z",
    "thresholds": {"name": "Planned burn", "probability": 1e-5, "miss_distance_m": 5000.0},
    "onward_use": ["stated_purpose_only", "not_for_military_use"],
    "use_ends_at": "2026-11-26T00:00:00Z",
}

SCREENING_RESULT = _draft(
    "screening_result",
    ["MERIDIAN"],
    "reply",
    _CATALOGUE
    | {
        "result": "no_crossing_within",
        "within_km": 5.0,
        "screened": _interval("2026-11-23T12:00:00Z", "2026-11-25T12:00:00Z"),
        "objects_screened": 28_410,
        "accuracy_m": {"is": "unknown"},
    },
)

CROSSING = _draft(
    "screening_result",
    ["MERIDIAN"],
    "reply",
    _CATALOGUE
    | {
        "result": "crossing",
        "crossings": [
            {
                "object": _WREN,
                "tca": "2026-11-24T03:10:22.500Z",
                "miss_distance_m": 740.0,
                "probability": {"is": "withheld"},
            }
        ],
        "screened": _interval("2026-11-23T12:00:00Z", "2026-11-25T12:00:00Z"),
        "objects_screened": {"is": "withheld"},
    },
)

CANNOT = _draft(
    "screening_result",
    ["MERIDIAN"],
    "reply",
    _CATALOGUE | {"result": "cannot", "cannot_because": "object_not_in_catalogue"},
)

EXAMPLES = (REQUEST, OFFER, DELIVERY, DECLINED, SCREENING, SCREENING_RESULT, CROSSING, CANNOT)

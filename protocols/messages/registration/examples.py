"""Worked drafts of the registration family: a satellite registered, handed on, put away, and where to look it up."""

from __future__ import annotations

from protocols.messages.form import EXAMPLE_HASH

__all__ = ["ACCESS", "CHANGE", "EXAMPLES", "HANDED_ON", "OBJECT", "ON_REQUEST"]

_LARK: dict[str, object] = {
    "name": "LARK 9",
    "catalogue": "SATCAT",
    "designator": "90560",
    "international_designator": "2023-905A",
    "object_type": "payload",
    "operator": "Lark Orbital",
    "owner": "Lark Orbital",
}

OBJECT: dict[str, object] = {
    "type": "registration.object",
    "version": 1,
    "to": ["KESTREL"],
    "speaks_for": "government",
    "language": "en",
    "legal_basis": ["registration_convention"],
    "body": {
        "object": _LARK,
        "registering_state": "the Meridian party",
        "launching_states": ["the Meridian party", "the Kestrel party"],
        "registration_number": "MER-2023-031",
        "launched_at": {"is": "interval", "start": "2023-05-04T00:00:00Z", "end": "2023-05-05T00:00:00Z"},
        "launched_from": "Finch Point",
        "launch_vehicle": "Finch 3",
        "orbit": {
            "period_min": 1436.1,
            "inclination_deg": 0.05,
            "apogee_km": 35790.0,
            "perigee_km": {"is": "withheld"},
        },
        "geostationary_position_deg": -18.0,
        "function": "Fixed satellite service",
        "status": "operational",
        "nuclear_power_source": "no",
        "re_entry_expected": {"is": "unknown"},
        "web": "https://registry.meridian.example/2023-031",
        "submitted": "yes",
        "document": "ST/SG/SER.E/9999",
    },
}

# At the end of its life, in two steps: away from its place, and then switched off.
CHANGE: dict[str, object] = {
    "type": "registration.change",
    "version": 1,
    "to": ["KESTREL"],
    "speaks_for": "government",
    "relation": {"kind": "update", "message": EXAMPLE_HASH},
    "case": EXAMPLE_HASH,
    "language": "en",
    "body": {
        "object": _LARK,
        "registering_state": "the Meridian party",
        "registration_number": "MER-2023-031",
        "changed": ["status", "disposal_orbit", "geostationary_position"],
        "changed_at": {"is": "interval", "start": "2026-11-01T00:00:00Z", "end": "2026-11-14T00:00:00Z"},
        "status": "not_operational",
        "orbit": {"period_min": 1447.3, "inclination_deg": 0.4, "apogee_km": 36110.0, "perigee_km": 36080.0},
        "geostationary_position_deg": {"is": "unknown"},
        "disposal_conditions": "300 km above the geostationary orbit, no eccentricity that returns to it.",
        "passivated": "yes",
        "submitted": "later",
    },
}

HANDED_ON: dict[str, object] = {
    "type": "registration.change",
    "version": 1,
    "to": ["KESTREL"],
    "speaks_for": "government",
    "language": "en",
    "body": {
        "object": _LARK,
        "registering_state": "the Meridian party",
        "changed": ["supervision", "registry", "function", "other"],
        "changed_at": {"is": "unknown"},
        "new_supervisor": {"is": "withheld"},
        "new_registry": "the Halcyon party",
        "function": "Experiments with radio",
        "submitted": "yes",
        "document": "ST/SG/SER.E/9998",
        "remarks": "The entry in our registry is closed.",
    },
}

ACCESS: dict[str, object] = {
    "type": "registration.registry_access",
    "version": 1,
    "to": ["KESTREL"],
    "info": ["HALCYON"],
    "speaks_for": "government",
    "language": "en",
    "body": {
        "registry": "Meridian Register of Space Objects",
        "kept_by": "Meridian Office for Outer Space",
        "access": "public",
        "web": "https://registry.meridian.example",
        "languages": ["en", "fr"],
        "last_changed_at": "2026-11-14T09:00:00Z",
        "entries": 31,
        "contact": {"position": "REGISTRY DESK", "email": "desk@registry.meridian.example"},
    },
}

ON_REQUEST: dict[str, object] = {
    "type": "registration.registry_access",
    "version": 1,
    "to": ["KESTREL"],
    "language": "en",
    "body": {
        "registry": "Register of Space Objects",
        "kept_by": "Ministry of Transport",
        "access": "on_request",
        "how_to_ask": "By letter with the international designator. Answers take ten working days.",
        "languages": ["en"],
        "last_changed_at": {"is": "unknown"},
        "entries": {"is": "withheld"},
    },
}

EXAMPLES = (OBJECT, CHANGE, HANDED_ON, ACCESS, ON_REQUEST)

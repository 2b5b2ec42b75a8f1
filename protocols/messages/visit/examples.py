"""Worked drafts of the visit family: a site is opened for a day before a launch, asked for, and decided."""

from __future__ import annotations

from protocols.messages.form import EXAMPLE_HASH

__all__ = ["DECISION", "EXAMPLES", "INVITATION", "OTHER_DATES", "REQUEST"]

_MAY = {"is": "interval", "start": "2027-05-10T07:00:00Z", "end": "2027-05-10T15:00:00Z"}
_TERMS = {
    "areas": ["integration hall, gallery side", "pad 2, outer ring"],
    "instruments": ["camera", "length"],
    "photography": "by_host",
    "shrouding": "some_parts",
    "time_on_site_h": 6.0,
    "escorted": "yes",
}

INVITATION: dict[str, object] = {
    "type": "visit.invitation",
    "version": 1,
    "to": ["KESTREL"],
    "speaks_for": "ministry",
    "reply": {"required": "answer", "by": "2027-03-01T12:00:00Z"},
    "language": "en",
    "body": {
        "kinds": ["inspection_before_launch", "familiarisation"],
        "site": "Lark launch site",
        "objects": [{"name": "LARK 30", "object_type": "payload"}],
        "windows": [_MAY],
        "visitors_at_most": 6,
        "languages": ["en", "fr"],
        "terms": {**_TERMS, "remarks": "Steel-capped shoes are lent."},
        "contact": {"position": "VISITS DESK", "email": "visits@meridian.example"},
        "remarks": "Transport from the nearest town is provided.",
    },
}

REQUEST: dict[str, object] = {
    "type": "visit.request",
    "version": 1,
    "to": ["KESTREL"],
    "speaks_for": "ministry",
    "language": "en",
    "body": {
        "kinds": ["observation"],
        "site": "Wren control centre",
        "objects": [{"name": "WREN 4", "object_type": "payload"}],
        "windows": [_MAY, {"is": "interval", "start": "2027-05-17T07:00:00Z", "end": "2027-05-17T15:00:00Z"}],
        "visitors": 3,
        "languages": ["en"],
        "wishes": {**_TERMS, "shrouding": {"is": "unknown"}},
        "purpose": "To see how avoidance is decided at night.",
        "contact": {"position": "VISITS DESK"},
    },
}

_ANSWER: dict[str, object] = {
    "type": "visit.decision",
    "version": 1,
    "to": ["KESTREL"],
    "speaks_for": "ministry",
    "relation": {"kind": "reply", "message": EXAMPLE_HASH},
    "case": EXAMPLE_HASH,
    "language": "en",
}

DECISION: dict[str, object] = {
    **_ANSWER,
    "body": {
        "decision": "accepted_with_terms",
        "chosen": _MAY,
        "terms": {**_TERMS, "instruments": ["none"]},
        "remarks": "Names of visitors by 1 April.",
    },
}

OTHER_DATES: dict[str, object] = {
    **_ANSWER,
    "body": {
        "decision": "other_dates",
        "windows": [{"is": "interval", "start": "2027-06-07T07:00:00Z", "end": "2027-06-07T15:00:00Z"}],
    },
}

EXAMPLES = (INVITATION, REQUEST, DECISION, OTHER_DATES)

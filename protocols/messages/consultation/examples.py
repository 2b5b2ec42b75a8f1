"""Worked drafts of the consultation family: a calibration near LARK 12 is consulted about, recorded and closed.

Beside it a referral on its second hop, and good offices.
"""

from __future__ import annotations

from protocols.messages.form import EXAMPLE_HASH

__all__ = ["CLOSE", "DECISION", "EXAMPLES", "GOOD_OFFICES", "OTHER_TERMS", "RECORD", "REFERRAL", "REQUEST"]

_WITHOUT_PREJUDICE = "Without prejudice to any position, right or forum, including those of the Charter."
_LARK = {"name": "LARK 12", "catalogue": "SATCAT", "designator": "90612", "object_type": "payload"}
_THEIRS = "11" * 32


def _interval(start: str, end: str) -> dict[str, object]:
    return {"is": "interval", "start": start, "end": end}


def _draft(name: str, to: str, kind: str | None, body: dict[str, object], **more: object) -> dict[str, object]:
    draft: dict[str, object] = {"type": f"consultation.{name}", "version": 1, "to": [to], "language": "en"}
    if kind is not None:
        draft |= {"relation": {"kind": kind, "message": EXAMPLE_HASH}, "case": EXAMPLE_HASH}
    return draft | {"speaks_for": "government", **more, "body": body}


REQUEST = _draft(
    "request",
    "KESTREL",
    None,
    {
        "without_prejudice": _WITHOUT_PREJUDICE,
        "subject": "Light towards LARK 12",
        "matter": "A laser calibration is notified for 28 NOV.\nLARK 12 passes over the site in that hour.",
        "basis": "may_affect_us",
        "objects": [_LARK],
        "activity_at": _interval("2026-11-28T10:00:00Z", "2026-11-28T11:00:00Z"),
        "forms": ["text_on_this_line", "video"],
        "times": [
            _interval("2026-11-24T09:00:00Z", "2026-11-24T12:00:00Z"),
            _interval("2026-11-25T09:00:00Z", "2026-11-25T12:00:00Z"),
        ],
        "level": "centres",
        "mechanism": "Joint commission of 2019",
        "contact": {"position": "WATCH DESK", "telephone": "+000 555 0100"},
    },
    legal_basis=["outer_space_treaty_ix"],
)

DECISION = _draft(
    "decision",
    "MERIDIAN",
    "reply",
    {
        "decision": "accepted",
        "form": "video",
        "window": _interval("2026-11-25T09:00:00Z", "2026-11-25T10:30:00Z"),
        "level": "centres",
        "contact": {"position": "WATCH DESK", "telephone": "+000 555 0120"},
    },
)

OTHER_TERMS = _draft(
    "decision",
    "MERIDIAN",
    "reply",
    {
        "decision": "other_terms",
        "form": "meeting",
        "window": _interval("2026-11-26T08:00:00Z", "2026-11-26T12:00:00Z"),
        "level": "ministries",
        "place": "Halcyon Hall",
        "text": "Both duty engineers come too.",
    },
)

RECORD = _draft(
    "record",
    "KESTREL",
    "update",
    {
        "authentic": "Every text of this record is equally authentic.",
        "title": "Consultation on light towards LARK 12",
        "parties": ["MERIDIAN", "KESTREL"],
        "held_at": "2026-11-22T09:00:00Z",
        "texts": [
            {"language": "en", "text": "The site emits nothing from 1000Z to 1030Z."},
            {"language": "fr", "text": "Le site n'émet rien de 1000Z à 1030Z."},
        ],
    },
)

CLOSE = _draft(
    "close",
    "KESTREL",
    "update",
    {
        "without_prejudice": _WITHOUT_PREJUDICE,
        "outcome": "continues_elsewhere",
        "forum": "The joint commission of 2019, next session.",
    },
)

# The operator LARK ORBITAL asked its own State's centre TERN, which passed the matter on to MERIDIAN.
REFERRAL = _draft(
    "referral",
    "KESTREL",
    None,
    {
        "subject": "Nobody answers for WREN 9",
        "for_whom": "Lark Orbital",
        "asked_of": "Wren Networks",
        "asked_of_centre": "KESTREL",
        "ask": "point_of_contact",
        "summary": "LARK 12 and WREN 9 pass within 2 km each day. Four messages to the operator were not answered.",
        "objects": [_LARK, {"name": "WREN 9", "catalogue": "SATCAT", "designator": "90209"}],
        "passes_on": [_THEIRS],
        "passed_parts": [{"message": _THEIRS, "fields": ["body.tca", "body.objects"]}],
        "next_may_pass": "summary_only",
        "first": EXAMPLE_HASH,
        "hops": [
            {"from": "LARK-ORBITAL", "to": "TERN", "passed_at": "2026-11-22T08:00:00Z", "message": EXAMPLE_HASH},
            {"from": "TERN", "to": "MERIDIAN", "passed_at": "2026-11-22T10:30:00Z", "message": "22" * 32},
        ],
        "decision_by": "2026-11-24T12:00:00Z",
        "contact": {"position": "WATCH DESK", "telephone": "+000 555 0100"},
    },
)

GOOD_OFFICES = _draft(
    "good_offices",
    "KESTREL",
    "update",
    {
        "without_prejudice": _WITHOUT_PREJUDICE,
        "step": "request",
        "third_party": "Halcyon",
        "third_party_centre": "HALCYON",
        "part": "carries_sealed",
        "until": "2026-12-22T00:00:00Z",
        "text": "Until the joint commission meets.",
    },
)

EXAMPLES = (REQUEST, DECISION, OTHER_TERMS, RECORD, CLOSE, REFERRAL, GOOD_OFFICES)

"""Worked drafts of the charter family: two invented centres open three types, then suspend and resume."""

from __future__ import annotations

from protocols.messages.charter.sentences import ACCEPTED, LEAVING, NO_RECOGNITION, VOLUNTARY, WITHOUT_PREJUDICE
from protocols.messages.form import EXAMPLE_HASH

__all__ = ["ACCEPTANCE", "EXAMPLES", "LEAVING_DRAFT", "PROPOSAL", "RESUMPTION", "SUSPENSION"]


def _about(name: str, kind: str, body: dict[str, object]) -> dict[str, object]:
    return {
        "type": f"charter.{name}",
        "version": 1,
        "to": ["KESTREL"],
        "speaks_for": "government",
        "relation": {"kind": kind, "message": EXAMPLE_HASH},
        "case": EXAMPLE_HASH,
        "language": "en",
        "body": body,
    }


PROPOSAL: dict[str, object] = {
    "type": "charter.proposal",
    "version": 1,
    "to": ["KESTREL"],
    "speaks_for": "government",
    "language": "en",
    "legal_basis": ["voluntary"],
    "body": {
        "types": ["conjunction.*", "manoeuvre.notice", "procedure.free_text"],
        "highest_level": "ministry",
        "deadlines": [
            {"precedence": "flash", "shown_within_s": 180, "acknowledged_within_s": 600},
            {"precedence": "priority", "answered_within_s": 172800},
        ],
        "shows": {"shown": "yes", "presence": "no", "answer_times": "no"},
        "languages": ["en", "fr"],
        "profile": "wide",
        "mechanism": "Joint working group on space safety",
        "third_party": "HALCYON",
        "disclosure": "told",
        "commercial": "no",
        "replaces_direct": "yes",
        "review_at": "2027-11-22T00:00:00Z",
        "leaving": LEAVING,
        "without_prejudice": WITHOUT_PREJUDICE,
        "without_recognition": NO_RECOGNITION,
        "voluntary": VOLUNTARY,
    },
}

ACCEPTANCE: dict[str, object] = _about("acceptance", "reply", {"means": ACCEPTED})

SUSPENSION: dict[str, object] = _about(
    "suspension",
    "reply",
    {"reason": "technical", "resumes_by": "2026-11-24T06:00:00Z", "text": "The second seat is being moved."},
)

RESUMPTION: dict[str, object] = _about("resumption", "update", {"text": "Both seats are on watch."})

LEAVING_DRAFT: dict[str, object] = _about("leaving", "reply", {"text": "The working group has ended."})

EXAMPLES = (PROPOSAL, ACCEPTANCE, SUSPENSION, RESUMPTION, LEAVING_DRAFT)

"""Worked drafts of the undertaking family: two sides stand still for three days, and one leaves a day early."""

from __future__ import annotations

from protocols.messages.form import EXAMPLE_HASH

__all__ = ["ACCEPTANCE", "EXAMPLES", "FIGURES", "LEAVING", "PROPOSAL"]

_MEANS = "Without prejudice, no precedent."
_LARK = {"name": "LARK 12", "catalogue": "SATCAT", "designator": "90612", "object_type": "payload"}
_WREN = {"name": "WREN 4", "catalogue": "SATCAT", "designator": "90204", "object_type": "payload"}

FIGURES: dict[str, object] = {
    "begins_at": "2026-12-01T00:00:00Z",
    "ends_at": "2026-12-04T00:00:00Z",
    "notice_to_leave_h": 6.0,
    "terms": [
        {"is": "stay_beyond", "centre": "MERIDIAN", "object": _LARK, "of": _WREN, "range_km": 40.0},
        {"is": "burn_less_than", "centre": "KESTREL", "object": _WREN, "delta_v_m_s": 0.1},
        {
            "is": "notify_before",
            "centre": "MERIDIAN",
            "object": _LARK,
            "before": "change_of_orbit",
            "notice_h": 6.0,
        },
        {
            "is": "notify_before",
            "centre": "KESTREL",
            "object": _WREN,
            "before": "change_of_orbit",
            "notice_h": 6.0,
        },
        {
            "is": "no_emission",
            "centre": "KESTREL",
            "toward": _LARK,
            "from_mhz": 2200.0,
            "to_mhz": 2290.0,
            "from_nm": 1060.0,
            "to_nm": 1070.0,
            "during": {"is": "interval", "start": "2026-12-01T06:00:00Z", "end": "2026-12-02T06:00:00Z"},
        },
    ],
}


def _draft(name: str, to: str, kind: str | None, body: dict[str, object]) -> dict[str, object]:
    draft: dict[str, object] = {"type": f"undertaking.{name}", "version": 1, "to": [to], "language": "en"}
    if kind is not None:
        draft |= {"relation": {"kind": kind, "message": EXAMPLE_HASH}, "case": EXAMPLE_HASH}
    return draft | {"speaks_for": "government", "body": {"means": _MEANS} | body}


PROPOSAL = _draft("proposal", "KESTREL", None, {"figures": FIGURES, "decision_by": "2026-11-29T12:00:00Z"})

ACCEPTANCE = _draft("acceptance", "MERIDIAN", "reply", {"figures": FIGURES})

LEAVING = _draft("leaving", "KESTREL", "update", {"leaves_at": "2026-11-23T00:00:00Z", "notice_h": 6.0})

EXAMPLES = (PROPOSAL, ACCEPTANCE, LEAVING)

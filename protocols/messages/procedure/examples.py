"""Worked drafts of the procedure family, each about one earlier message."""

from __future__ import annotations

from protocols.messages.form import EXAMPLE_HASH

__all__ = ["EXAMPLES"]

_PATTERN = "0123456789 ABCxyz ÀÉÎÖÜñç ЖЩЫЯжщыя 你好世界 خط ساخن ٠١٢٣٤٥٦٧٨٩ x̂"
_MEANS = "Receipt is not agreement with, or acceptance of, anything in it."


def _draft(name: str, kind: str | None, body: dict[str, object]) -> dict[str, object]:
    draft: dict[str, object] = {"type": f"procedure.{name}", "version": 1, "to": ["KESTREL"], "language": "en"}
    if kind is not None:
        draft |= {"relation": {"kind": kind, "message": EXAMPLE_HASH}, "case": EXAMPLE_HASH}
    return draft | {"body": body}


EXAMPLES: dict[str, dict[str, object]] = {
    "acknowledgement": _draft("acknowledgement", "reply", {"means": _MEANS}),
    "holding": _draft("holding", "reply", {"means": _MEANS, "next_word_by": "2026-11-22T15:00:00Z"}),
    "cheap_answer": _draft(
        "cheap_answer",
        "reply",
        {
            "means": _MEANS,
            "answer": "below_our_criterion",
            "criterion": {"name": "Action threshold", "probability": 1e-4, "miss_distance_m": {"is": "withheld"}},
        },
    ),
    "answer": _draft("answer", "reply", {"answer": "cannot", "reason": "not_in_time", "text": "Next pass at 1900Z."}),
    "free_text": _draft(
        "free_text", None, {"subject": "Watch change", "text": "Our watch changes at 1800Z.\nThe second seat stays."}
    ),
    "confirmation": _draft("confirmation", "update", {"attestation": "82a16101", "signature": "00" * 64}),
    "hold": _draft("hold", "update", {"reason": "being_checked"}),
    "cancellation": _draft("cancellation", "cancel", {"reason": "superseded", "text": "A newer screening follows."}),
    "stands": _draft("stands", "update", {"reason": "checked_and_true"}),
    "read_back": _draft(
        "read_back",
        "reply",
        {"means": _MEANS, "read_lines": [{"number": "3", "read": "222031Z NOV 26 (20:31:15.893Z)"}]},
    ),
    "clarification": _draft(
        "clarification", "reply", {"step": "asked", "word": "close passage", "line": "4", "asks": "meaning"}
    ),
    "contact_by_voice": _draft(
        "contact_by_voice",
        "update",
        {
            "at": "2026-11-22T14:10:00Z",
            "way": "telephone",
            "outcome": "read_out_and_taken",
            "spoke_to": "WATCH DESK",
            "challenge": "answered_rightly",
            "remarks": "Line 3 was read twice.",
        },
    ),
    "no_reply": _draft(
        "no_reply",
        "update",
        {
            "means": "This says what we saw, not why.",
            "until": "2026-11-22T14:00:00Z",
            "received_at": "2026-11-20T13:59:30Z",
            "tried": [
                {"way": "this_line", "at": "2026-11-20T13:59:00Z"},
                {"way": "telephone", "at": "2026-11-21T14:00:00Z"},
            ],
        },
    ),
    "ping": _draft("ping", None, {"step": "asked", "pattern": _PATTERN, "nonce": "0123456789abcdef0123456789abcdef"}),
    "watch_hours": _draft(
        "watch_hours",
        None,
        {
            "change": "planned_outage",
            "window": {"is": "interval", "start": "2026-11-24T02:00:00Z", "end": "2026-11-24T04:00:00Z"},
            "affects": ["this_line"],
            "meanwhile": {"position": "WATCH DESK", "telephone": "+000 555 0101"},
            "remarks": "The main power is serviced.",
        },
    ),
    "release_to_outsiders": _draft(
        "release_to_outsiders",
        "update",
        {
            "passes_on": [EXAMPLE_HASH],
            "to_whom": "the registry of the other operator's State",
            "kind": "figures_only",
            "purpose": "entry of the change of orbit",
            "at": "2026-11-25T12:00:00Z",
            "after_objection_until": "2026-11-25T09:00:00Z",
        },
    ),
    "drill_announcement": _draft(
        "drill_announcement",
        None,
        {
            "means": "This announces a drill. Every message of it is marked as one, first line and last.",
            "step": "planned",
            "run": "LONG WATCH LINE PRACTICE",
            "window": {"is": "interval", "start": "2027-01-12T08:00:00Z", "end": "2027-01-12T12:00:00Z"},
            "players": ["MERIDIAN", "KESTREL"],
            "practises": "a close approach with a late answer",
            "contact": {"position": "DRILL DESK", "telephone": "+000 555 0117"},
        },
    ),
    "drill_control": _draft("drill_control", None, {"step": "start", "ends_at": "2026-11-22T18:00:00Z"}),
    "real_world": _draft("real_world", None, {"live_message": "MERIDIAN 221412Z 40211", "drill": "stands_still"}),
}

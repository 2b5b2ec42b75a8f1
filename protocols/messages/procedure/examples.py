"""Worked drafts of the procedure family, each about one earlier message."""

from __future__ import annotations

from protocols.messages.form import EXAMPLE_HASH

__all__ = ["EXAMPLES"]

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
}

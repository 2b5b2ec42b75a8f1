"""Visits in a list."""

from __future__ import annotations

from protocols.messages import words
from protocols.messages.saying import Arguments, when
from protocols.messages.visit.types import Decision, Invitation, Request
from protocols.phrases.catalogue import Phrases

__all__ = ["decision", "proposal"]


def proposal(body: Invitation | Request, phrases: Phrases) -> Arguments:
    return {
        "kinds": words.listed(phrases, [words.code(phrases, "kinds", kind) for kind in body.kinds]),
        "site": body.site,
        "window": when(body.windows[0], phrases),
        "more": len(body.windows) - 1,
    }


def decision(body: Decision, phrases: Phrases) -> Arguments:
    return {"decision": words.code(phrases, "decision", body.decision)}

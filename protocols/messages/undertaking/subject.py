"""Undertakings in a list."""

from __future__ import annotations

from protocols.messages.saying import Arguments
from protocols.messages.undertaking.steps import Acceptance, Leaving, Proposal
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases

__all__ = ["figures", "leaving", "proposal_asks"]


def figures(body: Proposal | Acceptance, phrases: Phrases) -> Arguments:
    agreed = body.figures
    return {"count": len(agreed.terms), "start": times.dtg(agreed.begins_at), "end": times.dtg(agreed.ends_at)}


def leaving(body: Leaving, phrases: Phrases) -> Arguments:
    return {"at": times.dtg(body.leaves_at)}


def proposal_asks(body: Proposal, phrases: Phrases) -> str | None:
    return phrases.say("asks-same_figures")

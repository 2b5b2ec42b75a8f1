"""Charters in a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocols.messages import words
from protocols.messages.saying import Arguments, shortened
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases

if TYPE_CHECKING:
    from protocols.messages.charter import Proposal, Suspension

__all__ = ["proposal", "suspension"]


def proposal(body: Proposal, phrases: Phrases) -> Arguments:
    return {"types": shortened(", ".join(body.types))}


def suspension(body: Suspension, phrases: Phrases) -> Arguments:
    return {"reason": words.code(phrases, "reason", body.reason), "by": times.dtg(body.resumes_by)}

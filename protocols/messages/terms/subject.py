"""Statements of understanding in a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocols.messages.saying import Arguments, shortened
from protocols.phrases.catalogue import Phrases

if TYPE_CHECKING:
    from protocols.messages.terms import Statement

__all__ = ["statement"]


def statement(body: Statement, phrases: Phrases) -> Arguments:
    return {"count": len(body.terms), "words": shortened(", ".join(each.word for each in body.terms))}

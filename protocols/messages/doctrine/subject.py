"""Statements of doctrine in a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocols.messages import words
from protocols.messages.saying import Arguments, shortened
from protocols.phrases.catalogue import Phrases

if TYPE_CHECKING:
    from protocols.messages.doctrine import Statement

__all__ = ["statement"]


def statement(body: Statement, phrases: Phrases) -> Arguments:
    return {"title": shortened(body.title), "state": words.code(phrases, "state", body.state)}

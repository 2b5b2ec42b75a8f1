"""Messages about messages in a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocols.messages import words
from protocols.messages.saying import Arguments
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases

if TYPE_CHECKING:
    from protocols.messages.procedure import Answer, Cancellation, CheapAnswer, FreeText, Holding, Stands

__all__ = ["answer", "free_text", "holding", "reason"]


def holding(body: Holding, phrases: Phrases) -> Arguments:
    return {"by": times.dtg(body.next_word_by)}


def answer(body: CheapAnswer | Answer, phrases: Phrases) -> Arguments:
    return {"answer": words.code(phrases, "answer", body.answer)}


def free_text(body: FreeText, phrases: Phrases) -> Arguments:
    return {"subject": body.subject}


def reason(body: Cancellation | Stands, phrases: Phrases) -> Arguments:
    return {"reason": words.code(phrases, "reason", body.reason)}

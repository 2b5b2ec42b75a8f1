"""Messages about messages in a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocols.messages import words
from protocols.messages.procedure import contact, drills, service
from protocols.messages.saying import Arguments, when
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases

if TYPE_CHECKING:
    from protocols.messages.procedure import Answer, Cancellation, CheapAnswer, FreeText, Holding, Stands

__all__ = [
    "answer", "clarification", "contact_by_voice", "drill_announcement", "free_text", "holding", "no_reply",
    "read_back", "real_world", "reason", "release", "step", "watch_hours",
]  # fmt: skip


def holding(body: Holding, phrases: Phrases) -> Arguments:
    return {"by": times.dtg(body.next_word_by)}


def answer(body: CheapAnswer | Answer, phrases: Phrases) -> Arguments:
    return {"answer": words.code(phrases, "answer", body.answer)}


def free_text(body: FreeText, phrases: Phrases) -> Arguments:
    return {"subject": body.subject}


def reason(body: Cancellation | Stands, phrases: Phrases) -> Arguments:
    return {"reason": words.code(phrases, "reason", body.reason)}


def read_back(body: contact.ReadBack, phrases: Phrases) -> Arguments:
    return {"count": len(body.read_lines)}


def clarification(body: contact.Clarification, phrases: Phrases) -> Arguments:
    return {"step": words.code(phrases, "step", body.step), "word": body.word}


def contact_by_voice(body: contact.ContactByVoice, phrases: Phrases) -> Arguments:
    sure = "yes" if body.challenge == "answered_rightly" else "no"
    outcome = words.code(phrases, "outcome", body.outcome)
    return {"at": times.dtg(body.at), "outcome": outcome, "authenticated": sure}


def no_reply(body: contact.NoReply, phrases: Phrases) -> Arguments:
    return {"until": times.dtg(body.until)}


def step(body: service.Ping | drills.DrillControl, phrases: Phrases) -> Arguments:
    return {"step": words.code(phrases, "step", body.step)}


def watch_hours(body: service.WatchHours, phrases: Phrases) -> Arguments:
    during = "" if body.window is None else when(body.window, phrases)
    return {"change": words.code(phrases, "change", body.change), "window": during}


def release(body: service.ReleaseToOutsiders, phrases: Phrases) -> Arguments:
    return {"count": len(body.passes_on), "to_whom": body.to_whom}


def drill_announcement(body: drills.DrillAnnouncement, phrases: Phrases) -> Arguments:
    during = "" if body.window is None else when(body.window, phrases)
    return {"step": words.code(phrases, "step", body.step), "run": body.run, "window": during}


def real_world(body: drills.RealWorld, phrases: Phrases) -> Arguments:
    return {"drill": words.code(phrases, "drill", body.drill)}

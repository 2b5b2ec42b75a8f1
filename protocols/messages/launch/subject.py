"""Launches in a list."""

from __future__ import annotations

from protocols.messages import words
from protocols.messages.launch.notification import Notification
from protocols.messages.launch.outcome import Outcome
from protocols.messages.saying import Arguments, undisclosed
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases

__all__ = ["notification", "notification_asks", "outcome"]


def notification(body: Notification, phrases: Phrases) -> Arguments:
    site = body.area.site
    return {
        "vehicle": words.code(phrases, "vehicle_kind", body.vehicle_kind),
        "site": site if isinstance(site, str) else undisclosed(site, phrases),
        "start": times.dtg(body.window.start),
        "end": times.dtg(body.window.end),
    }


def outcome(body: Outcome, phrases: Phrases) -> Arguments:
    return {"outcome": words.code(phrases, "outcome", body.outcome)}


def notification_asks(body: Notification, phrases: Phrases) -> str | None:
    return None if body.ask == "none" else words.code(phrases, "ask", body.ask)

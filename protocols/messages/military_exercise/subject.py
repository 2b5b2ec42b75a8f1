"""Military exercises in a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocols.messages.saying import Arguments
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases

if TYPE_CHECKING:
    from protocols.messages.military_exercise import End, Notification, Start

__all__ = ["end", "notification", "start"]


def notification(body: Notification, phrases: Phrases) -> Arguments:
    return {"name": body.name, "start": times.dtg(body.window.start), "end": times.dtg(body.window.end)}


def start(body: Start, phrases: Phrases) -> Arguments:
    return {"at": times.dtg(body.started_at)}


def end(body: End, phrases: Phrases) -> Arguments:
    return {"at": times.dtg(body.ended_at)}

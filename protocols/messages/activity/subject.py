"""Military activities in a list."""

from __future__ import annotations

from protocols.messages import words
from protocols.messages.activity.end import End
from protocols.messages.activity.notice import Notice
from protocols.messages.saying import Arguments
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases

__all__ = ["end", "notice", "notice_asks"]


def notice(body: Notice, phrases: Phrases) -> Arguments:
    activities = words.listed(phrases, [words.code(phrases, "activities", each) for each in body.activities])
    return {"activities": activities, "start": times.dtg(body.window.start), "end": times.dtg(body.window.end)}


def end(body: End, phrases: Phrases) -> Arguments:
    return {"at": times.dtg(body.ended_at), "ended": words.code(phrases, "ended", body.ended)}


def notice_asks(body: Notice, phrases: Phrases) -> str | None:
    if body.consultation_until is None:
        return None
    return phrases.say("asks-consultation_offered", until=times.exact(body.consultation_until))

"""Re-entries and what was found in a list."""

from __future__ import annotations

from protocols.messages import words
from protocols.messages.reentry.closing import Closing
from protocols.messages.reentry.found import Claim, FoundObject
from protocols.messages.reentry.prediction import Prediction
from protocols.messages.saying import Arguments, name_of, undisclosed, when
from protocols.messages.values import Interval
from protocols.phrases.catalogue import Phrases

__all__ = ["claim", "claim_asks", "closing", "found", "found_asks", "prediction", "prediction_asks"]


def prediction(body: Prediction, phrases: Phrases) -> Arguments:
    expected = body.window if body.window is not None else body.nominal_at
    told = phrases.say("subject-not_stated") if expected is None else when(expected, phrases)
    return {"object": name_of(body.object, phrases), "expected": told}


def closing(body: Closing, phrases: Phrases) -> Arguments:
    at = body.re_entered_at
    if isinstance(at, int | Interval):
        told = when(at, phrases)
    else:
        told = phrases.say("subject-not_stated") if at is None else undisclosed(at, phrases)
    return {"outcome": words.code(phrases, "outcome", body.outcome), "at": told}


def found(body: FoundObject, phrases: Phrases) -> Arguments:
    place = body.place.words
    told = place if isinstance(place, str) else undisclosed(place, phrases)
    return {"place": told, "at": when(body.found_at, phrases)}


def claim(body: Claim, phrases: Phrases) -> Arguments:
    return {"step": words.code(phrases, "step", body.step)}


def prediction_asks(body: Prediction, phrases: Phrases) -> str | None:
    return None if body.ask == "none" else words.code(phrases, "ask", body.ask)


def found_asks(body: FoundObject, phrases: Phrases) -> str | None:
    return None if body.ask == "none" else words.code(phrases, "ask", body.ask)


def claim_asks(body: Claim, phrases: Phrases) -> str | None:
    return None if body.wish is None else words.code(phrases, "wish", body.wish)

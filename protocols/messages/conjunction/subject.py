"""Conjunctions in a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocols.messages import words
from protocols.messages.saying import Arguments, metres, name_of, probability
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases

if TYPE_CHECKING:
    from protocols.messages.conjunction import Agreement, Alert, Intent

__all__ = ["agreement", "agreement_asks", "alert", "alert_asks", "intent", "intent_asks"]


def alert(body: Alert, phrases: Phrases) -> Arguments:
    one, two = (name_of(item.object, phrases) for item in body.objects)
    likely, miss = probability(body.probability, phrases), metres(body.miss_distance_m, phrases)
    return {"one": one, "other": two, "tca": times.dtg(body.tca), "probability": likely, "miss": miss}


def intent(body: Intent, phrases: Phrases) -> Arguments:
    return {"intent": words.code(phrases, "intent", body.intent), "tca": times.dtg(body.tca)}


def agreement(body: Agreement, phrases: Phrases) -> Arguments:
    return {"step": words.code(phrases, "step", body.step), "tca": times.dtg(body.tca)}


def alert_asks(body: Alert, phrases: Phrases) -> str | None:
    return None if body.ask == "none" else words.code(phrases, "ask", body.ask)


def intent_asks(body: Intent, phrases: Phrases) -> str | None:
    asked = body.request_to_other
    return None if asked == "no_request" else words.code(phrases, "request_to_other", asked)


def agreement_asks(body: Agreement, phrases: Phrases) -> str | None:
    return phrases.say("asks-same_figures") if body.step == "proposed" else None

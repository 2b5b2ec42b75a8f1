"""Requests for help, offers and decisions in a list."""

from __future__ import annotations

from protocols.messages import words
from protocols.messages.assistance.offer import Decision, Offer
from protocols.messages.assistance.request import Request
from protocols.messages.saying import Arguments, name_of, undisclosed
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases

__all__ = ["decision", "offer", "offer_asks", "request", "request_asks"]


def _listed(field: str, codes: tuple[str, ...], phrases: Phrases) -> str:
    return words.listed(phrases, [words.code(phrases, field, each) for each in codes])


def request(body: Request, phrases: Phrases) -> Arguments:
    if body.object is not None:
        whom = name_of(body.object, phrases)
    elif body.place is not None:
        said = body.place.words
        whom = said if isinstance(said, str) else undisclosed(said, phrases)
    else:
        whom = phrases.say("subject-not_stated")
    return {"needed": _listed("needed", body.needed, phrases), "whom": whom, "by": times.dtg(body.needed_by)}


def offer(body: Offer, phrases: Phrases) -> Arguments:
    return {"offered": _listed("offered", body.offered, phrases), "until": times.dtg(body.valid_until)}


def decision(body: Decision, phrases: Phrases) -> Arguments:
    return {"decision": words.code(phrases, "decision", body.decision)}


def request_asks(body: Request, phrases: Phrases) -> str | None:
    return phrases.say("asks-help", needed=_listed("needed", body.needed, phrases), by=times.exact(body.needed_by))


def offer_asks(body: Offer, phrases: Phrases) -> str | None:
    return phrases.say("asks-decision_on_help", until=times.exact(body.valid_until))

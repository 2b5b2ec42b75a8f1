"""Exchanges of data in a list."""

from __future__ import annotations

from protocols.messages import words
from protocols.messages.saying import Arguments, name_of
from protocols.messages.sharing.exchange import Delivery, Offer, Request
from protocols.messages.sharing.screening import Screening, ScreeningResult
from protocols.messages.values import ObjectReference
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases

__all__ = ["delivery", "offer", "request", "request_asks", "screening", "screening_asks", "screening_result"]


def request(body: Request, phrases: Phrases) -> Arguments:
    return _of(body, phrases) | {"products": _products(body, phrases)}


def offer(body: Offer, phrases: Phrases) -> Arguments:
    return _of(body, phrases) | {"products": _products(body, phrases)}


def delivery(body: Delivery, phrases: Phrases) -> Arguments:
    count = len(body.objects) or int(body.region is not None)
    return _of(body, phrases) | {"response": words.code(phrases, "response", body.response), "count": count}


def screening(body: Screening, phrases: Phrases) -> Arguments:
    start, end = times.dtg(body.window.start), times.dtg(body.window.end)
    return {"object": name_of(body.object, phrases), "start": start, "end": end}


def screening_result(body: ScreeningResult, phrases: Phrases) -> Arguments:
    result = words.code(phrases, "result", body.result)
    if body.within_km is not None:
        result = phrases.say("subject-sharing-no_crossing", range=words.quantity(phrases, body.within_km, "km"))
    return {"result": result, "count": len(body.crossings), "at": times.dtg(body.catalogue_at)}


def request_asks(body: Request, phrases: Phrases) -> str | None:
    return phrases.say("asks-delivery", products=_products(body, phrases))


def screening_asks(body: Screening, phrases: Phrases) -> str | None:
    return phrases.say("asks-screening")


def _products(body: Request | Offer, phrases: Phrases) -> str:
    return words.listed(phrases, [words.code(phrases, "products", product) for product in body.products])


def _of(body: Request | Offer | Delivery, phrases: Phrases) -> dict[str, str | int]:
    """The first object by name, and how many more there are; else the region."""
    first: ObjectReference | None = body.objects[0] if body.objects else None
    of = name_of(first, phrases) if first is not None else body.region or phrases.say("subject-not_stated")
    return {"of": of, "more": max(0, len(body.objects) - 1)}

"""Interference in a list."""

from __future__ import annotations

from protocols.messages import words
from protocols.messages.interference.report import Report
from protocols.messages.interference.stopping import Outcome, StopRequest
from protocols.messages.saying import Arguments, name_of, shortened, undisclosed, when
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases

__all__ = ["outcome", "report", "report_asks", "stop", "stop_asks"]


def report(body: Report, phrases: Phrases) -> Arguments:
    if body.lit is not None:
        with_ = name_of(body.lit.object, phrases)
    elif body.link is not None:
        network = body.link.network
        with_ = network if isinstance(network, str) else undisclosed(network, phrases)
    else:
        with_ = phrases.say("subject-not_stated")
    effects = words.listed(phrases, [words.code(phrases, "effects", effect) for effect in body.effects])
    return {"with": with_, "effects": effects, "when": when(body.when, phrases)}


def stop(body: StopRequest, phrases: Phrases) -> Arguments:
    return {"what": shortened(body.what), "by": times.dtg(body.stop_by)}


def outcome(body: Outcome, phrases: Phrases) -> Arguments:
    return {"outcome": words.code(phrases, "outcome", body.outcome)}


def report_asks(body: Report, phrases: Phrases) -> str | None:
    return None if body.ask == "none" else words.code(phrases, "ask", body.ask)


def stop_asks(body: StopRequest, phrases: Phrases) -> str | None:
    return phrases.say("asks-stop", by=times.exact(body.stop_by))

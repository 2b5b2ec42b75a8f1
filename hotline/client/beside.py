"""What is offered to officers while nobody has taken a message of ours, and what the node has done of itself.

A call, a third party and the note that no reply came are offered when their rung is reached, and never taken by a
program. What the node did, another way, all seats, a pager, is its word, and drawn as that.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from hotline.client import replies
from hotline.client.board import Board
from hotline.client.changes import RungReached
from hotline.client.matter import Matter
from protocols.ladders import Reached
from protocols.messages.procedure.contact import ContactByVoice
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases

__all__ = [
    "call_draft",
    "called_ways",
    "no_reply_draft",
    "offered",
    "referral_draft",
    "rungs_open",
    "told_of",
    "voices",
]

_ASKS: Final = ("contact", "third_party", "no_reply")
_SOUNDS: Final = ("seats", *_ASKS)
_WAYS: Final = {"telephone": "telephone", "satellite_telephone": "telephone"}


def rungs_open(board: Board, now: int) -> Iterator[tuple[Matter, RungReached]]:
    """The newest rung, of each message of ours at each addressee, that sounds at our seats, while it does."""
    for (hash, centre), told in board.rungs.items():
        matter = board.matters.get(hash)
        if matter is None or matter.incoming or centre not in matter.addressees:
            continue
        reached = {(each.rung.name, each.climb) for each in matter.addressees[centre].ladder(matter.precedence, now)}
        asks = [each for each in told if each.rung in _SOUNDS and (each.rung, each.climb) in reached]
        if asks and not _taken(matter, centre, asks[-1]):
            yield matter, asks[-1]


def _taken(matter: Matter, centre: str, told: RungReached) -> bool:
    exchange = matter.addressees[centre].exchange
    if exchange.over:
        return True
    if told.climb:
        return exchange.holding_until is not None and exchange.holding_until > told.climb
    return any(at is not None for at in (exchange.acknowledged, exchange.voice, exchange.holding))


def offered(board: Board, matter: Matter, now: int) -> dict[str, tuple[str, ...]]:
    """What may be said of our own message now, beside what may always be: rung → the centres that it is about."""
    found: dict[str, list[str]] = {}
    for each in () if matter.incoming else matter.addressees.values():
        exchange = each.exchange
        if exchange.over or each.for_information:
            continue
        for rung in {step.rung.name for step in each.ladder(matter.precedence, now)} & set(_ASKS):
            found.setdefault(rung, []).append(each.centre)
    return {rung: tuple(sorted(found[rung])) for rung in _ASKS if rung in found}


def told_of(board: Board, matter: Matter, centre: str, step: Reached) -> RungReached | None:
    """What the node told of this rung."""
    told = board.rungs.get((matter.hash, centre), ())
    return next((each for each in told if (each.rung, each.climb) == (step.rung.name, step.climb)), None)


def voices(board: Board, matter: Matter, centre: str) -> Iterator[tuple[Matter, ContactByVoice]]:
    """The calls about a message that were noted, with or by this centre."""
    for each in board.related(matter):
        if isinstance(each.body, ContactByVoice) and centre in (each.message.from_, *each.message.to):
            yield each, each.body


def called_ways(board: Board, matter: Matter, centre: str) -> tuple[tuple[str, int], ...]:
    """How this centre was sought beside the line, as NO REPLY lists it: by the ladder, and by voice."""
    ways = {"route": "second_route", "third_party": "third_party"}
    told = board.rungs.get((matter.hash, centre), ())
    found = [(ways[each.rung], each.at) for each in told if each.rung == "route"]
    found += [("second_contact", each.at) for each in told if each.pagers and each.who]
    found += [(_WAYS.get(said.way, "other"), said.at) for _, said in voices(board, matter, centre)]
    return tuple(sorted(found, key=lambda each: each[1]))


def call_draft(matter: Matter, centre: str, now: int) -> dict[str, object]:
    """A call by voice, to be filled in."""
    return dict(replies.by_voice(matter, centre, at=_instant(now)))


def no_reply_draft(board: Board, matter: Matter, centre: str, now: int) -> dict[str, object]:
    """The note that no reply came, filled in from what this seat has verified."""
    called = called_ways(board, matter, centre)
    return dict(replies.no_reply(matter, centre, now, called))


def referral_draft(matter: Matter, centre: str, phrases: Phrases) -> dict[str, object]:
    """A third party is asked to reach them; to whom it goes, and what it may know, the officer says."""
    return dict(replies.referral(matter, centre, phrases.say("offer-referral_subject", centre=centre)))


def _instant(at: int) -> str:
    return times.iso(at)

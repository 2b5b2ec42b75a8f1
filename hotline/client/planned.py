"""What a centre said beforehand of its watch and its line: drawn beside LINK LOST and NOT SEEN.

It takes nothing away from what is seen: a link that is lost is lost, also by plan. It says that this was to be
expected, until when, and in which message.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from protocols.messages.procedure.service import WatchHours
from protocols.phrases import times

if TYPE_CHECKING:
    from hotline.client.board import Board
    from hotline.client.matter import Matter
    from protocols.phrases.catalogue import Phrases

__all__ = ["Planned", "planned", "planned_words"]

CONCERNED = frozenset({"watch", "this_line", "second_route"})


class Planned(NamedTuple):
    """`change` is a code of procedure.watch_hours; `until` UTC ms; `digits` name the message."""

    change: str
    until: int
    digits: str


def planned(board: Board, centre: str, now: int) -> Planned | None:
    """The newest that this centre has said of now, and not withdrawn; None where it has said nothing, or that all is as
    before."""
    said = [each for each in board.matters.values() if _says(each, centre)]
    for matter in sorted(said, key=lambda each: (each.message.composed_at, each.at), reverse=True):
        body = matter.body
        assert isinstance(body, WatchHours)
        if body.change == "as_before":
            return None
        if body.window is not None and body.window.start <= now < body.window.end:
            return Planned(body.change, body.window.end, matter.digits)
    return None


def planned_words(board: Board, centre: str, now: int, phrases: Phrases) -> str:
    """`planned outage until 220600Z NOV 26, said in 73051`; nothing where nothing was said."""
    found = planned(board, centre, now)
    if found is None:
        return ""
    change = phrases.say(f"code-change-{found.change}")
    return phrases.say("planned-note", change=change, until=times.dtg(found.until), digits=found.digits)


def _says(matter: Matter, centre: str) -> bool:
    if not isinstance(matter.body, WatchHours) or not matter.incoming or matter.message.from_ != centre:
        return False
    exchange = matter.here.exchange
    if exchange.cancelled is not None or (exchange.held is not None and exchange.stands is None):
        return False
    return not matter.body.affects or not CONCERNED.isdisjoint(matter.body.affects)

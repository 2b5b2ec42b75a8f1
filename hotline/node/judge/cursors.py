"""How far a program has the event log: forward as it says so, back only when it asks for that by name.

Lag is counted from where the program stands, or from the end of the log as it was when it took that place: who begins a
year back, or reads everything again, is behind by their own wish and alarms nobody. An alarm is raised once, and again
only after at least half of the way was made good.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from hotline.node.judge.arrival import alarm
from hotline.node.judge.effects import Decision, DropCursor, KeepCursor, Tell
from hotline.node.judge.events import ConsumerEnded, ConsumerLagged, CursorMoved
from hotline.node.judge.facts import Cursor, Facts
from protocols.errors import Code, Refused

__all__ = ["MOST_CONSUMERS", "ended", "lag_of", "lagged", "moved"]

MOST_CONSUMERS: Final = 32


def lag_of(cursor: Cursor, head: int) -> int:
    """How many events came since this program last took its place, that it does not say it has."""
    return max(0, head - max(cursor.position, cursor.since))


def moved(event: CursorMoved, facts: Facts) -> Decision:
    """Raises Refused `not_found` (a commit of a consumer that nobody made), `cursor_expired`, `not_allowed`."""
    if event.position > facts.head:
        raise Refused(Code.CURSOR_EXPIRED, f"the log ends at {facts.head}")
    before = facts.cursor
    if before is None:
        if not event.places:
            raise Refused(Code.NOT_FOUND, f"no consumer {event.name}; PUT it first")
        if facts.consumers >= MOST_CONSUMERS:
            raise Refused(Code.NOT_ALLOWED, f"a program has at most {MOST_CONSUMERS} consumers")
    if before is None or event.places:
        placed = Cursor(event.program, event.name, event.position, facts.head, False, facts.now)
        return Decision((KeepCursor(placed),))
    if event.position <= before.position:
        return Decision()  # said again, or overtaken by a later one
    after = replace(before, position=event.position, at=facts.now)
    after = replace(after, lagging=before.lagging and lag_of(after, facts.head) > event.most // 2)
    return Decision((KeepCursor(after),))


def lagged(event: ConsumerLagged, facts: Facts) -> Decision:
    """Behind by more than `most` events: every seat is told, once."""
    before = facts.cursor
    if before is None or before.lagging or (lag := lag_of(before, facts.head)) <= event.most:
        return Decision()
    detail = f"{before.name} of {before.program} has not taken {lag} events: what depends on it is behind"
    told = alarm("consumer_lagging", None, None, facts.now, detail)
    return Decision((KeepCursor(replace(before, lagging=True)), Tell("alarm", told)))


def ended(event: ConsumerEnded, facts: Facts) -> Decision:
    """Raises Refused `not_found`."""
    if facts.cursor is None:
        raise Refused(Code.NOT_FOUND, f"no consumer {event.name}")
    return Decision((DropCursor(event.program, event.name),))

"""How soon: which clocks of a message run for one addressee, and which have run out.

Nothing here waits: given the instants that are stored, each function says what is so at `now`, and
`protocols.ladders.next_instant` when to ask again. A process that was down for an hour finds the same answers.

A deadline is the first instant at which it is missed; what came up to and at that instant came in time. The sender
counts from the release, the receiver from its own receipt. PRIORITY and ROUTINE run in the addressee's watch hours;
only `received` runs always, since a node gives it (specification: deadlines).
"""

from __future__ import annotations

from typing import Literal, NamedTuple, Protocol

from protocols.messages.header import Precedence, ReplyRequired
from protocols.terms import DEADLINES, Table, Terms
from protocols.watch_hours import WatchHours

__all__ = [
    "Clock", "Clocks", "Overdue", "Times", "clocks", "holding_limit", "later", "next_due", "over_since", "overdue",
    "running",
]  # fmt: skip

Clock = Literal["received", "shown", "acknowledged", "answered", "holding"]


class Clocks(NamedTuple):
    """What one addressee owes, and by when (milliseconds UTC). None is not owed."""

    received_by: int | None = None
    shown_by: int | None = None
    acknowledged_by: int | None = None
    answered_by: int | None = None


class Times(Protocol):
    """What has come from one addressee, and when, in milliseconds UTC; None is not yet. An Exchange is one.

    `voice` is when it was read out to the addressee's watch and taken, by the day's challenge; `holding` when the first
    holding came, `holding_until` the T of the newest "next word by T", `cancelled` when the sender took the message
    back.
    """

    @property
    def received(self) -> int | None: ...
    @property
    def shown(self) -> int | None: ...
    @property
    def acknowledged(self) -> int | None: ...
    @property
    def voice(self) -> int | None: ...
    @property
    def holding(self) -> int | None: ...
    @property
    def holding_until(self) -> int | None: ...
    @property
    def answered(self) -> int | None: ...
    @property
    def refused(self) -> int | None: ...
    @property
    def cancelled(self) -> int | None: ...


class Overdue(NamedTuple):
    """A clock that ran out, and for how many milliseconds it has been out."""

    what: Clock
    since_ms: int


def clocks(
    precedence: Precedence,
    *,
    for_information: bool,
    start: int,
    reply_required: ReplyRequired,
    reply_by: int | None,
    settling: bool = False,
    watch_hours: WatchHours | None = None,
    table: Table = DEADLINES,
    shown_shared: bool = True,
) -> Clocks:
    """What an addressee owes from `start` on: the release at the sender, its own receipt at the receiver.

    Who is addressed for information owes `received` only; a settling message is owed nothing. A message that asks for
    no reply is shown and no more. `reply_by` takes the place of the table's time for an answer; for an
    acknowledgement it holds only where it is sooner. `watch_hours` are the addressee's; None is day and night. `table`
    is the channel's; where its charter says that nobody tells when a message is shown (`shown_shared`), nobody owes it.
    """
    if settling:
        return Clocks()
    terms = table[precedence]
    received_by = start + terms.received_ms
    if for_information:
        return Clocks(received_by)
    shown_by = later(terms, start, terms.shown_ms, watch_hours) if shown_shared else None
    if reply_required == "none":
        return Clocks(received_by, shown_by)
    acknowledged_by = later(terms, start, terms.acknowledged_ms, watch_hours)
    if reply_required == "acknowledgement":
        soonest = acknowledged_by if reply_by is None else min(acknowledged_by, reply_by)
        return Clocks(received_by, shown_by, soonest)
    answered_by = later(terms, start, terms.answered_ms, watch_hours) if reply_by is None else reply_by
    return Clocks(received_by, shown_by, acknowledged_by, answered_by)


def holding_limit(precedence: Precedence, at: int) -> int | None:
    """The latest "next word by T" that a holding sent at `at` may promise; None where there is no limit."""
    limit = DEADLINES[precedence].holding_limit_ms
    return None if limit is None else at + limit


def running(clocks: Clocks, times: Times) -> tuple[tuple[Clock, int], ...]:
    """The clocks that nothing has stopped yet, run out or not, with their deadlines, in the order of the stages.

    Whatever came later in that order stops the clocks before it. Holding stops the answer clock and starts one at its
    T. Nothing runs once the message is answered, refused or cancelled.
    """
    if over_since(times) is not None:
        return ()
    due = next_due(clocks, times)
    found: list[tuple[Clock, int | None]] = [("answered" if times.holding_until is None else "holding", due)]
    # A holding or an acknowledgement says that an officer has it, whichever notice was lost on the way; and so does a
    # voice that knew the day's challenge.
    if times.holding is None and times.acknowledged is None and times.voice is None:
        found.append(("acknowledged", clocks.acknowledged_by))
        if times.shown is None:
            found.append(("shown", clocks.shown_by))
            if times.received is None:
                found.append(("received", clocks.received_by))
    return tuple((what, by) for what, by in reversed(found) if by is not None)


def overdue(clocks: Clocks, times: Times, now: int) -> tuple[Overdue, ...]:
    """Every running clock that has run out, in the order of the stages."""
    return tuple(Overdue(what, now - by) for what, by in running(clocks, times) if by <= now)


def later(terms: Terms, start: int, ms: int, watch_hours: WatchHours | None) -> int:
    """So long after `start`, counted in the addressee's watch hours where these terms run in them."""
    if watch_hours is None or not terms.in_watch_hours:
        return start + ms
    return watch_hours.after(start, ms)


def over_since(times: Times) -> int | None:
    """Since when nothing more is owed."""
    return min((at for at in (times.answered, times.refused, times.cancelled) if at is not None), default=None)


def next_due(clocks: Clocks, times: Times) -> int | None:
    """When the answer is due, or the next word after a holding."""
    return clocks.answered_by if times.holding_until is None else times.holding_until

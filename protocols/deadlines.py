"""How soon: for each precedence, which clock runs and which rung of the ladder is reached.

All of it is the one table below, or what a charter made of it (`agreed`). Nothing here waits: given the instants that
are stored, each function says what is so at `now`, and `next_instant` when to ask again. A process that was down for an
hour finds the same answers.

A deadline is the first instant at which it is missed, a rung's instant the first at which it is reached; what came up
to and at that instant came in time. The sender counts from the release, the receiver from its own receipt.

Up to our own second seat and the other side's second contact the ladder climbs by itself. Voice, the third party and
NO REPLY are offered to an officer and never taken. PRIORITY and ROUTINE run in the addressee's watch hours, ladder
and all; only `received` runs always, since a node gives it (specification: deadlines).

The receiver has a ladder of its own (`own_ladder`): what nobody here has opened, or taken, by half of its time calls
our own officers before the other side has to.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, Literal, NamedTuple, Protocol, TypeAlias

from protocols.messages.header import Precedence, ReplyRequired
from protocols.watch_hours import WatchHours

__all__ = [
    "DEADLINES",
    "NOBODY_MS",
    "Act",
    "Agreed",
    "Clock",
    "Clocks",
    "Overdue",
    "OwnRungName",
    "Reached",
    "Rung",
    "RungName",
    "Table",
    "Terms",
    "Times",
    "agreed",
    "clocks",
    "holding_limit",
    "ladder",
    "next_instant",
    "overdue",
    "own_ladder",
    "rung",
    "running",
    "whole_ladder",
]  # fmt: skip

_S: Final = 1_000
_MIN: Final = 60 * _S
_H: Final = 60 * _MIN

NOBODY_MS: Final = 10 * _S
"""So long a seat has to sign on again, before a message that came meanwhile has its officers called elsewhere."""

RungName = Literal["route", "seats", "contact", "third_party", "no_reply"]
OwnRungName = Literal["unseen", "untaken"]
Clock = Literal["received", "shown", "acknowledged", "answered", "holding"]


class Act(StrEnum):
    """What a rung does or offers."""

    SECOND_ROUTE = "second_route"
    ALL_SEATS = "all_seats"
    SECOND_CONTACT = "second_contact"
    PAGER = "pager"
    CALL_SHEET = "call_sheet"
    THIRD_PARTY = "third_party"
    NO_REPLY = "no_reply"

    @property
    def automatic(self) -> bool:
        """Whether the ladder does it by itself; else it is offered to an officer."""
        return self in (Act.SECOND_ROUTE, Act.ALL_SEATS, Act.SECOND_CONTACT, Act.PAGER)


@dataclass(frozen=True, slots=True)
class Rung:
    """One rung: how long after the release it is reached, and what happens there."""

    name: RungName | OwnRungName
    after_ms: int
    acts: tuple[Act, ...]


@dataclass(frozen=True, slots=True)
class Terms:
    """One row of the table, in milliseconds. `holding_limit_ms` is None where none is set."""

    received_ms: int
    shown_ms: int
    acknowledged_ms: int
    answered_ms: int
    ladder: tuple[Rung, ...]
    holding_limit_ms: int | None = None
    in_watch_hours: bool = False


def _route(after_ms: int) -> Rung:
    return Rung("route", after_ms, (Act.SECOND_ROUTE,))


def _seats(after_ms: int) -> Rung:
    return Rung("seats", after_ms, (Act.ALL_SEATS,))


def _contact(after_ms: int, *acts: Act) -> Rung:
    return Rung("contact", after_ms, (Act.SECOND_CONTACT, *acts))


def _third_party(after_ms: int) -> Rung:
    return Rung("third_party", after_ms, (Act.THIRD_PARTY,))


def _no_reply(after_ms: int) -> Rung:
    return Rung("no_reply", after_ms, (Act.NO_REPLY,))


DEADLINES: Final[Mapping[Precedence, Terms]] = {
    Precedence.FLASH: Terms(
        received_ms=30 * _S,
        shown_ms=2 * _MIN,
        acknowledged_ms=5 * _MIN,
        answered_ms=30 * _MIN,
        ladder=(
            _route(30 * _S),
            _seats(2 * _MIN),
            _contact(5 * _MIN, Act.PAGER, Act.CALL_SHEET),
            _third_party(15 * _MIN),
            _no_reply(60 * _MIN),
        ),
        holding_limit_ms=2 * _H,
    ),
    Precedence.IMMEDIATE: Terms(
        received_ms=30 * _S,
        shown_ms=5 * _MIN,
        acknowledged_ms=15 * _MIN,
        answered_ms=3 * _H,
        ladder=(
            _route(2 * _MIN),
            _seats(10 * _MIN),
            _contact(15 * _MIN, Act.CALL_SHEET),
            _third_party(60 * _MIN),
            _no_reply(180 * _MIN),
        ),
        holding_limit_ms=12 * _H,
    ),
    Precedence.PRIORITY: Terms(
        received_ms=2 * _MIN,
        shown_ms=30 * _MIN,
        acknowledged_ms=60 * _MIN,
        answered_ms=24 * _H,
        ladder=(_route(10 * _MIN), _contact(60 * _MIN), _no_reply(24 * _H)),
        in_watch_hours=True,
    ),
    Precedence.ROUTINE: Terms(
        received_ms=2 * _MIN,
        shown_ms=6 * _H,
        acknowledged_ms=6 * _H,
        answered_ms=48 * _H,
        ladder=(_contact(12 * _H), _no_reply(48 * _H)),
        in_watch_hours=True,
    ),
}


Table: TypeAlias = Mapping[Precedence, Terms]


class Agreed(NamedTuple):
    """What a charter says of one precedence, in milliseconds, where it differs; None is the default."""

    precedence: Precedence
    shown_ms: int | None = None
    acknowledged_ms: int | None = None
    answered_ms: int | None = None


def agreed(changes: Iterable[Agreed]) -> Table:
    """The table of a channel whose charter changes these. The ladder's rungs from the second contact on move as far as
    the time for the acknowledgement moved: they are what happens when it does not come. The others stay."""
    table = dict(DEADLINES)
    for change in changes:
        terms = table[change.precedence]
        acknowledged = terms.acknowledged_ms if change.acknowledged_ms is None else change.acknowledged_ms
        later = acknowledged - terms.acknowledged_ms
        contact = next(place for place, step in enumerate(terms.ladder) if step.name == "contact")
        moved = (replace(step, after_ms=step.after_ms + later) for step in terms.ladder[contact:])
        table[change.precedence] = replace(
            terms,
            shown_ms=terms.shown_ms if change.shown_ms is None else change.shown_ms,
            acknowledged_ms=acknowledged,
            answered_ms=terms.answered_ms if change.answered_ms is None else change.answered_ms,
            ladder=(*terms.ladder[:contact], *moved),
        )
    return table


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


class Reached(NamedTuple):
    """A rung, and the instant at which it is reached. `climb` tells one climb from another: 0 the first, else the
    instant at which the answer, or the next word, was missed."""

    rung: Rung
    at: int
    climb: int = 0


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
    shown_by = _later(terms, start, terms.shown_ms, watch_hours) if shown_shared else None
    if reply_required == "none":
        return Clocks(received_by, shown_by)
    acknowledged_by = _later(terms, start, terms.acknowledged_ms, watch_hours)
    if reply_required == "acknowledgement":
        soonest = acknowledged_by if reply_by is None else min(acknowledged_by, reply_by)
        return Clocks(received_by, shown_by, soonest)
    answered_by = _later(terms, start, terms.answered_ms, watch_hours) if reply_by is None else reply_by
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
    if _over(times) is not None:
        return ()
    due = _due(clocks, times)
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


def rung(
    precedence: Precedence,
    released_at: int,
    now: int,
    acknowledged: int | None,
    *,
    missed: int | None = None,
    answered: int | None = None,
    watch_hours: WatchHours | None = None,
    table: Table = DEADLINES,
) -> tuple[Reached, ...]:
    """The rungs reached by `now`, earliest first: from the release until the acknowledgement (None: not yet).

    `missed` is when an answer, or the next word after a holding, is due: from then until `answered` the ladder
    climbs once more, beginning at its contact rung. Each rung is reached as long after it as the table has it after
    the contact rung.
    """
    steps = _climb(table[precedence], released_at, acknowledged, missed, answered, watch_hours)
    return tuple(step for step in steps if step.at <= now)


def ladder(
    precedence: Precedence,
    clocks: Clocks,
    times: Times,
    released_at: int,
    now: int,
    *,
    watch_hours: WatchHours | None = None,
    table: Table = DEADLINES,
) -> tuple[Reached, ...]:
    """`rung` for one addressee as it stands: none where no acknowledgement is owed."""
    steps = _whole_ladder(table[precedence], clocks, times, released_at, watch_hours)
    return tuple(step for step in steps if step.at <= now)


def whole_ladder(
    precedence: Precedence,
    clocks: Clocks,
    times: Times,
    released_at: int,
    *,
    watch_hours: WatchHours | None = None,
    table: Table = DEADLINES,
) -> tuple[Reached, ...]:
    """`ladder`, with the rungs that are still ahead if nothing comes before."""
    return tuple(_whole_ladder(table[precedence], clocks, times, released_at, watch_hours))


def own_ladder(
    precedence: Precedence,
    clocks: Clocks,
    times: Times,
    received_at: int,
    *,
    attended: bool = True,
    watch_hours: WatchHours | None = None,
    table: Table = DEADLINES,
) -> tuple[Reached, ...]:
    """The receiver's own rungs, with those still ahead: `unseen` and `untaken`, each at half of the time that the other
    side gives, so that there is time left to go to the seat. A FLASH or IMMEDIATE that comes where nobody is signed on
    (`attended`) is `unseen` after ten seconds: nothing could sound."""
    terms, over = table[precedence], _over(times)
    taken = min((at for at in (times.acknowledged, times.holding, over) if at is not None), default=None)
    found: list[Reached] = []
    if clocks.shown_by is not None:
        nobody = not attended and not terms.in_watch_hours
        after = NOBODY_MS if nobody else terms.shown_ms // 2
        seen = min((at for at in (times.shown, taken) if at is not None), default=None)
        at = _later(terms, received_at, after, watch_hours)
        if seen is None or at < seen:
            found.append(Reached(Rung("unseen", after, (Act.ALL_SEATS, Act.PAGER)), at))
    if clocks.acknowledged_by is not None:
        after = terms.acknowledged_ms // 2
        at = _later(terms, received_at, after, watch_hours)
        if taken is None or at < taken:
            found.append(Reached(Rung("untaken", after, (Act.ALL_SEATS, Act.PAGER)), at))
    return tuple(found)


def next_instant(
    precedence: Precedence,
    clocks: Clocks,
    times: Times,
    released_at: int,
    now: int,
    *,
    watch_hours: WatchHours | None = None,
    table: Table = DEADLINES,
) -> int | None:
    """The next instant after `now` at which `overdue` or `ladder` says more than now, if nothing comes before.

    None: nothing will change by itself any more.
    """
    instants = [by for _, by in running(clocks, times)]
    instants += [step.at for step in _whole_ladder(table[precedence], clocks, times, released_at, watch_hours)]
    return min((at for at in instants if at > now), default=None)


def _later(terms: Terms, start: int, ms: int, watch_hours: WatchHours | None) -> int:
    if watch_hours is None or not terms.in_watch_hours:
        return start + ms
    return watch_hours.after(start, ms)


def _over(times: Times) -> int | None:
    """Since when nothing more is owed."""
    return min((at for at in (times.answered, times.refused, times.cancelled) if at is not None), default=None)


def _due(clocks: Clocks, times: Times) -> int | None:
    """When the answer is due, or the next word after a holding."""
    return clocks.answered_by if times.holding_until is None else times.holding_until


def _climb(
    terms: Terms,
    released_at: int,
    acknowledged: int | None,
    missed: int | None,
    answered: int | None,
    watch_hours: WatchHours | None,
) -> list[Reached]:
    steps = []
    for step in terms.ladder:
        at = _later(terms, released_at, step.after_ms, watch_hours)
        if acknowledged is None or at < acknowledged:
            steps.append(Reached(step, at))
    if missed is not None:
        contact = next(i for i, step in enumerate(terms.ladder) if step.name == "contact")
        for step in terms.ladder[contact:]:
            at = _later(terms, missed, step.after_ms - terms.ladder[contact].after_ms, watch_hours)
            if answered is None or at < answered:
                steps.append(Reached(step, at, missed))
    return sorted(steps, key=lambda reached: reached.at)


def _whole_ladder(
    terms: Terms, clocks: Clocks, times: Times, released_at: int, watch_hours: WatchHours | None
) -> list[Reached]:
    if clocks.acknowledged_by is None:
        return []
    over = _over(times)
    answered = (times.acknowledged, times.voice, times.holding, over)
    taken = min((at for at in answered if at is not None), default=None)
    return _climb(terms, released_at, taken, _due(clocks, times), over, watch_hours)

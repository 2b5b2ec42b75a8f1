"""Which rungs a message has climbed: what happens, or is offered, as long as nobody takes it.

A rung's instant is the first at which it is reached; what came up to and at that instant came in time. The sender
counts from the release. The receiver has a ladder of its own (`own_ladder`): what nobody here has opened, or taken, by
half of its time calls our own officers before the other side has to. PRIORITY and ROUTINE climb in the addressee's
watch hours (specification: deadlines).
"""

from __future__ import annotations

from typing import NamedTuple

from protocols.deadlines import Clocks, Times, later, next_due, over_since, running
from protocols.messages.header import Precedence
from protocols.terms import DEADLINES, NOBODY_MS, Act, Rung, Table, Terms
from protocols.watch_hours import WatchHours

__all__ = ["Reached", "ladder", "next_instant", "own_ladder", "rung", "whole_ladder"]


class Reached(NamedTuple):
    """A rung, and the instant at which it is reached. `climb` tells one climb from another: 0 the first, else the
    instant at which the answer, or the next word, was missed."""

    rung: Rung
    at: int
    climb: int = 0


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
    terms, over = table[precedence], over_since(times)
    taken = min((at for at in (times.acknowledged, times.holding, over) if at is not None), default=None)
    found: list[Reached] = []
    if clocks.shown_by is not None:
        nobody = not attended and not terms.in_watch_hours
        after = NOBODY_MS if nobody else terms.shown_ms // 2
        seen = min((at for at in (times.shown, taken) if at is not None), default=None)
        at = later(terms, received_at, after, watch_hours)
        if seen is None or at < seen:
            found.append(Reached(Rung("unseen", after, (Act.ALL_SEATS, Act.PAGER)), at))
    if clocks.acknowledged_by is not None:
        after = terms.acknowledged_ms // 2
        at = later(terms, received_at, after, watch_hours)
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
        at = later(terms, released_at, step.after_ms, watch_hours)
        if acknowledged is None or at < acknowledged:
            steps.append(Reached(step, at))
    if missed is not None:
        contact = next(i for i, step in enumerate(terms.ladder) if step.name == "contact")
        for step in terms.ladder[contact:]:
            at = later(terms, missed, step.after_ms - terms.ladder[contact].after_ms, watch_hours)
            if answered is None or at < answered:
                steps.append(Reached(step, at, missed))
    return sorted(steps, key=lambda reached: reached.at)


def _whole_ladder(
    terms: Terms, clocks: Clocks, times: Times, released_at: int, watch_hours: WatchHours | None
) -> list[Reached]:
    if clocks.acknowledged_by is None:
        return []
    over = over_since(times)
    answered = (times.acknowledged, times.voice, times.holding, over)
    taken = min((at for at in answered if at is not None), default=None)
    return _climb(terms, released_at, taken, next_due(clocks, times), over, watch_hours)

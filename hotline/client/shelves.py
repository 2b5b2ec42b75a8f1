"""What needs whom: three shelves in a fixed order, and on each the most pressing first. Nothing here is stored.

*Needs you* is what this centre owes; *waiting for others* what somebody else owes; *answered* is the rest.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from hotline.client.matter import Addressee, Deadline, Matter, NotYet, Shelf
from protocols.deadlines import overdue as overdue_clocks
from protocols.silence import Duty, Side, negatives, owes

__all__ = ["SHELVES", "deadlines", "not_yet", "order", "shelf"]

SHELVES: Final[tuple[Shelf, ...]] = ("needs_you", "waiting_for_others", "answered")
_OURS_TO_DO: Final = frozenset({Duty.CANCEL_OR_STANDS, Duty.CONFIRM, Duty.NEW_MESSAGE, Duty.CALL})
_NEVER: Final = 2**63


def shelf(matter: Matter, now: int) -> Shelf:
    """Where a message stands at `now`. One that settles another is drawn there and is itself `answered`."""
    if matter.settling or matter.cancelled is not None:
        return "answered"
    return _incoming(matter, now) if matter.incoming else _outgoing(matter, now)


def _incoming(matter: Matter, now: int) -> Shelf:
    here = matter.here
    duties = [duty for duty in owes(here.exchange, here.clocks, "receiver") if duty is not Duty.RECEIVE]
    if duties:  # a word that was promised is owed too: holding is not answered
        return "needs_you"
    return "waiting_for_others" if matter.held is not None or matter.confirmation_due else "answered"


def _outgoing(matter: Matter, now: int) -> Shelf:
    each = matter.addressees.values()
    if any(duty in _OURS_TO_DO for one in each for duty in owes(one.exchange, one.clocks, "sender")):
        return "needs_you"
    if any(negatives(one.exchange, one.clocks, now) for one in each):
        return "waiting_for_others"
    return "answered"


def not_yet(matter: Matter, now: int) -> tuple[NotYet, ...]:
    """What has not come, per addressee, with its age: what a sender sees of the others, a receiver of itself."""
    side: Side = "receiver" if matter.incoming else "sender"
    return tuple(
        NotYet(one.centre, negative.what.value, negative.since_ms, negative.late_ms)
        for one in matter.addressees.values()
        if not matter.settling
        for negative in negatives(one.exchange, one.clocks, now, side=side, shown_shared=one.shown_shared)
    )


def deadlines(matter: Matter) -> tuple[Deadline, ...]:
    """Every clock of a message that runs or has run out, earliest first."""
    return tuple(
        sorted(
            Deadline(at, matter.hash, one.centre, what, matter.incoming)
            for one in matter.addressees.values()
            for what, at in _clocks(one)
        )
    )


def _clocks(one: Addressee) -> Iterable[tuple[str, int]]:
    if one.exchange.over:
        return ()
    # Asked at the end of time, every clock that nothing has stopped is overdue, and says since when.
    return ((late.what, _NEVER - late.since_ms) for late in overdue_clocks(one.clocks, one.exchange, _NEVER))


def order(matters: Iterable[Matter]) -> tuple[Matter, ...]:
    """Within a shelf: precedence, then the nearest deadline, then the newest."""

    def pressing(matter: Matter) -> tuple[int, int, int]:
        due = [deadline.at for deadline in deadlines(matter)]
        return matter.precedence, min(due, default=_NEVER), -matter.at

    return tuple(sorted(matters, key=pressing))

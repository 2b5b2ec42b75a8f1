"""Which deadlines of our messages have passed at an addressee, and when the next one does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from hotline.node.record.lookups import exchange_of
from hotline.node.record.tables import EXCHANGES, LAPSES
from protocols.deadlines import Clocks
from protocols.exchange import Exchange

if TYPE_CHECKING:
    from hotline.node.judge.effects import KeepLapse
    from hotline.node.record.facts import Place

__all__ = ["Open", "clocks_of", "keep_lapse", "next_due", "passed", "told"]

_E = EXCHANGES.c
_DUE = (_E.received_by, _E.shown_by, _E.acknowledged_by, _E.answered_by)


@dataclass(frozen=True, slots=True)
class Open:
    """A message of ours that an addressee still owes something for, at a deadline that has passed."""

    seq: int
    message: bytes
    to: str
    clocks: Clocks
    exchange: Exchange


def passed(c: sa.Connection, place: Place, after: int, seq: int, now: int) -> tuple[list[Open], int]:
    """What was looked at neither by its instant (`after`) nor by its row (`seq`) and has a deadline at or before
    `now`; and the last row there is, from which the next look begins."""
    since = sa.or_(*(sa.and_(due > after, due <= now) for due in _DUE))
    late = sa.and_(_E.seq > seq, sa.or_(*(due <= now for due in _DUE)))
    rows = c.execute(_open(place, sa.or_(since, late)).order_by(_E.seq))
    found = [Open(row.seq, row.message, row.addressee, _clocks(row), exchange_of(row.state)) for row in rows]
    newest = c.execute(sa.select(sa.func.max(_E.seq)).where(_E.owner == place.me)).scalar()
    return found, int(newest or 0)


def next_due(c: sa.Connection, place: Place, now: int) -> int | None:
    """The first deadline after `now` of what is still open; None: there is none."""
    soonest = [c.execute(sa.select(sa.func.min(due)).where(*_still_open(place), due > now)).scalar() for due in _DUE]
    return min((int(at) for at in soonest if at is not None), default=None)


def clocks_of(c: sa.Connection, me: str, message: bytes, to: str) -> Clocks | None:
    """By when what is due of a message of ours."""
    where = (_E.owner == me, _E.message == message, _E.addressee == to, _E.incoming.is_(False))
    row = c.execute(sa.select(*_DUE).where(*where)).first()
    return _clocks(row) if row else None


def told(c: sa.Connection, me: str, message: bytes, to: str) -> frozenset[str]:
    """What was told already."""
    where = (LAPSES.c.owner == me, LAPSES.c.message == message, LAPSES.c.addressee == to)
    return frozenset(c.execute(sa.select(LAPSES.c.what).where(*where)).scalars())


def keep_lapse(c: sa.Connection, effect: KeepLapse, place: Place, now: int) -> None:
    """Once."""
    missed = {"message": effect.message, "addressee": effect.to, "what": effect.what, "due": effect.due}
    c.execute(LAPSES.insert().values(owner=place.me, at=now, **missed))


def _still_open(place: Place) -> tuple[sa.ColumnElement[bool], ...]:
    return (_E.owner == place.me, _E.settled.is_(False), _E.incoming.is_(False))


def _open(place: Place, *where: sa.ColumnElement[bool]) -> sa.Select[Any]:
    return sa.select(EXCHANGES).where(*_still_open(place), *where)


def _clocks(row: Any) -> Clocks:
    return Clocks(row.received_by, row.shown_by, row.acknowledged_by, row.answered_by)

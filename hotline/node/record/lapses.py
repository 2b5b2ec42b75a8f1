"""Which deadlines of our messages have passed at an addressee, and when the next one does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from hotline.node.record.lookups import exchange_of
from hotline.node.record.prepared import Prepared
from hotline.node.record.tables import EXCHANGES, LAPSES
from protocols.deadlines import Clocks
from protocols.exchange import Exchange

if TYPE_CHECKING:
    from hotline.node.judge.effects import KeepLapse
    from hotline.node.record.facts import Place

__all__ = ["Open", "clocks_of", "keep_lapse", "next_due", "passed", "told"]

_E = EXCHANGES.c
_DUE = (_E.received_by, _E.shown_by, _E.acknowledged_by, _E.answered_by)
_ME: sa.BindParameter[str] = sa.bindparam("me")
_NOW: sa.BindParameter[int] = sa.bindparam("now")
_STILL_OPEN = (_E.owner == _ME, _E.settled.is_(False), _E.incoming.is_(False))
_PASSED = Prepared(
    sa.select(EXCHANGES)
    .where(
        *_STILL_OPEN,
        sa.or_(
            *(sa.and_(due > sa.bindparam("after"), due <= _NOW) for due in _DUE),
            sa.and_(_E.seq > sa.bindparam("behind"), sa.or_(*(due <= _NOW for due in _DUE))),
        ),
    )
    .order_by(_E.seq)
)
_NEWEST = Prepared(sa.select(sa.func.max(_E.seq)).where(_E.owner == _ME))
_SOONEST = tuple(Prepared(sa.select(sa.func.min(due)).where(*_STILL_OPEN, due > _NOW)) for due in _DUE)
_CLOCKS = Prepared(
    sa.select(*_DUE).where(
        _E.owner == _ME, _E.message == sa.bindparam("hashed"), _E.addressee == sa.bindparam("whom"),
        _E.incoming.is_(False),
    )
)  # fmt: skip
_TOLD = Prepared(
    sa.select(LAPSES.c.what).where(
        LAPSES.c.owner == _ME, LAPSES.c.message == sa.bindparam("hashed"), LAPSES.c.addressee == sa.bindparam("whom")
    )
)


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
    rows = _PASSED.all(c, me=place.me, after=after, behind=seq, now=now)
    found = [Open(row.seq, row.message, row.addressee, _clocks(row), exchange_of(row.state)) for row in rows]
    return found, int(_NEWEST.scalar(c, me=place.me) or 0)


def next_due(c: sa.Connection, place: Place, now: int) -> int | None:
    """The first deadline after `now` of what is still open; None: there is none."""
    soonest = [each.scalar(c, me=place.me, now=now) for each in _SOONEST]
    return min((int(at) for at in soonest if at is not None), default=None)


def clocks_of(c: sa.Connection, me: str, message: bytes, to: str) -> Clocks | None:
    """By when what is due of a message of ours."""
    row = _CLOCKS.first(c, me=me, hashed=message, whom=to)
    return _clocks(row) if row else None


def told(c: sa.Connection, me: str, message: bytes, to: str) -> frozenset[str]:
    """What was told already."""
    return frozenset(row.what for row in _TOLD.all(c, me=me, hashed=message, whom=to))


def keep_lapse(c: sa.Connection, effect: KeepLapse, place: Place, now: int) -> None:
    """Once."""
    missed = {"message": effect.message, "addressee": effect.to, "what": effect.what, "due": effect.due}
    c.execute(LAPSES.insert().values(owner=place.me, at=now, **missed))


def _clocks(row: Any) -> Clocks:
    return Clocks(row.received_by, row.shown_by, row.acknowledged_by, row.answered_by)

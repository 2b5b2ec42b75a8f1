"""What one officer began alone and two have not finished, as it is kept: told once, also after a restart."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import sqlalchemy as sa

from hotline.node.record.prepared import Prepared
from hotline.node.record.tables import UNFINISHED

if TYPE_CHECKING:
    from hotline.node.judge.effects import Begin, End, Turn
    from hotline.node.record.facts import Place

__all__ = ["Open", "begin", "end", "minutes", "open_ones", "turn"]

_U = UNFINISHED.c
_ME: sa.BindParameter[str] = sa.bindparam("me")
_OPEN = Prepared(
    sa.select(_U.message, _U.what, _U.at, _U.minutes).where(_U.owner == _ME, _U.open.is_(True)).order_by(_U.seq)
)
_MINUTES = Prepared(
    sa.select(_U.minutes).where(
        _U.owner == _ME, _U.message == sa.bindparam("about"), _U.what == sa.bindparam("kind"), _U.open.is_(True)
    )
)


class Open(NamedTuple):
    """One of them: since when, and how many full minutes of paging there were (of an override)."""

    message: bytes
    what: str
    at: int
    minutes: int


def open_ones(c: sa.Connection, place: Place) -> list[Open]:
    """All that nobody has finished and whose end was not told, oldest first."""
    return [Open(row.message, row.what, row.at, row.minutes) for row in _OPEN.all(c, me=place.me)]


def minutes(c: sa.Connection, me: str, message: bytes, what: str = "override") -> int | None:
    """How many full minutes everybody was paged; None where nothing of the kind is open."""
    found = _MINUTES.scalar(c, me=me, about=message, kind=what)
    return None if found is None else int(found)


def begin(c: sa.Connection, effect: Begin, place: Place, now: int) -> None:
    """Anew, where it was there before: a message may be held again."""
    c.execute(UNFINISHED.delete().where(*_this(effect, place)))
    values = {"message": effect.message, "what": effect.what, "at": now, "minutes": 0, "open": True}
    c.execute(UNFINISHED.insert().values(owner=place.me, **values))


def turn(c: sa.Connection, effect: Turn, place: Place, now: int) -> None:
    """One minute more."""
    c.execute(UNFINISHED.update().where(*_this(effect, place)).values(minutes=_U.minutes + 1))


def end(c: sa.Connection, effect: End, place: Place, now: int) -> None:
    """It was finished, or its end was told."""
    c.execute(UNFINISHED.update().where(*_this(effect, place)).values(open=False))


def _this(effect: Begin | Turn | End, place: Place) -> tuple[sa.ColumnElement[bool], ...]:
    return (_U.owner == place.me, _U.message == effect.message, _U.what == effect.what)

"""Envelopes that are set aside: kept, counted, told of, dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import sqlalchemy as sa

from hotline.node.judge.facts import Aside
from hotline.node.record.tables import ASIDE

if TYPE_CHECKING:
    from hotline.node.judge.effects import AsideTold, DropAside, KeepAside
    from hotline.node.record.facts import Place

__all__ = ["Waiting", "aside_told", "count", "drop_aside", "keep_aside", "one", "waiting"]

_A = ASIDE.c


class Waiting(NamedTuple):
    """One that waits for its statement: whose it is, its release hash, the envelope, since when (UTC ms)."""

    peer: str
    release: bytes
    data: bytes
    party: str
    version: int
    told: bool
    at: int


def waiting(c: sa.Connection, place: Place) -> list[Waiting]:
    """All of them, in the order in which they came."""
    rows = c.execute(sa.select(ASIDE).where(_A.owner == place.me).order_by(_A.seq))
    return [Waiting(r.peer, r.release, r.bytes, r.party, r.version, r.told, r.at) for r in rows]


def one(c: sa.Connection, me: str, release: bytes) -> Aside | None:
    """The one of this release hash."""
    row = c.execute(sa.select(ASIDE).where(_A.owner == me, _A.release == release)).first()
    if row is None:
        return None
    same = (_A.owner == me, _A.party == row.party, _A.version == row.version)
    alike = list(c.execute(sa.select(_A.told).where(*same)).scalars())
    return Aside(row.peer, row.party, row.version, any(alike), len(alike))


def count(c: sa.Connection, me: str, peer: str) -> int:
    """How many of a peer's are set aside."""
    found = sa.select(sa.func.count()).select_from(ASIDE).where(_A.owner == me, _A.peer == peer)
    return int(c.execute(found).scalar_one())


def keep_aside(c: sa.Connection, effect: KeepAside, place: Place, now: int) -> None:
    """As it came."""
    kept = {"peer": effect.peer, "release": effect.release, "party": effect.party, "version": effect.version}
    c.execute(ASIDE.insert().values(owner=place.me, told=False, at=now, bytes=effect.data, **kept))


def aside_told(c: sa.Connection, effect: AsideTold, place: Place, now: int) -> None:
    """Of every envelope that needs the same statement."""
    where = (_A.owner == place.me, _A.party == effect.party, _A.version == effect.version)
    c.execute(ASIDE.update().where(*where).values(told=True))


def drop_aside(c: sa.Connection, effect: DropAside, place: Place, now: int) -> None:
    """It has been judged."""
    c.execute(ASIDE.delete().where(_A.owner == place.me, _A.release == effect.release))

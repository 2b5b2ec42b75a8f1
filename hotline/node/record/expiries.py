"""Which expiries were told: once for each record and step, also after a restart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from hotline.node.record.tables import EXPIRIES

if TYPE_CHECKING:
    from hotline.node.judge.effects import KeepExpiry
    from hotline.node.record.facts import Place

__all__ = ["keep_expiry", "told"]

_X = EXPIRIES.c


def told(c: sa.Connection, me: str, kind: str, subject: str, version: int) -> frozenset[int]:
    """The steps at which this very record was told."""
    where = (_X.owner == me, _X.kind == kind, _X.subject == subject, _X.version == version)
    return frozenset(c.execute(sa.select(_X.step).where(*where)).scalars())


def keep_expiry(c: sa.Connection, effect: KeepExpiry, place: Place, now: int) -> None:
    """Once."""
    said = {"kind": effect.kind, "subject": effect.subject, "version": effect.version, "step": effect.step}
    c.execute(EXPIRIES.insert().values(owner=place.me, at=now, **said))

"""The journal's right edge, and one entry more: leaf, hash, frontier."""

from __future__ import annotations

import sqlalchemy as sa

from hotline.node.record.facts import Place
from hotline.node.record.prepared import Prepared, named
from hotline.node.record.tables import JOURNAL, META
from protocols.journal import Frontier, Leaf, leaf_hash
from protocols.wire import pack

__all__ = ["enter", "frontier_of", "keep_frontier"]


_ENTER = Prepared(sa.insert(JOURNAL).values(**named(JOURNAL)))
_MOVE = Prepared(sa.update(META).where(META.c.key == sa.bindparam("which")).values(value=sa.bindparam("edge")))


def frontier_of(c: sa.Connection, place: Place) -> Frontier:
    """The frontier as of the last commit; an empty one for a new journal."""
    found = c.execute(sa.select(META.c.value).where(META.c.key == _key(place))).scalar()
    return Frontier.from_bytes(found) if found is not None else Frontier()


def enter(
    c: sa.Connection, place: Place, frontier: Frontier, *, kind: str, subject: bytes, salt: bytes, at: int
) -> Frontier:
    """One leaf more; gives the frontier that has it."""
    leaf = pack(Leaf(version=1, kind=kind, at=at, subject=subject, salt=salt))
    hashed = leaf_hash(leaf)
    _ENTER.run(c, owner=place.me, idx=frontier.size, hash=hashed, leaf=leaf)
    return frontier.append(hashed)


def keep_frontier(c: sa.Connection, place: Place, frontier: Frontier) -> None:
    """Written once a batch, in its transaction."""
    key, value = _key(place), frontier.to_bytes()
    if _MOVE.run(c, which=key, edge=value) == 0:
        c.execute(META.insert().values(key=key, value=value))


def _key(place: Place) -> str:
    return f"frontier/{place.me}"

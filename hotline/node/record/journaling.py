"""The journal's right edge, and one entry more: leaf, hash, frontier."""

from __future__ import annotations

import sqlalchemy as sa

from hotline.node.record.facts import Place
from hotline.node.record.tables import JOURNAL, META
from protocols.journal import Frontier, Leaf, leaf_hash
from protocols.wire import pack

__all__ = ["enter", "frontier_of", "keep_frontier"]


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
    c.execute(JOURNAL.insert().values(owner=place.me, idx=frontier.size, hash=hashed, leaf=leaf))
    return frontier.append(hashed)


def keep_frontier(c: sa.Connection, place: Place, frontier: Frontier) -> None:
    """Written once a batch, in its transaction."""
    key, value = _key(place), frontier.to_bytes()
    if c.execute(META.update().where(META.c.key == key).values(value=value)).rowcount == 0:
        c.execute(META.insert().values(key=key, value=value))


def _key(place: Place) -> str:
    return f"frontier/{place.me}"

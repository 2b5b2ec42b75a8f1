"""The heads of the journal that were signed, kept beside it; and its leaves, read back from the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import sqlalchemy as sa

from hotline.node.judge.effects import KeepCheckpoint
from hotline.node.judge.facts import KeptHead, KeptHeads
from hotline.node.record.lookups import is_locked
from hotline.node.record.tables import CHECKPOINTS, JOURNAL
from protocols.errors import Code, Refused
from protocols.journal import Frontier, leaf_hash

if TYPE_CHECKING:
    from hotline.node.record.facts import Place

__all__ = ["Signed", "heads", "keep_checkpoint", "newest", "reread", "sizes"]


class Signed(NamedTuple):
    """A head as it is kept."""

    origin: str
    size: int
    root: bytes
    frontier: Frontier
    note: bytes


def newest(c: sa.Connection, place: Place, origin: str | None = None) -> Signed | None:
    """The newest of this origin, or of any: after a restore the same tree goes on under another one."""
    wanted = sa.select(CHECKPOINTS).where(CHECKPOINTS.c.owner == place.me)
    if origin is not None:
        wanted = wanted.where(CHECKPOINTS.c.origin == origin)
    row = c.execute(wanted.order_by(CHECKPOINTS.c.seq.desc()).limit(1)).first()
    return Signed(row.origin, row.size, row.root, Frontier.from_bytes(row.frontier), row.note) if row else None


def sizes(c: sa.Connection, place: Place, origin: str) -> list[tuple[int, bytes]]:
    """Size and note of every head of an origin, newest first."""
    wanted = sa.select(CHECKPOINTS.c.size, CHECKPOINTS.c.note).where(
        CHECKPOINTS.c.owner == place.me, CHECKPOINTS.c.origin == origin
    )
    return [(size, bytes(note)) for size, note in c.execute(wanted.order_by(CHECKPOINTS.c.size.desc()))]


def heads(c: sa.Connection, me: str, origin: str, size: int) -> KeptHeads:
    """What bears on one head, for the judge."""
    mine = (CHECKPOINTS.c.owner == me, CHECKPOINTS.c.origin == origin)
    same = c.execute(sa.select(CHECKPOINTS).where(*mine, CHECKPOINTS.c.size == size)).first()
    last = c.execute(sa.select(CHECKPOINTS).where(*mine).order_by(CHECKPOINTS.c.size.desc()).limit(1)).first()
    return KeptHeads(
        KeptHead(same.size, same.root, same.frontier, same.note) if same else None,
        KeptHead(last.size, last.root, last.frontier, last.note) if last else None,
        is_locked(c, me),
    )


def keep_checkpoint(c: sa.Connection, effect: KeepCheckpoint, place: Place, now: int) -> None:
    """A new head; or one that is here, with a signature more under it."""
    mine = (
        CHECKPOINTS.c.owner == place.me,
        CHECKPOINTS.c.origin == effect.origin,
        CHECKPOINTS.c.size == effect.size,
    )
    if c.execute(CHECKPOINTS.update().where(*mine).values(note=effect.note)).rowcount:
        return
    c.execute(
        CHECKPOINTS.insert().values(
            owner=place.me,
            origin=effect.origin,
            size=effect.size,
            root=effect.root,
            frontier=effect.frontier,
            at=now,
            note=effect.note,
        )
    )


def reread(c: sa.Connection, place: Place, start: int, stop: int) -> list[bytes]:
    """The leaf hashes from `start` up to `stop`, each made again from the leaf's bytes as they are on the disk.

    Raises Refused `record_damaged`, naming the first entry that is missing or is not the one in the tree.
    """
    wanted = sa.select(JOURNAL.c.idx, JOURNAL.c.hash, JOURNAL.c.leaf).where(
        JOURNAL.c.owner == place.me, JOURNAL.c.idx >= start, JOURNAL.c.idx < stop
    )
    found: list[bytes] = []
    for index, hashed, leaf in c.execute(wanted.order_by(JOURNAL.c.idx)):
        if index != start + len(found):
            break
        if leaf_hash(leaf) != hashed:
            raise Refused(Code.RECORD_DAMAGED, f"entry {index} of the journal is not the one that was written")
        found.append(bytes(hashed))
    if len(found) != stop - start:
        raise Refused(Code.RECORD_DAMAGED, f"entry {start + len(found)} of the journal is missing")
    return found

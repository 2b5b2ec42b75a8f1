"""Signed heads of a journal, and proofs under them, read out of a record that is open.

::

    newest_checkpoint(here) ──> the note ── head_of ──> size, root
    find(here, subjects)    ──> index and leaf of each entry      proofs(here, size).inclusion(index, size)

A proof is made from the leaf hashes as they are on disk and is verified against the note's root before it is given: a
record that was changed gives no proof.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

import sqlalchemy as sa

from hotline.evidence.reading import Reading
from hotline.node.record import feed
from hotline.node.record.epochs import centre_epoch
from hotline.node.record.tables import CHECKPOINTS, JOURNAL
from protocols.checkpoint import Checkpoint, SignatureLine, origin, split_note
from protocols.cosignature import VerifierKey
from protocols.errors import Code, Refused
from protocols.journal import Leaf, Tree, verify_inclusion
from protocols.roster import load_roster
from protocols.wire import unpack

__all__ = [
    "Entered", "checkpoints", "consistency", "covering", "entry", "find", "head_of", "journal_key", "leaf_hashes",
    "newest_checkpoint", "proofs", "prove",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entered:
    """One entry: its index from 0, its leaf, and the leaf's bytes."""

    index: int
    leaf: Leaf
    data: bytes


def newest_checkpoint(here: Reading) -> bytes | None:
    """The signed note of the newest head, with every cosignature that it got; None before the first."""
    newest = sa.select(CHECKPOINTS.c.note).where(CHECKPOINTS.c.owner == here.place.me)
    found = here.connection.execute(newest.order_by(CHECKPOINTS.c.seq.desc()).limit(1)).scalar() if _has(here) else None
    return bytes(found) if found is not None else None


def covering(here: Reading, size: int, *, witnessed: bool = False) -> bytes | None:
    """The newest note of at least `size` entries; with `witnessed` only one that somebody else has signed too."""
    for note in reversed(list(checkpoints(here))):
        head, lines = split_note(note)
        if head.size >= size and (len(lines) > 1 or not witnessed):
            return note
    return None


def checkpoints(here: Reading) -> Iterable[bytes]:
    """Every note that is kept, oldest first."""
    if not _has(here):
        return ()
    wanted = sa.select(CHECKPOINTS.c.note).where(CHECKPOINTS.c.owner == here.place.me).order_by(CHECKPOINTS.c.seq)
    return [bytes(note) for (note,) in here.connection.execute(wanted)]


def head_of(note: bytes) -> tuple[Checkpoint, list[SignatureLine]]:
    """What a note says and the lines under it, nothing of it verified. Raises Refused `checkpoint_wrong`."""
    return split_note(note)


def find(here: Reading, subjects: Collection[bytes]) -> dict[bytes, Entered]:
    """The first entry about each of these hashes, by one walk through the journal; what has none is not in it."""
    wanted = set(subjects)
    found: dict[bytes, Entered] = {}
    rows = here.connection.execute(
        sa.select(JOURNAL.c.idx, JOURNAL.c.leaf).where(JOURNAL.c.owner == here.place.me).order_by(JOURNAL.c.idx),
        execution_options={"yield_per": 1024},
    )
    for index, data in rows:
        leaf = unpack(data, Leaf)
        if leaf.subject in wanted:
            found.setdefault(leaf.subject, Entered(index, leaf, bytes(data)))
    return found


def leaf_hashes(here: Reading, start: int, stop: int) -> list[bytes]:
    """As they are on disk, in order. Raises Refused `record_damaged` when one is missing."""
    wanted = sa.select(JOURNAL.c.hash).where(
        JOURNAL.c.owner == here.place.me, JOURNAL.c.idx >= start, JOURNAL.c.idx < stop
    )
    found = [bytes(hashed) for (hashed,) in here.connection.execute(wanted.order_by(JOURNAL.c.idx))]
    if len(found) != stop - start:
        raise Refused(Code.RECORD_DAMAGED, f"entries are missing between {start} and {stop} of the journal")
    return found


def proofs(here: Reading, size: int) -> Tree:
    """The tree of the first `size` entries, to make several proofs of (64 bytes an entry, read when it is asked)."""
    return Tree.reading(size, lambda start, stop: leaf_hashes(here, start, stop))


def prove(here: Reading, index: int, size: int, root: bytes) -> tuple[bytes, ...]:
    """That entry `index` is among the first `size`, whose root a checkpoint says is `root`.

    Raises Refused `proof_wrong`, `record_damaged`: what is on disk does not make that root any more; `not_found`:
    there are not so many entries.
    """
    if not 0 <= index < size:
        raise Refused(Code.NOT_FOUND, f"no entry {index} among the first {size}; they count from 0")
    tree = proofs(here, size)
    path = tree.inclusion(index, size)
    verify_inclusion(leaf_hashes(here, index, index + 1)[0], index, size, root, path)
    return path


def _has(here: Reading) -> bool:
    """A store that an earlier version wrote last has no such table yet."""
    return sa.inspect(here.connection).has_table(CHECKPOINTS.name)


def consistency(here: Reading, old: int, size: int, root: bytes) -> tuple[bytes, ...]:
    """That the first `size` entries, whose root a checkpoint says is `root`, begin with the first `old`.

    Raises Refused `not_found`, `record_damaged`: what is on disk does not make that root any more.
    """
    if not 0 < old <= size:
        raise Refused(Code.NOT_FOUND, f"no proof from {old} entries to {size}")
    tree = proofs(here, size)
    if tree.root(size) != root:
        raise Refused(Code.RECORD_DAMAGED, f"the entries on the disk do not make the head of {size} that was signed")
    return tree.consistency(old, size)


def entry(here: Reading, index: int) -> Entered:
    """One entry. Raises Refused `not_found`."""
    wanted = sa.select(JOURNAL.c.leaf).where(JOURNAL.c.owner == here.place.me, JOURNAL.c.idx == index)
    data = here.connection.execute(wanted).scalar()
    if data is None:
        raise Refused(Code.NOT_FOUND, f"no entry {index}")
    return Entered(index, unpack(data, Leaf), bytes(data))


def journal_key(here: Reading) -> VerifierKey:
    """The journal's name in this epoch, with the key that signs its heads: the centre's newest.

    Raises Refused as `Roster.believed`.
    """
    roster = load_roster(here.blank, feed.records(here.connection, here.place))
    name = origin(here.place.me, here.place.mode, centre_epoch(here.connection, here.place))
    return VerifierKey(name, roster.believed(here.place.me).keys[-1], False)

"""Reads a centre's journal again from its first entry and names the first thing that is not as it was written.

For each entry: the leaf is hashed again and must stand where it stands; what it is about is looked up by its hash and
judged by its signatures, under the records in force at that place (`subjects`). Then every line's chain (`chains`), the
root against the frontier that the node goes on from, and whether anything signed stands in the record that was never
entered. Who changes the database, and does not hold every key that signed, is found out by one of these.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

import sqlalchemy as sa

from hotline.evidence.chains import Chains
from hotline.evidence.checkpoints import checkpoints
from hotline.evidence.feeds import check_feed
from hotline.evidence.heads import Heads
from hotline.evidence.reading import Reading, reading
from hotline.evidence.report import Difference, Differs, LineEnd, Report
from hotline.evidence.seen import Seen
from hotline.evidence.subjects import Subjects
from hotline.node.record.feed import journal_size
from hotline.node.record.journaling import frontier_of
from hotline.node.record.tables import ENVELOPES, HEADS, JOURNAL, LINES, MESSAGES, NOTICES, RECORDS
from protocols.errors import Code, Refused
from protocols.journal import Frontier, Leaf, leaf_hash
from protocols.wire import unpack

__all__ = ["Report", "verify_journal"]

Progress = Callable[[int, int], None]

AT_A_TIME = 256


def verify_journal(path: Path, progress: Progress | None = None, *, heads: Sequence[bytes] = ()) -> Report:
    """`path`: a node's directory, running or not. `progress(done, all)` is called now and then. `heads`: signed notes
    that somebody kept elsewhere; those in the record are looked at anyhow.

    Raises Refused `not_found`, `file_unreadable`: there is no journal there; `checkpoint_wrong`: no head was
    handed in. Everything else is in the report.
    """
    walk: _Walk | None = None
    try:
        with reading(path) as here:
            walk = _Walk(here, progress, heads)
            return walk.run()
    except Refused as refused:
        if refused.code is not Code.RECORD_DAMAGED or walk is None:
            raise
        return walk.report(Difference("database", refused.detail))


class _Walk:
    """One verification."""

    def __init__(self, here: Reading, progress: Progress | None, heads: Sequence[bytes]) -> None:
        self._here = here
        self._progress = progress
        self._frontier = Frontier()
        self._kinds: Counter[str] = Counter()
        self._chains = Chains()
        self._heads = Heads(heads)
        self._given = heads
        self._subjects: Subjects | None = None
        self._lines: tuple[LineEnd, ...] = ()

    def run(self) -> Report:
        try:
            try:
                self._heads = Heads((*checkpoints(self._here), *self._given))
                self._subjects = Subjects(self._here, self._chains)
                self._entries(self._subjects)
                self._subjects.finish()
                self._lines = self._chains.check(self._here.connection, self._here.place)
                self._root()
                self._heads.finish(self._frontier.size, self._subjects.roster, self._here.place)
                self._unentered(self._subjects.seen)
                check_feed(self._here)
            except Refused as refused:
                raise Differs("record", f"{refused.code}: {refused.detail}") from None
        except Differs as differs:
            return self.report(differs.difference)
        return self.report(None)

    def report(self, difference: Difference | None) -> Report:
        return Report(
            centre=self._here.place.me,
            mode=self._here.place.mode,
            entries=self._frontier.size,
            root=self._frontier.root(),
            kinds=dict(sorted(self._kinds.items())),
            signatures=self._subjects.signatures if self._subjects else 0,
            lines=self._lines,
            heads=len(self._heads),
            unchecked=self._subjects.unchecked if self._subjects else 0,
            difference=difference,
        )

    def _entries(self, subjects: Subjects) -> None:
        c, me = self._here.connection, self._here.place.me
        total = journal_size(c, self._here.place)
        wanted = sa.select(JOURNAL).where(JOURNAL.c.owner == me).order_by(JOURNAL.c.idx)
        for row in c.execute(wanted, execution_options={"yield_per": AT_A_TIME}):
            index = self._frontier.size
            if row.idx != index:
                raise Differs(f"entry {index}", "it is missing")
            leaf = self._leaf(index, row.leaf, row.hash)
            self._frontier = self._frontier.append(row.hash)
            if self._heads.stands_at(self._frontier.size):
                self._heads.at(self._frontier.size, self._frontier.root())
            self._kinds[leaf.kind] += 1
            subjects.check(index, leaf)
            if self._progress is not None and (index % AT_A_TIME == 0 or index + 1 == total):
                self._progress(index + 1, total)

    @staticmethod
    def _leaf(index: int, data: bytes, hashed: bytes) -> Leaf:
        if leaf_hash(data) != hashed:
            raise Differs(f"entry {index}", "its bytes have another hash than the one in the tree")
        try:
            return unpack(data, Leaf)
        except Refused as refused:
            raise Differs(f"entry {index}", refused.detail) from None

    def _root(self) -> None:
        kept = frontier_of(self._here.connection, self._here.place)
        if kept.size != self._frontier.size:
            raise Differs("root", f"the node goes on from {kept.size} entries, and {self._frontier.size} are here")
        if kept.root() != self._frontier.root():
            raise Differs("root", "the entries do not make the root that the node goes on from")

    def _unentered(self, seen: Seen) -> None:
        """Whoever slips something signed into the record has to enter it, which changes the root."""
        c, me = self._here.connection, self._here.place.me
        signed = (
            (ENVELOPES, ENVELOPES.c.release, "envelope"),
            (NOTICES, NOTICES.c.hash, "notice"),
            (RECORDS, RECORDS.c.hash, "roster record"),
            (LINES, LINES.c.record_hash, "epoch record"),
            (HEADS, HEADS.c.hash, "head"),
        )
        for table, column, name in signed:
            wanted = sa.select(column).where(table.c.owner == me)
            for (hashed,) in c.execute(wanted, execution_options={"yield_per": 4096}):
                if hashed not in seen:
                    raise Differs(name, f"{hashed.hex()[:12]} stands in the record and was never entered")
        carried = sa.exists().where(ENVELOPES.c.owner == me, ENVELOPES.c.message == MESSAGES.c.hash)
        loose = sa.select(MESSAGES.c.hash).where(MESSAGES.c.owner == me, ~carried)
        for (hashed,) in c.execute(loose):
            raise Differs("message", f"{hashed.hex()[:12]} stands in the record and was in no envelope")

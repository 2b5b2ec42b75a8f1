"""Once a day the whole record is read again, slowly, and judged as on the day it was written.

What is not as it was is said at the seats, by its place. An envelope that is damaged or gone is asked for at the other
end of its line (`mending`). It reads a few entries and lets everybody else have their turn: a FLASH never waits for it.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Iterable
from functools import partial

import sqlalchemy as sa

from hotline.evidence.chains import Chains
from hotline.evidence.reading import Reading
from hotline.evidence.report import Difference, Differs
from hotline.evidence.subjects import Subjects
from hotline.link import Link
from hotline.node.deliver.mending import Mending
from hotline.node.judge.events import Alarmed
from hotline.node.judge.mending import ENVELOPE_KINDS
from hotline.node.record.journaling import frontier_of
from hotline.node.record.tables import JOURNAL
from hotline.node.station import Station
from protocols.errors import Code, Refused
from protocols.journal import Frontier, Leaf, leaf_hash
from protocols.roster import Roster
from protocols.wire import unpack

__all__ = ["Scrub"]

FIRST_SECONDS = 3600.0
DAY_SECONDS = 86_400.0
AT_A_TIME = 10
PAUSE_SECONDS = 0.05
"""With ten entries at a time: 200 entries a second at most, a million in an hour and a half."""
MOST_SAID = 8


class Scrub:
    """One node's. `links`: those that stand now."""

    def __init__(self, station: Station, mending: Mending, links: Callable[[], Iterable[Link]]) -> None:
        self._station, self._mending, self._links = station, mending, links

    async def run(self) -> None:
        """Until it is cancelled: first within the second hour, so that a restart every day does not keep it away."""
        share = int.from_bytes(self._station.randomness(4), "big") / 2**32
        await asyncio.sleep(FIRST_SECONDS * (1 + share))
        while True:
            await self.once()
            await asyncio.sleep(DAY_SECONDS)

    async def once(self) -> list[Difference]:
        """Reads everything again; gives what is not as it was written, in order."""
        walk = _Walk(self._station)
        target = self._station.committer.frontier
        if target is None:
            target = await self._station.store.read(partial(frontier_of, place=self._station.place))
        try:
            while walk.frontier.size < target.size:
                stop = min(walk.frontier.size + AT_A_TIME, target.size)
                await self._station.store.read(lambda c: walk.some(c, stop))  # noqa: B023 - read at once
                await asyncio.sleep(PAUSE_SECONDS)
            if walk.frontier != target:
                raise Differs("root", "the entries do not make the root that the node goes on from")
        except Differs as differs:  # nothing after a hole can be placed
            walk.found.append(differs.difference)
        except (sa.exc.DatabaseError, Refused) as wrong:
            walk.found.append(Difference(f"entry {walk.frontier.size}", f"it cannot be read: {type(wrong).__name__}"))
        for leaf, index in walk.lost:
            self._mending.want(leaf.subject, index, refused=leaf.kind == "refused")
        if walk.lost:
            for link in self._links():
                self._mending.ask(link)
        await self._tell(walk.found, len(walk.lost))
        self._station.trace("record", "scrubbed", entries=walk.frontier.size, damaged=len(walk.found))
        return walk.found

    async def _tell(self, found: list[Difference], asked: int) -> None:
        details = [str(each) for each in found[:MOST_SAID]]
        if len(found) > MOST_SAID:
            details.append(f"and {len(found) - MOST_SAID} more; `hotline journal verify` names them")
        if asked:
            details.append(f"{asked} of them asked for at the other end of their lines")
        with contextlib.suppress(Refused):
            for detail in details:
                await self._station.committer.commit(Alarmed(str(Code.RECORD_DAMAGED), None, None, detail))


class _Walk:
    """One reading. `found` is what differs; `lost` the leaf and the index of each envelope to be fetched back."""

    def __init__(self, station: Station) -> None:
        roster, self._place = station.roster, station.place
        self._blank = Roster(roster.mode, roster.centre, roster.anchor)
        self._subjects: Subjects | None = None
        self.frontier = Frontier()
        self.found: list[Difference] = []
        self.lost: list[tuple[Leaf, int]] = []

    def some(self, c: sa.Connection, stop: int) -> None:
        """The next entries up to `stop`. Raises Differs for one that is missing."""
        if self._subjects is None:
            self._subjects = Subjects(Reading(c, self._place, self._blank), Chains())
        self._subjects.read_on(c)
        wanted = sa.select(JOURNAL).where(
            JOURNAL.c.owner == self._place.me, JOURNAL.c.idx >= self.frontier.size, JOURNAL.c.idx < stop
        )
        for row in c.execute(wanted.order_by(JOURNAL.c.idx)).all():
            index = self.frontier.size
            if row.idx != index:
                break
            self.frontier = self.frontier.append(row.hash)
            self._entry(self._subjects, index, row.leaf, row.hash)
        if self.frontier.size < stop:
            raise Differs(f"entry {self.frontier.size}", "it is missing")

    def _entry(self, subjects: Subjects, index: int, data: bytes, hashed: bytes) -> None:
        try:
            leaf = unpack(data, Leaf) if leaf_hash(data) == hashed else None
        except Refused:
            leaf = None
        if leaf is None:
            self.found.append(Difference(f"entry {index}", "its bytes are not those that were written"))
            return
        try:
            subjects.check(index, leaf)
        except (Differs, sa.exc.DatabaseError) as wrong:  # a page that cannot be read must not end the node
            unread = Difference(f"entry {index} ({leaf.kind})", "what it is about cannot be read")
            self.found.append(wrong.difference if isinstance(wrong, Differs) else unread)
            if leaf.kind in ENVELOPE_KINDS:
                self.lost.append((leaf, index))

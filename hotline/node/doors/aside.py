"""Envelopes that wait for a record: kept on disk, judged again as soon as a record comes, whoever brings it.

It overtook the statement that it names, and on the same link that follows within seconds; or the statement is withheld,
and then our officers hear of it after a minute, also of one that waited through a restart. Nothing is receipted and
nothing moves until then, so the sender owes it all the while: what does not fit here comes again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress

from hotline.link import Link
from hotline.node.doors import contents
from hotline.node.judge.events import AsideJudged, EnvelopeAside, RecordMissed
from hotline.node.record import aside
from hotline.node.station import Station
from protocols.envelope import Envelope, Release
from protocols.errors import Code, Refused
from protocols.pae import digest
from protocols.wire import unpack

__all__ = ["MISSED_MS", "Aside", "Needed"]

MISSED_MS = 60_000
"""On a narrow line a record takes a good part of it."""
TOLD_MS = 3_600_000
"""Between two alarms about what one peer says that it needs."""
KEPT_MS = 7 * 86_400_000
"""An honest one is owed by its sender all the while, and comes again."""
LONGEST_JUMP = 1_000
LONGEST_SLEEP = 3600.0


class Needed:
    """What an envelope needs: a statement of this party, of this version."""

    def __init__(self, station: Station, content: bytes) -> None:
        release = unpack(Envelope.parse(content).release, Release)
        self.release = digest("release", station.place.mode, Envelope.parse(content).release)
        self.party = station.roster.party_of(release.from_) or ""
        self.version = release.statement.version
        newest = station.roster.newest("statement", self.party)
        if newest is not None and self.version > newest.version + LONGEST_JUMP:
            raise Refused(Code.RECORD_JUMPED, f"statement {self.version} of {self.party}, of which {newest.version} is")


class Aside:
    """One node's. `_full`: links on which something did not fit; `_asked`: whom to tell, by release hash, of what turns
    out not to be authentic."""

    def __init__(self, station: Station) -> None:
        self._station = station
        self._news = asyncio.Event()
        self._full: dict[str, Link] = {}
        self._asked: dict[bytes, Callable[[Refused], None]] = {}
        self._told: dict[str, int] = {}  # when our officers last heard of what a peer's envelopes need

    def roster_changed(self) -> None:
        """A record came: whatever waits is judged again."""
        self._news.set()

    async def keep(self, peer: str, link: Link, content: bytes, unreadable: Callable[[Refused], None]) -> Needed:
        """Sets one aside, or leaves it with its sender where there is no room. Raises Refused `store_failed`, and
        `record_jumped` for a statement that could not be admitted if it came."""
        needed = Needed(self._station, content)
        event = EnvelopeAside(peer, needed.release, content, needed.party, needed.version)
        answer = await self._station.committer.commit(event)
        if answer["state"] == "full":
            self._full[peer] = link
        else:
            self._asked[needed.release] = unreadable
            self._news.set()  # its minute begins; and the record may have come while it was kept
        return needed

    async def run(self) -> None:
        """Until it is cancelled. At its start too: an officer may have brought the record while the node was down."""
        station = self._station
        while True:
            self._news.clear()
            await self._judge_all()
            due = await self._tell_missed()
            seconds = LONGEST_SLEEP if due is None else max(0.05, (due - station.clock.now()) / 1000)
            with suppress(TimeoutError):
                async with asyncio.timeout(min(LONGEST_SLEEP, seconds)):
                    await self._news.wait()

    async def _waiting(self) -> list[aside.Waiting]:
        return await self._station.store.read(lambda c: aside.waiting(c, self._station.place))

    async def _judge_all(self) -> None:
        for each in await self._waiting():
            if await self._judged(each) or self._station.clock.now() - each.at > KEPT_MS:
                await self._station.committer.commit(AsideJudged(each.release))
                self._asked.pop(each.release, None)
                if (link := self._full.pop(each.peer, None)) is not None:
                    link.close()  # there is room again: what did not fit is owed in the next session

    async def _judged(self, each: aside.Waiting) -> bool:
        """Whether it waits no longer."""
        station, place = self._station, self._station.place
        try:
            event = contents.event_of("envelope", each.data, station.roster, place, each.peer)
            await station.committer.commit(event)
        except Refused as refused:
            if refused.code in (Code.RECORD_NEEDED, Code.STORE_FAILED, Code.EPOCH_UNKNOWN):
                return False
            # The record is here, and it was not signed under it after all.
            told = self._asked.get(each.release)
            if told is not None:
                told(refused)
            else:
                station.count_unreadable(each.peer, refused)
        return True

    async def _tell_missed(self) -> int | None:
        """Tells what has waited for its minute; when the next one has."""
        waiting, now = await self._waiting(), self._station.clock.now()
        for each in waiting:
            last = self._told.get(each.peer)
            if each.told or now - each.at < MISSED_MS or (last is not None and 0 <= now - last < TOLD_MS):
                continue
            answer = await self._station.committer.commit(RecordMissed(each.release))
            if answer.get("state") == "told":
                self._told[each.peer] = now
        return min((each.at + MISSED_MS for each in waiting if now - each.at < MISSED_MS), default=None)

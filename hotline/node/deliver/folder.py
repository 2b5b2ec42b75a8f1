"""Out by folder: what is owed to a centre, as files, while no link carries it.

Nobody answers at a folder, so nothing is asked and nothing waits for an answer: records, beginnings, receipts and what
is owed are written down once, and what stays unreceipted for hours once more. Who carries them may lose, double and
shuffle them: the other end knows repeats, and what comes too early waits there for what it needs.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, Literal

from hotline.node.deliver.anew import signed_anew
from hotline.node.deliver.folder_files import FolderFiles
from hotline.node.deliver.owed import MOST_IN_FLIGHT, Parcel
from hotline.node.deliver.peer import Peer
from hotline.node.deliver.routes import FOLDER, Route
from hotline.node.judge.events import Alarmed, Handed, NoticesHanded
from hotline.node.record import feed
from hotline.node.record.lookups import outgoing_line
from hotline.node.station import Station
from protocols.expiry import is_roster_stale
from protocols.sealing import seal

__all__ = ["LOOK_SECONDS", "Folder", "Half"]

Half = Literal["in", "out", "file"]
"""What of a folder does not work: what comes, what goes, or one file in it."""

LOOK_SECONDS = 2.0
WITHOUT_LINK_SECONDS = 20.0
"""So long without a link, and what is owed goes by folder."""

MOST_OUT = 1024
"""So many envelopes may be on their way without their receipts; FLASH comes on top of that."""

LOOK_ANYWAY_SECONDS = 60.0
AGAIN_SECONDS = 6 * 3600.0
HEADS_SECONDS = 3600.0
URGENT_SECONDS = 60.0


class Folder:
    """The outgoing half of one centre's folder."""

    def __init__(self, station: Station, peer: Peer, path: str, beside: Callable[..., Awaitable[Any]]) -> None:
        self.files = FolderFiles(Path(path), station.place.mode, station.place.me, peer.name)
        self._station, self._peer, self._beside = station, peer, beside
        self._written: dict[bytes, float] = {}
        self._sent: dict[bytes, float] = {}
        self._no_link_since: float | None = None
        self._urgent_until = self._looks_at = 0.0
        self._failing: set[Half] = set()

    @property
    def route(self) -> Route | None:
        """What is known of it beside the other routes."""
        return next((route for route in self._peer.routes.all if route.kind == FOLDER), None)

    async def give(self) -> None:
        """Writes what is owed, where it is this route's turn."""
        now = asyncio.get_running_loop().time()
        if self._peer.folder_wanted.is_set():
            self._peer.folder_wanted.clear()
            self._urgent_until = now + URGENT_SECONDS
        if self._peer.link is not None:
            self._no_link_since = None
            if now < self._urgent_until:
                await self._write_owed(now)  # the link is up, and what went out on it is not receipted
            return
        if self._no_link_since is None:
            self._no_link_since = now
        dialled = self._peer.routes.dialled
        if dialled and now - self._no_link_since < WITHOUT_LINK_SECONDS and now >= self._urgent_until:
            return
        if self._station.roster.bulletin(self._peer.name) is None:
            return  # nothing can be sealed for it
        if self._peer.folder_news.is_set() or now >= self._looks_at:
            self._peer.folder_news.clear()
            self._looks_at = now + LOOK_ANYWAY_SECONDS
            await self._write_records(now)
            await self._write_owed(now)

    async def answer(self, head: bytes) -> None:
        """A head of theirs, countersigned."""
        await self._write(Parcel("head", head))

    async def _write_records(self, now: float) -> None:
        """Who we are, how our line began, where both stand: each once, and again where it changed."""
        roster, place, peer = self._station.roster, self._station.place, self._peer.name
        own = {place.me, roster.party_of(place.me)}
        for record in roster.records():
            if record.subject in own and record.kind != "pin":
                await self._once(Parcel(record.kind, record.data), record.hash, now)
        for data in await self._station.store.read(lambda c: feed.epoch_records(c, place, peer)):
            await self._once(Parcel("epoch", await signed_anew("epoch", data, self._station)), data, now)
        line = await self._station.store.read(lambda c: outgoing_line(c, place.me, peer))
        if line is None:
            return
        for data in await self._station.store.read(lambda c: feed.voids(c, place, peer, line.epoch, 0)):
            await self._once(Parcel("void", data), data, now)
        if self._is_due(b"heads", now, HEADS_SECONDS):
            for head in await self._peer.heads():
                await self._write(head)

    async def _write_owed(self, now: float) -> None:
        committer, place, peer = self._station.committer, self._station.place, self._peer.name
        store = self._station.store
        notices = await store.read(lambda c: feed.owed_notices(c, place, peer))
        for _, data in notices:
            await self._write(Parcel("notice", await signed_anew("notice", data, self._station)))
        if notices:
            await committer.commit(NoticesHanded(tuple(hashed for hashed, _ in notices)))
        stale = is_roster_stale(self._station.roster, peer, self._station.clock.now())
        recent = {release for release, at in self._sent.items() if now - at < AGAIN_SECONDS}
        recent = await store.read(lambda c: feed.still_owed(c, place, recent))
        self._sent = {release: self._sent[release] for release in recent}
        room = min(MOST_IN_FLIGHT, max(0, MOST_OUT - len(recent)))
        owed = await store.read(
            lambda c: [
                *feed.owed_envelopes(c, place, peer, but=recent, most=MOST_IN_FLIGHT, urgent=True, stale=stale),
                *feed.owed_envelopes(c, place, peer, but=recent, most=room, urgent=False, stale=stale),
            ]
        )
        for each in owed:
            self._sent[each.release] = now
            await self._write(Parcel("envelope", each.data))
            await committer.commit(Handed(each.release, each.message, peer, FOLDER))

    async def _once(self, parcel: Parcel, name: bytes, now: float) -> None:
        if self._is_due(name, now, AGAIN_SECONDS):
            await self._write(parcel)

    def _is_due(self, name: bytes, now: float, every: float) -> bool:
        if now - self._written.get(name, -every) < every:
            return False
        self._written[name] = now
        return True

    async def _write(self, parcel: Parcel) -> None:
        """Raises OSError."""
        station, place = self._station, self._station.place
        bulletin = station.roster.bulletin(self._peer.name)
        if bulletin is None:
            return
        sealed = seal(
            parcel.kind, parcel.content, mode=place.mode, from_=place.me, to=self._peer.name,
            public=bulletin.sealing[-1],
        )  # fmt: skip
        now = station.clock.now()
        name = await self._beside(self.files.write, sealed, now)
        self.mended("out")
        station.trace("deliver", "to_folder", peer=self._peer.name, kind=parcel.kind, file=name)

    # -- whether it works --------------------------------------------------------------------------------------------

    def worked(self) -> None:
        """Something of theirs came by it."""
        if self.route is not None:
            self._peer.routes.worked(self.route, self._station.clock.now())

    async def failed(self, half: Half, reason: str) -> None:
        """It cannot be read or written. An officer is told once, until it can again."""
        if self.route is None:
            return
        is_news = half not in self._failing
        self._failing.add(half)
        self._peer.routes.failed(self.route, reason, self._station.clock.now())
        if is_news and self._peer.routes.lost(self.route):
            detail = f"the folder {self.files.path} for {self._peer.name}: {reason}"
            self._station.trace("deliver", "route_lost", peer=self._peer.name, route=FOLDER)
            await self._station.committer.commit(Alarmed("route_lost", self._peer.name, None, detail))

    def mended(self, half: Half) -> None:
        """This half can be read, or written, again; whether anybody carries it is another matter."""
        if half in self._failing:
            self._failing.discard(half)
            if not self._failing and self.route is not None:
                self._peer.routes.stands(self.route)

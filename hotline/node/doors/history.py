"""One link's worth of comparing histories: what the peer has forgotten goes back to it, what we forgot comes from it.

The order of a session makes this the first thing that two centres do. The peer's head of our line, above ours, says
that something is coming; its `Ready` after that says that this was all. A line of ours that has not begun begins only
then: a record signed before would be a second beginning, if there was a first.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from hotline.link import Link
from hotline.node.deliver.giving_back import give_back
from hotline.node.deliver.owed import Parcel
from hotline.node.deliver.peer import Peer
from hotline.node.doors import contents
from hotline.node.judge.events import EpochArrived, Event, HeadArrived, HeadWanted
from hotline.node.record import feed
from hotline.node.record.lookups import incoming_line, outgoing_line
from hotline.node.station import Station
from protocols.frames import Ask

__all__ = ["History"]

MOST_ASKED = 64


class History:
    """What has been said on this link of both centres' own lines."""

    def __init__(self, station: Station, peer: Peer, link: Link) -> None:
        self._station, self._peer, self._link = station, peer, link
        self._expects = False
        self._told = False
        self._readies = 0
        self._giving: asyncio.Task[None] | None = None

    async def heard(self, event: Event, answer: Mapping[str, object]) -> None:
        """Something came, and this is what it was judged to be."""
        match event:
            case EpochArrived():
                self._told = True
            case HeadArrived(record=record, head=head) if head.from_ == self._peer.name and len(record.signatures) == 1:
                self._told = True
        self._expects = self._expects or answer.get("expect") is True
        if answer.get("resume"):
            await self.resume()
        match answer.get("give_back"):
            case (int(epoch), int(number)):
                self.gives_back(epoch, number)

    def gives_back(self, epoch: int, number: int) -> None:
        """Beside everything else, since it may be years of messages; and once at a time, however often it is asked."""
        if self._giving is None or self._giving.done():
            giving = give_back(self._station, self._peer, self._link, epoch, number)
            self._giving = self._station.task(giving, f"giving back to {self._peer.name}")

    async def resume(self) -> None:
        """How far we have each epoch of the peer's line."""
        place, peer = self._station.place, self._peer.name
        for each in await self._station.store.read(lambda c: contents.resumes_of(c, place, peer)):
            self._link.send(each)

    async def asks(self) -> None:
        """What is unsettled of our messages to this peer."""
        place, peer = self._station.place, self._peer.name
        hashes = await self._station.store.read(lambda c: feed.unsettled(c, place, peer))
        for start in range(0, len(hashes), MOST_ASKED):
            self._link.send(Ask(messages=tuple(hashes[start : start + MOST_ASKED])))

    async def ready(self) -> None:
        """The peer has said what it begins with, or has given back all that it holds."""
        self._readies += 1
        me, peer, store = self._station.place.me, self._peer.name, self._station.store
        if (
            self._readies == 1
            and not self._told
            and await store.read(lambda c: incoming_line(c, me, peer, None) is not None)
        ):
            self.gives_back(0, -1)  # it knows nothing at all of a line that it once began
        if self._expects and self._readies == 1:
            return
        self._expects = False
        self._peer.answered()
        if self._readies > 1:
            await self.asks()
        if await store.read(lambda c: outgoing_line(c, me, peer)) is None:
            await self._begin()

    async def _begin(self) -> None:
        answer = await self._station.committer.commit(HeadWanted(self._station.place.me, self._peer.name))
        await self._peer.begins(self._link)
        if isinstance(head := answer.get("head"), bytes):
            self._peer.send(self._link, Parcel("head", head))

"""Builds a node from its parts and stops it again: the only file that knows them all."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from hotline.client.clock import Clock
from hotline.link import Link, Listener, Network
from hotline.node.deliver.bulletins import next_bulletin
from hotline.node.deliver.lapses import Lapses
from hotline.node.deliver.peers import Peers
from hotline.node.doors.api.rooms import Rooms
from hotline.node.doors.api.web import WebDoor
from hotline.node.doors.hello import Hello, officer_or_service
from hotline.node.doors.peers import converse
from hotline.node.doors.seats import Seat
from hotline.node.doors.services import Service
from hotline.node.doors.signed_on import SignedOn
from hotline.node.doors.tokens import Tokens
from hotline.node.health import status
from hotline.node.judge.events import Alarmed, RecordArrived
from hotline.node.judge.facts import DEFAULT_QUOTA, Quota
from hotline.node.record import feed
from hotline.node.record.committer import Committer, Tracer
from hotline.node.record.facts import Place
from hotline.node.record.sqlite import SqliteStore
from hotline.node.sealing_ring import Sealing
from hotline.node.station import Station
from protocols.errors import Refused
from protocols.keys import Signer
from protocols.pae import Mode
from protocols.roster import Officer, Roster, load_roster

__all__ = ["Node"]

PUBLISH_SECONDS = 3600


class Node:
    """One centre's node. Everything that touches the world is an argument: network, clock, randomness, trace."""

    def __init__(
        self,
        *,
        mode: Mode,
        centre: str,
        anchor: bytes,
        store: SqliteStore,
        signer: Signer,
        sealing: Sealing,
        network: Network,
        clock: Clock,
        randomness: Callable[[int], bytes],
        trace: Tracer,
        listen: str,
        addresses: Sequence[str],
        web: WebDoor | None = None,
        quota: Quota = DEFAULT_QUOTA,
    ) -> None:
        place, blank = Place(centre, mode), Roster(mode, centre, anchor)
        self.committer = Committer(store, place, signer, blank, now=clock.now, randomness=randomness, trace=trace)
        self.station = Station(
            store=store, committer=self.committer, sealing=sealing, clock=clock, randomness=randomness, trace=trace,
            quota=quota,
        )  # fmt: skip
        hello = Hello(self.station, network, self._welcome)
        self.peers = Peers(self.station, hello.dial, lambda peer, link: converse(self.station, peer, link))
        self.tokens = Tokens(self.station, web.pin if web is not None else "")
        self._lapses = Lapses(self.station)
        self.seats = SignedOn(
            self.station, lambda link: Seat(self.station, link, self.status, self.peers.test, self.tokens)
        )
        self.services = SignedOn(self.station, lambda link: Service(self.station, link, self.status))
        self.committer.on_commit(self._committed)
        self._hello, self._network, self._web = hello, network, web
        self._listen, self._addresses = listen, addresses
        self._listener: Listener | None = None
        self._seen: Roster | None = None

    @property
    def store(self) -> SqliteStore:
        """The record."""
        return self.station.store

    @property
    def address(self) -> str:
        """Where it listens."""
        return self._listener.address if self._listener else ""

    async def start(self) -> None:
        """Reads the roster back, opens the door, begins to dial."""
        place, blank = self.committer.place, self.committer.roster
        self.station.open()
        self.committer.roster = await self.store.read(lambda c: load_roster(blank, feed.records(c, place)))
        self.station.supervise(self.committer.run(), "committer")
        await self._publish()
        self.station.supervise(self._publishing(), "bulletin")
        self.station.supervise(self._lapses.run(), "lapses")
        if self._web is not None:
            log = self._web.log(self.station)
            await self._web.open(Rooms(self.station, self.peers, self.seats, self._web.pin, self.tokens, log))
        self._listener = await self._network.listen(self._listen, self._hello.arriving)
        self.station.trace("doors", "listening", centre=place.me, mode=place.mode, address=self.address)
        self.peers.roster_changed()

    async def run(self) -> None:
        """Serves until cancelled or until one of its tasks fails, and raises that failure."""
        assert self.station.failed is not None
        await asyncio.shield(self.station.failed)

    async def stop(self) -> None:
        """Says goodbye, lets what is being committed finish, closes the store."""
        self.station.stopping = True
        if self._listener is not None:
            await self._listener.close()
        if self._web is not None:
            await self._web.close()
        self.peers.stop()
        self.seats.stop()
        self.services.stop()
        await self.station.close()
        await self._hello.gone()

    async def status(self) -> dict[str, object]:
        """What a seat is told of the node itself: NODE SAYS."""
        return await status(self.station, self.peers, self.seats.roles, self.services.roles)

    def _welcome(self, link: Link) -> None:
        if link.identity.role is None:
            self.peers.adopt(link)
            return
        try:
            who = officer_or_service(self.station.roster, self.station.place.me, link.session.other_key or b"")
        except Refused:
            link.close("key_withdrawn")  # between its hello and now
            return
        if isinstance(who, Officer):
            self.seats.open(link)
        else:
            self.services.open(link)

    def _committed(self, _: frozenset[str]) -> None:
        if self._seen is not self.committer.roster:
            self._seen = self.committer.roster
            self.seats.roster_changed()
            self.services.roster_changed()
            self.peers.roster_changed()

    async def _publish(self) -> None:
        """Our own bulletin, when the one in force runs out soon or says something that is no longer so."""
        sealing, now = self.station.sealing, self.station.clock.now()
        if sealing.rotate(now):
            self.station.trace("record", "sealing_rotated", keys=len(sealing.keys))
        committer = self.committer
        bulletin = await next_bulletin(
            committer.roster, committer.signer, committer.place, sealing.published, self._addresses, now
        )
        if bulletin is None:
            return
        try:
            await committer.commit(RecordArrived("bulletin", bulletin, "file"))
        except Refused as refused:
            # Our own registrar may have taken this node's key off the list: its officers must hear of it.
            await committer.commit(Alarmed("bulletin_refused", None, None, refused.detail))

    async def _publishing(self) -> None:
        while True:
            await asyncio.sleep(PUBLISH_SECONDS)
            await self._publish()

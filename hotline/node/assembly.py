"""Builds a node from its parts and stops it again: the only file that knows them all."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from hotline.client.clock import Clock
from hotline.link import Link, Listener, Network
from hotline.node.contact_file import CONTACT, Stated
from hotline.node.deliver.backups import Backups
from hotline.node.deliver.bulletins import next_bulletin
from hotline.node.deliver.calling import Pager
from hotline.node.deliver.checkpoints import Checkpoints, Witness
from hotline.node.deliver.escalation import Escalation
from hotline.node.deliver.expiries import Expiries
from hotline.node.deliver.lapses import Lapses
from hotline.node.deliver.mending import Mending
from hotline.node.deliver.own_routes import Ours, OwnRoutes
from hotline.node.deliver.pager import Paging, Send, send
from hotline.node.deliver.peers import Peers
from hotline.node.deliver.room_watch import RoomWatch
from hotline.node.deliver.scrub import Scrub
from hotline.node.deliver.unfinished import Unfinished
from hotline.node.doors.api.rooms import Rooms
from hotline.node.doors.api.web import WebDoor
from hotline.node.doors.aside import Aside
from hotline.node.doors.epochs import Epochs
from hotline.node.doors.folder import FolderDoor
from hotline.node.doors.hello import Hello, officer_or_service
from hotline.node.doors.holding_back import HoldingBack
from hotline.node.doors.peers import converse
from hotline.node.doors.quotas import DEFAULT_RATES, PeerKind, PeerRate
from hotline.node.doors.seats import Seat
from hotline.node.doors.services import Service
from hotline.node.doors.signed_on import SignedOn
from hotline.node.doors.tokens import Tokens
from hotline.node.doors.voice import Voice
from hotline.node.health import status
from hotline.node.judge.events import Alarmed, RecordArrived
from hotline.node.judge.facts import DEFAULT_QUOTA, Quota
from hotline.node.processes import Processes
from hotline.node.record import feed
from hotline.node.record.committer import Committer, Tracer
from hotline.node.record.epochs import standstill
from hotline.node.record.facts import Place
from hotline.node.record.reserve import Room
from hotline.node.record.store import Store
from hotline.node.sealing_ring import Sealing
from hotline.node.station import Station
from protocols.cosignature import VerifierKey
from protocols.errors import Refused
from protocols.keys import Signer
from protocols.pae import Mode
from protocols.roster import Officer, Roster, load_roster

__all__ = ["Node"]

PUBLISH_SECONDS = 3600
VERSIONS_FORGOTTEN = 200  # years of weekly bulletins, and below the jump that a peer refuses
STOPPING_SECONDS = 10.0


class Node:
    """One centre's node. Everything that touches the world is an argument: network, clock, randomness, trace."""

    def __init__(
        self,
        *,
        mode: Mode,
        centre: str,
        anchor: bytes,
        store: Store,
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
        contact: Callable[[], Stated | None] = lambda: None,
        witness: Witness | None = None,
        witness_key: VerifierKey | None = None,
        last_backup: Callable[[], int | None] = lambda: None,
        backup_days: int = 0,
        pagers: Sequence[Pager] = (),
        directory: Path | None = None,
        language: str = "en",
        page: Send = send,
        narrow: Collection[str] = (),
        patient: Network | None = None,
        ours: Ours | None = None,
        room: Room | None = None,
        peer_rates: Mapping[PeerKind, PeerRate] = DEFAULT_RATES,
    ) -> None:
        place, blank = Place(centre, mode), Roster(mode, centre, anchor)
        self.committer = Committer(store, place, signer, blank, now=clock.now, randomness=randomness, trace=trace,
                                   room=room)  # fmt: skip
        self.station = Station(
            store=store, committer=self.committer, sealing=sealing, clock=clock, randomness=randomness, trace=trace,
            quota=quota,
        )  # fmt: skip
        hello = Hello(self.station, network, self._welcome, narrow=narrow, patient=patient)
        self._aside, mending = Aside(self.station), Mending(self.station)
        self.holding = HoldingBack(self.station, peer_rates)
        self.peers = Peers(
            self.station,
            hello.dial,
            lambda peer, link: converse(self.station, peer, link, self._aside, mending, self.holding),
            relays=(ours or Ours()).relays,
            folders=(ours or Ours()).folders,
            serve_folder=lambda peer, path: FolderDoor(self.station, peer, path, self._ours.beside).run(),
        )
        self._ours, self._others = ours or Ours(), list[Listener]()
        self._named = [*(("narrow", each) for each in narrow), *(("folders", each) for each in self._ours.folders)]
        self._own_routes = OwnRoutes(self.station, lambda: self._others)
        self.tokens = Tokens(self.station, web.pin if web is not None else "")
        self._lapses, self._expiries = Lapses(self.station), Expiries(self.station)
        self._backups = Backups(self.station, last_backup, backup_days)
        self.paging = Paging(self.station, pagers, directory, language, page)
        self.scrub = Scrub(self.station, mending, lambda: [each.link for each in self.peers if each.link])
        self.checkpoints = Checkpoints(self.station, witness, witness_key)
        self.epochs, voice = Epochs(self.station, self.peers), Voice(self.station)
        self.seats = SignedOn(
            self.station,
            lambda link: Seat(
                self.station,
                link,
                self.status,
                self.processes.test,
                self.tokens,
                self.checkpoints,
                self.epochs,
                {"pagers": self.paging.called_for, "voice": voice.tables},
            ),
        )
        self.processes = Processes(self.station, self.peers, lambda: self.seats.roles, listen, addresses)
        self._unfinished = Unfinished(self.station, self.processes.roles)
        self._escalation = Escalation(self.station, self.processes, self.processes.roles, pagers)
        self._room_watch = RoomWatch(self.station, self.seats.tell)
        self.services = SignedOn(self.station, lambda link: Service(self.station, link, self.status))
        self.committer.on_commit(self._committed)
        self._hello, self._network, self._web = hello, network, web
        self._listen = listen
        self._contact, self._contact_wrong = contact, ""
        self._listener: Listener | None = None
        self._seen: Roster | None = None

    @property
    def store(self) -> Store:
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
        await self.store.open()
        self.committer.roster = await self.store.read(lambda c: load_roster(blank, feed.records(c, place)))
        for setting, centre in self._named:
            if not self.committer.roster.is_believed_centre(centre):  # misspelled, or not introduced yet
                self.station.trace("deliver", "no_such_centre", setting=setting, centre=centre)
        self.station.keep(self.committer.run(), "committer")
        self.station.keep(self._room_watch.run(), "room")
        await self.processes.start()
        await self._publish()
        self.station.duty(self._publishing, "bulletin")
        self.station.duty(self._lapses.run, "lapses")
        self.station.duty(self._backups.run, "backups")
        self.station.duty(self.checkpoints.run, "checkpoints")
        self.station.duty(self.scrub.run, "scrub")
        self.station.duty(self._expiries.run, "expiries")
        self.station.keep(self._aside.run(), "set aside")
        self.station.duty(self._unfinished.run, "unfinished")
        self.station.duty(self._escalation.run, "escalation")
        self.station.duty(self.paging.run, "paging")
        if self._web is not None:
            log = self._web.log(self.station)
            await self._web.open(Rooms(self.station, self.peers, self.seats, self._web.pin, self.tokens, log))
        self._listener = await self._network.listen(self._listen, self._hello.arriving)
        self.station.trace("doors", "listening", centre=place.me, mode=place.mode, address=self.address)
        for route, address in self._ours.listened_at(place.me):
            if route == "relay" and self.store.fellows is not None:
                self.station.duty(partial(self._stands_at, address), f"relay {address}")
                continue
            listener = await self._network.listen(address, partial(self._hello.arriving, route=route))
            self._others.append(listener)
            if route != "relay":  # there we stand once it has said so (hotline.node.deliver.own_routes)
                self.station.trace("doors", "listening", route=route, address=listener.address)
        self.station.keep(self._own_routes.run(), "own routes")
        self.peers.roster_changed()

    async def _stands_at(self, relay: str) -> None:
        """Of several processes one waits there, under the centre's one name."""
        listener = await self._network.listen(relay, partial(self._hello.arriving, route="relay"))
        self._others.append(listener)
        try:
            await asyncio.get_running_loop().create_future()
        finally:
            self._others.remove(listener)
            await listener.close()

    async def run(self) -> None:
        """Serves until cancelled or until one of its tasks fails, and raises that failure."""
        assert self.station.failed is not None
        await asyncio.shield(self.station.failed)

    async def stop(self, *, last_head: bool = True) -> None:
        """Says goodbye, lets what is being committed finish, signs the journal's head (`last_head`), closes the
        store."""
        self.station.stopping = True
        for listener in (self._listener, *list(self._others)):
            if listener is not None:
                await listener.close()
        if self._web is not None:
            await self._web.close()
        self.peers.stop()
        self.seats.stop()
        self.services.stop()
        if last_head and self.station.is_well:
            with suppress(Refused, TimeoutError):
                async with asyncio.timeout(STOPPING_SECONDS):
                    await self.checkpoints.make(ask=False)
        await self.station.close()
        await self._hello.gone()

    async def status(self) -> dict[str, object]:
        """What a seat is told of the node itself: NODE SAYS."""
        return self.processes.told(await status(self.station, self.peers, self.seats.roles, self.services.roles))

    def _welcome(self, link: Link) -> None:
        if link.identity.role is None:
            if self.holding.admits(link.identity.centre):
                self.peers.adopt(link)
            else:
                link.close()
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
            self._expiries.roster_changed()
            self._aside.roster_changed()

    async def _publish(self) -> None:
        """Our own bulletin, when the one in force runs out soon or says something that is no longer so."""
        sealing, now = self.station.sealing, self.station.clock.now()
        stale = self.station.roster.stale(self.station.place.me, now)
        if "root" in stale:
            return  # nobody takes anything new of our party: the last one stays in use
        # Nor a new key under an expired statement: what is sealed for the one that they know must still open here.
        if not ("statement" in stale and sealing.keys) and sealing.rotate(now):
            self.station.trace("record", "sealing_rotated", keys=len(sealing.keys))
        committer = self.committer
        newest = committer.roster.newest("bulletin", committer.place.me)
        bulletin = await next_bulletin(
            committer.roster, committer.signer, committer.place, sealing.published, self.processes.addresses, now,
            await self._stated(), ahead=await self._ahead(), relays=self._ours.relays,
        )  # fmt: skip
        if bulletin is None:
            return
        try:
            await committer.commit(RecordArrived("bulletin", bulletin, "file"))
        except Refused as refused:
            if committer.roster.newest("bulletin", committer.place.me) is not newest:
                return  # another process of this centre was first
            # Our own registrar may have taken this node's key off the list: its officers must hear of it.
            await committer.commit(Alarmed("bulletin_refused", None, None, refused.detail))

    async def _stated(self) -> Stated | None:
        """Our contact record as its file has it now; one that cannot be read is an alarm, once, and changes nothing."""
        try:
            stated, wrong = self._contact(), ""
        except Refused as refused:
            stated, wrong = None, refused.detail
        if wrong and wrong != self._contact_wrong:
            self.station.trace("record", "contact_unreadable", file=CONTACT)
            await self.committer.commit(Alarmed("contact_unreadable", None, None, wrong))
        self._contact_wrong = wrong
        return stated

    async def _ahead(self) -> int:
        """Of a record that was put back nobody here knows which versions its peers have: well above them all."""
        still = await self.store.read(lambda c: standstill(c, self.committer.place))
        return VERSIONS_FORGOTTEN if still is not None and still.why in ("restored", "promoted") else 1

    async def _publishing(self) -> None:
        while True:
            await asyncio.sleep(PUBLISH_SECONDS)
            await self._publish()

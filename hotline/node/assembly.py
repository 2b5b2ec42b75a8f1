"""Builds a node from its parts and stops it again: the only file that knows them all.

Every task is kept in one supervised group. A task that dies of anything but its link's end takes the node down with
it: a node that is half alive, and looks well, is how a warning stays unseen.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from hotline.client.clock import Clock
from hotline.link import Link, Listener, Network
from hotline.node.deliver import link_test
from hotline.node.deliver.bulletins import next_bulletin
from hotline.node.deliver.peer import Peer
from hotline.node.doors.api.health import WebDoor
from hotline.node.doors.peers import converse
from hotline.node.doors.seats import Seat
from hotline.node.judge.events import RecordArrived
from hotline.node.record import feed
from hotline.node.record.committer import Committer, Tracer
from hotline.node.record.facts import Place
from hotline.node.record.sqlite import SqliteStore
from hotline.node.sealing_ring import Sealing
from protocols.errors import Code, Refused
from protocols.frames import RecordRef
from protocols.keys import Signer
from protocols.pae import Mode
from protocols.roster import Record, RecordKind, Roster, load_roster
from protocols.session import Identity, Session

__all__ = ["Node"]


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
    ) -> None:
        self.store = store
        self.network = network
        self.clock = clock
        self.randomness = randomness
        self.trace = trace
        self.sealing = sealing
        self.unreadable: Counter[str] = Counter()
        self.seats: set[Seat] = set()
        self.stopping = False
        self.committer = Committer(
            store,
            Place(centre, mode),
            signer,
            Roster(mode, centre, anchor),
            now=clock.now,
            randomness=randomness,
            trace=trace,
        )
        self.committer.on_commit(self._committed)
        self._listen = listen
        self._web = web
        self._seen: Roster | None = None
        self._addresses = addresses
        self._listener: Listener | None = None
        self._peers: dict[str, Peer] = {}
        self._tasks: set[asyncio.Task[Any]] = set()
        self._failed: asyncio.Future[None] | None = None
        self._news = asyncio.Event()

    # -- life --------------------------------------------------------------------------------------------------------

    @property
    def address(self) -> str:
        """Where it listens."""
        return self._listener.address if self._listener else ""

    async def start(self) -> None:
        """Reads the roster back, opens the door, begins to dial."""
        place = self.committer.place
        self._failed = asyncio.get_running_loop().create_future()
        self.committer.roster = await self.store.read(
            lambda c: load_roster(self.committer.roster, feed.records(c, place))
        )
        self.supervise(self.committer.run(), "committer")
        await self._publish()
        self.supervise(self._publishing(), "bulletin")
        if self._web is not None:
            await self._web.open(self)
        self._listener = await self.network.listen(self._listen, self._arriving)
        self.trace("doors", "listening", centre=place.me, mode=place.mode, address=self.address)
        self.roster_changed()

    async def run(self) -> None:
        """Serves until cancelled or until one of its tasks fails, and raises that failure."""
        assert self._failed is not None
        await asyncio.shield(self._failed)

    async def stop(self) -> None:
        """Says goodbye, lets what is being committed finish, closes the store."""
        self.stopping = True
        if self._listener is not None:
            await self._listener.close()
        if self._web is not None:
            await self._web.close()
        for peer in self._peers.values():
            peer.stop()
        for seat in list(self.seats):
            seat.close()
        tasks = [task for task in self._tasks if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._failed is not None and not self._failed.done():
            self._failed.cancel()
        self.store.close()

    def supervise(self, work: Coroutine[Any, Any, None], name: str) -> None:
        """Runs beside everything else; its failure is the node's."""
        _ = self.task(work, name)

    def task(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        """The same, for whoever has to cancel it."""
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if task.cancelled() or task.exception() is None:
            return
        error = task.exception()
        assert error is not None
        self.trace("record", "task_failed", task=task.get_name(), error=type(error).__name__)
        if self._failed is not None and not self._failed.done():
            self._failed.set_exception(error)

    async def _publish(self) -> None:
        """Our own bulletin, when the one in force runs out soon or says something that is no longer so."""
        committer = self.committer
        now = self.clock.now()
        if self.sealing.rotate(now):
            self.trace("record", "sealing_rotated", keys=len(self.sealing.keys))
        bulletin = await next_bulletin(
            committer.roster, committer.signer, committer.place, self.sealing.published, self._addresses, now
        )
        if bulletin is not None:
            await committer.commit(RecordArrived("bulletin", bulletin, "file"))

    async def _publishing(self) -> None:
        while True:
            await asyncio.sleep(3600)
            await self._publish()

    # -- doors -------------------------------------------------------------------------------------------------------

    def _arriving(self, certificate: bytes) -> Link:
        place = self.committer.place
        session = Session.listen(
            {place.me},
            mode=place.mode,
            nonce=self.randomness(32),
            certificate=certificate,
            knows=self._knows,
            find_key=self._find_key,
            now=asyncio.get_running_loop().time(),
        )
        link = Link(session, lambda wanted: self.committer.signer)
        self.supervise(self._welcome(link), "hello")
        return link

    async def _welcome(self, link: Link) -> None:
        try:
            established = await link.established()
        except Refused as refused:
            self.unreadable["hello"] += 1
            self.trace("doors", "hello_refused", code=str(refused.code))
            return
        if established.identity.role is not None:
            seat = Seat(self, link)
            self.seats.add(seat)
            await seat.run()
            return
        peer = self._peers.get(established.identity.centre)
        if peer is None:
            link.close()
            return
        peer.adopt(link)

    async def dial(self, centre: str, address: str) -> Link:
        """A link to another centre's node, not yet proved. Raises Refused `not_reachable`."""
        place = self.committer.place

        def make(certificate: bytes) -> Link:
            session = Session.dial(
                Identity(centre=place.me),
                centre,
                mode=place.mode,
                nonce=self.randomness(32),
                certificate=certificate,
                knows=self._knows,
                find_key=self._find_key,
                now=asyncio.get_running_loop().time(),
            )
            return Link(session, lambda wanted: self.committer.signer)

        return await self.network.dial(address, make)

    def _knows(self, identity: Identity) -> int:
        roster = self.committer.roster
        record = roster.newest("statement", roster.party_of(identity.centre) or "")
        return record.version if record is not None else 0

    def _find_key(self, identity: Identity, key: bytes) -> bytes:
        roster, me = self.committer.roster, self.committer.place.me
        if identity.role is None:
            return roster.signing_key(identity.centre, key)
        officer = roster.officer(me, key)
        if identity.centre != me or officer.role != identity.role:
            raise Refused(Code.OFFICER_UNKNOWN, f"{identity.role} of {identity.centre}")
        return officer.key

    # -- news --------------------------------------------------------------------------------------------------------

    def _committed(self, peers: frozenset[str]) -> None:
        if self._seen is not self.committer.roster:
            self._seen = self.committer.roster
            self.roster_changed()
        for name in peers:
            if name in self._peers:
                self._peers[name].wake()
        self._news.set()
        self._news = asyncio.Event()

    async def news(self, position: int) -> None:
        """Waits until the feed has something after this position."""
        news = self._news
        place = self.committer.place
        if await self.store.read(lambda c: feed.head(c, place)) <= position:
            await news.wait()

    def roster_changed(self) -> None:
        """Keeps one peer for every other centre that is believed, tells the linked ones which records there are now,
        and ends the sessions of keys that are in force no more."""
        roster, me = self.committer.roster, self.committer.place.me
        for seat in list(self.seats):
            if not seat.is_listed(roster):
                seat.close("key_withdrawn")
        for peer in self._peers.values():
            peer.records_changed(roster)
        for party, held in roster.parties.items():
            if held.statement is None or not roster.is_believed(party):
                continue
            for centre in held.statement[0].centres:
                if centre.name != me and centre.name not in self._peers:
                    peer = Peer(centre.name, self, lambda peer, link: converse(self, peer, link))
                    self._peers[centre.name] = peer
                    self.supervise(peer.run(), f"dialling {centre.name}")

    async def test_link(self, name: str) -> dict[str, object]:
        """A link test now: what came back of it. Raises Refused `unknown_centre`, `not_reachable`."""
        peer = self._peers.get(name)
        if peer is None:
            raise Refused(Code.UNKNOWN_CENTRE, f"no link to {name}")
        if peer.link is None:
            raise Refused(Code.NOT_REACHABLE, f"the link with {name} is down")
        peer.tested.clear()
        await link_test.test(self, peer, peer.link)
        try:
            async with asyncio.timeout(link_test.ANSWER_SECONDS):
                await peer.tested.wait()
        except TimeoutError:
            raise Refused(Code.NOT_REACHABLE, f"{name} did not answer the link test") from None
        return self._link_status(peer, 0, self.clock.now())

    def count_unreadable(self, peer: str, refused: Refused) -> None:
        """Not authentic: a counter and a line in the log, no row."""
        self.unreadable[peer] += 1
        self.trace("doors", "unreadable", peer=peer, code=str(refused.code))

    def record_refs(self, peer: str) -> tuple[RecordRef, ...]:
        """The records that concern us and this peer: nobody is told whom else we know."""
        roster = self.committer.roster
        found: list[Record] = []
        for centre in (self.committer.place.me, peer):
            party = roster.party_of(centre) or ""
            kinds: tuple[tuple[RecordKind, str], ...] = (
                ("root", party), ("statement", party), ("bulletin", centre),
            )  # fmt: skip
            for kind, subject in kinds:
                record = roster.newest(kind, subject)
                if record is not None and record not in found:
                    found.append(record)
        return tuple(
            RecordRef(kind=r.kind, subject=r.subject, version=r.version, hash=r.hash) for r in found if r.kind != "pin"
        )

    @property
    def is_well(self) -> bool:
        """Whether every one of its tasks still runs."""
        return self._failed is not None and not self._failed.done()

    @property
    def peer_count(self) -> int:
        """How many centres are believed."""
        return len(self._peers)

    @property
    def links_up(self) -> int:
        """How many of them are linked now."""
        return sum(peer.link is not None for peer in self._peers.values())

    async def status(self) -> dict[str, object]:
        """What a seat is told of the node itself: NODE SAYS."""
        place, roster, now = self.committer.place, self.committer.roster, self.clock.now()

        def read(c: Any) -> tuple[int, int, dict[str, int]]:
            return (
                feed.head(c, place),
                feed.journal_size(c, place),
                {n: feed.owed_count(c, place, n) for n in self._peers},
            )

        head, entries, owed = await self.store.read(read)
        return {
            "now": now,
            "head": head,
            "journal": {"size": entries},
            "links": [self._link_status(peer, owed[name], now) for name, peer in sorted(self._peers.items())],
            "seats": sorted(seat.role for seat in self.seats),
            "stale": [[c, kind] for c in (place.me, *sorted(self._peers)) for kind in roster.stale(c, now)],
            "unreadable": dict(self.unreadable),
        }

    def _link_status(self, peer: Peer, owed: int, now: int) -> dict[str, object]:
        up = peer.link is not None and not peer.link.lost.done()
        heard = now - int(peer.link.age() * 1000) if peer.link is not None else None
        return {
            "peer": peer.name, "up": up, "heard_at": heard, "route": "address", "owed": owed,
            "tested_at": peer.tested_at, "round_trip_ms": peer.round_trip_ms, "clock_offset_ms": peer.clock_offset_ms,
        }  # fmt: skip

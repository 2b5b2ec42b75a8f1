"""Real nodes of a world's centres, each on a port of loopback, with a seat for whoever asks."""

from __future__ import annotations

import asyncio
import secrets
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any

from hotline.client import Profile, Seat
from hotline.link.certificate import make_certificate
from hotline.link.tls import TlsNetwork
from hotline.node.assembly import Node
from hotline.node.judge.events import RecordArrived
from hotline.node.record.committer import Committer
from hotline.node.record.facts import Place
from hotline.node.record.sqlite import SqliteStore
from protocols.roster import RecordKind, Roster
from tests.parties import FixedSealing, World


class WorldClock:
    """The world's clock: it moves when the test moves it."""

    def __init__(self, world: World) -> None:
        self._world = world

    def now(self) -> int:
        return self._world.now


class Nodes:
    """Directories of a world's centres, each of which `serve` runs a node on."""

    def __init__(self, world: World, path: Path) -> None:
        self.world, self.path, self.clock = world, path, WorldClock(world)
        self.addresses = {centre: f"127.0.0.1:{_free_port()}" for centre in world.parties}
        key, certificate = make_certificate()
        (path / "tls.key").write_bytes(key)
        (path / "tls.crt").write_bytes(certificate)

    @asynccontextmanager
    async def serve(self, centre: str, trace: Callable[..., None] | None = None) -> AsyncIterator[Node]:
        """The centre's node, started, and stopped at the end; what it recorded stays for the next one."""
        await self._introduce(centre)
        party = self.world.parties[centre]
        node = Node(
            mode=self.world.mode,
            centre=centre,
            anchor=party.anchor,
            store=SqliteStore(self.path / f"{centre}.sqlite"),
            signer=party.signer,
            sealing=FixedSealing((party.sealing,)),
            network=TlsNetwork(self.path / "tls.crt", self.path / "tls.key"),
            clock=self.clock,
            randomness=secrets.token_bytes,
            trace=trace or (lambda *about, **more: None),
            listen=self.addresses[centre],
            addresses=(self.addresses[centre],),
        )
        await node.start()
        try:
            yield node
        finally:
            await node.stop()

    async def _introduce(self, centre: str) -> None:
        """Both parties, and the pin, into the centre's record, before it is served for the first time."""
        if (self.path / f"{centre}.sqlite").exists():
            return
        party, place = self.world.parties[centre], Place(centre, self.world.mode)
        store = SqliteStore(self.path / f"{centre}.sqlite")
        committer = Committer(
            store,
            place,
            party.signer,
            Roster(self.world.mode, centre, party.anchor),
            now=self.clock.now,
            randomness=secrets.token_bytes,
            trace=lambda *about, **more: None,
        )
        running = asyncio.create_task(committer.run())
        for kind, data in self.records(centre):
            await committer.commit(RecordArrived(kind, data, "file"))
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        store.close()

    def records(self, centre: str) -> list[tuple[RecordKind, bytes]]:
        """As the world's, with the bulletins that say where the nodes are."""
        found: list[tuple[RecordKind, bytes]] = []
        for kind, data in self.world.records(centre):
            if kind != "bulletin":
                found.append((kind, data))
        for party in self.world.parties.values():
            found.append(("bulletin", party.bulletin_record(addresses=(self.addresses[party.centre],))))
        return found

    def profile(self, centre: str, role: str) -> Profile:
        """An officer's profile, in a directory of their own; the key lies nowhere: `seat` has it."""
        directory = self.path / f"{centre}-{role}"
        party = self.world.parties[centre]
        profile = Profile(
            directory=directory,
            mode=self.world.mode,
            centre=centre,
            role=role,
            address=self.addresses[centre],
            anchor=party.anchor,
            key=directory / "officer.key",
        )
        if not directory.exists():
            profile.write()
            profile.records.write((("root", party.root_record()), ("statement", party.statement_record())))
        return profile

    def seat(self, centre: str, role: str, **more: Any) -> AbstractAsyncContextManager[Seat]:
        """An officer signs on."""
        signer = more.pop("signer", None) or self.world.parties[centre].officers[role]
        profile = more.pop("profile", None) or self.profile(centre, role)
        return Seat.sign_on(profile, signer, TlsNetwork(), self.clock, **more)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port

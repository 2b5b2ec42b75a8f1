"""Several nodes of one centre on one database, in this process or in processes of their own, and one of the other."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from hotline.client import Seat
from hotline.link.tls import TlsNetwork
from hotline.node.assembly import Node
from hotline.node.judge.events import RecordArrived
from hotline.node.record.committer import Committer
from hotline.node.record.facts import Place
from hotline.node.record.postgres import PostgresStore
from protocols.roster import Roster
from tests.client.nodes import Nodes, _free_port
from tests.parties import FixedSealing, World

__all__ = ["Several"]


class Several(Nodes):
    """MERIDIAN's nodes are on PostgreSQL: each has an address of its own, and a name for the test."""

    def __init__(self, world: World, path: Path, url: str) -> None:
        super().__init__(world, path)
        self.url = url
        self.listening = {name: f"127.0.0.1:{_free_port()}" for name in ("first", "second", "third")}
        self.addresses["MERIDIAN"] = self.listening["first"]
        self.introduced = False
        self.traced: dict[str, list[str]] = {name: [] for name in self.listening}

    def node(self, name: str) -> Node:
        """One of MERIDIAN's, not yet started."""
        party = self.world.parties["MERIDIAN"]

        def trace(room: str, step: str, **facts: object) -> None:
            self.traced[name].append(f"{room} {step} {facts}")

        return Node(
            mode=self.world.mode,
            centre="MERIDIAN",
            anchor=party.anchor,
            store=PostgresStore(self.url, Place("MERIDIAN", self.world.mode), now=self.clock.now),
            signer=party.signer,
            sealing=FixedSealing((party.sealing,)),
            network=TlsNetwork(self.path / "tls.crt", self.path / "tls.key"),
            clock=self.clock,
            randomness=secrets.token_bytes,
            trace=trace,
            listen=self.listening[name],
            addresses=(self.listening[name],),
        )

    @asynccontextmanager
    async def process(self, name: str) -> AsyncIterator[Node]:
        """One of MERIDIAN's, started, and stopped at the end."""
        await self.introduce()
        node = self.node(name)
        await node.start()
        try:
            yield node
        finally:
            await node.stop()

    async def introduce(self) -> None:
        """Both parties and the pin, into MERIDIAN's database, once."""
        if self.introduced:
            return
        self.introduced = True
        party, place = self.world.parties["MERIDIAN"], Place("MERIDIAN", self.world.mode)
        store = PostgresStore(self.url, place, now=self.clock.now)
        await store.open()
        committer = Committer(
            store, place, party.signer, Roster(self.world.mode, "MERIDIAN", party.anchor), now=self.clock.now,
            randomness=secrets.token_bytes, trace=lambda *about, **more: None,
        )  # fmt: skip
        running = asyncio.get_running_loop().create_task(committer.run())
        for kind, data in self.records("MERIDIAN"):
            await committer.commit(RecordArrived(kind, data, "file"))
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await store.aclose()

    def seat_at(self, name: str, role: str, **more: Any) -> AbstractAsyncContextManager[Seat]:
        """An officer of MERIDIAN signs on at one of its processes."""
        profile = replace(self.profile("MERIDIAN", role), address=self.listening[name])
        return self.seat("MERIDIAN", role, profile=profile, **more)

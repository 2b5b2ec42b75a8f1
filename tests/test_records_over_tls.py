"""T9 once more, between real sockets: every attack of the table over TLS, at a node that was just restarted as well."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, cast

import sqlalchemy as sa

from hotline.link import Link
from hotline.link.tls import TlsNetwork
from hotline.node.assembly import Node
from hotline.node.record.tables import HEADS, LINES, MESSAGES, PROOFS, RECORDS
from protocols.frames import Have, Item, Ready
from protocols.sealing import SealedKind, seal
from protocols.session import Identity, Session
from tests.attacks.record_attacks import TABLE, Scene
from tests.client.nodes import Nodes
from tests.parties import World

STANDS = (RECORDS, HEADS, MESSAGES)


class Peer:
    """Somebody with MERIDIAN's keys, on a real socket."""

    def __init__(self, nodes: Nodes, link: Link) -> None:
        self._nodes, self._link, self._sent = nodes, link, 0

    def sends(self, kind: str, content: bytes) -> None:
        world = self._nodes.world
        box = seal(
            cast(SealedKind, kind), content, mode=world.mode, from_="MERIDIAN", to="KESTREL",
            public=world.kestrel.sealing.public,
        )  # fmt: skip
        self._sent += 1
        self._link.send(Item(n=self._sent, sealed=box), 1)


@asynccontextmanager
async def linked(nodes: Nodes) -> AsyncIterator[Peer]:
    world = nodes.world

    def make(certificate: bytes) -> Link:
        session = Session.dial(
            Identity(centre="MERIDIAN", role=None), "KESTREL", mode=world.mode, nonce=secrets.token_bytes(32),
            certificate=certificate, knows=lambda who: 1, find_key=lambda who, key: world.kestrel.signer.public,
            now=asyncio.get_running_loop().time(),
        )  # fmt: skip
        return Link(session, lambda wanted: world.meridian.signer)

    link = await TlsNetwork().dial(nodes.addresses["KESTREL"], make)
    await link.established()

    async def listen() -> None:
        async for _ in link:
            pass

    async with asyncio.TaskGroup() as tasks:
        listening = tasks.create_task(listen())
        link.send(Have(records=()))
        link.send(Ready())
        try:
            yield Peer(nodes, link)
        finally:
            link.close()
            await asyncio.wait([listening])


async def rows(node: Node, table: sa.Table) -> list[Any]:
    return await node.store.read(
        lambda c: [tuple(row) for row in c.execute(sa.select(table).order_by(*table.primary_key))]
    )


async def standing(node: Node) -> list[Any]:
    lines = await node.store.read(
        lambda c: [(row.from_centre, row.epoch, row.number, bytes(row.head)) for row in c.execute(sa.select(LINES))]
    )
    return [*[await rows(node, table) for table in STANDS], sorted(lines)]


async def until_held(node: Node, version: int) -> None:
    async with asyncio.timeout(10):
        while True:
            bulletin = node.committer.roster.newest("bulletin", "MERIDIAN")
            if bulletin is not None and bulletin.version >= version:
                return
            await asyncio.sleep(0.02)


async def nothing_moves(node: Node, peer: Peer, scene: Scene, *, end: int) -> None:
    """All of the table; the honest bulletin after it says that everything before it was judged."""
    before = await standing(node)
    for (_, kind), tried in TABLE.items():
        if kind != "pin":
            peer.sends(kind, tried.make(scene))
    peer.sends("bulletin", scene.bulletin(end, scene.party.signer))
    await until_held(node, end)
    assert _but_its_bulletins(await standing(node)) == _but_its_bulletins(before)


def _but_its_bulletins(standing: list[Any]) -> list[Any]:
    records, *others = standing
    return [[row for row in records if row[2:4] != ("bulletin", "MERIDIAN")], *others]


async def test_nothing_of_the_table_moves_anything_over_tls_and_after_a_restart(tmp_path: Path) -> None:
    world = World()
    nodes, scene = Nodes(world, tmp_path), Scene(world)
    async with nodes.serve("KESTREL") as node, linked(nodes) as peer:
        peer.sends("epoch", world.epoch_record("MERIDIAN", "KESTREL"))
        for kind, data in scene.honest():
            peer.sends(kind, data)
        await until_held(node, 5)
        await nothing_moves(node, peer, scene, end=6)
        proofs = {row[2] for row in await rows(node, PROOFS)}
        assert proofs == {"record_forked", "line_forked", "number_reused"}
        kept = len(await rows(node, PROOFS))
    async with nodes.serve("KESTREL") as node, linked(nodes) as peer:
        await nothing_moves(node, peer, scene, end=7)
        assert len(await rows(node, PROOFS)) >= kept

"""MERIDIAN's node, alone in its process: python -m tests.floods.victim FOLDER. Says where it listens, then nothing."""

from __future__ import annotations

import asyncio
import secrets
import signal
import sys
from pathlib import Path
from typing import Any

from hotline.link.certificate import make_certificate
from hotline.link.tls import TlsNetwork
from hotline.node.assembly import Node
from hotline.node.judge.events import RecordArrived
from hotline.node.record.committer import Committer
from hotline.node.record.facts import Place
from hotline.node.record.reserve import NAME, Reserve, Room
from hotline.node.record.sqlite import SqliteStore
from protocols.roster import Roster
from tests.client.nodes import WorldClock
from tests.parties import FixedSealing
from tests.simulator.dialogue import Centres

__all__ = ["ME", "introduced", "record_of"]

ME = "MERIDIAN"
NOWHERE = ("127.0.0.1:9",)
RESERVE_BYTES = 32 * 1024 * 1024


def record_of(folder: Path) -> Path:
    return folder / "hotline.sqlite"


async def introduced(folder: Path, world: Centres) -> None:
    """Its record, with the two others in it, and its certificate."""
    party = world.parties[ME]
    store = SqliteStore(record_of(folder))
    blank = Roster(world.mode, ME, party.anchor)
    committer = Committer(
        store, Place(ME, world.mode), party.signer, blank, now=lambda: world.now, randomness=secrets.token_bytes,
        trace=lambda *about, **more: None,
    )  # fmt: skip
    running = asyncio.get_running_loop().create_task(committer.run())
    for each in world.parties.values():
        bulletin = each.bulletin_record(addresses=NOWHERE)
        records: list[tuple[Any, bytes]] = [
            ("root", each.root_record()), ("statement", each.statement_record()), ("bulletin", bulletin),
        ]  # fmt: skip
        records += [("pin", party.pin(each))] if each is not party else []
        for kind, data in records:
            await committer.commit(RecordArrived(kind, data, "file"))
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    store.close()
    key, certificate = make_certificate()
    (folder / "tls.key").write_bytes(key)
    (folder / "tls.crt").write_bytes(certificate)


async def serve(folder: Path) -> None:
    world = Centres("test")
    party = world.parties[ME]
    stopped = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopped.set)
    node = Node(
        mode=world.mode, centre=ME, anchor=party.anchor, store=SqliteStore(record_of(folder)), signer=party.signer,
        sealing=FixedSealing((party.sealing,)), network=TlsNetwork(folder / "tls.crt", folder / "tls.key"),
        clock=WorldClock(world), randomness=secrets.token_bytes, trace=lambda *about, **more: None,
        listen="127.0.0.1:0", addresses=NOWHERE, room=Room(Reserve(folder / NAME, RESERVE_BYTES)),
    )  # fmt: skip
    await node.start()
    print(node.address, flush=True)
    serving = asyncio.get_running_loop().create_task(node.run())
    asked = asyncio.get_running_loop().create_task(stopped.wait())
    await asyncio.wait({serving, asked}, return_when=asyncio.FIRST_COMPLETED)
    for task in (serving, asked):
        task.cancel()
    await asyncio.gather(serving, asked, return_exceptions=True)
    await node.stop()


if __name__ == "__main__":
    asyncio.run(serve(Path(sys.argv[1])))

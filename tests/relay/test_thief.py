"""T6, on a real stream: a relay takes out what it believes to be the FLASH, or the receipt, and passes on the rest."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from hotline.link import Link
from hotline.link.certificate import make_certificate
from hotline.link.relayed import Relaying
from hotline.link.tls import RelayListener, TlsNetwork
from hotline.relay import door, pipe
from hotline.relay.door import Relay
from hotline.relay.pipe import Ends, Passed
from hotline.relay.settings import RelaySettings, certificate_files
from protocols.frames import Frame, Item
from protocols.relay import relay_key
from tests.test_link import dialling, listening
from tests.waiting import until

LARGE = 40_000
"""Bytes of what a relay that goes by size takes for the item that it is after."""


class Thief:
    """A relay's pipe that drops the first piece that is as large as this, in one direction, and goes on."""

    def __init__(self, direction: str, size: int) -> None:
        self.direction, self.size, self.stolen = direction, size, 0

    async def joined(self, one: Ends, other: Ends, silent_seconds: float) -> Passed:
        async def flow(from_: Ends, to: Ends, direction: str) -> None:
            try:
                while data := await from_.reader.read(pipe.PIECE):
                    if direction == self.direction and not self.stolen and len(data) >= self.size:
                        self.stolen = len(data)
                        continue
                    to.writer.write(data)
                    await to.writer.drain()
            except OSError:
                pass
            finally:
                to.writer.close()

        async with asyncio.TaskGroup() as both:
            both.create_task(flow(one, other, "out"))
            both.create_task(flow(other, one, "back"))
        return Passed()


@asynccontextmanager
async def through(relay: Relay, folder: Path, secrets: dict[str, bytes]) -> AsyncIterator[tuple[Link, Link]]:
    """Two ends joined by a relay."""
    key, certificate = make_certificate()
    (folder / "tls.key").write_bytes(key)
    (folder / "tls.crt").write_bytes(certificate)

    def network(name: str) -> TlsNetwork:
        relaying = Relaying("test", name, secrets[name])
        return TlsNetwork(folder / "tls.crt", folder / "tls.key", relaying=relaying, seconds=3)

    links: list[Link] = []

    def make(certificate: bytes) -> Link:
        links.append(listening(certificate))
        return links[-1]

    await relay.open()
    listener = await network("MERIDIAN").listen(f"{relay.address}/MERIDIAN", make)
    assert isinstance(listener, RelayListener)
    try:
        await until(lambda: not listener.reason)
        link = await network("KESTREL").dial(f"{relay.address}/MERIDIAN", dialling)
        await link.established()
        await until(lambda: links and links[0].session.other_key)
        yield link, links[0]
    finally:
        for each in (link, *links):
            each.close()
            await each.gone()
        await listener.close()
        await relay.close()


async def heard(link: Link) -> list[Frame]:
    return [frame async for frame in link]


@pytest.mark.parametrize("direction", ["out", "back"])
async def test_a_relay_that_takes_one_piece_out_ends_the_link_and_nothing_behind_it_is_heard(
    tmp_path: Path, unused_tcp_port: int, monkeypatch: pytest.MonkeyPatch, direction: str
) -> None:
    """It may guess by size which one is the FLASH, or the receipt; it cannot take that one alone."""
    thief = Thief(direction, LARGE // 4)
    monkeypatch.setattr(door, "joined", thief.joined)
    address = f"127.0.0.1:{unused_tcp_port}"
    secrets = {"MERIDIAN": bytes([1]) * 32, "KESTREL": bytes([2]) * 32}
    keys = {name: relay_key(secret, address).hex() for name, secret in secrets.items()}
    relay = Relay(RelaySettings(listen=address, test=keys), *certificate_files(tmp_path / "relay.toml"))
    async with through(relay, tmp_path, secrets) as (dialled, arrived):
        speaker, hearer = (dialled, arrived) if direction == "out" else (arrived, dialled)
        speaker.send(Item(n=1, sealed=bytes(100)))
        first = await anext(hearer)
        assert isinstance(first, Item)
        speaker.send(Item(n=2, sealed=bytes(LARGE)))
        await until(lambda: thief.stolen)
        for n in (3, 4, 5):
            if not speaker.lost.done():
                speaker.send(Item(n=n, sealed=bytes(100)))
        async with asyncio.timeout(5):  # not even a heartbeat's time
            assert await heard(hearer) == []
            await hearer.lost
            await speaker.lost

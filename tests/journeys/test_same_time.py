"""How long a refusal takes: real nodes over TLS, on the wall's clock (T15)."""

from __future__ import annotations

import asyncio
import math
import statistics
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from hotline.link import Link
from hotline.link.tls import TlsNetwork
from protocols.frames import Have, Item, Ready, Unreadable
from protocols.session import Identity, Session
from tests.attacks.test_t15_refusal_as_oracle import SPOILT
from tests.client.nodes import Nodes
from tests.parties import World, seed


class _Caller:
    """MERIDIAN's keys in other hands, on a real connection, with a clock."""

    def __init__(self, link: Link) -> None:
        self.link, self.sent, self.took = link, dict[int, float](), dict[int, float]()

    @classmethod
    async def dials(cls, nodes: Nodes) -> _Caller:
        world = nodes.world

        def make(certificate: bytes) -> Link:
            session = Session.dial(
                Identity(centre="MERIDIAN"), "KESTREL", mode=world.mode, nonce=seed("nonce"), certificate=certificate,
                knows=lambda who: 1, find_key=lambda who, key: world.kestrel.signer.public,
                now=asyncio.get_running_loop().time(),
            )  # fmt: skip
            return Link(session, lambda wanted: world.meridian.signer)

        link = await TlsNetwork().dial(nodes.addresses["KESTREL"], make)
        await link.established()
        return cls(link)

    async def listens(self) -> None:
        async for frame in self.link:
            if isinstance(frame, Unreadable):
                self.took[frame.n] = asyncio.get_running_loop().time() - self.sent[frame.n]

    def sends(self, sealed: bytes) -> None:
        n = len(self.sent) + 1
        self.sent[n] = asyncio.get_running_loop().time()
        self.link.send(Item(n=n, sealed=sealed), 1)


def welch(one: list[float], other: list[float]) -> float:
    """Welch's t of two samples."""
    spread = statistics.variance(one) / len(one) + statistics.variance(other) / len(other)
    return (statistics.fmean(one) - statistics.fmean(other)) / math.sqrt(spread)


EARLIEST, LATEST = "a length that does not fit", "a text with one bit another"


async def test_how_long_a_refusal_takes_does_not_tell_how_far_a_forgery_got(tmp_path: Path) -> None:
    """|t| below 4.5, the bound at which leakage is taken as found where such tests are made (ISO/IEC 17825)."""
    nodes = Nodes(World(), tmp_path)
    async with nodes.serve("KESTREL"):
        he = await _Caller.dials(nodes)
        listening = asyncio.get_running_loop().create_task(he.listens())
        he.link.send(Have(records=()))
        he.link.send(Ready())
        bodies = {each: [SPOILT[each](nodes.world, at) for at in range(150)] for each in (EARLIEST, LATEST)}
        order: Iterator[tuple[str, bytes]] = chain.from_iterable(
            ((EARLIEST, one), (LATEST, other)) if at % 2 else ((LATEST, other), (EARLIEST, one))
            for at, (one, other) in enumerate(zip(bodies[EARLIEST], bodies[LATEST], strict=True))
        )
        which: dict[int, str] = {}
        for name, body in order:
            he.sends(body)
            which[len(he.sent)] = name
            await asyncio.sleep(0.01)  # one at a time: none waits for the judging of the one before
        async with asyncio.timeout(20):
            while len(he.took) < len(he.sent):
                await asyncio.sleep(0.01)
        he.link.close()
        await listening
        await he.link.gone()
    sample = {name: [he.took[n] for n, each in which.items() if each == name] for name in (EARLIEST, LATEST)}
    assert abs(welch(_middle(sample[EARLIEST]), _middle(sample[LATEST]))) < 4.5, {
        name: (statistics.fmean(took), statistics.stdev(took)) for name, took in sample.items()
    }


def _middle(took: list[float]) -> list[float]:
    """Without the slowest tenth: what a busy machine adds hides what is looked for."""
    return sorted(took)[: len(took) * 9 // 10]


def test_two_tenths_of_a_millisecond_would_be_seen() -> None:
    quick = [0.001 + 0.0001 * (at % 7) for at in range(150)]
    assert abs(welch(quick, [each + 0.0002 for each in quick])) > 4.5

"""T7: somebody in between, or a peer, asks for something weaker than what there is.

There is one suite and nothing to choose from: the words of the hello are fixed and are signed by both ends. That TLS
1.2, another ALPN and plain text are not spoken is in tests/test_link.py, where there is real TLS.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import msgspec
import pytest

from protocols.envelope import Envelope
from protocols.frames import pack_frame
from protocols.hello import Hello, Identity
from protocols.wire import decode, encode
from tests.attacks.scene import everything, free_text, is_not_taken
from tests.simulator import Adversary, Simulation

HELLO = Hello(
    protocol="hotline/1", mode="test", profile="wide", dialler=Identity(centre="MERIDIAN"), listener="KESTREL",
    nonce=bytes(range(32)), knows=1,
)  # fmt: skip


class Caller(asyncio.Protocol):
    """Bytes out, and whatever is said back."""

    def __init__(self) -> None:
        self.heard, self.gone = b"", False
        self.transport: Any = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.heard += data

    def connection_lost(self, exc: Exception | None) -> None:
        self.gone = True


@pytest.fixture
async def alone() -> AsyncIterator[Simulation]:
    """KESTREL, and nobody else."""
    sim = Simulation()
    sim.cut("MERIDIAN", "KESTREL")
    async with sim:
        await sim["MERIDIAN"].stop()
        yield sim


async def calls(sim: Simulation, data: bytes) -> Caller:
    caller = await sim.network.at("ADVERSARY").dial(sim["KESTREL"].address, lambda seen: Caller())
    caller.transport.write(data)
    await sim.passes(seconds=1)
    return caller


def framed(name: str, fields: dict[str, Any]) -> bytes:
    body = encode([name, fields])
    return len(body).to_bytes(4, "big") + body


async def test_the_one_hello_there_is_gets_an_answer(alone: Simulation) -> None:
    caller = await calls(alone, pack_frame(HELLO))
    assert (decode(caller.heard[4:])[0], caller.gone) == ("answer", False)
    caller.transport.close()


@pytest.mark.parametrize(
    "changes",
    [
        {"protocol": "hotline/0"},
        {"protocol": "hotline/2"},
        {"protocol": "hotline"},
        {"protocol": ""},
        {"mode": "live"},
        {"mode": "drill"},
        {"mode": "all"},
        {"mode": ""},
        {"profile": "plain"},
        {"version": 0},
        {"suites": ["hotline/0", "hotline/1"]},
        {"compress": True},
        {"algorithm": "none"},
        {"nonce": b""},
        {"nonce": bytes(16)},
    ],
    ids=str,
)
async def test_any_other_word_is_hung_up_on_without_one(alone: Simulation, changes: dict[str, Any]) -> None:
    kestrel = alone["KESTREL"]
    before, refused = everything(kestrel), kestrel.node.station.unreadable["hello"]
    caller = await calls(alone, framed("hello", {**msgspec.to_builtins(HELLO, builtin_types=(bytes,)), **changes}))
    assert (caller.heard, caller.gone) == (b"", True)
    assert kestrel.node.station.unreadable["hello"] == refused + 1
    assert everything(kestrel) == before


@pytest.mark.parametrize("field", ["protocol", "mode", "profile", "nonce", "knows", "dialler", "listener"])
async def test_nothing_may_be_left_out(alone: Simulation, field: str) -> None:
    fields = msgspec.to_builtins(HELLO, builtin_types=(bytes,))
    del fields[field]
    caller = await calls(alone, framed("hello", fields))
    assert (caller.heard, caller.gone) == (b"", True)


async def test_a_proof_that_is_left_out_or_that_is_nothing(alone: Simulation) -> None:
    for proof in (
        framed("heartbeat", {}),
        framed("ready", {}),
        framed("confirm", {"key": bytes(16), "signature": bytes(64)}),
        framed("confirm", {"key": bytes(16), "signature": b""}),
        framed("confirm", {"key": bytes(16), "signature": bytes(64), "algorithm": "none"}),
    ):
        caller = await calls(alone, pack_frame(HELLO))
        heard = caller.heard
        caller.transport.write(proof)
        await alone.passes(seconds=1)
        assert (caller.heard, caller.gone) == (heard, True)


async def test_an_envelope_that_names_its_algorithm_or_has_fewer_signatures(thief: Adversary) -> None:
    parts = Envelope.parse(free_text(thief.sim.world).envelopes["KESTREL"])
    five = decode(parts.encode())
    for weaker in (
        replace(parts, attestations=()).encode(),
        replace(parts, attestations=parts.attestations[:1]).encode(),
        encode([*five[:3], b"", five[4]]),
        encode([*five[:3], None, five[4]]),
        encode([*five, "none"]),
        encode([*five, {"algorithm": "none"}]),
        encode(five[:4]),
    ):
        await is_not_taken(thief, thief.sealed("envelope", weaker))

"""The network that can be cut: what arrives is always the beginning of what was sent, however it goes wrong."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

import pytest

from protocols.errors import Code, Refused
from tests.simulator.chance import Chance
from tests.simulator.network import MemoryNetwork
from tests.simulator.waiting import until


@dataclass(eq=False)
class Ear(asyncio.Protocol):
    """Writes down what it hears."""

    heard: bytearray = field(default_factory=bytearray)
    at: list[float] = field(default_factory=list)
    lost: list[Exception | None] = field(default_factory=list)
    paused: bool = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.heard += data
        self.at.append(asyncio.get_running_loop().time())

    def connection_lost(self, exc: Exception | None) -> None:
        self.lost.append(exc)

    def pause_writing(self) -> None:
        self.paused = True

    def resume_writing(self) -> None:
        self.paused = False


class Pair:
    """A connection from A to B."""

    def __init__(self, network: MemoryNetwork, here: Ear, there: Ear) -> None:
        self.network, self.here, self.there = network, here, there


async def connect(seed: int = 1, **options: tuple[float, float]) -> Pair:
    network = MemoryNetwork(Chance(seed), **options)
    there = Ear()
    await network.at("B").listen("b.example:1", lambda certificate: there)
    here = await network.at("A").dial("b.example:1", lambda certificate: Ear())
    return Pair(network, here, there)


SENT = bytes(range(256)) * 40


async def test_what_is_written_arrives_in_order_after_its_delay() -> None:
    pair = await connect(delay=(0.05, 0.1))
    began = asyncio.get_running_loop().time()
    for at in range(0, len(SENT), 100):
        pair.here.transport.write(SENT[at : at + 100])
    await asyncio.sleep(1)
    assert bytes(pair.there.heard) == SENT
    assert pair.there.at[0] - began >= 0.05
    assert pair.there.at[-1] - began <= 0.1 + 1e-9


async def test_the_same_seed_cuts_it_into_the_same_pieces_at_the_same_instants() -> None:
    async def arrivals(seed: int) -> list[float]:
        pair = await connect(seed)
        began = asyncio.get_running_loop().time()
        for at in range(0, len(SENT), 100):
            pair.here.transport.write(SENT[at : at + 100])
        await asyncio.sleep(1)
        return [round(at - began, 9) for at in pair.there.at]

    assert await arrivals(5) == await arrivals(5)
    assert await arrivals(5) != await arrivals(6)


async def test_a_cut_holds_back_and_healing_lets_go() -> None:
    pair = await connect()
    pair.network.cut("A", "B")
    pair.here.transport.write(SENT)
    await asyncio.sleep(60)
    assert pair.there.heard == b""
    assert pair.there.lost == []
    pair.network.heal("A", "B")
    await asyncio.sleep(1)
    assert bytes(pair.there.heard) == SENT


async def test_cut_one_way_the_other_way_is_open() -> None:
    pair = await connect()
    pair.network.cut("A", "B", one_way=True)
    pair.here.transport.write(b"there")
    pair.there.transport.write(b"back")
    await asyncio.sleep(1)
    assert (bytes(pair.there.heard), bytes(pair.here.heard)) == (b"", b"back")


@pytest.mark.parametrize("seed", range(8))
async def test_broken_off_it_ends_at_both_ends_with_a_beginning_of_what_was_sent(seed: int) -> None:
    pair = await connect(seed)
    pair.here.transport.write(SENT)
    pair.network.break_off("A", "B")
    await asyncio.sleep(1)
    assert SENT.startswith(bytes(pair.there.heard))
    assert isinstance(pair.here.lost[0], ConnectionResetError)
    assert len(pair.there.lost) == 1
    assert pair.network.wires == []


async def test_broken_in_a_frame_half_of_it_comes_and_nothing_behind_it() -> None:
    pair = await connect()
    pair.network.break_at_next("A", "B")
    pair.here.transport.write(b"half" * 2)
    pair.here.transport.write(b"never")
    await asyncio.sleep(1)
    assert bytes(pair.there.heard) == b"half"
    assert len(pair.here.lost) == len(pair.there.lost) == 1


async def test_closed_in_order_everything_arrives_first() -> None:
    pair = await connect()
    pair.here.transport.write(SENT)
    pair.here.transport.close()
    await asyncio.sleep(1)
    assert bytes(pair.there.heard) == SENT
    assert pair.here.lost == pair.there.lost == [None]


async def test_a_host_that_is_gone_resets_what_it_had_and_one_without_power_says_nothing() -> None:
    pair = await connect()
    pair.network.unplug("B")
    await asyncio.sleep(1)
    assert isinstance(pair.here.lost[0], ConnectionResetError)
    silent = await connect()
    silent.network.unplug("B", silent=True)
    silent.here.transport.write(SENT)
    await asyncio.sleep(600)
    assert silent.here.lost == []
    with pytest.raises(Refused) as refused:
        await silent.network.at("A").dial("b.example:1", lambda certificate: Ear())
    assert refused.value.code is Code.NOT_REACHABLE


async def test_a_slow_road_takes_its_time_and_asks_the_writer_to_wait() -> None:
    pair = await connect(delay=(0.0, 0.0))
    pair.network.road("A", "B").rate = 1000.0
    began = asyncio.get_running_loop().time()
    pair.here.transport.write(SENT * 4)
    assert pair.here.paused
    await until(lambda: len(pair.there.heard) == 4 * len(SENT), 60, "all of it")
    assert pair.there.at[-1] - began == pytest.approx(4 * len(SENT) / 1000, rel=0.01)
    assert not pair.here.paused


async def test_who_does_not_read_is_not_given_more() -> None:
    pair = await connect()
    pair.there.transport.pause_reading()
    pair.here.transport.write(SENT * 4)
    await asyncio.sleep(60)
    assert (bytes(pair.there.heard), pair.here.paused) == (b"", True)
    pair.there.transport.resume_reading()
    await asyncio.sleep(1)
    assert (len(pair.there.heard), pair.here.paused) == (4 * len(SENT), False)


async def test_a_dial_over_a_cut_road_waits_ten_seconds() -> None:
    pair = await connect()
    pair.network.cut("A", "B")
    began = asyncio.get_running_loop().time()
    with pytest.raises(Refused) as refused:
        await pair.network.at("A").dial("b.example:1", lambda certificate: Ear())
    assert refused.value.code is Code.NOT_REACHABLE
    assert 10 <= asyncio.get_running_loop().time() - began < 12

"""T19: connections that begin and do not go on, in TCP, in TLS, in the hello. `make floods` has 2,000 of them."""

from __future__ import annotations

import asyncio
import contextlib
import os
from pathlib import Path

from hotline.link.doorstep import Doorstep
from hotline.link.tls import TlsNetwork
from hotline.link.turns import Turns
from tests.test_link import dialling, node, pem, stranger
from tests.waiting import until

__all__ = ["pem"]

EACH = 30
BEGINS_TLS = bytes.fromhex("160301")


def descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))


async def test_who_stops_at_any_step_keeps_nobody_out_and_leaves_nothing_behind(pem: tuple[Path, Path]) -> None:
    async with node(pem, seconds=1.5, strangers_each=16, strangers=24) as meridian:
        base = descriptors()
        silent = [await asyncio.open_connection(*meridian.host_port, local_addr=("127.0.0.2", 0)) for _ in range(EACH)]
        half = [await asyncio.open_connection(*meridian.host_port, local_addr=("127.0.0.3", 0)) for _ in range(EACH)]
        for _, writer in half:
            writer.write(BEGINS_TLS)
        dripping = []
        for _ in range(4):
            with contextlib.suppress(OSError):  # some made room for the others meanwhile
                dripping.append(await stranger(meridian))
        for _, writer in dripping:
            writer.write(b"\0")
        async with asyncio.timeout(2):
            link = await TlsNetwork().dial(meridian.address, dialling)
            await link.established()
        assert meridian.listener.strangers <= 24
        for _, writer in (*silent, *half, *dripping):
            writer.transport.abort()
        await until(lambda: meridian.listener.strangers == 0)
        assert not link.lost.done()
        link.close()
        await link.gone()
        await until(lambda: descriptors() <= base)


async def test_whoever_comes_alone_loses_his_place_to_nobody() -> None:
    """All places are wanted by one source with many, again and again: it makes room for itself."""
    gone: list[str] = []
    doorstep = Doorstep(each=6, all_=8, seconds=60)
    doorstep.enter("alone", "192.0.2.1", lambda: gone.append("alone"))
    for n in range(30):
        doorstep.enter(f"many {n}", f"198.51.100.{n % 2}", lambda n=n: gone.append(f"many {n}"))  # type: ignore[misc]
    assert "alone" not in gone
    assert gone == [f"many {n}" for n in range(23)], "the oldest of those who have most"
    assert len(doorstep) == 8
    doorstep.leave("alone")
    doorstep.clear()
    assert len(doorstep) == 0
    assert "alone" not in gone


async def test_in_a_crowd_whoever_comes_alone_waits_for_one_round_of_the_sources() -> None:
    """Forty handshakes are wanted by each of three sources, then one by somebody else: the others do not go first."""
    begun: list[str] = []
    turns = Turns(free=0, a_second=1000)

    async def begins(source: str) -> None:
        await turns.wait(source, 1)
        begun.append(source)

    async with asyncio.timeout(5), asyncio.TaskGroup() as tasks:
        for n in range(120):
            tasks.create_task(begins(f"198.51.100.{n % 3}"))
        await until(lambda: len(begun) >= 3)
        there = len(begun)
        tasks.create_task(begins("192.0.2.1"))
        await until(lambda: "192.0.2.1" in begun)
        assert begun.index("192.0.2.1") <= there + 4
    assert len(begun) == 121


async def test_a_handshake_that_was_sent_away_holds_no_turn() -> None:
    turns = Turns(free=0, a_second=1000)
    loop = asyncio.get_running_loop()
    sent_away = [loop.create_task(turns.wait("198.51.100.1", 1)) for _ in range(50)]
    await asyncio.sleep(0)
    for each in sent_away:
        each.cancel()
    async with asyncio.timeout(0.5):
        await turns.wait("192.0.2.1", 1)
        await turns.wait("198.51.100.1", 1)
    await asyncio.wait(sent_away)


async def test_where_few_stand_nobody_waits() -> None:
    turns = Turns(free=8, a_second=1)
    async with asyncio.timeout(0.5):
        for standing in range(1, 9):
            await turns.wait("192.0.2.1", standing)

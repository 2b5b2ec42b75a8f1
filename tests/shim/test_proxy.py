"""The line for the unprivileged."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from tests.shim import Faults, Proxy


@pytest.fixture
async def proxy() -> AsyncIterator[Proxy]:
    async with Proxy() as made:
        yield made


@pytest.fixture
async def front(proxy: Proxy) -> AsyncIterator[str]:
    async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while data := await reader.read(65_536):
                writer.write(data)
                await writer.drain()
        except OSError:
            pass
        finally:
            writer.transport.abort()

    server = await asyncio.start_server(echo, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    yield await proxy.front(f"127.0.0.1:{port}", name="KESTREL", kernel_bytes=4_096)
    server.close()


class Caller:
    """One connection to a front."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer

    @classmethod
    async def to(cls, front: str) -> Caller:
        host, port = front.split(":")
        return cls(*await asyncio.open_connection(host, int(port)))

    async def seconds(self, size: int, *, within: float = 5) -> float:
        loop = asyncio.get_running_loop()
        began = loop.time()
        self.writer.write(bytes(size))
        async with asyncio.timeout(within):
            await self.reader.readexactly(size)
        return loop.time() - began


@pytest.fixture
async def caller(front: str) -> AsyncIterator[Caller]:
    made = await Caller.to(front)
    yield made
    made.writer.transport.abort()


async def test_it_has_a_rate_and_a_delay(proxy: Proxy, caller: Caller) -> None:
    assert await caller.seconds(20_000) < 1
    proxy.set(Faults(delay_s=0.1))
    assert 0.2 <= await caller.seconds(10) < 0.6
    proxy.set(Faults(rate_bit_s=80_000), way="there")
    assert 0.4 <= await caller.seconds(5_000) < 1.5
    assert proxy.counters("KESTREL", "there").bytes == proxy.counters("KESTREL", "back").bytes == 25_010


async def test_a_stall_holds_what_comes_and_lets_it_go(proxy: Proxy, caller: Caller) -> None:
    proxy.set(Faults(stall=True), "KESTREL", "back")
    with pytest.raises(TimeoutError):
        await caller.seconds(5, within=0.2)
    proxy.set(Faults())
    async with asyncio.timeout(2):
        assert await caller.reader.readexactly(5) == bytes(5)
    assert proxy.counters("KESTREL", "back").stalled


async def test_one_way_goes_dead_without_a_word(proxy: Proxy, caller: Caller) -> None:
    proxy.set(Faults(cut=True), "KESTREL", "there")
    with pytest.raises(TimeoutError):
        await caller.seconds(5, within=0.2)
    proxy.set(Faults())
    caller.writer.write(b"later")
    async with asyncio.timeout(2):
        assert await caller.reader.readexactly(5) == b"later"  # what went before it is lost, not held
    assert proxy.counters("KESTREL", "there").cut == 1


async def test_a_cut_ends_what_is_open_and_refuses_what_calls_until_it_is_mended(
    proxy: Proxy, front: str, caller: Caller
) -> None:
    await caller.seconds(5)
    proxy.cut("KESTREL")
    async with asyncio.timeout(2):
        assert await caller.reader.read() == b""
    again = await Caller.to(front)
    with pytest.raises((OSError, asyncio.IncompleteReadError)):
        await again.seconds(5)
    again.writer.transport.abort()
    proxy.mend()
    mended = await Caller.to(front)
    assert await mended.seconds(5) < 1
    mended.writer.transport.abort()


def test_it_promises_no_fault_that_it_cannot_make() -> None:
    with pytest.raises(ValueError, match="need a TunLine"):
        Proxy().set(Faults(loss=0.05))

"""W1 and W2: MERIDIAN's officers send, KESTREL's seats are told, each centre at its own node, across a link."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from statistics import median

from benchmarks.messages import Composer
from benchmarks.nodes import NodeProcess, served
from benchmarks.parties import Centre
from benchmarks.seats import Counting, Seat, Verifying, counting, sitting, verifying

__all__ = ["READERS", "SENDERS", "Latencies", "Scene", "Throughput", "in_turn", "scene", "together"]

SENDERS, READERS = 8, 10
DRAWN_SECONDS = 60.0


@dataclass(frozen=True)
class Latencies:
    """Milliseconds of each message: to the node's receipt, and to the last of ten seats that verify and count."""

    receipt: Sequence[float]
    drawn: Sequence[float]

    @staticmethod
    def at(found: Sequence[float], share: float) -> float:
        """The value that this share stays below."""
        return sorted(found)[min(len(found) - 1, int(len(found) * share))]


@dataclass(frozen=True)
class Throughput:
    """`a_second`: messages, until the last seat has the last one. `sender_ms`, `receiver_ms`: processor time of each
    node, its signer's included, for one message."""

    a_second: float
    sender_ms: float
    receiver_ms: float


@dataclass
class Scene:
    """Everybody in place."""

    first: Centre
    nodes: tuple[NodeProcess, NodeProcess]
    senders: list[Seat]
    counters: list[Counting]
    reader: Seat
    eyes: Verifying
    composer: Composer

    async def settled(self, seconds: float = 0.5) -> None:
        """Waits until nothing has come to a counting seat for a while."""
        frames = -1
        while frames != (frames := sum(each.frames for each in self.counters)):
            await asyncio.sleep(seconds)

    async def drawn(self, more: int) -> float:
        """When the last of the ten seats has so many more, by the loop's clock."""
        waiting = [each.until(each.count + more) for each in self.counters]
        waiting.append(self.eyes.until(self.eyes.count + more))
        async with asyncio.timeout(DRAWN_SECONDS):
            return max(await asyncio.gather(*waiting))


@asynccontextmanager
async def scene(first: Centre, second: Centre, *, slow_ms: float = 0.0) -> AsyncIterator[Scene]:
    """Two nodes linked, eight senders, ten seats of which the last verifies everything."""
    async with AsyncExitStack() as stack:
        nodes = (
            await stack.enter_async_context(served(first.node, slow_ms=slow_ms)),
            await stack.enter_async_context(served(second.node, slow_ms=slow_ms)),
        )
        roles = list(first.officers)[:SENDERS]
        senders = [await stack.enter_async_context(sitting(first, role)) for role in roles]
        await _linked(senders[0], second.name)
        *others, last = list(second.officers)[:READERS]
        counters = [await stack.enter_async_context(counting(second, role)) for role in others]
        reader, eyes = await stack.enter_async_context(verifying(second, last))
        made = Scene(first, nodes, senders, counters, reader, eyes, Composer(first.name, second.name))
        await made.settled()
        yield made


async def _linked(seat: Seat, peer: str) -> None:
    async with asyncio.timeout(60):
        while True:
            links = (await seat.calls.ask("status", {}))["links"]
            if any(each["peer"] == peer and each["up"] for each in links):
                return
            await asyncio.sleep(0.1)


async def in_turn(scene: Scene, count: int) -> Latencies:
    """W1: one sender, each message waits until all ten have the one before."""
    sender, loop = scene.senders[0], asyncio.get_running_loop()
    receipts, drawn = [], []
    for _ in range(count):
        message = scene.composer.message()
        last = loop.create_task(scene.drawn(1))
        await asyncio.sleep(0)
        began = loop.time()
        await sender.put(message, await scene.composer.signed(sender.signer, message))
        receipts.append((loop.time() - began) * 1000)
        drawn.append((await last - began) * 1000)
    return Latencies(receipts, drawn)


async def together(scene: Scene, count: int, in_flight: int = 1) -> Throughput:
    """W2: eight senders with so many in flight each, until the last seat has the last message."""
    ready = []
    for number in range(count):
        sender = scene.senders[number % len(scene.senders)]
        message = scene.composer.message()
        ready.append((sender, message, await scene.composer.signed(sender.signer, message)))
    await scene.settled()
    lanes = [ready[number :: SENDERS * in_flight] for number in range(SENDERS * in_flight)]
    loop, before = asyncio.get_running_loop(), [each.processor_seconds() for each in scene.nodes]
    last = loop.create_task(scene.drawn(count))
    began = loop.time()
    await asyncio.gather(*(_lane(lane) for lane in lanes))
    took = await last - began
    spent = [(each.processor_seconds() - was) / count * 1000 for each, was in zip(scene.nodes, before, strict=True)]
    return Throughput(count / took, spent[0], spent[1])


async def _lane(lane: Sequence[tuple[Seat, bytes, list[list[bytes]]]]) -> None:
    for sender, message, attested in lane:
        await sender.put(message, attested)


def middle(found: Sequence[float]) -> float:
    """The median."""
    return median(found)

"""W2 under SIGKILL: a process of either node, or its signer, dies while eight officers send, and is started again.

What the sender's node has receipted is on its disk, and what the receiver's has is on its own: when the line has come
to rest each receipted message stands in both records once, both journals verify, and their heads agree.
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sqlite3
from collections import Counter
from contextlib import AsyncExitStack, closing
from dataclasses import dataclass, field

from benchmarks.exchange import SENDERS
from benchmarks.messages import Composer
from benchmarks.nodes import NodeProcess, served
from benchmarks.parties import MODE, Centre
from benchmarks.seats import Seat, sitting
from hotline.evidence.compare import compare_heads
from hotline.evidence.verify import verify_journal
from hotline.node.settings import STORE
from protocols.errors import Refused
from protocols.messages.header import message_hash

__all__ = ["Killed", "killed"]

IN_FLIGHT = 4
REST_SECONDS = 300.0
FEWEST = 10
"""Receipts for each kill below which a run has shown nothing: an officer who is refused for another reason than the
death of a node stops sending, and nobody else would see it."""


@dataclass
class Killed:
    """`receipted`: messages that an officer was told are on disk. `wrong`: what was not as it must be; of `lost` each
    is a receipted message that one of the records has not, or has twice."""

    kills: int = 0
    receipted: set[bytes] = field(default_factory=set)
    lost: int = 0
    wrong: list[str] = field(default_factory=list)


class _Standing:
    """A node that can be killed and started again."""

    def __init__(self, centre: Centre) -> None:
        self.centre = centre
        self._stack: AsyncExitStack | None = None
        self._node: NodeProcess | None = None

    async def start(self) -> None:
        self._stack = AsyncExitStack()
        self._node = await self._stack.enter_async_context(served(self.centre.node))

    async def dies(self, *, signer: bool) -> None:
        """The node, or its signer, with which it ends; and whatever is left of it."""
        assert self._node is not None
        mine = self._node.pids
        os.kill(mine[-1] if signer else mine[0], signal.SIGKILL)
        await self._node.process.wait()
        await self.stop()

    async def stop(self) -> None:
        if self._stack is not None:
            await self._stack.aclose()
        self._stack = None


async def killed(first: Centre, second: Centre, kills: int, seed: int) -> Killed:
    """So many kills of the processes of two nodes across a link, one after the other."""
    found, chance = Killed(), random.Random(f"bench {seed}")  # noqa: S311 - when to kill, drawn again from its seed
    nodes = [_Standing(first), _Standing(second)]
    try:
        for each in nodes:
            await each.start()
        composer = Composer(first.name, second.name)
        while found.kills < kills:
            await _once(found, chance, nodes, composer)
        await _rests(first, second)
    finally:
        for each in nodes:
            await each.stop()
    if len(found.receipted) < FEWEST * found.kills:
        found.wrong.append(f"only {len(found.receipted)} messages were receipted around {found.kills} kills")
    await asyncio.to_thread(_judge, found, first, second)
    return found


async def _once(found: Killed, chance: random.Random, nodes: list[_Standing], composer: Composer) -> None:
    """Eight officers send; a process dies; what was under way is not known to have arrived, and is not counted."""
    first, over = nodes[0].centre, asyncio.Event()
    async with asyncio.TaskGroup() as officers:
        for role in list(first.officers)[:SENDERS]:
            officers.create_task(_sends(found, first, role, composer, over))
        await asyncio.sleep(chance.uniform(0.5, 2.5))
        victim = chance.choice(nodes)
        await victim.dies(signer=chance.random() < 0.25)
        found.kills += 1
        await asyncio.sleep(chance.uniform(0.0, 0.5))
        over.set()
    await victim.start()


async def _sends(found: Killed, centre: Centre, role: str, composer: Composer, over: asyncio.Event) -> None:
    try:
        async with sitting(centre, role) as seat, asyncio.TaskGroup() as lanes:
            for _ in range(IN_FLIGHT):
                lanes.create_task(_lane(found, seat, composer, over))
    except* (Refused, OSError):
        await over.wait()  # its own node died


async def _lane(found: Killed, seat: Seat, composer: Composer, over: asyncio.Event) -> None:
    while not over.is_set():
        message = composer.message()
        await seat.put(message, await composer.signed(seat.signer, message))
        found.receipted.add(message_hash(message, MODE))


async def _rests(first: Centre, second: Centre) -> None:
    """Until the sender's node owes nothing."""
    async with sitting(first, next(iter(first.officers))) as seat, asyncio.timeout(REST_SECONDS):
        while True:
            links = (await seat.calls.ask("status", {}))["links"]
            if any(each["peer"] == second.name and each["up"] and not each["owed"] for each in links):
                return
            await asyncio.sleep(0.2)


def _judge(found: Killed, first: Centre, second: Centre) -> None:
    for centre in (first, second):
        with closing(sqlite3.connect(f"file:{centre.node / STORE}?mode=ro", uri=True)) as record:
            rows = record.execute(
                "SELECT message FROM envelope WHERE from_centre = ? AND to_centre = ?", (first.name, second.name)
            )
            times = Counter(bytes(message) for (message,) in rows)
        lost = [message for message in found.receipted if times[message] != 1]
        found.lost += len(lost)
        found.wrong += [f"{centre.name} has {message.hex()[:8]} {times[message]} times" for message in lost[:5]]
        if (difference := verify_journal(centre.node).difference) is not None:
            found.wrong.append(f"{centre.name}'s journal: {difference}")
    if (between := compare_heads(first.node, second.node).difference) is not None:
        found.wrong.append(f"{first.name} and {second.name}: {between}")

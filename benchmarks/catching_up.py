"""W3: an absent officer comes back and is told what was missed; served as it lies there, and verified at the seat."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass

from benchmarks.exchange import Scene
from benchmarks.parties import Centre
from benchmarks.seats import Verifying, counting, sitting
from protocols.frames import Entry

__all__ = ["CaughtUp", "caught_up"]


@dataclass(frozen=True)
class CaughtUp:
    """Envelopes a second: as the node serves them, by the clock and by its processor time, and as one seat verifies
    them in one thread, by its processor time."""

    served: float
    served_by_processor: float
    verified: float
    entries: int


async def caught_up(scene: Scene, centre: Centre, role: str) -> CaughtUp:
    """Everything that `centre` has recorded since its log began."""
    count = scene.eyes.count
    loop = asyncio.get_running_loop()
    node = scene.nodes[1]
    began, spent = loop.time(), node.processor_seconds()
    async with counting(centre, role, follow=0) as seat:
        async with asyncio.timeout(300):
            served = count / (await seat.until(count) - began)
    by_processor = count / max(0.01, node.processor_seconds() - spent)
    entries: list[Entry] = []
    done: asyncio.Future[None] = loop.create_future()

    def heard(entry: Entry) -> None:
        entries.append(entry)
        if entry.position >= head and not done.done():
            done.set_result(None)

    async with sitting(centre, role, heard) as reader:
        head = (await reader.calls.ask("open", {"position": 0}))["head"]
        records = (await reader.calls.ask("records", {}))["records"]
        reader.calls.follow(0)
        async with asyncio.timeout(300):
            await done
    eyes = Verifying(centre, role)
    eyes.board.adopt([(kind, data) for kind, data in records], int(entries[-1].data.get("at", 0)))
    began = time.thread_time()
    for entry in entries:
        eyes.heard(entry)
    return CaughtUp(served, by_processor, eyes.count / (time.thread_time() - began), len(entries))

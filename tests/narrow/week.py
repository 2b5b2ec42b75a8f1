"""A week of silence on a narrow line, on a virtual clock: two real nodes, and every byte that they say.

A week has a hundred and sixty-eight link tests and one bulletin of each centre; a month is thirty days of it. TLS is
not under a virtual clock: its 22 bytes a record are added, and `run` measures them on a real line.
"""

from __future__ import annotations

import asyncio
import gc
from typing import Any

from tests.narrow.ledger import counted
from tests.simulator import Simulation, VirtualLoop

__all__ = ["DAYS", "a_week"]

DAYS = 7


async def _week(days: float) -> dict[str, Any]:
    with counted() as ledger:
        async with Simulation(seed=1, narrow=True) as sim:
            await sim.linked()
            await sim["KESTREL"].has_received(await sim.submitted())
            await sim.passes(hours=2)
            before = ledger.snapshot()
            await sim.passes(hours=24 * days)
            after = ledger.snapshot()
    return {
        "days": days,
        "begin_bytes": before["tls_bytes"],
        "tls_bytes": after["tls_bytes"] - before["tls_bytes"],
        "handshakes": after["handshakes"] - before["handshakes"],
        "records": after["records"] - before["records"],
        "bytes": _less(after["bytes"], before["bytes"]),
        "frames": _less(after["frames"], before["frames"]),
    }


def _less(after: dict[str, int], before: dict[str, int]) -> dict[str, int]:
    return {name: count - before.get(name, 0) for name, count in after.items() if count != before.get(name, 0)}


def a_week(days: float = DAYS) -> dict[str, Any]:
    """What both ends said in so many days, as the ledger has it."""
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        told = runner.run(_week(days))
    gc.collect()
    return told

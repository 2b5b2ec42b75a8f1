"""R1: a node that is killed comes back within seconds, however long its log is."""

from __future__ import annotations

import asyncio
import random
import shutil

from tests.evidence.long_line import write
from tests.proof.process import NodeProcess
from tests.proof.results import Outcome
from tests.proof.stage import scratch

__all__ = ["long_log"]

RELEASES = 100_000
LIMIT_SECONDS = 3.0


def long_log(seed: int, count: int) -> Outcome:
    """`count` starts of a node with a hundred thousand releases in its record, each after a kill."""
    folder = scratch()
    try:
        write(folder, RELEASES)
        node = NodeProcess(folder / "MERIDIAN")
        took = sorted(asyncio.run(_starts(node, random.Random(f"long log {seed}"), count)))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    p99 = took[min(len(took) - 1, int(len(took) * 0.99))]
    wrong = [f"p99 of its starts was {p99:.2f} s, limit {LIMIT_SECONDS:.0f} s"] if p99 > LIMIT_SECONDS else []
    measured = {"releases": RELEASES, "start p50 s": round(took[len(took) // 2], 2), "start p99 s": round(p99, 2)}
    return Outcome(figure=count, wrong=wrong, measured=measured, faults={"killed: any instant": count})


async def _starts(node: NodeProcess, chance: random.Random, count: int) -> list[float]:
    took = []
    for _ in range(count):
        await node.start()
        took.append(node.started_s)
        await asyncio.sleep(chance.uniform(0.0, 1.0))
        node.kill()
        await node.gone()
    return took

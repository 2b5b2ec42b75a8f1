"""R5: many messages through three nodes, and what that does to them: memory, descriptors, files, latency."""

from __future__ import annotations

import asyncio
import os
from dataclasses import dataclass, field
from pathlib import Path

from hotline.node.settings import STORE
from protocols.messages.header import message_hash, parse
from tests.proof.ending import drained, ended
from tests.proof.judge import judged
from tests.proof.load import Load
from tests.proof.results import Outcome
from tests.proof.stage import Stage, scratch
from tests.proof.world import NAMES

__all__ = ["soak"]

RATE = 400.0
AT_ONCE = 24
OWED = 300
LONGEST_TEXT = 600
LOOK_SECONDS = 5.0
WARM = 0.3
"""Of the run, after which memory may grow no more than `GROWTH`."""
GROWTH = 0.05
GROWTH_OF_A_SHORT_RUN = 0.25
SHORT = 10_000
WAL_BYTES = 64 * 1024 * 1024
DRAIN_SECONDS = 600.0


def soak(seed: int, count: int) -> Outcome:
    """`count` messages."""
    stage = Stage.built(scratch(), seed=seed, names=NAMES)
    stage.roles = ("WATCH-2",)
    try:
        return asyncio.run(_run(stage, count))
    finally:
        stage.clean()


async def _run(stage: Stage, count: int) -> Outcome:
    loop = asyncio.get_running_loop()
    async with stage:
        load = Load(stage, rate=RATE, seed=stage.seed, most=AT_ONCE, longest=LONGEST_TEXT, owed=OWED)
        looks = {name: Looks(stage.nodes[name].pids[0], stage.world.directory(name)) for name in stage.names}
        looking = loop.create_task(_look(looks))
        began = loop.time()
        await load.say(count)
        took = await drained(stage, DRAIN_SECONDS)
        seconds = loop.time() - began
        looking.cancel()
        await asyncio.gather(looking, return_exceptions=True)
        wrong = await ended(stage)
    wrong += judged(stage.history, f"R5-{stage.seed}")
    for name, each in looks.items():
        wrong += [f"{name}: {what}" for what in each.wrong(GROWTH if count >= SHORT else GROWTH_OF_A_SHORT_RUN)]
    measured = {
        "messages a second": round(count / seconds, 1),
        "drained in s": round(took, 1),
        "largest node MB": round(max(max(each.rss) for each in looks.values()) / 1e6),
        "memory grew %": round(100 * max(each.growth for each in looks.values()), 1),
        "descriptors at most": max(max(each.descriptors) for each in looks.values()),
        "log of SQLite at most MB": round(max(max(each.wal) for each in looks.values()) / 1e6, 1),
        **_flash(stage, load),
    }
    return Outcome(figure=len(load.said), wrong=wrong, measured=measured, faults=stage.history.count)


@dataclass
class Looks:
    """What one node was like, every few seconds: bytes of memory, descriptors, bytes of its store's log."""

    pid: int
    directory: Path
    rss: list[int] = field(default_factory=list)
    descriptors: list[int] = field(default_factory=list)
    wal: list[int] = field(default_factory=list)

    def once(self) -> None:
        """Now."""
        pages = int(Path(f"/proc/{self.pid}/statm").read_text().split()[1])
        self.rss.append(pages * os.sysconf("SC_PAGE_SIZE"))
        self.descriptors.append(len(list(Path(f"/proc/{self.pid}/fd").iterdir())))
        log = self.directory / f"{STORE}-wal"
        self.wal.append(log.stat().st_size if log.exists() else 0)

    @property
    def growth(self) -> float:
        """Of memory, from when it was warm to the end: medians of some looks each."""
        warm = int(len(self.rss) * WARM)
        some = max(1, len(self.rss) // 10)
        before, after = sorted(self.rss[warm : warm + some]), sorted(self.rss[-some:])
        return after[len(after) // 2] / before[len(before) // 2] - 1 if before else 0.0

    def wrong(self, growth: float) -> list[str]:
        """What went beyond its limit."""
        found = []
        if self.growth > growth:
            found.append(f"its memory grew by {100 * self.growth:.1f} % after it was warm, limit {100 * growth:.0f} %")
        if max(self.wal) > WAL_BYTES:
            found.append(f"its store's log grew to {max(self.wal):,} bytes")
        warm = int(len(self.descriptors) * WARM)
        if max(self.descriptors[warm:]) > max(self.descriptors[: warm + 1]) + 8:
            found.append(f"descriptors rose from {max(self.descriptors[: warm + 1])} to {max(self.descriptors)}")
        return found


async def _look(looks: dict[str, Looks]) -> None:
    while True:
        for each in looks.values():
            each.once()
        await asyncio.sleep(LOOK_SECONDS)


def _flash(stage: Stage, load: Load) -> dict[str, float]:
    """From the client that hands a FLASH in to a client that draws it: of the first half and of the second."""
    took: list[float] = []
    for said in load.said:
        if parse(said.data).precedence == 1:
            message = message_hash(said.data, "test")
            drawn = [told.drawn_at[message] for told in stage.told.values() if message in told.drawn_at]
            took += [max(drawn) - said.handed_at] if drawn else []
    half = len(took) // 2
    if half < 10:
        return {}
    p99 = [sorted(part)[int(len(part) * 0.99)] for part in (took[:half], took[half:])]
    return {"FLASH p99 ms, first half": round(1000 * p99[0]), "FLASH p99 ms, second half": round(1000 * p99[1])}

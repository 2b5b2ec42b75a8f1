"""R2: power cuts. Two nodes run under `strace`; from what it recorded, the disk as it was at any instant is built
again, with what was not synced missing, torn or out of order; nodes are started on that, and the history goes on.

What a client had been told by that instant must be so: a receipt that left the node before it is in the record. Both
nodes' power is cut at once, or one's, while the other lives on with everything it wrote.
"""

from __future__ import annotations

import asyncio
import copy
import random
import shutil
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from tests.proof.ending import drained, ended
from tests.proof.images import Disk
from tests.proof.judge import judged
from tests.proof.load import Load
from tests.proof.results import Outcome
from tests.proof.stage import Stage, scratch
from tests.proof.strace import Op, read_trace, recording
from tests.proof.watch import Pending

__all__ = ["needs_strace", "power_cuts"]

RATE = 15.0
RECORDED_SECONDS = 8.0
DRAIN_SECONDS = 120.0
FROM_ONE = 25
"""So many cuts are made of one recording, then another is made."""


def needs_strace() -> str:
    """Why it cannot run here; empty when it can."""
    return "" if shutil.which("strace") else "strace is not installed"


def power_cuts(seed: int, count: int) -> Outcome:
    """`count` cuts, from as many recordings as that takes."""
    found = Outcome(figure=0)
    faults: Counter[str] = Counter()
    begun = seed * 1_000
    while found.figure < count:
        folder = scratch()
        try:
            recorded = _recorded(folder, begun, found.measured)
            chance = random.Random(f"power cuts {begun}")
            for number in range(min(FROM_ONE, count - found.figure)):
                found.wrong += recorded.cut(f"{begun}-{number}", chance, faults, found.measured)
                found.figure += 1
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        begun += 1
    found.faults = dict(faults)
    return found


@dataclass
class Recorded:
    """A run, and what each node did to its disk in it. `before`: copies of the directories as they were."""

    stage: Stage
    before: Path
    ops: dict[str, list[Op]]
    said: list[Pending]

    def cut(self, name: str, chance: random.Random, faults: Counter[str], measured: dict[str, float]) -> list[str]:
        """One cut at a random operation, and what became of it."""
        victim = chance.choice(self.stage.names)
        ops = self.ops[victim]
        writes = [place for place, op in enumerate(ops) if op.kind in ("write", "sync_begins", "sync")]
        place = chance.choice(writes[len(writes) // 20 :])
        instant = ops[place].at
        victims = [victim] if chance.random() < 0.5 else list(self.stage.names)
        folder = self.stage.world.folder / f"cut-{name}"
        try:
            for centre in self.stage.names:
                until = place if centre == victim else bisect_right([op.at for op in self.ops[centre]], instant)
                image = self._disk(centre, until).after_a_cut(chance) if centre in victims else None
                image = image or self._disk(centre, until).whole()
                faults.update({kind: n for kind, n in image.counted.items() if n})
                image.lay_out(self.stage.world.directory(centre), folder / centre.lower())
            faults["power cut of " + ("both" if len(victims) > 1 else "one")] += 1
            stage = self._stage(folder, instant)
            wrong = asyncio.run(_goes_on(stage, self._unanswered(instant), victims))
            wrong += judged(stage.history, f"R2-{name}")
            measured["receipts known at the cuts"] = measured.get("receipts known at the cuts", 0) + sum(
                each.told_at is not None and each.told_at <= instant for each in self.said
            )
            return [f"cut {name} at {instant:.6f}: {each}" for each in wrong]
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def _disk(self, centre: str, until: int) -> Disk:
        disk = Disk(self.stage.world.directory(centre), self.before / centre.lower())
        for op in self.ops[centre][:until]:
            disk.apply(op)
        return disk

    def _stage(self, folder: Path, instant: float) -> Stage:
        world = copy.copy(self.stage.world)
        world.folder = folder
        history = self.stage.history.until(instant)
        stage = Stage(world, self.stage.listen, seed=self.stage.seed, history=history)
        stage.told = {name: told.until(instant) for name, told in self.stage.told.items()}
        return stage

    def _unanswered(self, instant: float) -> list[Pending]:
        """What had been handed in by then, and nobody had been answered: asked again, as clients do."""
        return [
            copy.copy(each)
            for each in self.said
            if each.handed_at <= instant and (each.told_at is None or each.told_at > instant)
        ]


async def _goes_on(stage: Stage, unanswered: list[Pending], victims: list[str]) -> list[str]:
    for name in victims:
        stage.history.begins("power_cut", name)
    for name in set(stage.names) - set(victims):
        stage.history.begins("kill", name)
    async with stage:
        for name in stage.names:
            stage.history.ends("power_cut" if name in victims else "kill", name)
        async with asyncio.TaskGroup() as asking:
            for pending in unanswered:
                seat = next(each for each in stage.watches[pending.centre] if each.role == pending.role)
                asking.create_task(seat.insists(pending))
        await drained(stage, DRAIN_SECONDS)
        return await ended(stage)


def _recorded(folder: Path, seed: int, measured: dict[str, float]) -> Recorded:
    """A run of some seconds, both nodes recorded from their first instruction."""
    stage = Stage.built(folder, seed=seed)
    before = folder / "before"
    for name in stage.names:
        shutil.copytree(stage.world.directory(name), before / name.lower())
        stage.nodes[name].around = recording(folder / f"{name}.strace")
    said = asyncio.run(_speaks(stage))
    ops = {name: list(read_trace(folder / f"{name}.strace", stage.world.directory(name))) for name in stage.names}
    for name in stage.names:
        (folder / f"{name}.strace").unlink()
        measured["operations recorded"] = measured.get("operations recorded", 0) + len(ops[name])
    return Recorded(stage, before, ops, said)


async def _speaks(stage: Stage) -> list[Pending]:
    async with stage:
        load = Load(stage, rate=RATE, seed=stage.seed)
        load.start()
        await asyncio.sleep(RECORDED_SECONDS)
        await load.stop()
    return load.said

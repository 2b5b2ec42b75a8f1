"""R2, by the order of system calls: no receipt leaves a node before an fsync that covers what it receipts has returned.

Two nodes run under `strace`. Each writes a mark before a receipt, to an officer or to a peer, is given to the wire
(`marked`). For each mark the record must show, before it and in this order: a write to the store's log with the hash of
that message in it, an fsync of that file begun after the write, and its return.
"""

from __future__ import annotations

import asyncio
import shutil
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from hotline.node.settings import STORE
from tests.proof.load import Load
from tests.proof.marked import marks_of
from tests.proof.process import NodeProcess
from tests.proof.results import Outcome
from tests.proof.stage import Stage, scratch
from tests.proof.strace import Op, read_trace, recording

__all__ = ["Order", "order"]

RATE = 60.0
AT_ONCE = 30
MARKED = (sys.executable, "-m", "tests.proof.marked")
CALLS = ("openat", "write", "pwrite64", "fdatasync", "fsync")
AT_A_TIME = 1_000
"""Receipts of one recording: what it writes about them is some hundred megabytes."""


def order(seed: int, count: int) -> Outcome:
    """Until `count` receipts were looked at."""
    found = Outcome(figure=0, measured={"to officers": 0, "to peers": 0, "fsyncs of the log": 0})
    while found.figure < count:
        folder = scratch()
        try:
            for each in _recorded(folder, seed, min(AT_A_TIME, count - found.figure)):
                found.figure += each.officers + each.peers
                found.measured["to officers"] += each.officers
                found.measured["to peers"] += each.peers
                found.measured["fsyncs of the log"] += each.syncs
                found.wrong += each.wrong
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        seed += 1
    return found


def _recorded(folder: Path, seed: int, receipts: int) -> list[Order]:
    stage = Stage.built(folder, seed=seed)
    for name in stage.names:
        stage.nodes[name] = NodeProcess(stage.world.directory(name), program=MARKED)
        stage.nodes[name].around = recording(folder / f"{name}.strace", CALLS)
    asyncio.run(_speaks(stage, max(20, receipts // 3)))
    found = []
    for name in stage.names:
        directory = stage.world.directory(name)
        ops = list(read_trace(folder / f"{name}.strace", directory.parent))
        found.append(Order(directory / f"{STORE}-wal", marks_of(directory)).read(ops))
    return found


async def _speaks(stage: Stage, count: int) -> None:
    async with stage:
        load = Load(stage, rate=RATE, seed=stage.seed, most=AT_ONCE)
        await load.say(count)
        await stage.until(lambda: _came(stage) >= len(load.said) - load.unknown, 60, "every receipt came")


def _came(stage: Stage) -> int:
    return sum(len(told.received) for told in stage.told.values())


@dataclass
class Order:
    """One node's record, read in its order. `log`: the store's; `marks`: where receipts are marked."""

    log: Path
    marks: Path
    officers: int = 0
    peers: int = 0
    syncs: int = 0
    wrong: list[str] = field(default_factory=list)

    def read(self, ops: Iterable[Op]) -> Order:
        """All of it."""
        ops = list(ops)
        wanted = {mark.split()[1] for op in ops if op.kind == "write" and op.path == self.marks
                  for mark in op.data.decode().splitlines()}  # fmt: skip
        looked_for = {bytes.fromhex(each) for each in wanted}
        written: dict[bytes, int] = {}  # hash → the first write that has it
        covered: set[bytes] = set()
        syncing: dict[int, int] = {}
        for place, op in enumerate(ops):
            if op.path == self.log:
                match op.kind:
                    case "write":
                        for each in [hash for hash in looked_for if hash in op.data]:
                            written[each] = place
                            looked_for.discard(each)
                    case "sync_begins":
                        syncing[op.who] = place
                    case "sync":
                        self.syncs += 1
                        begun = syncing.pop(op.who, place)
                        covered |= {each for each, at in written.items() if at < begun}
            elif op.kind == "write" and op.path == self.marks:
                self._marked(op.data.decode(), covered, written)
        return self

    def _marked(self, lines: str, covered: set[bytes], written: dict[bytes, int]) -> None:
        for line in lines.splitlines():
            whose, hash = line.split()
            self.officers += whose == "officer"
            self.peers += whose == "peer"
            if (message := bytes.fromhex(hash)) not in covered:
                what = "written and not synced" if message in written else "not even written"
                self.wrong.append(f"{self.marks.stem}: a receipt to {whose} for {hash[:10]} left while it was {what}")

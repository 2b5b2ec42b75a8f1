"""Two centres of two processes each, on a database each: any process is killed at any instant, under a load.

    python -m tests.postgres.killing --kills 20 --seed 1

What was said is judged by the independent checker, as everywhere; then each record is moved back into a file, where its
journal is verified and laid beside the other's.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import sys
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any, Self

from hotline.cast.addresses import free_address, own_host
from hotline.client import SystemClock
from hotline.node.moving import move
from hotline.node.settings import read_settings
from tests.postgres.server import Server
from tests.proof.ending import drained, ended
from tests.proof.judge import judged
from tests.proof.load import Load
from tests.proof.process import HOTLINE, NodeProcess
from tests.proof.stage import Stage, scratch

__all__ = ["Killed", "killed"]

RATE = 10.0
DRAIN_SECONDS = 300.0


class OnPostgres(Stage):
    """`seconds`: the other process of each centre, at which its second client signs on."""

    seconds: dict[str, NodeProcess]
    second: dict[str, str]

    @classmethod
    def on(cls, server: Server, folder: Path, *, seed: int) -> Self:
        """As `built`, with every record in a database of its own."""
        stage = cls.built(folder, seed=seed)
        stage.second = {name: free_address(own_host(11 + place)) for place, name in enumerate(stage.names)}
        stage.seconds = {}
        for name in stage.names:
            directory = stage.world.directory(name)
            move(directory, server.database(), SystemClock().now)
            stage.seconds[name] = NodeProcess(directory, program=(*HOTLINE, "--listen", stage.second[name]))
        return stage

    @property
    def processes(self) -> list[tuple[str, NodeProcess]]:
        return [(name, each[name]) for name in self.names for each in (self.nodes, self.seconds)]

    async def __aenter__(self) -> Self:
        await asyncio.gather(*(each.start() for each in self.seconds.values()))
        return await super().__aenter__()

    def watch(self, name: str, role: str) -> Any:
        """The second officer of a centre is at its second process."""
        kept = self.listen[name]
        self.listen[name] = self.second[name] if role == "WATCH-2" else kept
        try:
            return super().watch(name, role)
        finally:
            self.listen[name] = kept

    async def leave(self) -> None:
        await super().leave()
        await asyncio.gather(*(each.stop() for each in self.seconds.values()), return_exceptions=True)
        for name in self.names:
            directory = self.world.directory(name)
            if read_settings(directory).store:
                await asyncio.to_thread(move, directory, "sqlite", SystemClock().now)


@dataclass
class Killed:
    """What came of it. `wrong`: nothing, when all is well."""

    kills: int
    messages: int
    receipted: int
    drained_s: float
    wrong: list[str]


def killed(server: Server, *, kills: int, seed: int, rate: float = RATE) -> Killed:
    """One run."""
    folder = scratch()
    stage = OnPostgres.on(server, folder, seed=seed)
    try:
        return asyncio.run(_run(stage, kills, rate))
    finally:
        stage.clean()


async def _run(stage: OnPostgres, kills: int, rate: float) -> Killed:
    chance = random.Random(f"killing {stage.seed}")
    async with stage:
        load = Load(stage, rate=rate, seed=stage.seed, most=40)
        load.start()
        for _ in range(kills):
            await asyncio.sleep(chance.uniform(0.2, 2.0))
            name, process = chance.choice(stage.processes)
            stage.history.begins("kill", name, "killed: any instant")
            process.kill()
            await process.gone()
            await asyncio.sleep(chance.choice((0.0, chance.uniform(0.0, 3.0))))
            await process.start()
            stage.history.ends("kill", name)
        await asyncio.sleep(1)
        await load.stop()
        took = await drained(stage, DRAIN_SECONDS)
        wrong = await ended(stage)
    failed = [str(each.failed()) for each in chain(*stage.watches.values()) if each.failed()]
    found = judged(stage.history, f"postgres-{stage.seed}")
    return Killed(kills, len(load.said), load.receipted, took, [*found, *wrong, *failed])


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.postgres.killing")
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rate", type=float, default=RATE)
    args = parser.parse_args()
    server = Server()
    server.start()
    try:
        done = killed(server, kills=args.kills, seed=args.seed, rate=args.rate)
    finally:
        server.gone()
    print(
        f"{done.kills} kills, {done.messages} messages, {done.receipted} receipted, drained in {done.drained_s:.1f} s"
    )
    for each in done.wrong:
        print(f"  {each}")
    return 1 if done.wrong else 0


if __name__ == "__main__":
    sys.exit(main())

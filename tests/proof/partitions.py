"""R3: lines that fail, between nodes in network namespaces of their own, each over a TUN device (tests/shim).

One pair at a time has trouble of one kind: cut, one way, flapping each second, lossy, slow, stalled, out of order and
repeated, late, a device that is taken down, large packets swallowed, only acknowledgements of TCP let through. Officers
speak all the while; then the line is whole again, and how long everything takes to come out is measured.
"""

from __future__ import annotations

import asyncio
import random
import shutil
from collections.abc import Awaitable, Callable

from protocols.errors import Refused
from tests.proof.ending import drained, ended
from tests.proof.judge import judged
from tests.proof.load import Load
from tests.proof.results import Outcome
from tests.proof.stage import Stage, scratch
from tests.proof.world import NAMES
from tests.shim import Faults, TunLine, can_tun

__all__ = ["needs_namespaces", "partitions"]

RATE = 12.0
PORT = 7464
OFFICERS = "OFFICERS"
SHORT, LONG = (1.5, 9.0), (18.0, 40.0)
LONG_SHARE = 0.15
"""Long ones are noticed: a link of which nothing is heard is lost after some fifteen seconds."""
STUCK_SECONDS = 120.0
SMALL, BARE = 600, 80
"""Bytes: what a tunnel lets through that is narrower than it says; a TCP header with nothing behind it."""


def partitions(seed: int, count: int) -> Outcome:
    """One run of `count` partitions."""
    names = NAMES if seed % 2 else NAMES[:2]
    folder = scratch()
    try:
        with TunLine([*names, OFFICERS], seed=seed) as line:
            listen = {name: f"{line.address(name)}:{PORT}" for name in names}
            stage = Stage.built(folder, seed=seed, names=names, listen=listen)
            for name in names:
                stage.nodes[name].around = line.command(name, [])
            return line.space(OFFICERS).inside(lambda: asyncio.run(_run(stage, line, count)))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


async def _run(stage: Stage, line: TunLine, count: int) -> Outcome:
    async with stage:
        load = Load(stage, rate=RATE, seed=stage.seed, most=60)
        trouble = Trouble(stage, line)
        load.start()
        drains: list[tuple[int, float]] = []
        for _ in range(count):
            load.paused = False
            await trouble.once()
            await load.pause()
            drains.append(await _comes_out(stage))
        await load.stop()
        await drained(stage, STUCK_SECONDS)
        wrong = await ended(stage)
    wrong += judged(stage.history, f"R3-{stage.seed}")
    wrong += [f"{owed} were owed, and not all had come {took:.0f} s later" for owed, took in drains
              if took >= STUCK_SECONDS]  # fmt: skip
    took_s = sorted(seconds for _, seconds in drains)
    packets = line.counters()
    measured = {
        "messages": len(load.said),
        "largest backlog": max(owed for owed, _ in drains),
        "drained p50 s": round(took_s[len(took_s) // 2], 1),
        "drained at most s": round(took_s[-1], 1),
        "within 5 s and backlog/300": sum(took <= 5 + owed / 300 for owed, took in drains),
        "packets lost": packets.lost,
        "packets cut": packets.cut,
        "packets swallowed": packets.swallowed,
        "packets repeated": packets.repeated,
        "packets out of order": packets.disordered,
    }
    return Outcome(figure=count, wrong=wrong, measured=measured, faults=stage.history.count)


async def _comes_out(stage: Stage) -> tuple[int, float]:
    """Backlog and seconds from the heal until nothing is owed."""
    loop = asyncio.get_running_loop()
    began, backlog = loop.time(), -1
    while loop.time() - began < STUCK_SECONDS:
        try:
            states = [await stage.watches[name][0].status() for name in stage.names]
        except Refused:
            await asyncio.sleep(0.2)
            continue
        owed = sum(link.owed for each in states for link in each.links)
        backlog = owed if backlog < 0 else backlog
        if not owed and all(link.up for each in states for link in each.links):
            break
        await asyncio.sleep(0.1)
    return max(0, backlog), loop.time() - began


class Trouble:
    """One kind after the other, each as often as the others."""

    def __init__(self, stage: Stage, line: TunLine) -> None:
        self._stage, self._line = stage, line
        self._chance = random.Random(f"partitions {stage.seed}")
        self._deck: list[tuple[str, Callable[[str, str, float], Awaitable[None]]]] = []

    def _kinds(self) -> list[tuple[str, Callable[[str, str, float], Awaitable[None]]]]:
        chance = self._chance
        return [
            ("cut", self._while(Faults(cut=True))),
            ("cut one way", self._one_way(Faults(cut=True))),
            ("flapping", self._flapping),
            ("lossy", self._while(Faults(loss=chance.uniform(0.01, 0.3)))),
            ("64 kbit/s", self._while(Faults(rate_bit_s=64_000, delay_s=0.1))),
            ("stalled", self._while(Faults(stall=True))),
            ("out of order and repeated", self._while(Faults(disorder=0.3, disorder_s=0.2, repeat=0.1))),
            ("late", self._while(Faults(delay_s=chance.uniform(0.2, 2.0), jitter_s=0.2))),
            ("device down", self._device_down),
            ("large packets swallowed", self._while(Faults(largest_bytes=SMALL))),
            ("only acknowledgements of TCP", self._while(Faults(largest_bytes=BARE))),
        ]

    async def once(self) -> None:
        """One, from beginning to end."""
        if not self._deck:
            self._deck = self._kinds()
            self._chance.shuffle(self._deck)
        kind, happens = self._deck.pop()
        one, other = self._chance.sample(self._stage.names, 2)
        seconds = self._chance.uniform(*(LONG if self._chance.random() < LONG_SHARE else SHORT))
        self._stage.history.begins("partition", f"{one} {other}", kind)
        await happens(one, other, seconds)
        self._stage.history.ends("partition", f"{one} {other}")

    def _set(self, faults: Faults, one: str, other: str) -> None:
        self._line.set(faults, one, other)
        self._line.set(faults, other, one)

    def _while(self, faults: Faults) -> Callable[[str, str, float], Awaitable[None]]:
        async def happens(one: str, other: str, seconds: float) -> None:
            self._set(faults, one, other)
            await asyncio.sleep(seconds)
            self._set(Faults(), one, other)

        return happens

    def _one_way(self, faults: Faults) -> Callable[[str, str, float], Awaitable[None]]:
        async def happens(one: str, other: str, seconds: float) -> None:
            self._line.set(faults, one, other)
            await asyncio.sleep(seconds)
            self._line.set(Faults(), one, other)

        return happens

    async def _flapping(self, one: str, other: str, seconds: float) -> None:
        for _ in range(max(1, int(seconds / 2))):
            self._set(Faults(cut=True), one, other)
            await asyncio.sleep(1)
            self._set(Faults(), one, other)
            await asyncio.sleep(1)

    async def _device_down(self, one: str, other: str, seconds: float) -> None:
        """The whole centre is off the network, and its officers with it."""
        space = self._line.space(one)
        await asyncio.to_thread(space.ip, "link", "set", "line", "down")
        await asyncio.sleep(min(seconds, SHORT[1]))
        await asyncio.to_thread(space.ip, "link", "set", "line", "up")


def needs_namespaces() -> str:
    """Why it cannot run here; empty when it can."""
    return can_tun()

"""One run: so many steps of one seed, in a loop of its own."""

from __future__ import annotations

import asyncio
from collections import Counter

from tests.modes.steps import step
from tests.modes.worlds import contents, three_worlds
from tests.simulator import VirtualLoop

__all__ = ["Figures", "run", "steps"]

Figures = tuple[int, Counter[tuple[str, str]], list[str]]
"""How many steps; what was tried, and how it was answered; what crossed."""


def run(seed: int, count: int) -> Figures:
    """For a process of its own."""
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(steps(seed, count))


async def steps(seed: int, count: int) -> Figures:
    """In the loop that runs, which is virtual. It ends at the first crossing, and names its step."""
    made = 0
    async with three_worlds(seed) as worlds:
        while made < count and not worlds.wrong:
            made += 1
            await step(worlds)
        if worlds.wrong:
            worlds.wrong.append(f"seed {seed}, step {made}")
        for world in worlds.by_mode.values():
            worlds.wrong += contents(world)
    return made, worlds.done, worlds.wrong

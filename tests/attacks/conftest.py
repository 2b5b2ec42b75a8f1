"""What the attacks run on: virtual time, and a disk in memory."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from hotline.node.record.tables import LINES
from tests.parties import World
from tests.simulator import Adversary, Bench, Simulation, VirtualLoop, until


def pytest_asyncio_loop_factories(config: Any, item: Any) -> Mapping[str, Callable[[], VirtualLoop]]:
    """Nobody here waits for a clock on the wall."""
    return {"virtual": VirtualLoop}


@pytest.fixture
def folder() -> Iterator[Path]:
    """A directory on a disk that costs nothing."""
    memory = Path("/dev/shm")
    path = Path(tempfile.mkdtemp(prefix="node-", dir=memory if memory.is_dir() else None))
    yield path
    shutil.rmtree(path, ignore_errors=True)


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
async def meridian(world: World, folder: Path) -> AsyncIterator[Bench]:
    """MERIDIAN's record and committer."""
    async with Bench(world, "MERIDIAN", folder) as bench:
        yield bench


@pytest.fixture
async def kestrel(world: World, folder: Path) -> AsyncIterator[Bench]:
    """KESTREL's record and committer."""
    async with Bench(world, "KESTREL", folder) as bench:
        yield bench


@pytest.fixture
async def sim() -> AsyncIterator[Simulation]:
    """MERIDIAN and KESTREL, running and linked."""
    async with Simulation() as simulation:
        await simulation.linked()
        yield simulation


@pytest.fixture
async def thief() -> AsyncIterator[Adversary]:
    """MERIDIAN's node is gone; somebody with all of its keys is linked to KESTREL's, and has opened its line.

    What its officers and its centre sign is made by `thief.sim.world`.
    """
    simulation = Simulation()
    simulation.cut("MERIDIAN", "KESTREL")
    async with simulation:
        await simulation["MERIDIAN"].stop()
        he = await Adversary.dials(simulation, "KESTREL")
        he.is_level()
        await he.is_opened()
        he.sends("epoch", simulation.world.epoch_record("MERIDIAN", "KESTREL"))
        begun = (LINES.c.from_centre == "MERIDIAN",)
        await until(lambda: bool(simulation["KESTREL"].rows(LINES, *begun)), 5, "its line has begun")
        yield he
        await he.leaves()

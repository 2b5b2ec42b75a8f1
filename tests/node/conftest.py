"""What the tests of a node run on: virtual time, and a disk in memory."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.parties import World
from tests.simulator import Adversary, Bench, Simulation, VirtualLoop


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
async def alone() -> AsyncIterator[Simulation]:
    """KESTREL running, and a MERIDIAN that has never been heard of yet."""
    async with Simulation(absent=["MERIDIAN"]) as simulation:
        yield simulation


@pytest.fixture
async def peer(alone: Simulation) -> AsyncIterator[Adversary]:
    """MERIDIAN by hand, level with KESTREL, its line begun. What it says is made by `alone.world`."""
    he = await Adversary.dials(alone, "KESTREL")
    he.is_level()
    await he.is_opened()
    he.sends("epoch", alone.world.epoch_record("MERIDIAN", "KESTREL"))
    await alone.passes(seconds=1)  # what a session begins with is out
    alone.world.now = alone.now
    yield he
    await he.leaves()

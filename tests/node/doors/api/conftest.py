"""Real sockets and a real loop: what is tried here is what a program in another language would meet."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.node.doors.api.door import Door, at_the_door
from tests.parties import World


def pytest_asyncio_loop_factories(config: Any, item: Any) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """A socket does not run on virtual time."""
    return {"real": asyncio.new_event_loop}


@pytest.fixture
async def door(world: World, folder: Path) -> AsyncIterator[Door]:
    """MERIDIAN's node, and OPS-BRIDGE with its token at its web door."""
    async with at_the_door(world, folder) as door:
        yield door

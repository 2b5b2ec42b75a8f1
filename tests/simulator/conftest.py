"""The simulator's own tests run on its own loop."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from tests.simulator.loop import VirtualLoop


def pytest_asyncio_loop_factories(config: Any, item: Any) -> Mapping[str, Callable[[], VirtualLoop]]:
    """Nobody here waits for a clock on the wall."""
    return {"virtual": VirtualLoop}

"""Waiting for something to become so, in virtual time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

__all__ = ["until"]


async def until(so: Callable[[], bool], within: float, what: str) -> None:
    """Looks again and again, ever more seldom. Fails after `within` seconds, saying what has not become so."""
    loop = asyncio.get_running_loop()
    end, pause = loop.time() + within, 0.01
    while not so():
        if loop.time() >= end:
            raise AssertionError(f"not within {within:g} s: {what}")
        await asyncio.sleep(min(pause, max(0.0, end - loop.time())))
        pause = min(pause * 1.2, 1.0)

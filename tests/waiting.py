"""Waiting, in real time, for something that other processes or tasks bring about."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

__all__ = ["until"]


async def until(so: Callable[[], object], seconds: float = 20.0) -> None:
    """Looks again and again. Raises TimeoutError after `seconds`."""
    async with asyncio.timeout(seconds):
        while not so():
            await asyncio.sleep(0.01)

"""How long a step took, by the event loop's clock: virtual in the simulator, so a trace there is the same twice."""

from __future__ import annotations

import asyncio

__all__ = ["milliseconds"]


def milliseconds(began: float) -> float:
    """Milliseconds since `began` (the loop's seconds)."""
    return round((asyncio.get_running_loop().time() - began) * 1000, 2)

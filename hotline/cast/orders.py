"""The inside of a process of a cast: orders from standard input, one JSON object a line; answers and what is told to
standard output. It ends when its orders end, so that nothing is left running when whoever started it dies."""

from __future__ import annotations

import asyncio
import contextlib
import json
import signal
import sys
from collections.abc import Awaitable, Callable
from typing import Any

from protocols.errors import HotlineError, Refused

__all__ = ["serve_orders", "tell"]

LINE_LIMIT = 2**22


def tell(value: dict[str, Any]) -> None:
    """One line to whoever started this process."""
    sys.stdout.write(json.dumps(value, default=str) + "\n")
    sys.stdout.flush()


async def serve_orders(ready: str, order: Callable[[dict[str, Any]], Awaitable[object]]) -> None:
    """Says `ready`, then takes orders until they end or SIGTERM comes. A refusal is an answer."""
    loop, task = asyncio.get_running_loop(), asyncio.current_task()
    assert task is not None
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, task.cancel)
    reader = asyncio.StreamReader(limit=LINE_LIMIT)
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    tell({"ready": ready})
    try:
        while line := await reader.readline():
            given = json.loads(line)
            try:
                tell({"answer": await order(given), "n": given.get("n")})
            except (HotlineError, TimeoutError) as refused:
                code = str(refused.code) if isinstance(refused, Refused) else "not_seen"
                tell({"refused": code, "detail": getattr(refused, "detail", "") or str(refused), "n": given.get("n")})
    except asyncio.CancelledError:
        task.uncancel()
    finally:
        for name in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(name, lambda: None)  # what is being put away is put away in order
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.sleep(0)  # a signal that came with the end of the orders

"""Two streams, joined: what comes out of one goes into the other, at the pace of the slower, until one of them ends."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import dataclass

__all__ = ["Ends", "Passed", "joined"]

PIECE = 64 * 1024
GOODBYE_SECONDS = 5.0


@dataclass(eq=False, slots=True)
class Ends:
    """One connection."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    def abort(self) -> None:
        self.writer.transport.abort()

    async def close(self) -> None:
        """What was written goes out, if the other end takes it in time."""
        self.writer.close()
        try:
            async with asyncio.timeout(GOODBYE_SECONDS):
                await self.writer.wait_closed()
        except (OSError, TimeoutError):
            self.abort()


@dataclass(slots=True)
class Passed:
    """How many bytes went each way."""

    out: int = 0
    back: int = 0


async def joined(one: Ends, other: Ends, silent_seconds: float) -> Passed:
    """Passes on what comes until one end leaves, or nothing has come for so long. Both are closed then."""
    passed = Passed()
    loop = asyncio.get_running_loop()
    heard = loop.time()

    async def flow(from_: Ends, to: Ends, out: bool) -> None:
        nonlocal heard
        with contextlib.suppress(OSError):
            while data := await from_.reader.read(PIECE):
                heard = loop.time()
                to.writer.write(data)
                await to.writer.drain()
                if out:
                    passed.out += len(data)
                else:
                    passed.back += len(data)

    flows = {loop.create_task(flow(one, other, True)), loop.create_task(flow(other, one, False))}
    try:
        while all(not each.done() for each in flows):
            left = heard + silent_seconds - loop.time()
            if left <= 0:
                break
            await asyncio.wait(flows, timeout=left, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for each in flows:
            each.cancel()
        await asyncio.gather(*flows, return_exceptions=True)
        await asyncio.gather(one.close(), other.close())
    return passed

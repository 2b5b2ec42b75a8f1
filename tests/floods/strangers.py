"""Strangers at a node's port: python -m tests.floods.strangers junk|drip ADDRESS SECONDS COUNT. Says what they did."""

from __future__ import annotations

import asyncio
import json
import ssl
import sys
import time
from contextlib import suppress

from hotline.link.network import split_address
from protocols.pae import SUITE

__all__: list[str] = []

JUNK = bytes(60)
FRAMES_AT_ONCE = 50
SOURCES = 20


def _context() -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    context.set_alpn_protocols([SUITE])
    return context


async def junk(host: str, port: int, seconds: float, rate: int) -> dict[str, int]:
    """So many frames of junk a second; who is hung up on comes again at once."""
    context, until, done = _context(), time.monotonic() + seconds, {"frames": 0, "connections": 0}

    async def one(source: str) -> None:
        while time.monotonic() < until:
            with suppress(OSError, TimeoutError):
                async with asyncio.timeout(5):
                    _, writer = await asyncio.open_connection(host, port, ssl=context, local_addr=(source, 0))
                done["connections"] += 1
                try:
                    while time.monotonic() < until and not writer.is_closing():
                        writer.write(JUNK * FRAMES_AT_ONCE)
                        done["frames"] += FRAMES_AT_ONCE
                        await writer.drain()
                        await asyncio.sleep(FRAMES_AT_ONCE * 8 / rate)
                finally:
                    writer.transport.abort()
            await asyncio.sleep(FRAMES_AT_ONCE * 8 / rate)

    await asyncio.gather(*(one(f"127.0.1.{n + 1}") for n in range(8)))
    return done


async def drip(host: str, port: int, seconds: float, count: int) -> dict[str, int]:
    """One in five begins TLS and says nothing more; the others finish it and say a byte a second. Who is sent away
    comes again."""
    context, until, done = _context(), time.monotonic() + seconds, {"connections": 0, "sent_away": 0}

    async def one(n: int) -> None:
        source = f"127.0.2.{n % SOURCES + 1}"
        while time.monotonic() < until:
            writer: asyncio.StreamWriter | None = None
            with suppress(OSError, TimeoutError):
                async with asyncio.timeout(15):
                    _, writer = await asyncio.open_connection(
                        host, port, ssl=None if n % 5 == 0 else context, local_addr=(source, 0)
                    )
                done["connections"] += 1
                if n % 5 == 0:
                    writer.write(bytes.fromhex("160301"))  # the first three bytes of a hello of TLS
                while time.monotonic() < until and not writer.is_closing():
                    if n % 5:
                        writer.write(b"\0")
                    await asyncio.sleep(1)
                done["sent_away"] += writer.is_closing()
            if writer is not None:
                writer.transport.abort()
            await asyncio.sleep(0.2)

    await asyncio.gather(*(one(n) for n in range(count)))
    return done


if __name__ == "__main__":
    _, what, where, long, many = sys.argv
    host, port = split_address(where)
    work = junk if what == "junk" else drip
    print(json.dumps(asyncio.run(work(host, port, float(long), int(many)))), flush=True)

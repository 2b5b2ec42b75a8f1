"""W4: what an idle node holds in memory, and what one more seat adds to it; beside a bare TLS echo server's."""

from __future__ import annotations

import asyncio
import sys
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

from benchmarks.nodes import served
from benchmarks.parties import Centre
from benchmarks.seats import counting
from hotline.link.certificate import make_certificate
from hotline.link.tls import TlsNetwork

__all__ = ["Seated", "seated"]


@dataclass(frozen=True)
class Seated:
    """MiB of the node without anybody (its signer besides), KiB of one more connection: a seat's, a bare echo's."""

    idle_mib: float
    signer_mib: float
    seat_kib: float
    echo_kib: float
    seats: int


async def seated(centre: Centre, folder: Path, seats: int) -> Seated:
    """So many seats at one node, and as many connections at an echo server of the same Python."""
    role = next(iter(centre.officers))
    async with AsyncExitStack() as stack:
        node = await stack.enter_async_context(served(centre.node))
        await asyncio.sleep(1)
        idle = node.resident_bytes(signer=False)
        signer = node.resident_bytes() - idle
        for _ in range(seats):
            await stack.enter_async_context(counting(centre, role))
        await asyncio.sleep(1)
        seat = (node.resident_bytes(signer=False) - idle) / seats
    return Seated(idle / 2**20, signer / 2**20, seat / 1024, await _echo(folder, seats) / 1024, seats)


async def _echo(folder: Path, connections: int) -> float:
    key, certificate = make_certificate()
    (folder / "echo.key").write_bytes(key)
    (folder / "echo.crt").write_bytes(certificate)
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "benchmarks.echo", str(folder), stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    open_: list[asyncio.Transport] = []
    try:
        address = (await process.stdout.readline()).decode().strip()
        before = _resident(process.pid)
        network = TlsNetwork()
        for _ in range(connections):
            quiet = await network.dial(address, lambda seen: _Quiet())
            open_.append(quiet.transport)
        await asyncio.sleep(1)
        return (_resident(process.pid) - before) / connections
    finally:
        for each in open_:
            each.abort()
        process.kill()
        await process.wait()


class _Quiet(asyncio.Protocol):
    transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport


def _resident(pid: int) -> int:
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * 4096

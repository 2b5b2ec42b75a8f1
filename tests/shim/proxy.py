"""A TCP line for whoever is not root: rate, delay, stall, one way cut, and calls that are refused.

It joins two whole TCP connections, so nothing in it is lost, repeated or out of order; `loss`, `repeat` and `disorder`
of its Faults are refused. Bytes are carried in pieces of at most 512, so that a rate of 2,400 bit/s is felt; it reads
no more than a second ahead of the line, so that the pressure reaches the sender (but for what the kernels hold).
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Iterator
from types import TracebackType
from typing import Literal

from tests.shim.faults import Counters, Faults

__all__ = ["Proxy", "Way"]

Way = Literal["there", "back"]
"""`there`: from who dialled to who listens."""

PIECE = 512
AHEAD_S = 1.0
PIECES = 4096


class _Line:
    """One way of one front, shared by its connections as they would share a wire."""

    def __init__(self) -> None:
        self.faults = Faults()
        self.counters = Counters()
        self._free_at = 0.0
        self._changed = asyncio.Event()

    def set(self, faults: Faults) -> None:
        self.faults = faults
        self._changed.set()
        self._changed = asyncio.Event()

    def due(self, size: int, now: float) -> tuple[float, float]:
        """When the line is free after so many bytes, and when they come out."""
        rate = self.faults.rate_bit_s
        self._free_at = max(self._free_at, now) + size * 8 / rate if rate else now
        return self._free_at, self._free_at + self.faults.delay_s

    async def moves(self) -> None:
        """Waits for as long as the line is stalled."""
        while self.faults.stall:
            await self._changed.wait()


class Proxy:
    """Any number of fronts, each before one address. Use it as `async with`; `seed` is for the same call as a TunLine
    (nothing here is left to chance)."""

    def __init__(self, *, seed: int = 0) -> None:
        self.seed = seed
        self._lines: dict[tuple[str, Way], _Line] = {}
        self._cut: set[str] = set()
        self._servers: list[asyncio.Server] = []
        self._joined: dict[asyncio.Task[None], str] = {}

    async def __aenter__(self) -> Proxy:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for server in self._servers:
            server.close()
        for task in list(self._joined):
            task.cancel()
        await asyncio.gather(*self._joined, return_exceptions=True)

    async def front(
        self, target: str, *, name: str, listen: str = "127.0.0.1:0", kernel_bytes: int | None = None
    ) -> str:
        """Opens a front before `target` (host:port), known as `name`; the address to dial. `kernel_bytes`: how much the
        kernel may take in ahead of us (Linux doubles it, and takes no less than 2,304)."""
        self._lines[name, "there"], self._lines[name, "back"] = _Line(), _Line()

        async def joined(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            task = asyncio.current_task()
            assert task is not None
            self._joined[task] = name
            try:
                if name not in self._cut:
                    await self._join(reader, writer, target, name, kernel_bytes)
            except (OSError, asyncio.CancelledError):
                pass  # one end is gone, or the line was cut: both ends see a connection that ended
            finally:
                del self._joined[task]
                writer.transport.abort()

        listener = _socket(kernel_bytes)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        host, _, port = listen.rpartition(":")
        listener.bind((host, int(port)))
        self._servers.append(await asyncio.start_server(joined, sock=listener, limit=PIECE))
        bound = listener.getsockname()
        return f"{bound[0]}:{bound[1]}"

    def set(self, faults: Faults, name: str | None = None, way: Way | None = None) -> None:
        """From now on so; for every front, and both ways, where one is left out. `cut`: what is sent that way vanishes
        while the connection stands, as behind a line that died without a word."""
        if (
            faults.loss
            or faults.repeat
            or faults.disorder
            or faults.buffer_bytes
            or faults.jitter_s
            or faults.largest_bytes
        ):
            raise ValueError("TCP below a proxy is whole: loss, repetition, disorder and buffers need a TunLine")
        for line in self._chosen(name, way):
            line.set(faults)

    def cut(self, name: str | None = None) -> None:
        """What is open ends now, and later calls end at once, until `mend`."""
        names = {each for each, _ in self._lines} if name is None else {name}
        self._cut |= names
        for task, whose in list(self._joined.items()):
            if whose in names:
                task.cancel()

    def mend(self, name: str | None = None) -> None:
        """Calls are taken again."""
        self._cut = set() if name is None else self._cut - {name}

    def counters(self, name: str | None = None, way: Way | None = None) -> Counters:
        """What was done so far, pieces for packets, summed as in `set`."""
        return sum((line.counters for line in self._chosen(name, way)), Counters())

    def _chosen(self, name: str | None, way: Way | None) -> Iterator[_Line]:
        return (line for (n, w), line in self._lines.items() if name in (None, n) and way in (None, w))

    async def _join(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        target: str,
        name: str,
        kernel_bytes: int | None,
    ) -> None:
        host, _, port = target.rpartition(":")
        dialled = _socket(kernel_bytes)
        dialled.setblocking(False)
        try:
            await asyncio.get_running_loop().sock_connect(dialled, (host, int(port)))
        except BaseException:
            dialled.close()
            raise
        back_reader, there = await asyncio.open_connection(sock=dialled, limit=PIECE)
        try:
            async with asyncio.TaskGroup() as both:
                both.create_task(_carry(reader, there, self._lines[name, "there"]))
                both.create_task(_carry(back_reader, writer, self._lines[name, "back"]))
        except* OSError:
            pass
        finally:
            there.transport.abort()


async def _carry(from_: asyncio.StreamReader, to: asyncio.StreamWriter, line: _Line) -> None:
    """One direction of one connection, until it ends; its end comes out as late as its bytes."""
    loop = asyncio.get_running_loop()
    under_way: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue(PIECES)

    async def take() -> None:
        while piece := await from_.read(PIECE):
            line.counters.packets += 1
            line.counters.bytes += len(piece)
            line.counters.sizes[len(piece)] += 1
            if line.faults.cut:
                line.counters.cut += 1
                continue
            free_at, due = line.due(len(piece), loop.time())
            await under_way.put((due, piece))
            await asyncio.sleep(max(0.0, free_at - AHEAD_S - loop.time()))
        await under_way.put((line.due(0, loop.time())[1], b""))

    async def give() -> None:
        while True:
            due, piece = await under_way.get()
            await asyncio.sleep(max(0.0, due - loop.time()))
            if line.faults.stall:
                line.counters.stalled += 1
                await line.moves()
            if not piece:
                with contextlib.suppress(OSError):
                    to.write_eof()
                return
            if line.faults.cut:
                line.counters.cut += 1
                continue
            line.counters.delivered += 1
            to.write(piece)
            await to.drain()

    async with asyncio.TaskGroup() as both:
        both.create_task(take())
        both.create_task(give())


def _socket(kernel_bytes: int | None) -> socket.socket:
    made = socket.socket()
    if kernel_bytes is not None:
        for which in (socket.SO_RCVBUF, socket.SO_SNDBUF):
            made.setsockopt(socket.SOL_SOCKET, which, kernel_bytes)
    return made

"""The ways between the nodes of a cast, which can be cut and made slow from outside. They carry bytes and know
nothing of them.

    python -m hotline.cast.ways 127.0.0.11:7464=127.0.0.11:7465 …

In front of each node is an address (`ready` is all of them, in their order); who is behind a connection is told by the
address that it comes from: on Linux every centre of a cast has one of its own on loopback (`dial_from` in node.toml).
Orders: `{"do": "cut", "a": "127.0.0.11", "b": "127.0.0.12"}` (without `b`: with everybody), `{"do": "slow", …, "ms":
4000}`,
`{"do": "mend", …}` (without `a`: all). What is on its way when it is cut is lost, as on a real line.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
from collections.abc import Mapping
from typing import Any

from hotline.cast.orders import serve_orders
from hotline.link.network import split_address

__all__ = ["Ways"]

AT_ONCE = 16 * 1024
AHEAD = 64

Pair = frozenset[str]
"""Two hosts; one host alone stands for it and everybody."""


class Ways:
    """`targets`: the address in front → the node behind it."""

    def __init__(self, targets: Mapping[str, str]) -> None:
        self._targets = dict(targets)
        self._cut: set[Pair] = set()
        self._slow: dict[Pair, float] = {}
        self._open: dict[asyncio.Task[None], Pair] = {}
        self._servers: list[asyncio.Server] = []

    async def listen(self) -> list[str]:
        """Opens the front of every way; the addresses, in their order."""
        addresses = []
        for front, target in self._targets.items():
            host, port = split_address(front)
            server = await asyncio.start_server(self._to(target), host, port)
            self._servers.append(server)
            bound = server.sockets[0].getsockname()
            addresses.append(f"{bound[0]}:{bound[1]}")
        return addresses

    def cut(self, a: str, b: str | None = None) -> None:
        """Nothing passes between them until it is mended; what is there ends now."""
        self._cut.add(_pair(a, b))
        for task, pair in list(self._open.items()):
            if self._is_cut(pair):
                task.cancel()

    def slow(self, ms: int, a: str, b: str | None = None) -> None:
        """From now on what goes in comes out `ms` later, each way."""
        self._slow[_pair(a, b)] = ms / 1000

    def mend(self, a: str | None = None, b: str | None = None) -> None:
        """Whole and quick again."""
        for known in (self._cut, self._slow):
            for pair in [each for each in known if a is None or each == _pair(a, b)]:
                known.discard(pair) if isinstance(known, set) else known.pop(pair)

    async def close(self) -> None:
        for task in list(self._open):
            task.cancel()
        for server in self._servers:
            server.close()
        await asyncio.gather(*self._open, return_exceptions=True)

    def _is_cut(self, pair: Pair) -> bool:
        return any(each <= pair for each in self._cut)

    def _late_s(self, pair: Pair) -> float:
        return max((late for each, late in self._slow.items() if each <= pair), default=0.0)

    def _to(self, target: str) -> Any:
        async def joined(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            task, peer = asyncio.current_task(), writer.get_extra_info("peername")
            assert task is not None
            pair = _pair(str(peer[0]) if peer else "?", split_address(target)[0])
            self._open[task] = pair
            try:
                if not self._is_cut(pair):
                    await self._join(reader, writer, target, pair)
            except (OSError, asyncio.CancelledError):
                pass  # one end is gone, or the way was cut: both ends see a connection that ended
            finally:
                self._open.pop(task)
                writer.transport.abort()

        return joined

    async def _join(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, target: str, pair: Pair) -> None:
        host, port = split_address(target)
        there, back = await asyncio.open_connection(host, port)
        try:
            async with asyncio.TaskGroup() as both:
                both.create_task(self._carry(reader, back, pair))
                both.create_task(self._carry(there, writer, pair))
        except* OSError:
            pass
        finally:
            back.transport.abort()

    async def _carry(self, from_: asyncio.StreamReader, to: asyncio.StreamWriter, pair: Pair) -> None:
        """Bytes in their order, each batch as late as its way is slow; none waits for the lateness of another."""
        waiting: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue(AHEAD)
        loop = asyncio.get_running_loop()

        async def take() -> None:
            while data := await from_.read(AT_ONCE):
                await waiting.put((loop.time() + self._late_s(pair), data))
            await waiting.put((loop.time(), b""))

        async def give() -> None:
            while True:
                due, data = await waiting.get()
                await asyncio.sleep(max(0.0, due - loop.time()))
                if not data:
                    with contextlib.suppress(OSError):
                        to.write_eof()
                    return
                to.write(data)
                await to.drain()

        async with asyncio.TaskGroup() as both:
            both.create_task(take())
            both.create_task(give())


def _pair(a: str, b: str | None) -> Pair:
    return frozenset({a} if b is None else {a, b})


async def _main(given: Mapping[str, str]) -> None:
    ways = Ways(given)

    async def order(said: dict[str, Any]) -> object:
        match said["do"]:
            case "cut":
                ways.cut(said["a"], said.get("b"))
            case "slow":
                ways.slow(int(said["ms"]), said["a"], said.get("b"))
            case _:
                ways.mend(said.get("a"), said.get("b"))
        return {}

    await serve_orders(" ".join(await ways.listen()), order)
    await ways.close()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("ways", nargs="+", metavar="FRONT=NODE")
    given = dict(each.split("=", 1) for each in parser.parse_args().ways)
    asyncio.run(_main(given))


if __name__ == "__main__":
    main()

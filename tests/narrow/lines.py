"""What is between the two centres: a TUN shim where there is root, else TCP proxies, which lose nothing."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Coroutine, Sequence
from concurrent.futures import ThreadPoolExecutor
from types import TracebackType
from typing import Any, Protocol, TypeVar

from tests.shim import Counters, Faults, Proxy, Space, TunLine, can_tun

__all__ = ["NARROW", "Line", "line_of"]

NARROW = Faults(rate_bit_s=2_400, delay_s=0.75, loss=0.05)
"""The line of report G19; through a proxy without its losses."""

PLACES = ("MERIDIAN", "KESTREL")
T = TypeVar("T")


class Line(Protocol):
    """`kind`: what it is, for the table. `listen`, `addresses`: of each centre, and what the other is told of it."""

    kind: str
    listen: dict[str, str]
    addresses: dict[str, str]

    def __enter__(self) -> Line: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    def set(self, faults: Faults) -> None:
        """Both ways."""

    def counters(self) -> Counters:
        """Both ways."""

    def command(self, place: str, command: Sequence[str]) -> list[str]: ...

    def space(self, place: str) -> Space | None: ...


def line_of(seed: int, *, proxy: bool) -> Line:
    """The best that can be had here."""
    return _Proxied() if proxy or can_tun() else _Tun(seed)


class _Tun:
    kind = "TUN shim between two network namespaces: 2,400 bit/s, 0.75 s each way, 5 % of packets lost, MTU 576"

    def __init__(self, seed: int) -> None:
        self._line = TunLine(PLACES, seed=seed, mtu=576)
        self.listen = {place: f"{self._line.address(place)}:7464" for place in PLACES}
        self.addresses = self.listen

    def __enter__(self) -> Line:
        self._line.__enter__()
        return self

    def __exit__(self, *raised: Any) -> None:
        self._line.__exit__(*raised)

    def set(self, faults: Faults) -> None:
        self._line.set(faults)

    def counters(self) -> Counters:
        return self._line.counters()

    def command(self, place: str, command: Sequence[str]) -> list[str]:
        return self._line.command(place, command)

    def space(self, place: str) -> Space | None:
        return self._line.space(place)


class _Proxied:
    kind = "TCP proxies (no root or no TUN: nothing is lost on this line): 2,400 bit/s, 0.75 s each way"

    def __init__(self) -> None:
        self.listen = {place: f"127.0.0.1:{_free_port()}" for place in PLACES}
        self.addresses: dict[str, str] = {}
        self._loop = asyncio.new_event_loop()
        self._thread = ThreadPoolExecutor(1, "proxies")
        self._proxy = Proxy()

    def __enter__(self) -> Line:
        self._thread.submit(self._loop.run_forever)
        for place in PLACES:
            front = self._proxy.front(self.listen[place], name=place, kernel_bytes=2_304)
            self.addresses[place] = self._does(front)
        return self

    def __exit__(self, *raised: Any) -> None:
        self._does(self._proxy.__aexit__(None, None, None))
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.shutdown()
        self._loop.close()

    def _does(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(30)

    def set(self, faults: Faults) -> None:
        async def sets() -> None:
            self._proxy.set(Faults(rate_bit_s=faults.rate_bit_s, delay_s=faults.delay_s, cut=faults.cut))

        self._does(sets())

    def counters(self) -> Counters:
        return self._proxy.counters()

    def command(self, place: str, command: Sequence[str]) -> list[str]:
        return list(command)

    def space(self, place: str) -> Space | None:
        return None


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])

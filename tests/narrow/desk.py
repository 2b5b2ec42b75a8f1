"""The officers of one centre at their seats, in a thread and a loop of their own, where their node is.

A thread may stand in another network namespace than its process: a seat is on the near side of the line, like its node,
and what it says does not cross it. What comes is noted with the instant at which it was verified and on the board: that
is when a screen draws it.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable, Coroutine, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from hotline.client import Added, AlarmRaised, LinkChanged, Moved, Profile, Seat, SystemClock
from hotline.link.tls import TlsNetwork
from protocols.errors import Refused
from protocols.keys import Signer
from tests.shim import Space

__all__ = ["Desk"]

T = TypeVar("T")


class Desk:
    """`drawn`: message → when (monotonic seconds) at the first seat; `received`: of ours, when the addressee's notice
    was here; `links`: (when, up) at the first seat. `space`: where the seats stand; None: where everybody is."""

    def __init__(self, officers: Mapping[str, tuple[Profile, Signer]], space: Space | None) -> None:
        self.drawn: dict[bytes, float] = {}
        self.received: dict[bytes, float] = {}
        self.links: list[tuple[float, bool]] = []
        self._officers = officers
        self._loop = asyncio.new_event_loop()
        self._thread = ThreadPoolExecutor(1, "desk")
        self._seats: dict[str, Seat] = {}
        self._signed_on = contextlib.AsyncExitStack()
        self._hearing: asyncio.Task[None] | None = None
        if space is not None:
            self._thread.submit(space.enter).result()
        self._running = self._thread.submit(self._run)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_forever()

    def does(self, work: Callable[[], Coroutine[Any, Any, T]], seconds: float = 120) -> T:
        """Does something at the desk and waits for it."""
        return asyncio.run_coroutine_threadsafe(work(), self._loop).result(seconds)

    def open(self) -> None:
        """Everybody signs on."""
        self.does(self._open)

    async def _open(self) -> None:
        for role, (profile, signer) in self._officers.items():
            seat = Seat.sign_on(profile, signer, TlsNetwork(), SystemClock(), patient=True, seconds=100)
            self._seats[role] = await self._signed_on.enter_async_context(seat)
            await self._seats[role].caught_up()
        self._hearing = self._loop.create_task(self._hear(next(iter(self._seats.values()))))

    async def _hear(self, seat: Seat) -> None:
        async for change in seat.events():
            now = time.monotonic()
            match change:
                case Added(matter) if matter.incoming:
                    self.drawn.setdefault(matter.hash, now)
                case Moved(matter, step="received", node_says=False):
                    self.received.setdefault(matter.hash, now)
                case LinkChanged(up=up):
                    self.links.append((now, up))
                case AlarmRaised(code=code, detail=detail):
                    print(f"      alarm: {code}: {detail}", flush=True)

    def says(self, draft: dict[str, Any]) -> tuple[bytes, float]:
        """Signed by the first officer and, where it needs two, released by the second: the message, and when its last
        signature was given."""
        return self.does(lambda: self._says(draft))

    async def _says(self, draft: dict[str, Any]) -> tuple[bytes, float]:
        first, second = self._seats.values()
        began = time.monotonic()
        receipt = await first.send(draft)
        if receipt.state == "waiting":
            while receipt.message not in second.board.waiting:
                await asyncio.sleep(0.02)
            began = time.monotonic()
            receipt = await second.release(receipt.message)
        return receipt.message, began

    async def encloses(self, name: str, content: bytes) -> Any:
        """An attachment, handed to the node for a message that follows."""
        return await next(iter(self._seats.values())).attach(name, "text/plain", content)

    def asks_for(self, message: bytes) -> None:
        """Somebody wants its attachment, which is not here yet: over a narrow line it comes then."""
        with contextlib.suppress(Refused):
            self.does(lambda: next(iter(self._seats.values())).fetch(message, 0))

    def close(self) -> None:
        """Everybody signs off."""
        with contextlib.suppress(Exception):
            self.does(self._close, 20)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._running.result(20)
        self._loop.close()
        self._thread.shutdown()

    async def _close(self) -> None:
        if self._hearing is not None:
            self._hearing.cancel()
        await self._signed_on.aclose()

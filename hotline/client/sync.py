"""The same without `async`: a thread holds the loop, and each call waits for it.

    from hotline.client.sync import Hotline

    with Hotline.from_profile("ops-bridge") as hl:
        sent = hl.send(Notice(...), to=["KESTREL"], once="burn 17")
        print(sent.wait_for("acknowledged", timeout=3600)["KESTREL"])
        for event, message in hl.events("arrived", precedence={"FLASH"}):
            ...

Ctrl-C ends whichever call waits, and the `with` signs off; an event whose body did not come to its end is told again.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterator
from concurrent.futures import Future
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar
from uuid import UUID

from hotline.client import program
from hotline.client.answers import Status
from hotline.client.board import Board
from hotline.client.happenings import Event
from hotline.client.matter import Matter, Waiting
from hotline.client.saying import Said
from hotline.client.sent import Ladder
from hotline.client.sent import Sent as _Sent
from protocols.errors import Misuse
from protocols.exchange import Stage

__all__ = ["Hotline", "Sent"]

T = TypeVar("T")


class _Loop:
    """An event loop in a thread of its own."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="hotline", daemon=True)
        self._thread.start()

    def wait(self, call: Callable[[], Awaitable[T]]) -> T:
        """Its result. A call that is interrupted here, by Ctrl-C, is cancelled there.

        It is made there as well: Ctrl-C between making it here and handing it over would leave it never awaited.
        """
        begun: Future[Future[T]] = Future()

        async def called() -> T:
            return await call()

        def begin() -> None:
            begun.set_result(asyncio.run_coroutine_threadsafe(called(), self._loop))

        try:
            self._loop.call_soon_threadsafe(begin)
            return begun.result().result()
        except BaseException:
            begun.add_done_callback(lambda found: found.result().cancel())
            raise

    def stop(self) -> None:
        self.wait(self._emptied)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _emptied(self) -> None:
        """What was cancelled at the end still closes its sockets, which a loop that only stops leaves open."""
        left = asyncio.all_tasks() - {asyncio.current_task()}
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        await asyncio.sleep(0)
        await self._loop.shutdown_asyncgens()


class Sent:
    """As `hotline.client.Sent`, and its calls wait."""

    def __init__(self, sent: _Sent, loop: _Loop) -> None:
        self._sent, self._loop = sent, loop
        self.id, self.hash, self.digits, self.reference = sent.id, sent.hash, sent.digits, sent.reference

    @property
    def state(self) -> str:
        """As it stands now."""
        return self._sent.state

    @property
    def reason(self) -> str:
        """Why an officer returned it."""
        return self._sent.reason

    @property
    def matter(self) -> Matter | None:
        """The message on the program's own board, once it was released."""
        return self._sent.matter

    def wait_for(self, stage: Stage | str, timeout: float, *, centre: str | None = None) -> Ladder:
        """As `hotline.client.Sent.wait_for`. Raises NotSeen."""
        return self._loop.wait(lambda: self._sent.wait_for(stage, timeout, centre=centre))

    def request_release(self) -> None:
        self._loop.wait(self._sent.request_release)

    def withdraw(self, reason: str = "") -> None:
        self._loop.wait(lambda: self._sent.withdraw(reason))


class Hotline:
    """As `hotline.client.Hotline`, in a `with`."""

    def __init__(self, hotline: program.Hotline) -> None:
        self._hotline = hotline
        self._running: _Loop | None = None

    @classmethod
    def from_profile(cls, directory: str | Path, **more: Any) -> Self:
        """As `hotline.client.Hotline.from_profile`."""
        return cls(program.Hotline.from_profile(directory, **more))

    @classmethod
    def sandbox(cls, directory: str | Path, **more: Any) -> Self:
        """As `hotline.client.Hotline.sandbox`."""
        return cls(program.Hotline.sandbox(directory, **more))

    def __enter__(self) -> Self:
        self._running = _Loop()
        try:
            self._running.wait(self._hotline.__aenter__)
        except BaseException:
            self._running.stop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, raised: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._loop.wait(lambda: self._hotline.__aexit__(kind, raised, trace))
        finally:
            self._loop.stop()

    @property
    def board(self) -> Board:
        """What the program knows, verified by it. It changes under a reader: look at one message at a time."""
        return self._hotline.board

    def send(
        self,
        said: Said,
        *,
        id: str | bytes | UUID | None = None,
        once: str | None = None,
        sign: bool = True,
        request: bool = True,
        timeout: float | None = None,
        **header: object,
    ) -> Sent:
        """As `hotline.client.Hotline.send`."""
        sent = self._loop.wait(
            lambda: self._hotline.send(
                said, id=id, once=once, sign=sign, request=request, timeout=timeout, **header
            )
        )  # fmt: skip
        return Sent(sent, self._loop)

    def events(
        self,
        *names: str,
        precedence: Collection[str] | str = (),
        types: Collection[str] | str = (),
        timeout: float | None = None,
    ) -> Iterator[tuple[Event, Matter | Waiting | None]]:
        """As `hotline.client.Hotline.events`; it ends when nothing came for `timeout` seconds."""
        coming = self._hotline.events(*names, precedence=precedence, types=types)
        try:
            while True:
                try:
                    found = self._loop.wait(lambda: _within(coming, timeout))
                except (StopAsyncIteration, TimeoutError):
                    return
                yield found
        finally:
            with contextlib.suppress(RuntimeError):  # a loop that stops has closed it
                self._loop.wait(coming.aclose)

    def status(self) -> Status:
        """NODE SAYS: links, seats, journal, records that are stale."""
        return self._loop.wait(self._hotline.status)

    @property
    def _loop(self) -> _Loop:
        if self._running is None:
            raise Misuse("`with` signs on first")
        return self._running


async def _within(coming: AsyncIterator[T], timeout: float | None) -> T:
    async with asyncio.timeout(timeout):
        return await anext(coming)

"""Who may begin TLS next, where many strangers stand.

A handshake costs a node a thousand times what it costs to ask for one. While few stand at the door everybody begins at
once; in a crowd so many begin in a second, one source address after the other, each with its newest: whoever comes
alone waits for one round of the sources, however many come from each of them. A source's oldest are those that are
sent away when its places are taken, so they would hold a turn for nothing.
"""

from __future__ import annotations

import asyncio
from collections import deque

__all__ = ["Turns"]


class Turns:
    """`free`: how many strangers are no crowd. `a_second`: handshakes that are begun in a second, in a crowd."""

    def __init__(self, *, free: int = 64, a_second: int = 100) -> None:
        self._free, self._pause = free, 1 / a_second
        self._loop = asyncio.get_running_loop()
        self._waiting: dict[str, deque[asyncio.Future[None]]] = {}  # the source whose turn is next stands first
        self._timer: asyncio.TimerHandle | None = None

    async def wait(self, source: str, standing: int) -> None:
        """Until it is the turn of this source; `standing`: how many strangers there are now."""
        if standing <= self._free and not self._waiting:
            return
        turn = self._loop.create_future()
        queue = self._waiting.setdefault(source, deque())
        while queue and queue[0].done():  # who is sent away stands first: a queue is no longer than there are places
            del queue[0]
        queue.append(turn)
        if self._timer is None:
            self._timer = self._loop.call_later(self._pause, self._next)
        await turn

    def _next(self) -> None:
        self._timer = None
        while self._waiting:
            source = next(iter(self._waiting))
            queue = self._waiting.pop(source)
            while queue and queue[-1].done():  # it was sent away
                del queue[-1]
            if not queue:
                continue
            queue.pop().set_result(None)
            if queue:
                self._waiting[source] = queue
            break
        if self._waiting:
            self._timer = self._loop.call_later(self._pause, self._next)

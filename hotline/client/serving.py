"""Events to handlers: one after the other in each lane, a handler that raises called again, and what it could not deal
with put down for a person."""

from __future__ import annotations

import asyncio
import inspect
import json
import logging
import os
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

from hotline.client import disk
from hotline.client.clock import Clock
from hotline.client.following import Following
from hotline.client.happenings import Event
from hotline.client.lanes import Lane
from hotline.client.subscriptions import Act, Subscription

__all__ = ["Failed", "Serving"]

LONGEST_PAUSE: Final = 30.0

log = logging.getLogger(__name__)


class Failed(NamedTuple):
    """An event that a handler raised at each time: it is not told to that handler again."""

    event: Event
    handler: str
    raised: str


class Serving:
    """`tries` calls of a handler, with pauses that begin at `pause` seconds and double. `failed` is what is reported,
    a line each, beside the places."""

    def __init__(self, following: Following, failed: Path, clock: Clock, *, tries: int, pause: float) -> None:
        self._following, self._failed, self._clock = following, failed, clock
        self._tries, self._pause = tries, pause
        self.failures: list[Failed] = []

    async def run(self, subscriptions: Sequence[Subscription]) -> None:
        """Until it is cancelled."""
        async with asyncio.TaskGroup() as tasks:
            for lane in self._following.lanes:
                tasks.create_task(self._lane(lane, subscriptions), name="events to handlers")

    async def _lane(self, lane: Lane, subscriptions: Sequence[Subscription]) -> None:
        while True:
            event, done = await lane.next()
            acts = [
                each.act
                for each in subscriptions
                if each.act is not None and each.wants(event, self._following.about(event))
            ]
            for act in acts:
                await self._call(act, event)
            done(bool(acts))
            if not acts:
                await asyncio.sleep(0)  # a long log that concerns nobody must not stop the rest of the program

    async def _call(self, act: Act, event: Event) -> None:
        for attempt in range(1, self._tries + 1):
            try:
                done = act(event, self._following.about(event))
                if inspect.isawaitable(done):
                    await done
            except Exception as raised:  # noqa: BLE001 - a handler may raise anything; what it was is kept and reported
                name = getattr(act, "__qualname__", repr(act))
                log.warning("%s raised at %s, try %d of %d: %r", name, event.name, attempt, self._tries, raised)
                if attempt == self._tries:
                    self._report(event, name, raised)
                else:
                    await asyncio.sleep(min(LONGEST_PAUSE, self._pause * 2 ** (attempt - 1)))
            else:
                return

    def _report(self, event: Event, name: str, raised: Exception) -> None:
        self.failures.append(Failed(event, name, repr(raised)))
        log.error("%s could not deal with %s at position %d", name, event.name, event.position, exc_info=raised)
        line = {
            "at": self._clock.now(), "event": event.name, "id": event.id, "position": event.position,
            "message": event.hash.hex() if event.hash is not None else None, "handler": name, "raised": repr(raised),
            "where": "".join(traceback.format_exception(raised))[-4000:],
        }  # fmt: skip
        disk.directory(self._failed.parent)
        handle = os.open(self._failed, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_NOFOLLOW, 0o600)
        with os.fdopen(handle, "a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
            file.flush()
            os.fsync(file.fileno())

"""Notices a node that is alive and does not move, and ends it: a supervisor starts it again, and peers see LINK LOST.

Two ways of standing still are told apart. The loop still turns, and the committer has not finished what it was given:
then the node ends in order, as if a part of it had failed. The loop itself turns no more (a statement that never
returns, a disk that hangs): then nothing in it can do anything, and a thread beside it ends the process, after it has
written where everything stands. A machine that slept, or a process that was stopped, is neither: the thread slept too.
"""

from __future__ import annotations

import asyncio
import contextlib
import faulthandler
import os
import sys
import threading
import time
from collections.abc import Callable
from typing import Final

from hotline.node.station import Station
from protocols.errors import Misuse

__all__ = ["STATUS", "Watch", "Watchdog"]

STATUS: Final = 75
"""EX_TEMPFAIL (sysexits.h): start it again."""

LOOKS: Final = 10
"""In the time after which it bites."""


class Watch:
    """In the loop: says that it turns, and looks whether the committer moves."""

    def __init__(self, station: Station, seconds: float, turns: Callable[[], None] = lambda: None) -> None:
        self._station, self._seconds, self._turns = station, seconds, turns

    async def run(self) -> None:
        """Until it is cancelled, or the committer has stood still for too long: then the node fails."""
        committer, loop = self._station.committer, asyncio.get_running_loop()
        begun, since = committer.begun, loop.time()
        while True:
            self._turns()
            await asyncio.sleep(self._seconds / LOOKS)
            # While nothing can be written everybody waits, and everybody was told: that is no standstill.
            if committer.begun != begun or not committer.has_work or committer.room.state == "shut":
                begun, since = committer.begun, loop.time()
            elif loop.time() - since > self._seconds:
                raise Misuse(f"nothing was written for {self._seconds:g} s, though something waits to be")


class Watchdog:
    """Beside the loop: a thread that ends the process when nobody has called `turns` for `seconds`."""

    def __init__(
        self,
        seconds: float,
        *,
        end: Callable[[int], None] = os._exit,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._seconds, self._end, self._now = seconds, end, now
        self._turned = now()
        self._called_off = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="watchdog", daemon=True)

    def turns(self) -> None:
        """The loop turns."""
        self._turned = self._now()

    def begin(self) -> None:
        self._turned = self._now()
        self._thread.start()

    def call_off(self) -> None:
        """The node has stopped in order."""
        self._called_off.set()
        if self._thread.ident is not None:
            self._thread.join()

    def _watch(self) -> None:
        pause = self._seconds / LOOKS
        looked = self._now()
        while not self._called_off.wait(pause):
            now = self._now()
            if now - looked > 3 * pause:
                self._turned = now  # we did not run either: it begins to count anew
            looked = now
            if now - self._turned > self._seconds:
                self._bite()
                return

    def _bite(self) -> None:
        print(
            f"hotline: this node has not moved for {self._seconds:g} s and is ended; where it stood:",
            file=sys.stderr,
            flush=True,
        )
        with contextlib.suppress(OSError, ValueError):  # nobody has this process's stderr any more
            faulthandler.dump_traceback(file=sys.__stderr__ or sys.stderr, all_threads=True)
        self._end(STATUS)

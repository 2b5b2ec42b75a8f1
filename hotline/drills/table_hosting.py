"""Hosting a table-top: the stage in this process, the conductor in one of its own, started again when it dies."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from hotline.client.control import Controls
from hotline.drills.roles import Parts
from hotline.drills.table_top import Stage
from protocols.errors import Code, Refused

__all__ = ["CONDUCTOR_PID", "Hosting"]

CONDUCTOR_PID = "conductor.pid"
READY_SECONDS = 60.0
LOOK_SECONDS = 2.0


class Hosting:
    """`run`: the run's directory."""

    def __init__(self, run: Path) -> None:
        self.run = run
        self._stage = Stage(run)
        self._sealed = asyncio.Event()
        self._stopped = asyncio.Event()

    @property
    def parts(self) -> Parts:
        return self._stage.parts

    @property
    def is_sealed(self) -> bool:
        return self._sealed.is_set()

    @asynccontextmanager
    async def open(self, progress: Callable[[str], None]) -> AsyncIterator[Hosting]:
        """Everything runs when this begins. Raises Refused `not_reachable`, `store_busy`."""
        loop = asyncio.get_running_loop()
        for name in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(name, self._stopped.set)
        async with self._stage.open(progress):
            conducting = loop.create_task(self._conduct(), name="conductor")
            try:
                await self._answered(conducting)
                yield self
            finally:
                conducting.cancel()
                await asyncio.gather(conducting, return_exceptions=True)

    async def _answered(self, conducting: asyncio.Task[None]) -> None:
        controls = Controls(self.run)
        try:
            async with asyncio.timeout(READY_SECONDS):
                while not conducting.done():
                    try:
                        await controls.view()
                    except Refused:
                        await asyncio.sleep(0.2)
                    else:
                        return
        except TimeoutError:
            pass
        if self._sealed.is_set():
            return  # a run that is over, opened again to look back
        raise Refused(Code.NOT_REACHABLE, f"the conductor did not begin; see {self.run / 'conductor.log'}")

    async def _conduct(self) -> None:
        """A conductor that ends by itself has sealed the run; one that died goes on where it was."""
        while not self._sealed.is_set():
            with (self.run / "conductor.log").open("ab") as log:
                process = await asyncio.create_subprocess_exec(
                    sys.executable,
                    "-m",
                    "hotline.drills.run",
                    str(self.run),
                    stdin=asyncio.subprocess.PIPE,
                    stderr=log,
                    start_new_session=True,
                )  # fmt: skip
            (self.run / CONDUCTOR_PID).write_text(f"{process.pid}\n")
            try:
                status = await process.wait()
            except asyncio.CancelledError:
                process.terminate()
                await process.wait()
                raise
            if status == 0:
                self._sealed.set()
            else:
                await asyncio.sleep(1.0)

    async def until_ended(self) -> None:
        """ENDEX. Raises KeyboardInterrupt where somebody stops it before."""
        controls = Controls(self.run)
        while not self._sealed.is_set():
            try:
                if (await controls.view()).phase == "ended":
                    return
            except Refused:
                pass  # the conductor is being started again
            try:
                async with asyncio.timeout(LOOK_SECONDS):
                    await self._stopped.wait()
            except TimeoutError:
                continue
            raise KeyboardInterrupt

    async def until_sealed(self) -> None:
        """Raises KeyboardInterrupt where somebody stops it before."""
        sealed = asyncio.get_running_loop().create_task(self._sealed.wait())
        stopped = asyncio.get_running_loop().create_task(self._stopped.wait())
        await asyncio.wait([sealed, stopped], return_when=asyncio.FIRST_COMPLETED)
        for task in (sealed, stopped):
            task.cancel()
        if not self._sealed.is_set():
            raise KeyboardInterrupt

    async def until_stopped(self) -> None:
        """Ctrl-C, or SIGTERM."""
        await self._stopped.wait()

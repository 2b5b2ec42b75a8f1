"""A node as a process of its own: started, killed at any instant, started again."""

from __future__ import annotations

import asyncio
import contextlib
import ctypes
import os
import signal
import sys
import time
from collections.abc import Sequence
from pathlib import Path

__all__ = ["NodeProcess", "children_of"]

READY_SECONDS = 60.0
_PR_SET_PDEATHSIG = 1
HOTLINE = (str(Path(sys.executable).with_name("hotline")), "serve", "--log", "none")


class NodeProcess:
    """`hotline serve DIRECTORY`. `around`: what it is started under (strace, nsenter), before each start.

    `started_s`: how long the last start took, from the first instruction to the open door.
    """

    def __init__(self, directory: Path, *, program: Sequence[str] = HOTLINE) -> None:
        self.directory = directory
        self.around: Sequence[str] = ()
        self.started_s = 0.0
        self.starts = 0
        self._program = tuple(program)
        self._process: asyncio.subprocess.Process | None = None
        self._errors = directory.with_name(f"{directory.name}.stderr")

    @property
    def running(self) -> bool:
        return self._process is not None and self._process.returncode is None

    @property
    def pids(self) -> list[int]:
        """The node itself, then its signer and whatever else it started; without what it runs under."""
        if self._process is None or not self.running:
            return []
        family = [self._process.pid, *children_of(self._process.pid)]
        return family[1:] if self.around and self.around[0] == "strace" else family

    def errors(self) -> str:
        """The end of what it said on stderr."""
        return self._errors.read_text(errors="replace")[-4_000:] if self._errors.exists() else ""

    async def start(self) -> None:
        """Returns when its door is open. Raises RuntimeError with what it said, when it ended instead."""
        command = [*self.around, *self._program, str(self.directory)]
        began = time.monotonic()
        with self._errors.open("ab") as errors:
            self._process = await asyncio.create_subprocess_exec(
                *command, stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE, stderr=errors,
                start_new_session=True, preexec_fn=_dies_with_us, env={**os.environ, "PYTHONUNBUFFERED": "1"},
            )  # fmt: skip
        self.starts += 1
        assert self._process.stdout is not None
        line = b""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(READY_SECONDS):
                line = await self._process.stdout.readline()
        self.started_s = time.monotonic() - began
        if not line:
            await self.gone()
            raise RuntimeError(f"{self.directory.name} did not start: {self.errors()}")

    def kill(self, which: int = 0) -> None:
        """SIGKILL to the node (0), or to its signer (1)."""
        with contextlib.suppress(ProcessLookupError, IndexError):
            os.kill(self.pids[which], signal.SIGKILL)

    async def gone(self) -> None:
        """Until nothing of it is left. What is still there after ten seconds is killed."""
        if self._process is None:
            return
        rest = self.pids
        try:
            async with asyncio.timeout(10):
                await self._process.wait()
        except TimeoutError:
            for pid in (self._process.pid, *rest):
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
            await self._process.wait()
        while any(_alive(pid) for pid in rest):  # a signer sees the end of its pipe, and goes
            await asyncio.sleep(0.01)

    async def stop(self) -> None:
        """Says goodbye and stops."""
        if self.running:
            for pid in self.pids[:1]:
                os.kill(pid, signal.SIGTERM)
        await self.gone()


def _dies_with_us() -> None:
    """Whatever ends the trial leaves no node behind."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def children_of(pid: int) -> list[int]:
    """Every process below this one, from the top."""
    found: list[int] = []
    with contextlib.suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in map(int, (task / "children").read_text().split()):
                found += [child, *children_of(child)]
    return found


def _alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False

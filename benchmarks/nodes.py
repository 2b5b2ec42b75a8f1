"""A node as `hotline serve` runs it: its process and its signer's, what they use, and their end."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

__all__ = ["NodeProcess", "processor_seconds", "served"]

READY_SECONDS = 60.0
_TICKS = os.sysconf("SC_CLK_TCK")
_PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True)
class NodeProcess:
    """A running node. `ready_seconds`: from its start until it listened."""

    process: asyncio.subprocess.Process
    ready_seconds: float

    @property
    def pids(self) -> list[int]:
        """The node's and its children's: the signer is one."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        return [self.process.pid, *map(int, children)]

    def processor_seconds(self) -> float:
        """Used so far, by all of its processes."""
        return sum(processor_seconds(pid) for pid in self.pids)

    async def quiet(self, seconds: float = 120.0) -> None:
        """Until it does nothing by itself any more: what it reads again at its start is read."""
        until = asyncio.get_running_loop().time() + seconds
        spent = -1.0
        while self.processor_seconds() - spent > 0.05 and asyncio.get_running_loop().time() < until:
            spent = self.processor_seconds()
            await asyncio.sleep(1.0)

    def resident_bytes(self, *, signer: bool = True) -> int:
        """Memory in use, of all of its processes or of the node alone."""
        pids = self.pids if signer else self.pids[:1]
        return sum(int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * _PAGE for pid in pids)


def processor_seconds(pid: int) -> float:
    """Used so far by one process."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


@asynccontextmanager
async def served(directory: Path, *, slow_ms: float = 0.0) -> AsyncIterator[NodeProcess]:
    """From when it listens to the end of the block."""
    arguments = ["benchmarks.serving", str(directory), "--parent", str(os.getpid()), "--slow-ms", str(slow_ms)]
    loop = asyncio.get_running_loop()
    began = loop.time()
    with (directory.parent / "node.log").open("ab") as log:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", *arguments, stdout=asyncio.subprocess.PIPE, stderr=log, start_new_session=True
        )
    assert process.stdout is not None
    try:
        async with asyncio.timeout(READY_SECONDS):
            said = await process.stdout.readline()
        if not said:
            raise RuntimeError(f"the node did not start: see {directory.parent / 'node.log'}")
        yield NodeProcess(process, loop.time() - began)
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
        try:
            async with asyncio.timeout(15):
                await process.wait()
        except TimeoutError:
            os.killpg(process.pid, signal.SIGKILL)
            await process.wait()

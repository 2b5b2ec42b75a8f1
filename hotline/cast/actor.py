"""One process of a cast. It speaks JSON, one object a line: `ready` once, `answer` or `refused` to each order, and
whatever it `tells` in between.
"""

from __future__ import annotations

import asyncio
import json
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from protocols.errors import Code, Refused

__all__ = ["Actor"]

READY_SECONDS = 30.0
ORDER_SECONDS = 60.0
LINE_LIMIT = 2**22
AGAIN_SECONDS = 0.2

Told = Callable[[dict[str, Any]], None]


class Actor:
    """`arguments`: the module and what it is given. `told` hears what the process says unasked.

    `again`: orders given after each start, so that an officer signs on again. `keep`: whether it is started again when
    it dies. `log`: where its stderr goes; nowhere without one.
    """

    def __init__(
        self,
        name: str,
        arguments: Sequence[str],
        *,
        told: Told = lambda said: None,
        again: Sequence[Mapping[str, Any]] = (),
        keep: bool = False,
        log: Path | None = None,
    ) -> None:
        self.name = name
        self.ready = ""
        self.starts = 0
        self.told = told
        self.again = tuple(again)
        self._arguments, self._keep, self._log = tuple(arguments), keep, log
        self._process: asyncio.subprocess.Process | None = None
        self._answers: asyncio.Queue[dict[str, Any] | None] = asyncio.Queue()
        self._tasks: set[asyncio.Task[None]] = set()
        self._ready = asyncio.Event()
        self._asking = asyncio.Lock()
        self._asked = 0
        self._stopping = False

    @property
    def pid(self) -> int:
        """0 while it does not run."""
        return self._process.pid if self._process is not None and self._process.returncode is None else 0

    async def start(self) -> None:
        """Starts it, and returns when it is ready and has done what `again` orders. Raises Refused `not_reachable`."""
        self._ready.clear()
        self.ready = ""
        self._stopping = False
        errors = self._log.open("ab") if self._log is not None else asyncio.subprocess.DEVNULL
        try:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", *self._arguments,
                stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=errors, limit=LINE_LIMIT,
                start_new_session=True,
            )  # fmt: skip
        finally:
            if not isinstance(errors, int):
                errors.close()
        self.starts += 1
        self._begin(self._read(self._process), f"{self.name} speaks")
        try:
            async with asyncio.timeout(READY_SECONDS):
                await self._ready.wait()
        except TimeoutError:
            pass
        if not self.ready:
            where = f"; see {self._log}" if self._log is not None else ""
            raise Refused(Code.NOT_REACHABLE, f"{self.name} did not start{where}")
        for order in self.again:
            await self._once(order)

    def _begin(self, work: Any, name: str) -> None:
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _read(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdout is not None
        while line := await process.stdout.readline():
            said = json.loads(line)
            if "ready" in said:
                self.ready = str(said["ready"])
                self._ready.set()
            elif "answer" in said or "refused" in said:
                self._answers.put_nowait(said)
            else:
                self.told(said)
        status = await process.wait()
        self._answers.put_nowait(None)
        self._ready.set()
        if not self._stopping:
            self.told({"died": status})
            if self._keep:
                self._begin(self.start(), f"{self.name} again")

    async def ask(self, order: Mapping[str, Any], *, seconds: float = ORDER_SECONDS) -> dict[str, Any]:
        """Gives an order and returns its answer: given again after the process died, and while a node is away.

        Raises Refused: what the order ended in, `not_reachable` when it could not be done in the time.
        """
        async with self._asking:
            try:
                async with asyncio.timeout(seconds):
                    return await self._until_done(order)
            except TimeoutError:
                raise Refused(
                    Code.NOT_REACHABLE, f"{self.name} did not do it within {seconds:.0f} s: {order['do']}"
                ) from None

    async def _until_done(self, order: Mapping[str, Any]) -> dict[str, Any]:
        while True:
            if not self.pid:
                if self._stopping:
                    raise Refused(Code.NOT_REACHABLE, f"{self.name} is stopped")
                if not self._keep:
                    await self.start()
                await asyncio.sleep(AGAIN_SECONDS)
            answer = await self._once(order)
            if answer is None or answer.get("refused") in ("not_reachable", "store_busy"):
                await asyncio.sleep(AGAIN_SECONDS)
                continue
            if "refused" in answer:
                raise Refused(Code(answer["refused"]), f"{self.name}: {answer['detail']}")
            return dict(answer["answer"] or {})

    async def _once(self, order: Mapping[str, Any]) -> dict[str, Any] | None:
        process = self._process
        if process is None or process.returncode is not None or process.stdin is None:
            return None
        self._asked += 1
        try:
            process.stdin.write(json.dumps({**order, "n": self._asked}).encode() + b"\n")
            await process.stdin.drain()
        except (BrokenPipeError, ConnectionResetError):
            return None
        while True:
            answer = await self._answers.get()
            # An answer that nobody waited for any more must not be taken for this one's.
            if answer is None or answer.get("n") == self._asked:
                return answer

    def kill(self) -> None:
        """As if its computer had lost its power."""
        if self.pid and self._process is not None:
            self._process.kill()

    async def stop(self, seconds: float = 10.0) -> int:
        """Ends it in order, or at once when that takes too long. Gives its status."""
        self._stopping = True
        process = self._process
        if process is None:
            return 0
        if process.returncode is None:
            if process.stdin is not None:
                process.stdin.close()
            process.send_signal(signal.SIGTERM)
        try:
            async with asyncio.timeout(seconds):
                status = await process.wait()
        except TimeoutError:
            process.kill()
            status = await process.wait()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        return status

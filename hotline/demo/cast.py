"""The processes of the demonstration: started, spoken to over a pipe, started again when they are killed."""

from __future__ import annotations

import asyncio
import json
import signal
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from hotline.demo.transcript import Transcript
from protocols.errors import Code, Refused

__all__ = ["Actor", "Cast"]

READY_SECONDS = 20.0
ORDER_SECONDS = 40.0
TRIES = 200


class Actor:
    """One process. `again` is run on it after a start, so that an officer signs on again."""

    def __init__(self, name: str, arguments: list[str], transcript: Transcript, kill_at: str | None) -> None:
        self.name = name
        self.ready = ""
        self.restarts = 0
        self.again: Mapping[str, Any] | None = None
        self._arguments = arguments
        self._transcript = transcript
        self._kill_at = kill_at
        self._process: asyncio.subprocess.Process | None = None
        self._answers: asyncio.Queue[dict[str, Any] | None] = asyncio.Queue()
        self._reading: asyncio.Task[None] | None = None
        self._ready = asyncio.Event()
        self._stopping = False
        self._asking = asyncio.Lock()
        self.died: Callable[[], None] = lambda: None

    @property
    def pid(self) -> int:
        return self._process.pid if self._process else 0

    async def start(self) -> None:
        """Starts the process and waits until it says that it is ready."""
        kill = ["--kill-at", self._kill_at] if self._kill_at else []
        self._ready.clear()
        self._process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            *self._arguments,
            *kill,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            limit=2**22,
        )
        self._reading = asyncio.get_running_loop().create_task(self._read(self._process), name=self.name)
        async with asyncio.timeout(READY_SECONDS):
            await self._ready.wait()
        if not self.ready:
            raise Refused(Code.NOT_REACHABLE, f"{self.name} did not start")

    async def _read(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdout is not None
        while line := await process.stdout.readline():
            said = json.loads(line)
            if "ready" in said:
                self.ready = said["ready"]
                self._ready.set()
            elif "room" in said:
                self._transcript.step(said)
            else:
                self._answers.put_nowait(said)
        status = await process.wait()
        if self._stopping:
            return
        self._answers.put_nowait(None)
        self._ready.set()
        self._transcript.note(f"{self.name} (pid {process.pid}) died with status {status}: starting it again")
        self._kill_at = None  # it dies once
        self.restarts += 1
        self.died()

    async def ask(self, order: Mapping[str, Any]) -> dict[str, Any]:
        """An order until it is done: given again after a kill, and while a node is away. Raises Refused."""
        async with self._asking:
            for _ in range(TRIES):
                answer = await self._once(order)
                if answer is None:
                    await self.start()
                    if self.again is not None:
                        await self._once(self.again)
                    continue
                if answer.get("refused") in ("not_reachable", "not_waiting", "not_seen", "relation_unknown"):
                    await asyncio.sleep(0.1)
                    continue
                if "refused" in answer:
                    raise Refused(Code(answer["refused"]), f"{self.name}: {answer['detail']}")
                return dict(answer["answer"])
        raise Refused(Code.NOT_REACHABLE, f"{self.name} could not do it: {order['do']}")

    async def _once(self, order: Mapping[str, Any]) -> dict[str, Any] | None:
        process = self._process
        assert process is not None
        assert process.stdin is not None
        try:
            process.stdin.write(json.dumps(order).encode() + b"\n")
            await process.stdin.drain()
        except (BrokenPipeError, ConnectionResetError):
            pass  # it is dead: the reader says so
        async with asyncio.timeout(ORDER_SECONDS):
            return await self._answers.get()

    async def stop(self) -> int:
        """SIGTERM for a node, the end of orders for an officer; its status."""
        self._stopping = True
        process = self._process
        if process is None:
            return 0
        if process.returncode is None:
            if process.stdin is not None:
                process.stdin.close()
            if self.again is None:
                process.send_signal(signal.SIGTERM)
        try:
            async with asyncio.timeout(5):
                status = await process.wait()
        except TimeoutError:
            process.kill()
            status = await process.wait()
        if self._reading is not None:
            await asyncio.gather(self._reading, return_exceptions=True)
        return status


class Cast:
    """Everybody. Leaving the block stops whoever still runs, whatever happened."""

    def __init__(self, transcript: Transcript, *, kill: Mapping[str, str], offset_ms: int) -> None:
        self._transcript = transcript
        self._kill = kill
        self._offset_ms = offset_ms
        self.actors: dict[str, Actor] = {}
        self._restarting: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Cast:
        return self

    async def __aexit__(self, *_: object) -> None:
        for task in self._restarting:
            task.cancel()
        await asyncio.gather(*(actor.stop() for actor in self.actors.values()), return_exceptions=True)

    async def stop(self, name: str) -> int:
        """Stops one and takes it out of the cast."""
        return await self.actors.pop(name).stop()

    def officer(self, folder: Path, centre: str, role: str) -> Actor:
        """An officer's process, not started."""
        name = f"{centre} {role}"
        arguments = ["hotline.demo.officer", str(folder), "--centre", centre, "--role", role]
        arguments += ["--offset", str(self._offset_ms)]
        actor = Actor(name, arguments, self._transcript, self._kill.get(name))
        self.actors[name] = actor
        return actor

    def node(self, directory: Path, centre: str) -> Actor:
        """A node's process, not started; it is started again by itself when it dies."""
        name = f"{centre} node"
        actor = Actor(name, ["hotline.demo.node", str(directory)], self._transcript, self._kill.get(name))

        def again() -> None:
            task = asyncio.get_running_loop().create_task(actor.start())
            self._restarting.add(task)
            task.add_done_callback(self._restarting.discard)

        actor.died = again
        self.actors[name] = actor
        return actor

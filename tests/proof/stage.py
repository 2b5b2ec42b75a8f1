"""Centres in real processes on this computer, with officers' clients at each, in one run with one history."""

from __future__ import annotations

import asyncio
import itertools
import shutil
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from hotline.cast.addresses import free_address, own_host
from tests.proof.history import History
from tests.proof.process import NodeProcess
from tests.proof.watch import Told, Watch
from tests.proof.world import NAMES, Houses

__all__ = ["Stage", "scratch"]

ROLES = ("WATCH-1", "WATCH-2")
LINKED_SECONDS = 30.0


def scratch() -> Path:
    """A new folder on a real disk: what a kernel does with writes and fsyncs is part of what is tried."""
    return Path(tempfile.mkdtemp(prefix="hotline-proof-", dir="/var/tmp"))


class Stage:
    """`world` is made before any loop runs (`Stage.built`); then `async with` starts every node and clients at each.

    `listen`: where a centre's node listens. `roles`: of whom at each centre.
    """

    def __init__(self, world: Houses, listen: dict[str, str], *, seed: int, history: History | None = None) -> None:
        self.world, self.listen, self.seed = world, listen, seed
        self.names = world.names
        self.history = history or History(seed, self.names)
        self.nodes = {name: NodeProcess(world.directory(name)) for name in self.names}
        self.told = {name: Told() for name in self.names}
        self.watches: dict[str, list[Watch]] = {name: [] for name in self.names}
        self.roles: Sequence[str] = ROLES
        self._lives = itertools.count(1)

    @classmethod
    def built(
        cls, folder: Path, *, seed: int, names: Sequence[str] = NAMES[:2], listen: dict[str, str] | None = None
    ) -> Self:
        """Directories, keys and introductions; no loop may run yet. `listen`: where, if not on this computer's own
        loopback addresses."""
        world = Houses(folder, names)
        listen = listen or {name: free_address(own_host(11 + place)) for place, name in enumerate(names)}
        world.build(listen)
        return cls(world, listen, seed=seed)

    async def __aenter__(self) -> Self:
        try:
            await asyncio.gather(*(node.start() for node in self.nodes.values()))
            for name in self.names:
                self.watches[name] = [self.watch(name, role) for role in self.roles]
            await self.greet(*self.names)
            await self.linked()
        except BaseException:
            await self.leave()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        await self.leave()

    async def leave(self) -> None:
        """Clients sign off, nodes stop in order."""
        for watch in itertools.chain(*self.watches.values()):
            await watch.stop()
        await asyncio.gather(*(node.stop() for node in self.nodes.values()), return_exceptions=True)

    def watch(self, name: str, role: str) -> Watch:
        """A client that knows nothing yet, not started."""
        folder = self.world.folder / "clients" / f"{role}@{name}-{next(self._lives)}"
        return Watch(self.world, name, role, self.listen[name], self.history, self.told[name], folder=folder)

    async def greet(self, *names: str) -> None:
        """Every client of these centres signs on now."""
        for name in names:
            for watch in self.watches[name]:
                await watch.start()
        for name in names:
            for watch in self.watches[name]:
                await watch.greeted_within(LINKED_SECONDS, lambda name=name: self.nodes[name].running)  # type: ignore[misc]

    async def linked(self, seconds: float = LINKED_SECONDS) -> None:
        """Until every node says that it has a link to every other."""
        await self.until(self._all_linked, seconds, "every link is up")

    async def _all_linked(self) -> bool:
        states = [await self.watches[name][0].status() for name in self.names]
        return all(len(each.links) == len(self.names) - 1 and all(link.up for link in each.links) for each in states)

    async def until(self, so: Callable[[], object], seconds: float, what: str) -> None:
        """Asks again and again. Raises TimeoutError naming what did not come about."""
        from protocols.errors import Refused

        try:
            async with asyncio.timeout(seconds):
                while True:
                    with suppress(Refused):
                        answer = so()
                        if await answer if asyncio.iscoroutine(answer) else answer:
                            return
                    await asyncio.sleep(0.1)
        except TimeoutError:
            raise TimeoutError(f"not within {seconds:.0f} s: {what}") from None

    async def restart(self, name: str) -> float:
        """Starts a node that is down; its clients sign on. Gives the seconds until the first of them was greeted."""
        loop = asyncio.get_running_loop()
        began = loop.time()
        await self.nodes[name].gone()
        await self.nodes[name].start()
        await self.greet(name)
        return loop.time() - began

    def clean(self) -> None:
        """Removes everything."""
        shutil.rmtree(self.world.folder, ignore_errors=True)

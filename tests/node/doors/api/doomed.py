"""MERIDIAN's node in a process of its own, which kills itself with SIGKILL at the step that it was told.

Nothing is flushed, closed or said. It is chosen here, outside the node: no node can be asked to.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

from tests.client.nodes import Nodes
from tests.node.doors.api.door import serving
from tests.parties import World


class Doom:
    """A tracer. `at`: `ROOM STEP`, the first time that it comes while the file `armed` is there."""

    def __init__(self, at: str, armed: Path) -> None:
        self._room, self._step = at.split() if at else ("", "")
        self._armed = armed

    def __call__(self, room: str, step: str, **facts: object) -> None:
        if (room, step) == (self._room, self._step) and self._armed.exists():
            os.kill(os.getpid(), signal.SIGKILL)


class Known(Nodes):
    """The certificate stays the same when the process starts again: programs pin it."""

    def __init__(self, world: World, path: Path) -> None:
        known = {name: (path / name).read_bytes() for name in ("tls.key", "tls.crt") if (path / name).exists()}
        super().__init__(world, path)
        for name, data in known.items():
            (path / name).write_bytes(data)


async def serve(folder: Path, address: str, at: str) -> None:
    """Until it is killed, by itself or by its parent."""
    nodes = Known(World(), folder)
    nodes.addresses["MERIDIAN"] = address
    async with serving(nodes, "MERIDIAN", Doom(at, folder / "armed")):
        print("ready", flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(serve(Path(sys.argv[1]), sys.argv[2], sys.argv[3]))

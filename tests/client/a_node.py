"""MERIDIAN's node in a process of its own, which kills itself with SIGKILL at the step that it was told.

Nothing is flushed, closed or said. It is chosen here, outside the node: no node can be asked to.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

from tests.client.bridges import Bridges


async def serve(folder: Path, address: str, at: str) -> None:
    """Until it is killed, by itself or by its parent."""
    bridges = Bridges(folder)
    bridges.addresses["MERIDIAN"] = address

    def doom(room: str, step: str, **facts: object) -> None:
        if f"{room} {step}" == at and (folder / "armed").exists():
            os.kill(os.getpid(), signal.SIGKILL)

    async with bridges.serve("MERIDIAN", doom):
        print("ready", flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(serve(Path(sys.argv[1]), sys.argv[2], sys.argv[3]))

"""A node of the cast: the same node as `hotline serve` runs, telling its steps as lines."""

from __future__ import annotations

import argparse
import asyncio
import signal
from pathlib import Path

from hotline.demo.line import Line
from hotline.node.directory import clock_of, open_node
from hotline.node.settings import read_settings


async def serve(directory: Path, kill_at: str | None) -> None:
    """Until SIGTERM."""
    settings = read_settings(directory)
    line = Line(f"{settings.centre} node", clock_of(settings).now, kill_at)
    node = open_node(directory, line)
    await node.start()
    running = asyncio.get_running_loop().create_task(node.run())
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, running.cancel)
    line.write({"ready": node.address})
    try:
        await running
    except asyncio.CancelledError:
        pass
    finally:
        await node.stop()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("directory", type=Path)
    parser.add_argument("--kill-at")
    given = parser.parse_args()
    asyncio.run(serve(given.directory, given.kill_at))


if __name__ == "__main__":
    main()

"""A node in a process of its own, as `hotline.cast.node` has it, with a ledger laid over it.

Orders: `{"do": "ledger"}` gives the ledger; `{"do": "bulletin"}` has a new bulletin go out, as the weekly rotation of
the sealing key does; `{"do": "links"}` gives what is up.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import time
from pathlib import Path

from hotline.cast.orders import serve_orders
from hotline.node.assembly import Node
from hotline.node.directory import open_node
from tests.narrow.ledger import Ledger, counted

__all__ = ["main"]


AGED_MS = 8 * 86_400_000


def _age(sealing: Path) -> None:
    """The newest sealing key was made eight days ago."""
    newest = max(sealing.glob("*.secret"))
    newest.rename(newest.with_name(f"{int(newest.stem) - AGED_MS:015d}.secret"))


async def _serve(node: Node, ledger: Ledger, sealing: Path) -> None:
    await node.start()

    async def order(given: dict[str, object]) -> object:
        match given["do"]:
            case "ledger":
                return ledger.snapshot()
            case "bulletin":
                _age(sealing)
                await node._publish()  # what its hourly look does
                return {}
            case _:
                peers = {each.name: each for each in node.peers}
                return {name: each.link is not None and each.is_ready for name, each in peers.items()}

    loop = asyncio.get_running_loop()
    running = loop.create_task(node.run(), name="node")
    orders = loop.create_task(serve_orders(node.address, order), name="orders")
    try:
        await asyncio.wait([running, orders], return_when=asyncio.FIRST_COMPLETED)
        if running.done():
            await running
    finally:
        for task in (running, orders):
            task.cancel()
        await asyncio.gather(running, orders, return_exceptions=True)
        await node.stop()


def _trace(room: str, step: str, **facts: object) -> None:
    said = "  ".join(f"{name}={value}" for name, value in facts.items() if value is not None)
    print(f"{time.time():.1f}  {room:8} {step:16} {said}", file=sys.stderr, flush=True)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("directory", type=Path)
    directory = parser.parse_args().directory
    with counted() as ledger:
        node = open_node(directory, _trace if os.environ.get("NARROW_TRACE") else _silent)
        asyncio.run(_serve(node, ledger, directory / "sealing"))


def _silent(*_: object, **__: object) -> None:
    """The program prints a table, not a log."""


if __name__ == "__main__":
    main()

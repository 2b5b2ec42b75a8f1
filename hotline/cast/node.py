"""A node of a cast: the very node that `hotline serve` runs, in a process that ends with its orders."""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path

from hotline.cast.orders import serve_orders
from hotline.node.assembly import Node
from hotline.node.directory import open_node

__all__ = ["serve"]


async def serve(node: Node) -> None:
    """Until its orders end."""
    await node.start()

    async def order(given: dict[str, object]) -> object:
        return await node.status()

    loop = asyncio.get_running_loop()
    running = loop.create_task(node.run(), name="node")
    orders = loop.create_task(serve_orders(node.address, order), name="orders")
    try:
        await asyncio.wait([running, orders], return_when=asyncio.FIRST_COMPLETED)
        if running.done():
            await running  # raises what ended it
    finally:
        for task in (running, orders):
            task.cancel()
        await asyncio.gather(running, orders, return_exceptions=True)
        await node.stop()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("directory", type=Path)
    node = open_node(parser.parse_args().directory, lambda *_, **__: None)
    asyncio.run(serve(node))


if __name__ == "__main__":
    main()

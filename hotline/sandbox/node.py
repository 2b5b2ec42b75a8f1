"""The program's own node in a sandbox, in a process that ends with its orders.

python -m hotline.sandbox.node NODE SANDBOX
"""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path

from hotline.cast.node import serve
from hotline.node.directory import open_node
from hotline.node.doors.api.table import ROUTES
from hotline.sandbox.door import routes
from hotline.sandbox.weather import SandboxWeather


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("directory", type=Path)
    parser.add_argument("sandbox", type=Path)
    given = parser.parse_args()
    weather = SandboxWeather()
    node = open_node(
        given.directory, lambda *_, **__: None, weather=weather, routes=routes(given.sandbox, weather, ROUTES)
    )
    asyncio.run(serve(node))


if __name__ == "__main__":
    main()

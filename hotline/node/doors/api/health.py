"""`GET /v1/health`: whether this node takes, records and can deliver. For supervisors; it names no peer and no message.

200 `{"status": "ok", …}` while the committer writes; 503 once one of the node's tasks has failed. How many links are
up is told as two numbers, since a node without its links is still well, and worth waking somebody for.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from aiohttp import web

import hotline

if TYPE_CHECKING:
    from hotline.node.assembly import Node

__all__ = ["WebDoor"]


class WebDoor:
    """The aiohttp application of a node. `protocol` serves one connection; `close` ends them all."""

    def __init__(self) -> None:
        application = web.Application(client_max_size=64 * 1024)
        application.add_routes([web.get("/v1/health", self._health)])
        self._runner = web.AppRunner(application, access_log=None)
        self._node: Node | None = None

    async def open(self, node: Node) -> None:
        self._node = node
        await self._runner.setup()

    def protocol(self) -> asyncio.Protocol:
        """One connection that asks for HTTP."""
        assert self._runner.server is not None
        return self._runner.server()

    async def close(self) -> None:
        await self._runner.cleanup()

    async def _health(self, request: web.Request) -> web.Response:
        node = self._node
        assert node is not None
        body = {
            "status": "ok" if node.is_well else "failed",
            "mode": node.committer.place.mode,
            "version": hotline.__version__,
            "links": {"believed": node.peer_count, "up": node.links_up},
        }
        return web.json_response(body, status=200 if node.is_well else 503, headers={"Cache-Control": "no-store"})

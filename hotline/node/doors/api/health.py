"""`GET /v1/health`: whether this node takes, records and can deliver. For supervisors; it names no peer and no message.

200 `{"status": "ok", …}` while the committer writes; 503 once one of the node's tasks has failed. How many links are
up is told as two numbers, since a node without its links is still well, and worth waking somebody for.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from aiohttp import web
from aiohttp.web_protocol import RequestHandler

__all__ = ["WebDoor"]

SECONDS = 10.0
MOST_OPEN = 64


class WebDoor:
    """The aiohttp application of a node. `protocol` serves one connection; `close` ends them all."""

    def __init__(self) -> None:
        application = web.Application(client_max_size=64 * 1024)
        application.add_routes([web.get("/v1/health", self._health)])
        self._runner = web.AppRunner(application, access_log=None)
        self._open: dict[RequestHandler, asyncio.TimerHandle] = {}
        self._health_of: Callable[[], dict[str, Any]] | None = None

    async def open(self, health: Callable[[], dict[str, Any]]) -> None:
        """`health` is asked at each request."""
        self._health_of = health
        await self._runner.setup()

    def protocol(self) -> asyncio.Protocol:
        """One connection that asks for HTTP: nobody proves anything there, so it has seconds, and few have them."""
        assert self._runner.server is not None
        handler = self._runner.server()
        while len(self._open) >= MOST_OPEN:
            self._end(next(iter(self._open)))
        self._open[handler] = asyncio.get_running_loop().call_later(SECONDS, self._end, handler)
        return handler

    def _end(self, handler: RequestHandler) -> None:
        self._open.pop(handler).cancel()
        if handler.transport is not None:
            handler.transport.abort()

    async def close(self) -> None:
        for handler in list(self._open):
            self._end(handler)
        await self._runner.cleanup()

    async def _health(self, request: web.Request) -> web.Response:
        assert self._health_of is not None
        body = self._health_of()
        status = 200 if body["status"] == "ok" else 503
        return web.json_response(body, status=status, headers={"Cache-Control": "no-store"})

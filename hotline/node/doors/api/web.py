"""The web's connections at a node's port: few and short until somebody has proved who they are.

A call goes through here once: read as its route declares, its caller looked up, its measure taken, handed to the
handler; whatever is refused on the way is a problem (RFC 9457). Nothing here knows what a call means.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final

import msgspec
from aiohttp import web
from aiohttp.web_protocol import RequestHandler

from hotline.client.compose import uuid7
from hotline.node.doors.api.callers import Caller, caller_of
from hotline.node.doors.api.log import Keeping, Log
from hotline.node.doors.api.measure import Measure
from hotline.node.doors.api.problems import problem_of
from hotline.node.doors.api.reading import body_of, parameters_of
from hotline.node.doors.api.rooms import Rooms
from hotline.node.doors.api.routes import BODY_LIMIT, CALLS, EVERY_ROUTE, Answer, Call, Route
from hotline.node.doors.api.weather import FairWeather, Weather
from hotline.node.station import Station
from protocols.errors import Code, HotlineError, Refused

__all__ = ["WebDoor"]

SECONDS: Final = 10.0
DRAIN_SECONDS: Final = 3.0
MOST_OPEN: Final = 64
MOST_PROVED: Final = 1024
MOST_EACH: Final = 64
MOST_LARGE: Final = 2
END_SECONDS: Final = 1.0
"""Whoever waits for something when the node stops hears within this that it does not come now."""

_QUIET: Final = logging.getLogger("hotline.web")
"""The library writes a traceback of every request that is no HTTP. Whoever sends one gets 400, and no line of ours."""
_QUIET.setLevel(logging.CRITICAL)

_ID: Final = web.RequestKey("id", str)
_ROUTE: Final = web.RequestKey("route", str)


class WebDoor:
    """The aiohttp application of a node. `protocol` serves one connection; `close` ends them all.

    `keeping`: of the event log. `weather`: what happens to its events on their way, which a sandbox decides."""

    def __init__(
        self, routes: Sequence[Route], *, pin: str, keeping: Keeping | None = None, weather: Weather | None = None
    ) -> None:
        self.pin = pin
        self._keeping, self._weather = keeping or Keeping(), weather or FairWeather()
        application = web.Application(middlewares=[self._outermost])
        application[EVERY_ROUTE], application[CALLS] = tuple(routes), Counter()
        for route in routes:
            application.router.add_route(route.method, _pattern(route.path), self._served(route))
        self._runner = web.AppRunner(
            application, access_log=None, logger=_QUIET, keepalive_timeout=30.0, shutdown_timeout=END_SECONDS
        )
        self._open: dict[RequestHandler, asyncio.TimerHandle] = {}
        self._proved: dict[RequestHandler, Caller] = {}
        self._large: Counter[Caller] = Counter()
        self._rooms: Rooms | None = None
        self._measure: Measure | None = None

    def log(self, station: Station) -> Log:
        """The node's event log, as this door gives it to programs."""
        return Log(station, self._keeping, self._weather)

    async def open(self, rooms: Rooms) -> None:
        """From now on calls are answered."""
        self._rooms = rooms
        self._measure = Measure(asyncio.get_running_loop().time)
        await self._runner.setup()
        rooms.station.keep(rooms.log.watch(), "event log")

    def protocol(self) -> asyncio.Protocol:
        """One connection that asks for HTTP: until a call on it is somebody's, it has seconds, and few have them."""
        assert self._runner.server is not None
        handler = self._runner.server()
        while len(self._open) >= MOST_OPEN:
            self._end(next(iter(self._open)))
        self._open[handler] = asyncio.get_running_loop().call_later(SECONDS, self._end, handler)
        return handler

    def _end(self, handler: RequestHandler) -> None:
        timer = self._open.pop(handler, None)
        if timer is not None:
            timer.cancel()
        self._proved.pop(handler, None)
        if handler.transport is not None:
            handler.transport.abort()

    def _prove(self, handler: RequestHandler, caller: Caller) -> None:
        """A call on this connection had a good token: it may stay. Of this caller's own the one that stayed longest
        makes room: nobody cuts another program off by opening many."""
        timer = self._open.pop(handler, None)
        if timer is None:
            return
        timer.cancel()
        for gone in [each for each in self._proved if each.transport is None]:
            del self._proved[gone]
        own = [each for each, who in self._proved.items() if who == caller]
        if len(own) >= MOST_EACH:
            self._end(own[0])
        while len(self._proved) >= MOST_PROVED:
            self._end(next(iter(self._proved)))
        self._proved[handler] = caller

    async def close(self) -> None:
        if self._rooms is not None:
            await self._rooms.log.drain(DRAIN_SECONDS)
        for handler in [*self._open, *self._proved]:
            self._end(handler)
        await self._runner.cleanup()

    # -- one call ------------------------------------------------------------------------------------------------------

    @web.middleware
    async def _outermost(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        assert self._rooms is not None
        id = _dashed(uuid7(self._rooms.station.clock.now(), self._rooms.station.randomness))
        request[_ID] = id
        try:
            answer = await handler(request)
        except web.HTTPMethodNotAllowed as wrong:
            allowed = ", ".join(sorted(wrong.allowed_methods))
            refused = Refused(Code.NOT_FOUND, f"{request.method} is not asked there; {allowed} is", field="method")
            answer = _problem(refused, id, status=405, headers={"Allow": allowed})
        except web.HTTPException as wrong:
            answer = _problem(Refused(Code.NOT_FOUND, f"no {request.path[:120]!a} here"), id, status=wrong.status)
        request.app[CALLS][request.get(_ROUTE, "none"), answer.status] += 1
        if not answer.prepared:
            answer.headers["Hotline-Request-Id"] = id
            answer.headers["Server"] = "hotline"
        return answer

    def _served(self, route: Route) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        async def serve(request: web.Request) -> web.StreamResponse:
            request[_ROUTE] = route.name
            try:
                return await self._serve(route, request)
            except Refused as refused:
                headers = {"Retry-After": "1"} if problem_of(refused, "").retry == "later" else {}
                headers |= getattr(refused, "headers", {})
                more = getattr(refused, "more", {})
                return _problem(refused, request[_ID], headers=headers, **more)
            except (AssertionError, HotlineError, ArithmeticError, AttributeError, LookupError, RecursionError,
                    TypeError, ValueError) as fault:  # fmt: skip
                # A fault of ours, met by one call: its caller is told as of any refusal, and nobody else has it.
                assert self._rooms is not None
                self._rooms.station.trace("doors", "fault", route=route.name, error=repr(fault)[:200])
                failed = Refused(Code.STORE_FAILED, f"a part of this program failed on it: {type(fault).__name__}")
                return _problem(failed, request[_ID], status=500, headers={"Retry-After": "1"})

        return serve

    async def _serve(self, route: Route, request: web.Request) -> web.StreamResponse:
        assert self._rooms is not None
        assert self._measure is not None
        caller = None if route.who == "anybody" else await self._caller(route, request)
        path, query = parameters_of(route, request)
        with self._room_for(route, caller):
            body = await body_of(route, request)
        urgent = route.urgent is not None and route.urgent(body)
        measured = self._measure.take(caller, urgent=urgent) if caller is not None else {}
        call = Call(
            rooms=self._rooms, caller=caller, path=path, query=query, body=body, request=request, id=request[_ID]
        )
        answer = await route.handler(call)
        if isinstance(answer, Answer):
            answer = _response(answer)
        if not answer.prepared:
            answer.headers.update(measured)
            answer.headers.setdefault("Cache-Control", "no-store")
        return answer

    @contextmanager
    def _room_for(self, route: Route, caller: Caller | None) -> Iterator[None]:
        """While a large body comes: a few at once of one caller, or they would fill the memory of the node."""
        if caller is None or route.most <= BODY_LIMIT:
            yield
            return
        if self._large[caller] >= MOST_LARGE:
            raise Refused(Code.RATE_LIMITED, f"{self._large[caller]} large bodies of {caller.name} are coming already")
        self._large[caller] += 1
        try:
            yield
        finally:
            self._large[caller] -= 1

    async def _caller(self, route: Route, request: web.Request) -> Caller:
        assert self._rooms is not None
        try:
            caller = await caller_of(self._rooms, request.headers.get("Authorization"))
        except Refused as refused:
            self._rooms.station.unreadable["token"] += 1
            self._rooms.station.trace("doors", "token_refused", code=str(refused.code))
            raise
        if request.protocol in self._open:
            self._prove(request.protocol, caller)
        if route.who not in ("program", caller.kind):
            raise Refused(Code.NOT_ALLOWED, f"{route.summary}: asked by a {route.who}, and {caller.name} is none")
        return caller


def _response(answer: Answer) -> web.Response:
    data = answer.data if answer.data is not None else b"" if answer.body is None else msgspec.json.encode(answer.body)
    headers = dict(answer.headers)
    if data:
        headers.setdefault("Content-Type", answer.media_type)
    return web.Response(status=answer.status, body=data, headers=headers)


def _problem(refused: Refused, id: str, *, status: int | None = None, headers: dict[str, str] | None = None, **more: Any
             ) -> web.Response:  # fmt: skip
    problem = problem_of(refused, id, status=status, **more)
    challenge = {"WWW-Authenticate": 'Bearer realm="hotline"'} if problem.status == 401 else {}
    return web.Response(
        status=problem.status,
        body=msgspec.json.encode(problem),
        headers={
            "Content-Type": "application/problem+json",
            "Cache-Control": "no-store",
            **challenge,
            **(headers or {}),
        },
    )


def _pattern(path: str) -> str:
    """aiohttp's pattern of a path: a name takes neither a slash nor the colon before a verb."""
    for name in {part.split("}")[0] for part in path.split("{")[1:]}:
        path = path.replace(f"{{{name}}}", f"{{{name}:[^/:]+}}")
    return path


def _dashed(id: bytes) -> str:
    text = id.hex()
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))

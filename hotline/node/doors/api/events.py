"""The event log, three ways to read it: asked for, as server-sent events, by WebSocket. One envelope, one cursor."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Annotated, Any, Final

import msgspec
from aiohttp import web

from hotline.node.doors.api import websocket
from hotline.node.doors.api.callers import caller_of
from hotline.node.doors.api.following import DRAIN, Drain, Following, Given
from hotline.node.doors.api.happenings import Event
from hotline.node.doors.api.log import Asked, asked, program_of
from hotline.node.doors.api.places import stream_place
from hotline.node.doors.api.routes import Answer, Call, Parameter, Route
from hotline.node.doors.api.stream import SLOW_SECONDS, Gap, Out, Ping, Send, Stream
from protocols.errors import Code, Refused

__all__ = ["ROUTES", "Events"]

HEARTBEAT_SECONDS: Final = 5.0
READ_AT_ONCE: Final = 50
"""Rows read in one go: what is read takes the loop, and others wait for it."""
READ_MOST: Final = 5_000


class Events(msgspec.Struct, frozen=True, kw_only=True):
    """Events in the order of the log. `cursor`: ask on with it, also where `events` is empty; `more`: there is more
    already. `head_seq`: where the log ends; `floor_seq`: where it begins, `retention_days` back."""

    events: tuple[Event, ...]
    cursor: str
    more: bool
    head_seq: int
    floor_seq: int
    retention_days: int


async def _poll(call: Call) -> Answer:
    assert call.caller is not None
    log, query = call.rooms.log, call.query
    position, cursor = await log.where(query["after"], program_of(call.caller))
    loop = asyncio.get_running_loop()
    until = loop.time() + query["wait"]
    reading = _Reading(call, _asked(call), position, cursor)
    with log.waiting() as wake:
        while True:
            wake.clear()
            await reading.on()
            left = until - loop.time()
            if reading.found or reading.more or reading.ended or left <= 0 or log.draining:
                break
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(left):
                    await wake.wait()
    end = await log.end()
    page = Events(
        events=tuple(reading.found),
        cursor=reading.cursor,
        more=reading.more,
        head_seq=end.head,
        floor_seq=end.floor,
        retention_days=log.keeping.retention_days,
    )
    return Answer(200, page)


class _Reading:
    """What one poll has found so far. `more`: it stopped before the end of the log; `ended`: at `upto`."""

    def __init__(self, call: Call, wanted: Asked, position: int, cursor: str) -> None:
        self.found: list[Event] = []
        self.cursor = cursor
        self.more = self.ended = False
        self._log, self._wanted, self._position = call.rooms.log, wanted, position
        self._limit: int = call.query["limit"]
        self._upto: int | None = call.query["upto"]

    async def on(self) -> None:
        """As many as are asked for, or as one call looks through."""
        looked = 0
        while events := await self._log.line(self._position, READ_AT_ONCE):
            for event in events:
                if self._upto is not None and event.seq > self._upto:
                    self.ended = True
                    return
                if len(self.found) == self._limit or looked == READ_MOST:
                    self.more = True
                    return
                assert event.cursor is not None
                self._position, self.cursor, looked = event.seq, event.cursor, looked + 1
                if self._wanted.wants(event):
                    self.found.append(event)
            await asyncio.sleep(0)
        self.ended = self._upto is not None and self._position >= self._upto


def _asked(call: Call) -> Asked:
    return asked(_listed(call.query["types"]), _listed(call.query["precedence"]))


def _listed(value: str | None) -> list[str]:
    return [each.strip() for each in value.split(",") if each.strip()] if value else []


# -- server-sent events ----------------------------------------------------------------------------------------------


async def _sse(call: Call) -> web.StreamResponse:
    with stream_place(call):
        return await _written(call)


async def _written(call: Call) -> web.StreamResponse:
    assert call.caller is not None
    log, program, wanted = call.rooms.log, program_of(call.caller), _asked(call)
    last = call.query["Last-Event-ID"]
    position, cursor = await log.where(last if last is not None else call.query["after"], program)
    end = await log.end()
    stream: Stream[Given] = Stream(
        position, cursor, head=end.head, now=log.time(), heartbeat=HEARTBEAT_SECONDS, window=None
    )  # fmt: skip
    response = web.StreamResponse(
        headers={
            "Content-Type": "text/event-stream",
            "Cache-Control": "no-store",
            "X-Accel-Buffering": "no",
            "Hotline-Request-Id": call.id,
        }
    )
    await response.prepare(call.request)
    with log.waiting() as wake, contextlib.suppress(ConnectionError, TimeoutError):
        writing = _Writing(call, response, Following(log, stream, wanted, program, wake))
        await writing.run({"head_seq": end.head, "floor_seq": end.floor})
    return response


class _Writing:
    """One answer that does not end by itself."""

    def __init__(self, call: Call, response: web.StreamResponse, following: Following) -> None:
        self._call, self._response, self._following = call, response, following

    async def run(self, ends: dict[str, Any]) -> None:
        log = self._call.rooms.log
        await self._write(f"retry: {websocket.RETRY_SECONDS * 1000}\n")
        await self._say("welcome", ends | {"retention_days": log.keeping.retention_days, "time": self._now})
        said: list[Out[Given] | Drain] = []
        while DRAIN not in said:
            said = await self._following.next()
            for out in said:
                if not await self._out(out):
                    return

    async def _out(self, out: Out[Given] | Drain) -> bool:
        """False: that was the last."""
        match out:
            case Send(item=item, ahead=ahead):
                return await self._event(item.event, ahead=ahead)
            case Gap():
                await self._say("gap", websocket.gap_frame(out, self._following.asked))
            case Ping(head=head, lag=lag, cursor=cursor):
                try:
                    await caller_of(self._call.rooms, self._call.request.headers.get("Authorization"))
                except Refused as refused:
                    await self._say("refused", {"code": str(refused.code), "detail": refused.detail})
                    return False
                await self._say("ping", {"time": self._now, "head_seq": head, "lag": lag}, id=cursor)
            case Drain():
                seconds = websocket.retry_seconds(self._call.rooms)
                await self._write(f"retry: {seconds * 1000}\n")
                await self._say("drain", {"reconnect_after_s": seconds})
        return True

    async def _event(self, given: Given, *, ahead: bool) -> bool:
        event, fate = given.event, given.fate
        if ahead:  # without an id: where a reader goes on is not moved by what came before its turn
            event = msgspec.structs.replace(event, lane="urgent", cursor=None)
        if fate.cut:
            transport = self._call.request.transport
            if transport is not None:
                transport.abort()
            return False
        if fate.seconds:
            await asyncio.sleep(fate.seconds)
        for _ in range(fate.copies):
            await self._say(event.type, event, id=event.cursor)
        return True

    @property
    def _now(self) -> int:
        return self._call.rooms.station.clock.now()

    async def _say(self, name: str, data: object, *, id: str | None = None) -> None:
        head = f"id: {id}\n" if id is not None else ""
        await self._write(f"{head}event: {name}\ndata: {msgspec.json.encode(data).decode()}\n\n")

    async def _write(self, text: str) -> None:
        """Raises TimeoutError of a reader that takes nothing: what it did not take comes again when it asks again."""
        try:
            async with asyncio.timeout(SLOW_SECONDS):
                await self._response.write(text.encode())
        except TimeoutError:
            transport = self._call.request.transport
            if transport is not None:
                transport.abort()
            raise


async def _stream(call: Call) -> web.StreamResponse:
    with stream_place(call):
        return await websocket.serve(call)


_AFTER = Parameter(
    "after",
    "query",
    Annotated[str, msgspec.Meta(max_length=64)],
    "a cursor: what comes after it; `now`: what comes from now on; without it, the oldest that is kept",
)
_TYPES = Parameter(
    "types",
    "query",
    Annotated[str, msgspec.Meta(max_length=1000)],
    "only these types, with commas: `hotline.message.arrived.v1`, or `hotline.message` for all of them",
)
_PRECEDENCE = Parameter(
    "precedence",
    "query",
    Annotated[str, msgspec.Meta(max_length=40)],
    "only events about messages of these, with commas: `FLASH,IMMEDIATE`",
)

ROUTES: tuple[Route, ...] = (
    Route(
        name="list_events", method="GET", path="/v1/events", noun="events", who="program", handler=_poll,
        summary="What has happened after a cursor; with `wait`, as soon as something has",
        parameters=(
            _AFTER,
            Parameter("wait", "query", Annotated[float, msgspec.Meta(ge=0, le=60)],
                      "seconds to wait for the first event, where there is none yet", default=0.0),
            Parameter("limit", "query", Annotated[int, msgspec.Meta(ge=1, le=500)], "events at most", default=100),
            Parameter("upto", "query", Annotated[int, msgspec.Meta(ge=0)], "nothing after this `seq`, as of a gap"),
            _TYPES, _PRECEDENCE,
        ),
        gives={200: (Events, "in the order of the log")}, refuses=(Code.CURSOR_EXPIRED, Code.RATE_LIMITED),
    ),
    Route(
        name="sse_events", method="GET", path="/v1/events/sse", noun="events", who="program", handler=_sse,
        summary="The same as server-sent events, without an end",
        more="`id` is the cursor: a reader that comes back with `Last-Event-ID` goes on where it was. Every "
        f"{HEARTBEAT_SECONDS:.0f} s a `ping`, with the node's clock, the end of the log and the lag.",
        parameters=(
            _AFTER,
            Parameter("Last-Event-ID", "header", Annotated[str, msgspec.Meta(max_length=64)],
                      "as `after`, and before it"),
            _TYPES, _PRECEDENCE,
        ),
        gives={200: (str, "`event` is the type, `data` the event as JSON")},
        refuses=(Code.CURSOR_EXPIRED, Code.RATE_LIMITED),
        media_type="text/event-stream",
    ),
    Route(
        name="stream_events", method="GET", path="/v1/stream", noun="events", who="program", handler=_stream,
        summary="The same over a WebSocket, with commits, a window and a lane for what is urgent",
        more="One JSON object a frame. The page on events says which there are, and what closes the connection.",
        gives={101: (None, "frames from here on")}, frames=(websocket.Hello, websocket.Commit),
    ),
)  # fmt: skip

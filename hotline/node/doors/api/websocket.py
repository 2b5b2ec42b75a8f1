"""The event log over a WebSocket (RFC 6455), frame by frame; each frame is one JSON object, `t` says which.

::

    program   hello    which consumer, from where, how often to hear                commit   dealt with, up to here
    node      welcome · event · gap · ping · drain · refused

What is sent when is the stream's to say (`stream.py`); how far a consumer has it, the judge's and the committer's.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Mapping
from typing import Annotated, Any, Final, Literal

import msgspec
from aiohttp import WSMsgType, web

from hotline.node.doors.api.callers import caller_of
from hotline.node.doors.api.consumers import ConsumerName, commit, found_or_placed
from hotline.node.doors.api.following import DRAIN, Drain, Following, Given
from hotline.node.doors.api.log import Asked, CursorExpired, asked, program_of
from hotline.node.doors.api.rooms import Rooms
from hotline.node.doors.api.routes import Call
from hotline.node.doors.api.stream import SLOW_SECONDS, WINDOW, Close, Gap, Out, Ping, Send, Stream
from protocols.errors import Code, Refused
from protocols.pae import Mode

__all__ = ["RETRY_SECONDS", "Commit", "Hello", "gap_frame", "retry_seconds", "serve"]

HELLO_SECONDS: Final = 10.0
CLOSING_SECONDS: Final = 2.0
FRAME_LIMIT: Final = 8 * 1024
RETRY_SECONDS: Final = 4

_CODES: Final[Mapping[Code, int]] = {
    Code.TOKEN_UNKNOWN: 4401,
    Code.KEY_REVOKED: 4401,
    Code.OFFICER_UNKNOWN: 4401,
    Code.NOT_ALLOWED: 4403,
    Code.WRONG_MODE: 4403,
    Code.TOO_SLOW: 4408,
    Code.CURSOR_EXPIRED: 4410,
}
"""What is refused over a stream, and the code that the connection is closed with; anything else is 4400."""


class Hello(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="t", tag="hello"):
    """`consumer`: under which name the place is kept here. `after`: a cursor, or `now`; without it the consumer's own
    place, and without that the oldest event that is kept. `heartbeat_s`: seconds between pings. `mode`: which the
    program means; refused without it, and where the node is of another. `types`, `precedence`: only such events."""

    v: Literal[1]
    consumer: ConsumerName | None = None
    after: Annotated[str, msgspec.Meta(max_length=64)] | None = None
    heartbeat_s: Annotated[float, msgspec.Meta(ge=2, le=60)] = 5.0
    mode: Mode
    types: Annotated[tuple[str, ...], msgspec.Meta(max_length=32)] = ()
    precedence: Annotated[tuple[str, ...], msgspec.Meta(max_length=4)] = ()


class Commit(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="t", tag="commit"):
    """Everything up to this cursor is dealt with."""

    cursor: Annotated[str, msgspec.Meta(max_length=64)]


_FRAMES = msgspec.json.Decoder(Hello | Commit)


def retry_seconds(rooms: Rooms) -> int:
    """When to come back after a drain: not everybody at once."""
    return 1 + rooms.station.randomness(1)[0] % (2 * RETRY_SECONDS - 1)


def gap_frame(gap: Gap, asked: Asked) -> dict[str, Any]:
    """What a program is told of positions that are not given here, and where it gets what it asked for of them."""
    named = {"after": gap.after, "upto": str(gap.last), "limit": "500"}
    named |= {"types": ",".join(asked.types)} if asked.types else {}
    named |= {"precedence": ",".join(asked.precedence)} if asked.precedence else {}
    fetch = "/v1/events?" + "&".join(f"{name}={value}" for name, value in named.items())
    return {"from_seq": gap.first, "to_seq": gap.last, "reason": "not_sent", "fetch": fetch}


async def serve(call: Call) -> web.StreamResponse:
    """Raises Refused `schema` where no WebSocket was asked for."""
    assert call.caller is not None
    socket = web.WebSocketResponse(compress=False, max_msg_size=FRAME_LIMIT, timeout=CLOSING_SECONDS)
    if not socket.can_prepare(call.request).ok:
        raise Refused(Code.SCHEMA, "this is asked with `Upgrade: websocket`", field="Upgrade")
    await socket.prepare(call.request)
    with contextlib.suppress(ConnectionError):
        await _Conversation(call, socket).run()
    return socket


class _Ended(ConnectionError):
    """The other end went away."""


class _Conversation:
    """One connection."""

    def __init__(self, call: Call, socket: web.WebSocketResponse) -> None:
        assert call.caller is not None
        self._call, self._socket = call, socket
        self._rooms, self._log = call.rooms, call.rooms.log
        self._program = program_of(call.caller)
        self._consumer: str | None = None
        self._following: Following | None = None
        self._done = 0  # up to here the consumer's place is on disk
        self._keeping = asyncio.Lock()
        self._moved = asyncio.Event()

    async def run(self) -> None:
        """From the hello to the last frame."""
        try:
            with self._log.waiting() as wake:
                await self._follow(await self._hello(), wake)
        except Refused as refused:
            await self._refuse(refused)

    # -- in ------------------------------------------------------------------------------------------------------------

    async def _frame(self) -> Hello | Commit:
        message = await self._socket.receive()
        if message.type is not WSMsgType.TEXT:
            if message.type is WSMsgType.BINARY:
                raise Refused(Code.SCHEMA, "a frame is text", field="t")
            raise _Ended
        try:
            frame: Hello | Commit = _FRAMES.decode(message.data)
        except msgspec.MsgspecError as wrong:
            raise Refused(Code.SCHEMA, str(wrong)[:200], field="t") from None
        return frame

    async def _hello(self) -> Hello:
        try:
            async with asyncio.timeout(HELLO_SECONDS):
                hello = await self._frame()
        except TimeoutError:
            raise Refused(Code.SCHEMA, f"no hello within {HELLO_SECONDS:.0f} s", field="t") from None
        if not isinstance(hello, Hello):
            raise Refused(Code.SCHEMA, "the first frame is a hello", field="t")
        mode = self._rooms.station.place.mode
        if hello.mode != mode:
            raise Refused(Code.WRONG_MODE, f"this node is {mode}, and the program asks for {hello.mode}")
        return hello

    async def _reads(self) -> None:
        """Commits, as they come."""
        assert self._following is not None
        while True:
            frame = await self._frame()
            if not isinstance(frame, Commit):
                raise Refused(Code.SCHEMA, "one hello is enough", field="t")
            position = await self._log.dealt_with(frame.cursor)
            if not self._following.stream.committed(position, self._log.time()):
                raise Refused(Code.CURSOR_EXPIRED, "that cursor was not given on this stream", field="cursor")
            self._following.wake.set()
            self._moved.set()

    async def _keeps(self) -> None:
        """The consumer's place goes to the disk while events go on: what was said meanwhile is one more commit."""
        while True:
            await self._moved.wait()
            self._moved.clear()
            await self._keep()

    async def _keep(self) -> None:
        """The consumer's place, on disk. What was not asked for is dealt with."""
        assert self._following is not None
        async with self._keeping:
            position, _ = self._following.stream.safe
            if self._consumer is not None and position > self._done:
                await commit(self._rooms, self._program, self._consumer, position)
                self._done = position

    # -- out -----------------------------------------------------------------------------------------------------------

    async def _follow(self, hello: Hello, wake: asyncio.Event) -> None:
        wanted = asked(hello.types, hello.precedence)
        after, cursor = await self._begin(hello)
        end = await self._log.end()
        stream: Stream[Given] = Stream(after, cursor, head=end.head, now=self._log.time(), heartbeat=hello.heartbeat_s)
        self._following = Following(self._log, stream, wanted, self._program, wake)
        await self._say(
            "welcome",
            session=self._call.id,
            mode=self._rooms.station.place.mode,
            head_seq=end.head,
            floor_seq=end.floor,
            after=cursor,
            window=WINDOW,
            retention_days=self._log.keeping.retention_days,
            heartbeat_s=hello.heartbeat_s,
            time=self._now,
        )
        loop = asyncio.get_running_loop()
        tasks = [loop.create_task(work, name=self._program) for work in (self._reads(), self._writes(), self._keeps())]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            ended = await asyncio.gather(*tasks, return_exceptions=True)
        for error in ended:
            if isinstance(error, BaseException) and not isinstance(error, asyncio.CancelledError | _Ended):
                raise error
        if not self._socket.closed:
            await self._keep()
            await self._socket.close(code=1001, message=b"the node stops")

    async def _begin(self, hello: Hello) -> tuple[int, str]:
        """Where this stream starts. Raises Refused `cursor_expired`."""
        begins = await self._log.where(hello.after, self._program) if hello.after is not None else None
        if hello.consumer is None:
            return begins or await self._log.where(None, self._program)
        self._consumer = hello.consumer
        kept = await found_or_placed(self._rooms, self._program, hello.consumer, begins)
        self._done = kept.position
        return begins or await self._log.cursor_at(kept.position, self._program)

    async def _writes(self) -> None:
        assert self._following is not None
        said: list[Out[Given] | Drain] = []
        while DRAIN not in said:
            said = await self._following.next()
            for out in said:
                await self._out(out)

    async def _out(self, out: Out[Given] | Drain) -> None:
        match out:
            case Send(item=item, ahead=ahead):
                await self._event(item.event, ahead=ahead)
            case Gap():
                assert self._following is not None
                await self._say("gap", **gap_frame(out, self._following.asked))
            case Ping(head=head, lag=lag, cursor=cursor):
                await self._keep()
                await caller_of(self._rooms, self._call.request.headers.get("Authorization"))
                await self._say("ping", time=self._now, head_seq=head, lag=lag, cursor=cursor)
            case Drain():
                await self._say("drain", reconnect_after_s=retry_seconds(self._rooms))
            case Close(reason=reason):
                raise Refused(Code.TOO_SLOW, reason)

    async def _event(self, given: Given, *, ahead: bool) -> None:
        event, fate = given.event, given.fate
        if ahead:
            event = msgspec.structs.replace(event, lane="urgent", cursor=None)
        if fate.cut:
            self._abort()
            raise _Ended
        if fate.seconds:
            await asyncio.sleep(fate.seconds)
        for _ in range(fate.copies):
            await self._send(b'{"t":"event",' + msgspec.json.encode(event)[1:])

    @property
    def _now(self) -> int:
        return self._rooms.station.clock.now()

    async def _say(self, t: str, **said: Any) -> None:
        await self._send(msgspec.json.encode({"t": t, **said}))

    async def _send(self, frame: bytes) -> None:
        try:
            async with asyncio.timeout(SLOW_SECONDS):
                await self._socket.send_str(frame.decode())
        except TimeoutError:
            self._abort()  # it reads nothing at all: no frame would reach it, and none that says so
            raise _Ended from None
        except ConnectionError:
            raise _Ended from None

    async def _refuse(self, refused: Refused) -> None:
        """Why, in a frame; then the code."""
        said: dict[str, Any] = {"code": str(refused.code), "detail": refused.detail}
        if isinstance(refused, CursorExpired):
            said |= refused.more
        with contextlib.suppress(_Ended):
            await self._say("refused", **said)
            await self._socket.close(code=_CODES.get(refused.code, 4400), message=str(refused.code).encode())

    def _abort(self) -> None:
        transport = self._call.request.transport
        if transport is not None:
            transport.abort()

"""A link: one session carried over one asyncio transport, whatever transport that is.

It decides nothing and knows no TLS, no address and no clock but its loop's, so the same code runs over a real
socket and over a simulator's wire on a virtual clock. It holds one task, while its hello is being signed, and one
timer, and both end with it.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Iterable

from hotline.link.ahead import AGAIN_SECONDS, NARROW_AHEAD, WRITE_AHEAD, unacknowledged
from protocols.errors import Code, Misuse, Refused
from protocols.frames import Farewell, Frame
from protocols.keys import Signer
from protocols.link_test import Route
from protocols.session import Arrived, Closed, Established, Event, Identity, Session, SignatureWanted

__all__ = ["Link"]

MOST_WAITING = 4 * 1024 * 1024
"""Bytes that may wait to be written before the other end counts as one that does not read."""

_FAREWELL_SECONDS = 5.0


class Link(asyncio.Protocol):
    """One end of a link. `choose` picks the signer of the hello from what the other end knows of our keys.

    `session`   the session carried: `side`, `me`, `other`, `key`, `dialler_key`, `heard_at`, …
    `lost`      a future: why the link ended (`Closed`); it never raises
    `route`     by which it came, as far as is known at this end: what is said of it to officers and in link tests
    `backlog`   how many arrived frames wait for the reader before we stop reading from the wire
    """

    def __init__(self, session: Session, choose: Callable[[SignatureWanted], Signer], *, backlog: int = 32) -> None:
        loop = asyncio.get_running_loop()
        self.session = session
        self.lost: asyncio.Future[Closed] = loop.create_future()
        self.route: Route = "address"
        self._loop = loop
        self._choose = choose
        self._backlog = backlog
        self._opened: asyncio.Future[Established | None] = loop.create_future()
        self._transport: asyncio.Transport | None = None
        self._frames: deque[Frame] = deque()
        self._news = asyncio.Event()  # a frame arrived, or the link ended
        self._drained = asyncio.Event()  # nothing waits to be written, or the link ended
        self._drained.set()
        self._over = asyncio.Event()  # the connection is closed
        self._writable = False
        self._reading = True
        self._timer: asyncio.TimerHandle | None = None
        self._again: asyncio.TimerHandle | None = None
        self._signing: asyncio.Task[None] | None = None

    # -- for whoever uses the link ---------------------------------------------------------------------------------

    async def established(self, timeout: float | None = None) -> Established:
        """Waits until both ends are proved. The session gives the hello ten seconds; `timeout` may ask for less.

        Raises Refused with the code with which the link ended (`hello_refused`, `wrong_mode`, `too_slow`, …).
        """
        try:
            async with asyncio.timeout(timeout):
                established = await asyncio.shield(self._opened)
        except TimeoutError:
            self._take(self.session.give_up(Code.TOO_SLOW, f"no hello within {timeout} s"))
            established = None
        if established is None:
            closed = self.lost.result()
            raise Refused(closed.code or Code.HELLO_REFUSED, closed.detail)
        return established

    @property
    def identity(self) -> Identity:
        """Who is at the other end: proved. Misuse before the link is established."""
        established = self._opened.result() if self._opened.done() else None
        if established is None:
            raise Misuse("nobody is proved before the link is established")
        return established.identity

    @property
    def patience(self) -> float:
        """How many times as long as on a wide line an answer may take to come."""
        return 6.0 if self.session.is_narrow else 1.0

    def age(self, now: float | None = None) -> float:
        """Seconds since anything was heard, by the loop's clock: what is drawn as the link's age."""
        return max(0.0, (self._loop.time() if now is None else now) - self.session.heard_at)

    def send(self, frame: Frame, precedence: int = 0) -> None:
        """Sends a frame; when the wire is slow, a lower `precedence` goes before a higher one.

        Returns at once: `await drained()` between frames to keep pace with the wire. Raises Refused `not_reachable`
        after the end, Misuse before the link is established or for a frame that is not ours to send.
        """
        if self.lost.done():
            raise Refused(Code.NOT_REACHABLE, "the link has ended")
        self.session.send(frame, precedence)
        if self.session.waiting > MOST_WAITING:
            self._take(self.session.give_up(Code.TOO_SLOW, "the other end does not read"))
        self._flush()

    def send_packed(self, name: str, frames: Iterable[bytes], precedence: int = 0) -> None:
        """The same for several frames of one name whose bytes are made, in one go. Raises as `send`."""
        if self.lost.done():
            raise Refused(Code.NOT_REACHABLE, "the link has ended")
        for data in frames:
            self.session.send_packed(name, data, precedence)
        if self.session.waiting > MOST_WAITING:
            self._take(self.session.give_up(Code.TOO_SLOW, "the other end does not read"))
        self._flush()

    async def drained(self) -> None:
        """Waits until nothing waits to be written, or the link has ended."""
        await self._drained.wait()

    async def first(self) -> Frame | None:
        """The next frame that arrives, which stays where it is: what a link is for shows in how it begins. None: the
        link has ended."""
        while not self._frames and not self.lost.done():
            self._news.clear()
            await self._news.wait()
        return self._frames[0] if self._frames else None

    def __aiter__(self) -> Link:
        return self

    async def __anext__(self) -> Frame:
        """The next frame that arrived; stops after the last one of a link that ended."""
        while not self._frames:
            if self.lost.done():
                raise StopAsyncIteration
            self._news.clear()
            await self._news.wait()
        frame = self._frames.popleft()
        if not self._reading and len(self._frames) <= self._backlog // 2:
            self._read_on()
        return frame

    def close(self, reason: Farewell = "stopping") -> None:
        """Says goodbye and ends the link; what was waiting to be sent is dropped. `lost` is done at once."""
        self._take(self.session.close(reason))

    async def gone(self, seconds: float = _FAREWELL_SECONDS) -> None:
        """After the link's end: waits until the goodbye is out and the connection is closed; then cuts it.

        Whoever leaves the loop without it leaves an open socket behind.
        """
        if self._transport is None:
            return
        try:
            async with asyncio.timeout(seconds):
                await self._over.wait()
        except TimeoutError:
            pass  # the other end does not answer: it has had its time
        finally:
            if self._transport is not None:
                self._transport.abort()

    def when_settled(self, callback: Callable[[], None]) -> None:
        """Calls back once it is known whether the other end is who it says, or that the link ended before that."""
        self._opened.add_done_callback(lambda _: callback())

    # -- for the transport -------------------------------------------------------------------------------------------

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        if self.lost.done():
            transport.abort()
            return
        self._transport = transport
        self._writable = True
        self._flush()
        self._arm()

    def data_received(self, data: bytes) -> None:
        self._take(self.session.receive(data, self._loop.time()))

    def pause_writing(self) -> None:
        self._writable = False

    def resume_writing(self) -> None:
        self._writable = True
        self._flush()

    def connection_lost(self, exc: Exception | None) -> None:
        self._take(self.session.disconnected())
        self._transport = None
        self._over.set()
        self._disarm()

    # -- inside ----------------------------------------------------------------------------------------------------

    def _take(self, events: list[Event]) -> None:
        for event in events:
            match event:
                case SignatureWanted():
                    self._signing = self._loop.create_task(self._sign(event), name="hello signature")
                    self._signing.add_done_callback(self._tell)
                case Established():
                    self._opened.set_result(event)
                case Arrived(frame):
                    self._frames.append(frame)
                    self._news.set()
                case Closed():
                    self._end(event)
        if self.lost.done():
            return
        if self._reading and self._transport is not None and len(self._frames) >= self._backlog:
            self._reading = False
            self._transport.pause_reading()
        self._flush()
        self._arm()

    def _flush(self) -> None:
        while self._writable and self._transport is not None and (room := self._room(self._transport)):
            if not (data := self.session.data_to_send(room)):
                break
            self._transport.write(data)
        if self.session.waiting:
            self._drained.clear()
        else:
            self._drained.set()

    def _room(self, transport: asyncio.Transport) -> int:
        """Bytes that may be handed over now; on a narrow line with little room we look again soon."""
        if not self.session.is_narrow or not self.session.waiting:
            return WRITE_AHEAD
        if self.session.is_urgent:
            return 1  # what is urgent goes at once, and takes nothing along
        room = NARROW_AHEAD - unacknowledged(transport)
        if room > 0:
            return room
        if self._again is None:
            self._again = self._loop.call_later(AGAIN_SECONDS, self._look_again)
        return 0

    def _look_again(self) -> None:
        self._again = None
        if not self.lost.done():
            self._flush()

    def _read_on(self) -> None:
        self._reading = True
        if self._transport is not None and not self.lost.done():
            self._transport.resume_reading()

    async def _sign(self, wanted: SignatureWanted) -> None:
        try:
            signer = self._choose(wanted)
            if signer.mode != self.session.mode:
                raise Misuse(f"a {signer.mode} signer for a {self.session.mode} session")
            self.session.signed(await signer.sign("hello", self.session.sign_with(signer.id)))
        except Refused as refused:
            self._take(self.session.give_up(refused.code, refused.detail))
        except BaseException:
            self._take(self.session.give_up(Code.HELLO_REFUSED, "our own signature could not be made"))
            raise
        self._take([])

    def _tell(self, signing: asyncio.Task[None]) -> None:
        # At once, and not when the task happens to be collected.
        if not signing.cancelled() and (error := signing.exception()) is not None:
            self._loop.call_exception_handler(
                {"message": "a hello was not signed", "exception": error, "task": signing}
            )

    def _arm(self) -> None:
        when = self.session.next_tick()
        if self._timer is None or when < self._timer.when():
            self._disarm()
            self._timer = self._loop.call_at(when, self._tick)

    def _disarm(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _tick(self) -> None:
        self._timer = None
        now = self._loop.time()
        if not self._reading:
            self.session.not_listening(now)
        self._take(self.session.tick(now))

    def _end(self, closed: Closed) -> None:
        self._disarm()
        if self._again is not None:
            self._again.cancel()
            self._again = None
        if self._signing is not None and self._signing is not asyncio.current_task():
            self._signing.cancel()
        self.lost.set_result(closed)
        if not self._opened.done():
            self._opened.set_result(None)
        self._news.set()
        self._drained.set()
        if self._transport is None:
            return
        if closed.code is not None:
            # Whoever broke a rule hears nothing but the link closing.
            self._transport.abort()
            return
        self._transport.write(self.session.data_to_send())
        self._transport.close()
        self._timer = self._loop.call_later(_FAREWELL_SECONDS, self._transport.abort)

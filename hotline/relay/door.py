"""Who comes to a relay: a stranger with a few seconds, then somebody who waits, or somebody who is joined."""

from __future__ import annotations

import asyncio
import secrets
import ssl
from asyncio import FIRST_COMPLETED
from collections import Counter, defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hotline.link.doorstep import Doorstep
from hotline.link.network import split_address
from hotline.relay.pipe import Ends, joined
from hotline.relay.settings import RelaySettings
from protocols.errors import Code, Refused
from protocols.pae import Mode
from protocols.relay import ALPN, LINE_LIMIT, SECRET_BYTES, RelayAsk, check_proof, line, read_ask

__all__ = ["Relay"]

STILL_SECONDS = 20.0
ANSWER_SECONDS = 3.0
STRANGER_LIMIT = 1024
"""Bytes that are kept of somebody who says nothing but lines; a pair passes on pieces of any size all the same."""

Told = Callable[[str, dict[str, object]], None]


@dataclass(eq=False, slots=True)
class _Waiting:
    """A connection that waits for somebody. `comer`: who came; `taken`: whether it took the stream over; `over`: the
    pair has ended."""

    ends: Ends
    comer: asyncio.Future[str]
    taken: asyncio.Future[bool]
    over: asyncio.Event = field(default_factory=asyncio.Event)


class Relay:
    """One listening relay. `told` is its log: names, times, sizes."""

    def __init__(self, settings: RelaySettings, certificate: Path, key: Path, told: Told = lambda step, facts: None):
        self._settings, self._told = settings, told
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.minimum_version = ssl.TLSVersion.TLSv1_3
        self._context.set_alpn_protocols([ALPN])
        self._context.load_cert_chain(certificate, key)
        self._context.num_tickets = 0
        self._waiting: dict[tuple[Mode, str], deque[_Waiting]] = defaultdict(deque)
        self._came: dict[tuple[Mode, str], asyncio.Event] = defaultdict(asyncio.Event)
        self._pairs: Counter[tuple[Mode, str]] = Counter()
        self._tasks: set[asyncio.Task[Any]] = set()
        self._server: asyncio.Server | None = None
        self._doorstep: Doorstep
        self.address = ""

    async def open(self) -> None:
        """Listens. Raises Refused `not_reachable`."""
        settings = self._settings
        self._doorstep = Doorstep(each=settings.strangers_each, all_=settings.strangers, seconds=settings.hello_seconds)
        host, port = split_address(settings.listen)
        try:
            self._server = await asyncio.start_server(self._met, host, port, limit=STRANGER_LIMIT)
        except OSError as error:
            raise Refused(Code.NOT_REACHABLE, f"cannot listen at {settings.listen}: {error.strerror}") from None
        bound = self._server.sockets[0].getsockname()
        self.address = f"[{bound[0]}]:{bound[1]}" if ":" in bound[0] else f"{bound[0]}:{bound[1]}"

    async def close(self) -> None:
        """Ends every connection."""
        if self._server is not None:
            self._server.close()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    @property
    def waiting(self) -> int:
        """How many connections wait for somebody."""
        return sum(map(len, self._waiting.values()))

    async def _met(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        ends = Ends(reader, writer)
        peer = writer.get_extra_info("peername")
        self._doorstep.enter(ends, str(peer[0]) if peer else "?", lambda: _send_away(task))
        try:
            asked = await self._proved(ends)
            self._doorstep.leave(ends)
            if asked.verb == "wait":
                await self._wait(asked, ends)
            else:
                await self._join(asked, ends)
        except (Refused, OSError, EOFError, ValueError, TimeoutError, asyncio.CancelledError) as error:
            # Who is refused hears nothing but the connection closing; a cancelled one was a stranger for too long.
            if isinstance(error, Refused):
                self._told("refused", {"code": str(error.code), "detail": error.detail})
        finally:
            self._doorstep.leave(ends)
            self._tasks.discard(task)
            ends.abort()

    async def _proved(self, ends: Ends) -> RelayAsk:
        await ends.writer.start_tls(self._context, ssl_handshake_timeout=self._settings.hello_seconds)
        tls = ends.writer.get_extra_info("ssl_object")
        if tls is None or tls.selected_alpn_protocol() != ALPN:
            raise Refused(Code.FRAME_REFUSED, "another protocol")
        asked = read_ask(await _line(ends))
        nonce = secrets.token_bytes(SECRET_BYTES)
        await _say(ends, "prove", nonce.hex())
        word, _, given = (await _line(ends)).partition(" ")
        if word != "proof":
            raise Refused(Code.FRAME_REFUSED, "a proof is due")
        check_proof(self._settings.key(asked.mode, asked.name), asked, nonce, bytes.fromhex(given))
        return asked

    # -- who waits -----------------------------------------------------------------------------------------------------

    async def _wait(self, asked: RelayAsk, ends: Ends) -> None:
        here = asked.mode, asked.name
        loop = asyncio.get_running_loop()
        standing = _Waiting(ends, loop.create_future(), loop.create_future())
        queue = self._waiting[here]
        while len(queue) >= self._settings.waiting_each:
            queue.popleft().comer.cancel()  # the oldest may be one whose other end is gone
        queue.append(standing)
        self._came[here].set()
        self._told("waits", {"centre": asked.name, "mode": asked.mode})
        try:
            await _say(ends, "waiting")
            if await self._met_by(standing):
                standing.taken.set_result(True)
                await standing.over.wait()
        finally:
            if standing in queue:
                queue.remove(standing)
            standing.comer.cancel()
            if not standing.taken.done():
                standing.taken.set_result(False)

    async def _met_by(self, standing: _Waiting) -> bool:
        """Asks every so often whether it is still there; when somebody comes, whether it takes the stream over."""
        ends, loop, asked = standing.ends, asyncio.get_running_loop(), 0
        hearing = loop.create_task(_line(ends))
        try:
            while not standing.comer.done():
                await asyncio.wait([standing.comer, hearing], timeout=STILL_SECONDS, return_when=FIRST_COMPLETED)
                if hearing.done():
                    if hearing.result() != "here":
                        return False
                    hearing, asked = loop.create_task(_line(ends)), 0
                elif not standing.comer.done():
                    if asked:
                        return False  # it did not answer the last time
                    await _say(ends, "still")
                    asked = 1
            if standing.comer.cancelled():
                return False  # another took its place
            await _say(ends, "joined", standing.comer.result())
            async with asyncio.timeout(ANSWER_SECONDS):
                while (said := await hearing) == "here":  # to a question that crossed
                    hearing = loop.create_task(_line(ends))
            return said == "taken"
        finally:
            hearing.cancel()
            await asyncio.gather(hearing, return_exceptions=True)

    # -- who joins -----------------------------------------------------------------------------------------------------

    async def _join(self, asked: RelayAsk, ends: Ends) -> None:
        here, there = (asked.mode, asked.name), (asked.mode, asked.wanted)
        if max(self._pairs[here], self._pairs[there]) >= self._settings.pairs_each:
            raise Refused(Code.NOT_REACHABLE, f"{asked.name} and {asked.wanted} have as many pairs as they may")
        async with asyncio.timeout(self._settings.join_seconds):
            standing = await self._taken(there, asked.name)
        self._pairs[here] += 1
        self._pairs[there] += 1
        began = asyncio.get_running_loop().time()
        self._told("joined", {"centre": asked.name, "with": asked.wanted, "mode": asked.mode})
        try:
            await _say(ends, "joined", asked.wanted)
            passed = await joined(ends, standing.ends, self._settings.silent_seconds)
            seconds = int(asyncio.get_running_loop().time() - began)
            facts = {"centre": asked.name, "with": asked.wanted, "seconds": seconds}
            self._told("parted", facts | {"out": passed.out, "back": passed.back})
        finally:
            self._pairs[here] -= 1
            self._pairs[there] -= 1
            standing.over.set()

    async def _taken(self, there: tuple[Mode, str], name: str) -> _Waiting:
        """The newest that waits under this name and takes the stream over."""
        while True:
            self._came[there].clear()
            while self._waiting[there]:
                standing = self._waiting[there].pop()
                if standing.comer.done():
                    continue
                standing.comer.set_result(name)
                if await asyncio.shield(standing.taken):
                    return standing
            await self._came[there].wait()


async def _line(ends: Ends) -> str:
    try:
        said = await ends.reader.readuntil(b"\n")
    except asyncio.LimitOverrunError:
        raise Refused(Code.TOO_LARGE, "a line that is too long") from None
    if len(said) > LINE_LIMIT:
        raise Refused(Code.TOO_LARGE, "a line that is too long")
    return said[:-1].decode("ascii")


async def _say(ends: Ends, *words: str) -> None:
    ends.writer.write(line(*words))
    await ends.writer.drain()


def _send_away(stranger: asyncio.Task[None]) -> None:
    stranger.cancel()

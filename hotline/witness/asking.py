"""How a node asks a witness: over HTTP, or one whose directory is at hand."""

from __future__ import annotations

import hashlib
from typing import NamedTuple, Protocol

import aiohttp

from hotline.client.clock import Clock
from hotline.witness.folder import Witness
from protocols.checkpoint import NOTE_LIMIT
from protocols.cosignature import VerifierKey
from protocols.errors import Code, Refused

__all__ = ["Asked", "Reply", "WitnessAt", "WitnessHere"]

ANSWER_SECONDS = 30


class Reply(NamedTuple):
    """The status of C2SP tlog-witness, and what came with it: lines to put under the note, a size, or a reason."""

    status: int
    text: str


class Asked(Protocol):
    """A witness, as a node sees it."""

    @property
    def key(self) -> VerifierKey:
        """By which its word is verified."""
        ...

    async def add(self, request: bytes) -> Reply:
        """Asks it to sign. Raises Refused `not_reachable`."""
        ...

    async def newest(self, origin: str) -> bytes | None:
        """The largest head of a journal that it shows, unverified. Raises Refused `not_reachable`."""
        ...


class WitnessAt:
    """A witness at an address: `http://host:port` or `https://…`, with whatever path it is under."""

    def __init__(self, url: str, key: VerifierKey) -> None:
        self.key = key
        self._url = url.rstrip("/")

    async def add(self, request: bytes) -> Reply:
        return await self._ask("POST", "/add-checkpoint", request)

    async def newest(self, origin: str) -> bytes | None:
        reply = await self._ask("GET", f"/{hashlib.sha256(origin.encode()).hexdigest()}/checkpoint", None)
        return reply.text.encode() if reply.status == 200 else None

    async def _ask(self, method: str, path: str, data: bytes | None) -> Reply:
        limit = aiohttp.ClientTimeout(total=ANSWER_SECONDS)
        try:
            async with (
                aiohttp.ClientSession(timeout=limit) as session,
                session.request(method, self._url + path, data=data, allow_redirects=False) as answer,
            ):
                body = await answer.content.read(NOTE_LIMIT)
                return Reply(answer.status, body.decode("utf-8", "replace"))
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise Refused(Code.NOT_REACHABLE, f"the witness {self.key.name} does not answer: {error}") from None


class WitnessHere:
    """A witness whose directory is on this computer, asked without a network."""

    def __init__(self, witness: Witness, clock: Clock) -> None:
        self._witness, self._clock = witness, clock

    @property
    def key(self) -> VerifierKey:
        return self._witness.key

    async def add(self, request: bytes) -> Reply:
        try:
            verdict, line = await self._witness.sign(request, self._clock.now() // 1000)
        except Refused as refused:
            return Reply(400, refused.detail)
        return Reply(verdict.status, line or verdict.why)

    async def newest(self, origin: str) -> bytes | None:
        return self._witness.newest(origin)

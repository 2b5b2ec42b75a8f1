"""A way through a relay: what is said to it first, and then the bare connection, on which TLS begins end to end.

The connection to the relay is itself under TLS, with a certificate that nobody believes: it keeps the names that are
used there from onlookers, and nothing else hangs on it. Inside it runs the TLS of the two centres.
"""

from __future__ import annotations

import asyncio
import ssl
from collections import deque
from collections.abc import Callable

from hotline.link.network import split_address
from hotline.link.porch import Porch
from protocols.errors import Code, Refused
from protocols.pae import Mode
from protocols.relay import ALPN, LINE_LIMIT, RelayAsk, line, proof, relay_key

__all__ = ["Relaying", "is_relayed"]

PREAMBLE_SECONDS = 10.0
SILENT_SECONDS = 50.0
"""A relay asks every 20 s whether we still wait there."""


def is_relayed(address: str) -> bool:
    """Whether it names a relay and somebody there: `relay.example:7465/KESTREL`."""
    return "/" in address


class Relaying:
    """What one centre needs at relays: its name, its mode, its secret (32 bytes)."""

    def __init__(self, mode: Mode, name: str, secret: bytes) -> None:
        self._mode, self._name, self._secret = mode, name, secret
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self._context.check_hostname = False
        self._context.verify_mode = ssl.CERT_NONE
        self._context.minimum_version = ssl.TLSVersion.TLSv1_3
        self._context.set_alpn_protocols([ALPN])

    async def join(self, address: str) -> Porch:
        """Joined with who waits there. Raises Refused `not_reachable`."""
        relay, _, wanted = address.rpartition("/")
        preamble = await self._met(relay, RelayAsk("join", self._mode, self._name, wanted))
        try:
            async with asyncio.timeout(PREAMBLE_SECONDS):
                if await preamble.line() != f"joined {wanted}":
                    raise Refused(Code.NOT_REACHABLE, f"{relay} does not join us with {wanted}")
        except TimeoutError:
            preamble.abort()
            raise Refused(Code.NOT_REACHABLE, f"{wanted} does not wait at {relay}") from None
        except BaseException:
            preamble.abort()
            raise
        return preamble.hand_over(relay)

    async def wait(self, address: str, stands: Callable[[], None]) -> Porch:
        """Waits at a relay until somebody comes; `stands` is called once we stand there. Raises Refused
        `not_reachable`, when the relay does not answer, or no more."""
        relay, _, _ = address.rpartition("/")
        preamble = await self._met(relay, RelayAsk("wait", self._mode, self._name))
        try:
            while True:
                async with asyncio.timeout(SILENT_SECONDS):
                    said = await preamble.line()
                if said == "waiting":
                    stands()
                elif said == "still":
                    preamble.say("here")
                elif said.startswith("joined "):
                    preamble.say("taken")
                    return preamble.hand_over(relay)
                else:
                    raise Refused(Code.NOT_REACHABLE, f"{relay} says what no relay says")
        except TimeoutError:
            preamble.abort()
            raise Refused(Code.NOT_REACHABLE, f"{relay} is silent") from None
        except BaseException:
            preamble.abort()
            raise

    async def _met(self, relay: str, asked: RelayAsk) -> Preamble:
        host, port = split_address(relay)
        preamble: Preamble | None = None
        try:
            async with asyncio.timeout(PREAMBLE_SECONDS):
                _, preamble = await asyncio.get_running_loop().create_connection(
                    Preamble, host, port, ssl=self._context, server_hostname=""
                )
                preamble.write(asked.line())
                word, _, nonce = (await preamble.line()).partition(" ")
                if word != "prove":
                    raise Refused(Code.NOT_REACHABLE, f"what answers at {relay} is not a relay")
                key = relay_key(self._secret, relay)
                preamble.say("proof", proof(key, asked, bytes.fromhex(nonce)).hex())
            return preamble
        except TimeoutError:
            why = "no answer"
        except (OSError, ValueError) as error:
            why = getattr(error, "strerror", None) or type(error).__name__
        except BaseException:
            if preamble is not None:
                preamble.abort()
            raise
        if preamble is not None:
            preamble.abort()
        raise Refused(Code.NOT_REACHABLE, f"{relay}: {why}")


class Preamble(asyncio.Protocol):
    """The lines before the stream. What comes after the last of them belongs to whoever takes over."""

    def __init__(self) -> None:
        self._transport: asyncio.Transport | None = None
        self._early = bytearray()
        self._lines: deque[str] = deque()
        self._news = asyncio.Event()
        self._gone = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._early += data
        while (end := self._early.find(b"\n")) >= 0:
            self._lines.append(self._early[:end].decode("ascii", "replace"))
            del self._early[: end + 1]
        if len(self._early) > LINE_LIMIT or len(self._lines) > 8:
            self.abort()
        self._news.set()

    def connection_lost(self, exc: Exception | None) -> None:
        self._gone = True
        self._news.set()

    async def line(self) -> str:
        """The next one. Raises Refused `not_reachable` when there is none any more."""
        while not self._lines:
            if self._gone:
                raise Refused(Code.NOT_REACHABLE, "the relay hung up: it may not know our name, or nobody waits there")
            self._news.clear()
            await self._news.wait()
        return self._lines.popleft()

    def write(self, data: bytes) -> None:
        if self._transport is not None:
            self._transport.write(data)

    def say(self, *words: str) -> None:
        self.write(line(*words))

    def abort(self) -> None:
        if self._transport is not None:
            self._transport.abort()

    def hand_over(self, source: str) -> Porch:
        """From here on the connection is the porch's. Raises Refused `not_reachable` when there is none any more."""
        if self._transport is None or self._gone or self._early or self._lines:
            self.abort()  # a relay says nothing more until we have spoken
            raise Refused(Code.NOT_REACHABLE, "the relay hung up")
        porch = Porch()
        self._transport.set_protocol(porch)
        porch.connection_made(self._transport)
        porch.source = source
        return porch

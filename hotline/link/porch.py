"""Where a connection stands until TLS is up and it is known who will speak on it.

The handshake is not left to the loop's own `ssl=`: only so can a stranger be counted before it has spoken, and the
lower transport's buffer be kept small enough that an urgent frame is not behind minutes of others.
"""

from __future__ import annotations

import asyncio
import logging
import socket
import ssl
import sys
from collections.abc import Callable
from typing import Final

__all__ = ["Porch"]

WRITE_AHEAD: Final = 16 * 1024
"""Bytes that may be handed on at each stage before it must drain: what is in there can no longer be overtaken."""

READ_AHEAD: Final = 64 * 1024
FAREWELL_SECONDS: Final = 5.0

_NOTSENT_LOWAT: Final[int] = getattr(socket, "TCP_NOTSENT_LOWAT", 25)  # tcp(7); named since Python 3.12

log = logging.getLogger(__name__)


class Porch(asyncio.Protocol):
    """Stands in for the real protocol, first on the bare connection, then on TLS. `arrived` hears of the first."""

    def __init__(self, arrived: Callable[[Porch], None] | None = None) -> None:
        self.source = "?"
        self._arrived = arrived
        self._raw: asyncio.Transport | None = None
        self._tls: asyncio.Transport | None = None
        self._early = bytearray()
        self._gone = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        transport.pause_reading()
        transport.set_write_buffer_limits(high=WRITE_AHEAD)
        peer = transport.get_extra_info("peername")
        self.source = str(peer[0]) if peer else "?"
        sock = transport.get_extra_info("socket")
        if sock is not None and sys.platform == "linux":
            # What the kernel takes beyond what it can send at once could not be overtaken either.
            sock.setsockopt(socket.IPPROTO_TCP, _NOTSENT_LOWAT, WRITE_AHEAD)
        self._raw = transport
        if self._arrived is not None:
            self._arrived(self)

    async def secure(self, context: ssl.SSLContext, *, server_side: bool) -> asyncio.Transport:
        """Shakes hands. Raises OSError; the connection is then closed."""
        assert self._raw is not None
        loop = asyncio.get_running_loop()
        tls = await loop.start_tls(
            self._raw, self, context, server_side=server_side, ssl_shutdown_timeout=FAREWELL_SECONDS
        )
        if tls is None or self._gone:
            raise ConnectionResetError("the connection ended during the handshake")
        tls.set_write_buffer_limits(high=WRITE_AHEAD)
        if limit_reading := getattr(tls, "set_read_buffer_limits", None):
            limit_reading(high=READ_AHEAD)  # 256 KiB by default, for every connection whose reader is slow
        self._tls = tls
        return tls

    def hand_over(self, tls: asyncio.Transport, protocol: asyncio.Protocol) -> None:
        tls.set_protocol(protocol)
        protocol.connection_made(tls)
        if self._early:
            protocol.data_received(bytes(self._early))

    def send_away(self, welcome: asyncio.Task[None]) -> None:
        log.info("%s did not prove who it is in time, or made room for another", self.source)
        welcome.cancel()
        self.abort()

    def abort(self) -> None:
        for transport in (self._tls, self._raw):
            if transport is not None:
                transport.abort()

    def data_received(self, data: bytes) -> None:
        self._early += data

    def connection_lost(self, exc: Exception | None) -> None:
        self._gone = True

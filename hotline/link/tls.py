"""The real network: TLS 1.3 over TCP, with a certificate that nobody believes.

TLS hides names, sizes and times from whoever is in between, and nothing more: the dialler checks no certificate,
no authority vouches for anything, and both ends trust what comes only after the hello, which signs the hash
of the certificate that each side saw (specification: session, section 1). A browser or an integrator's HTTP client
comes to the same port and is told apart by ALPN, `http/1.1` (or nothing) instead of `hotline/1`.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import os
import random
import ssl
from asyncio import sslproto
from collections.abc import Callable
from pathlib import Path
from typing import Final

from hotline.link.connection import Link
from hotline.link.doorstep import Doorstep
from hotline.link.network import P, split_address
from hotline.link.porch import Porch
from hotline.link.relayed import Relaying, is_relayed
from hotline.link.turns import Turns
from protocols.errors import Code, HotlineError, Misuse, Refused
from protocols.pae import SUITE

__all__ = ["TlsListener", "TlsNetwork", "certificate_hash"]

HTTP: Final = "http/1.1"
FIRST_PAUSE: Final = 1.0
LONGEST_PAUSE: Final = 30.0

_CONNECTION_BUFFER = 16 * 1024

log = logging.getLogger(__name__)


def certificate_hash(certificate_file: Path) -> bytes:
    """SHA-256 of the certificate (DER) in a PEM file, 32 bytes: what both sides of a hello sign."""
    return hashlib.sha256(ssl.PEM_cert_to_DER_cert(certificate_file.read_text("ascii"))).digest()


class TlsNetwork:
    """Dials and listens (hotline.link.network.Network). One that only dials needs no certificate.

    `certificate_file`, `key_file`: PEM, as certificate.make_certificate gives them. `outer_certificate`: the SHA-256
    of the certificate that diallers see, where a TLS proxy stands in front. `dial_from`: the own address that links
    are dialled from, where the computer has several. `http`: makes the protocol for
    connections that ask for `http/1.1` (an aiohttp `web.Server` is one); without it there is no such door.
    `strangers_each`, `strangers`: places for unproved connections, for one source address and altogether.
    `seconds`: for the TLS handshake of a dialler; for handshake and hello together at a listener. `relaying`: for
    addresses that name a relay and somebody there. `stranger_seconds`: for them at a listener, where they have longer.
    """

    def __init__(
        self,
        certificate_file: Path | None = None,
        key_file: Path | None = None,
        *,
        outer_certificate: bytes | None = None,
        dial_from: str | None = None,
        http: Callable[[], asyncio.Protocol] | None = None,
        strangers_each: int = 32,
        strangers: int = 512,
        seconds: float = 10.0,
        relaying: Relaying | None = None,
        stranger_seconds: float | None = None,
    ) -> None:
        self._certificate_file, self._key_file = certificate_file, key_file
        self._outer_certificate = outer_certificate
        self._dial_from = dial_from
        self._relaying = relaying
        self._stranger_seconds = stranger_seconds or seconds
        self._http = http
        self._strangers_each, self._strangers, self._seconds = strangers_each, strangers, seconds
        self._dialling = _context(ssl.PROTOCOL_TLS_CLIENT, [SUITE])
        # asyncio gives each TLS connection a read buffer of 256 KiB; a node has a thousand seats.
        sslproto.SSLProtocol.max_size = _CONNECTION_BUFFER

    async def dial(self, address: str, make: Callable[[bytes], P]) -> P:
        porch = await self._met(address)
        try:
            async with asyncio.timeout(self._seconds):
                tls = await porch.secure(self._dialling, server_side=False)
        except TimeoutError:
            porch.abort()
            raise Refused(Code.NOT_REACHABLE, f"no answer from {address} in {self._seconds:g} s") from None
        except (OSError, ValueError) as error:  # ssl.SSLError among them
            porch.abort()
            raise Refused(Code.NOT_REACHABLE, f"{address}: {_reason(error)}") from None
        except BaseException:
            porch.abort()
            raise
        session = tls.get_extra_info("ssl_object")
        try:
            if session.selected_alpn_protocol() != SUITE:
                raise Refused(Code.NOT_REACHABLE, f"what answers at {address} is not a hotline node")
            protocol = make(hashlib.sha256(session.getpeercert(binary_form=True)).digest())
        except BaseException:
            tls.abort()
            raise
        porch.hand_over(tls, protocol)
        return protocol

    async def _met(self, address: str) -> Porch:
        """The bare connection: to the address, or through the relay that it names."""
        if is_relayed(address):
            if self._relaying is None:
                raise Refused(Code.NOT_REACHABLE, f"{address}: no relay is named here")
            return await self._relaying.join(address)
        host, port = split_address(address)
        try:
            async with asyncio.timeout(self._seconds):
                _, porch = await asyncio.get_running_loop().create_connection(
                    Porch, host, port, local_addr=(self._dial_from, 0) if self._dial_from else None
                )
        except TimeoutError:
            raise Refused(Code.NOT_REACHABLE, f"no answer from {address} in {self._seconds:g} s") from None
        except (OSError, ValueError) as error:  # ValueError: an address that cannot be looked up
            raise Refused(Code.NOT_REACHABLE, f"{address}: {_reason(error)}") from None
        return porch

    async def listen(self, address: str, make: Callable[[bytes], asyncio.Protocol]) -> TlsListener:
        if self._certificate_file is None or self._key_file is None:
            raise Misuse("a listener needs a certificate and its key")
        context = _context(ssl.PROTOCOL_TLS_SERVER, [SUITE, HTTP] if self._http else [SUITE])
        try:
            context.load_cert_chain(self._certificate_file, self._key_file)
            certificate = self._outer_certificate or certificate_hash(self._certificate_file)
        except (OSError, ValueError) as error:
            raise Refused(Code.FILE_UNREADABLE, f"{self._certificate_file}: {error}") from None
        doorstep = Doorstep(each=self._strangers_each, all_=self._strangers, seconds=self._stranger_seconds)
        if is_relayed(address):
            if self._relaying is None:
                raise Misuse("a relay is waited at with a secret")
            waiting = RelayListener(context, doorstep, lambda: make(certificate), None)
            waiting.stand(address, self._relaying)
            return waiting
        listener = TlsListener(context, doorstep, lambda: make(certificate), self._http)
        host, port = split_address(address)
        try:
            await listener.open(host, port)
        except OSError as error:
            raise Refused(Code.NOT_REACHABLE, f"cannot listen at {address}: {error.strerror}") from None
        return listener


class TlsListener:
    """One bound address (hotline.link.network.Listener)."""

    def __init__(
        self,
        context: ssl.SSLContext,
        doorstep: Doorstep,
        make: Callable[[], asyncio.Protocol],
        http: Callable[[], asyncio.Protocol] | None,
    ) -> None:
        self.address, self.reason = "", ""
        self._context, self._doorstep, self._make, self._http = context, doorstep, make, http
        self._turns = Turns()
        self._server: asyncio.Server | None = None
        self._closed = False
        self._welcomes: set[asyncio.Task[None]] = set()

    async def open(self, host: str, port: int) -> None:
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: Porch(self._arrived), host, port, backlog=512)
        bound = self._server.sockets[0].getsockname()
        self.address = f"[{bound[0]}]:{bound[1]}" if ":" in bound[0] else f"{bound[0]}:{bound[1]}"

    async def close(self) -> None:
        self._closed = True
        if self._server is not None:
            self._server.close()
        self._doorstep.clear()
        await asyncio.gather(*self._welcomes, return_exceptions=True)

    @property
    def strangers(self) -> int:
        """How many connections are not proved yet."""
        return len(self._doorstep)

    def _arrived(self, porch: Porch) -> None:
        if self._closed:  # it was taken by the system while the door was being shut
            porch.abort()
            return
        task = asyncio.get_running_loop().create_task(self._welcome(porch), name="TLS handshake")
        self._welcomes.add(task)
        task.add_done_callback(self._welcomes.discard)
        self._doorstep.enter(porch, porch.source, lambda: porch.send_away(task))

    async def _welcome(self, porch: Porch) -> None:
        protocol: asyncio.Protocol | None = None
        try:
            await self._turns.wait(porch.source, len(self._doorstep))
            tls = await porch.secure(self._context, server_side=True)
            match tls.get_extra_info("ssl_object").selected_alpn_protocol():
                case "hotline/1":
                    protocol = self._make()
                case "http/1.1" | None if self._http is not None:  # a client that offers nothing speaks HTTP
                    protocol = self._http()
                case _:
                    log.info("%s asked for no protocol that is spoken here", porch.source)
                    tls.abort()
                    return
            porch.hand_over(tls, protocol)
        except (OSError, HotlineError) as error:
            log.info("%s: %s", porch.source, error)
            porch.abort()
        finally:
            if isinstance(protocol, Link):
                protocol.when_settled(lambda: self._doorstep.leave(porch))
            else:
                self._doorstep.leave(porch)


class RelayListener(TlsListener):
    """Stands at a relay, one connection at a time; whoever comes is let in as at the door, and the next one waits."""

    def stand(self, address: str, relaying: Relaying) -> None:
        self.address, self.reason = address, f"{address.rpartition('/')[0]} has not answered yet"
        self._standing = asyncio.get_running_loop().create_task(self._stand(relaying), name=f"waiting at {address}")

    async def _stand(self, relaying: Relaying) -> None:
        pause = FIRST_PAUSE
        while True:
            try:
                porch = await relaying.wait(self.address, self._stands)
            except Refused as refused:
                self.reason = refused.detail
                await asyncio.sleep(pause * (0.5 + random.random() / 2))  # noqa: S311 - when, not what
                pause = min(pause * 2, LONGEST_PAUSE)
            else:
                pause = FIRST_PAUSE
                self._arrived(porch)

    def _stands(self) -> None:
        self.reason = ""

    async def close(self) -> None:
        self._standing.cancel()
        await asyncio.gather(self._standing, return_exceptions=True)
        await super().close()


def _reason(error: OSError | ValueError) -> str:
    """What the system says, without asyncio's wording around it."""
    if isinstance(error, ValueError):
        return "not an address that can be looked up"
    said = error.strerror or type(error).__name__
    return os.strerror(error.errno) if error.errno and said.startswith("Connect call failed") else said


def _context(protocol: int, alpn: list[str]) -> ssl.SSLContext:
    context = ssl.SSLContext(protocol)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.set_alpn_protocols(alpn)
    if protocol == ssl.PROTOCOL_TLS_SERVER:
        # Sessions are not resumed: every link proves itself anew, and a narrow line is spared two tickets.
        context.num_tickets = 0
    return context

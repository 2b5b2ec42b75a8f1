"""What a node asks of the world outside: reach an address, be reached at one."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Protocol, TypeVar

from protocols.errors import Code, Refused

__all__ = ["Listener", "Network", "split_address"]

P = TypeVar("P", bound=asyncio.Protocol)


class Listener(Protocol):
    """Somewhere we can be reached. Closing it leaves the links that came through it alone."""

    @property
    def address(self) -> str:
        """Where it is really bound: `127.0.0.1:43121` when port 0 was asked for."""
        ...

    @property
    def reason(self) -> str:
        """Why nobody can come by it just now; empty where somebody can."""
        ...

    async def close(self) -> None: ...


class Network(Protocol):
    """How addresses become connections.

    In both directions `make` gets the SHA-256 of the listener's certificate (32 bytes, as seen from its own side)
    and gives the asyncio protocol, nearly always a `Link`, whose `connection_made` is called next. It is called
    once for every connection whose bytes can flow, so it may start a task that waits for the link to be established.

    An address is `host:port`, or `host:port/CENTRE`: that relay, and who waits there; to listen there is to wait.
    """

    async def dial(self, address: str, make: Callable[[bytes], P]) -> P:
        """The connected protocol. Raises Refused `not_reachable`, and whatever Refused `make` raises."""
        ...

    async def listen(self, address: str, make: Callable[[bytes], asyncio.Protocol]) -> Listener:
        """Raises Refused `not_reachable` when the address cannot be bound."""
        ...


def split_address(address: str) -> tuple[str, int]:
    """`192.0.2.7:7464`, `[2001:db8::7]:7464` or `centre.example:7464`. Raises Refused `not_reachable` for others."""
    host, colon, port = address.rpartition(":")
    if host.startswith("[") and host.endswith("]"):
        host = host[1:-1]
    elif ":" in host:
        host = ""
    if not host or not colon or not (port.isascii() and port.isdigit()) or int(port) > 65_535:
        raise Refused(Code.NOT_REACHABLE, "not an address of the form host:port")
    return host, int(port)

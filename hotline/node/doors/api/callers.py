"""Who calls: the bearer token of a service or of an officer, looked up by its hash. A token proves a connection; what
is said is proved by the signature under it, or waits for somebody who can sign.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from protocols.errors import Code, Refused

if TYPE_CHECKING:
    from hotline.node.doors.api.rooms import Rooms

__all__ = ["Caller", "bearer", "caller_of"]


@dataclass(frozen=True, slots=True)
class Caller:
    """A service by its name, or an officer by the role; `key` is the id of the key that the roster lists for it."""

    kind: Literal["service", "officer"]
    name: str
    key: bytes


def bearer(authorization: str | None, mode: str) -> bytes:
    """SHA-256 of the token in an `Authorization: Bearer …` header.

    Raises Refused `token_unknown`; a token of another mode is told so: it is the commonest mistake, and tells nothing.
    """
    if not authorization:
        raise Refused(Code.TOKEN_UNKNOWN, "the call has no `Authorization: Bearer` header")
    scheme, _, token = authorization.partition(" ")
    token = token.strip()
    if scheme.lower() != "bearer" or not token.isascii() or not 1 <= len(token) <= 200:
        raise Refused(Code.TOKEN_UNKNOWN, "`Authorization` is `Bearer`, a space, and the token")
    said = token.split("_")
    if len(said) >= 3 and said[0] == "hl" and said[1] in ("live", "drill", "test") and said[1] != mode:
        raise Refused(Code.TOKEN_UNKNOWN, f"a token of mode {said[1]} at a {mode} node")
    return hashlib.sha256(token.encode("ascii")).digest()


async def caller_of(rooms: Rooms, authorization: str | None) -> Caller:
    """Raises Refused `token_unknown`, `key_revoked`, `officer_unknown`."""
    return await rooms.tokens.caller(bearer(authorization, rooms.station.place.mode))

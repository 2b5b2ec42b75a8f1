"""How a program gets its token, changes it and ends it. The secrets are made in `doors.tokens`; nobody here reads one.

A code has 132 bits, so that nobody guesses one. Whoever tries all the same is slowed down by address, and hears the
same words whatever was wrong.
"""

from __future__ import annotations

from typing import Annotated

import msgspec

from hotline.node.doors.api.callers import bearer
from hotline.node.doors.api.routes import Answer, Call, Route
from hotline.node.doors.tokens import Given
from hotline.node.judge.tokens import token_id
from protocols.errors import Code, Refused

__all__ = ["ROUTES", "CodeGiven", "TokenGiven"]


class CodeGiven(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The code that an officer made with `hotline token new`: good once, for 15 minutes."""

    code: Annotated[str, msgspec.Meta(min_length=1, max_length=100)]


class TokenGiven(msgspec.Struct, frozen=True, kw_only=True):
    """The token, told once: this node keeps its hash. `pin`: what `curl -k --pinnedpubkey` takes for this node.
    `old_until`: how long the token before works on (UTC ms)."""

    token: str
    service: str
    pin: str
    old_until: int | None = None


async def _collect(call: Call) -> Answer:
    address = call.request.remote or ""
    call.rooms.attempts.take(address)
    try:
        given = await call.rooms.tokens.collect(call.body.code)
    except Refused as refused:
        if refused.code is not Code.TOKEN_UNKNOWN:
            raise
        call.rooms.station.unreadable["token"] += 1
        call.rooms.station.trace("doors", "code_refused")
        raise Refused(Code.TOKEN_UNKNOWN, "no token is given for this code", field="code") from None
    call.rooms.attempts.succeeded(address)
    return Answer(201, _told(given, call))


async def _rotate(call: Call) -> Answer:
    return Answer(201, _told(await call.rooms.tokens.rotate(_own(call)), call))


async def _end(call: Call) -> Answer:
    assert call.caller is not None
    if call.caller.kind == "officer":
        call.rooms.tokens.end_sessions(call.caller.key)
    else:
        _ = await call.rooms.tokens.revoke(call.caller.name, call.caller.name, token_id(_own(call)))
    return Answer(204)


def _own(call: Call) -> bytes:
    return bearer(call.request.headers.get("Authorization"), call.rooms.station.place.mode)


def _told(given: Given, call: Call) -> TokenGiven:
    return TokenGiven(token=given.token, service=given.service, pin=call.rooms.pin, old_until=given.old_until)


ROUTES: tuple[Route, ...] = (
    Route(
        name="collect_token", method="POST", path="/v1/tokens:collect", noun="tokens", who="anybody", handler=_collect,
        summary="The token for a code, once",
        more="A code that comes a second time within its 15 minutes ends the token that it gave: somebody has it who "
        "should not. Then an officer makes a new one.",
        takes=CodeGiven, gives={201: (TokenGiven, "the token; it is told this once")},
        refuses=(Code.TOKEN_UNKNOWN, Code.RATE_LIMITED, Code.STORE_FAILED),
    ),
    Route(
        name="rotate_token", method="POST", path="/v1/tokens:rotate", noun="tokens", who="service", handler=_rotate,
        summary="Another token in the place of this one, which works for 10 minutes more",
        more="When the answer did not come, ask again with the old token: the one that nobody got is ended.",
        gives={201: (TokenGiven, "the new token; it is told this once")}, refuses=(Code.STORE_FAILED,),
    ),
    Route(
        name="end_token", method="DELETE", path="/v1/tokens/self", noun="tokens", who="program", handler=_end,
        summary="End the token with which this is asked",
        gives={204: (None, "it opens nothing any more")}, refuses=(Code.STORE_FAILED,),
    ),
)  # fmt: skip

"""The routes that a sandbox's node has beside everybody's: how counterparts behave, what they say, what goes wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any, Final, Literal

import msgspec
from aiohttp import web

from hotline.link.local import ask
from hotline.node.doors.api.routes import Answer, Call, Parameter, Route
from hotline.sandbox.weather import Faults, SandboxWeather

__all__ = ["SOCKET", "routes"]

SOCKET: Final = "sandbox.sock"

Behaviour = Literal["prompt", "slow", "silent", "wrong"]
Name = Literal["PROMPT", "SLOW", "SILENT", "WRONG"]


class Behave(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`pace`: how many times later a slow one does everything."""

    behaviour: Behaviour
    pace: Annotated[float, msgspec.Meta(ge=1, le=10_000)] | None = None


class Link(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The way to a counterpart: whole or cut, and how many milliseconds later all comes out of it."""

    up: bool = True
    slow_ms: Annotated[int, msgspec.Meta(ge=0, le=60_000)] = 0


class Say(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the counterpart is to send to you: the example of a type, with what `draft` names put in its place."""

    type: Annotated[str, msgspec.Meta(max_length=64)]
    precedence: Literal["FLASH", "IMMEDIATE", "PRIORITY", "ROUTINE"] | None = None
    draft: dict[str, Any] = {}


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """Its message, by its hash."""

    message: str


class Peer(msgspec.Struct, frozen=True, kw_only=True):
    name: str
    behaviour: str
    pace: float
    up: bool
    slow_ms: int


class Sandbox(msgspec.Struct, frozen=True, kw_only=True):
    peers: tuple[Peer, ...]
    faults: Faults


def routes(folder: Path, weather: SandboxWeather, others: Sequence[Route]) -> tuple[Route, ...]:
    """Those of every node, of which a sent message's answer may be lost here, and the sandbox's own."""

    async def asked(question: dict[str, Any]) -> Any:
        return await ask(folder / SOCKET, question)

    async def look(call: Call) -> Answer:
        return Answer(200, {"peers": (await asked({"do": "peers"}))["peers"], "faults": weather.faults})

    async def behave(call: Call) -> Answer:
        order = {"do": "behave", "name": call.path["name"], **msgspec.to_builtins(call.body)}
        return Answer(200, await asked(order))

    async def link(call: Call) -> Answer:
        return Answer(200, await asked({"do": "link", "name": call.path["name"], **msgspec.to_builtins(call.body)}))

    async def say(call: Call) -> Answer:
        return Answer(201, await asked({"do": "say", "name": call.path["name"], **msgspec.to_builtins(call.body)}))

    async def fault(call: Call) -> Answer:
        weather.faults = call.body
        return Answer(200, weather.faults)

    name = (Parameter("name", "path", Name, "which counterpart", required=True),)
    own = (
        Route(
            name="sandbox", method="GET", path="/v1/sandbox", noun="sandbox", who="program", handler=look,
            summary="The counterparts and how they behave; the faults that are still to come",
            gives={200: (Sandbox, "how it stands")},
        ),
        Route(
            name="sandbox_faults", method="PUT", path="/v1/sandbox/faults", noun="sandbox", who="program",
            handler=fault, takes=Faults, summary="Let so many of the next events, cursors and answers go wrong",
            more="`drop`, `delay`, `duplicate` and `gap` are of streams (SSE, WebSocket): a poll has none to lose.",
            gives={200: (Faults, "what is to come")},
        ),
        Route(
            name="sandbox_behave", method="PUT", path="/v1/sandbox/peers/{name}", noun="sandbox", who="program",
            handler=behave, takes=Behave, parameters=name, summary="Let a counterpart behave otherwise",
            gives={200: (Peer, "as it is now")},
        ),
        Route(
            name="sandbox_link", method="PUT", path="/v1/sandbox/peers/{name}/link", noun="sandbox", who="program",
            handler=link, takes=Link, parameters=name, summary="Cut the way to a counterpart, slow it, mend it",
            gives={200: (Peer, "as it is now")},
        ),
        Route(
            name="sandbox_say", method="POST", path="/v1/sandbox/peers/{name}:say", noun="sandbox", who="program",
            handler=say, takes=Say, parameters=name, summary="Let a counterpart send you a message",
            gives={201: (Said, "released by its two officers")},
        ),
    )  # fmt: skip
    return (*(_lossy(route, weather) if route.name == "send" else route for route in others), *own)


def _lossy(route: Route, weather: SandboxWeather) -> Route:
    """The route, but that its answer may be lost: the connection ends after the message was recorded."""

    async def handler(call: Call) -> Answer | web.StreamResponse:
        answer = await route.handler(call)
        if weather.loses_answer() and call.request.transport is not None:
            call.request.transport.abort()
        return answer

    return replace(route, handler=handler)

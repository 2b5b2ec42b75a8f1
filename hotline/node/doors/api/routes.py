"""One thing that can be asked over HTTP, as a value: the table of these is the door, and OpenAPI is written from it.

A handler gets a `Call`, in which everything is read and checked, and gives an `Answer`; it never sees a header that
nobody declared. What it decides nothing of is decided where it is for a seat or a peer: in the judge.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal

from aiohttp import web

from protocols.errors import Code

if TYPE_CHECKING:
    from hotline.node.doors.api.callers import Caller
    from hotline.node.doors.api.rooms import Rooms

__all__ = ["BODY_LIMIT", "CALLS", "EVERY_ROUTE", "Answer", "Call", "Parameter", "Route", "Who"]

BODY_LIMIT: Final = 512 * 1024
"""Bytes: the largest message in base64, and what is around it."""

Who = Literal["anybody", "program", "officer", "service"]
"""Who may ask. `program`: a service's token or an officer's; `anybody` proves nothing and is told nothing of
centres."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """`where` it stands, its type (a msgspec-annotated type: bounds and patterns go into the page), and what it
    means."""

    name: str
    where: Literal["path", "query", "header"]
    type: Any
    summary: str
    required: bool = False
    default: object = None


@dataclass(frozen=True, slots=True)
class Call:
    """One request, read: `path` and `query` converted as declared, `body` of the declared type (None without one)."""

    rooms: Rooms
    caller: Caller | None
    path: Mapping[str, Any]
    query: Mapping[str, Any]
    body: Any
    request: web.Request
    id: str
    """The request's own id, which every problem names."""


@dataclass(frozen=True, slots=True)
class Answer:
    """`body` is encoded as JSON (msgspec: structs, maps, instants as they are); None has none. `data` goes as it is."""

    status: int
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)
    data: bytes | None = None
    media_type: str = "application/json"


Handler = Callable[[Call], Awaitable["Answer | web.StreamResponse"]]


@dataclass(eq=False, frozen=True, slots=True, kw_only=True)
class Route:
    """`path` with `{names}`; a verb after a colon is its last part (`/v1/messages:validate`). `gives`: status → (type
    or None, what it means). `refuses`: the codes that this one may answer with, beside those that any may."""

    name: str
    method: Literal["GET", "PUT", "POST", "DELETE"]
    path: str
    summary: str
    more: str = ""
    noun: str
    who: Who
    handler: Handler
    parameters: tuple[Parameter, ...] = ()
    takes: Any = None
    gives: Mapping[int, tuple[Any, str]] = field(default_factory=dict)
    refuses: tuple[Code, ...] = ()
    media_type: str = "application/json"
    """What a success is written in."""
    also: tuple[str, ...] = ()
    """What else it may be written in, for whoever asks for it by `Accept`."""
    takes_media: str = "application/json"
    most: int = BODY_LIMIT
    """Bytes: what a body may have."""
    frames: tuple[Any, ...] = ()
    """What a caller says once the connection is a WebSocket."""
    urgent: Callable[[Any], bool] | None = None
    """Whether a body is one that no measure holds back."""


EVERY_ROUTE: Final[web.AppKey[tuple[Route, ...]]] = web.AppKey("routes", tuple)
"""The table as the door was built from it."""
CALLS: Final[web.AppKey[Counter[tuple[str, int]]]] = web.AppKey("calls", Counter)
"""How many calls there were, by the route's name and the status of the answer."""

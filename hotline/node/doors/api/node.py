"""How the node is: for supervisors without a token (`health`), for programs that have one (`time`, `links`,
`metrics`)."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from hotline.node.doors.api.routes import Answer, Call, Route
from hotline.node.health import health, link_status
from hotline.node.record import feed

__all__ = ["ROUTES", "Health", "Link", "Links", "Time"]


class LinkCount(msgspec.Struct, frozen=True, kw_only=True):
    """How many centres are believed, and how many links to them are up: a node without its links is still well."""

    believed: int
    up: int


class Health(msgspec.Struct, frozen=True, kw_only=True):
    """It names no peer and no message."""

    status: Literal["ok", "failed"]
    disk: Literal["open", "urgent", "shut"]
    mode: Literal["live", "drill", "test"]
    version: str
    links: LinkCount


class Time(msgspec.Struct, frozen=True, kw_only=True):
    """The node's clock, UTC ms, and the position of the newest event."""

    now: int
    head: int


class Link(msgspec.Struct, frozen=True, kw_only=True):
    """One link. `heard_at`: when that node was last heard, UTC ms; `owed`: envelopes not yet received there."""

    peer: str
    up: bool
    heard_at: int | None
    route: str
    owed: int
    tested_at: int | None
    round_trip_ms: float | None
    clock_offset_ms: float | None


class Links(msgspec.Struct, frozen=True, kw_only=True):
    now: int
    links: tuple[Link, ...]


async def _health(call: Call) -> Answer:
    body = health(call.rooms.station, call.rooms.peers)
    return Answer(200 if body["status"] == "ok" else 503, body)


async def _live(call: Call) -> Answer:
    return Answer(204)


async def _time(call: Call) -> Answer:
    station = call.rooms.station
    head = await station.store.read(lambda c: feed.head(c, station.place))
    return Answer(200, Time(now=station.clock.now(), head=head))


async def _links(call: Call) -> Answer:
    station, peers = call.rooms.station, call.rooms.peers
    now = station.clock.now()

    def owed(c: Any) -> dict[str, int]:
        return {peer.name: feed.owed_count(c, station.place, peer.name) for peer in peers}

    counted = await station.store.read(owed)
    return Answer(200, {"now": now, "links": [link_status(peer, counted[peer.name], now) for peer in peers]})


ROUTES: tuple[Route, ...] = (
    Route(
        name="health", method="GET", path="/v1/health", noun="node", who="anybody", handler=_health,
        summary="Whether this node takes, records and can deliver",
        gives={200: (Health, "it does"), 503: (Health, "a part of it has failed; or nothing can be written")},
    ),
    Route(
        name="alive", method="GET", path="/v1/health/live", noun="node", who="anybody", handler=_live,
        summary="Whether the process answers at all", gives={204: (None, "it does")},
    ),
    Route(
        name="time", method="GET", path="/v1/time", noun="node", who="program", handler=_time,
        summary="The node's clock, to compare one's own with", gives={200: (Time, "now")},
    ),
    Route(
        name="links", method="GET", path="/v1/links", noun="node", who="program", handler=_links,
        summary="Every link to another centre: whether it is up, and since when nothing was heard",
        gives={200: (Links, "every link, by the centre's name")},
    ),
)  # fmt: skip

"""What a monitor is told, as Prometheus reads it: counts of what is on record and of calls, gauges of how things stand.

Written anew for each question, from the record; nothing is kept between two. A label names no centre but the peers that
links go to, and nothing is said of what any message says.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily
from prometheus_client.metrics_core import Metric

import hotline
from hotline.node.doors.api.routes import CALLS, Answer, Call, Route
from hotline.node.record import feed
from hotline.node.record.facts import Place
from hotline.node.record.tables import ITEMS, LAPSES, MESSAGES

__all__ = ["ROUTES"]

TEXT = "text/plain"


@dataclass(frozen=True, slots=True)
class _Stand:
    """How the record stands."""

    sent: int
    arrived: int
    lapses: Mapping[str, int]
    head: int
    journal: int
    refused: int
    owed: Mapping[str, int]


def _stand(c: sa.Connection, place: Place, peers: list[str]) -> _Stand:
    def count(table: sa.Table, *where: sa.ColumnElement[bool]) -> int:
        return int(c.execute(sa.select(sa.func.count()).select_from(table).where(*where)).scalar_one())

    # Each of these is answered out of an index: a monitor that asks often reads no message.
    ours = (MESSAGES.c.owner == place.me, MESSAGES.c.from_centre == place.me)
    theirs = (MESSAGES.c.owner == place.me, MESSAGES.c.from_centre != place.me)
    lapsed = c.execute(
        sa.select(LAPSES.c.what, sa.func.count()).where(LAPSES.c.owner == place.me).group_by(LAPSES.c.what)
    )
    return _Stand(
        sent=count(MESSAGES, *ours),
        arrived=count(MESSAGES, *theirs),
        lapses={row[0]: row[1] for row in lapsed},
        head=feed.head(c, place),
        journal=feed.journal_size(c, place),
        refused=count(ITEMS, ITEMS.c.owner == place.me, ITEMS.c.what == "refused"),
        owed={peer: feed.owed_count(c, place, peer) for peer in peers},
    )


@dataclass(eq=False, frozen=True, slots=True)
class _Told:
    """One answer's metrics, as the library collects them."""

    mode: str
    stand: _Stand
    up: Mapping[str, bool]
    seats: int
    unreadable: int
    calls: Counter[tuple[str, int]]
    well: bool

    def collect(self) -> Iterator[Metric]:
        yield _gauge("hotline_info", "The program.", {(self.mode, hotline.__version__): 1}, "mode", "version")
        yield _gauge("hotline_up", "Whether every task of the node runs.", {(): int(self.well)})
        stand = self.stand
        by_way = {("sent",): stand.sent, ("arrived",): stand.arrived}
        yield _counter("hotline_messages", "Messages on record.", by_way, "way")
        lapses = {(what,): number for what, number in sorted(stand.lapses.items())}
        yield _counter("hotline_lapses", "What has not come in time.", lapses, "what")
        yield _counter("hotline_refused", "Refusals that were signed, here or there.", {(): stand.refused})
        yield _counter("hotline_unreadable", "What came and was not authentic, or with no token.",
                       {(): self.unreadable})  # fmt: skip
        yield _gauge("hotline_link_up", "Whether the link is up.",
                     {(peer,): int(up) for peer, up in self.up.items()}, "peer")  # fmt: skip
        owed = {(peer,): number for peer, number in stand.owed.items()}
        yield _gauge("hotline_owed", "Envelopes that a peer has not received yet.", owed, "peer")
        yield _gauge("hotline_seats", "Officers signed on.", {(): self.seats})
        yield _gauge("hotline_feed_head", "Position of the newest event.", {(): stand.head})
        yield _gauge("hotline_journal_size", "Entries of the journal.", {(): stand.journal})
        calls = {(route, str(status)): number for (route, status), number in sorted(self.calls.items())}
        yield _counter("hotline_calls", "Calls over HTTP.", calls, "route", "status")


def _gauge(name: str, told: str, values: Mapping[Any, int], *labels: str) -> Metric:
    made = GaugeMetricFamily(name, told, labels=labels)
    for named, value in values.items():
        made.add_metric(named, value)
    return made


def _counter(name: str, told: str, values: Mapping[Any, int], *labels: str) -> Metric:
    made = CounterMetricFamily(name, told, labels=labels)
    for named, value in values.items():
        made.add_metric(named, value)
    return made


async def _metrics(call: Call) -> Answer:
    station, peers = call.rooms.station, list(call.rooms.peers)
    names = [peer.name for peer in peers]
    told = _Told(
        mode=station.place.mode,
        stand=await station.store.read(lambda c: _stand(c, station.place, names)),
        up={peer.name: peer.link is not None and not peer.link.lost.done() for peer in peers},
        seats=len(call.rooms.seats.roles),
        unreadable=sum(station.unreadable.values()),
        calls=call.request.app[CALLS],
        well=station.is_well,
    )
    registry = CollectorRegistry(auto_describe=False)
    registry.register(told)
    return Answer(200, data=generate_latest(registry), media_type=f"{TEXT}; version=0.0.4; charset=utf-8")


ROUTES: tuple[Route, ...] = (
    Route(
        name="metrics", method="GET", path="/v1/metrics", noun="node", who="program", handler=_metrics,
        summary="Counts and gauges for a monitor, as Prometheus reads them",
        more="`hotline_messages_total` by `way`; `hotline_lapses_total` by what has not come; `hotline_link_up` and "
        "`hotline_owed` by peer; `hotline_calls_total` by route and status.",
        gives={200: (str, "the metrics")}, media_type=TEXT,
    ),
)  # fmt: skip

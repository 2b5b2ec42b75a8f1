"""A peer that went back is given what it released to us and no longer knows, byte for byte as it came.

Record by record in the order of its own line, each epoch's record first, so that its chain closes again as it reads.
`Ready` afterwards says that this was all: then it knows which numbers are given, as far as we can tell it.
"""

from __future__ import annotations

import contextlib
from typing import Any, NamedTuple

import sqlalchemy as sa

from hotline.link import Link
from hotline.node.deliver.owed import Parcel
from hotline.node.deliver.peer import Peer
from hotline.node.record.facts import Place
from hotline.node.record.tables import ENVELOPES, LINES, VOIDS
from hotline.node.station import Station
from protocols.errors import Refused
from protocols.frames import Ready
from protocols.sealing import SealedKind

__all__ = ["give_back"]

AT_A_TIME = 16


class Given(NamedTuple):
    """One thing of the peer's own."""

    epoch: int
    number: int
    kind: SealedKind
    data: bytes


async def give_back(station: Station, peer: Peer, link: Link, epoch: int, number: int) -> None:
    """Everything of the peer's line to us that is above (epoch, number); an epoch's record stands at its number 0."""
    after, count, place = (epoch, number), 0, station.place
    with contextlib.suppress(Refused):  # the link ended, or another took its place: its session begins with this again
        while some := await station.store.read(lambda c: _above(c, place, peer.name, after)):  # noqa: B023 - read at once
            for each in some:
                peer.send(link, Parcel(each.kind, each.data))
                after, count = (each.epoch, each.number), count + 1
            peer.put_together(link)
            await link.drained()
        link.send(Ready())
        station.trace("deliver", "gave_back", peer=peer.name, count=count)


def _above(c: sa.Connection, place: Place, from_: str, after: tuple[int, int]) -> list[Given]:
    found = [
        Given(row.epoch, 0, "epoch", row.record)
        for row in c.execute(sa.select(LINES).where(*_line(LINES, place, from_), LINES.c.epoch >= after[0]))
        if (row.epoch, 0) > after
    ]
    kinds: tuple[tuple[SealedKind, sa.Table], ...] = (("envelope", ENVELOPES), ("void", VOIDS))
    for kind, table in kinds:
        wanted = sa.select(table).where(
            *_line(table, place, from_), sa.tuple_(table.c.epoch, table.c.number) > sa.tuple_(*after)
        )
        rows = c.execute(wanted.order_by(table.c.epoch, table.c.number).limit(AT_A_TIME))
        found += [Given(row.epoch, row.number, kind, row.bytes) for row in rows]
    # A void and the message that came all the same hold one number: the message is what was said.
    once: dict[tuple[int, int], Given] = {}
    for each in found:
        once.setdefault((each.epoch, each.number), each)
    return sorted(once.values())[:AT_A_TIME]


def _line(table: sa.Table, place: Place, from_: str) -> tuple[Any, ...]:
    return (table.c.owner == place.me, table.c.from_centre == from_, table.c.to_centre == place.me)

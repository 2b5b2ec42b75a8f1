"""The day's challenges for our own officers: asked for at a seat, printed on the call sheet, never kept here.

What is told leaves this node only to an officer of ours. The tables of a day are the same at the other centre; it finds
one by its name where its own keys, or what it knows of ours, are a week apart.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Final

import sqlalchemy as sa

from hotline.node.doors.calls import Args
from hotline.node.record.tables import RECORDS
from hotline.node.station import Station
from protocols.errors import Code, Refused
from protocols.keys import XWING, key_id
from protocols.records import Bulletin
from protocols.sealing import SealingPrivate
from protocols.signed import SignedRecord
from protocols.voice import Exchanged, Table, day_of, table
from protocols.wire import unpack

__all__ = ["MOST_DAYS", "Voice"]

MOST_DAYS: Final = 14
"""How far ahead a sheet is printed: our sealing keys live no longer."""


class Voice:
    """Makes tables from our private sealing keys and the public ones that another centre has published."""

    def __init__(self, station: Station) -> None:
        self._station = station

    async def tables(self, args: Args) -> object:
        """`centre`, `days` from today on, and `table`, the name of one that the other side has before it.

        Raises Refused `unknown_centre`, `not_found`.
        """
        centre, days, named = str(args["centre"]), int(args.get("days", 1)), args.get("table")
        if not 1 <= days <= MOST_DAYS:
            raise Refused(Code.SCHEMA, f"1 to {MOST_DAYS} days", field="days")
        first = day_of(self._station.clock.now())
        pairs = await self._pairs(centre)
        for exchanged in pairs:
            found = self._table(exchanged, centre, first)
            if named is None or found.name == str(named).upper():
                return {"tables": [_told(self._table(exchanged, centre, first + later)) for later in range(days)]}
        if named is None:
            raise Refused(Code.NOT_FOUND, f"no sealing key of {centre} is known here: no table can be made with it")
        raise Refused(
            Code.NOT_FOUND, f"no table {str(named)[:12]!a} with {centre}: its keys are gone, or it is another centre's"
        )

    def _table(self, exchanged: Exchanged, centre: str, day: int) -> Table:
        place = self._station.place
        return table(exchanged, place.mode, place.me, centre, day)

    async def _pairs(self, centre: str) -> list[Exchanged]:
        """Every pair of our keys and theirs, newest first: ours as our bulletin in force has them, then older ones."""
        station = self._station
        station.roster.believed(centre)
        in_force = station.roster.bulletin(station.place.me)
        published = [key_id(XWING, each) for each in _keys(in_force)] if in_force is not None else []
        held = dict(station.sealing.keys)
        ours = [held[each] for each in reversed(published) if each in held]
        ours += [key for id, key in reversed(held.items()) if id not in published]
        theirs = await self._theirs(centre)
        return [each for own in ours for public in theirs if (each := _exchanged(own, public)) is not None]

    async def _theirs(self, centre: str) -> list[bytes]:
        """The public keys in this centre's bulletins, newest first: of those that the roster has taken."""
        station, newest = self._station, self._station.roster.bulletin(centre)
        where = (
            RECORDS.c.owner == station.place.me, RECORDS.c.kind == "bulletin", RECORDS.c.subject == centre,
            RECORDS.c.version > 0,
        )  # fmt: skip
        wanted = sa.select(RECORDS.c.bytes).where(*where).order_by(RECORDS.c.version.desc()).limit(4)
        kept = await station.store.read(lambda c: list(c.execute(wanted).scalars()))
        found = list(reversed(_keys(newest))) if newest is not None else []
        for data in kept:
            with suppress(Refused):
                found += reversed(_keys(unpack(SignedRecord.parse(data).payload, Bulletin)))
        return list(dict.fromkeys(found))


def _keys(bulletin: Bulletin) -> list[bytes]:
    return list(bulletin.sealing)


def _exchanged(own: SealingPrivate, public: bytes) -> Exchanged | None:
    with suppress(Refused):
        return Exchanged(own.in_common(public), (own.id, key_id(XWING, public)))
    return None


def _told(made: Table) -> dict[str, object]:
    rows = {name: [[row.asks, row.answers] for row in getattr(made, name)] for name in ("ours", "theirs")}
    return {"name": made.name, "day": made.day, **rows}

"""One real record with its committer, and no network: for what is decided, numbered, signed and written."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

import sqlalchemy as sa

from hotline.node.doors.contents import event_of
from hotline.node.judge.events import Event, RecordArrived
from hotline.node.judge.submission import examine
from hotline.node.record import feed
from hotline.node.record.committer import Answer, Committer
from hotline.node.record.facts import Place
from hotline.node.record.tables import FEED, METADATA
from protocols.envelope import Attested
from protocols.keys import Signer
from protocols.roster import Roster, load_roster
from protocols.wire import decode
from tests.parties import World, finish
from tests.simulator.chance import Chance
from tests.simulator.disk import Pause, SimulatedStore, at_once

__all__ = ["Bench"]

T = TypeVar("T")


class Bench:
    """The record of one centre of a world, with everybody introduced. Its clock is the world's."""

    def __init__(
        self,
        world: World,
        centre: str,
        folder: Path,
        *,
        name: str = "record",
        signer: Signer | None = None,
        pause: Pause = at_once,
    ) -> None:
        self.world, self.centre = world, centre
        self.place = Place(centre, world.mode)
        self.path = folder / f"{centre}-{name}.sqlite"
        self.traced: list[tuple[str, str, dict[str, object]]] = []
        self.woken: list[frozenset[str]] = []
        self.may_die = False
        self.committer: Committer
        self.store: SimulatedStore
        self._signer = signer or world.parties[centre].signer
        self._chance = Chance(1, "bench", centre)
        self._pause = pause
        self._committing: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        fresh = await self._opened()
        blank = Roster(self.world.mode, self.centre, self.world.parties[self.centre].anchor)
        self.committer = Committer(
            self.store,
            self.place,
            self._signer,
            await self.store.read(lambda c: load_roster(blank, feed.records(c, self.place))),
            now=lambda: self.world.now,
            randomness=self._chance.bytes,
            trace=lambda room, step, **facts: self.traced.append((room, step, facts)),
        )
        self.committer.on_commit(self.woken.append)
        self._committing = asyncio.get_running_loop().create_task(self.committer.run(), name="committer")
        if fresh:
            for kind, data in self.world.records(self.centre):
                await self.commit(RecordArrived(kind, data, "file"))
        return self

    async def _opened(self) -> bool:
        """Its store is there. Whether nothing is in it yet."""
        fresh = not self.path.exists()
        self.store = SimulatedStore(self.path, self._pause)
        return fresh

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        assert self._committing is not None
        died = self._committing.exception() if self._committing.done() else None
        self._committing.cancel()
        await asyncio.gather(self._committing, return_exceptions=True)
        await self.store.aclose()
        if died is not None and error is None and not self.may_die:
            raise AssertionError("the committer died by itself") from died

    # -- in -----------------------------------------------------------------------------------------------------------

    async def commit(self, event: Event) -> Answer:
        return await self.committer.commit(event)

    def event(self, kind: str, content: bytes, *, from_: str = "MERIDIAN") -> Event:
        """What the peers' door makes of the inside of a sealed thing."""
        return event_of(kind, content, self.committer.roster, self.place, from_)

    async def takes(self, kind: str, content: bytes, *, from_: str = "MERIDIAN") -> Answer:
        """It came from a peer: opened, judged and recorded."""
        return await self.commit(self.event(kind, content, from_=from_))

    async def opens_line(self, from_: str = "MERIDIAN") -> None:
        """The peer's epoch record came."""
        await self.takes("epoch", self.world.epoch_record(from_, self.centre), from_=from_)

    async def puts(self, data: bytes, attested: Sequence[Attested], *, seat: str = "") -> Answer:
        """An officer's seat hands it in: the seat of its last signer unless another is named."""
        party = self.world.parties[self.centre]
        keys = {signer.id: role for role, signer in party.officers.items()}
        if not seat:
            seat = next(role for key, role in keys.items() if key in attested[-1].payload)
        submitted = examine(
            data, tuple(attested), self.committer.roster,
            mode=self.world.mode, me=self.centre, seat=seat, seat_key=party.officers[seat].id,
        )  # fmt: skip
        return await self.commit(submitted)

    # -- out ----------------------------------------------------------------------------------------------------------

    def read(self, work: Callable[[sa.Connection], T]) -> T:
        return finish(self.store.read(work))

    def rows(self, table: sa.Table, *where: sa.ColumnElement[bool]) -> list[Any]:
        """Committed rows, oldest first."""
        return self.read(lambda c: list(c.execute(sa.select(table).where(*where).order_by(*table.primary_key))))

    def told(self, what: str) -> list[dict[str, Any]]:
        """What the seats were told of this kind."""
        return [decode(row.data, limit=1 << 20) for row in self.rows(FEED, FEED.c.what == what)]

    def count(self) -> dict[str, int]:
        """How many rows each table has: what a refusal must not change."""
        return {name: len(self.rows(table)) for name, table in METADATA.tables.items()}

"""Three worlds of one mode each, whose parties made every key once and use it in all of them."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from hotline.client import Board
from hotline.node.record.tables import ENVELOPES, FEED, HEADS, JOURNAL, LINES, MESSAGES, NOTICES, RECORDS, WAITING
from protocols.keys import SeedSigner
from protocols.messages.header import parse
from protocols.messages.procedure import FreeText
from protocols.pae import MODES, Mode
from protocols.sealing import SealingPrivate
from protocols.wire import decode
from tests.parties import NOW, Party, Said, seed
from tests.simulator import Adversary, Chance, SimulatedCentre, Simulation, until
from tests.simulator.dialogue import Centres

__all__ = ["KEPT", "TEXT", "ModeWorld", "Worlds", "contents", "three_worlds"]

TEXT = FreeText(subject="Orbit", text="All is well.")
KEPT = (MESSAGES, ENVELOPES, NOTICES, RECORDS, WAITING, HEADS, LINES, JOURNAL)
"""What something of another mode must leave as it was."""


_LAST = sa.select(*(sa.select(sa.func.max(table.c.seq)).scalar_subquery() for table in KEPT))


class OneSeed(Party):
    """A party that made every key once."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.sealing = SealingPrivate(seed(self.name, "every mode", "sealing", length=96))

    def key(self, name: str) -> SeedSigner:
        return SeedSigner(seed(self.name, "every mode", name), self.mode)


class SameKeys(Centres):
    """All three parties did."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.meridian = OneSeed("Meridian Orbital", "MERIDIAN", self.mode)
        self.kestrel = OneSeed("Kestrel Space Watch", "KESTREL", self.mode)
        self.halcyon = OneSeed("Halcyon Orbit Services", "HALCYON", self.mode)


@dataclass
class ModeWorld:
    """One mode. `he` speaks as HALCYON to KESTREL; `seat` is a bare link as KESTREL's WATCH-1."""

    mode: Mode
    sim: Simulation
    he: Adversary
    seat: Adversary
    board: Board
    said: list[Said] = field(default_factory=list)
    calls: int = 0

    @property
    def kestrel(self) -> SimulatedCentre:
        return self.sim["KESTREL"]

    def says(self) -> Said:
        """HALCYON's officers say something to KESTREL: released, and not sent."""
        self.sim.world.now = self.sim.now
        data = self.sim.world.message("procedure.free_text", TEXT, from_="HALCYON", to=("KESTREL",))
        said = self.sim.world.released(data, self.sim.world.attested(data, TEXT))
        self.said.append(said)
        return said

    def counts(self, centre: str = "KESTREL") -> tuple[int, ...]:
        """The last row of everything."""
        return self.sim[centre].read(lambda c: tuple(c.execute(_LAST).one()))


@dataclass
class Worlds:
    """`done`: what was tried, and how it was answered. `wrong`: what crossed."""

    chance: Chance
    by_mode: Mapping[Mode, ModeWorld]
    done: Counter[tuple[str, str]] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def two(self) -> tuple[ModeWorld, ModeWorld]:
        """Where something is from, and where it is tried."""
        there = self.chance.pick(MODES)
        here = self.chance.pick([mode for mode in MODES if mode != there])
        return self.by_mode[there], self.by_mode[here]


@asynccontextmanager
async def three_worlds(number: int) -> AsyncIterator[Worlds]:
    """Started, linked and with something said in each."""
    async with contextlib.AsyncExitStack() as stack:
        found: dict[Mode, ModeWorld] = {}
        for mode in MODES:
            sim = Simulation(
                seed=number, mode=mode, names=("MERIDIAN", "KESTREL", "HALCYON"), absent=("HALCYON",),
                world=SameKeys(mode),
            )  # fmt: skip
            await stack.enter_async_context(sim)
            await sim.linked()
            he = await Adversary.dials(sim, "KESTREL", as_="HALCYON")
            he.is_level()
            await he.is_opened()
            he.sends("epoch", sim.world.epoch_record("HALCYON", "KESTREL"))
            stack.push_async_callback(he.leaves)
            seat = await Adversary.dials(sim, "KESTREL", as_="KESTREL", role="WATCH-1")
            stack.push_async_callback(seat.leaves)
            board = Board(mode, "KESTREL", sim.parties["KESTREL"].anchor)
            board.adopt(sim.records("KESTREL"), NOW)
            found[mode] = ModeWorld(mode, sim, he, seat, board)
            kestrel = sim["KESTREL"]
            begun = (LINES.c.from_centre == "HALCYON",)
            await until(lambda k=kestrel, b=begun: bool(k.rows(LINES, *b)), 10, "its line has begun")  # type: ignore[misc]
            found[mode].says()
        yield Worlds(Chance(number, "steps"), found)


def contents(world: ModeWorld) -> list[str]:
    """At the end: what is in the stores of this mode and says another; and whatever its seats were alarmed with."""
    wrong: list[str] = []
    for name in ("MERIDIAN", "KESTREL"):
        centre = world.sim[name]
        for row in centre.rows(MESSAGES):
            mode = parse(row.bytes).mode
            if mode != world.mode:
                wrong.append(f"{world.mode}: a message of mode {mode} in {name}'s store")
        for row in centre.rows(RECORDS):
            said = _mode_of(row.bytes)
            if said not in (world.mode, None):
                wrong.append(f"{world.mode}: a record of mode {said} in {name}'s store")
        for row in centre.rows(FEED, FEED.c.what.in_(("alarm", "refused"))):
            told: Any = decode(row.data, limit=1 << 20)
            wrong.append(f"{world.mode}: {name}'s seats were told: {told['code']}: {told.get('detail')}")
    for matter in world.board.matters.values():
        if matter.message.mode != world.mode:
            wrong.append(f"{world.mode}: a message of mode {matter.message.mode} on a board")
    return wrong


def _mode_of(record: bytes) -> str | None:
    """What a record says of its mode; a root and a pin belong to none."""
    payload = decode(decode(record, limit=1 << 20)[0], limit=1 << 20)
    return payload.get("mode") if isinstance(payload, dict) else None

"""Centres that are set back to a copy of random age, a hundred times: `python -m tests.simulator.restores --count 100`.

Each time three centres talk, one of them (or two at once) is stopped, set back to a copy of its file and started
again, with all, some or none of its peers up. What must be so afterwards: it found out at the first contact with
anybody who held more than it; once it knew, it released nothing before its officers had begun a new epoch; no number
of no line ever reached anybody under two releases; every line goes on; and every record verifies and agrees with every
other. A copy that nobody marked, while nobody is there to tell, cannot know: what it numbers a second time stays at
home and is found out at the first contact. How often that was is printed.
"""

from __future__ import annotations

import argparse
import shutil
import sqlite3
from collections import defaultdict
from contextlib import closing
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from hotline.evidence.compare import compare_heads
from hotline.evidence.verify import verify_journal
from hotline.node.record.epochs import stand_still, standstill
from hotline.node.record.tables import ENVELOPES
from hotline.node.settings import STORE, Settings, write_settings
from protocols.errors import Code, Refused
from tests.simulator.centre import SimulatedCentre
from tests.simulator.chance import Chance
from tests.simulator.dialogue import Simulation
from tests.simulator.loop import VirtualLoop
from tests.simulator.waiting import until

__all__ = ["Copy", "Told", "directories", "restored", "run_one", "stands"]

NAMES = ("MERIDIAN", "KESTREL", "HALCYON")


@dataclass(frozen=True)
class Copy:
    """A centre's record as it was: what a copy of its directory holds."""

    path: Path

    @classmethod
    async def of(cls, centre: SimulatedCentre) -> Copy:
        """Stopped in order, copied, started again."""
        await centre.stop()
        path = centre.store_path.with_suffix(f".copy-{centre.starts}")
        shutil.copyfile(centre.store_path, path)
        await centre.start()
        return cls(path)


async def restored(centre: SimulatedCentre, copy: Copy, *, why: str | None = None) -> None:
    """It runs on the copy from now on. `why`: it was put there by `hotline store restore`, which marks it."""
    await centre.stop()
    for stale in centre.store_path.parent.glob(f"{centre.store_path.name}-*"):
        stale.unlink()
    shutil.copyfile(copy.path, centre.store_path)
    if why is not None:
        engine = sa.create_engine(f"sqlite:///{centre.store_path}")
        with engine.begin() as connection:
            stand_still(connection, centre.place, why, centre.clock.now())
        engine.dispose()
    await centre.start()


@dataclass(frozen=True)
class Told:
    """How one restore went. `lost`: releases that the copy did not have; `held`: of these, what others held."""

    seed: int
    peers: str
    marked: bool
    lost: int
    held: int
    recovered: int
    detected: bool
    released_before: int
    at_home: tuple[tuple[str, str, int, int], ...]
    reached: tuple[str, ...]
    lines_go_on: bool
    differences: tuple[str, ...]

    @property
    def unexplained(self) -> tuple[str, ...]:
        """What journals say of one another, but for the numbers that were given twice at home: those they must tell."""
        known = tuple(f"{from_} to {to}: number {number}," for from_, to, _, number in self.at_home)
        return tuple(each for each in self.differences if not each.startswith(known))


def stands(centre: SimulatedCentre) -> bool:
    return centre.read(lambda c: standstill(c, centre.place)) is not None


def releases(sim: Simulation) -> dict[tuple[str, str, int, int], set[bytes]]:
    """Every release that any of them holds, by its place."""
    found: dict[tuple[str, str, int, int], set[bytes]] = defaultdict(set)
    for centre in sim.centres.values():
        for row in centre.rows(ENVELOPES):
            found[row.from_centre, row.to_centre, row.epoch, row.number].add(row.release)
    return found


def _elsewhere(sim: Simulation, place: tuple[str, str, int, int]) -> set[bytes]:
    """What anybody but the centre whose line it is holds at a place."""
    from_, to, epoch, number = place
    where = (ENVELOPES.c.from_centre == from_, ENVELOPES.c.to_centre == to, ENVELOPES.c.epoch == epoch)
    others = [centre for name, centre in sim.centres.items() if name != from_]
    rows = [row for centre in others for row in centre.rows(ENVELOPES, *where, ENVELOPES.c.number == number)]
    return {row.release for row in rows}


async def chat(sim: Simulation, chance: Chance, count: int) -> None:
    """Somebody says something to somebody, again and again."""
    for _ in range(count):
        from_ = chance.pick(NAMES)
        others = [name for name in NAMES if name != from_][:: chance.pick((1, -1))]
        to = others[: 1 + chance.below(2)]
        if sim[from_].running and not stands(sim[from_]):
            await sim.submitted(from_, to=to, text=f"{chance.below(10**9)}")
        await sim.passes(seconds=chance.between(0, 20))


async def run_one(seed: int) -> Told:
    """One restore, from its seed."""
    chance = Chance(seed, "restores")
    async with Simulation(seed=seed, names=NAMES) as sim:
        for one, other in (("MERIDIAN", "KESTREL"), ("MERIDIAN", "HALCYON"), ("KESTREL", "HALCYON")):
            await sim.linked(one, other)
        await chat(sim, chance, chance.below(7))
        both = chance.below(5) == 0
        back = ["MERIDIAN", "KESTREL"] if both else ["MERIDIAN"]
        copies = {name: await Copy.of(sim[name]) for name in back}
        await sim.passes(seconds=30)
        await chat(sim, chance, 1 + chance.below(8))
        await sim.passes(minutes=2 if chance.below(2) else 70)
        known = releases(sim)
        marked = chance.below(2) == 1
        peers = "both restored" if both else ("all up", "some down", "all down")[chance.below(3)]
        down = {"all down": ["KESTREL", "HALCYON"], "some down": ["HALCYON"]}.get(peers, [])
        for name in down:
            await sim[name].stop()
        for name in back:
            await restored(sim[name], copies[name], why="restored" if marked else None)
        kept = releases(sim)
        out = {place: _elsewhere(sim, place) for place in kept}
        held, lost = _held(sim, known, down)
        return await _afterwards(sim, chance, Before(seed, peers, marked, back, down, known, kept, out, held, lost))


@dataclass(frozen=True)
class Before:
    """What was so as it was started again. `known`: every release there had been; `kept`: those that anybody still held
    (what both ends forgot nobody can tell from what never was); `out`: those that another held than who had made it."""

    seed: int
    peers: str
    marked: bool
    back: list[str]
    down: list[str]
    known: dict[tuple[str, str, int, int], set[bytes]]
    kept: dict[tuple[str, str, int, int], set[bytes]]
    out: dict[tuple[str, str, int, int], set[bytes]]
    held: int
    lost: int


def _held(sim: Simulation, known: dict[tuple[str, str, int, int], set[bytes]], down: list[str]) -> tuple[int, int]:
    """Of what MERIDIAN's copy lacks of its own releases: how many somebody who is up holds, and how many in all."""
    ours = {(r.to_centre, r.epoch, r.number) for r in _own(sim["MERIDIAN"])}
    lost = [place for place in known if place[0] == "MERIDIAN" and place[1:] not in ours]
    up = [place for place in lost if place[1] not in down and _has(sim[place[1]], place)]
    return len(up), len(lost)


def _own(centre: SimulatedCentre) -> list[Any]:
    return centre.rows(ENVELOPES, ENVELOPES.c.from_centre == centre.name)


def _has(centre: SimulatedCentre, place: tuple[str, str, int, int]) -> bool:
    from_, _, epoch, number = place
    where = (ENVELOPES.c.from_centre == from_, ENVELOPES.c.epoch == epoch, ENVELOPES.c.number == number)
    return bool(centre.rows(ENVELOPES, *where))


async def _afterwards(sim: Simulation, chance: Chance, before: Before) -> Told:
    meridian = sim["MERIDIAN"]
    first = 0
    if before.marked:
        try:
            await sim.submitted(text="Before anybody was asked.")
            first = 1
        except Refused as refused:
            if refused.code is not Code.ROLLED_BACK:
                raise
    up = [name for name in NAMES[1:] if name not in before.down]
    for name in up:
        await sim.linked("MERIDIAN", name, within=200)
    await sim.passes(seconds=20)
    detected = stands(meridian) or not (before.held or before.marked)
    if before.down:
        await _opens(sim, before.back)
        await chat(sim, chance, 2)
        for name in before.down:
            await sim[name].start()
        for name in NAMES[1:]:
            await sim.linked("MERIDIAN", name, within=200)
        await sim.passes(minutes=2)
    await _opens(sim, before.back)
    await sim.passes(minutes=2)
    await _opens(sim, before.back)  # what came late may have shown that once was not enough
    goes_on = await _goes_on(sim)
    differences = _read_again(sim)
    after = releases(sim)
    twice = {place for place, held in after.items() if len(held | before.kept.get(place, set())) > 1}
    out = {place: _elsewhere(sim, place) | before.out.get(place, set()) for place in twice}
    reached = {place for place, held in out.items() if len(held) > 1}
    recovered = len(
        {place for place in before.known if place[0] == "MERIDIAN"}
        & {("MERIDIAN", row.to_centre, row.epoch, row.number) for row in _own(meridian)}
    )
    given = recovered - (len([p for p in before.known if p[0] == "MERIDIAN"]) - before.lost)
    return Told(
        before.seed, before.peers, before.marked, before.lost, before.held, given, detected, first,
        tuple(sorted(twice - reached)), tuple(sorted(f"{place}" for place in reached)), goes_on, differences,
    )  # fmt: skip


def directories(sim: Simulation) -> list[Path]:
    """Each centre's record and settings, copied as `hotline store backup` does it: to be read as by commands."""
    found: list[Path] = []
    for name, centre in sim.centres.items():
        directory = centre.store_path.parent / f"{name}-read"
        directory.mkdir(exist_ok=True)
        with (
            closing(sqlite3.connect(f"file:{centre.store_path}?mode=ro", uri=True)) as source,
            closing(sqlite3.connect(directory / STORE)) as copy,
        ):
            source.backup(copy)
        party = centre.party
        write_settings(directory, Settings(mode=party.mode, centre=name, party=party.name, anchor=party.anchor.hex()))
        found.append(directory)
    return found


def _read_again(sim: Simulation) -> tuple[str, ...]:
    """What `hotline journal verify` says of every centre's record, and `compare` of every two."""
    at = directories(sim)
    reports = [verify_journal(each) for each in at]
    found = [str(report.difference) for report in reports if report.difference is not None]
    found += [f"{report.centre}: {report.unchecked} entries of unknown kinds" for report in reports if report.unchecked]
    found += [said for a, b in combinations(at, 2) if (said := compare_heads(a, b).difference) is not None]
    return tuple(found)


async def _opens(sim: Simulation, back: list[str]) -> None:
    """The officers of whoever stands still begin a new epoch."""
    for name in back:
        if stands(sim[name]):
            await sim.passes(minutes=2)
            await (await sim[name].seat("WATCH-1")).open_epoch()
            if stands(sim[name]):
                await (await sim[name].seat("WATCH-2")).open_epoch()


async def _goes_on(sim: Simulation) -> bool:
    """Everybody says something to everybody, and it comes."""
    for from_ in NAMES:
        others = [name for name in NAMES if name != from_]
        said = await sim.submitted(from_, to=others, text=f"{from_} goes on.")
        for name in others:
            await until(lambda name=name, said=said: sim[name].received(said), 200, f"{name} has {said}")  # type: ignore[misc]
    return True


def main() -> int:
    """Prints one line a restore and the sum. 0 when every one was found and no number was given twice."""
    import asyncio

    parser = argparse.ArgumentParser(description="restores of random age in the simulator")
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    args = parser.parse_args()
    told: list[Told] = []
    for seed in range(args.first, args.first + args.count):
        with asyncio.Runner(loop_factory=VirtualLoop) as runner:
            each = runner.run(run_one(seed))
        told.append(each)
        found = "found" if each.detected else "NOT FOUND"
        print(
            f"seed {seed:3}  {each.peers:13}  {'marked' if each.marked else 'raw copy':8}  lost {each.lost:2}, held by "
            f"those up {each.held:2}, given back {each.recovered:2}  {found}"
        )
    good = sum(
        each.detected and not each.reached and not each.released_before and not each.unexplained for each in told
    )
    at_home = sum(bool(each.at_home) for each in told)
    print(
        f"{len(told)} restores: {sum(e.detected for e in told)} found at first contact, "
        f"{sum(bool(e.reached) for e in told)} let anybody have a number twice ({at_home} gave "
        f"one twice at home, unmarked and with nobody there), {sum(e.released_before for e in told)} released "
        f"before, {sum(e.lost for e in told)} releases lost and {sum(e.recovered for e in told)} given back"
    )
    return 0 if good == len(told) else 1


if __name__ == "__main__":
    raise SystemExit(main())

"""T30: a disk that is full, fails, or can only be read: nothing is receipted that is not on it, and FLASH has room."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest

from hotline.node.record.reserve import DEFAULT_RESERVE, NoRoom, Reserve, Room, trouble_of
from hotline.node.record.tables import ENVELOPES, FEED
from protocols.errors import Code, Refused
from protocols.messages.header import Precedence
from tests.attacks.scene import TEXT, alarms
from tests.parties import World
from tests.simulator import Bench, Simulation, Spoken, until
from tests.simulator.centre import SimulatedCentre
from tests.simulator.checker import Record, faults
from tests.simulator.disk import Disk, disk_error

FLASH: dict[str, Any] = {"precedence": Precedence.FLASH, "precedence_reason": "crew in danger"}
BACK_SECONDS = 5.0


@pytest.fixture
async def sim() -> AsyncIterator[Simulation]:
    """MERIDIAN and KESTREL, linked; KESTREL's record lies on a disk that can fail."""
    simulation = Simulation()
    simulation["KESTREL"].disk = Disk(reserve_pages=2000)
    async with simulation:
        await simulation.linked()
        yield simulation


def disk(sim: Simulation) -> Disk:
    found = sim["KESTREL"].disk
    assert found is not None
    return found


def state(centre: SimulatedCentre) -> str:
    return centre.node.committer.room.state


def receipted(sim: Simulation, said: Spoken) -> bool:
    """Whether MERIDIAN was told that it is on KESTREL's disk."""
    owed = sim["MERIDIAN"].rows(ENVELOPES, ENVELOPES.c.message == said.hash)
    return bool(owed[0].received)


async def fills(sim: Simulation, *, left: int = 0) -> None:
    """It is full, and the node has met that: a routine message did not fit."""
    kestrel = sim["KESTREL"]
    disk(sim).fills(left)
    for _ in range(200):
        if state(kestrel) != "open":
            return
        await sim.submitted(text="x" * 3500, precedence=Precedence.ROUTINE)
        await sim.passes(seconds=0.5)
    raise AssertionError("it never became full")


async def test_a_full_disk_takes_flash_and_passes_over_what_can_wait(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    await fills(sim)
    assert state(kestrel) == "urgent"
    routine = await sim.submitted(precedence=Precedence.ROUTINE)
    flash = await sim.submitted(**FLASH)
    await kestrel.has_received(flash, within=5)
    await until(lambda: receipted(sim, flash), 5, "it is receipted")
    await sim.passes(minutes=2)
    assert not kestrel.received(routine)
    assert not receipted(sim, routine), "nothing is receipted that is not on the disk"
    assert sim.is_linked(), "the link stands: nobody hammers"
    assert kestrel.unreadable == 0, "and nothing good is called unreadable, or given up"
    assert alarms(kestrel).count("disk_full") == 1
    disk(sim).has_room_again()
    await kestrel.has_received(routine, within=BACK_SECONDS)
    assert state(kestrel) == "open"
    await sim.linked()
    await until(lambda: meridian.owes("KESTREL") == 0, 20, "everything is receipted")
    arrived = [row.message for row in kestrel.rows(FEED, FEED.c.what == "arrived")]
    assert len(arrived) == len(set(arrived)), "each once"


async def test_on_a_full_disk_an_officer_can_answer_and_is_told_what_cannot_go(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    alert = await meridian.says("conjunction.alert")
    await kestrel.has_on_board(alert)
    await fills(sim)
    with pytest.raises(Refused) as refused:
        await sim.submitted("KESTREL", to=("MERIDIAN",), precedence=Precedence.ROUTINE)
    assert refused.value.code is Code.STORE_FAILED
    assert "the disk is full: only FLASH" in str(refused.value)
    await kestrel.acknowledges(alert)
    await meridian.sees(alert, "acknowledged")
    flash = await sim.submitted("KESTREL", to=("MERIDIAN",), **FLASH)
    await meridian.has_received(flash, within=5)


async def test_where_nothing_can_be_written_seats_hear_it_at_once_and_everything_waits(sim: Simulation) -> None:
    """A disk that can only be read."""
    kestrel = sim["KESTREL"]
    seat = await kestrel.seat()
    await seat.caught_up()
    disk(sim).fails = lambda step: disk_error(sqlite3.SQLITE_READONLY) if step == "commit" else None
    flash = await sim.submitted(**FLASH)
    await sim.passes(seconds=3)
    assert state(kestrel) == "shut"
    assert [each.code for each in seat.board.alarms] == ["disk_failed"], "over the link: it cannot be in the log"
    assert alarms(kestrel) == []
    with pytest.raises(NoRoom):
        await sim.submitted("KESTREL", to=("MERIDIAN",), **FLASH)
    await sim.passes(minutes=2)
    assert not receipted(sim, flash)
    assert kestrel.failed is None
    disk(sim).fails = lambda step: None
    await kestrel.has_received(flash, within=BACK_SECONDS)
    await until(lambda: receipted(sim, flash), BACK_SECONDS, "it is receipted")
    assert alarms(kestrel)[0] == "disk_failed"
    assert state(kestrel) == "open"


async def test_without_a_reserve_nothing_is_lost_either() -> None:
    simulation = Simulation()
    simulation["KESTREL"].disk = Disk()
    async with simulation as sim:
        await sim.linked()
        disk(sim).fills(0)
        said = [await sim.submitted(text="x" * 3500, **FLASH) for _ in range(5)]
        await sim.passes(seconds=30)
        assert state(sim["KESTREL"]) == "shut"
        assert not all(receipted(sim, each) for each in said)
        disk(sim).has_room_again()
        for each in said:
            await sim["KESTREL"].has_received(each, within=BACK_SECONDS)


# -- every n-th write --------------------------------------------------------------------------------------------------


def every(n: int, step: str, code: int) -> Callable[[str], BaseException | None]:
    """The n-th, 2n-th … time at this step."""
    count = [0]

    def fails(now: str) -> BaseException | None:
        count[0] += now == step
        return disk_error(code) if now == step and count[0] % n == 0 else None

    return fails


@pytest.mark.parametrize(("step", "n"), [("begin", 5), ("commit", 2), ("committed", 3)])
async def test_every_nth_write_fails_and_both_records_are_whole(step: str, n: int) -> None:
    """`committed`: it is on the disk, and the node was told that it is not."""
    simulation = Simulation()
    for centre in simulation.centres.values():
        centre.disk = Disk()
    async with simulation as sim:
        await sim.linked()
        for centre in sim.centres.values():
            assert centre.disk is not None
            centre.disk.fails = every(n, step, sqlite3.SQLITE_IOERR)
        said = []
        for _ in range(6):
            data = sim.world.message("procedure.free_text", TEXT)
            said.append(await sim["MERIDIAN"].insists(data, sim.world.attested(data, TEXT)))
        await sim.passes(seconds=20)
        for centre in sim.centres.values():
            assert centre.disk is not None
            assert centre.disk.met > 0
            centre.disk.fails = lambda step: None
        await until(lambda: sim["MERIDIAN"].owes("KESTREL") == 0, 60, "everything is receipted")
        await sim.passes(hours=2.1)
        for centre in sim.centres.values():
            await centre.stop()
        records = {name: Record(each.party, each.store_path) for name, each in sim.centres.items()}
        assert [each for each in faults(records, said) if "disk_failed" not in each] == []


async def test_what_meets_a_bad_place_alone_is_refused_and_holds_up_nobody(world: World, kestrel: Bench) -> None:
    bad = world.say("procedure.free_text", TEXT, from_="MERIDIAN")
    await kestrel.opens_line()
    good = [world.say("procedure.free_text", TEXT) for _ in range(3)]
    place = bad.envelopes["KESTREL"]
    committer = kestrel.committer
    original = committer._carry_out

    async def meets(batch: Any, event: Any) -> Any:
        if getattr(getattr(event, "authentic", None), "data", None) == place:
            raise disk_error()
        return await original(batch, event)

    committer._carry_out = meets  # type: ignore[method-assign]
    answers = await asyncio.gather(
        kestrel.takes("envelope", place),
        *(kestrel.takes("envelope", each.envelopes["KESTREL"]) for each in good),
        return_exceptions=True,
    )
    assert isinstance(answers[0], Refused)
    assert answers[0].code is Code.STORE_FAILED
    assert [isinstance(each, Refused) for each in answers[1:]] == [False] * 3


# -- the reserve -------------------------------------------------------------------------------------------------------


async def test_a_thousand_flash_fit_the_reserve(world: World, kestrel: Bench) -> None:
    """Measured on a hundred: the file and SQLite's own log beside it."""
    await kestrel.opens_line()
    before = kestrel.store.pragma("page_count")
    for _ in range(100):
        said = world.say("procedure.free_text", TEXT, **FLASH)
        await kestrel.takes("envelope", said.envelopes["KESTREL"])
    grown = (kestrel.store.pragma("page_count") - before) * 4096
    log = kestrel.path.with_name(kestrel.path.name + "-wal").stat().st_size
    assert grown * 10 + 2 * log < DEFAULT_RESERVE


def test_the_reserve_is_real_room_and_is_given_up_whole(tmp_path: Path) -> None:
    reserve = Reserve(tmp_path / "hotline.reserve", 1024 * 1024)
    assert reserve.hold()
    assert reserve.path.stat().st_blocks * 512 >= 1024 * 1024, "not a hole"
    assert reserve.path.stat().st_mode & 0o777 == 0o600
    assert reserve.give_up()
    assert not reserve.is_held
    assert not reserve.give_up(), "there is no second one"


def test_room_is_told_apart() -> None:
    seen: list[str] = []
    room = Room(None)
    room.changed = lambda state, why: seen.append(f"{state}: {why}")
    assert not room.failed(ValueError("a fault of ours"))
    assert room.failed(disk_error(sqlite3.SQLITE_FULL))
    room.written()
    room.look_again()
    assert seen == ["shut: the disk is full", "open: "]


def test_what_the_disk_said_is_found_behind_what_followed() -> None:
    with pytest.raises(sqlite3.OperationalError) as met:  # noqa: PT012
        try:
            raise disk_error(sqlite3.SQLITE_FULL)
        except sqlite3.OperationalError:
            raise sqlite3.OperationalError("no such savepoint: event")  # noqa: B904 - as SQLite does
    assert trouble_of(met.value) == "the disk is full"
    assert trouble_of(sqlite3.OperationalError("no such table")) is None

"""Two centres that have no link, and a courier who carries files: sent, receipted, shown, acknowledged."""

from __future__ import annotations

import random
import shutil
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest

from hotline.node.deliver.folder_files import FolderFiles, read_item
from hotline.node.deliver.own_routes import Ours
from hotline.node.record.tables import FEED
from protocols.errors import Code, Refused
from protocols.wire import decode
from tests.simulator import SimulatedCentre, Simulation, Spoken, until


async def at_once(work: Callable[..., Any], *args: Any) -> Any:
    """A disk that costs no time: threads know nothing of a virtual clock."""
    return work(*args)


class Courier:
    """Who carries files from one centre's folder to the other's, and may lose, double and shuffle them."""

    def __init__(self, simulation: Simulation, folder: Path) -> None:
        self.sim, self.folder = simulation, folder
        self.chance = random.Random(7)
        self.carried = 0

    def at(self, centre: str, part: str) -> Path:
        path = self.folder / centre / part
        path.mkdir(parents=True, exist_ok=True)
        return path

    def carries(self, *, loses: float = 0, doubles: bool = False, shuffles: bool = False) -> None:
        for from_, to in (("MERIDIAN", "KESTREL"), ("KESTREL", "MERIDIAN")):
            found = sorted(self.at(from_, "out").glob("*.item"))
            names = [each.name for each in found]
            if shuffles:
                self.chance.shuffle(names)
            for each, name in zip(found, names, strict=True):
                if self.chance.random() >= loses:
                    self.carried += 1
                    if doubles:
                        shutil.copy(each, self.at(to, "in") / f"again.{name}")
                    shutil.copy(each, self.at(to, "in") / name)
                each.unlink()

    async def rides(self, rounds: int = 8, **how: object) -> None:
        """Back and forth, every half minute."""
        for _ in range(rounds):
            self.carries(**how)  # type: ignore[arg-type]
            await self.sim.passes(seconds=30)


@pytest.fixture
async def sim(folder: Path) -> AsyncIterator[Simulation]:
    """Two nodes that have never met on any network."""
    simulation = Simulation()
    for name, other in (("MERIDIAN", "KESTREL"), ("KESTREL", "MERIDIAN")):
        simulation[name].ours = Ours(folders={other: str(folder / name)}, beside=at_once)
    simulation.cut("MERIDIAN", "KESTREL")
    async with simulation as running:
        yield running


@pytest.fixture
def courier(sim: Simulation, folder: Path) -> Courier:
    return Courier(sim, folder)


def routes_of(centre: SimulatedCentre, said: Spoken) -> list[str]:
    handed = centre.rows(FEED, FEED.c.what == "handed", FEED.c.message == said.hash)
    return [decode(row.data, limit=1 << 20)["route"] for row in handed]


async def test_a_flash_is_received_shown_and_acknowledged_by_courier_alone(sim: Simulation, courier: Courier) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    said = await meridian.says("conjunction.alert")
    await sim.passes(seconds=40)
    await courier.rides(3)
    assert routes_of(meridian, said) == ["folder"]
    await kestrel.has_received(said, within=1)
    await meridian.sees(said, "received", within=1)
    await kestrel.shows(said)
    await kestrel.acknowledges(said)
    await courier.rides(3)
    await meridian.sees(said, "acknowledged", within=1)
    await courier.rides(4)
    assert meridian.owes("KESTREL") == kestrel.owes("MERIDIAN") == 0
    assert not list(courier.at("KESTREL", "aside").iterdir()) + list(courier.at("MERIDIAN", "aside").iterdir())


async def test_files_that_are_shuffled_and_doubled_arrive_once_and_in_order(sim: Simulation, courier: Courier) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    said = [await sim.submitted(text=f"Number {n}.") for n in range(6)]
    await sim.passes(seconds=40)
    await courier.rides(6, doubles=True, shuffles=True)
    for each in said:
        assert len(kestrel.rows(FEED, FEED.c.what == "arrived", FEED.c.message == each.hash)) == 1
    assert meridian.owes("KESTREL") == 0
    assert kestrel.unreadable == 0


async def test_what_a_courier_loses_is_written_again(
    sim: Simulation, courier: Courier, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hotline.node.deliver.folder.AGAIN_SECONDS", 300)
    said = await sim["MERIDIAN"].says("conjunction.alert")
    await sim.passes(seconds=40)
    await courier.rides(1, loses=1)
    await sim.passes(minutes=7)
    await courier.rides(3)
    await sim["KESTREL"].has_received(said, within=1)
    await sim["MERIDIAN"].sees(said, "received", within=1)


async def test_junk_is_set_aside_and_counted_and_what_comes_behind_it_is_read(
    sim: Simulation, courier: Courier
) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    inbox = courier.at("KESTREL", "in")
    (inbox / "0.item").write_bytes(b"not an item")
    (inbox / "1.item").write_bytes(b"hotline/1 folder live\n" + bytes(100))
    (inbox / "2.item").write_bytes(b"hotline/1 folder test\n" + bytes(300_000))
    (inbox / "3.item").write_bytes(b"hotline/1 folder test\n" + bytes(1_000))
    (inbox / ".4.item.part").write_bytes(b"not whole yet")
    (inbox / "5.item").symlink_to(inbox / "0.item")
    said = await meridian.says("conjunction.alert")
    await sim.passes(seconds=40)
    await courier.rides(3)
    await kestrel.has_received(said, within=1)
    assert sorted(each.name for each in courier.at("KESTREL", "aside").iterdir()) == [f"{n}.item" for n in range(4)]
    assert kestrel.unreadable == 4
    assert sorted(each.name for each in inbox.iterdir()) == [".4.item.part", "5.item"]


async def test_a_folder_that_cannot_be_written_is_an_alarm_once(sim: Simulation, folder: Path) -> None:
    shutil.rmtree(folder / "MERIDIAN", ignore_errors=True)
    (folder / "MERIDIAN").write_bytes(b"a file where a folder should be")
    await sim["MERIDIAN"].says("conjunction.alert")
    await sim.passes(minutes=5)
    alarms = sim["MERIDIAN"].rows(FEED, FEED.c.what == "alarm")
    told = [each for each in (decode(row.data, limit=1 << 20) for row in alarms) if each["code"] == "route_lost"]
    assert len(told) == 1
    assert "folder" in told[0]["detail"]


async def test_a_link_takes_over_as_soon_as_there_is_one(sim: Simulation, courier: Courier) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    said = await meridian.says("conjunction.alert")
    await sim.passes(seconds=40)
    sim.heal("MERIDIAN", "KESTREL")
    await kestrel.has_received(said, within=90)
    await until(lambda: meridian.owes("KESTREL") == 0, 30, "receipted")
    await courier.rides(2)  # the same again, by hand
    assert len(kestrel.rows(FEED, FEED.c.what == "arrived", FEED.c.message == said.hash)) == 1


async def test_a_flash_on_a_link_that_says_nothing_goes_by_folder_as_well(sim: Simulation, courier: Courier) -> None:
    """The rung of the second route, where the second route is a courier."""
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    sim.heal("MERIDIAN", "KESTREL")
    await sim.linked()
    sim.cut("MERIDIAN", "KESTREL", one_way=True)
    said = await meridian.says("conjunction.alert")
    meridian.node.peers.second_route("KESTREL")
    await sim.passes(seconds=4)
    courier.carries()
    await sim.passes(seconds=4)
    assert kestrel.received(said)


def test_a_file_is_whole_or_not_there(folder: Path) -> None:
    files = FolderFiles(folder, "live", "MERIDIAN", "KESTREL")
    name = files.write(b"sealed", 1_795_456_222_123)
    assert name == "MERIDIAN.KESTREL.1795456222123.00001.item"
    assert [each.name for each in (folder / "out").iterdir()] == [name]
    assert read_item((folder / "out" / name).read_bytes(), "live") == b"sealed"
    with pytest.raises(Refused) as refused:
        read_item((folder / "out" / name).read_bytes(), "drill")
    assert refused.value.code is Code.WRONG_MODE

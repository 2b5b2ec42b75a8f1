"""Two centres that have no link, and a courier who carries files: sent, receipted, shown, acknowledged."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest

from hotline.node.deliver.folder_files import FolderFiles, read_item
from hotline.node.deliver.own_routes import Ours
from hotline.node.record.tables import FEED
from hotline.node.settings import Settings, write_settings
from protocols.errors import Code, Refused
from protocols.wire import decode
from tests.cli.processes import hotline
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
        (folder / name).mkdir()
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
    os.mkfifo(inbox / "6.item")
    (inbox / "7.item").mkdir()
    said = await meridian.says("conjunction.alert")
    await sim.passes(seconds=40)
    await courier.rides(3)
    await kestrel.has_received(said, within=1)
    assert sorted(each.name for each in courier.at("KESTREL", "aside").iterdir()) == [
        f"{n}.item" for n in (0, 1, 2, 3, 5, 6, 7)
    ]  # fmt: skip
    assert kestrel.unreadable == 7
    assert [each.name for each in inbox.iterdir()] == [".4.item.part"]


def lost_routes(centre: SimulatedCentre) -> list[str]:
    alarms = (decode(row.data, limit=1 << 20) for row in centre.rows(FEED, FEED.c.what == "alarm"))
    return [each["detail"] for each in alarms if each["code"] == "route_lost"]


def is_lost(centre: SimulatedCentre) -> bool:
    return any(route.kind == "folder" and route.failed_since for peer in centre.node.peers for route in peer.routes.all)


async def test_a_file_that_cannot_be_moved_stops_neither_the_others_nor_what_goes_out(
    sim: Simulation, courier: Courier, folder: Path
) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    (folder / "KESTREL" / "aside").write_bytes(b"a file where a folder should be")
    for name in ("000.item", "001\n.item"):
        (courier.at("KESTREL", "in") / name).write_bytes(b"not an item")
    said = await meridian.says("conjunction.alert")
    replied = await kestrel.says("conjunction.alert", to=["MERIDIAN"])
    await sim.passes(seconds=40)
    await courier.rides(3)
    await kestrel.has_received(said, within=1)
    await meridian.has_received(replied, within=1)
    await courier.rides(30)
    assert lost_routes(kestrel) == [f"the folder {folder / 'KESTREL'} for MERIDIAN: 000.item: File exists"]
    (folder / "KESTREL" / "aside").unlink()
    await sim.passes(minutes=6)
    assert len(list(courier.at("KESTREL", "aside").iterdir())) == 2
    assert not is_lost(kestrel)


async def test_what_cannot_be_read_does_not_keep_a_flash_from_going_out(
    sim: Simulation, courier: Courier, folder: Path
) -> None:
    shutil.rmtree(folder / "MERIDIAN" / "in")
    (folder / "MERIDIAN" / "in").write_bytes(b"a file where a folder should be")
    said = await sim["MERIDIAN"].says("conjunction.alert")
    await sim.passes(seconds=40)
    assert routes_of(sim["MERIDIAN"], said) == ["folder"]
    assert len(lost_routes(sim["MERIDIAN"])) == 1


async def test_a_folder_that_is_not_there_is_told_of_and_not_made(
    sim: Simulation, courier: Courier, folder: Path
) -> None:
    """A stick that is not mounted: a directory in its place would take what is written, and nobody would carry it."""
    meridian, stick = sim["MERIDIAN"], folder / "MERIDIAN"
    shutil.rmtree(stick)
    said = await meridian.says("conjunction.alert")
    await sim.passes(minutes=5)
    assert not stick.exists()
    assert routes_of(meridian, said) == []
    assert lost_routes(meridian) == [f"the folder {stick} for KESTREL: not there"]
    stick.mkdir()
    await sim.passes(minutes=2)
    assert routes_of(meridian, said) == ["folder"]
    assert not is_lost(meridian)
    shutil.rmtree(stick)
    await sim.passes(minutes=1)
    assert len(lost_routes(meridian)) == 2


async def test_what_comes_too_early_keeps_nothing_behind_it_waiting(
    sim: Simulation, courier: Courier, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many there are, and though their names come first."""
    monkeypatch.setattr("hotline.node.doors.folder.MOST_AT_ONCE", 2)
    said = await sim["MERIDIAN"].says("conjunction.alert")
    await sim.passes(seconds=40)
    inbox, found = courier.at("KESTREL", "in"), sorted(courier.at("MERIDIAN", "out").glob("*.item"))
    for n in range(40):
        shutil.copy(found[-1], inbox / f"{n:03d}.item")  # the message, before the record that its line begins with
    await sim.passes(seconds=60)
    assert len(list(inbox.glob("*.item"))) == 40
    courier.carries()
    await sim.passes(seconds=60)
    await sim["KESTREL"].has_received(said, within=1)


def test_what_lies_aside_is_not_overwritten_by_another_of_its_name(folder: Path) -> None:
    files = FolderFiles(folder, "live", "MERIDIAN", "KESTREL")
    for said in (b"one", b"two", b"one", b"three"):
        (folder / "in").mkdir(exist_ok=True)
        (folder / "in" / "0.item").write_bytes(said)
        files.aside("0.item")
    found = {each.name: each.read_bytes() for each in (folder / "aside").iterdir()}
    assert found == {"0.item": b"one", "0.2.item": b"two", "0.3.item": b"three"}


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


def test_a_folder_that_is_not_there_is_said_to_be_so_by_the_command(tmp_path: Path) -> None:
    settings = Settings(
        mode="test", centre="KESTREL", party="Kestrel Space", anchor="", folders={"MERIDIAN": "stick"}
    )  # fmt: skip
    write_settings(tmp_path, settings)
    assert "NOT THERE" in hotline("link", "folder", tmp_path, cwd=tmp_path).stdout
    (tmp_path / "stick" / "in").mkdir(parents=True)
    os.mkfifo(tmp_path / "stick" / "in" / "0.item")
    said = hotline("link", "folder", tmp_path, cwd=tmp_path).stdout
    assert "NOT THERE" not in said
    assert "1 to read" in said

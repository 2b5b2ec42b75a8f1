"""T29: no part of a node dies unnoticed. Each is killed by itself; the node ends, or has it again within 5 seconds."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import Any

import pytest

from hotline.node.record.committer import Committer
from hotline.node.watchdog import STATUS, Watch, Watchdog
from protocols.errors import Misuse
from tests.simulator import SimulatedCentre, Simulation, until

SECONDS = 5.0

LASTING = (
    "committer", "room", "bulletin", "lapses", "backups", "checkpoints", "scrub", "expiries", "set aside", "unfinished",
    "dialling KESTREL",
)  # fmt: skip
OF_A_LINK = ("peer KESTREL", "pump KESTREL", "Peer.pump", "hourly", "Giving.run", "Fetching.run")


def part(centre: SimulatedCentre, name: str) -> asyncio.Task[Any]:
    """A task of this centre's node, by its name; the parts of a pump by their coroutine's."""
    station = centre.node.station
    found = [task for task in station._tasks if task.get_name() == name]
    if not found:
        everybody = [task for task in asyncio.all_tasks() if _works_for(task, centre)]
        found = [task for task in everybody if getattr(task.get_coro(), "__qualname__", "") == name]
    [task] = found
    return task


def _works_for(task: asyncio.Task[Any], centre: SimulatedCentre) -> bool:
    frame = getattr(task.get_coro(), "cr_frame", None)
    local = frame.f_locals if frame is not None else {}
    who = local.get("self") or local.get("peer")
    station = getattr(who, "station", None) or getattr(who, "_station", None)
    return station is centre.node.station


async def failed(centre: SimulatedCentre) -> BaseException:
    await until(lambda: centre.failed is not None, SECONDS, "the node ends")
    assert centre.failed is not None
    error, centre.failed = centre.failed, None
    return error


@pytest.mark.parametrize("name", LASTING)
async def test_a_node_does_not_outlive_any_part_of_it(sim: Simulation, name: str) -> None:
    """Cancelled from nowhere, without an error that anybody would see; its peer hears LINK LOST."""
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    seat = await kestrel.seat()
    await seat.caught_up()
    part(meridian, name).cancel()
    error = await failed(meridian)
    assert name in str(error) or isinstance(error, Misuse)
    await meridian.stop()  # as `hotline serve` does then
    await until(lambda: not seat.board.links["MERIDIAN"].up, SECONDS, "LINK LOST at the peer")


@pytest.mark.parametrize("name", OF_A_LINK)
async def test_a_link_does_not_outlive_any_part_of_it(sim: Simulation, name: str) -> None:
    """It ends and begins anew: nobody has a link on which nothing is sent, or nothing is read."""
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    peer = next(iter(meridian.node.peers))
    before = peer.link
    part(meridian, name).cancel()
    await until(lambda: peer.link is not None and peer.link is not before and peer.is_ready, SECONDS, "a new link")
    said = await meridian.says("conjunction.alert")
    await kestrel.has_received(said, within=SECONDS)
    assert meridian.failed is None


async def test_an_error_in_any_part_ends_the_node(sim: Simulation) -> None:
    async def breaks() -> None:
        raise ZeroDivisionError

    sim["MERIDIAN"].node.station.supervise(breaks(), "a part")
    assert isinstance(await failed(sim["MERIDIAN"]), ZeroDivisionError)


# -- alive, and not moving ---------------------------------------------------------------------------------------------


async def test_a_committer_that_does_not_move_ends_the_node(sim: Simulation, monkeypatch: pytest.MonkeyPatch) -> None:
    meridian = sim["MERIDIAN"]
    station = meridian.node.station
    station.keep(Watch(station, 30).run(), "watch")
    await sim.passes(hours=3)
    assert meridian.failed is None, "nothing to write is no standstill"

    async def hangs(self: Committer, queued: Any, most: int) -> None:
        await asyncio.sleep(3600)

    monkeypatch.setattr(Committer, "_batch", hangs)
    waiting = sim.begins(meridian.says("procedure.free_text"))
    await until(lambda: meridian.failed is not None, 40, "the node ends")
    assert isinstance(meridian.failed, Misuse)
    assert "nothing was written for 30 s" in str(meridian.failed)
    meridian.failed = None
    waiting.cancel()


class Process:
    """What the watchdog would end."""

    def __init__(self) -> None:
        self.ended = threading.Event()
        self.status: int | None = None

    def end(self, status: int) -> None:
        self.status = status
        self.ended.set()


def test_a_loop_that_does_not_turn_ends_the_process(capfd: pytest.CaptureFixture[str]) -> None:
    process = Process()
    dog = Watchdog(0.2, end=process.end)
    dog.begin()
    try:
        for _ in range(20):
            time.sleep(0.03)
            dog.turns()
        assert not process.ended.is_set(), "it turns"
        assert process.ended.wait(5), "nobody turns it any more"
        assert process.status == STATUS
    finally:
        dog.call_off()
    said = capfd.readouterr().err
    assert "has not moved for 0.2 s" in said
    assert "test_t29_silent_death.py" in said, "it says where everything stood"


def test_a_machine_that_slept_is_not_a_standstill() -> None:
    """The clock jumps an hour for the loop and for the thread alike."""
    process, jumped = Process(), [0.0]
    dog = Watchdog(1.0, end=process.end, now=lambda: time.monotonic() + jumped[0])
    dog.begin()
    try:
        jumped[0] = 3600
        assert not process.ended.wait(0.4)
        dog.turns()
    finally:
        dog.call_off()
    assert not process.ended.is_set()

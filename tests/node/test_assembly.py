"""A node as a whole: it starts, it stops in order, and it is never half alive."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from hotline.node.deliver.own_routes import Ours
from hotline.node.record.sqlite import SqliteStore
from protocols.errors import Code, Refused
from tests.simulator import Simulation, until


async def test_a_task_that_dies_takes_the_node_down_with_it(sim: Simulation) -> None:
    """Half alive, it would look well to everybody while a warning lay in it."""

    async def dies() -> None:
        await asyncio.sleep(1)
        raise RuntimeError("a fault in some part")

    kestrel = sim["KESTREL"]
    kestrel.node.station.supervise(dies(), "a part")
    await until(lambda: kestrel.failed is not None, 5, "the node has failed")
    assert isinstance(kestrel.failed, RuntimeError)
    assert not kestrel.node.station.is_well
    kestrel.failed = None


async def test_its_peers_notice_that_it_has_gone_at_once(sim: Simulation) -> None:
    seat = await sim["MERIDIAN"].seat()
    await seat.caught_up()
    await sim["KESTREL"].stop()
    await until(lambda: not seat.board.links["KESTREL"].up, 1, "the link is down")


async def test_nothing_is_left_running_when_it_has_stopped(sim: Simulation) -> None:
    await sim["MERIDIAN"].says("conjunction.alert")
    for centre in sim.centres.values():
        await centre.everybody_signs_off()
        await centre.stop()
    await sim.passes(seconds=10)
    names = {task.get_name() for task in asyncio.all_tasks() if task is not asyncio.current_task()}
    assert {name for name in names if not name.startswith("Task-")} == set()
    assert sim.network.wires == []
    assert sim.network.listening == {}


async def test_its_directory_is_free_when_it_has_stopped(sim: Simulation) -> None:
    kestrel = sim["KESTREL"]
    with pytest.raises(Refused) as refused:
        SqliteStore(kestrel.store_path, inline=True)
    assert refused.value.code is Code.STORE_BUSY
    await kestrel.stop()
    SqliteStore(kestrel.store_path, inline=True).close()


async def test_a_setting_for_a_centre_that_nobody_is_is_told_at_the_start(tmp_path: Path) -> None:
    async with Simulation(narrow=True) as sim:
        meridian = sim["MERIDIAN"]
        await meridian.stop()
        meridian.ours = Ours(folders={"KESTRELL": str(tmp_path)})
        await meridian.start()
        told = [told for *_, step, told in sim.traced if step == "no_such_centre"]
    assert told == ["centre=KESTRELL, setting=folders"]  # and nothing of `narrow`, whose names are right


async def test_one_that_is_started_alone_waits_for_the_other() -> None:
    async with Simulation(absent=["KESTREL"]) as sim:
        said = await sim["MERIDIAN"].says("conjunction.alert")
        await sim.passes(hours=5)
        dials = [t for t in sim.traced if t[3] == "unreachable"]
        assert len(dials) == 1  # said once, not at every attempt of a long outage
        await sim["KESTREL"].start()
        await sim["KESTREL"].has_received(said, within=60)


async def test_three_centres_each_have_their_lines() -> None:
    async with Simulation(names=("MERIDIAN", "KESTREL", "HALCYON")) as sim:
        said = await sim["MERIDIAN"].says("conjunction.alert", to=["KESTREL", "HALCYON"])
        assert said.numbers == {"KESTREL": 1, "HALCYON": 1}
        alone = await sim["MERIDIAN"].says("procedure.free_text", to="HALCYON")
        assert alone.numbers == {"HALCYON": 2}
        for name in ("KESTREL", "HALCYON"):
            await sim[name].acknowledges(said)
            await sim["MERIDIAN"].sees(said, "acknowledged", at=name)
        assert not sim["KESTREL"].received(alone)

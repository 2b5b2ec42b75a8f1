"""T18: a centre that sends as fast as it can, and only FLASH if it likes, keeps nobody else waiting."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any

from hotline.node.judge.events import Alarmed
from hotline.node.record.tables import ENVELOPES
from protocols.errors import Refused
from protocols.frames import Unreadable
from protocols.messages.header import Precedence
from tests.attacks.scene import TEXT, alarms, told
from tests.attacks.test_t17_given_back import hostile
from tests.parties import World
from tests.simulator import Adversary, Bench, Simulation, until
from tests.simulator.centre import SimulatedCentre

NAMES = ("MERIDIAN", "KESTREL", "HALCYON")


async def flooding(sim: Simulation, count: int, precedence: Precedence) -> tuple[Adversary, list[bytes]]:
    """Somebody has KESTREL's keys, and its officers' too: so many messages, written at once."""
    he = await hostile(sim)
    he.sends("epoch", sim.world.epoch_record("KESTREL", "MERIDIAN"))
    sim.world.now = sim.now
    said = []
    for _ in range(count):
        spoken = sim.world.say(
            "procedure.free_text", TEXT, from_="KESTREL", to=("MERIDIAN",), precedence=precedence,
        )  # fmt: skip
        he.sends("envelope", spoken.envelopes["MERIDIAN"])
        said.append(spoken.hash)
    return he, said


def of(centre: SimulatedCentre, from_: str) -> int:
    return len(centre.rows(ENVELOPES, ENVELOPES.c.from_centre == from_))


async def test_the_flash_of_another_centre_does_not_wait_behind_a_flood_of_flash() -> None:
    async with Simulation(names=NAMES, pace=(0.001, 0.003)) as sim:
        await sim.linked("MERIDIAN", "KESTREL")
        await sim.linked("MERIDIAN", "HALCYON")
        meridian = sim["MERIDIAN"]
        he, said = await flooding(sim, 200, Precedence.FLASH)
        began = sim.now
        flash = await sim["HALCYON"].says(
            "conjunction.alert", to="MERIDIAN", precedence="FLASH", precedence_reason="it closes fast"
        )
        await meridian.has_received(flash, within=2)
        assert sim.now - began < 2_000
        assert of(meridian, "KESTREL") < 200, "the flood is still being read"
        await until(lambda: of(meridian, "KESTREL") == 200, 60, "nothing of it is lost")
        assert alarms(meridian).count("over_quota") == 1
        [alarm] = [each for each in told(meridian, "alarm") if each["code"] == "over_quota"]
        assert "flash in" in alarm["detail"]
        assert alarm["peer"] == "KESTREL"
        assert he.hears(Unreadable) == []
        assert len(set(said)) == 200
        await he.leaves()


async def test_it_is_read_at_its_measure_and_no_faster() -> None:
    async with Simulation() as sim:
        await sim.linked()
        meridian = sim["MERIDIAN"]
        he, _ = await flooding(sim, 180, Precedence.FLASH)
        await sim.passes(seconds=6)
        at_first = of(meridian, "KESTREL")
        assert 120 <= at_first <= 160, "120 at once, and 5 a second"
        await sim.passes(seconds=2)
        assert 8 <= of(meridian, "KESTREL") - at_first <= 12
        await he.leaves()


async def test_sessions_that_begin_again_and_again_are_turned_away(sim: Simulation) -> None:
    """Each costs our log two entries and our signer four signatures."""
    meridian = sim["MERIDIAN"]
    he = await hostile(sim)
    await he.leaves()
    before = len(told(meridian, "link"))
    for _ in range(150):
        he = await Adversary.dials(sim, "MERIDIAN", as_="KESTREL")
        with contextlib.suppress(Refused):  # the node has hung up on him
            he.is_level()
        await sim.passes(seconds=0.3)
        await he.leaves()
    assert len(told(meridian, "link")) - before <= 2 * 110, "60 at once, and one in two seconds"
    await sim.passes(minutes=3)
    he = await Adversary.dials(sim, "MERIDIAN", as_="KESTREL")
    he.is_level()
    await he.is_opened()
    await he.leaves()


async def test_what_is_most_urgent_joins_the_batch_that_is_being_made(world: World, kestrel: Bench) -> None:
    """A hundred of ours wait to be judged; a FLASH comes, and is written before the last of them."""
    await kestrel.opens_line()
    routine = [kestrel.commit(Alarmed(f"test_{n}", None, None, "")) for n in range(100)]
    flash = world.say("procedure.free_text", TEXT, precedence=Precedence.FLASH, precedence_reason="crew in danger")
    order: list[str] = []

    async def notes(name: str, work: Any) -> None:
        await work
        order.append(name)

    async with asyncio.TaskGroup() as each:
        for n, one in enumerate(routine):
            each.create_task(notes(f"{n}", one))
        await asyncio.sleep(0)
        each.create_task(notes("FLASH", kestrel.takes("envelope", flash.envelopes["KESTREL"])))
    assert order.index("FLASH") < 80

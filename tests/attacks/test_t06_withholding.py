"""T6: somebody on the way withholds: a relay, a network. It can cut, delay and keep back; it cannot choose what.

All that passes is one sealed stream: what is for whom, what is a receipt and what is FLASH look alike in it (what
becomes of a stream from which a piece is taken: `tests/relay/test_thief.py`). So what is tried here is what is left:
one direction goes silent after so many bytes, everything is held back for a while, a route that nobody uses goes dead.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from hotline.node.deliver.own_routes import Ours
from hotline.node.record.tables import FEED
from protocols.wire import decode
from tests.simulator import SimulatedCentre, Simulation, until
from tests.simulator.tap import Tap

RELAY = "relay.example:7465"
FLASH: dict[str, Any] = {"precedence": "FLASH", "precedence_reason": "The crossing is in twenty minutes."}
BOTH = (("MERIDIAN", "KESTREL"), ("KESTREL", "MERIDIAN"))


class Withholder(Tap):
    """Somebody at the relay who passes on so many bytes of one centre's, and then nothing more of that centre's."""

    def __init__(self, sim: Simulation, from_: str, to: str, after: int) -> None:
        super().__init__(from_, to)
        self.sim, self.left, self.began_at = sim, after, 0.0
        if not after:
            self._begin()

    def hear(self, end: object, data: bytes) -> None:
        self.left -= len(data)
        if self.left <= 0 and not self.began_at:
            self._begin()

    def _begin(self) -> None:
        self.began_at = self.sim.now
        for speaker, hearer in ways(self.from_.partition("@")[0]):
            self.sim.cut(speaker, hearer, one_way=True)


@asynccontextmanager
async def by_relay(*also: str) -> AsyncIterator[Simulation]:
    """MERIDIAN and KESTREL, who reach each other by a relay alone, and by what else is named."""
    simulation = Simulation()
    for name, centre in simulation.centres.items():
        centre.ours = Ours(tuple(each.replace("CENTRE", name.lower()) for each in also), (RELAY,))
    async with simulation as sim:
        await sim.linked()  # and each knows by now that the other names the relay too
        sim.cut("MERIDIAN", "KESTREL")
        for one, other in BOTH:
            sim.cut(one, f"{other}@second")
        await until(lambda: {each and each.route for each in links(sim)} == {"relay"}, 180, "linked by the relay")
        await sim.passes(seconds=20)
        yield sim


def link(sim: Simulation, one: str, other: str) -> Any:
    return next(each.link for each in sim[one].node.peers if each.name == other)


def links(sim: Simulation) -> list[Any]:
    return [link(sim, *pair) for pair in BOTH]


def ways(speaker: str) -> list[tuple[str, str]]:
    """The roads by the relay, whoever of the two dialled."""
    other = next(to for each, to in BOTH if each == speaker)
    return [(speaker, f"{other}@relay"), (f"{speaker}@relay", other)]


def withheld(sim: Simulation, from_: str, after: int) -> list[Withholder]:
    """Of what this centre says."""
    found = [Withholder(sim, *way, after) for way in ways(from_) if sim.network.connections(*way)]
    sim.network._taps += found
    return found


def told(centre: SimulatedCentre, what: str) -> list[dict[str, Any]]:
    return [decode(row.data, limit=1 << 20) for row in centre.rows(FEED, FEED.c.what == what)]


def lost_at(centre: SimulatedCentre) -> list[int]:
    return [each["at"] for each in told(centre, "link") if not each["up"]]


@pytest.mark.parametrize(
    ("silenced", "after"), [("MERIDIAN", 0), ("MERIDIAN", 3_000), ("KESTREL", 0), ("KESTREL", 700)]
)
async def test_a_relay_that_withholds_in_one_direction_is_found_at_both_ends(silenced: str, after: int) -> None:
    """All messages to X, or all receipts: LINK LOST at both in twenty seconds, the sender's own alarm in its time."""
    async with by_relay() as sim:
        meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
        held = withheld(sim, silenced, after)
        said = await meridian.says("conjunction.alert", **FLASH)
        await until(lambda: any(each.began_at for each in held), 20, "something is withheld")
        began = min(each.began_at for each in held if each.began_at)
        await sim.passes(seconds=75)
        for centre in (meridian, kestrel):
            noticed = [at for at in lost_at(centre) if at >= began]
            assert noticed, f"{centre.name} noticed nothing"
            assert noticed[0] - began <= 21_000
        late = [each for each in told(meridian, "lapsed") if each["message"] == said.hash]
        if not said.hash or not meridian.rows(FEED, FEED.c.what == "noticed", FEED.c.message == said.hash):
            assert [each["what"] for each in late][:1] == ["received"]
            assert 0 <= late[0]["at"] - late[0]["due"] < 2_000
        sim.network._taps.clear()
        for way in ways(silenced):
            sim.heal(*way)
        await meridian.sees(said, "received", within=120)
        assert len(kestrel.rows(FEED, FEED.c.what == "arrived", FEED.c.message == said.hash)) == 1


async def test_a_relay_that_holds_all_back_for_long_is_passed_by_at_the_senders_rung() -> None:
    """Heartbeats come, late and steadily: the link looks well. The FLASH is not receipted in half a minute: it is
    NOT RECEIVED, and goes by the second address at once."""
    async with by_relay("second.CENTRE.example:7464") as sim:
        meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
        for one, other in BOTH:
            sim.heal(one, f"{other}@second")
        for seconds in (8.0, 16.0, 24.0, 32.0, 38.0):  # never a gap that would be noticed
            for one, other in BOTH:
                road = sim.network.road(one, f"{other}@relay")
                road.shortest = road.longest = seconds
            await sim.passes(seconds=60)
        assert {each.route for each in links(sim)} == {"relay"}
        said = await meridian.says("conjunction.alert", **FLASH)
        await sim.passes(seconds=30)
        assert not kestrel.received(said)
        await kestrel.has_received(said, within=6)  # what is tried first does not answer
        await meridian.sees(said, "received", within=5)
        assert {each.route for each in links(sim)} == {"second"}


async def test_a_relay_that_goes_dead_while_nobody_uses_it_is_an_alarm_within_one_test() -> None:
    simulation = Simulation()
    for centre in simulation.centres.values():
        centre.ours = Ours(relays=(RELAY,))
    async with simulation as sim:
        await sim.linked()
        await sim.passes(hours=1)
        for one, other in BOTH:
            sim.cut(one, f"{other}@relay", one_way=one == "MERIDIAN")
        await sim.passes(hours=1, minutes=2)
        for centre in sim.centres.values():
            assert [each["code"] for each in told(centre, "alarm")] == ["route_lost"]
            assert not lost_at(centre)


async def test_fifty_losses_are_told_at_both_ends_every_time() -> None:
    """R18: whichever direction fails, both are told within 15 s of silence, and a beat."""
    async with Simulation(delay=(0.02, 0.08)) as sim:
        await sim.linked()
        worst = 0
        for n in range(50):
            one, other = BOTH[n % 2]
            began = sim.now
            sim.cut(one, other, one_way=n % 3 != 0)
            before = [len(lost_at(centre)) for centre in sim.centres.values()]
            await until(
                lambda before=before: all(  # type: ignore[misc]
                    len(lost_at(centre)) > known for centre, known in zip(sim.centres.values(), before, strict=True)
                ),
                40,
                "LINK LOST at both ends",
            )
            worst = max(worst, *(lost_at(centre)[-1] - began for centre in sim.centres.values()))
            sim.heal(one, other)
            await until(lambda: all(links(sim)), 90, "linked again")
        assert worst <= 21_000

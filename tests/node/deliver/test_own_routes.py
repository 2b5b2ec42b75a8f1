"""A relay at which we cannot stand is one by which nobody can come: told after a minute, once, until we can again."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hotline.node.deliver.own_routes import Ours, OwnRoutes
from hotline.node.record.tables import FEED
from protocols.wire import decode
from tests.simulator import SimulatedCentre, Simulation


@dataclass
class Standing:
    """A listener at a relay."""

    address: str = "relay.example:7465/KESTREL"
    reason: str = ""

    async def close(self) -> None: ...


def told(centre: SimulatedCentre) -> list[str]:
    rows = centre.rows(FEED, FEED.c.what == "alarm")
    found: list[dict[str, Any]] = [decode(row.data, limit=1 << 20) for row in rows]
    return [each["detail"] for each in found if each["code"] == "route_lost"]


async def test_a_relay_that_does_not_let_us_stand_there_is_an_alarm_once(sim: Simulation) -> None:
    kestrel, standing = sim["KESTREL"], Standing(reason="no answer")
    own = OwnRoutes(kestrel.node.station, lambda: [standing])
    for now in (0, 15, 59):
        await own.look(now)
    assert told(kestrel) == []
    for now in (60, 75, 500):
        await own.look(now)
    assert told(kestrel) == ["nobody can come to us by relay.example:7465/KESTREL: no answer"]
    standing.reason = ""
    await own.look(515)
    standing.reason = "no answer"
    for now in (530, 580):
        await own.look(now)
    assert len(told(kestrel)) == 1
    await own.look(590)
    assert len(told(kestrel)) == 2


async def test_that_it_stands_at_a_relay_is_in_the_log_once_the_relay_has_said_so(sim: Simulation) -> None:
    kestrel, standing, second = sim["KESTREL"], Standing(reason="no answer"), Standing("b:1")
    own = OwnRoutes(kestrel.node.station, lambda: [standing, second])

    def stood() -> int:
        return sum(step == "stands_at_relay" for *_, step, _ in sim.traced)

    for now, reason, times in ((0, "no answer", 0), (15, "", 1), (30, "", 1), (45, "no answer", 1), (60, "", 2)):
        standing.reason = reason
        await own.look(now)
        assert stood() == times


async def test_a_relay_that_does_not_run_is_not_in_the_log_as_one_where_it_listens(folder: Path) -> None:
    simulation = Simulation()
    simulation["KESTREL"].ours = Ours(also=("kestrel-2:7464",), relays=("relay:7465",))
    async with simulation as sim:
        heard = [told for _, centre, _, step, told in sim.traced if (centre, step) == ("KESTREL", "listening")]
        assert sum("second" in told for told in heard) == 1
        assert not any("relay" in told for told in heard)


def test_what_is_listened_at_besides() -> None:
    ours = Ours(also=("b:1",), relays=("r:1", "s:1"))
    assert list(ours.listened_at("KESTREL")) == [("second", "b:1"), ("relay", "r:1/KESTREL"), ("relay", "s:1/KESTREL")]

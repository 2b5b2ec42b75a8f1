"""What an outage has left is more than may be on its way at once: each receipt makes room for the next."""

from __future__ import annotations

import pytest

from tests.simulator import Simulation


async def test_a_backlog_of_routine_goes_out_whole_though_nothing_new_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hotline.node.deliver.owed.MOST_IN_FLIGHT", 2)
    async with Simulation() as sim:
        meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
        await sim.linked()
        sim.cut("MERIDIAN", "KESTREL")
        said = [await meridian.says("conjunction.alert") for _ in range(7)]
        sim.heal("MERIDIAN", "KESTREL")
        for each in said:
            await kestrel.has_received(each, within=60)

"""The task that says what has not come: on time, once, after a restart, and asleep in between."""

from __future__ import annotations

from typing import Any

import pytest

from hotline.node.deliver.lapses import LONGEST_SLEEP, sleep_for
from hotline.node.record.tables import FEED, LAPSES
from protocols.wire import decode
from tests.simulator import Simulation


def told(sim: Simulation, centre: str = "MERIDIAN") -> list[dict[str, Any]]:
    return [decode(row.data) for row in sim[centre].rows(FEED, FEED.c.what == "lapsed")]


@pytest.mark.parametrize(("due", "seconds"), [(None, LONGEST_SLEEP), (61_000, 60.0), (10**9, LONGEST_SLEEP), (0, 0.05)])
def test_it_sleeps_until_the_next_deadline_and_never_too_long(due: int | None, seconds: float) -> None:
    assert sleep_for(due, 1_000) == seconds


async def test_each_deadline_is_told_when_it_passes(sim: Simulation) -> None:
    await sim.lost()
    said = await sim["MERIDIAN"].says("conjunction.alert", precedence="FLASH", precedence_reason="Minutes are left.")
    began = sim.now
    await sim.passes(minutes=6)
    entries = told(sim)
    assert [(each["what"], each["to"]) for each in entries] == [
        ("received", "KESTREL"), ("shown", "KESTREL"), ("acknowledged", "KESTREL"),
    ]  # fmt: skip
    assert {each["message"] for each in entries} == {said.hash}
    for each, seconds in zip(entries, (30, 120, 300), strict=True):
        assert each["due"] - began == pytest.approx(seconds * 1000, abs=2000)
        assert 0 <= each["at"] - each["due"] < 500


async def test_nothing_is_told_of_what_came_in_time_nor_at_the_receiver(sim: Simulation) -> None:
    said = await sim["MERIDIAN"].says("conjunction.alert")
    await sim["KESTREL"].acknowledges(said)
    await sim.passes(minutes=10)
    assert {each["what"] for each in told(sim)} <= {"answered"}
    assert told(sim, "KESTREL") == []


async def test_after_a_restart_what_passed_meanwhile_is_told_and_the_rest_not_again(sim: Simulation) -> None:
    await sim.lost()
    await sim["MERIDIAN"].says("conjunction.alert", precedence="FLASH", precedence_reason="Minutes are left.")
    await sim.passes(seconds=45)
    assert [each["what"] for each in told(sim)] == ["received"]
    await sim["MERIDIAN"].kill()
    await sim.passes(minutes=3)
    await sim["MERIDIAN"].start()
    await sim.passes(seconds=5)
    assert [each["what"] for each in told(sim)] == ["received", "shown"]
    await sim["MERIDIAN"].restart()
    await sim.passes(seconds=5)
    assert len(sim["MERIDIAN"].rows(LAPSES)) == 2


async def test_the_seat_that_reads_it_knows_what_it_knew(sim: Simulation) -> None:
    seat = await sim["MERIDIAN"].seat()
    await sim.lost()
    said = await sim["MERIDIAN"].says("conjunction.alert", precedence="FLASH", precedence_reason="Minutes are left.")
    await sim.passes(seconds=2)
    before = seat.board.matters[said.hash]
    await sim.passes(minutes=6)
    assert told(sim)
    assert seat.board.matters[said.hash] == before
    assert seat.board.distrusted == []

"""T31: people no longer hear alarms: nobody is there, or the pager is broken, or there are too many of them."""

from __future__ import annotations

from typing import Any

from hotline.node.deliver.calling import Pager
from hotline.node.record.tables import FEED, PAGES
from protocols.wire import decode
from tests.simulator import SimulatedCentre, Simulation

FLASH: dict[str, Any] = {"precedence": "FLASH", "precedence_reason": "Minutes are left."}
DUTY = Pager(name="duty", url="json://pager.example/")


def told(centre: SimulatedCentre, what: str) -> list[dict[str, Any]]:
    return [decode(row.data) for row in centre.rows(FEED, FEED.c.what == what)]


async def paged(sim: Simulation) -> SimulatedCentre:
    """KESTREL, with a pager, and nobody signed on."""
    kestrel = sim["KESTREL"]
    kestrel.pagers = (DUTY,)
    await kestrel.restart()
    await sim.linked()
    return kestrel


async def test_a_thousand_flash_make_one_page_and_another_that_counts_the_rest(sim: Simulation) -> None:
    kestrel = await paged(sim)
    for _ in range(12):
        await sim["MERIDIAN"].says("conjunction.alert", **FLASH)
    await sim.passes(minutes=1)
    unseen = kestrel.rows(PAGES, PAGES.c.rung == "unseen")
    assert len(unseen) == 12
    assert {row.state for row in unseen} == {"sent"}
    assert 1 <= len(kestrel.paged) <= 2
    assert "more wait." in kestrel.paged[-1][1].body


async def test_2019_the_pager_is_broken_and_both_sides_know_before_it_is_too_late(sim: Simulation) -> None:
    kestrel = await paged(sim)
    kestrel.pager_says = "not_taken"
    said = await sim["MERIDIAN"].says("conjunction.alert", **FLASH)
    await kestrel.has_received(said)
    await sim.passes(seconds=13)
    assert [each["code"] for each in told(kestrel, "alarm") if each["message"] == said.hash] == ["page_failed"]
    await sim.passes(minutes=5)
    assert [each["rung"] for each in told(sim["MERIDIAN"], "rung")] == ["seats", "contact"]


async def test_a_page_says_nothing_of_what_is_in_the_message(sim: Simulation) -> None:
    kestrel = await paged(sim)
    text = {"subject": "LARK 9 will pass at 200 m", "text": "Manoeuvre at 1800Z."}
    said = await sim["MERIDIAN"].says("procedure.free_text", body=text, **FLASH)
    await kestrel.has_received(said)
    await sim.passes(seconds=13)
    ((_, words),) = kestrel.paged
    assert said.digits in words.body
    for word in ("LARK", "200", "1800Z", "Manoeuvre", "free_text"):
        assert word not in words.title + words.body

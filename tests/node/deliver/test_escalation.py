"""The ladder: each rung at its instant, once, over restarts; what it does; and our own officers, before the other side
has to climb at all."""

from __future__ import annotations

from typing import Any

import pytest

from hotline.node.deliver.calling import Pager
from hotline.node.record.tables import EXCHANGES, FEED, JOURNAL, PAGES, RUNGS
from protocols.journal import Leaf
from protocols.wire import decode, unpack
from tests.simulator import Simulation, Spoken

FLASH: dict[str, Any] = {"precedence": "FLASH", "precedence_reason": "Minutes are left."}
SECONDS = {"route": 30, "seats": 120, "contact": 300, "third_party": 900, "no_reply": 3600}


def told(sim: Simulation, centre: str = "MERIDIAN", what: str = "rung") -> list[dict[str, Any]]:
    return [decode(row.data) for row in sim[centre].rows(FEED, FEED.c.what == what)]


def rungs(sim: Simulation, centre: str = "MERIDIAN") -> list[str]:
    return [each["rung"] for each in told(sim, centre)]


async def flash(sim: Simulation, **fields: Any) -> Spoken:
    return await sim["MERIDIAN"].says("conjunction.alert", **{**FLASH, **fields})


async def test_r17_a_flash_that_nobody_takes_climbs_at_each_instant_within_a_second(sim: Simulation) -> None:
    await sim.lost()
    said = await flash(sim)
    released = sim.now
    await sim.passes(minutes=65)
    assert [(each["rung"], each["to"], each["message"]) for each in told(sim)] == [
        (name, "KESTREL", said.hash) for name in SECONDS
    ]
    for each in told(sim):
        assert each["due"] - released == pytest.approx(SECONDS[each["rung"]] * 1000, abs=1500)
        assert 0 <= each["at"] - each["due"] < 1000
    assert told(sim)[2]["acts"] == ["second_contact", "pager", "call_sheet"]
    leaves = [unpack(row.leaf, Leaf) for row in sim["MERIDIAN"].rows(JOURNAL)]
    assert [leaf.subject for leaf in leaves if leaf.kind == "rung_reached"] == [said.hash] * 5


async def test_r17_over_restarts_each_rung_is_told_once_and_late_ones_with_their_time(sim: Simulation) -> None:
    meridian = sim["MERIDIAN"]
    await sim.lost()
    await flash(sim)
    await sim.passes(seconds=45)
    assert rungs(sim) == ["route"]
    await meridian.kill()
    await sim.passes(minutes=5)
    await meridian.start()
    await sim.passes(seconds=3)
    assert rungs(sim) == ["route", "seats", "contact"]
    late = told(sim)[1]
    assert late["at"] - late["due"] > 180_000
    for _ in range(2):
        await meridian.restart()
        await sim.passes(seconds=5)
    await sim.passes(minutes=9, seconds=10)
    assert rungs(sim) == ["route", "seats", "contact", "third_party"]
    third = told(sim)[-1]
    assert 0 <= third["at"] - third["due"] < 1000
    assert len(meridian.rows(RUNGS)) == 4


async def test_who_acknowledges_ends_the_climb_and_a_missed_answer_starts_it_at_the_second_contact(
    sim: Simulation,
) -> None:
    said = await flash(sim, reply={"required": "answer", "by": None})
    await sim["KESTREL"].acknowledges(said)
    (row,) = sim["MERIDIAN"].rows(EXCHANGES, EXCHANGES.c.message == said.hash)
    await sim.passes(seconds=(row.answered_by - sim.now) / 1000 - 5)
    assert rungs(sim) == []
    await sim.passes(seconds=6)
    (contact,) = told(sim)
    assert (contact["rung"], contact["climb"], contact["due"]) == ("contact", row.answered_by, row.answered_by)
    assert contact["at"] - contact["due"] < 1000
    await sim.passes(minutes=10)
    assert rungs(sim) == ["contact", "third_party"]


async def test_a_holding_moves_it_and_a_missed_next_word_is_a_climb_of_its_own(sim: Simulation) -> None:
    kestrel = sim["KESTREL"]
    said = await flash(sim)
    seat = await kestrel.has_on_board(said)
    until = sim.now + 10 * 60_000
    await seat.holding(said.hash, until)
    await sim.passes(minutes=9)
    assert rungs(sim) == []
    await sim.passes(minutes=2)
    assert [(each["rung"], each["due"]) for each in told(sim)] == [("contact", until)]


async def test_the_first_rung_has_the_links_try_another_way(sim: Simulation, monkeypatch: pytest.MonkeyPatch) -> None:
    await sim.lost()
    tried: list[str] = []
    monkeypatch.setattr(sim["MERIDIAN"].node.peers, "second_route", tried.append)
    await flash(sim)
    await sim.passes(seconds=29)
    assert tried == []
    await sim.passes(seconds=3)
    assert tried == ["KESTREL"]


async def test_2019_a_flash_that_came_and_was_opened_by_nobody_calls_our_own_officers(sim: Simulation) -> None:
    kestrel = sim["KESTREL"]
    kestrel.pagers = (Pager(name="duty", command=("true",)),)
    await kestrel.restart()
    await sim.linked()
    await kestrel.seat()
    said = await flash(sim)
    await kestrel.has_received(said)
    await sim.passes(seconds=70)
    assert rungs(sim, "KESTREL") == ["unseen"]
    assert [(row.pager, row.rung, row.state) for row in kestrel.rows(PAGES)] == [("duty", "unseen", "sent")]
    ((name, words),) = kestrel.paged
    assert (name, words.title) == ("duty", f"TEST TEST TEST KESTREL: FLASH {said.digits}")
    assert words.body.splitlines() == [
        "TEST TEST TEST",
        f"FLASH {said.digits} from MERIDIAN is here, and nobody has opened it.",
        f"Go to a seat and open {said.digits}.",
        "TEST TEST TEST",
    ]
    await kestrel.shows(said)
    await sim.passes(minutes=2)
    assert rungs(sim, "KESTREL") == ["unseen", "untaken"]  # seen, and not taken: that is another thing
    await kestrel.acknowledges(said)
    await sim.passes(minutes=20)
    assert rungs(sim, "KESTREL") == ["unseen", "untaken"]
    assert "contact" not in rungs(sim)


async def test_where_nobody_is_signed_on_they_are_called_within_seconds(sim: Simulation) -> None:
    said = await flash(sim)
    await sim["KESTREL"].has_received(said)
    await sim.passes(seconds=12)
    assert rungs(sim, "KESTREL") == ["unseen"]
    await sim["KESTREL"].restart()
    await sim.passes(seconds=40)
    assert rungs(sim, "KESTREL") == ["unseen"]


async def test_what_is_opened_and_taken_in_time_calls_nobody(sim: Simulation) -> None:
    await sim["KESTREL"].seat()
    said = await flash(sim)
    await sim["KESTREL"].shows(said)
    await sim["KESTREL"].acknowledges(said)
    await sim.passes(minutes=4)
    assert rungs(sim, "KESTREL") == []
    assert rungs(sim) == []


async def test_every_seat_is_told_and_a_seat_that_comes_later_too(sim: Simulation) -> None:
    await sim.lost()
    said = await flash(sim)
    seat = await sim["MERIDIAN"].seat("WATCH-2")
    await sim.passes(minutes=6)
    assert [each.rung for each in seat.board.rungs[said.hash, "KESTREL"]] == ["route", "seats", "contact"]
    assert seat.board.distrusted == []


async def test_a_routine_message_in_its_time_costs_no_rung(sim: Simulation) -> None:
    await sim["MERIDIAN"].says("procedure.free_text")
    await sim.passes(hours=1)
    assert rungs(sim) == []

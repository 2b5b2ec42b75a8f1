"""Silence is a state: what has not come is drawn with its age, at the very second at which it is so, at both ends."""

from __future__ import annotations

from typing import Any

import pytest

from hotline.client import Matter
from hotline.node.record.tables import EXCHANGES
from protocols.terms import Act
from tests.parties import HOUR, MINUTE, SECOND
from tests.simulator import SimulatedCentre, Simulation, Spoken, until

FLASH: dict[str, Any] = {"precedence": "FLASH", "precedence_reason": "it closes fast"}


async def matter(centre: SimulatedCentre, said: Spoken) -> Matter:
    seat = await centre.has_on_board(said)
    return seat.board.matters[said.hash]


async def negatives(centre: SimulatedCentre, said: Spoken) -> dict[str, tuple[int, int]]:
    """What has not come, now: its age and how late it is, in seconds."""
    seat = await centre.has_on_board(said)
    found = seat.board.negatives(seat.board.matters[said.hash], centre.clock.now())
    return {each.what: (each.since_ms // 1000, each.late_ms // 1000) for each in found}


async def at(sim: Simulation, said: Spoken, instant: int) -> None:
    """Time passes until this long after the release."""
    released = (await matter(sim[said.from_], said)).released_at
    await sim.passes(seconds=(released + instant - sim.now) / 1000)


async def test_not_seen_is_so_at_two_minutes_and_not_a_second_before(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    said = await meridian.says("conjunction.alert", **FLASH)
    await kestrel.has_received(said)
    await at(sim, said, 2 * MINUTE - SECOND)
    assert (await negatives(meridian, said))["not_seen"] == (119, -1)
    seat = await meridian.seat()
    assert seat.board.overdue(sim.now) == ()
    await sim.passes(seconds=1)
    assert (await negatives(meridian, said))["not_seen"] == (120, 0)
    assert [late.what for late in seat.board.overdue(sim.now)] == ["shown"]
    await kestrel.shows(said)
    await meridian.sees(said, "shown")
    assert "not_seen" not in await negatives(meridian, said)


async def test_not_received_while_the_line_is_cut(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    await sim.lost()
    said = await meridian.says("conjunction.alert", **FLASH)
    await at(sim, said, 29 * SECOND)
    assert (await negatives(meridian, said))["not_received"] == (29, -1)
    await sim.passes(seconds=5)
    assert (await negatives(meridian, said))["not_received"] == (34, 4)
    sim.heal("MERIDIAN", "KESTREL")
    await kestrel.has_received(said)
    await meridian.sees(said, "received")
    assert "not_received" not in await negatives(meridian, said)


async def test_the_receiver_counts_from_its_own_receipt(sim: Simulation) -> None:
    """The line was cut for ten minutes: KESTREL's officer has the same five minutes as ever."""
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    await sim.lost()
    said = await meridian.says("conjunction.alert", **FLASH)
    await sim.passes(minutes=10)
    sim.heal("MERIDIAN", "KESTREL")
    await kestrel.has_received(said)
    here, there = await matter(kestrel, said), await matter(meridian, said)
    assert here.here.clocks.acknowledged_by == here.at + 5 * MINUTE
    assert there.here.clocks.acknowledged_by == there.released_at + 5 * MINUTE
    assert (await negatives(kestrel, said))["not_acknowledged"][1] < -290
    assert (await negatives(meridian, said))["not_acknowledged"][1] > 300


async def test_the_ladder_climbs_by_itself_until_an_officer_has_it(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    said = await meridian.says("procedure.free_text", **FLASH)
    reached = []
    for instant in (29 * SECOND, 30 * SECOND, 2 * MINUTE, 5 * MINUTE, 15 * MINUTE, 59 * MINUTE, HOUR):
        await at(sim, said, instant)
        here = await matter(meridian, said)
        reached.append([each.rung.name for each in here.here.ladder(here.precedence, sim.now)])
    assert reached == [
        [],
        ["route"],
        ["route", "seats"],
        ["route", "seats", "contact"],
        ["route", "seats", "contact", "third_party"],
        ["route", "seats", "contact", "third_party"],
        ["route", "seats", "contact", "third_party", "no_reply"],
    ]
    assert not Act.NO_REPLY.automatic
    await kestrel.acknowledges(said)
    await meridian.sees(said, "acknowledged")
    await sim.passes(hours=3)
    here = await matter(meridian, said)
    assert len(here.here.ladder(here.precedence, sim.now)) == 5


async def test_an_acknowledgement_in_time_leaves_nothing_open(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    said = await meridian.says("procedure.free_text", **FLASH)
    await kestrel.acknowledges(said)
    await meridian.sees(said, "acknowledged")
    await sim.passes(hours=2)
    here = await matter(meridian, said)
    assert here.here.ladder(here.precedence, sim.now) == ()
    assert (await meridian.seat()).board.overdue(sim.now) == ()


async def test_holding_moves_the_answer_to_its_own_hour(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    said = await meridian.says("procedure.free_text", **FLASH, reply={"required": "answer"})
    await kestrel.acknowledges(said)
    until_then = sim.now + 90 * MINUTE
    await (await kestrel.has_on_board(said)).holding(said.hash, until_then)
    await meridian.sees(said, "holding")
    await sim.passes(minutes=60)
    assert (await meridian.seat()).board.overdue(sim.now) == ()
    await sim.passes(seconds=(until_then - sim.now) / 1000)
    assert [late.what for late in (await meridian.seat()).board.overdue(sim.now)] == ["holding"]
    await kestrel.answers(said)
    await meridian.sees(said, "answered")
    assert (await meridian.seat()).board.overdue(sim.now) == ()


@pytest.mark.parametrize("how", ["restart", "kill"])
async def test_deadlines_are_instants_that_a_restart_does_not_move(sim: Simulation, how: str) -> None:
    meridian = sim["MERIDIAN"]
    await sim.lost()
    said = await meridian.says("conjunction.alert", **FLASH)
    before = [tuple(row) for row in meridian.rows(EXCHANGES)]
    await (meridian.stop() if how == "restart" else meridian.kill())
    await sim.passes(minutes=4)
    await meridian.start()
    assert [tuple(row) for row in meridian.rows(EXCHANGES)] == before
    seat = await meridian.seat()
    await until(lambda: seat.connected, 60, "the seat is back")
    await at(sim, said, 5 * MINUTE)
    assert [late.what for late in seat.board.overdue(sim.now)] == ["received", "shown", "acknowledged"]


async def test_what_the_node_stored_is_what_the_seat_computes(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    for precedence in ("FLASH", "IMMEDIATE", "PRIORITY", "ROUTINE"):
        said = await meridian.says("procedure.free_text", precedence=precedence, precedence_reason="as it comes")
        await kestrel.has_received(said)
        for centre in (meridian, kestrel):
            [row] = centre.rows(EXCHANGES, EXCHANGES.c.message == said.hash)
            here = await matter(centre, said)
            stored = (row.received_by, row.shown_by, row.acknowledged_by, row.answered_by)
            assert stored == tuple(here.here.clocks)


async def test_who_is_addressed_for_information_owes_its_receipt_only() -> None:
    async with Simulation(names=("MERIDIAN", "KESTREL", "HALCYON")) as sim:
        meridian = sim["MERIDIAN"]
        said = await meridian.says("conjunction.alert", to="KESTREL", info=["HALCYON"], **FLASH)
        await sim["HALCYON"].has_received(said)
        [row] = meridian.rows(EXCHANGES, EXCHANGES.c.message == said.hash, EXCHANGES.c.addressee == "HALCYON")
        assert (row.received_by is not None, row.shown_by, row.acknowledged_by, row.answered_by) == (
            True, None, None, None,
        )  # fmt: skip

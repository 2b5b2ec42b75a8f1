"""What one officer does alone, over real nodes and seats: paged, released, unconfirmed, confirmed late, held."""

from __future__ import annotations

import pytest

from hotline.client import Seat
from hotline.node.record.tables import ENVELOPES
from protocols.errors import Code, Refused
from tests.simulator import SimulatedCentre, Simulation, Spoken, until
from tests.simulator.speech import draft_of

MINUTE = 60_000
FLASH = {"precedence": "FLASH", "precedence_reason": "it closes fast"}


def paged(seat: Seat) -> list[str]:
    return [alarm.detail for alarm in seat.board.alarms if alarm.code == "override_asked"]


def alarms(centre: SimulatedCentre, seat: Seat) -> list[str]:
    return [alarm.code for alarm in seat.board.alarms if alarm.code in ("unconfirmed", "hold_not_settled")]


async def asks_alone(centre: SimulatedCentre) -> Spoken:
    """WATCH-1 asks to release a FLASH alone."""
    seat = await centre.seat("WATCH-1")
    receipt = await seat.send(draft_of("conjunction.alert", "KESTREL", **FLASH), "sole_override")
    assert receipt.state == "waiting"
    return Spoken(receipt.message, "conjunction.alert", centre.name, ("KESTREL",), {})


async def test_everybody_is_paged_for_five_minutes_and_then_it_goes(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    second = await meridian.seat("WATCH-2")
    said = await asks_alone(meridian)
    await sim.passes(minutes=4, seconds=59)
    assert len(paged(second)) == 5
    assert "Signed on: WATCH-2" in paged(second)[-1]
    assert meridian.rows(ENVELOPES, ENVELOPES.c.message == said.hash) == []
    await sim.passes(seconds=3)
    await kestrel.has_received(said)
    assert len(paged(second)) == 5


@pytest.mark.parametrize("step", [-24 * 60 * MINUTE, 24 * 60 * MINUTE, -MINUTE, 4 * MINUTE])
async def test_no_step_of_the_clock_shortens_or_lengthens_the_five_minutes(sim: Simulation, step: int) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    said = await asks_alone(meridian)
    await sim.passes(minutes=1)
    meridian.clock.wrong_by_ms = step
    await sim.passes(minutes=3, seconds=58)
    assert meridian.rows(ENVELOPES, ENVELOPES.c.message == said.hash) == []
    await sim.passes(seconds=4)
    await kestrel.has_received(said)


async def test_a_restart_counts_the_minute_that_it_fell_into_again(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    said = await asks_alone(meridian)
    await sim.passes(minutes=2, seconds=30)
    await meridian.everybody_signs_off()
    await meridian.restart()
    await sim.passes(minutes=2, seconds=45)
    assert meridian.rows(ENVELOPES, ENVELOPES.c.message == said.hash) == []
    await sim.passes(seconds=20)
    await kestrel.has_received(said)


async def test_a_second_officer_who_comes_in_time_makes_it_a_release_of_two(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    second = await meridian.seat("WATCH-2")
    said = await asks_alone(meridian)
    await sim.passes(minutes=1, seconds=30)
    await second.release(said.hash)
    await kestrel.has_received(said)
    matter = (await kestrel.has_on_board(said)).board.matters[said.hash]
    assert (matter.officers, matter.by_one_officer) == (("WATCH-1", "WATCH-2"), False)
    await sim.passes(minutes=30)
    assert len(meridian.rows(ENVELOPES, ENVELOPES.c.message == said.hash)) == 1
    assert len(paged(second)) == 2


async def test_a_second_officer_returns_it_and_it_never_goes(sim: Simulation) -> None:
    meridian = sim["MERIDIAN"]
    second = await meridian.seat("WATCH-2")
    said = await asks_alone(meridian)
    await sim.passes(minutes=4)
    await second.return_(said.hash, "another object")
    await sim.passes(minutes=60)
    assert meridian.rows(ENVELOPES, ENVELOPES.c.message == said.hash) == []


async def test_who_was_struck_off_while_everybody_was_paged_releases_nothing(sim: Simulation) -> None:
    meridian, party = sim["MERIDIAN"], sim.parties["MERIDIAN"]
    said = await asks_alone(meridian)
    await sim.passes(minutes=1)
    second = await meridian.seat("WATCH-2")
    left = tuple(each for each in party.statement().officers if each.role != "WATCH-1")
    await second.admit("statement", party.statement_record(2, officers=left))
    await sim.passes(minutes=10)
    assert meridian.rows(ENVELOPES, ENVELOPES.c.message == said.hash) == []
    assert "override_refused" in [alarm.code for alarm in second.board.alarms]


async def test_unconfirmed_at_both_ends_after_fifteen_minutes_and_a_late_confirmation_with_its_time(
    sim: Simulation,
) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    second = await meridian.seat("WATCH-2")
    said = await asks_alone(meridian)
    await sim.passes(minutes=5, seconds=5)
    there = await kestrel.has_on_board(said)
    here = await meridian.has_on_board(said, "WATCH-2")
    await sim.passes(minutes=14, seconds=30)
    for seat in (here, there):
        matter = seat.board.matters[said.hash]
        assert matter.confirmation_due
        assert not matter.unconfirmed(sim.now)
    await sim.passes(seconds=40)
    for centre, seat in ((meridian, here), (kestrel, there)):
        assert seat.board.matters[said.hash].unconfirmed(sim.now)
        assert alarms(centre, seat) == ["unconfirmed"]
    await second.confirm(said.hash)
    await until(lambda: not there.board.matters[said.hash].confirmation_due, 30, "it is confirmed")
    for seat in (here, there):
        matter = seat.board.matters[said.hash]
        assert not matter.unconfirmed(sim.now)
        assert matter.confirmed_late is not None
        assert matter.confirmed_late - matter.released_at > 15 * MINUTE
    assert here.board.matters[said.hash].confirmed_late == there.board.matters[said.hash].confirmed_late


async def test_confirmed_in_time_nobody_hears_of_it_again(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    second = await meridian.seat("WATCH-2")
    said = await asks_alone(meridian)
    await sim.passes(minutes=6)
    await kestrel.has_received(said)
    await second.confirm(said.hash)
    await sim.passes(minutes=30)
    for centre in (meridian, kestrel):
        seat = await centre.has_on_board(said)
        assert alarms(centre, seat) == []
        assert seat.board.matters[said.hash].confirmed_late is None


@pytest.mark.parametrize("step", [0, 24 * 60 * MINUTE, -24 * 60 * MINUTE])
async def test_a_hold_that_nobody_settles_sounds_at_both_ends_once_and_stays(sim: Simulation, step: int) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    said = await meridian.says("procedure.free_text")
    await kestrel.has_received(said)
    await meridian.holds(said)
    there, here = await kestrel.has_on_board(said), await meridian.has_on_board(said)
    await until(lambda: there.board.matters[said.hash].held is not None, 30, "it is held")
    kestrel.clock.wrong_by_ms = step
    await sim.passes(minutes=9, seconds=30)
    assert [alarms(meridian, here), alarms(kestrel, there)] == [[], []]
    await sim.passes(seconds=40)
    assert [alarms(meridian, here), alarms(kestrel, there)] == [["hold_not_settled"]] * 2
    assert here.board.matters[said.hash].hold_overdue(sim.now)
    await sim.passes(minutes=60)
    await kestrel.restart()
    await sim.passes(minutes=30)
    assert [alarms(meridian, here), alarms(kestrel, there)] == [["hold_not_settled"]] * 2
    assert there.board.matters[said.hash].held is not None


@pytest.mark.parametrize("how", ["stands", "cancel"])
async def test_two_officers_settle_a_hold_in_time(sim: Simulation, how: str) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    said = await meridian.says("procedure.free_text")
    await kestrel.has_received(said)
    await meridian.holds(said)
    there, here = await kestrel.has_on_board(said), await meridian.has_on_board(said)
    await until(lambda: there.board.matters[said.hash].held is not None, 30, "it is held")
    receipt = await (
        here.stands(said.hash, "checked_and_true") if how == "stands" else here.cancel(said.hash, "superseded")
    )
    second = await meridian.seat("WATCH-2")
    await until(lambda: receipt.message in second.board.waiting, 30, "it waits")
    await second.release(receipt.message)
    await sim.passes(minutes=30)
    assert [alarms(meridian, here), alarms(kestrel, there)] == [[], []]
    assert not there.board.matters[said.hash].hold_overdue(sim.now)


async def test_one_officer_does_not_cancel_or_end_a_hold(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    said = await meridian.says("procedure.free_text")
    await kestrel.has_received(said)
    here = await meridian.has_on_board(said)
    await here.hold(said.hash)
    await until(lambda: here.board.matters[said.hash].held is not None, 30, "it is held")
    receipt = await here.stands(said.hash, "checked_and_true")
    assert receipt.state == "waiting"
    await until(lambda: receipt.message in here.board.waiting, 30, "it waits")
    with pytest.raises(Refused) as refused:
        await here.release(receipt.message)
    assert refused.value.code is Code.SAME_OFFICER
    await sim.passes(minutes=11)
    assert alarms(meridian, here) == ["hold_not_settled"]

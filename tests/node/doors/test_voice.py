"""The challenges of the day, asked for at two real seats."""

from __future__ import annotations

import pytest

from hotline.client import Seat
from protocols.errors import Code, Refused
from protocols.sealing import SealingPrivate
from tests.parties import seed
from tests.simulator import Simulation


async def test_two_officers_who_call_one_another_have_the_same_rows(sim: Simulation) -> None:
    here, there = await sim["MERIDIAN"].seat(), await sim["KESTREL"].seat()
    (ours,), (theirs,) = await here.challenges("KESTREL"), await there.challenges("MERIDIAN")
    assert (ours.name, ours.ours, ours.theirs) == (theirs.name, theirs.theirs, theirs.ours)


async def test_a_week_is_printed_ahead_and_each_day_has_its_own(sim: Simulation) -> None:
    seat = await sim["MERIDIAN"].seat()
    week = await seat.challenges("KESTREL", days=7)
    assert [each.day - week[0].day for each in week] == list(range(7))
    assert len({each.ours for each in week}) == 7


async def test_after_a_new_key_the_table_that_the_other_side_has_before_it_is_found_by_its_name(
    sim: Simulation,
) -> None:
    meridian = sim["MERIDIAN"]
    (before,) = await (await sim["KESTREL"].seat()).challenges("MERIDIAN")
    await sim.lost()
    meridian.sealing.append(SealingPrivate(seed("new") * 3))
    await meridian.everybody_signs_off()
    await meridian.restart()
    seat = await meridian.seat()
    (now,) = await seat.challenges("KESTREL")
    assert now.name != before.name
    (found,) = await seat.challenges("KESTREL", table=before.name.lower())
    assert found.theirs == before.ours


@pytest.mark.parametrize(("centre", "code"), [("NOBODY", Code.UNKNOWN_CENTRE), ("KESTREL", Code.NOT_FOUND)])
async def test_what_is_not_there_is_refused(sim: Simulation, centre: str, code: Code) -> None:
    seat: Seat = await sim["MERIDIAN"].seat()
    with pytest.raises(Refused) as refused:
        await seat.challenges(centre, table="ZZZZZ")
    assert refused.value.code is code

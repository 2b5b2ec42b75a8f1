"""T14: a clock is wrong, or is set while everything runs: a day, to 1970, to 2106, a second back and forth.

Nothing is lost, refused, hidden or put in another order for it; no time within a line goes back; what expires says so;
and whoever is off by more than 30 s is told, at both ends.
"""

from __future__ import annotations

from typing import Any

import pytest

from hotline.node.record.tables import ENVELOPES, MESSAGES
from protocols.envelope import Envelope, Release
from protocols.errors import Code, Refused
from protocols.messages.header import Precedence, message_hash
from protocols.wire import unpack
from tests.attacks.scene import TEXT, alarms, told
from tests.parties import DAY, HOUR, MINUTE, NOW, SECOND
from tests.simulator import SimulatedCentre, Simulation, Spoken, until

IN_1970 = SECOND - NOW
IN_2106 = (1 << 32) * SECOND + HOUR - NOW  # past the last second of 32 bits
FAR: dict[str, int] = {
    "a day ahead": DAY, "a day behind": -DAY, "1970": IN_1970, "2106": IN_2106, "a minute ahead": 60 * SECOND,
    "a minute behind": -60 * SECOND,
}  # fmt: skip
LEAP: dict[str, int] = {"a leap second": SECOND, "a leap second taken back": -SECOND}
FAR_OFF = pytest.mark.parametrize("off", FAR.values(), ids=FAR)
ALL: dict[str, int] = {**FAR, **LEAP}
ANY = pytest.mark.parametrize("off", ALL.values(), ids=ALL)


def line(centre: SimulatedCentre, from_: str, to: str) -> list[Release]:
    """The releases of one direction, by number."""
    rows = centre.rows(ENVELOPES, ENVELOPES.c.from_centre == from_, ENVELOPES.c.to_centre == to)
    return sorted((unpack(Envelope.parse(r.bytes).release, Release) for r in rows), key=lambda each: each.number)


def in_order(sim: Simulation, from_: str, to: str, said: list[Spoken]) -> None:
    """Both ends have every one, in the order in which it was said, and no time goes back."""
    for end in (from_, to):
        releases = line(sim[end], from_, to)
        ours = [each for each in releases if each.message in {one.hash for one in said}]
        assert [each.message for each in ours] == [each.hash for each in said]
        assert [each.number for each in releases] == list(range(1, len(releases) + 1))
        times = [each.released_at for each in releases]
        assert times == sorted(times)
    assert told(sim[to], "refused") == []


async def spoken(sim: Simulation, from_: str, to: str, **changes: Any) -> Spoken:
    """Free text of two officers, dated by their own centre's clock."""
    world = sim.world
    world.now = sim[from_].clock.now()
    data = world.message("procedure.free_text", TEXT, from_=from_, to=(to,), **changes)
    answer = await sim[from_].submits(data, world.attested(data, TEXT))
    return Spoken(message_hash(data, world.mode), "procedure.free_text", from_, (to,), {to: len(answer)})


async def speaks(sim: Simulation, centre: str, said: list[Spoken], times: int = 3) -> None:
    """Officers whose computers have the same clock as their node."""
    for _ in range(times):
        other = next(name for name in sim.centres if name != centre)
        said.append(await spoken(sim, centre, other))
        await sim.passes(seconds=2)


@ANY
async def test_a_receiver_s_clock_is_set_in_mid_run(sim: Simulation, off: int) -> None:
    meridian, kestrel, said = sim["MERIDIAN"], sim["KESTREL"], list[Spoken]()
    await speaks(sim, "MERIDIAN", said)
    kestrel.clock.wrong_by_ms = off
    await speaks(sim, "MERIDIAN", said)
    kestrel.clock.wrong_by_ms = 0
    await speaks(sim, "MERIDIAN", said)
    for each in said:
        await kestrel.has_received(each)
    in_order(sim, "MERIDIAN", "KESTREL", said)
    assert all(row.received for row in meridian.rows(ENVELOPES))


@pytest.mark.parametrize("off", [DAY, -30 * DAY, SECOND, -SECOND])
async def test_a_sender_s_clock_is_set_in_mid_run_and_back(sim: Simulation, off: int) -> None:
    """What one officer signs. Behind by thirty days is before its own records: it is still the one who says so."""
    meridian, kestrel, said = sim["MERIDIAN"], sim["KESTREL"], list[Spoken]()
    for set_to in (0, off, 0):
        meridian.clock.wrong_by_ms = set_to
        for _ in range(3):
            said.append(await meridian.says("procedure.ping"))
            await sim.passes(seconds=2)
    for each in said:
        await kestrel.has_received(each)
    in_order(sim, "MERIDIAN", "KESTREL", said)


@pytest.mark.parametrize("back", [20 * MINUTE, DAY])
async def test_two_officers_after_a_step_back(sim: Simulation, back: int) -> None:
    """No release is dated before the one before it, and no second signature is older than 30 minutes at its release: by
    less than that a step back is not felt. By more it is refused at home, by name, and nothing of it leaves or stays;
    one officer's word goes, and two officers' again once their clock has passed what it had said."""
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    await spoken(sim, "MERIDIAN", "KESTREL")
    meridian.clock.wrong_by_ms = -back
    await sim.passes(minutes=1)
    if back < 30 * MINUTE:
        await kestrel.has_received(await spoken(sim, "MERIDIAN", "KESTREL"))
        return
    before = len(meridian.rows(ENVELOPES))
    with pytest.raises(Refused) as refused:
        await spoken(sim, "MERIDIAN", "KESTREL")
    assert refused.value.code is Code.SECOND_TOO_LATE
    assert len(meridian.rows(ENVELOPES)) == before
    await kestrel.has_received(await meridian.says("conjunction.alert", precedence="PRIORITY"))
    meridian.clock.wrong_by_ms = MINUTE
    await kestrel.has_received(await spoken(sim, "MERIDIAN", "KESTREL"))


@FAR_OFF
async def test_both_ends_are_told_of_a_clock_that_is_off(sim: Simulation, off: int) -> None:
    sim["KESTREL"].clock.wrong_by_ms = off
    await sim.passes(hours=2)
    for centre in sim.centres.values():
        assert "clock" in alarms(centre)
        [*_, last] = [each for each in told(centre, "alarm") if each["code"] == "clock"]
        assert f"differ by {abs(off) // 1000}" in last["detail"].replace("-", "")


@pytest.mark.parametrize("off", LEAP.values(), ids=LEAP)
async def test_a_leap_second_is_nothing_to_be_told(sim: Simulation, off: int) -> None:
    sim["KESTREL"].clock.wrong_by_ms = off
    await sim.passes(hours=2)
    assert "clock" not in [*alarms(sim["KESTREL"]), *alarms(sim["MERIDIAN"])]


@pytest.mark.parametrize("off", [DAY, IN_2106])
async def test_what_expired_by_a_wrong_clock_is_there_and_says_so(sim: Simulation, off: int) -> None:
    kestrel = sim["KESTREL"]
    kestrel.clock.wrong_by_ms = off
    said = await spoken(sim, "MERIDIAN", "KESTREL", expires_at=sim.now + HOUR)
    await kestrel.has_received(said)
    seat = await kestrel.has_on_board(said)
    matter = seat.board.matters[said.hash]
    assert "expired" in matter.marks
    assert matter.data


@pytest.mark.parametrize("off", [DAY, -DAY, IN_1970])
async def test_nothing_expires_for_a_clock_that_is_right_where_it_is_read(sim: Simulation, off: int) -> None:
    """The sender's clock is wrong, the reader's is right: what is marked is true by the reader's."""
    kestrel = sim["KESTREL"]
    sim["MERIDIAN"].clock.wrong_by_ms = off
    expires = max(sim.now, sim["MERIDIAN"].clock.now()) + 2 * HOUR
    said = await spoken(sim, "MERIDIAN", "KESTREL", expires_at=expires)
    await kestrel.has_received(said)
    seat = await kestrel.has_on_board(said)
    assert "expired" not in seat.board.matters[said.hash].marks


@ANY
async def test_a_deadline_is_told_once_whatever_the_clock_does(sim: Simulation, off: int) -> None:
    """A FLASH that nobody acknowledges: `not acknowledged` comes, and a step back does not bring it again."""
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    said = await meridian.says("conjunction.alert", precedence="FLASH", precedence_reason="it closes fast")
    await kestrel.has_received(said)
    await sim.passes(minutes=6)
    meridian.clock.wrong_by_ms = off
    await sim.passes(minutes=20)
    meridian.clock.wrong_by_ms = 0
    await sim.passes(minutes=20)
    told_ = [each["what"] for each in told(meridian, "lapsed") if each["message"] == said.hash]
    assert sorted(told_) == sorted(set(told_))
    assert {"shown", "acknowledged"} <= set(told_)


@pytest.mark.parametrize("off", [DAY, -DAY, IN_1970])
async def test_a_node_that_starts_with_a_wrong_clock_has_lost_nothing(sim: Simulation, off: int) -> None:
    meridian, kestrel, said = sim["MERIDIAN"], sim["KESTREL"], list[Spoken]()
    await speaks(sim, "MERIDIAN", said)
    for each in said:
        await kestrel.has_received(each)
    await kestrel.stop()
    kestrel.clock.wrong_by_ms = off
    await speaks(sim, "MERIDIAN", said)
    await kestrel.start()
    for each in said:
        await kestrel.has_received(each, within=300)
    in_order(sim, "MERIDIAN", "KESTREL", said)
    assert len(kestrel.rows(MESSAGES)) == len(said)
    await until(lambda: all(row.received for row in meridian.rows(ENVELOPES)), 300, "all are receipted")


async def test_urgent_comes_first_by_precedence_and_not_by_time(sim: Simulation) -> None:
    """A FLASH of a centre whose clock is behind is not sorted behind yesterday's routine."""
    kestrel, meridian = sim["KESTREL"], sim["MERIDIAN"]
    routine = await meridian.says("procedure.free_text")
    meridian.clock.wrong_by_ms = -25 * MINUTE
    flash = await meridian.says("conjunction.alert", precedence="FLASH", precedence_reason="it closes fast")
    seat = await kestrel.has_on_board(flash)
    await kestrel.has_on_board(routine)
    first, *_ = seat.board.shelves(kestrel.clock.now())["needs_you"]
    assert (first.hash, first.precedence) == (flash.hash, Precedence.FLASH)

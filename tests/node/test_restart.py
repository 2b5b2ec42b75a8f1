"""A node restarts in any state and goes on: stopped in order, killed, or without power; between any two steps."""

from __future__ import annotations

import os
from typing import Any

import pytest

from hotline.node.judge.events import Resumed
from hotline.node.record.tables import ENVELOPES, FEED, JOURNAL
from protocols.errors import Code, Refused
from protocols.messages.procedure import FreeText
from tests.simulator import SimulatedCentre, Simulation, until
from tests.simulator.checker import Record, Released, faults
from tests.simulator.speech import draft_of


async def ends(centre: SimulatedCentre, how: str) -> None:
    """The node is gone: `stop` says goodbye, `kill` does not, and without power nobody even hears a reset."""
    if how == "stop":
        await centre.stop()
    else:
        await centre.kill(silent=how == "power")


async def test_a_word_that_crossed_the_receipt_leaves_nothing_owed_for_ever(sim: Simulation) -> None:
    """The peer began a session before it had a message, and its receipt overtook that: the message is owed again, sent
    again, and the receipt that the peer has given already is the only one that there will be."""
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    said = [await meridian.says("procedure.free_text") for _ in range(3)]
    for each in said:
        await meridian.sees(each, "received")
    await meridian.node.committer.commit(Resumed("KESTREL", 1, 0, ()))
    assert meridian.owes("KESTREL")
    next(each for each in meridian.node.peers if each.name == "KESTREL").wake()
    await until(lambda: not meridian.owes("KESTREL"), 60, "nothing is owed")
    arrived = [row.message for row in kestrel.rows(FEED, FEED.c.what == "arrived")]
    assert sorted(arrived) == sorted(each.hash for each in said), "each is told once"


HOW = pytest.mark.parametrize("how", ["stop", "kill", "power"])


@HOW
async def test_what_was_said_while_the_peer_was_down_arrives_once_when_it_is_back(sim: Simulation, how: str) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    await ends(kestrel, how)
    said = [await meridian.says("procedure.free_text") for _ in range(3)]
    await sim.passes(minutes=2)
    await kestrel.start()
    for each in said:
        await kestrel.has_received(each)
        await meridian.sees(each, "received")
    arrived = [row.message for row in kestrel.rows(FEED, FEED.c.what == "arrived")]
    assert sorted(arrived) == sorted(each.hash for each in said)


@HOW
async def test_what_was_released_before_the_sender_went_down_is_sent_when_it_is_back(sim: Simulation, how: str) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    await sim.lost()
    said = await meridian.says("conjunction.alert")
    await ends(meridian, how)
    sim.heal("MERIDIAN", "KESTREL")
    await sim.passes(seconds=30)
    assert not kestrel.received(said)
    await meridian.start()
    await kestrel.has_received(said)


@HOW
async def test_what_waits_for_its_second_officer_waits_on(sim: Simulation, how: str) -> None:
    meridian = sim["MERIDIAN"]
    author, second = await meridian.seat("WATCH-1"), await meridian.seat("WATCH-2")
    receipt = await author.send(draft_of("procedure.free_text", "KESTREL"))
    await ends(meridian, how)
    await until(lambda: not second.connected, 20, "the seats have noticed")
    await meridian.start()
    await until(lambda: second.connected, 90, "the seats are back")
    released = await second.release(receipt.message)
    assert [each.number for each in released.releases] == [1]


@HOW
async def test_what_an_officer_signs_while_the_node_is_down_goes_by_itself(sim: Simulation, how: str) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    said = await kestrel.says("procedure.free_text", to="MERIDIAN")
    seat = await meridian.has_on_board(said)
    await ends(meridian, how)
    await until(lambda: not seat.connected, 20, "the seat has noticed")
    with pytest.raises(Refused) as refused:
        await seat.acknowledge(said.hash)
    assert refused.value.code is Code.NOT_REACHABLE
    assert len(seat.unsent) == 1
    await meridian.start()
    await kestrel.sees(said, "acknowledged", within=120)
    await until(lambda: not seat.unsent, 10, "nothing is kept any more")


@pytest.mark.parametrize("who", ["MERIDIAN", "KESTREL"])
async def test_killed_at_every_step_of_one_message_it_arrives_once(who: str) -> None:
    """The trace of a quiet run names the steps; then the node dies at them in turn (HOTLINE_LONG=1: at every one)."""
    steps = await _one_message(who, die_at=None)
    assert len(steps) > 10
    for step in range(0, len(steps), 1 if "HOTLINE_LONG" in os.environ else 5):
        await _one_message(who, die_at=step)


async def _one_message(who: str, *, die_at: int | None) -> list[str]:
    async with Simulation(pace=(0.005, 0.02)) as sim:
        await sim.linked()
        meridian, kestrel, dying = sim["MERIDIAN"], sim["KESTREL"], sim[who]
        first = len(sim.traced)

        def steps() -> list[str]:
            return [f"{room}: {step}" for _, centre, room, step, _ in sim.traced[first:] if centre == who]

        async def death() -> None:
            assert die_at is not None
            await until(lambda: len(steps()) > die_at or bool(told), 60, f"step {die_at}")
            await dying.kill()
            await sim.passes(seconds=1)
            await dying.start()

        told: list[Released] = []
        dies = sim.begins(death()) if die_at is not None else None
        receipt = await _insist(sim, meridian)
        told.append(receipt)
        if dies is not None:
            await dies
        await until(lambda: bool(kestrel.running and kestrel.rows(ENVELOPES)), 120, "it is there")
        await until(lambda: bool(meridian.running) and meridian.owes("KESTREL") == 0, 120, "it is receipted")
        await sim.passes(hours=2.1)
        found = steps()
        for centre in sim.centres.values():
            await centre.stop()
        records = {name: Record(centre.party, centre.store_path) for name, centre in sim.centres.items()}
        assert faults(records, told) == []
        return [step for step in found if step in found[: found.index("record: on_disk") + 12]]


async def _insist(sim: Simulation, centre: SimulatedCentre) -> Released:
    """Handed in until there is an answer, as a client does."""
    sim.world.now = sim.now
    body = FreeText(subject="Orbit", text="All is well.")
    data = sim.world.message("procedure.free_text", body)
    return await centre.insists(data, sim.world.attested(data, body))


@HOW
async def test_the_journal_goes_on_where_it_ended(sim: Simulation, how: str) -> None:
    meridian = sim["MERIDIAN"]
    await meridian.says("procedure.free_text")
    await ends(meridian, how)
    before = [row.hash for row in meridian.rows(JOURNAL)]
    await meridian.start()
    await sim.submitted()
    after = [row.hash for row in meridian.rows(JOURNAL)]
    assert after[: len(before)] == before
    assert [row.idx for row in meridian.rows(JOURNAL)] == list(range(len(after)))


async def test_a_seat_that_was_followed_before_is_told_what_it_missed(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    seat = await kestrel.seat()
    await seat.caught_up()
    sim.cut("WATCH-1@KESTREL", "KESTREL")
    said = await meridian.says("conjunction.alert")
    await sim.passes(minutes=1)
    assert said.hash not in seat.board.matters
    sim.heal("WATCH-1@KESTREL", "KESTREL")
    await until(lambda: said.hash in seat.board.matters, 120, "it is on the board")
    assert len(seat.board.matters) == 1


async def test_both_killed_at_once_in_the_middle_of_everything() -> None:
    async with Simulation(pace=(0.01, 0.05)) as sim:
        await sim.linked()
        meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
        here = [await sim.submitted() for _ in range(4)]
        there = [await sim.submitted("KESTREL") for _ in range(4)]
        await meridian.kill(silent=True)
        await kestrel.kill(silent=True)
        await meridian.start()
        await kestrel.start()
        for each in here:
            await kestrel.has_received(each)
        for each in there:
            await meridian.has_received(each)
        told: list[Any] = [row.message for row in kestrel.rows(FEED, FEED.c.what == "arrived")]
        assert sorted(told) == sorted(each.hash for each in here)

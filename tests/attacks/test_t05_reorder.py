"""T5: messages are put in another order, or one is left out and the chain is mended to hide it.

Each release names its number and the one before it. Nothing waits for what is missing: it is shown at once, with the
gap told; the order of a line is that of its numbers. Two releases that name different predecessors, or one number
twice, cannot both be honest: both are kept as proof.
"""

from __future__ import annotations

import random

import pytest

from hotline.node.record.tables import ENVELOPES, PROOFS
from protocols.messages.header import Precedence
from tests.attacks.scene import alarms, free_text, has_taken, journal, line_of, refusals, told
from tests.parties import Said, World, seed
from tests.simulator import Adversary, until


def flash(world: World) -> Said:
    return free_text(world, precedence=Precedence.FLASH, precedence_reason="it closes fast")


async def test_in_their_order_there_is_no_gap(thief: Adversary) -> None:
    for _ in range(3):
        await has_taken(thief, free_text(thief.sim.world))
    kestrel = thief.sim["KESTREL"]
    assert (line_of(kestrel).mark, told(kestrel, "gap"), alarms(kestrel)) == (3, [], [])


@pytest.mark.parametrize("order", [1, 2, 3])
async def test_in_any_order_all_are_taken_at_once_and_the_line_ends_the_same(thief: Adversary, order: int) -> None:
    kestrel = thief.sim["KESTREL"]
    said = [free_text(thief.sim.world) for _ in range(12)]
    mixed = random.Random(order).sample(said, len(said))
    for each in mixed:
        await has_taken(thief, each)
    line = line_of(kestrel)
    assert (line.mark, line.head, dict(line.above)) == (12, said[-1].releases["KESTREL"], {})
    numbered = sorted(kestrel.rows(ENVELOPES, ENVELOPES.c.from_centre == "MERIDIAN"), key=lambda row: int(row.number))
    assert [row.message for row in numbered] == [each.hash for each in said]
    opened = {(gap["first"], gap["last"]) for gap in told(kestrel, "gap") if gap["open"]}
    assert opened
    assert (kestrel.rows(PROOFS), alarms(kestrel), kestrel.unreadable) == ([], [], 0)


async def test_a_flash_does_not_wait_for_what_is_missing_before_it(thief: Adversary) -> None:
    kestrel, world = thief.sim["KESTREL"], thief.sim.world
    first, second, urgent = free_text(world), free_text(world), flash(world)
    seat = await kestrel.seat()
    began = thief.sim.now
    thief.sends("envelope", urgent.envelopes["KESTREL"])
    await until(lambda: urgent.hash in seat.board.matters, 5, "it is on the board")
    assert thief.sim.now - began < 1_000
    assert seat.board.matters[urgent.hash].marks == ("gap_before",)
    [gap] = seat.board.gaps.values()
    assert (gap.peer, gap.first, gap.last, gap.open) == ("MERIDIAN", 1, 2, True)
    await has_taken(thief, second)
    await has_taken(thief, first)
    await until(lambda: not any(gap.open for gap in seat.board.gaps.values()), 5, "the gap is closed")
    assert line_of(kestrel).mark == 3


async def test_one_that_was_left_out_with_the_chain_mended_is_a_proof(thief: Adversary) -> None:
    """Number 2 says that something else stood at 1 than what KESTREL was given."""
    kestrel, world = thief.sim["KESTREL"], thief.sim.world
    first = free_text(world)
    await has_taken(thief, first)
    text = free_text(world)
    forked = world.release(text.data, text.attested, "KESTREL", number=2, previous=seed("another first"))
    thief.sends("envelope", forked)
    await until(lambda: "line_forked" in alarms(kestrel), 5, "the alarm")
    [proof] = kestrel.rows(PROOFS)
    assert (proof.code, proof.peer, proof.theirs) == ("line_forked", "MERIDIAN", forked)
    assert "fork" in [kind for kind, _ in journal(kestrel)]
    assert told(kestrel, "arrived")[-1]["envelope"] == forked  # shown all the same: it may be the warning
    assert line_of(kestrel).forked is not None
    await kestrel.is_alarmed("line_forked")


async def test_the_predecessor_that_comes_last_is_compared_too(thief: Adversary) -> None:
    kestrel, world = thief.sim["KESTREL"], thief.sim.world
    first, second = free_text(world), free_text(world)
    other = world.release(second.data, second.attested, "KESTREL", number=2, previous=seed("another first"))
    thief.sends("envelope", other)
    await until(lambda: bool(told(kestrel, "gap")), 5, "the gap")
    assert alarms(kestrel) == []
    thief.sends("envelope", first.envelopes["KESTREL"])
    await until(lambda: alarms(kestrel) == ["line_forked"], 5, "the alarm")
    assert len(kestrel.rows(PROOFS)) == 1


async def test_one_number_for_two_messages_is_a_proof_and_the_first_stays(thief: Adversary) -> None:
    kestrel, world = thief.sim["KESTREL"], thief.sim.world
    first = free_text(world)
    await has_taken(thief, first)
    text = free_text(world)
    reused = world.release(text.data, text.attested, "KESTREL", number=1, previous=first.releases["KESTREL"])
    thief.sends("envelope", reused)
    await until(lambda: (text.hash, "number_reused") in refusals(thief), 5, "a signed `refused`")
    [proof] = kestrel.rows(PROOFS)
    assert (proof.code, proof.ours, proof.theirs) == ("number_reused", first.envelopes["KESTREL"], reused)
    assert alarms(kestrel) == ["number_reused"]
    assert [row.message for row in kestrel.rows(ENVELOPES, ENVELOPES.c.from_centre == "MERIDIAN")] == [first.hash]

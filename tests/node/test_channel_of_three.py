"""A channel of three centres, running and linked: one message to the members, a release to each, and one who leaves."""

from __future__ import annotations

from typing import Any

import pytest

from hotline.client import Board
from hotline.client.charters import acceptance, departure
from protocols.errors import Code, Refused
from tests.simulator import SimulatedCentre, Simulation, until
from tests.simulator.speech import Spoken

THREE = ("MERIDIAN", "KESTREL", "HALCYON")
OTHERS = ("KESTREL", "HALCYON")
TERMS: dict[str, Any] = {
    "types": ["procedure.free_text"], "deadlines": [], "replaces_direct": "no", "third_party": None,
    "shows": {"shown": "no", "presence": "no", "answer_times": "no"},
}  # fmt: skip


async def by_two(centre: SimulatedCentre, draft: Any) -> Spoken:
    """What WATCH-1 says of a channel, released by WATCH-2."""
    receipt = await (await centre.seat()).send(draft)
    second = await centre.seat("WATCH-2")
    await until(lambda: receipt.message in second.board.waiting, 60, "it waits for the second officer")
    released = await second.release(receipt.message)
    numbers = {each.to: each.number for each in released.releases}
    return Spoken(released.message, str(draft["type"]), centre.name, tuple(numbers), numbers)


async def state(centre: SimulatedCentre, charter: Spoken) -> str:
    return (await centre.seat()).board.channel(charter.digits).state


async def agreed(sim: Simulation) -> Spoken:
    """MERIDIAN proposes, the two others accept, and all three know it."""
    charter = await sim["MERIDIAN"].says("charter.proposal", to=OTHERS, body=TERMS, speaks_for="centre")
    for name in OTHERS:
        centre = sim[name]
        seat = await centre.has_on_board(charter)
        await by_two(centre, acceptance(seat.board.channel(charter.digits), name))
    for name in THREE:
        await is_in_force((await sim[name].seat()).board, charter)
    return charter


async def is_in_force(board: Board, charter: Spoken) -> None:
    def known() -> bool:
        return board.channels[charter.hash].state == "in_force"

    await until(known, 60, f"in force at {board.centre}")


async def test_one_message_to_the_members_a_release_to_each_and_one_leaves() -> None:
    async with Simulation(names=THREE) as sim:
        for one, other in (("MERIDIAN", "KESTREL"), ("MERIDIAN", "HALCYON"), ("KESTREL", "HALCYON")):
            await sim.linked(one, other)
        charter = await agreed(sim)
        said = await sim["MERIDIAN"].says("procedure.free_text", to=OTHERS, charter=charter.hash.hex())
        assert set(said.numbers) == set(OTHERS)
        for name in OTHERS:
            await sim[name].has_received(said)
            matter = (await sim[name].has_on_board(said)).board.matters[said.hash]
            assert (matter.channel, matter.here.shown_shared) == (charter.digits, False)
        await sim["KESTREL"].shows(said)
        await sim["KESTREL"].acknowledges(said)
        ladder = (await sim["MERIDIAN"].sees(said, "acknowledged", at="KESTREL")).addressees["KESTREL"]
        assert ladder.exchange.shown is None  # the charter keeps that at home

        halcyon = (await sim["HALCYON"].seat()).board
        left = await by_two(sim["HALCYON"], departure(halcyon.channel(charter.digits), "HALCYON"))
        for name in ("MERIDIAN", "KESTREL"):
            await sim[name].has_on_board(left)
            assert await state(sim[name], charter) == "in_force"
        with pytest.raises(Refused) as refused:
            await sim["MERIDIAN"].says("procedure.free_text", to=OTHERS, charter=charter.hash.hex())
        assert refused.value.code is Code.NOT_A_MEMBER
        again = await sim["MERIDIAN"].says("procedure.free_text", to="KESTREL", charter=charter.hash.hex())
        await sim["KESTREL"].has_received(again)
        for name in THREE:
            await sim[name].hears_no_alarm()

"""From the rung to the telephone and back: a call, with the day's challenge or without it; a third party; NO REPLY."""

from __future__ import annotations

from typing import Any

import pytest

from hotline.client import replies
from hotline.client.beside import called_ways, no_reply_draft, offered
from hotline.node.record.tables import FEED
from protocols.errors import Code, Refused
from protocols.messages.forms import form_of
from protocols.silence import negatives
from protocols.wire import decode
from tests.simulator import Simulation, Spoken, until

FLASH: dict[str, Any] = {"precedence": "FLASH", "precedence_reason": "Minutes are left."}


def rungs(sim: Simulation, centre: str = "MERIDIAN") -> list[str]:
    return [decode(row.data)["rung"] for row in sim[centre].rows(FEED, FEED.c.what == "rung")]


async def silent(sim: Simulation, minutes: float) -> Spoken:
    """A FLASH of MERIDIAN over a line that is down."""
    await sim.lost()
    said = await sim["MERIDIAN"].says("conjunction.alert", **FLASH)
    await sim.passes(minutes=minutes)
    return said


async def calls(sim: Simulation, said: Spoken, **noted: Any) -> None:
    """WATCH-1 of MERIDIAN notes a call to KESTREL."""
    seat = await sim["MERIDIAN"].has_on_board(said)
    call = {
        "at": seat.now(), "way": "telephone", "outcome": "read_out_and_taken", "spoke_to": "WATCH DESK",
        "challenge": "answered_rightly", **noted,
    }  # fmt: skip
    await seat.send(replies.by_voice(seat.board.matters[said.hash], "KESTREL", **call))
    await sim.passes(seconds=1)


async def test_a_call_that_knew_the_days_challenge_ends_the_climb_and_is_no_acknowledgement(sim: Simulation) -> None:
    said = await silent(sim, 6)
    assert rungs(sim) == ["route", "seats", "contact"]
    await calls(sim, said)
    seat = await sim["MERIDIAN"].has_on_board(said)
    life = seat.board.matters[said.hash].addressees["KESTREL"]
    assert (life.exchange.acknowledged, life.exchange.voice_by) == (None, "WATCH-1")
    assert [each.what for each in seat.board.negatives(seat.board.matters[said.hash], sim.now)] == ["not_answered"]
    await sim.passes(minutes=12)
    assert "third_party" not in rungs(sim)
    sim.heal("MERIDIAN", "KESTREL")
    there = await sim["KESTREL"].has_on_board(said)
    await until(lambda: there.board.matters[said.hash].here.exchange.voice is not None, 120, "the note has come")
    here = there.board.matters[said.hash].here
    still = [each.what for each in negatives(here.exchange, here.clocks, sim.now, side="receiver")]
    assert "not_acknowledged" in still  # it was told by voice, and a line of it is still owed


@pytest.mark.parametrize(
    "noted",
    [
        {"challenge": "not_asked"},
        {"challenge": "answered_wrongly"},
        {"outcome": "read_out"},
        {"outcome": "no_answer", "spoke_to": None, "challenge": "not_asked"},
    ],
)
async def test_a_voice_that_may_be_anybodys_or_took_nothing_stops_no_clock(
    sim: Simulation, noted: dict[str, Any]
) -> None:
    said = await silent(sim, 6)
    await calls(sim, said, **noted)
    seat = await sim["MERIDIAN"].has_on_board(said)
    assert seat.board.matters[said.hash].addressees["KESTREL"].exchange.voice is None
    await sim.passes(minutes=10)
    assert "third_party" in rungs(sim)


async def test_nothing_beside_the_line_is_taken_by_itself(sim: Simulation) -> None:
    said = await silent(sim, 65)
    seat = await sim["MERIDIAN"].has_on_board(said)
    matter = seat.board.matters[said.hash]
    assert set(offered(seat.board, matter, sim.now)) == {"contact", "third_party", "no_reply"}
    assert seat.board.related(matter) == ()


async def test_no_reply_is_two_officers_and_the_other_side_sees_it_first_and_adds_its_account(sim: Simulation) -> None:
    said = await silent(sim, 6)
    await calls(sim, said, outcome="no_answer", spoke_to=None, challenge="not_asked")
    await sim.passes(minutes=60)
    first, second = await sim["MERIDIAN"].has_on_board(said), await sim["MERIDIAN"].seat("WATCH-2")
    board = first.board
    assert [way for way, _ in called_ways(board, board.matters[said.hash], "KESTREL")] == ["second_route", "telephone"]
    draft = no_reply_draft(board, board.matters[said.hash], "KESTREL", sim.now)
    assert (draft["to"], draft["info"]) == (["KESTREL"], [])
    receipt = await first.send(draft)
    assert receipt.state == "waiting"
    for seat in (first, second):
        await until(lambda: receipt.message in seat.board.waiting, 30, "it waits")  # noqa: B023 - awaited at once
    with pytest.raises(Refused) as refused:
        await first.release(receipt.message)
    assert refused.value.code is Code.SAME_OFFICER
    await second.release(receipt.message)
    sim.heal("MERIDIAN", "KESTREL")
    there = await sim["KESTREL"].seat()
    await until(lambda: receipt.message in there.board.matters, 120, "the other side has it")
    noted = there.board.matters[receipt.message]
    assert noted.body.means == "This says what we saw, not why."  # type: ignore[union-attr]
    assert noted.refers_to == said.hash
    account = await sim["KESTREL"].says(
        "procedure.free_text", to="MERIDIAN", relation={"kind": "reply", "message": noted.hash.hex()},
        case=noted.case.hex(), body={"subject": "Our line was down", "text": "Nothing had come."},
    )  # fmt: skip
    await sim["MERIDIAN"].has_received(account)


async def test_a_free_text_may_be_the_account_of_whoever_did_not_reply() -> None:
    form = form_of("procedure.free_text", 1)
    assert form is not None
    assert form.may_relate("reply", "procedure.no_reply", other_settles=False)

"""The door for programs: what a service may ask, what it may not, and that it is nobody's seat."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from protocols.errors import Code, Refused
from protocols.frames import Follow
from protocols.messages.header import message_hash
from protocols.messages.procedure import FreeText
from protocols.notice import NoticeItem
from tests.node.doors.test_seats import Caller, refused
from tests.programs import Program, written
from tests.simulator import Adversary, Simulation, until


@pytest.fixture
async def bridge(sim: Simulation) -> Program:
    """OPS-BRIDGE of KESTREL, in force there and at MERIDIAN."""
    program = Program(sim.parties["KESTREL"])
    await sim["KESTREL"].admits("statement", program.statement())
    await until(lambda: sim["MERIDIAN"].roster.statement_of("KESTREL")[1].version == 2, 10, "MERIDIAN has it")
    sim.world.now = sim.now
    return program


async def signs_on(sim: Simulation, program: Program) -> Caller:
    signer = program.signer
    return Caller(await Adversary.dials(sim, "KESTREL", as_="KESTREL", role=program.name, signer=signer))


@pytest.fixture
async def call(sim: Simulation, bridge: Program) -> AsyncIterator[Caller]:
    caller = await signs_on(sim, bridge)
    yield caller
    await caller.he.leaves()


def signed(bridge: Program, data: bytes, at: int) -> dict[str, Any]:
    attested = bridge.signs(data, at=at)
    return {"message": data, "attestations": [[attested.payload, attested.signature]]}


# -- who it is -------------------------------------------------------------------------------------------------------


async def test_it_is_signed_on_and_is_no_seat(sim: Simulation, call: Caller) -> None:
    call.he.says(Follow(after=0))
    status = await call("status")
    assert status["services"] == ["OPS-BRIDGE"]
    assert "OPS-BRIDGE" not in status["seats"]
    await sim.passes(seconds=2)
    assert "OPS-BRIDGE" not in {entry["role"] for entry in call.entries("seat")}


async def test_only_its_own_key_under_its_own_name_is_let_in(sim: Simulation, bridge: Program) -> None:
    officer = sim.parties["KESTREL"].officers["WATCH-1"]
    for role, signer in ((bridge.name, officer), ("WATCH-1", bridge.signer), ("OTHER", bridge.signer)):
        with pytest.raises(Refused) as error:
            await Adversary.dials(sim, "KESTREL", as_="KESTREL", role=role, signer=signer)
        assert error.value.code is Code.HELLO_REFUSED


async def test_a_program_whose_key_is_withdrawn_loses_its_link_at_once(
    sim: Simulation, bridge: Program, call: Caller
) -> None:
    gone = bridge.statement(3, services=(), revoked=(bridge.signer.public,))
    await sim["KESTREL"].admits("statement", gone)
    await call.he.is_hung_up_on()
    assert call.he.link.lost.result().detail == "key_withdrawn"
    with pytest.raises(Refused):
        await signs_on(sim, bridge)


NOT_A_SEAT = ("return", "shown", "admit", "test", "token", "token_code", "token_revoke", "tokens")


@pytest.mark.parametrize("verb", NOT_A_SEAT)
async def test_what_a_human_does_at_a_seat_is_no_verb_here(sim: Simulation, call: Caller, verb: str) -> None:
    item = NoticeItem(what="shown", message=bytes(32), at=sim.now)
    notice = sim.parties["KESTREL"].notice("MERIDIAN", item, at=sim.now, by="WATCH-1")
    with refused(Code.FRAME_REFUSED):
        await call(verb, message=bytes(32), notice=notice, service="OPS-BRIDGE")


# -- what it may sign ------------------------------------------------------------------------------------------------


async def test_what_it_may_sign_is_released_and_believed_there(sim: Simulation, bridge: Program, call: Caller) -> None:
    data = bridge.says(sim.world, to="MERIDIAN")
    receipt = await call("put", **signed(bridge, data, sim.now))
    assert receipt["state"] == "released"
    seat = await sim["MERIDIAN"].seat()
    await until(lambda: receipt["message"] in seat.board.matters, 20, "MERIDIAN's seat has it")
    assert seat.board.matters[receipt["message"]].officers == ("OPS-BRIDGE",)


async def test_its_entry_must_name_the_type(sim: Simulation, bridge: Program, call: Caller) -> None:
    data = bridge.says(sim.world, to="MERIDIAN", type="sharing.screening")
    with refused(Code.CAPACITY):
        await call("put", **signed(bridge, data, sim.now))


async def test_a_program_is_not_urgent(sim: Simulation, bridge: Program, call: Caller) -> None:
    data = bridge.says(sim.world, to="MERIDIAN", precedence="IMMEDIATE", precedence_reason="The burn is in an hour.")
    with refused(Code.OFFICERS_MISSING):
        await call("put", **signed(bridge, data, sim.now))


@pytest.mark.parametrize("capacity", ["author", "second", "sole", "hold"])
async def test_it_signs_in_no_human_s_place(sim: Simulation, bridge: Program, call: Caller, capacity: str) -> None:
    data = bridge.says(sim.world, to="MERIDIAN")
    attested = bridge.signs(data, capacity, at=sim.now)
    with refused(Code.OFFICER_UNKNOWN):
        await call("put", message=data, attestations=[[attested.payload, attested.signature]])


async def test_it_hands_in_no_officer_s_signature(sim: Simulation, bridge: Program, call: Caller) -> None:
    data = bridge.says(sim.world, to="MERIDIAN")
    officer = bridge.party.attest("WATCH-1", data, "sole", at=sim.now)
    with refused(Code.NOT_YOUR_SEAT):
        await call("put", message=data, attestations=[[officer.payload, officer.signature]])


# -- what it leaves for an officer -----------------------------------------------------------------------------------


async def test_a_draft_in_json_becomes_a_message_that_two_officers_signed(
    sim: Simulation, bridge: Program, call: Caller
) -> None:
    draft = written("MERIDIAN", "procedure.free_text")
    left = await call("draft", draft=draft, id=bridge.id(sim.world), request=True)
    assert (left["state"], left["replayed"]) == ("draft", False)
    first, second = await sim["KESTREL"].seat("WATCH-1"), await sim["KESTREL"].seat("WATCH-2")
    await until(lambda: left["message"] in first.board.waiting, 20, "an officer sees it")
    waiting = first.board.waiting[left["message"]]
    assert (waiting.by_service, waiting.attested) == ("OPS-BRIDGE", ())
    assert (await first.adopt(left["message"])).state == "waiting"
    await until(lambda: _signed(second, left["message"]), 20, "the second officer sees who wrote it")
    assert (await second.release(left["message"])).state == "released"
    there = await sim["MERIDIAN"].seat()
    await until(lambda: left["message"] in there.board.matters, 20, "it arrives")
    assert there.board.matters[left["message"]].officers == ("WATCH-1", "WATCH-2")
    again = await call("draft", draft=draft, id=bridge.id(sim.world), request=True)
    assert (again["state"], again["replayed"], again["message"]) == ("released", True, left["message"])


def _signed(seat: Any, message: bytes) -> bool:
    waiting = seat.board.waiting.get(message)
    return waiting is not None and waiting.by_service is None and waiting.author == "WATCH-1"


async def test_one_officer_releases_alone_what_one_may(sim: Simulation, bridge: Program, call: Caller) -> None:
    left = await call("draft", message=bridge.says(sim.world, to="MERIDIAN"))
    seat = await sim["KESTREL"].seat("WATCH-1")
    await until(lambda: left["message"] in seat.board.waiting, 20, "an officer sees it")
    assert (await seat.adopt(left["message"])).state == "released"
    await until(lambda: left["message"] not in seat.board.waiting, 20, "it waits no longer")


async def test_a_kept_draft_is_its_own_until_it_asks(sim: Simulation, bridge: Program, call: Caller) -> None:
    left = await call("draft", message=bridge.says(sim.world, to="MERIDIAN"), request=False)
    seat = await sim["KESTREL"].seat("WATCH-1")
    await sim.passes(seconds=2)
    assert left["message"] not in seat.board.waiting
    [[_, hashed, _, state, _]] = (await call("drafts"))["drafts"]
    assert (hashed, state) == (left["message"], "kept")
    assert (await call("request", message=left["message"]))["state"] == "draft"
    await until(lambda: left["message"] in seat.board.waiting, 20, "an officer sees it")
    await seat.return_(left["message"], "wrong object")
    await until(lambda: left["message"] not in seat.board.waiting, 20, "it went back")
    [[_, _, _, state, _]] = (await call("drafts"))["drafts"]
    assert state == "returned"
    with refused(Code.NOT_WAITING):
        await call("withdraw", message=left["message"], reason="")


async def test_an_officer_s_screen_that_is_a_second_old_does_not_send_what_was_withdrawn(
    sim: Simulation, bridge: Program, call: Caller
) -> None:
    data = bridge.says(sim.world, to="MERIDIAN")
    left = await call("draft", message=data)
    await call("withdraw", message=left["message"], reason="superseded")
    for capacity in ("author", "sole"):
        with refused(Code.NOT_WAITING):
            await sim["KESTREL"].submits(data, [bridge.party.attest("WATCH-1", data, capacity, at=sim.now)])


async def test_the_same_call_after_a_crash_of_the_node_and_a_week_is_the_same_draft(
    sim: Simulation, bridge: Program, call: Caller
) -> None:
    draft, id = written("MERIDIAN", "procedure.free_text"), bridge.id(sim.world)
    left = await call("draft", draft=draft, id=id, request=False)
    await sim["KESTREL"].kill()
    await sim["KESTREL"].start()
    await sim.passes(hours=30)
    after = await signs_on(sim, bridge)
    again = await after("draft", draft=draft, id=id, request=False)
    assert (again["message"], again["replayed"]) == (left["message"], True)
    with refused(Code.ID_REUSED):
        await after("draft", draft={**draft, "language": "fr"}, id=id, request=False)
    with refused(Code.CLOCK_SKEW):
        await after("draft", draft=draft, id=bridge.id(sim.world, 2), request=False)
    await after.he.leaves()


WRONG: dict[str, dict[str, Any]] = {
    "nothing": {},
    "text for bytes": {"message": "M"},
    "a number for bytes": {"message": 10**9},
    "an id that is none": {"draft": {}, "id": b"short"},
    "an id of another version": {"draft": {}, "id": bytes(16)},
    "a list for a draft": {"draft": [], "id": bytes(16)},
    "a digest that is none": {"message": b"\x80", "digest": b"short"},
    "a request that is neither": {"message": b"\x80", "request": "yes"},
}


@pytest.mark.parametrize("why", WRONG)
async def test_wrong_arguments_are_refused_and_the_link_goes_on(call: Caller, why: str) -> None:
    with refused(Code.SCHEMA):
        await call("draft", **WRONG[why])
    assert (await call("open"))["centre"] == "KESTREL"


async def test_another_program_s_draft_is_not_there(sim: Simulation, bridge: Program, call: Caller) -> None:
    other = Program(bridge.party, "OTHER")
    await sim["KESTREL"].admits("statement", bridge.statement(3, services=(bridge.entry, other.entry)))
    left = await call("draft", message=bridge.says(sim.world, to="MERIDIAN"), request=False)
    theirs = await signs_on(sim, other)
    assert (await theirs("drafts"))["drafts"] == []
    with refused(Code.NOT_FOUND):
        await theirs("request", message=left["message"])
    with refused(Code.NOT_WAITING):
        await theirs("withdraw", message=left["message"], reason="")
    await theirs.he.leaves()


async def test_a_message_of_another_centre_is_no_draft(sim: Simulation, call: Caller) -> None:
    theirs = sim.world.message("procedure.free_text", FreeText(subject="Orbit", text="Well."), from_="MERIDIAN")
    with refused(Code.NOT_YOUR_SEAT):
        await call("draft", message=theirs)
    assert message_hash(theirs, "test") not in {each[1] for each in (await call("drafts"))["drafts"]}

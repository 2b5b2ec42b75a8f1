"""The door for our own officers: every verb, as it should be called and as it should not."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from protocols.errors import Code, Refused
from protocols.frames import Call, Entry, Follow, Refusal, Result
from protocols.messages.procedure import FreeText
from protocols.notice import NoticeItem
from protocols.records import Statement
from protocols.wire import unpack
from tests.parties import Party, seed
from tests.simulator import Adversary, Simulation, until

TEXT = FreeText(subject="Orbit", text="All is well.")


class Caller:
    """A seat at KESTREL that calls verbs by hand."""

    def __init__(self, he: Adversary) -> None:
        self.he = he
        self._n = 0

    async def __call__(self, verb: str, **args: Any) -> Any:
        """The result. Raises the refusal."""
        self._n += 1
        self.he.says(Call(n=self._n, verb=verb, args=args))
        await until(lambda: self._answer() is not None, 10, f"{verb} is answered")
        answer = self._answer()
        if isinstance(answer, Refusal):
            raise answer.refused()
        assert isinstance(answer, Result)
        return answer.value

    def _answer(self) -> Result | Refusal | None:
        return next((f for f in self.he.heard if isinstance(f, Result | Refusal) and f.n == self._n), None)

    def entries(self, what: str) -> list[dict[str, Any]]:
        return [dict(entry.data) for entry in self.he.hears(Entry) if entry.what == what]


@pytest.fixture
async def call(sim: Simulation) -> AsyncIterator[Caller]:
    """WATCH-1 of KESTREL."""
    he = await Adversary.dials(sim, "KESTREL", as_="KESTREL", role="WATCH-1")
    yield Caller(he)
    await he.leaves()


def refused(code: Code) -> Any:
    return pytest.raises(Refused, match=r".*", check=lambda error: error.code is code)


# -- as it should be -------------------------------------------------------------------------------------------------


async def test_open_says_who_and_when_it_is_and_where_to_begin(sim: Simulation, call: Caller) -> None:
    opened = await call("open")
    assert (opened["mode"], opened["centre"]) == ("test", "KESTREL")
    assert abs(opened["now"] - sim.now) < 1000
    assert 0 <= opened["since"] <= opened["head"]


async def test_records_are_all_that_it_believes_in_an_order_that_can_be_admitted(sim: Simulation, call: Caller) -> None:
    records = (await call("records"))["records"]
    kinds = [kind for kind, _ in records]
    assert {"root", "statement", "bulletin", "pin"} == set(kinds)
    assert kinds.index("root") < kinds.index("statement") < kinds.index("bulletin") < kinds.index("pin")


async def test_following_tells_everything_in_order_and_then_what_comes(sim: Simulation, call: Caller) -> None:
    call.he.says(Follow(after=0))
    await until(lambda: bool(call.entries("link")), 10, "the log")
    said = await sim["MERIDIAN"].says("conjunction.alert")
    await until(lambda: bool(call.entries("arrived")), 10, "what came")
    positions = [entry.position for entry in call.he.hears(Entry)]
    assert positions == sorted(positions)
    assert (await call("find", name=said.digits))["messages"] == [said.hash]
    assert [what for _, what, _ in (await call("history", message=said.hash))["entries"]] == ["arrived", "notice"]


async def test_following_again_begins_where_it_is_asked_to(sim: Simulation, call: Caller) -> None:
    await sim["MERIDIAN"].says("procedure.free_text")
    call.he.says(Follow(after=0))
    await until(lambda: bool(call.entries("arrived")), 10, "the log")
    before = len(call.he.hears(Entry))
    head = (await call("open"))["head"]
    call.he.says(Follow(after=head))
    await sim.passes(seconds=2)
    again = call.he.hears(Entry)[before:]
    assert {entry.what for entry in again} <= {"record"}


async def test_put_waits_and_return_takes_it_back(sim: Simulation, call: Caller) -> None:
    data, author = _submission(sim)
    answer = await call("put", message=data, attestations=[author])
    assert answer["state"] == "waiting"
    call.he.says(Follow(after=0))
    await until(lambda: bool(call.entries("waiting")), 10, "it waits")
    assert call.entries("waiting")[0]["by"] == "WATCH-1"
    await call("return", message=answer["message"], reason="wrong object")
    await until(lambda: bool(call.entries("returned")), 10, "it does not")
    assert call.entries("returned")[0]["reason"] == "wrong object"
    with refused(Code.NOT_WAITING):
        await call("return", message=answer["message"], reason="")


def _submission(sim: Simulation) -> tuple[bytes, list[bytes]]:
    sim.world.now = sim.now
    data = sim.world.message("procedure.free_text", TEXT, from_="KESTREL")
    author = sim.parties["KESTREL"].attest("WATCH-1", data, "author", at=sim.now)
    return data, [author.payload, author.signature]


async def test_status_is_what_a_seat_can_read(sim: Simulation) -> None:
    """Through the SDK, which checks its form."""
    await sim["MERIDIAN"].says("procedure.free_text")
    seat = await sim["MERIDIAN"].seat()
    status = await seat.status()
    [link] = status.links
    assert (link.peer, link.up, link.route) == ("KESTREL", True, "address")
    assert set(status.seats) >= {"WATCH-1", "WATCH-2"}
    assert status.journal is not None
    assert status.journal.size > 0


async def test_a_link_is_tested_when_an_officer_asks(sim: Simulation, call: Caller) -> None:
    tested = await call("test", peer="MERIDIAN")
    assert tested["round_trip_ms"] > 0
    with refused(Code.UNKNOWN_CENTRE):
        await call("test", peer="HALCYON")
    await sim["MERIDIAN"].stop()
    with refused(Code.NOT_REACHABLE):
        await call("test", peer="MERIDIAN")


async def test_admit_takes_a_record_and_the_peers_hear_of_it(sim: Simulation, call: Caller) -> None:
    party = sim.parties["KESTREL"]
    answer = await call("admit", kind="statement", data=party.statement_record(2))
    assert answer == {"subject": party.name, "version": 2}
    await until(lambda: sim["MERIDIAN"].roster.statement_of("KESTREL")[1].version == 2, 10, "MERIDIAN has it")


async def test_seats_hear_who_is_there(sim: Simulation, call: Caller) -> None:
    call.he.says(Follow(after=0))
    other = await Adversary.dials(sim, "KESTREL", as_="KESTREL", role="WATCH-2")
    await until(lambda: {"WATCH-1", "WATCH-2"} <= {e["role"] for e in call.entries("seat")}, 10, "both are there")
    await other.leaves()
    await until(lambda: not call.entries("seat")[-1]["on"], 10, "one has left")
    assert call.entries("seat")[-1]["role"] == "WATCH-2"


# -- as it should not be ---------------------------------------------------------------------------------------------

WRONG: dict[str, tuple[str, dict[str, Any]]] = {
    "no arguments": ("put", {}),
    "a number for a message": ("put", {"message": 10**12, "attestations": []}),
    "text for a message": ("put", {"message": "M", "attestations": []}),
    "no list of signatures": ("put", {"message": b"M", "attestations": 7}),
    "signatures that are not pairs": ("put", {"message": b"M", "attestations": [b"signature"]}),
    "a number for a signature": ("put", {"message": b"M", "attestations": [[10**12, b"s"]]}),
    "nothing returned": ("return", {}),
    "a number returned": ("return", {"message": 10**12}),
    "no notice": ("shown", {}),
    "a number for a notice": ("shown", {"notice": 10**12}),
    "no name": ("find", {}),
    "the history of nothing": ("history", {}),
    "the history of a number": ("history", {"message": 10**12}),
    "a record of no kind": ("admit", {"data": b""}),
    "a record of an unknown kind": ("admit", {"kind": "charter", "data": b""}),
    "a record of a kind that is a list": ("admit", {"kind": ["root"], "data": b""}),
    "a record of a number": ("admit", {"kind": "root", "data": 10**12}),
    "no peer": ("test", {}),
}


@pytest.mark.parametrize("why", WRONG)
async def test_wrong_arguments_are_refused_and_the_seat_goes_on(call: Caller, why: str) -> None:
    verb, args = WRONG[why]
    with refused(Code.SCHEMA):
        await call(verb, **args)
    assert (await call("open"))["centre"] == "KESTREL"


@pytest.mark.parametrize("name", ["", " ", "\x1b[2J", "a b c d e"])
async def test_a_name_that_is_none_is_not_found(call: Caller, name: str) -> None:
    with pytest.raises(Refused) as error:
        await call("find", name=name)
    assert error.value.code in (Code.NOT_FOUND, Code.SCHEMA)


async def test_there_are_no_other_verbs(call: Caller) -> None:
    with refused(Code.FRAME_REFUSED):
        await call("execute")


async def test_an_answer_longer_than_a_frame_is_refused_and_the_node_goes_on(sim: Simulation, call: Caller) -> None:
    """A long case: many messages that refer to one."""
    first = await sim.submitted(text="x" * 4000)
    for _ in range(70):
        await sim.submitted(text="x" * 4000, relation=_update(first.hash), case=first.hash)
    await sim["KESTREL"].has_received(first)
    await sim.passes(seconds=20)
    with refused(Code.TOO_LARGE):
        await call("history", message=first.hash)
    assert (await call("open"))["centre"] == "KESTREL"


def _update(message: bytes) -> Any:
    from protocols.messages.header import Relation

    return Relation(kind="update", message=message)


async def test_what_was_on_a_screen_is_signed_by_the_officer_at_that_screen(sim: Simulation, call: Caller) -> None:
    said = await sim["MERIDIAN"].says("conjunction.alert")
    await sim["KESTREL"].has_received(said)
    party = sim.parties["KESTREL"]
    item = NoticeItem(what="shown", message=said.hash, at=sim.now)
    with refused(Code.NOT_YOUR_SEAT):
        await call("shown", notice=party.notice("MERIDIAN", item, at=sim.now, by="WATCH-2"))
    with refused(Code.BELOW_THRESHOLD):
        await call("shown", notice=party.notice("MERIDIAN", item, at=sim.now))
    with pytest.raises(Refused):
        await call("shown", notice=sim.parties["MERIDIAN"].notice("KESTREL", item, at=sim.now, by="WATCH-1"))
    await call("shown", notice=party.notice("MERIDIAN", item, at=sim.now, by="WATCH-1"))
    await sim["MERIDIAN"].sees(said, "shown")


async def test_a_pin_needs_two_of_our_officers(sim: Simulation, call: Caller) -> None:
    party = sim.parties["KESTREL"]
    later = sim.now + 1
    alone = party.pin(sim.parties["MERIDIAN"], by=["WATCH-1"], withdrawn=True, at=later)
    with refused(Code.PIN_NEEDS_TWO):
        await call("admit", kind="pin", data=alone)
    assert sim.is_linked()


# -- who may be here -------------------------------------------------------------------------------------------------


async def test_a_stranger_is_not_let_in(sim: Simulation) -> None:
    for as_, role, signer in (
        ("KESTREL", "WATCH-1", Party("Nobody", "NOBODY").officers["WATCH-1"]),
        ("KESTREL", "WATCH-9", sim.parties["KESTREL"].officers["WATCH-1"]),
        ("KESTREL", "WATCH-1", sim.parties["KESTREL"].officers["WATCH-2"]),
        ("KESTREL", "WATCH-1", sim.parties["KESTREL"].signer),
        ("MERIDIAN", "WATCH-1", None),
        ("NOBODY", None, None),
    ):
        with pytest.raises(Refused) as error:
            await Adversary.dials(sim, "KESTREL", as_=as_, role=role, signer=signer)
        assert error.value.code is Code.HELLO_REFUSED


async def test_an_officer_whose_key_is_withdrawn_loses_the_seat_at_once(sim: Simulation, call: Caller) -> None:
    party = sim.parties["KESTREL"]
    statement = unpack(_payload(party.statement_record()), Statement)
    left = tuple(officer for officer in statement.officers if officer.role != "WATCH-1")
    record = party.statement_record(2, officers=left, former=(party.officers["WATCH-1"].public,))
    other = Caller(await Adversary.dials(sim, "KESTREL", as_="KESTREL", role="WATCH-2"))
    await other("admit", kind="statement", data=record)
    await call.he.is_hung_up_on()
    assert call.he.link.lost.result().detail == "key_withdrawn"
    with pytest.raises(Refused):
        await Adversary.dials(sim, "KESTREL", as_="KESTREL", role="WATCH-1")
    await other.he.leaves()


def _payload(record: bytes) -> bytes:
    from protocols.signed import SignedRecord

    return SignedRecord.parse(record).payload


async def test_a_seat_may_not_say_what_only_a_peer_may(sim: Simulation, call: Caller) -> None:
    from protocols.frames import Item, pack_frame

    call.he.writes(pack_frame(Item(n=1, sealed=seed("a box"))))
    await call.he.is_hung_up_on()

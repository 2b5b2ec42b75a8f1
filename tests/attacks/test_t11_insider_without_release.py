"""T11: one officer, or somebody who sits at one officer's seat, sends what needs two.

The node refuses it as it is handed in. A node that was taken over refuses nothing, and its centre's signature is good:
so the receiver judges the officers' signatures again by the same table, refuses, and tells the sender's watch.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from hotline.node.judge.events import RecordArrived, Returned, Submitted
from hotline.node.judge.submission import examine
from hotline.node.record.tables import ENVELOPES, MESSAGES, WAITING
from protocols.envelope import Attestation, Attested, Envelope
from protocols.errors import Code, Refused
from protocols.messages.draft import body_of
from protocols.messages.header import message_hash, parse
from protocols.messages.procedure import FreeText
from protocols.pae import digest
from protocols.roster import Officer, Service
from protocols.wire import unpack
from tests.attacks.scene import TEXT, alarms, everything, has_taken, is_refused, told
from tests.parties import MINUTE, Said, World
from tests.simulator import Adversary, Bench, SimulatedCentre, Simulation, until

PROGRAM = "FEED-1"


def statement(world: World) -> dict[str, Any]:
    """MERIDIAN's second statement: a program may sign free text, says its registrar."""
    key = world.meridian.key(PROGRAM).public
    return {"services": (Service(centre="MERIDIAN", name=PROGRAM, key=key, types=("procedure.free_text",)),)}


Signing = Callable[[World, bytes], tuple[Attested, ...]]


def by(*signed: tuple[str, Any], late_ms: int = 0) -> Signing:
    def sign(world: World, data: bytes) -> tuple[Attested, ...]:
        return tuple(world.meridian.attest(role, data, as_, at=world.now - late_ms) for role, as_ in signed)

    return sign


def second_is(key: Callable[[World], Any]) -> Signing:
    """WATCH-1 wrote it; the second signature is made with this key."""

    def sign(world: World, data: bytes) -> tuple[Attested, ...]:
        first = world.meridian.attest("WATCH-1", data, "author")
        return first, world.meridian.attest("WATCH-2", data, "second", signer=key(world))

    return sign


def edited(world: World, data: bytes) -> tuple[Attested, ...]:
    """Both signed; then other words were put under their signatures."""
    other = world.message("procedure.free_text", FreeText(subject="Orbit", text="Signed in good faith."))
    return world.attested(other, TEXT)


def edited_after_the_first(world: World, data: bytes) -> tuple[Attested, ...]:
    return edited(world, data)[0], world.meridian.attest("WATCH-2", data, "second")


def program(world: World, data: bytes) -> tuple[Attested, ...]:
    return (world.meridian.attest("WATCH-1", data, "service", signer=world.meridian.key(PROGRAM)),)


ALONE: dict[str, tuple[Signing, Code]] = {
    "alone": (by(("WATCH-1", "sole")), Code.OFFICERS_MISSING),
    "alone, in danger": (by(("WATCH-1", "sole_crew_danger")), Code.OFFICERS_MISSING),
    "alone, overriding": (by(("WATCH-1", "sole_override")), Code.OFFICERS_MISSING),
    "the second alone": (by(("WATCH-2", "second")), Code.OFFICERS_MISSING),
    "one officer twice": (by(("WATCH-1", "author"), ("WATCH-1", "second")), Code.SAME_OFFICER),
    "two authors": (by(("WATCH-1", "author"), ("WATCH-2", "author")), Code.CAPACITY),
    "in the wrong order": (by(("WATCH-1", "second"), ("WATCH-2", "author")), Code.CAPACITY),
    "second too late": (by(("WATCH-1", "author"), ("WATCH-2", "second"), late_ms=31 * MINUTE), Code.SECOND_TOO_LATE),
    "as a hold": (by(("WATCH-1", "hold")), Code.CAPACITY),
    "as a hold and a second": (by(("WATCH-1", "hold"), ("WATCH-2", "second")), Code.CAPACITY),
    "an officer as a program": (by(("WATCH-1", "service")), Code.OFFICER_UNKNOWN),
    "a program alone": (program, Code.OFFICERS_MISSING),
    "a program as second": (second_is(lambda w: w.meridian.key(PROGRAM)), Code.OFFICER_UNKNOWN),
    "the same role with another key": (second_is(lambda w: w.meridian.key("nobody")), Code.OFFICER_UNKNOWN),
    "the centre as second": (second_is(lambda w: w.meridian.signer), Code.OFFICER_UNKNOWN),
    "another centre's officer": (second_is(lambda w: w.kestrel.officers["WATCH-2"]), Code.OFFICER_UNKNOWN),
    "edited after both signed": (edited, Code.OFFICER_SIGNATURE),
    "edited after the author signed": (edited_after_the_first, Code.OFFICER_SIGNATURE),
}


def words(world: World) -> bytes:
    return world.message("procedure.free_text", TEXT)


# -- at our own node -------------------------------------------------------------------------------------------------


async def test_two_officers_release_it(world: World, meridian: Bench) -> None:
    data = words(world)
    answer = await meridian.puts(data, world.attested(data, TEXT))
    assert answer["state"] == "released"
    assert len(meridian.rows(ENVELOPES)) == 1


@pytest.mark.parametrize("how", ALONE)
async def test_what_one_officer_hands_in_alone_is_not_sent(world: World, meridian: Bench, how: str) -> None:
    sign, code = ALONE[how]
    await meridian.commit(RecordArrived("statement", world.meridian.statement_record(2, **statement(world)), "officer"))
    data = words(world)
    attested = sign(world, data)
    before = everything(meridian)
    last = unpack(attested[-1].payload, Attestation).key
    with pytest.raises(Refused) as refused:
        await meridian.commit(
            examine(
                data, attested, meridian.committer.roster,
                mode=world.mode, me="MERIDIAN", seat="WATCH-1", seat_key=last,
            )
        )  # fmt: skip
    assert refused.value.code is code
    assert everything(meridian) == before


async def test_the_author_alone_waits_and_nothing_is_sent(world: World, meridian: Bench) -> None:
    data = words(world)
    author, second = world.attested(data, TEXT)
    for _ in range(3):
        assert (await meridian.puts(data, [author]))["state"] == "waiting"
    assert (meridian.rows(ENVELOPES), meridian.rows(MESSAGES), len(meridian.rows(WAITING))) == ([], [], 1)
    assert (await meridian.puts(data, [author, second]))["state"] == "released"


async def test_from_another_officer_s_seat(world: World, meridian: Bench) -> None:
    """WATCH-1 has WATCH-2's signature, and not WATCH-2's seat."""
    data = words(world)
    before = everything(meridian)
    with pytest.raises(Refused) as refused:
        await meridian.puts(data, world.attested(data, TEXT), seat="WATCH-1")
    assert refused.value.code is Code.NOT_YOUR_SEAT
    assert everything(meridian) == before


async def test_what_was_returned_is_not_sent_by_the_signature_from_before(world: World, meridian: Bench) -> None:
    data = words(world)
    author, second = world.attested(data, TEXT)
    await meridian.puts(data, [author])
    await meridian.commit(Returned(message_hash(data, "test"), "WATCH-2", "the time is wrong"))
    with pytest.raises(Refused) as refused:
        await meridian.puts(data, [author, second])
    assert refused.value.code is Code.NOT_WAITING
    assert meridian.rows(ENVELOPES) == []


async def test_two_releases_at_once_are_one(world: World, meridian: Bench) -> None:
    data = words(world)
    attested = world.attested(data, TEXT)
    answers = await asyncio.gather(*(meridian.puts(data, attested) for _ in range(20)))
    assert {answer["message"] for answer in answers} == {message_hash(data, "test")}
    assert [row.number for row in meridian.rows(ENVELOPES)] == [1]


# -- a node that was taken over --------------------------------------------------------------------------------------


@pytest.mark.parametrize("how", ALONE)
async def test_a_centre_s_good_signature_over_it_does_not_help(thief: Adversary, how: str) -> None:
    sign, code = ALONE[how]
    world, kestrel = thief.sim.world, thief.sim["KESTREL"]
    thief.sends("statement", world.meridian.statement_record(2, **statement(world)))
    await until(lambda: kestrel.roster.statement_of("MERIDIAN")[1].version == 2, 5, "the statement is there")
    data = words(world)
    attested = sign(world, data)
    ref = world.meridian.statement_ref(2, **statement(world))
    envelope = world.release(data, attested, "KESTREL", statement=ref)
    said = Said(
        data, message_hash(data, "test"), parse(data), attested, {"KESTREL": envelope},
        {"KESTREL": digest("release", "test", Envelope.parse(envelope).release)},
    )  # fmt: skip
    await is_refused(thief, said, str(code))
    [entry] = told(kestrel, "refused")
    assert (entry["from"], entry["code"], entry["envelope"]) == ("MERIDIAN", code, envelope)


async def test_after_a_refusal_two_officers_are_heard(thief: Adversary) -> None:
    world = thief.sim.world
    data = words(world)
    await is_refused(thief, world.released(data, by(("WATCH-1", "sole"))(world, data)), "officers_missing")
    data = words(world)
    await has_taken(thief, world.released(data, world.attested(data, TEXT)))


async def test_the_sender_s_watch_is_alarmed_with_the_code(sim: Simulation) -> None:
    """MERIDIAN's node has been made to take one officer's two signatures; its own officers are told by KESTREL."""
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    data = sim.world.message("procedure.free_text", TEXT)
    hashed = message_hash(data, "test")
    await released_unchecked(meridian, data, by(("WATCH-1", "author"), ("WATCH-1", "second"))(sim.world, data))
    await meridian.is_alarmed("refused_there")
    [alarm] = told(meridian, "alarm")
    assert (alarm["peer"], alarm["message"], alarm["detail"]) == ("KESTREL", hashed, "same_officer")
    [row] = kestrel.rows(ENVELOPES, ENVELOPES.c.message == hashed)
    assert (row.refused, kestrel.rows(MESSAGES)) == ("same_officer", [])
    seat = await kestrel.seat()
    await seat.caught_up()
    assert hashed not in seat.board.matters
    after = await meridian.says("procedure.free_text")
    await kestrel.has_received(after)
    assert alarms(kestrel) == []


async def released_unchecked(centre: SimulatedCentre, data: bytes, attested: tuple[Attested, ...]) -> None:
    """What a node does whose door asks nothing."""
    opened = tuple(unpack(each.payload, Attestation) for each in attested)
    keys = {signer.id: (role, signer.public) for role, signer in centre.party.officers.items()}
    officers = tuple(Officer(centre=centre.name, role=keys[a.key][0], key=keys[a.key][1]) for a in opened)
    message = parse(data)
    submitted = Submitted(
        data, message, message_hash(data, "test"), attested, opened, officers, body_of(message), "WATCH-1"
    )
    answer = await centre.node.committer.commit(submitted)
    assert answer["state"] == "released"

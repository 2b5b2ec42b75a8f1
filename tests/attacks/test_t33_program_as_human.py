"""T33: a program, or whoever has its key or its token, acts as if a human had.

A service's key opens a link and signs what the roster lets it sign. It is no officer's key in any place: at its own
node, at a node that was taken over, and at the receiver, where no node of ours has a word.
"""

from __future__ import annotations

import hashlib
from typing import Any

import pytest

from hotline.node.judge.events import RecordArrived, Returned
from hotline.node.record.tables import ENVELOPES, MESSAGES, WAITING
from protocols.errors import Code, Refused
from protocols.frames import Call, Follow, Refusal
from protocols.messages.header import message_hash
from protocols.messages.procedure import NOT_AGREEMENT, Acknowledgement
from tests.attacks.scene import TEXT
from tests.parties import World
from tests.programs import Program
from tests.simulator import Adversary, Bench, Simulation, until


@pytest.fixture
def bridge(world: World) -> Program:
    return Program(world.meridian)


async def listed(bench: Bench, program: Program) -> None:
    await bench.commit(RecordArrived("statement", program.statement(), "file"))


# -- at its own node -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("capacity", ["author", "second", "sole", "sole_override", "sole_crew_danger", "hold"])
async def test_its_key_signs_in_no_capacity_of_a_human(
    world: World, meridian: Bench, bridge: Program, capacity: Any
) -> None:
    await listed(meridian, bridge)
    data = bridge.says(world)
    before = meridian.count()
    with pytest.raises(Refused) as error:
        await meridian.puts(data, (bridge.signs(data, capacity),), seat="WATCH-1")
    assert error.value.code is Code.OFFICER_UNKNOWN
    assert meridian.count() == before


async def test_it_is_not_the_second_of_two(world: World, meridian: Bench, bridge: Program) -> None:
    await listed(meridian, bridge)
    data = world.message("procedure.free_text", TEXT)
    author = world.meridian.attest("WATCH-1", data, "author")
    for second in (bridge.signs(data, "second"), bridge.signs(data, "service")):
        with pytest.raises(Refused) as error:
            await meridian.puts(data, (author, second), seat="WATCH-1")
        assert error.value.code in (Code.OFFICER_UNKNOWN, Code.NOT_YOUR_SEAT, Code.CAPACITY)
    assert meridian.rows(MESSAGES) == []


async def test_no_officer_s_seat_hands_in_what_a_program_signed(world: World, meridian: Bench, bridge: Program) -> None:
    await listed(meridian, bridge)
    data = bridge.says(world)
    with pytest.raises(Refused) as error:
        await meridian.puts(data, (bridge.signs(data),), seat="WATCH-1")
    assert error.value.code is Code.NOT_YOUR_SEAT


async def test_a_key_is_a_program_s_or_an_officer_s_and_never_both(bridge: Program) -> None:
    with pytest.raises(ValueError, match="a key is named twice"):
        bridge.statement(officers=(*bridge.party.statement().officers, bridge.officer()))


# -- at a receiver ---------------------------------------------------------------------------------------------------


async def test_a_node_that_was_taken_over_releases_no_acknowledgement_of_a_program_s(
    world: World, kestrel: Bench, bridge: Program
) -> None:
    """MERIDIAN's centre signs whatever it is told; KESTREL looks at who acknowledged."""
    await listed(kestrel, bridge)
    await kestrel.opens_line()
    theirs = world.say("procedure.free_text", TEXT, from_="KESTREL")
    data = world.message(
        "procedure.acknowledgement", Acknowledgement(means=NOT_AGREEMENT), **_reply(world, theirs)
    )  # fmt: skip
    said = world.released(data, (bridge.signs(data),))
    answer = await kestrel.takes("envelope", said.envelopes["KESTREL"])
    assert answer["state"] == "refused"
    assert kestrel.rows(MESSAGES) == []


def _reply(world: World, said: Any) -> dict[str, Any]:
    from protocols.messages.header import Relation, Reply

    return {
        "relation": Relation(kind="reply", message=said.hash), "case": said.hash, "reply": Reply(required="none"),
        "from_": "MERIDIAN", "to": ("KESTREL",),
    }  # fmt: skip


# -- at its own door -------------------------------------------------------------------------------------------------


async def test_who_has_its_key_finds_no_verb_of_a_human(sim: Simulation) -> None:
    program = Program(sim.parties["KESTREL"])
    await sim["KESTREL"].admits("statement", program.statement())
    he = await Adversary.dials(sim, "KESTREL", as_="KESTREL", role=program.name, signer=program.signer)
    verbs = ("return", "shown", "admit", "test", "token", "token_code", "token_revoke", "tokens")
    for n, verb in enumerate(verbs, 1):
        he.says(Call(n=n, verb=verb, args={"service": program.name, "message": bytes(32)}))
    await until(lambda: len(he.hears(Refusal)) == len(verbs), 10, "every one is refused")
    assert {each.code for each in he.hears(Refusal)} == {"frame_refused"}
    he.says(Follow(after=0))
    await sim.passes(seconds=2)
    assert (await sim["KESTREL"].node.status())["seats"] == ["WATCH-1"]
    await he.leaves()


async def test_a_draft_leaves_with_nobody_s_signature_but_an_officer_s(
    world: World, meridian: Bench, bridge: Program
) -> None:
    """Kept, asked for, withdrawn: whatever the program does, nothing is released."""
    from hotline.node.judge.events import DraftRequested
    from hotline.node.judge.submission import examine_draft

    await listed(meridian, bridge)
    data = world.message("procedure.free_text", TEXT)
    left = examine_draft(
        data,
        meridian.committer.roster,
        mode=world.mode,
        me="MERIDIAN",
        service=bridge.name,
        digest=None,
        requested=False,
    )
    hashed = message_hash(data, world.mode)
    await meridian.commit(left)
    await meridian.commit(DraftRequested(hashed, bridge.name))
    with pytest.raises(Refused) as error:
        await meridian.puts(data, (bridge.signs(data, "sole"),), seat="WATCH-1")
    assert error.value.code is Code.OFFICER_UNKNOWN
    await meridian.commit(Returned(hashed, bridge.name, "", service=True))
    assert [row.state for row in meridian.rows(WAITING)] == ["returned"]
    assert meridian.rows(ENVELOPES) == []
    for capacity in ("author", "sole"):
        with pytest.raises(Refused) as error:
            await meridian.puts(data, (world.meridian.attest("WATCH-1", data, capacity),), seat="WATCH-1")
        assert error.value.code in (Code.NOT_WAITING, Code.OFFICERS_MISSING)


# -- its token -------------------------------------------------------------------------------------------------------


async def test_a_token_is_a_program_s_and_no_hash_is_one(sim: Simulation) -> None:
    """Whoever reads the database has hashes; a hash presented as a token is looked up by its own hash."""
    await sim["KESTREL"].admits("statement", Program(sim.parties["KESTREL"]).statement())
    tokens = sim["KESTREL"].node.tokens
    made = await tokens.make_code("OPS-BRIDGE", "WATCH-1")
    token = (await tokens.collect(str(made["code"]))).token
    hashed = hashlib.sha256(token.encode()).digest()
    assert (await tokens.caller(hashed)).kind == "service"
    for forged in (hashlib.sha256(hashed).digest(), hashlib.sha256(hashed.hex().encode()).digest(), bytes(32)):
        with pytest.raises(Refused) as error:
            await tokens.caller(forged)
        assert error.value.code is Code.TOKEN_UNKNOWN

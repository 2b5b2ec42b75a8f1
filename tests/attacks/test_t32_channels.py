"""T32: somebody makes a channel wider than it was agreed.

Silence is taken for acceptance, an acceptance is forged or told to one member alone, a centre speaks higher than the
charter lets it, an operator goes round its State, words given in confidence are passed on under a wider label. Each
node judges by the messages that it holds itself, whoever released what comes.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from hotline.node.record.charters import channels
from hotline.node.record.tables import ENVELOPES, MESSAGES
from protocols.channels import Channel
from protocols.errors import Code, Refused
from protocols.messages.header import Handling, Precedence
from protocols.messages.procedure import FreeText
from protocols.wire import encode
from tests.attacks.scene import alarms, told
from tests.channel_world import Channelled
from tests.parties import MINUTE, Said
from tests.simulator import Bench

TEXT = FreeText(subject="Orbit", text="All is well.")


@pytest.fixture
def world() -> Channelled:
    return Channelled()


@pytest.fixture
async def kestrel(world: Channelled, folder: Path) -> Any:
    async with Bench(world, "KESTREL", folder) as bench:
        for peer in ("MERIDIAN", "HALCYON", "WREN"):
            await bench.opens_line(peer)
        yield bench


async def taken(bench: Bench, said: Said) -> str:
    """`received`, or the code with which it was refused; of one that was refused nothing is on any shelf."""
    answer = await bench.takes("envelope", said.envelopes[bench.centre], from_=said.message.from_)
    if answer["state"] == "received":
        assert bench.rows(MESSAGES, MESSAGES.c.hash == said.hash)
        return "received"
    [row] = bench.rows(ENVELOPES, ENVELOPES.c.message == said.hash)
    assert row.refused == answer["code"]
    assert not bench.rows(MESSAGES, MESSAGES.c.hash == said.hash)
    assert [entry["code"] for entry in told(bench, "refused") if entry["message"] == said.hash] == [answer["code"]]
    return str(answer["code"])


async def accepts(bench: Bench, world: Channelled, proposal: Said) -> Said:
    """The bench's own officers accept."""
    accepted = world.accepts(bench.centre, proposal)
    await bench.puts(accepted.data, accepted.attested)
    return accepted


def channel(bench: Bench, proposal: Said) -> Channel:
    return bench.read(lambda c: channels(c, bench.centre))[proposal.hash]


def text(world: Channelled, charter: Said | None, **header: Any) -> Said:
    return world.say("procedure.free_text", TEXT, charter=charter.hash if charter else None, **header)


async def agreed(bench: Bench, world: Channelled, **terms: Any) -> Said:
    proposal = world.proposes("MERIDIAN", "KESTREL", **{"types": ("procedure.free_text",)} | terms)
    assert await taken(bench, proposal) == "received"
    await accepts(bench, world, proposal)
    assert channel(bench, proposal).state == "in_force"
    return proposal


# -- silence, and forged acceptances -----------------------------------------------------------------------------------


async def test_silence_is_not_acceptance(world: Channelled, kestrel: Bench) -> None:
    """The proposal says by when an answer is asked for; that time passes, and nothing was accepted by it."""
    proposal = world.proposes("MERIDIAN", "KESTREL", types=("procedure.free_text",), expires_at=world.now + MINUTE)
    assert await taken(kestrel, proposal) == "received"
    world.now += 60 * MINUTE
    assert await taken(kestrel, text(world, proposal)) == "charter_unknown"
    assert channel(kestrel, proposal).state == "proposed"
    assert await taken(kestrel, text(world, None)) == "received"


async def test_an_acknowledgement_of_a_charter_is_no_acceptance(world: Channelled, kestrel: Bench) -> None:
    proposal = world.proposes("MERIDIAN", "KESTREL", types=("procedure.free_text",))
    await taken(kestrel, proposal)
    ack = world.acknowledge(proposal)
    await kestrel.puts(ack.data, ack.attested)
    assert await taken(kestrel, text(world, proposal)) == "charter_unknown"


async def test_the_proposer_accepts_for_the_other_side(world: Channelled, kestrel: Bench) -> None:
    proposal = world.proposes("MERIDIAN", "KESTREL", types=("procedure.free_text",))
    await taken(kestrel, proposal)
    assert await taken(kestrel, world.accepts("MERIDIAN", proposal)) == "relation_wrong"
    assert await taken(kestrel, text(world, proposal)) == "charter_unknown"


async def test_a_third_centre_accepts_for_the_other_side(world: Channelled, kestrel: Bench) -> None:
    proposal = world.proposes("MERIDIAN", "KESTREL", types=("procedure.free_text",))
    await taken(kestrel, proposal)
    assert await taken(kestrel, world.accepts("HALCYON", proposal)) in ("not_a_member", "relation_wrong")
    assert channel(kestrel, proposal).state == "proposed"


async def test_one_officer_accepts_alone(world: Channelled, kestrel: Bench) -> None:
    """HALCYON's node releases what one of its officers signed."""
    proposal = world.proposes("MERIDIAN", "KESTREL", "HALCYON", types=("procedure.free_text",))
    await taken(kestrel, proposal)
    await accepts(kestrel, world, proposal)
    whole = world.accepts("HALCYON", proposal)
    alone = world.released(whole.data, [world.halcyon.attest("WATCH-1", whole.data, "sole")])
    assert await taken(kestrel, alone) == "officers_missing"
    assert channel(kestrel, proposal).awaited == ("HALCYON",)


async def test_other_terms_than_those_that_were_accepted(world: Channelled, kestrel: Bench) -> None:
    """KESTREL accepted one text, by its hash; another one that MERIDIAN calls by the same name is not it."""
    await agreed(kestrel, world)
    other = world.proposes("MERIDIAN", "KESTREL", types=("*",))
    assert await taken(kestrel, other) == "received"
    assert await taken(kestrel, text(world, other)) == "charter_unknown"


# -- of several, one is missing ----------------------------------------------------------------------------------------


async def test_a_message_while_one_member_has_not_accepted(world: Channelled, kestrel: Bench) -> None:
    proposal = world.proposes("MERIDIAN", "KESTREL", "HALCYON", types=("procedure.free_text",))
    await taken(kestrel, proposal)
    await accepts(kestrel, world, proposal)
    assert await taken(kestrel, text(world, proposal, to=("KESTREL", "HALCYON"))) == "charter_unknown"
    assert await taken(kestrel, world.accepts("HALCYON", proposal)) == "received"
    assert await taken(kestrel, text(world, proposal, to=("KESTREL", "HALCYON"))) == "received"


async def test_a_suspension_that_one_member_is_not_told_of(world: Channelled, kestrel: Bench) -> None:
    """HALCYON would go on by rules that the others have stopped."""
    proposal = world.proposes("MERIDIAN", "KESTREL", "HALCYON", types=("procedure.free_text",))
    await taken(kestrel, proposal)
    await accepts(kestrel, world, proposal)
    await taken(kestrel, world.accepts("HALCYON", proposal))
    aside = world.suspends("MERIDIAN", proposal, to=("KESTREL",))
    assert await taken(kestrel, aside) == "member_missing"
    assert await taken(kestrel, text(world, proposal, to=("KESTREL",))) == "received"


async def test_a_centre_that_is_no_member_reads_along(world: Channelled, kestrel: Bench) -> None:
    proposal = await agreed(kestrel, world)
    assert await taken(kestrel, text(world, proposal, info=("HALCYON",))) == "not_a_member"


async def test_who_left_speaks_on(world: Channelled, kestrel: Bench) -> None:
    proposal = await agreed(kestrel, world)
    assert await taken(kestrel, world.leaves("MERIDIAN", proposal)) == "received"
    assert await taken(kestrel, text(world, proposal)) == "channel_ended"


async def test_a_suspended_channel_is_used(world: Channelled, kestrel: Bench) -> None:
    proposal = await agreed(kestrel, world)
    suspension = world.suspends("KESTREL", proposal)
    await kestrel.puts(suspension.data, suspension.attested)
    assert await taken(kestrel, text(world, proposal)) == "channel_suspended"
    assert await taken(kestrel, world.resumes(suspension, from_="MERIDIAN", to=("KESTREL",))) == "relation_wrong"
    assert channel(kestrel, proposal).state == "suspended"


# -- above the level, and round the State ------------------------------------------------------------------------------


async def test_above_the_level_that_the_charter_names(world: Channelled, kestrel: Bench) -> None:
    """Its own statement lets MERIDIAN speak for its government; this channel does not."""
    proposal = await agreed(kestrel, world, highest_level="centre")
    assert await taken(kestrel, text(world, proposal, speaks_for="government")) == "speaks_for"
    assert await taken(kestrel, text(world, None, speaks_for="government")) == "received"


async def test_round_a_charter_by_the_direct_channel(world: Channelled, kestrel: Bench) -> None:
    await agreed(kestrel, world, types=("conjunction.*",), replaces_direct="yes")
    assert await taken(kestrel, text(world, None)) == "type_not_opened"


async def test_an_operator_goes_round_its_state(world: Channelled, kestrel: Bench) -> None:
    proposal = world.proposes("WREN", "KESTREL", types=("*",))
    assert await taken(kestrel, proposal) == "type_closed"
    assert await taken(kestrel, text(world, None, from_="WREN", to=("KESTREL",))) == "received"


async def test_an_operator_whose_state_has_not_signed_is_drawn_so(folder: Path) -> None:
    world = Channelled(countersigns=False, opens=("charter.*",))
    async with Bench(world, "KESTREL", folder) as kestrel:
        await kestrel.opens_line("WREN")
        said = text(world, None, from_="WREN", to=("KESTREL",))
        assert await taken(kestrel, said) == "received"
        [arrived] = told(kestrel, "arrived")
        assert "not_countersigned" in arrived["marks"]
        # What its State opens is opened to a party that it has signed for.
        assert await taken(kestrel, world.proposes("WREN", "KESTREL")) == "type_closed"


async def test_an_operator_leaves_its_state_out(folder: Path) -> None:
    world = Channelled(opens=("charter.*",), inform="MERIDIAN")
    async with Bench(world, "KESTREL", folder) as kestrel:
        await kestrel.opens_line("WREN")
        assert await taken(kestrel, world.proposes("WREN", "KESTREL")) == "type_closed"
        assert await taken(kestrel, world.proposes("WREN", "KESTREL", "MERIDIAN")) == "received"


# -- labels ------------------------------------------------------------------------------------------------------------


def outside(world: Channelled, original: Said, *to: str, **header: Any) -> bytes:
    """KESTREL shows MERIDIAN's words outside, and says so to these."""
    body = {
        "at": world.now + 60 * MINUTE,
        "kind": "text",
        "passes_on": [original.hash],
        "purpose": "Review",
        "to_whom": "Registry",
    }
    fields: dict[str, Any] = {
        "from_": "KESTREL",
        "to": to,
        "label": "anyone",
        "precedence": Precedence.PRIORITY,
    } | header
    return world.message("procedure.release_to_outsiders", encode(body), **fields)


LAUNDERED: dict[str, dict[str, Any]] = {
    "what was for the named only": {"label": "named_centres"},
    "what was in commercial confidence": {"label": "commercial", "from_": "WREN"},
    "what may not be passed on": {"handling": Handling(retention="case", may_forward="no", may_publish="no")},
    "what was for its channel": {"label": "channel"},
}


@pytest.mark.parametrize("what", LAUNDERED)
async def test_a_wider_label_around_it_opens_nothing(world: Channelled, kestrel: Bench, what: str) -> None:
    """KESTREL's officers put somebody else's words under `anyone` and address HALCYON."""
    header: dict[str, Any] = {
        "to": ("KESTREL",),
        "handling": Handling(retention="case", may_forward="yes", may_publish="no"),
    }
    original = text(world, None, **header | LAUNDERED[what])
    if what == "what was in commercial confidence":
        await taken(kestrel, original)  # refused: nobody at KESTREL promised to keep it
        assert not kestrel.rows(MESSAGES)
        return
    assert await taken(kestrel, original) == "received"
    data = outside(world, original, "HALCYON")
    attested = (world.kestrel.attest("WATCH-1", data, "author"), world.kestrel.attest("WATCH-2", data, "second"))
    with pytest.raises(Refused) as refused:
        await kestrel.puts(data, attested)
    assert refused.value.code is Code.LABEL_BLOCKS
    assert not kestrel.rows(ENVELOPES, ENVELOPES.c.from_centre == "KESTREL")


async def test_a_receiver_who_knows_the_words_refuses_them_too(world: Channelled, folder: Path) -> None:
    """MERIDIAN's node was taken over. HALCYON has the original from KESTREL, and sees it passed on all the same."""
    async with Bench(world, "HALCYON", folder) as halcyon:
        for peer in ("MERIDIAN", "KESTREL"):
            await halcyon.opens_line(peer)
        original = text(world, None, from_="KESTREL", to=("HALCYON", "MERIDIAN"), label="named_centres")
        assert await taken(halcyon, original) == "received"
        data = outside(world, original, "HALCYON", "WREN", from_="MERIDIAN")
        attested = (world.meridian.attest("WATCH-1", data, "author"), world.meridian.attest("WATCH-2", data, "second"))
        assert await taken(halcyon, world.released(data, attested)) == "label_blocks"
        assert alarms(halcyon) == []

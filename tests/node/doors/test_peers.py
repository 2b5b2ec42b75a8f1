"""The door for other centres: what comes on a peer's link is answered as the specification has it."""

from __future__ import annotations

from typing import Any, cast

import pytest

from hotline.node.record.tables import ENVELOPES, FEED, MESSAGES, RECORDS
from protocols.errors import Code, Refused
from protocols.frames import Ask, Call, Have, Item, KeyGone, RecordRef, Resume, Unreadable, Want, pack_frame
from protocols.link_test import LinkTest, LinkTestFrame, pack_link_test
from protocols.messages.procedure import FreeText
from protocols.pae import digest
from protocols.sealing import SealingPrivate, seal
from protocols.signed import SignedRecord
from tests.parties import Party, finish, seed, signed
from tests.simulator import Adversary, Simulation, until

TEXT = FreeText(subject="Orbit", text="All is well.")


async def told(alone: Simulation, what: str) -> int:
    return len(alone["KESTREL"].rows(FEED, FEED.c.what == what))


# -- records ---------------------------------------------------------------------------------------------------------


async def test_a_record_that_is_asked_for_is_given(alone: Simulation, peer: Adversary) -> None:
    party = alone.parties["KESTREL"]
    peer.says(Want(kind="statement", subject=party.name, version=1))
    await until(lambda: ("statement", party.statement_record()) in peer.opened(), 10, "it is given")


async def test_one_that_it_has_not_is_not(alone: Simulation, peer: Adversary) -> None:
    before = len(peer.opened())
    for want in (
        Want(kind="statement", subject=alone.parties["KESTREL"].name, version=7),
        Want(kind="root", subject="Halcyon Orbit Services", version=1),
        Want(kind="bulletin", subject="HALCYON", version=1),
    ):
        peer.says(want)
    await alone.passes(seconds=2)
    assert len(peer.opened()) == before
    assert not peer.link.lost.done()


async def test_what_it_lacks_is_asked_for_with_all_between(alone: Simulation, peer: Adversary) -> None:
    """Statements by their chain, since a release names the one by which it is judged; of bulletins the newest."""
    party = alone.parties["MERIDIAN"]
    peer.heard.clear()
    peer.says(
        Have(
            records=(
                RecordRef(kind="statement", subject=party.name, version=4, hash=seed("4")),
                RecordRef(kind="bulletin", subject="MERIDIAN", version=9, hash=seed("9")),
            )
        )
    )
    await until(lambda: len(peer.hears(Want)) == 4, 10, "four records are asked for")
    assert [(want.kind, want.version) for want in peer.hears(Want)] == [
        ("statement", 2), ("statement", 3), ("statement", 4), ("bulletin", 9),
    ]  # fmt: skip


async def test_records_of_third_parties_are_not_asked_for(alone: Simulation, peer: Adversary) -> None:
    """Whom we know is our own officers' affair."""
    peer.heard.clear()
    peer.says(
        Have(
            records=(
                RecordRef(kind="root", subject="Halcyon Orbit Services", version=1, hash=seed("root")),
                RecordRef(kind="bulletin", subject="HALCYON", version=1, hash=seed("bulletin")),
            )
        )
    )
    await alone.passes(seconds=2)
    assert peer.hears(Want) == []
    peer.sends("root", Party("Halcyon Orbit Services", "HALCYON").root_record())
    await alone.passes(seconds=2)
    assert "Halcyon Orbit Services" not in alone["KESTREL"].roster.parties
    assert not alone["KESTREL"].rows(RECORDS, RECORDS.c.subject == "Halcyon Orbit Services")


async def test_who_has_a_record_and_does_not_give_it_holds_up_nobody_but_himself(sim: Simulation) -> None:
    await sim["MERIDIAN"].stop()
    he = await Adversary.dials(sim, "KESTREL")
    he.says(Have(records=(RecordRef(kind="statement", subject="Meridian Orbital", version=2, hash=seed("2")),)))
    await sim.passes(seconds=5)
    await he.leaves()
    await sim["MERIDIAN"].start()
    said = await sim["MERIDIAN"].says("procedure.free_text")
    await sim["KESTREL"].has_received(said)


# -- what needs a record that is not here ----------------------------------------------------------------------------


async def test_it_is_set_aside_until_the_record_comes(alone: Simulation, peer: Adversary) -> None:
    party = alone.parties["MERIDIAN"]
    data = alone.world.message("procedure.free_text", TEXT)
    envelope = alone.world.release(data, alone.world.attested(data, TEXT), "KESTREL", statement=party.statement_ref(2))
    n = peer.sends("envelope", envelope)
    await until(lambda: bool(peer.hears(Want)), 10, "it asks for the statement")
    assert peer.hears(Want)[-1] == Want(kind="statement", subject=party.name, version=2)
    assert alone["KESTREL"].rows(MESSAGES) == []
    peer.sends("statement", party.statement_record(2))
    await until(lambda: bool(alone["KESTREL"].rows(MESSAGES)), 10, "it is taken")
    assert Unreadable(n=n) not in peer.heard
    assert await told(alone, "alarm") == 0


async def test_when_the_record_does_not_come_the_officers_are_told(alone: Simulation, peer: Adversary) -> None:
    data = alone.world.message("procedure.free_text", TEXT)
    ref = alone.parties["MERIDIAN"].statement_ref(2)
    envelope = alone.world.release(data, alone.world.attested(data, TEXT), "KESTREL", statement=ref)
    peer.sends("envelope", envelope)
    await alone["KESTREL"].is_alarmed("record_needed", within=65)
    assert alone["KESTREL"].rows(ENVELOPES) == []
    assert peer.opened()[-1][0] != "notice"


# -- notices ---------------------------------------------------------------------------------------------------------


async def test_what_is_asked_again_is_said_again(alone: Simulation, peer: Adversary) -> None:
    said = alone.world.say("procedure.free_text", TEXT)
    peer.sends("envelope", said.envelopes["KESTREL"])
    await until(lambda: "notice" in dict(peer.opened()), 10, "the receipt")
    first = dict(peer.opened())["notice"]
    peer.heard.clear()
    peer.says(Ask(messages=(said.hash, seed("another message"))))
    await until(lambda: "notice" in dict(peer.opened()), 10, "the receipt again")
    assert dict(peer.opened())["notice"] == first


async def test_asking_about_others_messages_teaches_nothing(alone: Simulation, peer: Adversary) -> None:
    peer.heard.clear()
    peer.says(Ask(messages=tuple(seed("message", n) for n in range(64))))
    await alone.passes(seconds=3)
    assert peer.hears(Item) == []


# -- what cannot be opened -------------------------------------------------------------------------------------------


async def test_a_box_for_a_key_that_is_gone_is_answered_with_the_bulletin(alone: Simulation, peer: Adversary) -> None:
    gone = SealingPrivate(seed("last month's key", length=96))
    box = seal("envelope", b"x", mode="test", from_="MERIDIAN", to="KESTREL", public=gone.public)
    n = peer.sends_sealed(box)
    await until(lambda: bool(peer.hears(KeyGone)), 10, "the bulletin")
    [answer] = peer.hears(KeyGone)
    own = alone["KESTREL"].roster.newest("bulletin", "KESTREL")
    assert own is not None
    assert (answer.n, answer.bulletin) == (n, own.data)


async def test_what_is_within_is_of_a_closed_list(alone: Simulation, peer: Adversary) -> None:
    """A link test, a pin or a message alone is nothing that is sealed."""
    public = alone.parties["KESTREL"].sealing.public
    for kind in ("pin", "link-test", "message", "attestation", "release", "hello", ""):
        box = seal(cast(Any, kind), b"x", mode="test", from_="MERIDIAN", to="KESTREL", public=public)
        await peer.hears_unreadable(peer.sends_sealed(box))
    assert not peer.link.lost.done()


async def test_sealed_between_two_others(alone: Simulation, peer: Adversary) -> None:
    said = alone.world.say("procedure.free_text", TEXT)
    for names in (("HALCYON", "KESTREL"), ("MERIDIAN", "HALCYON"), ("KESTREL", "MERIDIAN")):
        box = peer.sealed("envelope", said.envelopes["KESTREL"], from_=names[0], to=names[1])
        await peer.hears_unreadable(peer.sends_sealed(box))
    assert alone["KESTREL"].rows(ENVELOPES) == []


# -- what does not belong here ---------------------------------------------------------------------------------------


async def test_a_peer_may_not_call_verbs(alone: Simulation, peer: Adversary) -> None:
    peer.writes(pack_frame(Call(n=1, verb="open", args={})))
    await peer.is_hung_up_on()
    assert not alone["KESTREL"].failed


async def test_a_link_test_that_somebody_else_signed_ends_the_link(alone: Simulation, peer: Adversary) -> None:
    test = LinkTest(from_="MERIDIAN", to="KESTREL", nonce=bytes(16), route="address", clock=alone.now)
    payload = pack_link_test(test)
    thief = alone.parties["MERIDIAN"].key("another")
    signature = finish(thief.sign("link-test", payload))
    peer.says(LinkTestFrame(test=payload, key=alone.parties["MERIDIAN"].signer.id, signature=signature))
    await peer.is_hung_up_on()


async def test_resuming_from_anywhere_does_no_harm(alone: Simulation, peer: Adversary) -> None:
    for frame in (
        Resume(epoch=1, mark=0),
        Resume(epoch=9, mark=2**53 - 1),
        Resume(epoch=1, mark=5, ranges=((7, 7), (9, 12))),
    ):
        peer.says(frame)
    await alone.passes(seconds=2)
    assert not peer.link.lost.done()


async def test_unreadable_of_what_was_never_sent(alone: Simulation, peer: Adversary) -> None:
    for n in (1, 7, 2**53 - 1, 7):
        peer.says(Unreadable(n=n))
    await alone.passes(seconds=2)
    assert not peer.link.lost.done()
    await alone["KESTREL"].hears_no_alarm()


async def test_a_centre_whose_pin_is_withdrawn_loses_its_link(sim: Simulation) -> None:
    kestrel = sim.parties["KESTREL"]
    await sim["KESTREL"].admits("pin", kestrel.pin(sim.parties["MERIDIAN"], withdrawn=True, at=sim.now))
    await until(lambda: not sim.network.connections("MERIDIAN", "KESTREL"), 10, "the link ends")
    with pytest.raises(Refused) as refused:
        await Adversary.dials(sim, "KESTREL")
    assert refused.value.code is Code.HELLO_REFUSED


def test_the_scene_signs_what_it_says() -> None:
    """A record in these scenes is what a registrar would have signed."""
    party = Party("Meridian Orbital", "MERIDIAN")
    record = SignedRecord.parse(party.statement_record(2))
    assert digest("statement", "test", record.payload) == party.statement_ref(2).hash
    assert record.encode() == signed("statement", record.payload, party.registrar)

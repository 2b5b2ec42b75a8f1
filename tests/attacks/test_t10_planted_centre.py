"""T10: whoever runs the records, or carries them, puts in a centre or a key of their own.

A peer hands it over its link, a registrar alone signs it, an operator lists itself, one officer of ours is bribed.
Nothing of it is believed: no link, no message, no pin; and where somebody must have meant it, the officers hear of it.
"""

from __future__ import annotations

from typing import Any

import pytest

from hotline.node.judge.events import RecordArrived
from hotline.node.record.tables import MESSAGES, RECORDS
from protocols.errors import Code, Refused
from protocols.frames import Have, RecordRef, Want
from protocols.roster import Centre, Officer
from protocols.signed import SignedRecord
from tests.attacks.keys_in_other_hands import Registry
from tests.attacks.scene import TEXT, alarms, everything, told
from tests.parties import DAY, Party, World, signed
from tests.simulator import Adversary, Bench, Simulation, until

WREN = Party("Wren Orbital", "WREN")


def planted(adversary: Adversary) -> list[tuple[Any, ...]]:
    """The records that the node holds."""
    return [tuple(row) for row in adversary.sim[adversary.to].rows(RECORDS)]


async def is_told_once(he: Adversary, code: Code) -> None:
    kestrel = he.sim["KESTREL"]
    await until(lambda: alarms(kestrel) == [code], 5, "the officers are told")


# -- a party -----------------------------------------------------------------------------------------------------------


async def test_a_party_that_a_peer_hands_in_is_not_taken_and_is_told(thief: Adversary) -> None:
    """Signed by its own root and its own registrar, in perfect order: nobody here was ever introduced to it."""
    before = planted(thief)
    for kind, data in WREN.introduction():
        thief.sends(kind, data)  # type: ignore[arg-type]
    await is_told_once(thief, Code.NOT_PINNED)
    await thief.sim.passes(seconds=3)
    assert planted(thief) == before
    assert "WREN" not in [peer.name for peer in thief.sim["KESTREL"].node.peers]


async def test_the_alarm_says_who_handed_in_what_and_not_again_within_the_hour(thief: Adversary) -> None:
    for _ in range(5):
        thief.sends("root", WREN.root_record())
    await is_told_once(thief, Code.NOT_PINNED)
    await thief.sim.passes(minutes=5)
    [alarm] = told(thief.sim["KESTREL"], "alarm")
    assert (alarm["peer"], alarm["code"]) == ("MERIDIAN", "not_pinned")
    assert "MERIDIAN hands in a root" in alarm["detail"]
    assert "Wren Orbital" in alarm["detail"]


async def test_a_stranger_s_records_are_not_even_asked_for(thief: Adversary) -> None:
    record = SignedRecord.parse(WREN.root_record())
    ref = RecordRef(kind="root", subject=WREN.name, version=1, hash=record.hash("root", "test"))
    thief.says(Have(records=(ref,)))
    await thief.sim.passes(seconds=3)
    assert WREN.name not in [want.subject for want in thief.hears(Want)]


async def test_a_party_that_the_operator_entered_on_the_node_itself_is_no_peer(sim: Simulation) -> None:
    """Whoever runs the node can put records in. Without our officers' pin they open no link and carry no message."""
    kestrel = sim["KESTREL"]
    for kind, data in WREN.introduction():
        await kestrel.admits(kind, data)
    assert WREN.name in kestrel.roster.parties
    assert not kestrel.roster.is_believed(WREN.name)
    assert "WREN" not in [peer.name for peer in kestrel.node.peers]
    with pytest.raises(Refused):
        await Adversary.dials(sim, "KESTREL", as_="WREN", signer=WREN.signer)
    assert kestrel.rows(MESSAGES) == []


async def test_a_centre_of_its_own_party_opens_no_line_without_a_pin(sim: Simulation) -> None:
    await sim["KESTREL"].admits("root", WREN.root_record())
    await sim["KESTREL"].admits("statement", WREN.statement_record())
    seat = await sim["KESTREL"].seat()
    await seat.caught_up()
    with pytest.raises(Refused) as refused:
        seat.board.roster.believed("WREN")
    assert refused.value.code in (Code.NOT_PINNED, Code.UNKNOWN_CENTRE)


# -- a pin -------------------------------------------------------------------------------------------------------------


def introduced(world: World, kestrel: Bench) -> list[RecordArrived]:
    return [RecordArrived(kind, data, "officer") for kind, data in WREN.introduction()]


@pytest.mark.parametrize("by", ["one officer", "one officer twice", "the centre", "its registrar", "their officers"])
async def test_a_pin_that_two_of_our_officers_did_not_sign_is_none(world: World, kestrel: Bench, by: str) -> None:
    own = world.kestrel
    for event in introduced(world, kestrel):
        await kestrel.commit(event)
    payload = SignedRecord.parse(own.pin(WREN)).payload
    first = own.officers["WATCH-1"]
    signers = {
        "one officer": (first,),
        "one officer twice": (first, first),
        "the centre": (first, own.signer),
        "its registrar": (first, own.registrar),
        "their officers": tuple(WREN.officers.values()),
    }[by]
    before = everything(kestrel)
    with pytest.raises(Refused) as refused:
        await kestrel.commit(RecordArrived("pin", signed("pin", payload, *signers), "officer"))
    assert refused.value.code is Code.PIN_NEEDS_TWO
    assert everything(kestrel) == before
    assert not kestrel.committer.roster.is_believed(WREN.name)
    await kestrel.commit(RecordArrived("pin", own.pin(WREN), "officer"))  # two of them: so it is done
    assert kestrel.committer.roster.is_believed(WREN.name)


async def test_a_whole_pin_does_not_come_over_a_link(world: World, kestrel: Bench) -> None:
    for event in introduced(world, kestrel):
        await kestrel.commit(event)
    with pytest.raises(Refused) as refused:
        await kestrel.commit(RecordArrived("pin", world.kestrel.pin(WREN), "peer"))
    assert refused.value.code is Code.FRAME_REFUSED


async def test_a_withdrawn_pin_ends_the_link_and_the_older_one_does_not_come_back(sim: Simulation) -> None:
    world, kestrel = sim.world, sim["KESTREL"]
    await kestrel.admits("pin", world.kestrel.pin(world.meridian, withdrawn=True, at=world.now))
    await until(lambda: not kestrel.roster.is_believed(world.meridian.name), 5, "withdrawn")
    await until(lambda: all(peer.link is None for peer in kestrel.node.peers), 10, "the link has ended")
    with pytest.raises(Refused) as refused:
        await kestrel.admits("pin", world.kestrel.pin(world.meridian, at=world.now - DAY))
    assert refused.value.code is Code.RECORD_ROLLED_BACK
    await kestrel.restart()
    assert not kestrel.roster.is_believed(world.meridian.name)
    await kestrel.everybody_signs_off()
    await kestrel.admits("pin", world.kestrel.pin(world.meridian, at=world.now + 1))  # two officers again
    await sim.linked()


# -- a key in a party that is believed ---------------------------------------------------------------------------------


async def test_a_key_that_one_registrar_of_two_puts_in_signs_nothing(thief: Adversary) -> None:
    """An operator of the records with one of the keys: a third officer, who is nobody's."""
    sim = thief.sim
    world, registry = sim.world, Registry(sim.world.meridian)
    both = ("registrar", "registrar-2")
    thief.sends("root", registry.root(registrars=both, registrar_threshold=2))
    thief.sends("statement", registry.statement(by=both))
    await until(lambda: sim["KESTREL"].roster.statement_of("MERIDIAN")[1].version == 2, 5, "statement 2 is there")
    his = world.meridian.key("his own")
    officers = tuple(
        Officer(centre="MERIDIAN", role=role, key=key)
        for role, key in {**{r: s.public for r, s in world.meridian.officers.items()}, "WATCH-9": his.public}.items()
    )
    changes: dict[str, Any] = {"officers": officers}
    thief.sends("statement", registry.statement(by=("registrar",), keep=False, **changes))
    await is_told_once(thief, Code.BELOW_THRESHOLD)
    with pytest.raises(Refused) as refused:
        sim["KESTREL"].roster.officer("MERIDIAN", his.id)
    assert refused.value.code is Code.OFFICER_UNKNOWN
    assert sim["KESTREL"].rows(MESSAGES) == []


async def test_a_believed_party_does_not_list_another_s_centre(thief: Adversary) -> None:
    """MERIDIAN's registrar lists KESTREL, with a key of his own: he would sign our own pins."""
    registry = Registry(thief.sim.world.meridian)
    ours = Centre(name="KESTREL", keys=(registry.key("his own").public,))
    changes: dict[str, Any] = {"centres": (*registry.centre("centre"), ours)}
    thief.sends("statement", registry.statement(**changes))
    await is_told_once(thief, Code.CENTRE_TAKEN)
    assert thief.sim["KESTREL"].roster.party_of("KESTREL") == thief.sim.world.kestrel.name


async def test_what_an_inserted_officer_signs_is_refused_as_nobody_s(world: World, kestrel: Bench) -> None:
    await kestrel.opens_line()
    his = world.meridian.key("his own")
    data = world.message("procedure.free_text", TEXT)
    attested = (
        world.meridian.attest("WATCH-1", data, "author"),
        world.meridian.attest("WATCH-2", data, "second", signer=his),
    )
    answer = await kestrel.takes("envelope", world.release(data, attested, "KESTREL"))
    assert answer["code"] == Code.OFFICER_UNKNOWN
    assert kestrel.rows(MESSAGES) == []

"""T8: an officer's key is stolen, or the officer is dismissed in anger; their registrar revokes it.

From the moment that the new statement is there the key opens nothing and signs nothing. What it signed before stays
what it was: revocation is ordered by the record, never by a clock that the thief could set.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from hotline.evidence.verify import verify_journal
from hotline.node.judge.events import RecordArrived
from hotline.node.record.tables import MESSAGES
from hotline.node.settings import Settings, write_settings
from protocols.envelope import Envelope
from protocols.errors import Refused
from protocols.messages.header import message_hash, parse
from protocols.pae import digest
from protocols.roster import Officer
from tests.attacks.scene import TEXT, everything, free_text, has_taken, is_refused, kept
from tests.parties import DAY, Party, Said, World
from tests.simulator import Adversary, Bench, Simulation, until


def without(party: Party, role: str) -> dict[str, Any]:
    """The party's next statement: this officer's key revoked, everybody else as before, and a third officer."""
    left = {name: signer.public for name, signer in party.officers.items() if name != role}
    left["WATCH-3"] = party.key("WATCH-3").public
    officers = tuple(Officer(centre=party.centre, role=name, key=key) for name, key in left.items())
    return {"officers": officers, "revoked": (party.officers[role].public,)}


def under(world: World, data: bytes, version: int, **changes: Any) -> Said:
    """Attested by WATCH-1 and WATCH-2 and released under this statement."""
    attested = world.attested(data, TEXT)
    ref = world.meridian.statement_ref(version, **changes)
    envelope = world.release(data, attested, "KESTREL", statement=ref)
    release = digest("release", "test", Envelope.parse(envelope).release)
    return Said(data, message_hash(data, "test"), parse(data), attested, {"KESTREL": envelope}, {"KESTREL": release})


async def test_a_revoked_officer_s_seat_ends_and_does_not_open_again(sim: Simulation) -> None:
    kestrel = sim["KESTREL"]
    seat = await kestrel.seat("WATCH-2")
    await seat.caught_up()
    await kestrel.admits("statement", kestrel.party.statement_record(2, **without(kestrel.party, "WATCH-2")))
    await until(lambda: not signed_on(sim, "WATCH-2"), 10, "the seat has ended")
    await sim.passes(minutes=2)
    assert not signed_on(sim, "WATCH-2")
    assert signed_on(sim, "WATCH-1")
    with pytest.raises(Refused):
        await Adversary.dials(sim, "KESTREL", as_="KESTREL", role="WATCH-2")


def signed_on(sim: Simulation, role: str) -> bool:
    return role in sim["KESTREL"].node.seats.roles


async def test_what_is_new_is_refused_and_what_was_before_stays(thief: Adversary) -> None:
    world, kestrel = thief.sim.world, thief.sim["KESTREL"]
    before = free_text(world)
    await has_taken(thief, before)
    changes = without(world.meridian, "WATCH-2")
    thief.sends("statement", world.meridian.statement_record(2, **changes))
    await until(lambda: kestrel.roster.statement_of("MERIDIAN")[1].version == 2, 5, "the statement is there")

    data = world.message("procedure.free_text", TEXT)
    await is_refused(thief, under(world, data, 2, **changes), "key_revoked")
    # Whoever goes back to the statement that still lists the key is refused too.
    data = world.message("procedure.free_text", TEXT)
    await is_refused(thief, under(world, data, 1), "statement_rolled_back")

    seat = await kestrel.seat()
    await seat.caught_up()
    assert set(seat.board.matters) == {before.hash}
    assert seat.board.matters[before.hash].officers == ("WATCH-1", "WATCH-2")
    assert seat.board.distrusted == []


async def test_the_same_bytes_signed_earlier_do_not_come_through_later(thief: Adversary) -> None:
    """The clock in a signature is the signer's to write: a day-old instant does not help."""
    world, kestrel = thief.sim.world, thief.sim["KESTREL"]
    changes = without(world.meridian, "WATCH-2")
    thief.sends("statement", world.meridian.statement_record(2, **changes))
    await until(lambda: kestrel.roster.statement_of("MERIDIAN")[1].version == 2, 5, "the statement is there")
    world.now -= DAY
    data = world.message("procedure.free_text", TEXT)
    await is_refused(thief, under(world, data, 2, **changes), "key_revoked")
    assert kestrel.rows(MESSAGES) == []


async def test_the_record_from_before_still_verifies(world: World, kestrel: Bench, folder: Path) -> None:
    await kestrel.opens_line()
    await kestrel.takes("envelope", free_text(world).envelopes["KESTREL"])
    changes = without(world.meridian, "WATCH-2")
    await kestrel.commit(RecordArrived("statement", world.meridian.statement_record(2, **changes), "peer"))
    own = world.kestrel
    write_settings(folder, Settings(mode="test", centre="KESTREL", party=own.name, anchor=own.anchor.hex()))
    assert verify_journal(kestrel.path).difference is None


async def test_a_revoked_key_hands_nothing_in_at_its_own_node(world: World, meridian: Bench) -> None:
    changes = without(world.meridian, "WATCH-2")
    await meridian.commit(RecordArrived("statement", world.meridian.statement_record(2, **changes), "officer"))
    before = everything(meridian)
    data = world.message("procedure.free_text", TEXT)
    with pytest.raises(Refused) as refused:
        await meridian.puts(data, world.attested(data, TEXT))
    assert refused.value.code in ("key_revoked", "not_pinned")
    assert everything(meridian) == before
    assert kept(meridian)["envelope"] == []


async def test_a_pin_that_a_revoked_officer_signed_stands_no_more(world: World, meridian: Bench) -> None:
    """It took two to believe KESTREL; one of them may have been the thief."""
    assert meridian.committer.roster.is_believed(world.kestrel.name)
    changes = without(world.meridian, "WATCH-2")
    await meridian.commit(RecordArrived("statement", world.meridian.statement_record(2, **changes), "officer"))
    assert not meridian.committer.roster.is_believed(world.kestrel.name)

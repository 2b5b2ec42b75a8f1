"""What was signed under a key that a centre had before is signed anew: peers check it by the key that it has."""

from __future__ import annotations

from typing import Any

from hotline.node.deliver.anew import signed_anew
from protocols.keys import ED25519, key_id
from protocols.records import Centre
from protocols.roster import Roster
from protocols.signed import SignedRecord
from tests.parties import World
from tests.simulator import Simulation


def listed(world: World, *keys: str) -> dict[str, Any]:
    party = world.meridian
    public = tuple(party.key(name).public for name in keys)
    return {"centres": (Centre(name="MERIDIAN", keys=public, speaks_for=party.speaks_for),)}


async def test_an_epoch_record_goes_out_under_the_key_in_use(sim: Simulation) -> None:
    world, node = sim.world, sim["MERIDIAN"]
    old = world.epoch_record("MERIDIAN", "KESTREL")
    assert await signed_anew("epoch", old, node.node.station) == old
    await node.admits("statement", world.meridian.statement_record(2, **listed(world, "centre", "centre-2")))
    await node.everybody_signs_off()
    await node.stop()
    node.signer = world.meridian.key("centre-2")
    await node.start()
    record = SignedRecord.parse(await signed_anew("epoch", old, node.node.station))
    roster: Roster = node.roster
    keys = {key_id(ED25519, key): key for key in roster.believed("MERIDIAN").keys}
    assert record.check("epoch", "test", keys, 1) == (node.signer.id,)
    assert record.hash("epoch", "test") == SignedRecord.parse(old).hash("epoch", "test")


async def test_what_our_centre_never_signed_is_left_as_it_is(sim: Simulation) -> None:
    theirs = sim.world.epoch_record("KESTREL", "MERIDIAN")
    assert await signed_anew("epoch", theirs, sim["MERIDIAN"].node.station) == theirs

"""T17: what a peer gives back is taken for our own word only where it is.

Under no revoked key, with our officers behind it, every signature verified, and with a number that leaves a next one.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from hotline.evidence.verify import verify_journal
from hotline.node.record.tables import ENVELOPES, HEADS, LINES
from protocols.envelope import Envelope
from protocols.epochs import EpochRecord
from protocols.heads import Head
from protocols.keys import SeedSigner
from protocols.signed import SignedRecord
from protocols.wire import pack
from tests.attacks.keys_in_other_hands import Registry
from tests.attacks.test_t17_backup_restored import entered, opened, went_back
from tests.parties import signed
from tests.simulator import Adversary, Simulation, until
from tests.simulator.restores import Copy, directories, restored, stands


async def another_key(sim: Simulation, *, revoke: bool, linked: bool = True) -> Registry:
    """MERIDIAN goes on under a new key; the old one is stolen, or only replaced."""
    meridian, registry = sim["MERIDIAN"], Registry(sim.world.meridian)
    revoked = (registry.key("centre").public,) if revoke else ()
    statement = registry.statement(centres=registry.centre("centre-2"), revoked=revoked)
    await meridian.admits("statement", statement)
    await sim.passes(seconds=20)
    await meridian.everybody_signs_off()
    await meridian.stop()
    meridian.signer = registry.key("centre-2")
    await meridian.start()
    if linked:
        await sim.linked()
    await sim.passes(seconds=20)
    return registry


async def hostile(sim: Simulation, to: str = "MERIDIAN", as_: str = "KESTREL") -> Adversary:
    await sim[as_].everybody_signs_off()
    await sim[as_].stop()
    he = await Adversary.dials(sim, to, as_=as_)
    he.is_level()
    await he.is_opened()
    return he


def our_epoch(sim: Simulation, number: int, *signers: SeedSigner) -> bytes:
    record = EpochRecord(
        from_="MERIDIAN", to="KESTREL", epoch=number, before=number - 1, number=0, reason="restored", at=sim.now
    )
    return signed("epoch", pack(record), *signers)


async def test_a_revoked_key_of_ours_stops_nobody(sim: Simulation) -> None:
    """Not even with the signatures of officers: the record could be of any day."""
    meridian = sim["MERIDIAN"]
    registry = await another_key(sim, revoke=True)
    he = await hostile(sim)
    he.sends("epoch", our_epoch(sim, 2, registry.key("centre"), *sim.world.meridian.officers.values()))
    await sim.passes(seconds=5)
    await he.leaves()
    assert not stands(meridian)
    await meridian.everybody_signs_off()
    assert verify_journal(directories(sim)[0]).difference is None


async def test_a_key_of_ours_opens_no_epoch_without_our_officers(sim: Simulation) -> None:
    he = await hostile(sim)
    he.sends("epoch", our_epoch(sim, 2, sim.world.meridian.signer))
    await sim.passes(seconds=5)
    await he.leaves()
    assert not stands(sim["MERIDIAN"])


async def test_an_epoch_that_leaves_no_next_one_is_not_ours(sim: Simulation) -> None:
    he = await hostile(sim)
    for number in (1_002, 2**53 - 1):
        he.sends("epoch", our_epoch(sim, number, sim.world.meridian.signer, *sim.world.meridian.officers.values()))
    await sim.passes(seconds=5)
    await he.leaves()
    assert not stands(sim["MERIDIAN"])


async def test_what_comes_back_under_a_key_that_was_replaced_verifies_afterwards(sim: Simulation) -> None:
    meridian = sim["MERIDIAN"]
    registry = await another_key(sim, revoke=False)
    he = await hostile(sim)
    he.sends("epoch", our_epoch(sim, 2, registry.key("centre"), *sim.world.meridian.officers.values()))
    await until(lambda: stands(meridian), 10, "it knows that it went back")
    await he.leaves()
    await meridian.everybody_signs_off()
    assert verify_journal(directories(sim)[0]).difference is None


async def test_a_second_signature_that_nobody_made_makes_no_common_head(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    await meridian.has_received(await kestrel.says("conjunction.alert", to="MERIDIAN"))
    await sim.passes(minutes=1)
    (row,) = meridian.rows(LINES, LINES.c.from_centre == "KESTREL")
    he = await hostile(sim)
    head = Head(from_="KESTREL", to="MERIDIAN", epoch=1, number=row.number, release=row.head, at=sim.now)
    record = SignedRecord.parse(signed("head", pack(head), sim.world.parties["KESTREL"].signer))
    he.sends("head", record.signed_by(b"\x01" * 16, b"\x02" * 64).encode())
    await sim.passes(seconds=5)
    await he.leaves()
    hashed = record.hash("head", "test")
    assert meridian.rows(HEADS, HEADS.c.hash == hashed) == []
    await meridian.everybody_signs_off()
    assert verify_journal(directories(sim)[0]).difference is None


async def test_a_mark_is_countersigned_without_what_a_carrier_put_beside_it(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    await kestrel.has_received(await meridian.says("conjunction.alert"))
    await sim.passes(minutes=1)
    (row,) = meridian.rows(LINES, LINES.c.from_centre == "MERIDIAN")
    he = await hostile(sim)
    head = Head(from_="MERIDIAN", to="KESTREL", epoch=1, number=row.number, release=row.head, at=sim.now)
    record = SignedRecord.parse(signed("head", pack(head), sim.world.parties["KESTREL"].signer))
    he.sends("head", record.signed_by(b"\x01" * 16, b"\x02" * 64).encode())
    await sim.passes(seconds=5)
    await he.leaves()
    (kept,) = meridian.rows(HEADS, HEADS.c.hash == record.hash("head", "test"))
    ids = {key for key, _ in SignedRecord.parse(kept.bytes).signatures}
    assert ids == {kestrel.signer.id, meridian.signer.id}


@pytest.mark.parametrize("junk", [0, 5])
async def test_an_officers_signature_is_never_taken_off_an_epoch(sim: Simulation, junk: int) -> None:
    meridian, kestrel = await went_back(sim), sim["KESTREL"]
    await opened(sim, meridian)
    await sim.passes(seconds=10)

    def held() -> SignedRecord:
        (row,) = kestrel.rows(LINES, LINES.c.from_centre == "MERIDIAN", LINES.c.epoch == 2)
        return SignedRecord.parse(row.record)

    before = held()
    officer = next(each.id for each in sim.world.meridian.officers.values() if each.id in dict(before.signatures))
    less = {key: made for key, made in before.signatures if key != officer}
    he = await hostile(sim, "KESTREL", "MERIDIAN")
    he.sends(
        "epoch", SignedRecord.join(before.payload, less | {bytes([n]) * 16: b"\1" * 64 for n in range(junk)}).encode()
    )
    await sim.passes(seconds=5)
    await he.leaves()
    assert held() == before


async def lost(sim: Simulation) -> tuple[Copy, Any]:
    """MERIDIAN's copy from before its last release, which KESTREL has; and KESTREL's row of it. KESTREL is gone."""
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    await kestrel.has_received(await meridian.says("conjunction.alert"))
    copy = await Copy.of(meridian)
    await sim.linked()
    await kestrel.has_received(await sim.submitted(text="Lost."))
    kept = kestrel.rows(ENVELOPES, ENVELOPES.c.from_centre == "MERIDIAN")[-1]
    await kestrel.everybody_signs_off()
    await kestrel.stop()
    return copy, kept


async def test_a_release_comes_back_with_its_officers_signatures_or_not_at_all(sim: Simulation) -> None:
    meridian = sim["MERIDIAN"]
    copy, kept = await lost(sim)
    await restored(meridian, copy, why="restored")
    he = await hostile(sim)
    true = Envelope.parse(kept.bytes)
    junk = tuple(replace(each, signature=b"\x07" * 64) for each in true.attestations)
    he.sends("envelope", replace(true, attestations=junk).encode())
    await sim.passes(seconds=5)
    assert entered(meridian, "recovered") == 0
    he.sends("envelope", true.encode())
    await until(lambda: entered(meridian, "recovered") == 1, 10, "the true one is taken")
    await he.leaves()
    (row,) = meridian.rows(ENVELOPES, ENVELOPES.c.release == kept.release)
    assert row.bytes == kept.bytes


async def test_a_release_under_a_revoked_key_does_not_come_back(sim: Simulation) -> None:
    """Whoever stole the key puts what officers once signed under a number that we never gave."""
    meridian = sim["MERIDIAN"]
    copy, kept = await lost(sim)
    await meridian.everybody_signs_off()
    await restored(meridian, copy, why="restored")
    await another_key(sim, revoke=True, linked=False)
    he = await hostile(sim)
    he.sends("envelope", kept.bytes)
    await sim.passes(seconds=5)
    assert entered(meridian, "recovered") == 0
    await he.leaves()

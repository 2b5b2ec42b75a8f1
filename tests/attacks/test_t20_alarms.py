"""T20: a peer that says the same thing in ever new bytes drowns nobody: neither our officers, nor the journal."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import msgspec

from hotline.node.record.tables import ASIDE, ENVELOPES, FEED, JOURNAL, PROOFS, RECORDS
from protocols.envelope import Envelope, Release
from protocols.heads import Head
from protocols.wire import decode, pack, unpack
from tests.attacks.test_t17_given_back import hostile
from tests.parties import signed
from tests.simulator import Simulation
from tests.simulator.centre import SimulatedCentre


def heard(centre: SimulatedCentre) -> Counter[str]:
    """How often each alarm was raised."""
    rows = centre.rows(FEED, FEED.c.what == "alarm")
    return Counter(decode(row.data, limit=10**6)["code"] for row in rows)


def head(sim: Simulation, from_: str, to: str, number: int, later: int) -> bytes:
    said = Head(from_=from_, to=to, epoch=1, number=number, release=b"\1" * 32, at=sim.now + later)
    return signed("head", pack(said), sim.world.parties["KESTREL"].signer)


async def test_one_claim_is_one_alarm_and_one_fork_is_one_proof(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    await kestrel.has_received(await meridian.says("conjunction.alert"))
    await meridian.has_received(await kestrel.says("conjunction.alert", to="MERIDIAN"))
    bulletins = [row.bytes for row in meridian.rows(RECORDS) if (row.kind, row.subject) == ("bulletin", "KESTREL")]
    he = await hostile(sim)
    before = len(meridian.rows(JOURNAL))
    for n in range(20):
        he.sends("head", head(sim, "MERIDIAN", "KESTREL", 99 + n, 0))
        he.sends("head", head(sim, "KESTREL", "MERIDIAN", 1, n))
        he.sends("bulletin", bulletins[0])
    await sim.passes(seconds=5)
    assert heard(meridian) == {"claim_unproven": 1, "line_forked": 1, "record_rolled_back": 1}
    assert len(meridian.rows(PROOFS)) == 1
    assert len(meridian.rows(JOURNAL)) == before + 1
    await sim.passes(hours=2)
    he.sends("head", head(sim, "MERIDIAN", "KESTREL", 99, 0))
    await sim.passes(seconds=5)
    assert heard(meridian)["claim_unproven"] == 2, "after an hour it is news again"
    await he.leaves()


async def test_statements_that_never_were_are_one_alarm_an_hour(sim: Simulation) -> None:
    """Envelopes that name them, of ever new versions."""
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    await meridian.has_received(await kestrel.says("conjunction.alert", to="MERIDIAN"))
    (row,) = meridian.rows(ENVELOPES, ENVELOPES.c.from_centre == "KESTREL")
    true = Envelope.parse(row.bytes)
    release = unpack(true.release, Release)
    he = await hostile(sim)

    def names(version: int) -> bytes:
        statement = msgspec.structs.replace(release.statement, version=version)
        said = msgspec.structs.replace(release, number=version, statement=statement)
        return replace(true, release=pack(said), signature=bytes(64)).encode()

    for version in range(2, 12):
        he.sends("envelope", names(5_000 + version))
    await sim.passes(minutes=2)
    assert meridian.rows(ASIDE) == []
    for version in range(2, 12):
        he.sends("envelope", names(version))
    await sim.passes(minutes=3)
    assert len(meridian.rows(ASIDE)) == 10
    assert heard(meridian) == {"record_needed": 1}
    await sim.passes(hours=8 * 24)
    assert meridian.rows(ASIDE) == [], "after a week it is owed by its sender, or by nobody"
    await he.leaves()


async def test_nobody_sets_aside_at_ours_what_a_third_party_would_have_to_answer_for() -> None:
    async with Simulation(names=("MERIDIAN", "KESTREL", "HALCYON")) as sim:
        await sim.linked("MERIDIAN", "KESTREL")
        await sim.linked("MERIDIAN", "HALCYON")
        meridian = sim["MERIDIAN"]
        await meridian.has_received(await sim["HALCYON"].says("conjunction.alert", to="MERIDIAN"))
        (row,) = meridian.rows(ENVELOPES, ENVELOPES.c.from_centre == "HALCYON")
        true = Envelope.parse(row.bytes)
        release = unpack(true.release, Release)
        he = await hostile(sim)
        said = msgspec.structs.replace(release, statement=msgspec.structs.replace(release.statement, version=9))
        he.sends("envelope", replace(true, release=pack(said), signature=bytes(64)).encode())
        await sim.passes(seconds=5)
        assert meridian.rows(ASIDE) == []
        await he.leaves()

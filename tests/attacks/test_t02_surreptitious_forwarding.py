"""T2: KESTREL, or a thief of its keys, seals what MERIDIAN wrote to it again, for a centre that MERIDIAN never meant.

The seal says nothing about who wrote: anybody can seal for anybody. So sender, every addressee and the addressee of the
release itself are signed, and a peer carries its own releases only.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from itertools import product

import pytest

from hotline.node.record.tables import ENVELOPES
from protocols.envelope import Envelope, open_envelope
from protocols.errors import Code, Refused
from protocols.sealing import cover_of
from protocols.wire import decode, encode
from tests.attacks.scene import TEXT, is_not_taken
from tests.simulator import Adversary, Simulation

THREE = ("MERIDIAN", "KESTREL", "HALCYON")


@pytest.fixture
async def forwarder() -> AsyncIterator[Adversary]:
    """KESTREL's node is taken; whoever took it is linked to HALCYON as KESTREL."""
    sim = Simulation(names=THREE)
    sim.cut("KESTREL", "HALCYON")
    async with sim:
        await sim.linked("MERIDIAN", "HALCYON")
        he = await Adversary.dials(sim, "HALCYON", as_="KESTREL")
        he.is_level()
        await he.is_opened()
        yield he
        await he.leaves()


async def received_by_kestrel(sim: Simulation, *to: str) -> bytes:
    """A real message of MERIDIAN's, as it lies in KESTREL's record."""
    said = await sim["MERIDIAN"].says("procedure.free_text", to=to)
    await sim["KESTREL"].has_received(said)
    if "HALCYON" in to:
        await sim["HALCYON"].has_received(said)
        await sim["MERIDIAN"].sees(said, "received", at="HALCYON")
    [row] = sim["KESTREL"].rows(ENVELOPES)
    return bytes(row.bytes)


async def test_what_was_written_to_kestrel_is_not_taken_by_halcyon(forwarder: Adversary) -> None:
    envelope = await received_by_kestrel(forwarder.sim, "KESTREL")
    await is_not_taken(forwarder, forwarder.sealed("envelope", envelope))
    await is_not_taken(forwarder, forwarder.sealed("envelope", envelope, from_="MERIDIAN"))


async def test_nor_is_kestrel_s_release_of_what_both_were_sent(forwarder: Adversary) -> None:
    envelope = await received_by_kestrel(forwarder.sim, "KESTREL", "HALCYON")
    await is_not_taken(forwarder, forwarder.sealed("envelope", envelope))
    [own] = forwarder.sim["HALCYON"].rows(ENVELOPES)
    # Even HALCYON's own: MERIDIAN's line is MERIDIAN's to carry.
    await is_not_taken(forwarder, forwarder.sealed("envelope", own.bytes))


async def test_a_cover_with_other_names_opens_nothing(forwarder: Adversary) -> None:
    envelope = await received_by_kestrel(forwarder.sim, "KESTREL")
    for from_, to in product(THREE, THREE):
        if (from_, to) == ("KESTREL", "HALCYON"):
            continue
        await is_not_taken(forwarder, forwarder.sealed("envelope", envelope, from_=from_, to=to))
        # The names changed after sealing: they are bound into the box.
        _, box = decode(forwarder.sealed("envelope", envelope))
        cover = cover_of(forwarder.sealed("envelope", envelope))
        await is_not_taken(forwarder, encode([{"from": from_, "to": to, "key": cover.key}, box]))


async def test_addressees_mode_and_precedence_that_were_changed_void_both_signatures(forwarder: Adversary) -> None:
    parts = Envelope.parse(await received_by_kestrel(forwarder.sim, "KESTREL"))
    message, release = decode(parts.message), decode(parts.release)
    for changes in ({"to": ["HALCYON"]}, {"to": ["KESTREL", "HALCYON"]}, {"to": ["HALCYON"], "precedence": 1}):
        other = replace(parts, message=encode({**message, **changes}), release=encode({**release, "to": "HALCYON"}))
        await is_not_taken(forwarder, forwarder.sealed("envelope", other.encode()))
        named = replace(other, release=encode({**release, "to": "HALCYON", "from": "KESTREL"}))
        await is_not_taken(forwarder, forwarder.sealed("envelope", named.encode()))


async def test_every_pair_of_addressees_and_release() -> None:
    """MERIDIAN's centre itself releases against its own header: its signature is good, and HALCYON does not take it."""
    async with Simulation(names=THREE) as sim:
        world, roster = sim.world, sim["HALCYON"].roster
        everybody = [("KESTREL",), ("HALCYON",), ("KESTREL", "HALCYON"), ("HALCYON", "KESTREL")]
        for to, released_to in product(everybody, ("KESTREL", "HALCYON")):
            for info in ((), ("KESTREL",), ("HALCYON",)):
                if set(info) & set(to):
                    continue
                data = world.message("procedure.free_text", TEXT, to=to, info=info)
                envelope = world.release(data, world.attested(data, TEXT), released_to)
                if released_to == "HALCYON" and "HALCYON" in (*to, *info):
                    assert open_envelope(envelope, roster, mode="test", me="HALCYON").release.to == "HALCYON"
                    continue
                with pytest.raises(Refused) as refused:
                    open_envelope(envelope, roster, mode="test", me="HALCYON")
                assert refused.value.code is Code.NOT_FOR_US

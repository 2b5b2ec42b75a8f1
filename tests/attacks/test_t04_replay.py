"""T4: something that was said once is said again: by a line that stutters, or by somebody who recorded it.

What is known is known for ever: the same receipt goes back, and nothing is written, numbered or shown again.
"""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from hotline.node.record.tables import MESSAGES
from protocols.epochs import EpochRecord
from protocols.frames import Unreadable
from protocols.pae import digest
from protocols.wire import pack
from tests.attacks.scene import everything, free_text, has_taken, is_not_taken, kept
from tests.parties import DAY, HOUR, World
from tests.parties import signed as sign_record
from tests.simulator import Adversary, Bench, Simulation, until


def receipts(he: Adversary) -> list[bytes]:
    return [content for kind, content in he.opened() if kind == "notice"]


async def dials_again(sim: Simulation) -> Adversary:
    he = await Adversary.dials(sim, "KESTREL")
    he.is_level()
    await he.is_opened()
    return he


async def test_a_thousand_times(world: World, kestrel: Bench) -> None:
    await kestrel.opens_line()
    said = free_text(world)
    assert await kestrel.takes("envelope", said.envelopes["KESTREL"]) != {"state": "known"}
    before = everything(kestrel)
    event = kestrel.event("envelope", said.envelopes["KESTREL"])
    for _ in range(10):
        answers = await asyncio.gather(*(kestrel.commit(event) for _ in range(100)))
        assert all(answer["state"] == "known" for answer in answers)
    assert everything(kestrel) == before


async def test_over_and_over_in_the_same_session(thief: Adversary) -> None:
    said, kestrel = free_text(thief.sim.world), thief.sim["KESTREL"]
    await has_taken(thief, said)
    await until(lambda: len(receipts(thief)) == 1, 5, "it is receipted")
    await thief.sim.passes(seconds=5)
    before = everything(kestrel)
    sealed = thief.sealed("envelope", said.envelopes["KESTREL"])
    for _ in range(2):
        for _ in range(40):
            thief.sends_sealed(sealed)
        await thief.sim.passes(seconds=5)
    assert everything(kestrel) == before
    assert kestrel.unreadable == 0
    assert thief.hears(Unreadable) == []
    assert len(receipts(thief)) > 1
    assert len(set(receipts(thief))) == 1  # the very same bytes


async def test_sealed_anew_and_not_the_recorded_bytes(thief: Adversary) -> None:
    said, kestrel = free_text(thief.sim.world), thief.sim["KESTREL"]
    await has_taken(thief, said)
    await thief.sim.passes(seconds=5)
    before = everything(kestrel)
    for _ in range(20):
        thief.sends("envelope", said.envelopes["KESTREL"])
    await thief.sim.passes(seconds=5)
    assert everything(kestrel) == before


async def test_after_a_new_connection_after_a_restart_and_days_later(thief: Adversary) -> None:
    said, sim = free_text(thief.sim.world), thief.sim
    kestrel = sim["KESTREL"]
    await has_taken(thief, said)
    sealed = thief.sealed("envelope", said.envelopes["KESTREL"])
    await until(lambda: len(receipts(thief)) == 1, 5, "it is receipted")
    [receipt] = receipts(thief)
    before = kept(kestrel)

    await thief.leaves()
    await replayed(await dials_again(sim), sealed, receipt)
    assert kept(kestrel) == before

    await kestrel.restart()
    await replayed(await dials_again(sim), sealed, receipt)
    assert kept(kestrel) == before

    await kestrel.kill()
    await kestrel.start()
    await replayed(await dials_again(sim), sealed, receipt)
    assert kept(kestrel) == before

    await kestrel.stop()
    await sim.passes(hours=24 * 40)
    await kestrel.start()
    await replayed(await dials_again(sim), sealed, receipt)
    assert kept(kestrel)["message"] == before["message"]
    assert kept(kestrel)["feed"] == before["feed"]


async def replayed(he: Adversary, sealed: bytes, receipt: bytes) -> None:
    he.sends_sealed(sealed)
    he.sends_sealed(sealed)
    await until(lambda: receipt in receipts(he), 10, "the same receipt")
    assert set(receipts(he)) == {receipt}
    await he.leaves()


async def test_what_was_recorded_on_the_wire_is_worth_nothing_to_another_centre() -> None:
    """HALCYON has no session but its own, and what it carries of MERIDIAN's is not authentic there."""
    async with Simulation(names=("MERIDIAN", "KESTREL", "HALCYON")) as sim:
        await sim.linked()
        tap = sim.network.tap("MERIDIAN", "KESTREL")
        said = await sim["MERIDIAN"].says("conjunction.alert")
        await sim["KESTREL"].has_received(said)
        await sim["MERIDIAN"].sees(said, "received")
        await sim["HALCYON"].stop()
        halcyon = await Adversary.dials(sim, "KESTREL", as_="HALCYON")
        halcyon.is_level()
        await halcyon.is_opened()
        assert tap.items
        for item in tap.items:
            await is_not_taken(halcyon, item.sealed)
        await halcyon.leaves()


async def test_what_kestrel_said_is_not_said_back_to_it(thief: Adversary) -> None:
    """Reflected: its own items, and its own words under MERIDIAN's cover."""
    await has_taken(thief, free_text(thief.sim.world))
    await thief.sim.passes(seconds=5)
    own = thief.opened()
    assert {kind for kind, _ in own} >= {"notice", "epoch"}
    for kind, content in own:
        if kind == "notice":
            await is_not_taken(thief, thief.sealed("notice", content))
    # What it signed of its own line is taken from whoever gives it back after a restore; what it knows changes nothing.
    before = everything(thief.sim["KESTREL"])
    for kind, content in own:
        if kind == "epoch":
            thief.sends("epoch", content)
    await thief.sim.passes(seconds=5)
    assert everything(thief.sim["KESTREL"]) == before


async def test_one_kind_is_not_taken_for_another(thief: Adversary) -> None:
    world = thief.sim.world
    said = free_text(world)
    await has_taken(thief, said)
    await thief.sim.passes(seconds=5)
    for kind in ("notice", "head", "void", "epoch"):
        await is_not_taken(thief, thief.sealed(kind, said.envelopes["KESTREL"]))
    for content in (world.epoch_record("MERIDIAN", "KESTREL"), world.received(said), said.data):
        await is_not_taken(thief, thief.sealed("envelope", content))


async def test_the_same_words_under_a_new_number_are_refused(thief: Adversary) -> None:
    """A thief of the centre's key alone cannot have what the officers once signed shown once more."""
    world: World = thief.sim.world
    said = free_text(world)
    await has_taken(thief, said)
    again = world.released(said.data, said.attested)
    thief.sends("envelope", again.envelopes["KESTREL"])
    await until(lambda: kept(thief.sim["KESTREL"])["envelope"][-1].refused == "released_twice", 5, "it is refused")
    assert len(kept(thief.sim["KESTREL"])["message"]) == 1
    assert len([row for row in kept(thief.sim["KESTREL"])["feed"] if row.what == "arrived"]) == 1


@pytest.mark.parametrize("more", [{}, {"again": bytes(32)}])
async def test_what_two_signed_once_is_not_fresh_for_ever_because_a_release_says_again(
    world: World, kestrel: Bench, more: dict[str, Any]
) -> None:
    """He has the centre's key and an old pair of signatures; `again` names a release that there never was."""
    await kestrel.opens_line()
    old = free_text(world)
    world.now += 60 * DAY
    late = world.release(old.data, old.attested, "KESTREL", released_at=world.now, **more)
    assert (await kestrel.takes("envelope", late))["code"] == "second_too_late"
    assert kestrel.rows(MESSAGES) == []


@pytest.mark.parametrize(("signed", "state"), [(-30 * DAY, "received"), (+HOUR, "refused")])
async def test_again_is_for_what_was_signed_before_the_epoch_that_delivers_it(
    world: World, kestrel: Bench, signed: int, state: str
) -> None:
    """After a restore the words go on, and are drawn OLD EPOCH, for nothing shows the release that they name."""
    await kestrel.opens_line()
    opened = world.now
    record = EpochRecord(
        from_="MERIDIAN", to="KESTREL", epoch=2, before=1, number=0, reason="restored", at=opened
    )  # fmt: skip
    party = world.meridian
    await kestrel.takes("epoch", sign_record("epoch", pack(record), party.signer, *party.officers.values()))
    world.now = opened + signed
    said = free_text(world)
    world.now = opened + 2 * HOUR
    again = world.release(
        said.data, said.attested, "KESTREL", epoch=2, number=1, previous=digest("epoch", world.mode, pack(record)),
        again=bytes(32), released_at=world.now,
    )  # fmt: skip
    assert (await kestrel.takes("envelope", again))["state"] == state

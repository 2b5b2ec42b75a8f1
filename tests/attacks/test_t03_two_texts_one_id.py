"""T3: MERIDIAN gives two readers different words under one name, or takes back what it said by saying it otherwise.

The name of a message is the hash of its words, for everybody the same; its id names one text for ever. Whoever breaks
that has signed the proof against himself, and it is kept.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hotline.evidence.verify import verify_journal
from hotline.node.record.tables import ENVELOPES, MESSAGES
from hotline.node.settings import Settings, write_settings
from protocols.envelope import Envelope
from protocols.messages.header import parse
from protocols.messages.procedure import FreeText
from tests.attacks.scene import free_text, has_taken, is_refused, kept, told
from tests.parties import Said, World
from tests.simulator import Adversary, Bench, Simulation, until

OTHER = FreeText(subject="Orbit", text="Something else.")


def otherwise(world: World, first: Said, **changes: Any) -> Said:
    """Other words under the same id, attested and released as they should be; each time others."""
    number = world.line("MERIDIAN", "KESTREL").number
    words = FreeText(subject="Orbit", text=f"Nothing is well, {number}.")
    return world.say("procedure.free_text", words, id=first.message.id, **changes)


async def test_one_message_to_two_centres_has_one_name() -> None:
    async with Simulation(names=("MERIDIAN", "KESTREL", "HALCYON")) as sim:
        said = await sim["MERIDIAN"].says("procedure.free_text", to=("KESTREL", "HALCYON"))
        for centre in ("KESTREL", "HALCYON"):
            await sim[centre].has_received(said)
        [here], [there] = sim["KESTREL"].rows(MESSAGES), sim["HALCYON"].rows(MESSAGES)
        assert (here.hash, here.digits, here.bytes) == (there.hash, there.digits, there.bytes)


async def test_other_words_under_an_id_that_was_used_are_refused_and_both_are_kept(thief: Adversary) -> None:
    world, kestrel = thief.sim.world, thief.sim["KESTREL"]
    first = free_text(world)
    await has_taken(thief, first)
    second = otherwise(world, first)
    await is_refused(thief, second, "id_reused")
    rows = kestrel.rows(ENVELOPES, ENVELOPES.c.from_centre == "MERIDIAN")
    assert [row.bytes for row in rows] == [first.envelopes["KESTREL"], second.envelopes["KESTREL"]]
    texts = [parse(Envelope.parse(row.bytes).message) for row in rows]
    assert texts[0].id == texts[1].id
    assert texts[0].body != texts[1].body
    [refused] = told(kestrel, "refused")
    assert (refused["code"], refused["envelope"]) == ("id_reused", second.envelopes["KESTREL"])
    await has_taken(thief, free_text(world))  # what follows is not held up


async def test_the_words_that_came_first_stay_whatever_comes(thief: Adversary) -> None:
    world, kestrel = thief.sim.world, thief.sim["KESTREL"]
    first = free_text(world)
    await has_taken(thief, first)
    before = kept(kestrel)["message"]
    for _ in range(3):
        await is_refused(thief, otherwise(world, first), "id_reused")
    assert kept(kestrel)["message"] == before


async def test_an_id_that_another_centre_has_used_is_no_matter(thief: Adversary) -> None:
    """Ids are each sender's own: KESTREL cannot be kept from being answered by somebody who guesses its ids."""
    kestrel = thief.sim["KESTREL"]
    own = await thief.sim.submitted("KESTREL")
    [row] = kestrel.rows(MESSAGES, MESSAGES.c.hash == own.hash)
    same = thief.sim.world.say("procedure.free_text", OTHER, id=row.id)
    await has_taken(thief, same)


async def test_two_centres_that_were_told_different_words_see_it_when_they_compare() -> None:
    """Each holds MERIDIAN's own signature under other words and one id: nothing more is needed by a third."""
    sim = Simulation(names=("MERIDIAN", "KESTREL", "HALCYON"))
    sim.cut("MERIDIAN", "KESTREL")
    sim.cut("MERIDIAN", "HALCYON")
    async with sim:
        await sim["MERIDIAN"].stop()
        first = free_text(sim.world, to=("KESTREL", "HALCYON"))
        second = otherwise(sim.world, first, to=("KESTREL", "HALCYON"), from_="MERIDIAN")
        for centre, said in (("KESTREL", first), ("HALCYON", second)):
            he = await Adversary.dials(sim, centre)
            he.is_level()
            await he.is_opened()
            he.sends("epoch", sim.world.epoch_record("MERIDIAN", centre))
            he.sends("envelope", said.envelopes[centre])
            await until(lambda c=centre: bool(sim[c].rows(MESSAGES)), 5, "it is kept")  # type: ignore[misc]
            await he.leaves()
        [here], [there] = sim["KESTREL"].rows(MESSAGES), sim["HALCYON"].rows(MESSAGES)
        assert here.id == there.id
        assert here.digits != there.digits  # what two officers read to each other over a telephone
        assert here.hash != there.hash


async def test_the_record_that_holds_both_verifies(world: World, kestrel: Bench, folder: Path) -> None:
    await kestrel.opens_line()
    first = free_text(world)
    await kestrel.takes("envelope", first.envelopes["KESTREL"])
    answer = await kestrel.takes("envelope", otherwise(world, first).envelopes["KESTREL"])
    assert answer["code"] == "id_reused"
    own = world.kestrel
    write_settings(folder, Settings(mode="test", centre="KESTREL", party=own.name, anchor=own.anchor.hex()))
    report = verify_journal(kestrel.path)
    assert report.difference is None
    assert (report.kinds["received"], report.kinds["refused"]) == (1, 1)

"""The log that seats follow: where to begin, how a message is found, and what is still owed to whom."""

from __future__ import annotations

import asyncio

import pytest

from hotline.node.judge.events import Alarmed
from hotline.node.record import feed
from hotline.node.record.tables import MESSAGES
from protocols.errors import Code, Refused
from protocols.messages.header import Precedence
from protocols.messages.procedure import FreeText
from tests.parties import Said, World
from tests.simulator import Bench

TEXT = FreeText(subject="Orbit", text="All is well.")


@pytest.fixture
async def said(world: World, kestrel: Bench) -> Said:
    """One message that arrived at KESTREL."""
    await kestrel.opens_line()
    found = world.say("procedure.free_text", TEXT)
    await kestrel.takes("envelope", found.envelopes["KESTREL"])
    return found


async def acknowledge(bench: Bench, said: Said) -> Said:
    """KESTREL takes it."""
    world = bench.world
    ack = world.acknowledge(said)
    await bench.puts(ack.data, ack.attested)
    return ack


# -- following -------------------------------------------------------------------------------------------------------


async def test_entries_come_in_order_and_no_more_than_asked_for(kestrel: Bench, said: Said) -> None:
    everything = kestrel.read(lambda c: feed.after(c, kestrel.place, 0, 1000))
    assert [entry.position for entry in everything] == sorted(entry.position for entry in everything)
    assert kestrel.read(lambda c: feed.after(c, kestrel.place, 0, 3)) == everything[:3]
    last = everything[-1].position
    assert kestrel.read(lambda c: feed.after(c, kestrel.place, last, 10)) == []
    assert kestrel.read(lambda c: feed.head(c, kestrel.place)) == last


async def test_what_is_open_is_followed_from_its_beginning_however_long_ago_that_was(
    kestrel: Bench, said: Said
) -> None:
    entries = kestrel.read(lambda c: feed.after(c, kestrel.place, 0, 99))
    arrived = next(entry.position for entry in entries if entry.what == "arrived")
    await many(kestrel, 500)
    assert kestrel.read(lambda c: feed.since(c, kestrel.place)) < arrived
    await acknowledge(kestrel, said)
    assert kestrel.read(lambda c: feed.since(c, kestrel.place)) > arrived


async def many(bench: Bench, count: int) -> None:
    """Entries about nothing in particular."""
    await asyncio.gather(*(bench.commit(Alarmed("clock", None, None, str(n))) for n in range(count)))


async def test_what_waits_for_release_is_followed_too(world: World, meridian: Bench) -> None:
    data = world.message("procedure.free_text", TEXT)
    author = world.meridian.attest("WATCH-1", data, "author")
    await meridian.puts(data, (author,))
    [waiting] = [e for e in meridian.read(lambda c: feed.after(c, meridian.place, 0, 99)) if e.what == "waiting"]
    await many(meridian, 450)
    assert meridian.read(lambda c: feed.since(c, meridian.place)) < waiting.position


# -- finding ---------------------------------------------------------------------------------------------------------


async def test_a_message_is_found_by_digits_reference_and_hash(kestrel: Bench, said: Said) -> None:
    def found(name: str) -> list[bytes]:
        return kestrel.read(lambda c: feed.find(c, kestrel.place, name))

    for name in (said.digits, said.reference, said.reference.lower(), said.hash.hex(), said.hash.hex()[:8]):
        assert found(name) == [said.hash]


@pytest.mark.parametrize("name", ["00000", "HALCYON 221415Z 73051", "zz", "abc", "f" * 64, "٣٤٥٦٧"])
async def test_what_has_no_such_name_is_not_found(kestrel: Bench, said: Said, name: str) -> None:
    with pytest.raises(Refused) as refused:
        kestrel.read(lambda c: feed.find(c, kestrel.place, name))
    assert refused.value.code is Code.NOT_FOUND


async def test_history_is_a_message_and_what_refers_to_it(kestrel: Bench, said: Said) -> None:
    ack = await acknowledge(kestrel, said)
    entries = kestrel.read(lambda c: feed.history(c, kestrel.place, said.hash))
    assert [entry.what for entry in entries] == ["arrived", "notice", "sent"]
    assert [entry.what for entry in kestrel.read(lambda c: feed.history(c, kestrel.place, ack.hash))] == ["sent"]


# -- owed ------------------------------------------------------------------------------------------------------------


async def test_what_is_owed_goes_most_urgent_first_then_in_its_order(world: World, meridian: Bench) -> None:
    order = [Precedence.ROUTINE, Precedence.PRIORITY, Precedence.ROUTINE, Precedence.FLASH, Precedence.PRIORITY]
    for precedence in order:
        said = world.say("procedure.free_text", TEXT, precedence=precedence, precedence_reason="as it comes")
        await meridian.puts(said.data, said.attested)

    def owed(urgent: bool) -> list[int]:
        place = meridian.place
        found = meridian.read(lambda c: feed.owed_envelopes(c, place, "KESTREL", but=set(), most=9, urgent=urgent))
        return [each.number for each in found]

    assert (owed(True), owed(False)) == ([4], [2, 5, 1, 3])
    assert meridian.read(lambda c: feed.owed_count(c, meridian.place, "KESTREL")) == 5


async def test_a_receipt_ends_it(world: World, meridian: Bench) -> None:
    said = world.say("procedure.free_text", TEXT)
    await meridian.puts(said.data, said.attested)
    [row] = meridian.rows(MESSAGES)
    assert row.hash == said.hash
    await meridian.takes("notice", world.received(said), from_="KESTREL")
    assert meridian.read(lambda c: feed.owed_count(c, meridian.place, "KESTREL")) == 0
    assert meridian.read(lambda c: feed.unsettled(c, meridian.place, "KESTREL")) == [said.hash]


async def test_nothing_is_owed_to_another(world: World, meridian: Bench) -> None:
    said = world.say("procedure.free_text", TEXT)
    await meridian.puts(said.data, said.attested)
    assert meridian.read(lambda c: feed.owed_count(c, meridian.place, "HALCYON")) == 0
    assert meridian.read(lambda c: feed.unsettled(c, meridian.place, "HALCYON")) == []

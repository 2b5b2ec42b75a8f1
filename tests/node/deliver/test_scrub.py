"""A disk forgets and turns bits: it is found within a day, told, and fetched back from the other end of the line."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Any

import pytest

from hotline.node.record.tables import ENVELOPES, MESSAGES
from protocols.envelope import Envelope
from protocols.frames import Missing
from tests.attacks.scene import alarms, journal
from tests.simulator import SimulatedCentre, Simulation, VirtualLoop, until


def pytest_asyncio_loop_factories(config: Any, item: Any) -> Mapping[str, type[VirtualLoop]]:
    return {"virtual": VirtualLoop}


def changed(centre: SimulatedCentre, statement: str, *values: object) -> None:
    database = sqlite3.connect(centre.store_path)
    with database:
        database.execute(statement, values)
    database.close()


def envelopes(centre: SimulatedCentre) -> dict[bytes, bytes]:
    return {row.release: row.bytes for row in centre.rows(ENVELOPES)}


async def said_both_ways(sim: Simulation) -> None:
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    for _ in range(2):
        await sim.submitted("MERIDIAN")
        await sim.submitted("KESTREL", to=("MERIDIAN",))
    await until(lambda: meridian.owes("KESTREL") + kestrel.owes("MERIDIAN") == 0, 30, "everything is there")
    await sim.passes(seconds=5)


async def test_a_record_that_is_whole_is_read_and_nothing_is_said(sim: Simulation) -> None:
    await said_both_ways(sim)
    for centre in (sim["MERIDIAN"], sim["KESTREL"]):
        assert await centre.node.scrub.once() == []
        assert "record_damaged" not in alarms(centre)


@pytest.mark.parametrize("whose", ["MERIDIAN", "KESTREL"])
@pytest.mark.parametrize(
    "statement",
    [
        "update envelope set bytes = zeroblob(length(bytes)) where number = 1 and from_centre = ?",
        "update envelope set bytes = cast(substr(bytes, 1, length(bytes) - 9) || zeroblob(9) as blob)"
        " where number = 1 and from_centre = ?",
        "delete from envelope where number = 1 and from_centre = ?",
        "update message set bytes = zeroblob(length(bytes)) where from_centre = ?",
        "delete from message where from_centre = ?",
    ],
)
async def test_an_envelope_that_is_damaged_or_gone_is_fetched_back(sim: Simulation, whose: str, statement: str) -> None:
    """From who sent it, or, if it was ours, from who received it."""
    await said_both_ways(sim)
    kestrel = sim["KESTREL"]
    before, messages = envelopes(kestrel), {row.hash: row.bytes for row in kestrel.rows(MESSAGES)}
    changed(kestrel, statement, whose)
    found = await kestrel.node.scrub.once()
    assert found
    assert "record_damaged" in alarms(kestrel)
    await until(lambda: envelopes(kestrel) == before, 30, "every envelope is whole again")
    await until(lambda: {row.hash: row.bytes for row in kestrel.rows(MESSAGES)} == messages, 5, "and every message")
    assert "record_mended" in alarms(kestrel)
    assert await kestrel.node.scrub.once() == []
    assert [kind for kind, _ in journal(kestrel)].count("mended") == len(found)


async def test_what_the_database_cannot_even_read_ends_no_node(sim: Simulation) -> None:
    await said_both_ways(sim)
    kestrel = sim["KESTREL"]
    before = envelopes(kestrel)
    changed(kestrel, "update envelope set bytes = 'no bytes' || bytes where number = 1 and from_centre = 'MERIDIAN'")
    assert await kestrel.node.scrub.once()
    await sim.passes(minutes=1)
    assert envelopes(kestrel) == before


async def test_it_is_found_by_itself_within_the_day_and_fetched_when_the_link_is_back(sim: Simulation) -> None:
    await said_both_ways(sim)
    kestrel = sim["KESTREL"]
    before = envelopes(kestrel)
    await sim.lost()
    changed(kestrel, "delete from envelope where number = 2 and from_centre = 'MERIDIAN'")
    await sim.passes(hours=2.1)
    assert "record_damaged" in alarms(kestrel)
    assert envelopes(kestrel) != before
    sim.heal("MERIDIAN", "KESTREL")
    await sim.linked()
    await until(lambda: envelopes(kestrel) == before, 60, "it is whole again")


async def test_an_entry_of_the_journal_that_is_damaged_is_named_and_nobody_else_has_it(sim: Simulation) -> None:
    await said_both_ways(sim)
    kestrel = sim["KESTREL"]
    index = [kind for kind, _ in journal(kestrel)].index("received")
    changed(kestrel, "update journal set leaf = zeroblob(length(leaf)) where idx = ?", index)
    found = await kestrel.node.scrub.once()
    assert [each.where for each in found] == [f"entry {index}"]
    assert "record_damaged" in alarms(kestrel)


async def test_what_comes_back_is_taken_only_if_every_signature_under_it_holds(sim: Simulation) -> None:
    """The peer's own copy was spoilt under an officer's signature: it is not given, and would not be taken."""
    await said_both_ways(sim)
    meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
    row = meridian.rows(ENVELOPES, ENVELOPES.c.from_centre == "MERIDIAN", ENVELOPES.c.number == 1)[0]
    parts = Envelope.parse(row.bytes)
    at = row.bytes.index(parts.attestations[0].signature)
    spoilt = row.bytes[:at] + bytes([row.bytes[at] ^ 1]) + row.bytes[at + 1 :]
    changed(meridian, "update envelope set bytes = ? where release = ?", spoilt, row.release)
    changed(kestrel, "delete from envelope where release = ?", row.release)
    await kestrel.node.scrub.once()
    await sim.passes(minutes=1)
    assert row.release not in envelopes(kestrel)


async def test_nobody_is_given_an_envelope_of_a_line_that_is_not_theirs() -> None:
    async with Simulation(names=("MERIDIAN", "KESTREL", "HALCYON")) as sim:
        await sim.linked()
        await sim.linked("HALCYON", "MERIDIAN")
        meridian, kestrel = sim["MERIDIAN"], sim["KESTREL"]
        await kestrel.has_received(await meridian.says("conjunction.alert"))
        release = meridian.rows(ENVELOPES)[0].release
        halcyon = sim["HALCYON"]
        link = next(peer.link for peer in halcyon.node.peers if peer.name == "MERIDIAN")
        assert link is not None
        link.send(Missing(releases=(release,)))
        await sim.passes(minutes=1)
        assert not halcyon.rows(ENVELOPES)
        assert halcyon.unreadable == 0

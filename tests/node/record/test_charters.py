"""Charters and countersignatures in a record: read back after a restart, told to a seat, entered in the journal."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from hotline.node.judge.events import RecordArrived
from hotline.node.record import feed
from hotline.node.record.charters import channels
from hotline.node.record.tables import JOURNAL, RECORDS
from protocols.messages.procedure import Cancellation, FreeText
from protocols.signed import SignedRecord
from tests.channel_world import OPERATOR, Channelled
from tests.simulator import Bench

TEXT = FreeText(subject="Orbit", text="All is well.")


@pytest.fixture
def world() -> Channelled:
    return Channelled(countersigns=False)


@pytest.fixture
async def kestrel(world: Channelled, tmp_path: Path) -> AsyncIterator[Bench]:
    async with Bench(world, "KESTREL", tmp_path) as bench:
        await bench.opens_line()
        yield bench


async def test_a_channel_is_there_again_after_a_restart(world: Channelled, tmp_path: Path) -> None:
    agreed = world.in_force(types=("procedure.free_text",))
    async with Bench(world, "KESTREL", tmp_path) as bench:
        await bench.opens_line()
        await bench.takes("envelope", agreed[0].envelopes["KESTREL"])
        await bench.puts(agreed[1].data, agreed[1].attested)
    async with Bench(world, "KESTREL", tmp_path) as bench:
        assert bench.read(lambda c: channels(c, "KESTREL"))[agreed[0].hash].state == "in_force"
        said = world.say("procedure.free_text", TEXT, charter=agreed[0].hash)
        assert (await bench.takes("envelope", said.envelopes["KESTREL"]))["state"] == "received"


async def test_a_cancellation_of_a_proposal_counts_and_one_of_another_message_does_not(
    world: Channelled, kestrel: Bench
) -> None:
    agreed = world.in_force()
    text = world.say("procedure.free_text", TEXT)
    for said in (agreed[0], text):
        await kestrel.takes("envelope", said.envelopes["KESTREL"])
    await kestrel.puts(agreed[1].data, agreed[1].attested)
    for of, state in ((text, "in_force"), (agreed[0], "ended")):
        body = Cancellation(reason="superseded")
        cancelled = world.refer(of, "procedure.cancellation", body, kind="cancel", from_="MERIDIAN")
        await kestrel.takes("envelope", cancelled.envelopes["KESTREL"])
        assert kestrel.read(lambda c: channels(c, "KESTREL"))[agreed[0].hash].state == state


async def test_a_seat_is_told_of_every_charter_a_part_at_a_time(world: Channelled, kestrel: Bench) -> None:
    agreed = world.in_force()
    await kestrel.takes("envelope", agreed[0].envelopes["KESTREL"])
    await kestrel.puts(agreed[1].data, agreed[1].attested)
    await kestrel.takes("envelope", world.say("procedure.free_text", TEXT).envelopes["KESTREL"])
    told = kestrel.read(lambda c: feed.charters(c, kestrel.place, 0, 1 << 20))
    assert [entry.what for entry in told] == ["arrived", "sent"]
    [first] = kestrel.read(lambda c: feed.charters(c, kestrel.place, 0, 1))
    assert first == told[0]
    assert kestrel.read(lambda c: feed.charters(c, kestrel.place, told[-1].position, 1)) == []


async def test_no_charter_is_nothing_to_tell(world: Channelled, kestrel: Bench) -> None:
    assert kestrel.read(lambda c: channels(c, "KESTREL")) == {}
    assert kestrel.read(lambda c: feed.charters(c, kestrel.place, 0, 1)) == []


async def test_a_countersignature_that_comes_later_is_kept_with_the_statement(
    world: Channelled, tmp_path: Path
) -> None:
    async with Bench(world, "KESTREL", tmp_path) as bench:
        assert not bench.committer.roster.countersigned(OPERATOR)
        before = len(bench.rows(JOURNAL))
        signed = world.wren_statement(countersigned=True)
        for _ in range(2):
            await bench.commit(RecordArrived("statement", signed, "officer"))
        assert bench.committer.roster.countersigned(OPERATOR)
        assert len(bench.rows(JOURNAL)) == before + 1
        [row] = bench.rows(RECORDS, RECORDS.c.subject == OPERATOR, RECORDS.c.kind == "statement")
        assert len(SignedRecord.parse(row.bytes).signatures) == 2
    async with Bench(world, "KESTREL", tmp_path) as bench:
        assert bench.committer.roster.countersigned(OPERATOR)

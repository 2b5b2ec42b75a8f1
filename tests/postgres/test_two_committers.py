"""Two processes commit for one centre at the same time: one line, one journal, each number once."""

from __future__ import annotations

import asyncio
from pathlib import Path

from hotline.node.judge.events import Alarmed, RecordArrived
from hotline.node.record.tables import ENVELOPES, FEED, JOURNAL
from protocols.envelope import Envelope, Release
from protocols.pae import digest
from protocols.wire import unpack
from tests.node.record.test_committer import frontier, submission
from tests.parties import World
from tests.simulator import Bench


async def test_they_number_one_line_without_a_hole_and_leave_one_journal(world: World, folder: Path) -> None:
    async with Bench(world, "MERIDIAN", folder) as first, Bench(world, "MERIDIAN", folder) as second:
        both = [(first, submission(first)) if n % 2 else (second, submission(second)) for n in range(12)]
        await asyncio.gather(*(bench.commit(event) for bench, event in both))
        said = [unpack(Envelope.parse(row.bytes).release, Release) for row in first.rows(ENVELOPES)]
        assert [release.number for release in said] == list(range(1, 13))
        hashes = [digest("release", "test", Envelope.parse(row.bytes).release) for row in first.rows(ENVELOPES)]
        assert [release.previous for release in said[1:]] == hashes[:-1]
        found, kept = frontier(first)
        assert found == kept
        assert [row.idx for row in first.rows(JOURNAL)] == list(range(found.size))
        positions = [row.position for row in first.rows(FEED)]
        assert positions == list(range(1, len(positions) + 1))


async def test_the_same_message_handed_in_at_both_is_released_once(world: World, folder: Path) -> None:
    async with Bench(world, "MERIDIAN", folder) as first, Bench(world, "MERIDIAN", folder) as second:
        event = submission(first)
        answers = await asyncio.gather(first.commit(event), second.commit(event))
        assert answers[0]["releases"] == answers[1]["releases"]
        assert len(first.rows(ENVELOPES)) == 1


async def test_a_record_that_one_admits_is_believed_at_the_other(world: World, folder: Path) -> None:
    """A key of KESTREL's is taken off the list at one process: the other's next decision knows it."""
    async with Bench(world, "MERIDIAN", folder) as first, Bench(world, "MERIDIAN", folder) as second:
        bulletin = world.kestrel.bulletin_record(version=2)
        await first.commit(RecordArrived("bulletin", bulletin, "file"))
        await second.commit(Alarmed("clock", None, None, ""))
        newest = second.committer.roster.newest("bulletin", "KESTREL")
        assert newest is not None
        assert newest.version == 2

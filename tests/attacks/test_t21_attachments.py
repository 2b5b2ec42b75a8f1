"""T21: an attachment that wants out of its place: into the file system, over the quota, or to somebody else.

Whatever becomes of a content, the message that names it is as good as any: it was taken before.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from hotline.node.judge.facts import Quota
from hotline.node.record.attachments import MOST_LOOKED_AT, wanted
from hotline.node.record.tables import CHUNKS, CONTENTS, FEED
from protocols.attachment_names import harmless_name
from protocols.attachments import CHUNK_BYTES, Enclosed, enclose, in_draft
from protocols.errors import Code, Refused
from protocols.frames import Chunk, Fetch, NoChunk
from protocols.messages.header import Attachment
from tests.attacks.scene import free_text, has_taken, told
from tests.parties import Said
from tests.simulator import Adversary, Simulation, Spoken, until

CONTENT = bytes(range(256)) * 600  # two chunks and a part


def renamed(attachment: Attachment, **changes: Any) -> Attachment:
    fields = {name: getattr(attachment, name) for name in attachment.__struct_fields__}
    return Attachment(**{**fields, **changes})


async def names(he: Adversary, *attachments: Attachment) -> Said:
    """He sends a message that names these; it is taken, shown and receipted as any."""
    said = free_text(he.sim.world, attachments=attachments)
    await has_taken(he, said)
    return said


async def is_asked(he: Adversary, said: Said, chunk: int, *, times: int = 1) -> None:
    wanted = Fetch(message=said.hash, attachment=0, chunk=chunk)
    await until(lambda: he.hears(Fetch).count(wanted) >= times, 10, f"chunk {chunk} is asked for")


def gives(he: Adversary, said: Said, index: int, data: bytes, offset: int = 0) -> None:
    he.says(Chunk(message=said.hash, attachment=0, chunk=index, offset=offset, data=data), 9)


def states(he: Adversary, said: Said) -> list[tuple[int, str | None]]:
    """What the seats were told of it: chunks here, code."""
    entries = told(he.sim[he.to], "attachment")
    return [(entry["have"], entry["code"]) for entry in entries if entry["message"] == said.hash]


async def is_stated(he: Adversary, said: Said, code: str) -> None:
    await until(lambda: bool(states(he, said)) and states(he, said)[-1][1] == code, 30, code)


def files(simulation: Simulation) -> set[Path]:
    return set(simulation._folder.rglob("*"))


class Lie(Enclosed):
    """Chunks that open, of a content that is not the one that was named."""

    def __init__(self, content: bytes, sha256: bytes) -> None:
        super().__init__("a.txt", "text/plain", content)
        self.attachment = renamed(self.attachment, sha256=sha256)


async def test_what_is_honest_is_taken(thief: Adversary) -> None:
    good = enclose("a.txt", "text/plain", CONTENT)
    said = await names(thief, good.attachment)
    for index in range(3):
        await is_asked(thief, said, index)
        gives(thief, said, index, good.chunk(index))
    await until(lambda: states(thief, said)[-1:] == [(3, None)], 10, "it is here")


async def test_chunks_without_end_that_nobody_asked_for(thief: Adversary) -> None:
    kestrel = thief.sim["KESTREL"]
    said = await names(thief)
    counted = kestrel.unreadable
    for index in range(300):
        gives(thief, said, index % 128, bytes(CHUNK_BYTES // 4))
        await thief.link.drained()
    await until(lambda: kestrel.unreadable >= counted + 300, 60, "each is counted")
    assert kestrel.rows(CHUNKS) == []
    await has_taken(thief, free_text(thief.sim.world))  # the link and its messages go on


async def test_a_chunk_that_does_not_end(thief: Adversary) -> None:
    """Pieces beyond its length, or out of their order: it is a wrong chunk, twice is once too often."""
    good = enclose("a.txt", "text/plain", CONTENT)
    said = await names(thief, good.attachment)
    for times in (1, 2):
        await is_asked(thief, said, 0, times=times)
        gives(thief, said, 0, good.chunk(0)[:1000])
        gives(thief, said, 0, bytes(CHUNK_BYTES), offset=1000)
    await is_stated(thief, said, "attachment_wrong")
    assert thief.sim["KESTREL"].rows(CHUNKS) == []


async def test_one_wrong_chunk_is_asked_for_again_and_two_are_too_many(thief: Adversary) -> None:
    good = enclose("a.txt", "text/plain", CONTENT)
    said = await names(thief, good.attachment)
    await is_asked(thief, said, 1)
    gives(thief, said, 0, good.chunk(0))
    gives(thief, said, 1, bytes(len(good.chunk(1))))
    await is_asked(thief, said, 1, times=2)
    assert len(thief.sim["KESTREL"].rows(CHUNKS)) == 1
    gives(thief, said, 1, good.chunk(1)[:-1] + b"\x00")
    await is_stated(thief, said, "attachment_wrong")
    assert thief.sim["KESTREL"].rows(CHUNKS) == []


async def test_another_content_under_the_promised_hash_is_thrown_away_whole(thief: Adversary) -> None:
    """He has the key, so each chunk opens; the officers signed the hash."""
    kestrel = thief.sim["KESTREL"]
    lie = Lie(CONTENT, sha256=enclose("a", "text/plain", b"promised").attachment.sha256)
    said = await names(thief, lie.attachment)
    for index in range(3):
        await is_asked(thief, said, index)
        gives(thief, said, index, lie.chunk(index))
    await is_stated(thief, said, "attachment_wrong")
    assert kestrel.rows(CHUNKS) == []
    asked = len(thief.hears(Fetch))
    await thief.sim.passes(minutes=30)
    assert len(thief.hears(Fetch)) == asked  # and never asked for again
    seat = await kestrel.seat()
    await until(lambda: said.hash in seat.board.matters, 30, "the message is on the board")
    with pytest.raises(Refused) as refused:
        await seat.fetch(said.hash, 0)
    assert refused.value.code is Code.ATTACHMENT_WRONG


async def test_what_was_thrown_away_counts(thief: Adversary) -> None:
    """Else wrong contents, one after the other, would be traffic without end."""
    thief.sim["KESTREL"].node.station.quota = Quota(day=2 * len(CONTENT))
    for _ in range(2):
        lie = Lie(CONTENT, sha256=bytes(32))
        said = await names(thief, lie.attachment)
        for index in range(3):
            await is_asked(thief, said, index)
            gives(thief, said, index, lie.chunk(index))
        await is_stated(thief, said, "attachment_wrong")
    said = await names(thief, Lie(CONTENT, sha256=bytes(32)).attachment)
    await is_stated(thief, said, "attachment_quota")
    assert not [frame for frame in thief.hears(Fetch) if frame.message == said.hash]


async def test_a_size_that_is_not_so(thief: Adversary) -> None:
    good = enclose("a.txt", "text/plain", CONTENT)
    said = await names(thief, renamed(good.attachment, size=10))
    for times in (1, 2):
        await is_asked(thief, said, 0, times=times)
        gives(thief, said, 0, good.chunk(0))
    await is_stated(thief, said, "attachment_wrong")
    assert thief.sim["KESTREL"].rows(CHUNKS) == []


NAMES = (
    "../../../../etc/cron.d/run", "/etc/passwd", "C:\\Windows\\run.me", "~/.ssh/authorized_keys", "invoice.pdf.exe",
    "archive.zip", "con.txt", "-rf", "$(reboot).txt", "a;b.txt", "x" * 190,
)  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
async def test_a_name_is_never_a_path(thief: Adversary, name: str) -> None:
    before = files(thief.sim)
    good = enclose("a.txt", "text/plain", CONTENT)
    said = await names(thief, renamed(good.attachment, name=name))
    for index in range(3):
        await is_asked(thief, said, index)
        gives(thief, said, index, good.chunk(index))
    await until(lambda: states(thief, said)[-1:] == [(3, None)], 10, "it is here")
    assert {path.name for path in files(thief.sim) - before} <= {"KESTREL.sqlite-wal", "KESTREL.sqlite-shm"}
    rows = [str(row) for table in (CONTENTS, CHUNKS) for row in thief.sim["KESTREL"].rows(table)]
    assert not any(name in row for row in rows)
    assert not set(harmless_name(name, "text/plain")) & set("/\\:")


@pytest.mark.parametrize("media_type", ["application/zip", "text/html", "image/svg+xml", "application/x-sh"])
async def test_an_archive_or_a_program_is_not_fetched_but_stated(thief: Adversary, media_type: str) -> None:
    good = enclose("a.txt", "text/plain", CONTENT)
    said = await names(thief, renamed(good.attachment, media_type=media_type))
    await is_stated(thief, said, "attachment_type")
    await thief.sim.passes(minutes=20)
    assert thief.hears(Fetch) == []
    assert len(states(thief, said)) == 1  # said once


async def test_one_key_for_two_contents(thief: Adversary) -> None:
    one, other = enclose("a.txt", "text/plain", CONTENT), enclose("b.txt", "text/plain", b"other")
    first = await names(thief, one.attachment)
    await is_asked(thief, first, 0)
    second = await names(thief, renamed(other.attachment, key=one.attachment.key))
    for index in range(3):
        await is_asked(thief, first, index)
        gives(thief, first, index, one.chunk(index))
    await is_stated(thief, second, "attachment_key")
    assert not [frame for frame in thief.hears(Fetch) if frame.message == second.hash]


async def test_who_never_gives_what_they_promised_holds_nothing_up(thief: Adversary) -> None:
    said = await names(thief, *(enclose("a", "text/plain", bytes([n])).attachment for n in range(16)))
    await is_asked(thief, said, 0)
    await thief.sim.passes(minutes=30)
    assert len(thief.hears(Fetch)) == 1
    await has_taken(thief, free_text(thief.sim.world))


async def test_who_says_that_there_is_none_is_asked_again_on_the_next_link_only(thief: Adversary) -> None:
    good = enclose("a.txt", "text/plain", CONTENT)
    said = await names(thief, good.attachment)
    await is_asked(thief, said, 0)
    gives(thief, said, 0, good.chunk(0))
    await is_asked(thief, said, 1)
    thief.says(NoChunk(message=said.hash, attachment=0, chunk=1), 9)
    await is_stated(thief, said, "attachment_missing")
    await has_taken(thief, free_text(thief.sim.world))
    asked = len(thief.hears(Fetch))  # the next chunk is asked for while the answer about this one is on its way
    await thief.sim.passes(minutes=30)
    assert len(thief.hears(Fetch)) == asked
    await thief.leaves()
    again = await Adversary.dials(thief.sim, "KESTREL")
    again.is_level()
    await is_asked(again, said, 1)
    assert not [frame for frame in again.hears(Fetch) if frame.chunk == 0]  # that one is on disk
    for index in (1, 2):
        await is_asked(again, said, index)
        gives(again, said, index, good.chunk(index))
    await until(lambda: states(again, said)[-1:] == [(3, None)], 10, "it is here")
    await again.leaves()


# -- by somebody who is not the addressee ------------------------------------------------------------------------------


@pytest.fixture
async def three() -> AsyncIterator[Simulation]:
    async with Simulation(names=("MERIDIAN", "KESTREL", "HALCYON"), absent=["HALCYON"]) as simulation:
        await simulation.linked()
        yield simulation


async def attached(sim: Simulation, **fields: Any) -> Spoken:
    seat = await sim["MERIDIAN"].seat()
    attachment = await seat.attach("a.txt", "text/plain", CONTENT)
    return await sim["MERIDIAN"].says("procedure.free_text", attachments=[in_draft(attachment)], **fields)


async def asks(he: Adversary, message: bytes, attachment: int = 0, chunk: int = 0) -> Any:
    """What he is answered."""
    before = len(he.hears(Chunk)) + len(he.hears(NoChunk))
    he.says(Fetch(message=message, attachment=attachment, chunk=chunk), 9)
    await until(lambda: len(he.hears(Chunk)) + len(he.hears(NoChunk)) > before, 20, "an answer")
    await he.sim.passes(seconds=5)
    return he.hears(NoChunk)[-1] if he.hears(NoChunk) else he.hears(Chunk)


async def enters(sim: Simulation, to: str) -> Adversary:
    he = await Adversary.dials(sim, to, as_="HALCYON")
    he.is_level()
    await he.is_opened()
    return he


async def test_it_is_given_to_its_addressee_and_to_nobody_else(three: Simulation) -> None:
    said = await attached(three, to="KESTREL")
    seat = await three["KESTREL"].has_on_board(said)
    await until(lambda: (said.hash, 0) in seat.board.attachments and seat.board.attachments[said.hash, 0].here, 60, "")
    for at in ("MERIDIAN", "KESTREL"):  # neither who sent it nor who has it
        he = await enters(three, at)
        answer = await asks(he, said.hash)
        assert answer == NoChunk(message=said.hash, attachment=0, chunk=0)
        nothing = bytes(32)
        assert await asks(he, nothing) == NoChunk(message=nothing, attachment=0, chunk=0)  # as of what there is not
        assert he.hears(Chunk) == []
        await he.leaves()


async def test_one_addressee_does_not_get_it_from_another(three: Simulation) -> None:
    said = await attached(three, to=["KESTREL", "HALCYON"])
    seat = await three["KESTREL"].has_on_board(said)
    await until(lambda: (said.hash, 0) in seat.board.attachments and seat.board.attachments[said.hash, 0].here, 60, "")
    he = await enters(three, "KESTREL")
    assert isinstance(await asks(he, said.hash), NoChunk)
    await he.leaves()
    he = await enters(three, "MERIDIAN")
    assert isinstance((await asks(he, said.hash))[0], Chunk)
    for attachment, chunk in ((1, 0), (15, 127), (0, 3)):
        assert await asks(he, said.hash, attachment, chunk) == NoChunk(
            message=said.hash, attachment=attachment, chunk=chunk
        )
    await he.leaves()


async def test_who_asks_for_everything_at_once_gets_a_little(three: Simulation) -> None:
    said = await attached(three, to=["KESTREL", "HALCYON"])
    he = await enters(three, "MERIDIAN")
    for _ in range(500):
        he.says(Fetch(message=said.hash, attachment=0, chunk=0), 9)
    await three.passes(seconds=60)
    assert len({id(frame) for frame in he.hears(Chunk) if frame.offset == 0}) <= 50
    assert not he.link.lost.done()
    flash = await three["MERIDIAN"].says("procedure.free_text", to=["KESTREL", "HALCYON"])
    await three["KESTREL"].has_received(flash)
    await he.leaves()


async def test_frames_of_attachments_are_no_messages(thief: Adversary) -> None:
    """Nothing that comes in a chunk is ever drawn, whatever it looks like."""
    kestrel = thief.sim["KESTREL"]
    said = free_text(thief.sim.world)
    gives(thief, said, 0, said.envelopes["KESTREL"])
    await thief.sim.passes(seconds=5)
    assert kestrel.rows(FEED, FEED.c.what == "arrived") == []


async def test_contents_above_the_quota_without_end_are_each_looked_at_once(thief: Adversary) -> None:
    """Sixteen names a message cost a peer nothing; they must not cost us a look at all of them with every message."""
    large = enclose("a.txt", "text/plain", b"x" * 1000).attachment
    station = thief.sim["KESTREL"].node.station
    station.quota = Quota(day=1000)
    for number in range(6):
        many = tuple(
            renamed(large, size=5000 + number, sha256=bytes([number, each]) * 16, key=bytes([each, number]) * 16)
            for each in range(16)
        )
        said = await names(thief, *many)
    await until(lambda: len(states(thief, said)) == 16, 30, "all of the last were judged")

    async def looked_at(quota: Quota) -> int:
        return len(await station.store.read(lambda c: wanted(c, station.place, "MERIDIAN", station.clock.now(), quota)))

    assert await looked_at(station.quota) == 0
    assert await looked_at(Quota()) == MOST_LOOKED_AT

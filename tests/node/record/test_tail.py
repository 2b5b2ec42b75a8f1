"""The end of the log is read once and told to everybody; whoever is further back reads what is there."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from hotline.node.record import feed, tail
from hotline.node.record.facts import Place
from hotline.node.record.sqlite import SqliteStore
from hotline.node.record.tables import FEED
from hotline.node.record.tail import Tail
from protocols.frames import Entry, open_frame
from protocols.wire import encode

PLACE = Place("MERIDIAN", "test")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    made = SqliteStore(tmp_path / "record.sqlite", inline=True)
    yield made
    made.close()


async def tells(store: SqliteStore, what: str, data: dict[str, Any], times: int = 1) -> None:
    async with store.write() as writer:
        for _ in range(times):
            entry = {"owner": "MERIDIAN", "what": what, "message": None, "at": 1, "data": encode(data)}
            await writer.run(lambda c: c.execute(FEED.insert().values(**entry)))  # noqa: B023 - run at once


async def heard(log: Tail, position: int) -> list[Entry]:
    frames = [open_frame(told.frame[4:]) for told in await log.after(position)]
    return [frame for frame in frames if isinstance(frame, Entry)]


async def test_everybody_is_told_the_same_and_it_is_read_once(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    log, reads = Tail(store, PLACE), []
    read = feed.rows_after

    def counted(c: sa.Connection, place: Place, position: int, most: int) -> list[Any]:
        reads.append(position)
        return read(c, place, position, most)

    monkeypatch.setattr(feed, "rows_after", counted)
    seats = [asyncio.get_running_loop().create_task(heard(log, 0)) for _ in range(10)]
    await asyncio.sleep(0)
    before = len(reads)
    await tells(store, "alarm", {"code": "link_lost"})
    log.committed()
    told = [await seat for seat in seats]
    assert all(entries == told[0] for entries in told)
    assert (told[0][0].what, told[0][0].data) == ("alarm", {"code": "link_lost"})
    assert len(reads) == before + 1


async def test_who_is_further_back_is_told_everything_in_order(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tail, "KEPT_BYTES", 400)
    log = Tail(store, PLACE)
    for number in range(30):
        await tells(store, "alarm", {"code": f"n_{number}"})
        log.committed()
        if number:
            await log.after(number)  # a seat that keeps pace
    found: list[Entry] = []
    while len(found) < 30:
        found += await heard(log, found[-1].position if found else 0)
    assert [entry.data["code"] for entry in found] == [f"n_{number}" for number in range(30)]


async def test_a_notice_about_several_messages_is_told_once_with_its_last_place(store: SqliteStore) -> None:
    log = Tail(store, PLACE)
    await tells(store, "notice", {"data": b"signed", "at": 1}, times=16)
    await tells(store, "notice", {"data": b"another", "at": 1})
    found = await heard(log, 0)
    assert [(entry.position, entry.data["data"]) for entry in found] == [(16, b"signed"), (17, b"another")]


async def test_an_entry_that_fits_no_frame_is_told_as_an_alarm(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("protocols.frames.FRAME_LIMIT", 300)
    await tells(store, "sent", {"envelope": bytes(1000), "at": 1})
    [entry] = await heard(Tail(store, PLACE), 0)
    assert (entry.what, entry.data["code"]) == ("alarm", "too_large")

"""What the processes of one centre hear of one another: news, also where no word of it came; and who owns what."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
import sqlalchemy as sa

from hotline.node.record.facts import Place
from hotline.node.record.postgres import PostgresStore
from hotline.node.record.store import Fellow, News
from hotline.node.record.tables import META
from tests.parties import NOW
from tests.postgres.bench import reading
from tests.postgres.server import Server

MERIDIAN = Place("MERIDIAN", "test")


@asynccontextmanager
async def process(url: str, name: str) -> AsyncIterator[PostgresStore]:
    """One that listens."""
    store = PostgresStore(url, MERIDIAN, now=lambda: NOW)
    await store.open()
    store.fellows.tells(name, lambda: Fellow(name, (f"{name}:1",), (), ()), lambda what, whom, detail: True)
    running = asyncio.get_running_loop().create_task(store.fellows.run())
    try:
        assert await store.fellows.news() == News(None, roster=True)  # whatever was before
        await store.fellows.beat()
        yield store
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await store.aclose()


async def news(store: PostgresStore, seconds: float = 5) -> News:
    async with asyncio.timeout(seconds):
        return await store.fellows.news()


def end_listeners(server: Server, url: str) -> None:
    name = url.partition("@/")[2].partition("?")[0]
    server.says(
        f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}' AND "
        "pid IN (SELECT pid FROM pg_locks WHERE locktype = 'advisory')"
    )


async def test_what_one_commits_the_other_hears_with_whom_it_is_owed(url: str) -> None:
    async with process(url, "first") as first, process(url, "second") as second:
        async with first.write() as writer:
            writer.tell(frozenset({"KESTREL"}), roster=False)
        assert await news(second) == News(frozenset({"KESTREL"}), roster=False)
        with pytest.raises(TimeoutError):
            await news(first, 0.3)  # nobody is told what they did themselves


async def test_very_many_peers_are_said_to_be_any(url: str) -> None:
    async with process(url, "first") as first, process(url, "second") as second:
        async with first.write() as writer:
            writer.tell(frozenset(f"CENTRE-NUMBER-{n}" for n in range(1_000)), roster=True)
        assert await news(second) == News(None, roster=True)


async def test_a_commit_of_which_no_word_came_is_caught_up_with(url: str) -> None:
    """The connection looks well and says nothing any more: the row says how many commits there were."""

    def unheard(c: sa.Connection) -> None:
        where = META.c.key == "turn/MERIDIAN"
        turn = c.execute(sa.select(META.c.value).where(where)).scalar_one()
        c.execute(META.update().where(where).values(value=turn.replace(b'"commits":0', b'"commits":7')))
        c.commit()

    async with process(url, "first") as first:
        reading(url, unheard)
        assert await news(first) == News(None, roster=True)


async def test_what_is_owned_is_owned_by_one_and_passes_on_when_its_session_ends(url: str, server: Server) -> None:
    async with process(url, "first") as first, process(url, "second") as second:
        await first.fellows.own("link KESTREL")
        waits = asyncio.get_running_loop().create_task(second.fellows.own("link KESTREL"))
        await asyncio.sleep(1.5)
        assert not waits.done()
        lost = asyncio.get_running_loop().create_task(first.fellows.lost("link KESTREL"))
        end_listeners(server, url)
        async with asyncio.timeout(5):
            await lost
        async with asyncio.timeout(10):
            while first.fellows.owns("link KESTREL") == second.fellows.owns("link KESTREL"):
                await asyncio.sleep(0.05)
        assert await news(first) == News(None, roster=True)  # what was said while nobody listened
        waits.cancel()
        await asyncio.gather(waits, return_exceptions=True)


async def test_whoever_is_asked_lets_go(url: str) -> None:
    async with process(url, "first") as first, process(url, "second") as second:
        await first.fellows.own("link KESTREL")
        assert await second.fellows.claim("link KESTREL", b"their key")
        assert (first.fellows.owns("link KESTREL"), second.fellows.owns("link KESTREL")) == (False, True)


async def test_one_hears_of_the_other_while_it_is_there(url: str) -> None:
    async with process(url, "first") as first:
        async with process(url, "second"):
            async with asyncio.timeout(5):
                while not first.fellows.others:
                    await first.fellows.beat()
            assert [each.name for each in first.fellows.others] == ["second"]
            assert first.fellows.addresses == ("first:1", "second:1")
        async with asyncio.timeout(5):
            while first.fellows.others:
                await first.fellows.beat()
        assert first.fellows.addresses == ("first:1", "second:1")  # it will be back: nobody publishes for that

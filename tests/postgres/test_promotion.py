"""A replica that takes over, a copy that is put back: the centre stands still before anything is signed there."""

from __future__ import annotations

import asyncio
import signal
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from hotline.node.record import feed, migrations
from hotline.node.record.epochs import standstill
from hotline.node.record.facts import Place
from hotline.node.record.postgres import PostgresStore
from hotline.node.record.tables import META, METADATA, STANDSTILLS, VERSION
from protocols.errors import Code, Refused
from tests.node.record.test_committer import submission
from tests.parties import World
from tests.postgres.bench import reading
from tests.postgres.server import Server
from tests.simulator import Bench


def moved_to(replica: Server, url: str) -> str:
    return replica.url(url.partition("@/")[2].partition("?")[0])


async def caught_up(server: Server, replica: Server) -> None:
    want = server.says("SELECT pg_current_wal_lsn()")
    for _ in range(200):
        if replica.says(f"SELECT pg_last_wal_replay_lsn() >= '{want}'") == "t":
            return
        await asyncio.sleep(0.05)
    raise TimeoutError


async def test_what_was_promoted_releases_nothing_and_says_why(
    world: World, folder: Path, databases: dict[Path, str], server: Server
) -> None:
    async with Bench(world, "MERIDIAN", folder) as bench:
        await bench.commit(submission(bench))
    url = databases[bench.path]
    replica = server.replica()
    try:
        replica.start()
        await caught_up(server, replica)
        standby = PostgresStore(moved_to(replica, url), bench.place, now=lambda: world.now)
        with pytest.raises(Refused, match="replica") as refused:
            await standby.open()
        assert refused.value.code is Code.STORE_FAILED
        await standby.aclose()
        replica.promote()
        databases[bench.path] = moved_to(replica, url)
        async with Bench(world, "MERIDIAN", folder) as after:
            with pytest.raises(Refused) as refused:
                await after.commit(submission(after))
            assert refused.value.code is Code.ROLLED_BACK
            still = after.read(lambda c: standstill(c, after.place))
            assert still is not None
            assert still.why == "promoted"
            told = after.told("epoch")
            assert [(each["state"], each["why"]) for each in told] == [("standstill", "promoted")]
        async with Bench(world, "MERIDIAN", folder) as again:  # said once
            with pytest.raises(Refused):
                await again.commit(submission(again))
            assert len(again.rows(STANDSTILLS)) == 1
    finally:
        replica.gone()


async def test_a_process_whose_database_changed_over_ends_before_it_signs_anything(
    world: World, folder: Path, databases: dict[Path, str]
) -> None:
    """The address is the same; what answers there is the replica, which lacks what was said last."""
    primary = Server()
    primary.start()
    replica: Server | None = None
    try:
        bench = Bench(world, "MERIDIAN", folder)
        databases[bench.path] = primary.database()
        fresh = PostgresStore(databases[bench.path], bench.place, now=lambda: world.now)
        await fresh.open()
        replica = primary.replica()
        replica.start()
        await caught_up(primary, replica)
        async with fresh.write() as writer:
            await writer.run(lambda c: c.execute(META.insert().values(key="last", value=b"")))
        primary.stop(signal.SIGQUIT)
        replica.promote()
        (primary.folder / ".s.PGSQL.5432").unlink(missing_ok=True)
        (primary.folder / ".s.PGSQL.5432").symlink_to(replica.folder / ".s.PGSQL.5432")
        for _ in range(2):
            with pytest.raises(Refused, match="start it again") as refused:
                async with fresh.write():
                    pytest.fail("it was let in")
            assert refused.value.code is Code.STORE_FAILED
        await fresh.aclose()
    finally:
        if replica is not None:
            replica.gone()
        primary.gone()


async def test_a_standby_that_had_everything_may_be_said_to(
    world: World, folder: Path, databases: dict[Path, str], server: Server
) -> None:
    """It confirmed each commit before it was answered; the operator knows that, and nobody else can."""
    async with Bench(world, "MERIDIAN", folder) as bench:
        await bench.commit(submission(bench))
    url = databases[bench.path]
    replica = server.replica()
    try:
        replica.start()
        await caught_up(server, replica)
        replica.promote()
        databases[bench.path] = moved_to(replica, url)
        store = PostgresStore(databases[bench.path], bench.place, now=lambda: world.now)
        await store.accept_server()
        await store.aclose()
        async with Bench(world, "MERIDIAN", folder) as after:
            answer = await after.commit(submission(after))
            assert answer["state"] == "released"
    finally:
        replica.gone()


async def test_a_copy_in_another_server_is_one_that_was_put_back(
    world: World, folder: Path, databases: dict[Path, str]
) -> None:
    async with Bench(world, "MERIDIAN", folder) as bench:
        await bench.commit(submission(bench))
        place = bench.place

    def elsewhere(c: sa.Connection) -> None:
        turn = c.execute(sa.select(META.c.value).where(META.c.key == "turn/MERIDIAN")).scalar_one()
        server = turn.decode().split('"server":"')[1].split("/")[0]
        c.execute(
            META.update().where(META.c.key == "turn/MERIDIAN").values(value=turn.replace(server.encode(), b"1234"))
        )
        c.commit()

    reading(databases[bench.path], elsewhere)
    async with Bench(world, "MERIDIAN", folder) as after:
        with pytest.raises(Refused) as refused:
            await after.commit(submission(after))
        assert refused.value.code is Code.ROLLED_BACK
        still = after.read(lambda c: standstill(c, place))
        assert still is not None
        assert still.why == "restored"


async def test_a_database_of_an_earlier_version_becomes_one_of_this(url: str) -> None:
    def made(c: sa.Connection) -> None:
        migrations.upgrade(c, "1")
        c.commit()

    reading(url, made)
    place = Place("MERIDIAN", "test")
    store = PostgresStore(url, place, now=lambda: 0)
    with pytest.raises(Refused, match="store upgrade"):
        await store.open()
    assert await store.upgraded(migrations.version_of, lambda version: None, migrations.upgrade) == ("1", str(VERSION))
    await store.open()
    assert await store.read(lambda c: feed.head(c, place)) == 0
    await store.aclose()
    assert reading(url, lambda c: compare_metadata(MigrationContext.configure(c), METADATA)) == []

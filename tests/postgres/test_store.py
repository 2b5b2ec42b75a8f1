"""The store on PostgreSQL by itself: who waits for whom, whose it is, a commit whose end nobody heard."""

from __future__ import annotations

import asyncio
import time

import pytest
import sqlalchemy as sa

from hotline.node.record.facts import Place
from hotline.node.record.postgres import PostgresStore
from hotline.node.record.tables import META
from protocols.errors import Code, Refused
from tests.parties import NOW
from tests.postgres.bench import reading
from tests.postgres.server import Server

MERIDIAN = Place("MERIDIAN", "test")


def store_at(url: str, place: Place = MERIDIAN) -> PostgresStore:
    return PostgresStore(url, place, now=lambda: NOW)


async def put(store: PostgresStore, key: str, value: bytes = b"") -> None:
    async with store.write() as writer:
        await writer.run(lambda c: c.execute(META.insert().values(key=key, value=value)))


def keys(url: str) -> set[str]:
    return set(reading(url, lambda c: list(c.execute(sa.select(META.c.key)).scalars())))


@pytest.fixture
async def store(url: str):  # type: ignore[no-untyped-def]
    here = store_at(url)
    await here.open()
    yield here
    await here.aclose()


@pytest.fixture
async def other(store: PostgresStore, url: str):  # type: ignore[no-untyped-def]
    """Another process's, on the same database."""
    here = store_at(url)
    await here.open()
    yield here
    await here.aclose()


async def test_a_block_that_raises_leaves_nothing(store: PostgresStore, url: str) -> None:
    async def fails() -> None:
        async with store.write() as writer:
            await writer.run(lambda c: c.execute(META.insert().values(key="half", value=b"")))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fails()
    assert "half" not in keys(url)


async def test_a_savepoint_that_raises_leaves_its_neighbours(store: PostgresStore, url: str) -> None:
    async with store.write() as writer:
        await writer.run(lambda c: c.execute(META.insert().values(key="first", value=b"")))
        with pytest.raises(sa.exc.IntegrityError):
            async with writer.savepoint():
                await writer.run(lambda c: c.execute(META.insert().values(key="first", value=b"again")))
        await writer.run(lambda c: c.execute(META.insert().values(key="last", value=b"")))
    assert {"first", "last"} <= keys(url)


async def test_one_writes_at_a_time_and_sees_what_the_other_wrote(store: PostgresStore, other: PostgresStore) -> None:
    order: list[str] = []
    async with store.write() as writer:
        second = asyncio.get_running_loop().create_task(put(other, "second"))
        await asyncio.sleep(0.2)
        assert not second.done()
        await writer.run(lambda c: c.execute(META.insert().values(key="first", value=b"")))
        order.append("first")
    await second
    async with store.write() as writer:
        assert writer.others_wrote
        found = await writer.run(lambda c: list(c.execute(sa.select(META.c.key)).scalars()))
    assert {"first", "second"} <= set(found)


async def test_who_was_alone_since_is_told_so(store: PostgresStore, other: PostgresStore) -> None:
    await put(store, "first")
    async with store.write() as writer:
        assert not writer.others_wrote
        writer.tell(frozenset(), roster=False)
    async with other.write() as writer:
        writer.tell(frozenset({"KESTREL"}), roster=False)
    async with store.write() as writer:
        assert (writer.others_wrote, writer.others_admitted) == (True, False)
        writer.tell(frozenset(), roster=False)
    async with other.write() as writer:
        writer.tell(frozenset(), roster=True)
    async with store.write() as writer:
        assert (writer.others_wrote, writer.others_admitted) == (True, True)


async def test_readers_see_one_moment(store: PostgresStore, url: str) -> None:
    def twice(c: sa.Connection) -> tuple[int, int]:
        count = sa.select(sa.func.count()).select_from(META)
        first = c.execute(count).scalar_one()
        reading(url, between)
        return first, c.execute(count).scalar_one()

    def between(c: sa.Connection) -> None:
        c.execute(META.insert().values(key="between", value=b""))
        c.commit()

    first, second = await store.read(twice)
    assert first == second


async def test_what_is_read_cannot_be_written(store: PostgresStore) -> None:
    with pytest.raises(sa.exc.DBAPIError, match="read-only"):
        await store.read(lambda c: c.execute(META.insert().values(key="no", value=b"")))


# -- whose it is -----------------------------------------------------------------------------------------------------


async def test_a_database_of_another_centre_or_mode_is_left_alone(store: PostgresStore, url: str) -> None:
    for place in (Place("KESTREL", "test"), Place("MERIDIAN", "drill")):
        wrong = store_at(url, place)
        with pytest.raises(Refused, match="MERIDIAN test") as refused:
            await wrong.open()
        assert refused.value.code is Code.STORE_BUSY
        await wrong.aclose()


async def test_a_database_of_another_version_is_left_alone(store: PostgresStore, url: str) -> None:
    async with store.write() as writer:
        await writer.run(lambda c: c.execute(META.update().where(META.c.key == "version").values(value=b"99")))
    later = store_at(url)
    with pytest.raises(Refused) as refused:
        await later.open()
    assert refused.value.code is Code.STORE_VERSION
    await later.aclose()


async def test_two_that_meet_a_new_database_make_it_once(url: str) -> None:
    both = [store_at(url), store_at(url)]
    await asyncio.gather(*(each.open() for each in both))
    await asyncio.gather(*(put(each, f"by {n}") for n, each in enumerate(both)))
    assert {"by 0", "by 1"} <= keys(url)
    for each in both:
        await each.aclose()


# -- a connection that breaks ----------------------------------------------------------------------------------------


def end_sessions(server: Server, url: str) -> None:
    name = url.partition("@/")[2].partition("?")[0]
    server.says(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'")


async def test_a_reading_that_lost_its_connection_is_done_again(store: PostgresStore, server: Server, url: str) -> None:
    assert await store.read(lambda c: c.execute(sa.select(META.c.key)).first()) is not None
    end_sessions(server, url)
    assert await store.read(lambda c: c.execute(sa.select(META.c.key)).first()) is not None


async def test_a_transaction_that_lost_its_connection_leaves_nothing(
    store: PostgresStore, server: Server, url: str
) -> None:
    async def broken() -> None:
        async with store.write() as writer:
            await writer.run(lambda c: c.execute(META.insert().values(key="half", value=b"")))
            end_sessions(server, url)

    with pytest.raises((sa.exc.DBAPIError, OSError)):
        await broken()
    assert "half" not in keys(url)
    await put(store, "whole")
    assert "whole" in keys(url)


@pytest.mark.parametrize("is_committed", [True, False])
async def test_a_commit_whose_end_nobody_heard_is_asked_for(
    store: PostgresStore, url: str, monkeypatch: pytest.MonkeyPatch, is_committed: bool
) -> None:
    """The connection breaks around the COMMIT: before the server has it, or after. The server is asked which it was."""
    from sqlalchemy.ext.asyncio import AsyncConnection

    real = AsyncConnection.commit

    async def breaks(connection: AsyncConnection) -> None:
        monkeypatch.setattr(AsyncConnection, "commit", real)
        if is_committed:
            await real(connection)
        raise ConnectionResetError("the line broke")

    monkeypatch.setattr(AsyncConnection, "commit", breaks)
    if is_committed:
        await put(store, "said")
    else:
        with pytest.raises(ConnectionResetError):
            await put(store, "said")
    assert ("said" in keys(url)) is is_committed
    await put(store, "next")
    assert "next" in keys(url)


async def test_a_process_that_stands_still_in_a_transaction_does_not_stop_the_others(
    store: PostgresStore, other: PostgresStore, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was stopped, or its computer sleeps: the server ends its transaction, and nothing of it stays."""

    async def sleeps() -> None:
        async with store.write() as writer:
            await writer.run(lambda c: c.execute(sa.text("SET LOCAL idle_in_transaction_session_timeout = '500ms'")))
            await writer.run(lambda c: c.execute(META.insert().values(key="sleeper", value=b"")))
            await put(other, "awake")

    began = time.monotonic()
    with pytest.raises((sa.exc.DBAPIError, OSError)):
        await sleeps()
    assert time.monotonic() - began < 5
    assert "sleeper" not in keys(url)
    assert "awake" in keys(url)

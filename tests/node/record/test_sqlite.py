"""The embedded store: one writer, one file, and what is not committed was never there."""

from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa

from hotline.node.record.sqlite import SqliteStore, Writer, open_for_reading
from hotline.node.record.tables import LAPSES, META, METADATA, PROOFS, REQUESTS, TOKEN_CODES, TOKENS
from protocols.errors import Code, Refused
from tests.parties import finish


@pytest.fixture
def path(folder: Path) -> Path:
    return folder / "record.sqlite"


async def put(store: SqliteStore, key: str, value: bytes = b"") -> None:
    async with store.write() as writer:
        await writer.run(lambda c: c.execute(META.insert().values(key=key, value=value)))


def keys(store: SqliteStore) -> set[str]:
    return set(finish(store.read(lambda c: list(c.execute(sa.select(META.c.key)).scalars())))) - {"version"}


# -- one process -----------------------------------------------------------------------------------------------------


def test_a_second_one_on_the_same_file_is_told_that_it_is_busy(path: Path) -> None:
    first = SqliteStore(path, inline=True)
    with pytest.raises(Refused) as refused:
        SqliteStore(path, inline=True)
    assert refused.value.code is Code.STORE_BUSY
    first.close()
    SqliteStore(path, inline=True).close()


def test_another_process_too(path: Path) -> None:
    store = SqliteStore(path, inline=True)
    program = (
        "import sys, pathlib; from hotline.node.record.sqlite import SqliteStore as S; S(pathlib.Path(sys.argv[1]))"
    )
    other = subprocess.run([sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=False)
    store.close()
    assert other.returncode != 0
    assert "another process serves this directory" in other.stderr


def test_it_can_be_read_beside_the_one_that_writes(path: Path) -> None:
    """`hotline journal verify` while the node runs."""
    store = SqliteStore(path, inline=True)
    finish(put(store, "said"))
    engine = open_for_reading(path)
    with engine.connect() as connection:
        assert "said" in list(connection.execute(sa.select(META.c.key)).scalars())
        with pytest.raises(sa.exc.OperationalError):
            connection.execute(META.insert().values(key="forged", value=b""))
    engine.dispose()
    store.close()


def test_there_is_nothing_to_read_where_there_is_no_file(path: Path) -> None:
    with pytest.raises(Refused) as refused:
        open_for_reading(path)
    assert refused.value.code is Code.NOT_FOUND


def test_only_its_owner_may_read_it(path: Path) -> None:
    SqliteStore(path, inline=True).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_file_of_another_version_is_left_alone(path: Path) -> None:
    store = SqliteStore(path, inline=True)

    async def age() -> None:
        async with store.write() as writer:
            await writer.run(lambda c: c.execute(META.update().where(META.c.key == "version").values(value=b"999")))

    finish(age())
    store.close()
    with pytest.raises(Refused) as refused:
        SqliteStore(path, inline=True)
    assert refused.value.code is Code.STORE_VERSION


def test_it_waits_for_the_disk(path: Path) -> None:
    """WAL and FULL: what was receipted is not lost with the power."""
    store = SqliteStore(path, inline=True)
    pragmas = finish(store.read(lambda c: [c.exec_driver_sql(f"pragma {name}").scalar() for name in ("journal_mode",)]))

    async def of_the_writer() -> object:
        async with store.write() as writer:
            return await writer.run(lambda c: c.exec_driver_sql("pragma synchronous").scalar())

    assert pragmas == ["wal"]
    assert finish(of_the_writer()) == 2
    store.close()


# -- transactions ----------------------------------------------------------------------------------------------------


async def test_a_block_that_raises_leaves_nothing(path: Path) -> None:
    store = SqliteStore(path, inline=True)

    async def fails() -> None:
        async with store.write() as writer:
            await writer.run(lambda c: c.execute(META.insert().values(key="half", value=b"")))
            raise RuntimeError("power")

    with pytest.raises(RuntimeError):
        await fails()
    assert keys(store) == set()
    await put(store, "after")
    assert keys(store) == {"after"}
    store.close()


async def test_a_savepoint_that_raises_leaves_its_neighbours(path: Path) -> None:
    store = SqliteStore(path, inline=True)

    async def one(writer: Writer, key: str, *, fails: bool) -> None:
        async with writer.savepoint():
            await writer.run(lambda c: c.execute(META.insert().values(key=key, value=b"")))
            if fails:
                raise Refused(Code.ID_REUSED)

    async with store.write() as writer:
        await one(writer, "first", fails=False)
        with pytest.raises(Refused):
            await one(writer, "refused", fails=True)
        await one(writer, "third", fails=False)
    assert keys(store) == {"first", "third"}
    store.close()


async def test_readers_see_what_is_committed_and_nothing_else(path: Path) -> None:
    store = SqliteStore(path, inline=True)
    async with store.write() as writer:
        await writer.run(lambda c: c.execute(META.insert().values(key="not yet", value=b"")))
        assert keys(store) == set()
    assert keys(store) == {"not yet"}
    store.close()


async def test_the_fence_holds_whoever_writes(path: Path) -> None:
    """Two that both believe they may write cannot give one number twice: the table refuses."""
    store = SqliteStore(path, inline=True)
    uniques = {
        tuple(column.name for column in constraint.columns)
        for table in METADATA.tables.values()
        for constraint in table.constraints
        if isinstance(constraint, sa.UniqueConstraint)
    }
    assert {
        ("owner", "from_centre", "to_centre", "epoch", "number"),
        ("owner", "from_centre", "id"),
        ("owner", "idx"),
        ("owner", "hash"),
    } <= uniques
    values = {"owner": "K", "code": "c", "peer": "M", "at": 0, "hash": bytes(32), "ours": b"", "theirs": b""}

    async def write_twice() -> None:
        async with store.write() as writer:
            for _ in range(2):
                await writer.run(lambda c: c.execute(PROOFS.insert().values(**values)))

    with pytest.raises(sa.exc.IntegrityError):
        await write_twice()
    store.close()


async def test_a_store_of_a_version_before_gets_the_tables_that_it_lacks(path: Path) -> None:
    later = (LAPSES, REQUESTS, TOKEN_CODES, TOKENS)
    SqliteStore(path, inline=True).close()
    before = sa.create_engine(f"sqlite:///{path}")
    METADATA.drop_all(before, tables=later)
    before.dispose()
    store = SqliteStore(path, inline=True)
    for table in later:
        wanted = sa.select(table)
        assert await store.read(lambda c, wanted=wanted: c.execute(wanted).all()) == []  # type: ignore[misc]
    store.close()

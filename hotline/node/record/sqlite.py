"""The embedded store: SQLite in WAL mode with `synchronous=FULL`.

One connection writes and checkpoints (two that checkpoint can corrupt this library's version of SQLite), another
reads. Statements run on the event loop's thread, since each takes microseconds; only the commit, which waits for the
disk, runs in a thread of its own. `inline=True` keeps even that on the loop: the simulator's one thread.
"""

from __future__ import annotations

import asyncio
import fcntl
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.pool import StaticPool

from hotline.node.record.tables import META, METADATA, VERSION
from protocols.errors import Code, Refused

__all__ = ["SqliteStore", "Writer"]

T = TypeVar("T")


def _engine(path: Path, *, read_only: bool) -> sa.Engine:
    url = f"sqlite+pysqlite:///file:{path}?{'mode=ro&' if read_only else ''}uri=true"
    engine = sa.create_engine(url, poolclass=StaticPool, connect_args={"check_same_thread": False})

    @sa.event.listens_for(engine, "connect")
    def _configure(connection: Any, _: Any) -> None:
        connection.isolation_level = None  # SQLAlchemy says BEGIN, not the driver
        cursor = connection.cursor()
        if not read_only:
            cursor.execute("PRAGMA journal_mode=WAL")
            cursor.execute("PRAGMA synchronous=FULL")
        cursor.execute("PRAGMA busy_timeout=5000")
        cursor.close()

    @sa.event.listens_for(engine, "begin")
    def _begin(connection: sa.Connection) -> None:
        connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")

    return engine


class Writer:
    """The one writing transaction that is open now."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    async def run(self, work: Callable[[sa.Connection], T]) -> T:
        """Runs statements inside the transaction."""
        return work(self._connection)

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        """What fails inside is undone, without its neighbours in the batch."""
        with self._connection.begin_nested():
            yield


class SqliteStore:
    """One centre's database file. Raises Refused `store_busy` when another process serves it."""

    def __init__(self, path: Path, *, inline: bool = False) -> None:
        self._path = path
        self._lock = (path.parent / f"{path.name}.lock").open("a")
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            self._lock.close()
            raise Refused(Code.STORE_BUSY, "another process serves this directory") from None
        self._writing = _engine(path, read_only=False)
        try:
            _open(self._writing)
        except BaseException:
            self._writing.dispose()
            self._lock.close()
            raise
        path.chmod(0o600)
        self._reading = _engine(path, read_only=True)
        self._disk = None if inline else ThreadPoolExecutor(1, thread_name_prefix="commit")

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Writer]:
        """A writing transaction: committed, on disk, when the block ends; undone when it raises."""
        with self._writing.connect() as connection:
            transaction = connection.begin()
            try:
                yield Writer(connection)
            except BaseException:
                transaction.rollback()
                raise
            if self._disk is None:
                transaction.commit()
            else:
                await _finished(asyncio.get_running_loop().run_in_executor(self._disk, transaction.commit))

    async def read(self, work: Callable[[sa.Connection], T]) -> T:
        """Runs statements on one consistent snapshot of what is committed."""
        with self._reading.connect() as connection, connection.begin():
            return work(connection)

    def close(self) -> None:
        if self._disk is not None:
            self._disk.shutdown(wait=True)
        self._reading.dispose()
        self._writing.dispose()
        self._lock.close()


async def _finished(committing: asyncio.Future[None]) -> None:
    """A commit that has begun is waited for even when the node is stopping: it may be on disk already."""
    try:
        await asyncio.shield(committing)
    except asyncio.CancelledError:
        await asyncio.wait([committing])
        raise


def _open(engine: sa.Engine) -> None:
    with engine.begin() as connection:
        METADATA.create_all(connection)
        found = connection.execute(sa.select(META.c.value).where(META.c.key == "version")).scalar()
        if found is None:
            connection.execute(META.insert().values(key="version", value=str(VERSION).encode()))
        elif found != str(VERSION).encode():
            raise Refused(Code.STORE_VERSION, f"store version {found.decode()}, this program writes {VERSION}")


def open_for_reading(path: Path) -> sa.Engine:
    """A reading engine for a store that may be in use: `hotline journal verify` beside a running node."""
    if not path.exists():
        raise Refused(Code.NOT_FOUND, f"no database {path.name} there")
    return _engine(path, read_only=True)

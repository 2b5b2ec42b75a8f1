"""The embedded store: SQLite in WAL mode with `synchronous=FULL`.

One connection writes and checkpoints (two that checkpoint can corrupt this library's version of SQLite), another
reads. Statements run on the event loop's thread, since each takes microseconds; only the commit, which waits for the
disk, runs in a thread of its own. `inline=True` keeps even that on the loop: the simulator's one thread.
"""

from __future__ import annotations

import asyncio
import fcntl
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.pool import StaticPool

from hotline.node.record.planning import tell_planner
from hotline.node.record.reserve import NAME as RESERVE
from hotline.node.record.reserve import Reserve, is_full, trouble_of
from hotline.node.record.store import check_version
from hotline.node.record.tables import META, METADATA, VERSION
from protocols.errors import Code, Refused

__all__ = ["SqliteStore", "Writer", "no_room"]

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
        driver = _driver(connection)
        if not driver.in_transaction:  # `read` has begun it
            _say(driver, "BEGIN" if read_only else "BEGIN IMMEDIATE")

    return engine


def _driver(connection: sa.Connection) -> sqlite3.Connection:
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver


def _say(driver: sqlite3.Connection, sql: str) -> None:
    """What has neither values nor rows, and comes often. Raises as SQLAlchemy does."""
    try:
        driver.execute(sql)
    except sqlite3.Error as error:
        raise sa.exc.DBAPIError.instance(sql, (), error, sqlite3.Error) from error


class Writer:
    """The one writing transaction that is open now."""

    others_wrote = False  # nobody else can
    others_admitted = False

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    async def run(self, work: Callable[[sa.Connection], T]) -> T:
        """Runs statements inside the transaction."""
        return work(self._connection)

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        """What fails inside is undone, without its neighbours in the batch."""
        driver = _driver(self._connection)
        _say(driver, "SAVEPOINT event")
        try:
            yield
        except BaseException:
            _say(driver, "ROLLBACK TO event")
            _say(driver, "RELEASE event")
            raise
        _say(driver, "RELEASE event")

    def tell(self, peers: frozenset[str], *, roster: bool) -> None:
        """There is nobody to be told."""


class SqliteStore:
    """One centre's database file. Raises Refused `store_busy` when another process serves it, `store_failed` where its
    disk does not let it be opened.

    A disk that is so full that it cannot even be opened gets the reserve: the node begins, and says DISK FULL.
    """

    fellows = None

    def __init__(self, path: Path, *, inline: bool = False) -> None:
        self._path = path
        self._served = ExitStack()
        self._served.enter_context(served_file(path))
        self._writing = writing_engine(path)
        try:
            _opened(self._writing, path)
        except BaseException:
            self._writing.dispose()
            self._served.close()
            raise
        path.chmod(0o600)
        self._reading = _engine(path, read_only=True)
        self._reader = self._reading.connect()
        self._disk = None if inline else ThreadPoolExecutor(1, thread_name_prefix="commit")

    async def open(self) -> None:
        """It is open from its beginning."""

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
        driver = _driver(self._reader)
        _say(driver, "BEGIN")
        try:
            return work(self._reader)
        finally:
            self._reader.rollback()  # where a statement went through SQLAlchemy, it counts this transaction too
            if driver.in_transaction:
                driver.rollback()

    async def aclose(self) -> None:
        """As `close`."""
        self.close()

    def close(self) -> None:
        """Finishes the commit that is under way and gives the file free."""
        if self._disk is not None:
            self._disk.shutdown(wait=True)
        self._reader.close()
        self._reading.dispose()
        self._writing.dispose()
        self._served.close()


@contextmanager
def served_file(path: Path) -> Iterator[None]:
    """As long as this lasts nobody else serves it. Raises Refused `store_busy` where somebody does."""
    with (path.parent / f"{path.name}.lock").open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise Refused(Code.STORE_BUSY, "another process serves this directory") from None
        yield


def writing_engine(path: Path) -> sa.Engine:
    """For whoever has the file to themselves."""
    return _engine(path, read_only=False)


async def _finished(committing: asyncio.Future[None]) -> None:
    """A commit that has begun is waited for even when the node is stopping: it may be on disk already."""
    try:
        await asyncio.shield(committing)
    except asyncio.CancelledError:
        await asyncio.wait([committing])
        raise


def no_room(path: Path) -> Refused:
    """Not opened, or not copied, for want of room: of what is recorded nothing is lost, and nothing need be fetched
    back."""
    return Refused(Code.STORE_FAILED, f"the disk is full: no room beside {path}; make room there and run it again; "
                   "the record is not damaged")  # fmt: skip


def _opened(engine: sa.Engine, path: Path) -> None:
    try:
        try:
            _open(engine)
        except sa.exc.DBAPIError as wrong:
            if not is_full(wrong, path.parent) or not Reserve(path.parent / RESERVE, 1).give_up():
                raise
            engine.dispose()
            _open(engine)
    except sa.exc.DBAPIError as wrong:
        if is_full(wrong, path.parent):
            raise no_room(path) from None
        if trouble_of(wrong) is not None:
            raise Refused(Code.STORE_FAILED, f"{path}: {wrong.orig}; see to its disk, and run it again") from None
        raise


def _open(engine: sa.Engine) -> None:
    with engine.begin() as connection:
        if sa.inspect(connection).has_table(META.name):
            check_version(connection.execute(sa.select(META.c.value).where(META.c.key == "version")).scalar())
        METADATA.create_all(connection)
        if connection.execute(sa.select(META.c.key).where(META.c.key == "version")).first() is None:
            connection.execute(META.insert().values(key="version", value=str(VERSION).encode()))
        tell_planner(connection)


def open_for_reading(path: Path) -> sa.Engine:
    """A reading engine for a store that may be in use: `hotline journal verify` beside a running node."""
    if not path.exists():
        raise Refused(Code.NOT_FOUND, f"no database {path.name} there")
    return _engine(path, read_only=True)

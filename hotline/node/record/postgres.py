"""The store on PostgreSQL, which several processes of one centre serve together.

Each writing transaction begins by locking the centre's row (`SELECT … FOR UPDATE`): whoever has it is the one
committer, and reads there whether another process has committed meanwhile. At the end it moves that row on, and with
the commit the others are notified. Statements are the same as on SQLite; `run_sync` runs them here.

**A COMMIT whose outcome is not known** (the connection broke) is asked for by its transaction id before anything else
is done: the server knows what became of it.

**A replica that took over** is on another timeline, and a copy that was put back is another system. The row says on
which the last commit was; whoever opens the store on any other has the centre stand still, as after a restore: a
replica that followed asynchronously does not know what was signed last (specification: lines, "rollback, restore,
failover"). A process that was running ends: what its peers told it, they told it before.
"""

from __future__ import annotations

import asyncio
import contextlib
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import msgspec
import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from hotline.node.record.copying import to_file
from hotline.node.record.facts import Place
from hotline.node.record.fellows import GONE_MS, SERVER, PostgresFellows, channel_of, payload_of
from hotline.node.record.marking import stand_still_from_now
from hotline.node.record.store import MOVED_OUT, check_version
from hotline.node.record.tables import META, METADATA, PROCESSES, VERSION
from protocols.errors import Code, Misuse, Refused

__all__ = ["PATIENCE", "PostgresStore", "dsn_of"]

T = TypeVar("T")

PATIENCE = 30.0
"""Seconds for which a database that does not answer is asked again: it may be starting, or changing over."""
PAUSE = 0.25
CONNECT_SECONDS = 5.0
STATEMENT_SECONDS = 60.0
ABANDONED_SECONDS = 10
"""A process that stands still in the middle of a transaction keeps the others waiting no longer than this."""
READERS = 6
STATEMENTS = 1_000
"""Prepared once each: a node has some hundreds of different ones."""
FAILED = (sa.exc.DBAPIError, OSError, TimeoutError)
ENDED = ("08", "57P", "25P03", "25P04")
"""Beginnings of the states in which PostgreSQL, or its driver, says that a session is over."""


class Turn(msgspec.Struct, frozen=True):
    """The centre's row: how many commits there were, the last one in which a record came, and on which server and
    timeline they were made."""

    commits: int
    admitted: int
    server: str


class _Begun(NamedTuple):
    turn: Turn
    transaction: str
    process: int


def dsn_of(store: str) -> str:
    """As its driver wants it."""
    return "postgresql://" + store.partition("://")[2]


class PostgresWriter:
    """The one writing transaction that is open now, of all processes."""

    def __init__(self, connection: AsyncConnection, last: Turn | None, turn: Turn) -> None:
        self.connection = connection
        self.closes = False  # whether this is the last transaction here: the record goes elsewhere with it
        self.others_wrote = last is None or turn.commits != last.commits or turn.server != last.server
        self.others_admitted = last is None or turn.admitted != last.admitted
        self.peers: frozenset[str] | None = None
        self.roster = True

    async def run(self, work: Callable[[sa.Connection], T]) -> T:
        """Runs statements inside the transaction."""
        return await self.connection.run_sync(work)

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        """What fails inside is undone, without its neighbours in the batch."""
        async with self.connection.begin_nested():
            yield

    def tell(self, peers: frozenset[str], *, roster: bool) -> None:
        """Until this is called the others are told that anything may have changed."""
        self.peers, self.roster = peers, roster


class PostgresStore:
    """One centre's record in a database of its own. `url`: postgresql://user@host/database; a password comes from
    where the driver looks for one (PGPASSFILE, ~/.pgpass). `now`: UTC ms."""

    def __init__(self, url: str, place: Place, *, now: Callable[[], int]) -> None:
        self.place = place
        self.process = secrets.token_hex(4)
        self.fellows = PostgresFellows(dsn_of(url), place, self.process, _settings(place))
        self._now = now
        self._server = ""
        self._last: Turn | None = None  # as of our own last commit; None: there was none yet, or nobody knows
        self._writing = _engine(url, place, size=1)
        self._reading = _engine(
            url, place, size=READERS, isolation_level="REPEATABLE READ", execution_options={"postgresql_readonly": True}
        )

    async def open(self) -> None:
        """Connects; makes the tables of a new database. Raises Refused `store_failed` where it cannot be reached or may
        lose what it has said to have, `store_busy` where it is another centre's, `store_version`."""
        connection = await self._connected(self._writing)
        try:
            async with connection.begin():
                await self._sound(connection)
                await connection.execute(sa.text("SELECT pg_advisory_xact_lock(:key)"), {"key": MAKING})
                await connection.run_sync(self._made)
        except sa.exc.DBAPIError as wrong:
            raise Refused(Code.STORE_FAILED, f"PostgreSQL: {_said(wrong)}") from None
        finally:
            await connection.close()

    async def _sound(self, connection: AsyncConnection) -> None:
        wanted = {"fsync": "on", "full_page_writes": "on", "server_encoding": "UTF8"}
        for name, value in wanted.items():
            found = (await connection.execute(sa.text(f"SHOW {name}"))).scalar()
            if found != value:
                raise Refused(Code.STORE_FAILED, f"PostgreSQL runs with {name} = {found}; it must be {value}")
        if (await connection.execute(sa.text("SELECT pg_is_in_recovery()"))).scalar():
            raise Refused(Code.STORE_FAILED, "this is a replica: it can be served when it has been promoted")

    def _made(self, c: sa.Connection) -> None:
        if not sa.inspect(c).has_table(META.name):
            METADATA.create_all(c)
        kept = {row.key: row.value for row in c.execute(sa.select(META))}
        whose = f"{self.place.me} {self.place.mode}".encode()
        check_version(kept.get("version"))
        if (found := kept.get("place", whose)) != whose:
            raise Refused(Code.STORE_BUSY, f"the database is that of {found.decode()}; each centre has one of its own")
        METADATA.create_all(c)  # tables that are new within a version
        first = msgspec.json.encode(Turn(0, 0, server_of(c)))
        for key, value in (("version", str(VERSION).encode()), ("place", whose), (_row(self.place), first)):
            if key not in kept:
                c.execute(META.insert().values(key=key, value=value))
        self._server = self._recognised(c)
        self.fellows.check_server = self._check_server

    def _recognised(self, c: sa.Connection) -> str:
        """The server. On another one or another timeline than the last commit's, the centre stands still from now."""
        row = c.execute(_LOCK, {"key": _row(self.place)}).one()
        turn, server = msgspec.json.decode(row[0], type=Turn), str(row[1])
        if turn.server != server:
            stand_still_from_now(
                c, self.place, self._now(), "promoted" if _system(turn.server) == _system(server) else "restored"
            )
            moved = msgspec.structs.replace(turn, commits=turn.commits + 1, admitted=turn.commits + 1, server=server)
            c.execute(META.update().where(META.c.key == _row(self.place)).values(value=msgspec.json.encode(moved)))
        return server

    async def upgraded(
        self,
        version_of: Callable[[sa.Connection], str],
        check: Callable[[str], None],
        upgrade: Callable[[sa.Connection], None],
    ) -> tuple[str, str]:
        """Brings a record of an earlier version to this one: version before, and now. Raises Refused as `check`, and
        `store_busy` while a process serves it."""

        def steps(c: sa.Connection) -> str:
            c.execute(sa.text("SELECT pg_advisory_xact_lock(:key)"), {"key": MAKING})
            before = version_of(c)
            check(before)
            if before in ("", str(VERSION)):
                return before
            if sa.inspect(c).has_table(PROCESSES.name) and self.served(c):
                raise Refused(Code.STORE_BUSY, "a process serves this database; stop every one of them first")
            upgrade(c)
            return before

        connection = await self._connected(self._writing)
        try:
            async with connection.begin():
                return await connection.run_sync(steps), str(VERSION)
        finally:
            await connection.close()

    async def accept_server(self) -> None:
        """The server as it is now has everything that was ever committed: somebody who knows that says so."""

        def accepted(c: sa.Connection) -> None:
            self._is_ours(c)
            key = META.c.key == _row(self.place)
            turn = msgspec.json.decode(c.execute(sa.select(META.c.value).where(key)).scalar_one(), type=Turn)
            moved = msgspec.structs.replace(turn, server=server_of(c))
            c.execute(META.update().where(key).values(value=msgspec.json.encode(moved)))

        connection = await self._connected(self._writing)
        try:
            async with connection.begin():
                await connection.run_sync(accepted)
        finally:
            await connection.close()

    # -- writing -----------------------------------------------------------------------------------------------------

    @asynccontextmanager
    async def write(self) -> AsyncIterator[PostgresWriter]:
        """A writing transaction: committed, on disk, when the block ends; undone when it raises."""
        connection, begun = await self._begun()
        try:
            last, self._last = self._last, None
            writer = PostgresWriter(connection, last, begun.turn)
            try:
                yield writer
            except BaseException:
                with contextlib.suppress(sa.exc.DBAPIError, OSError):
                    await connection.rollback()
                if last is not None and not writer.others_wrote:
                    self._last = last  # nothing came of it: what was known before is so
                raise
            await _finished(self._commit(connection, begun, writer))
        finally:
            await connection.close()

    async def _begun(self) -> tuple[AsyncConnection, _Begun]:
        """On a connection that is as it was: one that broke since it was last used is made again."""
        for last in (False, True):
            connection = await self._connected(self._writing)
            try:
                _ = await connection.begin()
                return connection, await self._begin(connection)
            except BaseException as error:
                await (connection.rollback() if isinstance(error, Refused) else connection.invalidate())
                await connection.close()
                if last or not isinstance(error, FAILED) or not is_lost(error):
                    raise
        raise Misuse("not reached")

    async def _begin(self, connection: AsyncConnection) -> _Begun:
        """Waits for the centre's row. Raises Refused `store_failed` on another server or timeline than it began on."""
        row = (await connection.execute(_LOCK, {"key": _row(self.place)})).first()
        if row is None:
            raise Refused(
                Code.STORE_BUSY, "the record was moved out of this database; start it where the record is now"
            )
        value, server, transaction, process = row
        self._check_server(server)
        return _Begun(msgspec.json.decode(value, type=Turn), transaction, process)

    def _check_server(self, server: str) -> None:
        if server != self._server:
            raise Refused(
                Code.STORE_FAILED,
                f"the database is on {server} now, and was on {self._server}: what this process knows may be more than "
                "it has; start it again",
            )

    async def _commit(self, connection: AsyncConnection, begun: _Begun, writer: PostgresWriter) -> None:
        commits = begun.turn.commits + 1
        turn = Turn(commits, commits if writer.roster else begun.turn.admitted, begun.turn.server)
        said = {
            "key": _row(self.place), "value": msgspec.json.encode(turn), "channel": channel_of(self.place),
            "payload": payload_of(self.process, commits, writer.peers, roster=writer.roster),
        }  # fmt: skip
        await connection.execute(_MOVE, said)
        if writer.closes:
            await connection.execute(META.delete().where(META.c.key == _row(self.place)))
            await connection.execute(META.update().where(META.c.key == "version").values(value=MOVED_OUT))
        try:
            await connection.commit()
        except FAILED:
            await connection.invalidate()
            if not await self._is_committed(begun):
                raise
        self._last = turn

    async def _is_committed(self, begun: _Begun) -> bool:
        """What became of a transaction whose end nobody heard: asked of the server until it knows. Raises Refused
        `store_failed` where another server answers: that one does not know."""
        while True:
            connection = await self._connected(self._reading)
            try:
                status, server = (await connection.execute(_STATUS, {"transaction": begun.transaction})).one()
                self._check_server(server)  # another one does not know
                if status != "in progress":
                    return bool(status == "committed")
                # Its session hangs on a connection that is no more.
                await connection.execute(_END, {"process": begun.process, "transaction": begun.transaction})
            except FAILED as error:
                if not is_lost(error):
                    raise
                await connection.invalidate()
            finally:
                await connection.close()
            await asyncio.sleep(PAUSE)

    # -- reading -----------------------------------------------------------------------------------------------------

    async def read(self, work: Callable[[sa.Connection], T]) -> T:
        """Runs statements on one consistent snapshot of what is committed; again, when the connection broke."""
        for left in reversed(range(READERS + 2)):  # each of those that wait in the pool may have broken
            connection = await self._connected(self._reading)
            try:
                async with connection.begin():
                    return await connection.run_sync(work)
            except FAILED as error:
                if not left or not is_lost(error):
                    raise
                await connection.invalidate()
            finally:
                await connection.close()
        raise Misuse("not reached")

    def served(self, c: sa.Connection) -> bool:
        """Whether a process has said lately that it serves this centre."""
        since = sa.text("SELECT count(*) FROM process WHERE owner = :me AND seen_at > "
                        "extract(epoch from clock_timestamp()) * 1000 - :ago")  # fmt: skip
        return bool(c.execute(since, {"me": self.place.me, "ago": GONE_MS}).scalar_one())

    async def is_moved_out(self) -> bool:
        """Whether `hotline store move` has taken the record out of it; not so where there never was one."""

        def asked(c: sa.Connection) -> bool:
            return sa.inspect(c).has_table(META.name) and _version(c) == MOVED_OUT

        return await self.read(asked)

    async def copied_to(self, path: Path, *, moved_out: bool = False) -> None:
        """The whole record as of one moment, in a file of its own. `moved_out`: the rows that stayed when the record
        was, for nothing else than a comparison."""
        connection = await self._connected(self._reading)
        try:
            async with connection.begin():
                await connection.run_sync(partial(self._is_ours, moved_out=moved_out))
                await to_file(connection, path)
        except sa.exc.DBAPIError as wrong:
            raise Refused(Code.STORE_FAILED, f"PostgreSQL: {_said(wrong)}") from None
        finally:
            await connection.close()

    def _is_ours(self, c: sa.Connection, *, moved_out: bool = False) -> None:
        whose = f"{self.place.me} {self.place.mode}".encode()
        if c.execute(sa.select(META.c.value).where(META.c.key == "place")).scalar() != whose:
            raise Refused(
                Code.STORE_BUSY, "the database is another centre's, or has no record; look at `store` in node.toml"
            )
        if not moved_out and (version := _version(c)) == MOVED_OUT:
            check_version(version)

    async def aclose(self) -> None:
        """Says that this process serves no more; gives every connection back."""
        if self.fellows.name:
            with contextlib.suppress(*FAILED):
                async with asyncio.timeout(CONNECT_SECONDS), self._writing.begin() as connection:
                    await connection.execute(_GONE, {"me": self.place.me, "name": self.fellows.name, "ago": GONE_MS})
        await self._reading.dispose()
        await self._writing.dispose()

    async def _connected(self, engine: AsyncEngine) -> AsyncConnection:
        """A connection that answers. Raises Refused `store_failed` after half a minute without one."""
        until = asyncio.get_running_loop().time() + PATIENCE
        while True:
            connection = engine.connect()
            try:
                _ = await connection.start()
            except FAILED as wrong:
                if asyncio.get_running_loop().time() > until:
                    raise Refused(Code.STORE_FAILED, f"PostgreSQL does not answer: {_said(wrong)}") from None
                await asyncio.sleep(PAUSE)
            else:
                return connection


async def copied_out(url: str, place: Place, path: Path, *, moved_out: bool = False) -> None:
    """As `PostgresStore.copied_to`, of a database that nobody here serves."""
    store = PostgresStore(url, place, now=lambda: 0)
    try:
        await store.copied_to(path, moved_out=moved_out)
    finally:
        await store.aclose()


MAKING = 0x686F746C696E65
"""Two processes that meet a new database make its tables one after the other."""

_LOCK = sa.text(  # nothing in it came from outside
    f"SELECT value, {SERVER}, pg_current_xact_id()::text, pg_backend_pid() FROM meta WHERE key = :key FOR UPDATE"  # noqa: S608
)
_MOVE = sa.text(
    "WITH moved AS (UPDATE meta SET value = :value WHERE key = :key)"
    " SELECT set_config('synchronous_commit', 'on', true), pg_notify(:channel, :payload)"
)
_GONE = sa.text("UPDATE process SET seen_at = seen_at - :ago WHERE owner = :me AND name = :name")
_STATUS = sa.text(f"SELECT pg_xact_status(CAST(:transaction AS text)::xid8), {SERVER}")
_END = sa.text(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE pid = :process AND backend_xid = CAST(:transaction AS text)::xid8::xid"
)


def server_of(c: sa.Connection) -> str:
    """System and timeline of a server: it is another one after a promotion, or on a copy."""
    return str(c.execute(sa.text(f"SELECT {SERVER}")).scalar_one())


def is_lost(error: BaseException) -> bool:
    """Whether it is the connection that failed, and not what was said on it."""
    if not isinstance(error, sa.exc.DBAPIError):
        return isinstance(error, OSError | TimeoutError)
    cause: BaseException | None = error.orig
    while cause is not None:
        if isinstance(cause, OSError | TimeoutError) or str(getattr(cause, "sqlstate", "")).startswith(ENDED):
            return True
        cause = cause.__cause__
    return error.connection_invalidated


def _version(c: sa.Connection) -> bytes | None:
    return c.execute(sa.select(META.c.value).where(META.c.key == "version")).scalar()


def _row(place: Place) -> str:
    return f"turn/{place.me}"


def _system(server: str) -> str:
    return server.partition("/")[0]


def _said(wrong: BaseException) -> str:
    """One line, and never the address with what may stand in it."""
    cause = getattr(wrong, "orig", None) or wrong
    return f"{type(cause).__name__}: {cause}".splitlines()[0][:200]


def _settings(place: Place) -> dict[str, str]:
    return {
        "application_name": f"hotline {place.me} {place.mode}",
        "idle_in_transaction_session_timeout": f"{ABANDONED_SECONDS}s",
        "tcp_keepalives_idle": "5",
        "tcp_keepalives_interval": "2",
        "tcp_keepalives_count": "3",
    }


def _engine(url: str, place: Place, *, size: int, **more: Any) -> AsyncEngine:
    asked = {
        "timeout": CONNECT_SECONDS, "command_timeout": STATEMENT_SECONDS, "server_settings": _settings(place),
        "prepared_statement_cache_size": STATEMENTS,
    }  # fmt: skip
    address = sa.make_url(dsn_of(url)).set(drivername="postgresql+asyncpg")
    return create_async_engine(address, pool_size=size, max_overflow=0, connect_args=asked, **more)


async def _finished(committing: Awaitable[None]) -> None:
    """A commit that has begun is waited for even when the node is stopping: it may be on disk already."""
    doing = asyncio.get_running_loop().create_task(_awaited(committing), name="commit")
    try:
        await asyncio.shield(doing)
    except asyncio.CancelledError:
        await asyncio.wait([doing])
        raise


async def _awaited(work: Awaitable[None]) -> None:
    await work

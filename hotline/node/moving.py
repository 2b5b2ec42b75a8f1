"""A record goes from its file into a database, or back: everything, read again there before anybody relies on it.

No node runs meanwhile: the file is locked as by a node, and of a database no process may have been seen lately. The
copy is one transaction. Then the journal is read from its first entry to its last in the new place, and only when it is
the same does the old place lose its name.

A move that breaks off, wherever that is, is finished by the same command: in each direction there is one moment before
which the old place is the record, and after which the new one is.

::

    into a database     copied, read again; node.toml names the database; the file gets another name
    into the file       copied beside it, read again, on disk; the database is closed; the copy gets its name;
                        node.toml names no database

Between two of these steps either nothing has changed or nothing is served. What is found on the way is compared row by
row with the other place before it is relied on, and is never removed unless the record is known to be elsewhere.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import sqlalchemy as sa

from hotline.evidence.verify import verify_journal
from hotline.node.record.copying import counts, differing, from_file, run_apart, to_file
from hotline.node.record.sqlite import SqliteStore, open_for_reading, served_file
from hotline.node.record.store import is_postgres
from hotline.node.settings import STORE, Settings, read_settings
from hotline.node.stores import MOVED, check_one_record, copy_out, place_of
from protocols.errors import Code, Refused

if TYPE_CHECKING:
    from hotline.node.record.postgres import PostgresStore, PostgresWriter

__all__ = ["Moved", "move", "set_store"]

MAKING = f".{STORE}.making"
"""The file, until the database is closed."""
BESIDE = ("", "-journal", "-wal", "-shm")
"""Endings of what SQLite may leave of a file: a journal without its file would be played back into the next one."""


class Moved(msgspec.Struct, frozen=True, kw_only=True):
    """What a move came to. `root` of the journal, in hex; `rows` in all tables."""

    centre: str
    entries: int
    root: str
    rows: int


def move(directory: Path, to: str, now: Callable[[], int]) -> Moved:
    """`to`: the address of an empty database, or `sqlite`. Finishes one that broke off.

    Raises Refused `store_busy` while a node runs, `already` where it is there or something else is, `schema` of an
    address that is none or has a password in it, `record_damaged` where the journal does not hold, before the move or
    after it, `store_version`, `store_failed`, `not_found`.
    """
    settings = read_settings(directory)
    if to == "sqlite":
        return _to_file(directory, settings, now)
    _check_address(to)
    if not is_postgres(settings.store):
        check_one_record(directory, settings)
    elif settings.store != to or not (directory / STORE).exists():
        raise Refused(Code.ALREADY, "node.toml names a database already")
    return _to_database(directory, settings, to, now)


def _check_address(to: str) -> None:
    """What node.toml may name: it is copied into backups, and whoever looks after the node reads it."""
    if not is_postgres(to):
        raise Refused(Code.SCHEMA, f"{to!r} is neither postgresql://… nor sqlite", field="to")
    try:
        address = sa.make_url(to)
    except (sa.exc.ArgumentError, ValueError):
        address = None
    if address is None or any(each.isspace() for each in to):
        raise Refused(
            Code.SCHEMA, "that is no address of a database; it is like postgresql://USER@HOST/DATABASE", field="to"
        )
    if address.password is not None or "password" in address.query:
        raise Refused(
            Code.SCHEMA,
            "a password would stand in node.toml; put it into ~/.pgpass of whoever runs the node and leave it out here",
            field="to",
        )


# -- into a database -------------------------------------------------------------------------------------------------


def _to_database(directory: Path, settings: Settings, to: str, now: Callable[[], int]) -> Moved:
    if not (directory / STORE).exists():
        raise Refused(Code.NOT_FOUND, f"{directory} has no record")
    locked = SqliteStore(directory / STORE, inline=True)
    try:
        before = _verified(directory / STORE)
        copied = run_apart(_copied(directory / STORE, to, settings, now))
        _check_the_same(directory, settings, to, before, copied=copied)
    finally:
        locked.close()
    # Before the file loses its name: it is always written somewhere which database has the record.
    set_store(directory, to)
    (directory / STORE).rename(directory / MOVED)
    _synced(directory)
    return before


async def _copied(path: Path, to: str, settings: Settings, now: Callable[[], int]) -> bool:
    """Whether it was; else the database has something already, which may be this record."""
    store = _database(to, settings, now)
    try:
        with _telling():
            if await store.is_moved_out():
                raise Refused(
                    Code.ALREADY,
                    "a record was moved out of this database; where `--to sqlite` broke off, run that again: it is "
                    "finished; else give an empty database",
                )
            await store.open()
            async with store.write() as writer:
                await _check_not_served(store, writer)
                if any((await writer.run(counts)).values()):
                    return False
                if is_postgres(settings.store):
                    raise Refused(Code.ALREADY, f"node.toml names this database, which is empty, and {STORE} is here")
                await from_file(path, writer.connection)
                return True
    finally:
        await store.aclose()


def _check_the_same(directory: Path, settings: Settings, to: str, before: Moved, *, copied: bool) -> None:
    """What is in the database now is what is in the file, row by row."""
    with tempfile.TemporaryDirectory(prefix="hotline-move-") as folder:
        path = Path(folder) / STORE
        copy_out(msgspec.structs.replace(settings, store=to), path)
        differs = differing(directory / STORE, path)
        if differs is not None and not copied:
            raise Refused(
                Code.ALREADY,
                f"the database is not empty, and its record is not the one of {STORE} as it is now (table {differs}): "
                "an earlier move may have broken off, and the node gone on with its file; drop that database, make "
                "it again, and run this again",
            )
        (path.parent / "node.toml").write_bytes((directory / "node.toml").read_bytes())
        after = _verified(path)
    if differs is not None or before != after:
        raise Refused(
            Code.RECORD_DAMAGED,
            f"{before.rows} rows and {before.entries} entries went in, {after.rows} and {after.entries} are there; "
            "node.toml is as it was: empty the database and try again",
        )


# -- into the file ---------------------------------------------------------------------------------------------------


def _to_file(directory: Path, settings: Settings, now: Callable[[], int]) -> Moved:
    if not is_postgres(settings.store):
        raise Refused(Code.ALREADY, f"the record is in {STORE} already")
    with served_file(directory / STORE):
        if run_apart(_is_moved_out(settings, now)):
            moved = _left_behind(directory, settings)
        else:
            check_one_record(directory, settings)
            moved = run_apart(_taken_out(directory / MAKING, settings, now))
        if (directory / MAKING).exists():
            (directory / MAKING).rename(directory / STORE)
        _synced(directory)
        (directory / MOVED).unlink(missing_ok=True)
        set_store(directory, "")
    return moved


async def _is_moved_out(settings: Settings, now: Callable[[], int]) -> bool:
    store = _database(settings.store, settings, now)
    try:
        with _telling():
            return await store.is_moved_out()
    finally:
        await store.aclose()


def _left_behind(directory: Path, settings: Settings) -> Moved:
    """The file of a move that broke off after it had closed the database. It is the record, if it has what that had;
    whatever is found, nothing is removed."""
    found = [path for path in (directory / MAKING, directory / STORE) if path.exists()]
    if len(found) != 1:
        here = f"both {MAKING} and {STORE} are here" if found else f"neither {MAKING} nor {STORE} is here"
        raise Refused(
            Code.STORE_VERSION,
            f"the record was moved out of this database, and {here}; serve the directory into which it was moved",
        )
    with tempfile.TemporaryDirectory(prefix="hotline-move-") as folder:
        rows = Path(folder) / STORE
        copy_out(settings, rows, moved_out=True)
        differs = differing(found[0], rows)
    if differs is not None and found[0].name == MAKING:
        raise Refused(Code.RECORD_DAMAGED, f"{MAKING} is not what was moved out of the database (table {differs})")
    if differs is not None:
        raise Refused(
            Code.STORE_BUSY,
            f"the record was moved out of this database, and {STORE} is not as it was then (table {differs}); "
            "if that file is the record and has gone on, take `store` out of node.toml",
        )
    return _verified(found[0])


async def _taken_out(path: Path, settings: Settings, now: Callable[[], int]) -> Moved:
    """Copied, read again, on disk; and only then the database is closed for every process, in a transaction of the
    centre's row that follows on that of the copy."""
    store = _database(settings.store, settings, now)
    try:
        with _telling():
            await store.open()
            for ending in BESIDE:  # of one that broke off before the database was closed
                path.with_name(path.name + ending).unlink(missing_ok=True)
            async with store.write() as writer:
                await _check_not_served(store, writer)
                await to_file(writer.connection, path)
            moved = _verified(path)
            _synced(path)
            _synced(path.parent)
            async with store.write() as writer:
                await _check_not_served(store, writer)
                if writer.others_wrote:
                    raise Refused(Code.STORE_BUSY, "a process wrote to this database; stop every one of them first")
                writer.closes = True
            return moved
    finally:
        await store.aclose()


# -- the database ----------------------------------------------------------------------------------------------------


def _database(url: str, settings: Settings, now: Callable[[], int]) -> PostgresStore:
    from hotline.node.record.postgres import PostgresStore  # noqa: PLC0415 - its driver is an extra

    return PostgresStore(url, place_of(settings), now=now)


async def _check_not_served(store: PostgresStore, writer: PostgresWriter) -> None:
    if await writer.run(store.served):
        raise Refused(Code.STORE_BUSY, "a process serves this database; stop every one of them first")


@contextmanager
def _telling() -> Iterator[None]:
    try:
        yield
    except sa.exc.DBAPIError as wrong:
        raise Refused(Code.STORE_FAILED, f"PostgreSQL: {wrong.orig}") from None


# -- whether it holds ------------------------------------------------------------------------------------------------


def _verified(path: Path) -> Moved:
    """The journal from its first entry to its last. Raises Refused `record_damaged`."""
    report = verify_journal(path)
    if report.difference is not None:
        raise Refused(Code.RECORD_DAMAGED, f"{path.name}: {report.difference}; nothing was moved")
    engine = open_for_reading(path)
    try:
        with engine.connect() as c:
            rows = sum(counts(c).values())
    finally:
        engine.dispose()
    return Moved(centre=report.centre, entries=report.entries, root=report.root.hex(), rows=rows)


# -- node.toml -------------------------------------------------------------------------------------------------------


def set_store(directory: Path, store: str) -> None:
    """Writes where the record is into node.toml, and leaves the rest of it as a person wrote it."""
    path = directory / "node.toml"
    lines = [line for line in path.read_text("utf-8").splitlines() if not _names_store(line)]
    said = [f"store = {msgspec.json.encode(store).decode()}"] if store else []
    half = path.with_suffix(".toml.new")
    with os.fdopen(os.open(half, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        file.write("\n".join([*said, *lines]) + "\n")  # first: what follows a [table] would belong to it
        file.flush()
        os.fsync(file.fileno())
    half.rename(path)
    _synced(directory)


def _names_store(line: str) -> bool:
    return line.partition("=")[0].strip() == "store"


def _synced(path: Path) -> None:
    """A file's bytes, or a folder's names, are on disk."""
    opened = os.open(path, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)

"""A record goes from its file into a database, or back: everything, read again there before anybody relies on it.

No node runs meanwhile: the file is locked as by a node, and of a database no process may have been seen lately. The
copy is one transaction, so that one which breaks off leaves nothing. Then the journal is read from its first entry to
its last in the new place. Only when it is the same does the old place lose its name, and node.toml says the new one.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import sqlalchemy as sa

from hotline.evidence.verify import verify_journal
from hotline.node.record.copying import counts, from_file, run_apart, to_file
from hotline.node.record.sqlite import SqliteStore, open_for_reading
from hotline.node.record.store import is_postgres
from hotline.node.settings import STORE, Settings, read_settings
from hotline.node.stores import MOVED, check_one_record, copy_out, place_of
from protocols.errors import Code, Refused

if TYPE_CHECKING:
    from hotline.node.record.postgres import PostgresStore

__all__ = ["Moved", "move", "set_store"]


class Moved(msgspec.Struct, frozen=True, kw_only=True):
    """What a move came to. `root` of the journal, in hex; `rows` in all tables."""

    centre: str
    entries: int
    root: str
    rows: int


def move(directory: Path, to: str, now: Callable[[], int]) -> Moved:
    """`to`: the address of an empty database, or `sqlite`.

    Raises Refused `store_busy` while a node runs, `already` where it is there or something else is,
    `record_damaged` where the journal does not hold, before the move or after it, `store_failed`.
    """
    settings = read_settings(directory)
    if to == "sqlite":
        return _to_file(directory, settings, now)
    if not is_postgres(to):
        raise Refused(Code.SCHEMA, f"{to!r} is neither postgresql://… nor sqlite", field="to")
    if is_postgres(settings.store):
        raise Refused(Code.ALREADY, "node.toml names a database already")
    check_one_record(directory, settings)
    return _to_database(directory, settings, to, now)


def _to_database(directory: Path, settings: Settings, to: str, now: Callable[[], int]) -> Moved:
    locked = SqliteStore(directory / STORE, inline=True)
    try:
        before = _verified(directory / STORE)
        run_apart(_copied(directory / STORE, to, settings, now))
        after = _verified_there(directory, settings, to)
        _same(before, after)
    finally:
        locked.close()
    (directory / STORE).rename(directory / MOVED)
    _synced(directory)
    set_store(directory, to)
    return after


async def _copied(path: Path, to: str, settings: Settings, now: Callable[[], int]) -> None:
    store = _database(to, settings, now)
    try:
        await store.open()
        async with store.write() as writer:
            if any((await writer.run(counts)).values()):
                raise Refused(Code.ALREADY, "the database is not empty: a record is moved into one that is")
            await from_file(path, writer.connection)
    except sa.exc.DBAPIError as wrong:
        raise Refused(Code.STORE_FAILED, f"PostgreSQL: {wrong.orig}") from None
    finally:
        await store.aclose()


def _to_file(directory: Path, settings: Settings, now: Callable[[], int]) -> Moved:
    if not is_postgres(settings.store):
        raise Refused(Code.ALREADY, f"the record is in {STORE} already")
    making = directory / f".{STORE}.making"
    making.unlink(missing_ok=True)
    run_apart(_taken_out(making, settings, now))
    moved = _verified(making)
    making.rename(directory / STORE)
    (directory / MOVED).unlink(missing_ok=True)
    _synced(directory)
    set_store(directory, "")
    return moved


async def _taken_out(path: Path, settings: Settings, now: Callable[[], int]) -> None:
    """Copied, and closed for every process: in one transaction of the centre's row."""
    store = _database(settings.store, settings, now)
    try:
        await store.open()
        async with store.write() as writer:
            if await writer.run(store.served):
                raise Refused(Code.STORE_BUSY, "a process serves this database: stop every one of them first")
            await to_file(writer.connection, path)
            writer.closes = True
    finally:
        await store.aclose()


def _database(url: str, settings: Settings, now: Callable[[], int]) -> PostgresStore:
    from hotline.node.record.postgres import PostgresStore  # noqa: PLC0415 - its driver is an extra

    return PostgresStore(url, place_of(settings), now=now)


# -- whether it is the same ------------------------------------------------------------------------------------------


def _verified_there(directory: Path, settings: Settings, url: str) -> Moved:
    with tempfile.TemporaryDirectory(prefix="hotline-move-") as folder:
        path = Path(folder) / STORE
        copy_out(msgspec.structs.replace(settings, store=url), path)
        (path.parent / "node.toml").write_bytes((directory / "node.toml").read_bytes())
        return _verified(path)


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


def _same(before: Moved, after: Moved) -> None:
    if before != after:
        raise Refused(
            Code.RECORD_DAMAGED,
            f"{before.rows} rows and {before.entries} entries went in, {after.rows} and {after.entries} are there; "
            "node.toml is as it was: empty the database and try again",
        )


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


def _synced(directory: Path) -> None:
    folder = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)

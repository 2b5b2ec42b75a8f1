"""A directory's record is brought to the version that this program writes. No node runs meanwhile.

The file is copied beside itself first; a database is its owner's to back up (`hotline store backup` reads only what it
writes). All steps are one transaction: a record is of one version or of the other.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from hotline.node.record.copying import run_apart
from hotline.node.record.migrations import upgrade, version_of
from hotline.node.record.sqlite import served_file, writing_engine
from hotline.node.record.store import check_version, is_postgres
from hotline.node.record.tables import VERSION
from hotline.node.settings import STORE, Settings, read_settings
from hotline.node.stores import check_one_record, place_of
from protocols.errors import Code, Refused

__all__ = ["Upgraded", "upgrade_store"]

Upgraded = tuple[str, str]
"""The version before, and the one now."""


def upgrade_store(directory: Path) -> Upgraded:
    """Raises Refused `store_busy` while a node runs, `store_version` of one that is newer than this program or
    was moved elsewhere, `not_found`."""
    settings = read_settings(directory)
    check_one_record(directory, settings)
    if is_postgres(settings.store):
        return run_apart(_database(settings))
    path = directory / STORE
    if not path.exists():
        raise Refused(Code.NOT_FOUND, f"{directory} has no record")
    with served_file(path):
        return _file(path)


def _file(path: Path) -> Upgraded:
    engine = writing_engine(path)
    try:
        with engine.connect() as c, c.begin():
            before = version_of(c)
        _check(before)
        if before != str(VERSION):
            _kept(path, before)
            with engine.begin() as c:
                upgrade(c)
    finally:
        engine.dispose()
    return before, str(VERSION)


def _kept(path: Path, version: str) -> None:
    copy = path.with_name(f"{path.name}.version-{version}")
    copy.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as reading, closing(sqlite3.connect(copy)) as writing:
        copy.chmod(0o600)
        reading.backup(writing)


async def _database(settings: Settings) -> Upgraded:
    from hotline.node.record.postgres import PostgresStore  # noqa: PLC0415 - its driver is an extra

    store = PostgresStore(settings.store, place_of(settings), now=lambda: 0)
    try:
        return await store.upgraded(version_of, _check, upgrade)
    finally:
        await store.aclose()


def _check(version: str) -> None:
    if not version.isdecimal():
        check_version(version.encode() or None)  # of a database that has no record, or has it no more
    elif int(version) > VERSION:
        raise Refused(Code.STORE_VERSION, f"store version {version}, this program writes {VERSION}: use a newer one")

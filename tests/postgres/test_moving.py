"""A record goes into a database and back: whole, read again, or not at all."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import sqlalchemy as sa

from hotline.client import SystemClock
from hotline.evidence.verify import verify_journal
from hotline.node.backup import back_up, check, restore
from hotline.node.moving import move
from hotline.node.record.copying import counts
from hotline.node.record.sqlite import SqliteStore
from hotline.node.record.tables import JOURNAL
from hotline.node.settings import STORE, read_settings
from hotline.node.stores import MOVED, open_store
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
    with pytest.raises(Refused) as refused:
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

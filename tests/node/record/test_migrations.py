"""A record of an earlier version becomes one of this, whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from hotline.node.record import migrations
from hotline.node.record.migrations import upgrade, version_of
from hotline.node.record.sqlite import SqliteStore, writing_engine
from hotline.node.record.tables import META, METADATA, VERSION
from hotline.node.upgrading import upgrade_store
from protocols.errors import Code, Refused


@pytest.fixture
def home(folder: Path) -> Path:
    """A directory with the record of a program of version 1 in it."""
    (folder / "node.toml").write_text('mode = "test"\ncentre = "MERIDIAN"\nparty = "P"\nanchor = "00"\n')
    engine = writing_engine(folder / "hotline.sqlite")
    with engine.begin() as c:
        upgrade(c, "1")
        c.execute(META.insert().values(key="kept", value=b"what was in it"))
    engine.dispose()
    return folder


def differences(path: Path) -> list[object]:
    engine = writing_engine(path)
    with engine.connect() as c:
        found = compare_metadata(MigrationContext.configure(c), METADATA)
    engine.dispose()
    return list(found)


async def test_it_is_what_a_new_one_is_and_has_what_was_in_it(home: Path) -> None:
    assert upgrade_store(home) == ("1", str(VERSION))
    assert differences(home / "hotline.sqlite") == []
    store = SqliteStore(home / "hotline.sqlite", inline=True)
    kept = await store.read(lambda c: c.execute(sa.select(META.c.value).where(META.c.key == "kept")).scalar())
    assert kept == b"what was in it"
    store.close()
    assert (home / "hotline.sqlite.version-1").exists()
    assert upgrade_store(home) == (str(VERSION), str(VERSION))


def test_it_is_not_served_before(home: Path) -> None:
    with pytest.raises(Refused, match="store upgrade") as refused:
        SqliteStore(home / "hotline.sqlite", inline=True)
    assert refused.value.code is Code.STORE_VERSION


def test_steps_that_break_off_leave_the_version_before(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    step = migrations.STEPS.get_revision("2").module

    def breaks() -> None:
        real()
        raise sa.exc.OperationalError("create", {}, Exception("disk full"))

    real = step.upgrade
    monkeypatch.setattr(step, "upgrade", breaks)
    with pytest.raises(sa.exc.OperationalError):
        upgrade_store(home)
    engine = writing_engine(home / "hotline.sqlite")
    with engine.connect() as c:
        assert version_of(c) == "1"
        assert not sa.inspect(c).has_table("process")
    engine.dispose()


def test_one_of_a_later_program_and_one_that_is_served_are_left_alone(home: Path) -> None:
    upgrade_store(home)
    running = SqliteStore(home / "hotline.sqlite", inline=True)
    with pytest.raises(Refused) as refused:
        upgrade_store(home)
    assert refused.value.code is Code.STORE_BUSY
    running.close()
    engine = writing_engine(home / "hotline.sqlite")
    with engine.begin() as c:
        c.execute(META.update().where(META.c.key == "version").values(value=b"99"))
    engine.dispose()
    with pytest.raises(Refused) as refused:
        upgrade_store(home)
    assert refused.value.code is Code.STORE_VERSION

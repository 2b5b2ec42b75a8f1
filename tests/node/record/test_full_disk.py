"""A disk so full that not even what SQLite makes beside a record has room: on a real one, where this process may."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
import sqlalchemy as sa

from hotline.cli import main
from hotline.evidence.reading import reading
from hotline.node.record.reserve import NAME, Reserve, Room, is_full
from hotline.node.record.sqlite import SqliteStore
from protocols.errors import Code, Refused
from tests.simulator.disk import disk_error

RESERVE = 512 * 1024


@pytest.fixture
def disk(folder: Path) -> Iterator[Path]:
    """Four mebibytes of a disk of our own."""
    where = folder / "disk"
    where.mkdir()
    mount = shutil.which("mount")
    if mount is None or os.geteuid() != 0 or subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=4m", "tmpfs", where], capture_output=True, check=False
    ).returncode:  # fmt: skip
        pytest.skip("this process may not mount")
    try:
        yield where
    finally:
        subprocess.run([shutil.which("umount") or "umount", where], check=True)


def fill(folder: Path) -> Path:
    """Nothing fits any more; what takes the room."""
    for beside in folder.rglob("hotline.sqlite-*"):
        beside.unlink()
    path = folder / "somebody elses"
    file = os.open(path, os.O_WRONLY | os.O_CREAT)
    with suppress(OSError):
        while os.write(file, bytes(4096)):
            pass
    os.close(file)
    return path


def test_a_disk_without_room_to_open_the_record_gets_the_reserve(disk: Path) -> None:
    path = disk / "hotline.sqlite"
    SqliteStore(path, inline=True).close()
    assert Reserve(disk / NAME, RESERVE).hold()
    fill(disk)
    SqliteStore(path, inline=True).close()
    assert not (disk / NAME).exists()


def test_without_a_reserve_it_is_told_to_make_room_and_not_to_fetch_the_record_back(
    disk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(disk)
    for words in (
        "party create party --name Meridian --mode test --plain",
        "init node --party party --centre MERIDIAN --listen 127.0.0.1:0",
    ):
        assert main(words.split()) == 0
    full = fill(disk)
    with pytest.raises(Refused) as refused:
        SqliteStore(disk / "node" / "hotline.sqlite", inline=True)
    assert refused.value.code is Code.STORE_FAILED
    assert "the disk is full" in str(refused.value)
    assert "make room" in str(refused.value)
    capsys.readouterr()
    for words in ("list --at node", "journal verify node", "store backup node ../copy"):
        assert main(words.split()) == 1
        told = capsys.readouterr().err
        assert "make room" in told, words
        assert "the backup" not in told, words
    assert main(["doctor", "node"]) == 1
    told = capsys.readouterr().out
    assert "cannot hold the reserve of 64 MiB" in told
    assert "make room" in told
    assert "journal verify" not in told
    full.unlink()
    with reading(disk / "node") as here:
        assert here.place.me == "MERIDIAN"


def test_what_readers_share_and_cannot_grow_is_a_full_disk(folder: Path) -> None:
    """A node that runs: the reserve is given up for it too."""
    reserve = Reserve(folder / NAME, RESERVE)
    assert reserve.hold()
    room = Room(reserve)
    assert room.failed(disk_error(sqlite3.SQLITE_IOERR_SHMSIZE))
    assert (room.state, room.why) == ("urgent", "the disk is full")
    assert not reserve.is_held


def test_an_error_of_a_disk_with_room_is_not_called_full(folder: Path) -> None:
    assert not is_full(disk_error(sqlite3.SQLITE_IOERR_READ), folder)
    assert is_full(disk_error(sqlite3.SQLITE_FULL), folder)
    assert not is_full(sa.exc.DBAPIError("", (), ValueError()), folder)

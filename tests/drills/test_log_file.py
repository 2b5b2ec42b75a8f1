"""The run's log on disk, after the power went, and while somebody else writes it."""

from __future__ import annotations

from pathlib import Path

import pytest

from hotline.client.control import CONTROL_SOCKET
from hotline.drills.conductor_events import Log
from hotline.drills.log_file import LogFile
from hotline.drills.roles import Parts, write_parts
from hotline.drills.run import LOG, conduct
from hotline.link.local import listening
from protocols.errors import Code, Refused

SHORT = Path(__file__).parent / "short.yaml"


def said(what: str, at: int) -> Log:
    return Log(at=at, what=what, by="conductor", facts={"why": "a test"})


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A log of two lines."""
    with LogFile(tmp_path / LOG) as log:
        assert log.head == "0" * 64
        log.write(said("opened", 1))
        log.write(said("startex", 2))
    return tmp_path / LOG


def test_a_line_cut_by_a_power_failure_was_never_said(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[:-9])
    with LogFile(path) as log:
        assert [line.what for line in log.told] == ["opened"]
        assert path.read_bytes() == whole.splitlines(keepends=True)[0]
        log.write(said("startex", 3))
    with LogFile(path) as log:
        assert [(line.n, line.what, line.at) for line in log.told] == [(1, "opened", 1), (2, "startex", 3)]


def test_whoever_opens_it_again_goes_on_from_the_same_head(path: Path) -> None:
    with LogFile(path) as log:
        first = log.head
        log.write(said("endex", 3))
        assert log.head != first
        last = log.head
    with LogFile(path) as log:
        assert log.head == last


def test_a_changed_line_is_found_before_anything_is_added(path: Path) -> None:
    damaged = path.read_bytes().replace(b"opened", b"closed")
    path.write_bytes(damaged)
    with pytest.raises(Refused) as refused:
        LogFile(path)
    assert refused.value.code is Code.RECORD_DAMAGED
    assert path.read_bytes() == damaged


async def test_a_second_conductor_cuts_nothing_that_the_first_is_writing(tmp_path: Path) -> None:
    (tmp_path / "scenario.yaml").write_bytes(SHORT.read_bytes())
    write_parts(tmp_path, Parts(run="short", table_top=True, auto=True, passphrase_file="passphrase", parts=()))
    half = b'{"n":1,"what":"ope'
    (tmp_path / LOG).write_bytes(half)

    async def first(_: object) -> object:
        return {}

    async with listening(tmp_path / CONTROL_SOCKET, first):
        with pytest.raises(Refused) as refused:
            await conduct(tmp_path)
    assert refused.value.code is Code.STORE_BUSY
    assert (tmp_path / LOG).read_bytes() == half

"""What travels between registrar, node and officer."""

from __future__ import annotations

from pathlib import Path

import pytest

from hotline.keys import keyfile
from hotline.keys.enrolment import (
    Request,
    keep_mode,
    key_fingerprint,
    mode_of,
    read_introduction,
    read_request,
    write_party_file,
    write_request,
)
from hotline.keys.party import PartyFolder
from protocols.errors import Code, Refused
from tests.parties import NOW


def a_key(folder: Path, role: str | None = "WATCH-1") -> keyfile.KeyFile:
    return keyfile.create(folder / "a.key", None, mode="test", centre="MERIDIAN", role=role)


@pytest.mark.parametrize("role", ["WATCH-1", None])
def test_a_request_reads_back(tmp_path: Path, role: str | None) -> None:
    request = Request.of(a_key(tmp_path, role), listen="0.0.0.0:7464", addresses=("line.example:7464",))
    write_request(tmp_path / "a.request", request)
    assert read_request(tmp_path / "a.request") == request


def test_a_request_holds_no_secret(tmp_path: Path) -> None:
    key = a_key(tmp_path)
    seed = key.path.read_text().split('seed = "')[1][:64]
    write_request(tmp_path / "a.request", Request.of(key))
    assert seed not in (tmp_path / "a.request").read_text()


def test_a_partys_own_key_asks_for_nothing(tmp_path: Path) -> None:
    key = keyfile.create(tmp_path / "r.key", "secret", mode="all", party="Meridian", cost=keyfile.LOW_COST)
    with pytest.raises(Refused) as refused:
        Request.of(key)
    assert refused.value.code is Code.WRONG_MODE


@pytest.mark.parametrize(
    "text", ["", "\x00\xff", "mode = 'live'", '{"json": 1}', "file = 'hotline request 1'\nmode = 'all'"]
)
def test_a_foreign_file_is_no_request(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.request").write_text(text)
    with pytest.raises(Refused) as refused:
        read_request(tmp_path / "a.request")
    assert refused.value.code is Code.FILE_UNREADABLE


def test_a_file_without_end_is_not_read(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="longer"):
        read_request(Path("/dev/zero"))


def test_the_fingerprint_of_a_key_changes_with_the_key(tmp_path: Path) -> None:
    one, other = bytes(32), bytes([1] * 32)
    assert key_fingerprint(one) != key_fingerprint(other)
    assert len(key_fingerprint(one).split()) == 9


def test_a_folder_knows_its_mode(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        mode_of(tmp_path)
    assert refused.value.code is Code.NOT_FOUND
    PartyFolder.create(tmp_path, "Meridian", "test", None, NOW)
    keep_mode(tmp_path, "drill")
    assert mode_of(tmp_path) == "drill"
    (tmp_path / "mode").write_text("something\n")
    with pytest.raises(Refused) as refused:
        mode_of(tmp_path)
    assert refused.value.code is Code.FILE_UNREADABLE


def test_the_party_file_is_the_root_and_the_newest_statement(tmp_path: Path) -> None:
    folder = PartyFolder.create(tmp_path / "meridian", "Meridian", "test", None, NOW)
    folder.add_centre("MERIDIAN", a_key(tmp_path, None).public, NOW)
    path = write_party_file(folder)
    assert path.name == "meridian.party"
    assert [kind for kind, _ in read_introduction(path)] == ["root", "statement"]
    assert read_introduction(folder.path / "statement.0001") == folder.introduction()[1:]

"""The doctor on a node's directory: what it names, and what it says to do."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from hotline.cli import main
from hotline.node.settings import read_settings, write_settings

PAGER = '\n[[pager]]\nname = "duty"\nurl_file = "duty.url"\n'


@pytest.fixture
def node(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for words in (
        "party create party --name Meridian --mode test --plain",
        "init node --party party --centre MERIDIAN --listen 127.0.0.1:0",
    ):
        assert main(words.split()) == 0
    return tmp_path / "node"


def doctor(capsys: pytest.CaptureFixture[str], what: str) -> str:
    capsys.readouterr()
    main(["doctor", "node"])
    return next(line for line in capsys.readouterr().out.splitlines() if what in line)


def test_a_pagers_url_that_others_can_read(node: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with (node / "node.toml").open("a") as settings:
        settings.write(PAGER)
    assert "there is no such file" in doctor(capsys, "duty.url")
    url = node / "duty.url"
    url.write_text("mailto://hotline:secret@mail.example/")
    url.chmod(0o644)
    told = doctor(capsys, "duty.url")
    assert told.startswith("PROBLEM")
    assert "chmod 600 node/duty.url" in told
    assert "secret" not in told
    url.chmod(0o600)
    assert doctor(capsys, "duty.url").startswith("ok")


def test_a_wrong_setting_is_not_called_a_damaged_record(node: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with (node / "node.toml").open("a") as settings:
        settings.write("listens = 1\n")
    told = doctor(capsys, "listens")
    assert "journal verify" not in told
    assert "mend node/node.toml" in told


def test_room_for_the_reserve_is_told(node: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "MiB free of" in doctor(capsys, "disk ")


@pytest.mark.parametrize("setting", ["narrow", "folders"])
def test_a_centre_that_is_misspelled_is_named(node: Path, capsys: pytest.CaptureFixture[str], setting: str) -> None:
    stated = read_settings(node)
    misspelled = {"folders": {"KESTRELL": "courier"}} if setting == "folders" else {"narrow": ("KESTRELL",)}
    write_settings(node, msgspec.structs.replace(stated, **misspelled))
    told = doctor(capsys, "KESTRELL")
    assert told.startswith("PROBLEM")
    assert "KESTRELL is no centre that is believed here" in told
    assert f"mend {setting} in node/node.toml" in told

"""Every transcript in the folder, each in a folder of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from hotline.cli import main
from tests.cli.transcript import Ended, play

FOLDER = Path(__file__).with_name("transcripts")


@pytest.fixture(autouse=True)
def _nobody_signed_on(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("AT", "AS", "KEY", "PASSPHRASE_FILE", "DEBUG"):
        monkeypatch.delenv(f"HOTLINE_{name}", raising=False)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.txt")), ids=lambda path: path.stem)
def test_transcript(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def run(words: list[str]) -> Ended:
        status = main(words)
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    play(path.read_text("utf-8"), tmp_path, run)

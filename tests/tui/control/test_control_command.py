"""`hotline drill control`: what it says where there is no run, and no terminal; and the line mode from end to end."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from hotline.cli import main
from tests.tui.control.scenes import morning
from tests.tui.control.table import Table

PROGRAM = "import sys; from hotline.cli import main; sys.exit(main(sys.argv[1:]))"


def test_where_there_is_no_run_that_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["drill", "control", str(tmp_path / "nowhere")]) == 1
    assert "[code: not_found]" in capsys.readouterr().err


def test_where_there_is_no_terminal_the_line_mode_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: False, raising=False)
    assert main(["drill", "control", str(tmp_path)]) == 1
    assert "--plain" in capsys.readouterr().err


def test_the_commands_beside_it_reach_the_same_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = Table(tmp_path)
    with table.conducted():
        assert main(["drill", "start", str(table.path), "--yes"]) == 0
        assert main(["drill", "fire", str(table.path), "I-01", "--yes", "--as", "CTRL-2"]) == 0
        assert main(["drill", "status", str(table.path)]) == 0
    assert "RUNNING" in capsys.readouterr().out
    assert "I-01" in table.run.state.fired


def test_a_script_can_control_a_run(tmp_path: Path) -> None:
    """Another process, over the run's socket."""
    table = Table(tmp_path)
    morning(table)
    with table.conducted():
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, "drill", "control", str(table.path), "--plain", "--as", "CTRL-2"],
            input="pause\nyes\nstatus\nquit\n", capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "PAUSED x1" in done.stdout
    assert table.logged("pause")
    assert "PAUSE, CTRL-2" in done.stdout

"""Live keys: under a passphrase, typed unseen or read from a file that nobody else can read."""

from __future__ import annotations

import os
import pty
import subprocess
import time
from pathlib import Path

from hotline.keys import keyfile
from tests.cli.processes import HOTLINE, environment, hotline

MAKE = ("--centre", "MERIDIAN", "--role", "WATCH-1", "--mode", "live")


def secret(folder: Path, text: str = "correct horse", mode: int = 0o600) -> Path:
    path = folder / "passphrase"
    path.write_text(text + "\n")
    path.chmod(mode)
    return path


def on_a_terminal(folder: Path, words: list[str], typed: list[str]) -> tuple[int, str]:
    """Types each line when the command has asked for it; gives its status and all that the terminal drew."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [HOTLINE, *words], cwd=folder, env=environment(TERM="dumb"), stdin=theirs, stdout=theirs, stderr=theirs,
        start_new_session=True,
    ) as process:  # fmt: skip
        os.close(theirs)
        drawn = ""
        for line in typed:
            seen = len(drawn)
            while not drawn[seen:].rstrip().endswith(":"):
                drawn += os.read(ours, 1024).decode()
            time.sleep(0.05)  # getpass throws away what came before it turned the echo off
            os.write(ours, f"{line}\n".encode())
        while True:
            try:
                more = os.read(ours, 1024).decode()
            except OSError:  # the terminal was hung up
                break
            drawn += more
        status = process.wait(20)
    os.close(ours)
    return status, drawn


def test_a_live_centre_is_set_up_with_passphrase_files(tmp_path: Path) -> None:
    given = str(secret(tmp_path))
    with_it = {"HOTLINE_PASSPHRASE_FILE": given, "cwd": tmp_path}
    hotline("party", "create", "party", "--name", "Meridian Orbital", "--mode", "live", **with_it)  # type: ignore[arg-type]
    hotline("init", "node", "--party", "party", "--centre", "MERIDIAN", "--listen", "127.0.0.1:0", **with_it)  # type: ignore[arg-type]
    hotline("officer", "key", "w.key", *MAKE, "--passphrase-file", given, cwd=tmp_path)
    hotline("officer", "add", "party", "w.request", "--node", "node", **with_it)  # type: ignore[arg-type]

    assert keyfile.read(tmp_path / "party" / "root.key").mode == "all"
    assert keyfile.read(tmp_path / "w.key").locked
    assert keyfile.unlock(tmp_path / "w.key", "correct horse").mode == "live"
    assert "WATCH-1" in hotline("roster", "show", "node", cwd=tmp_path).stdout


def test_a_passphrase_is_typed_twice_and_never_drawn(tmp_path: Path) -> None:
    status, drawn = on_a_terminal(tmp_path, ["officer", "key", "w.key", *MAKE], ["correct horse", "correct horse"])
    assert status == 0
    assert "correct horse" not in drawn
    assert keyfile.unlock(tmp_path / "w.key", "correct horse").mode == "live"


def test_a_slip_in_the_second_one_makes_no_key(tmp_path: Path) -> None:
    status, drawn = on_a_terminal(tmp_path, ["officer", "key", "w.key", *MAKE], ["correct horse", "correct hose"])
    assert status == 1
    assert "the two passphrases are not the same: run it again" in drawn
    assert not (tmp_path / "w.key").exists()


def test_a_file_that_others_can_read_is_not_read(tmp_path: Path) -> None:
    given = str(secret(tmp_path, mode=0o644))
    refused = hotline("officer", "key", "w.key", *MAKE, "--passphrase-file", given, cwd=tmp_path, status=1)
    assert f"chmod 600 {given}" in refused.stderr


def test_a_wrong_passphrase_signs_nothing(tmp_path: Path) -> None:
    given = str(secret(tmp_path))
    hotline("party", "create", "party", "--name", "M", "--mode", "live", "--passphrase-file", given, cwd=tmp_path)
    secret(tmp_path, "incorrect")
    refused = hotline(
        "init", "node", "--party", "party", "--centre", "MERIDIAN", "--passphrase-file", given, cwd=tmp_path, status=1
    )
    assert "does not open with this passphrase" in refused.stderr
    assert not (tmp_path / "party" / "statement.0001").exists()


def test_at_a_terminal_a_wrong_passphrase_may_be_typed_again_twice(tmp_path: Path) -> None:
    given = str(secret(tmp_path))
    made = ("party", "create", "party", "--name", "M", "--mode", "live", "--passphrase-file", given)
    hotline(*made, cwd=tmp_path)
    words = ["init", "node", "--party", "party", "--centre", "MERIDIAN", "--listen", "127.0.0.1:0"]
    status, drawn = on_a_terminal(tmp_path, words, ["hoarse", "house", "hose"])
    assert status == 1
    assert drawn.count("type it again") == 2
    assert "run the command again" in " ".join(drawn.split())
    assert not (tmp_path / "party" / "statement.0001").exists()
    status, drawn = on_a_terminal(tmp_path, words, ["hoarse", "correct horse"])
    assert status == 0, drawn

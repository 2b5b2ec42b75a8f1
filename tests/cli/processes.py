"""The installed command, run as people run it: one process a command, one officer's key a process."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

__all__ = ["HOTLINE", "Told", "environment", "hotline", "listening", "serving"]

HOTLINE = Path(sys.executable).with_name("hotline")
SECONDS = 60


class Told(subprocess.CompletedProcess[str]):
    """What a command printed, and how it ended."""

    def json(self) -> Any:
        return json.loads(self.stdout)


def environment(**more: str) -> dict[str, str]:
    """Without the variables that would sign somebody on, or make Python say more than the command does."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("HOTLINE_", "PYTHON"))}
    return kept | {"COLUMNS": "80", "LC_ALL": "C.UTF-8"} | more


def hotline(*words: str | Path, cwd: Path, status: int = 0, **more: str) -> Told:
    """One command to its end. Raises AssertionError when it ends in another status."""
    done = subprocess.run(
        [HOTLINE, *words], cwd=cwd, env=environment(**more), stdin=subprocess.DEVNULL, capture_output=True, text=True,
        timeout=SECONDS, check=False,
    )  # fmt: skip
    assert done.returncode == status, f"hotline {' '.join(map(str, words))}\n{done.stdout}{done.stderr}"
    return Told(done.args, done.returncode, done.stdout, done.stderr)


@contextmanager
def serving(directory: Path, *words: str) -> Iterator[subprocess.Popen[str]]:
    """A node, from when it listens until it was told to stop, which it does in order."""
    with listening("serve", directory, *words, log=subprocess.DEVNULL if "--log" in words else None) as process:
        yield process


@contextmanager
def listening(*words: str | Path, log: IO[str] | int | None) -> Iterator[subprocess.Popen[str]]:
    """A command that serves, from when it says where it listens until it was told to stop, which it does in order."""
    with subprocess.Popen(
        [HOTLINE, *words], env=environment(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log, text=True
    ) as process:
        try:
            assert process.stdout is not None
            assert "listens at" in process.stdout.readline()
            yield process
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                assert process.wait(20) == 0
            finally:
                process.kill()

"""The command, run as people run it: one process a command, one officer's key a process.

A command is a fork of a process that has imported everything; with `make deep`, and wherever a test starts `HOTLINE`
itself, it is the installed command from nothing.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any

from tests.cli.prepared import Begun, begin
from tests.depth import deep

__all__ = ["HOTLINE", "Told", "environment", "hotline", "listening", "serving"]

HOTLINE = Path(sys.executable).with_name("hotline")
SECONDS = 60
PREPARED = not deep(1, 0)


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
    run = _forked if PREPARED else _started
    done = run(words, cwd, environment(**more))
    assert done.returncode == status, f"hotline {' '.join(map(str, words))}\n{done.stdout}{done.stderr}"
    return done


def _started(words: Sequence[str | Path], cwd: Path, env: Mapping[str, str]) -> Told:
    done = subprocess.run(
        [HOTLINE, *words], cwd=cwd, env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True,
        timeout=SECONDS, check=False,
    )  # fmt: skip
    return Told(done.args, done.returncode, done.stdout, done.stderr)


def _forked(words: Sequence[str | Path], cwd: Path, env: Mapping[str, str]) -> Told:
    with open(os.devnull) as nothing, TemporaryFile("w+") as out, TemporaryFile("w+") as error:
        begun = begin(words, cwd=cwd, env=env, stdin=nothing.fileno(), stdout=out.fileno(), stderr=error.fileno())
        try:
            status = begun.wait(SECONDS)
        finally:
            begun.kill()
        out.seek(0)
        error.seek(0)
        return Told(list(words), status, out.read(), error.read())


@contextmanager
def serving(directory: Path, *words: str) -> Iterator[None]:
    """A node, from when it listens until it was told to stop, which it does in order."""
    with (
        open(os.devnull, "w") as nothing,
        listening("serve", directory, *words, log=nothing if "--log" in words else None),
    ):
        yield


@contextmanager
def listening(*words: str | Path, log: IO[str] | None) -> Iterator[None]:
    """A command that serves, from when it says where it listens until it was told to stop, which it does in order."""
    run = _forked_to_serve if PREPARED else _started_to_serve
    with run(words, 2 if log is None else log.fileno()) as (process, told):
        try:
            assert "listens at" in told.readline()
            yield
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                assert process.wait(20) == 0
            finally:
                process.kill()


@contextmanager
def _started_to_serve(words: Sequence[str | Path], log: int) -> Iterator[tuple[subprocess.Popen[str], IO[str]]]:
    with subprocess.Popen(
        [HOTLINE, *words], env=environment(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log, text=True
    ) as process:
        assert process.stdout is not None
        yield process, process.stdout


@contextmanager
def _forked_to_serve(words: Sequence[str | Path], log: int) -> Iterator[tuple[Begun, IO[str]]]:
    ours, theirs = os.pipe()
    with open(ours) as told:
        with open(os.devnull) as nothing, os.fdopen(theirs, "w") as out:
            begun = begin(
                words, cwd=Path.cwd(), env=environment(), stdin=nothing.fileno(), stdout=out.fileno(), stderr=log
            )
        yield begun, told

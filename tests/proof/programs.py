"""Claims that have a program of their own: run as anybody would, and judged by its exit status and its last words."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.proof.results import Outcome

__all__ = ["floods", "program", "pytest"]

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 90 * 60

Words = Callable[[int, int], Sequence[str]]
"""(seed, how many) → the words after `python -m`."""


def program(words: Words, figure: str) -> Callable[[int, int], Outcome]:
    """`figure`: what in its output is how many were tried, as a pattern with one group; digits may have commas."""

    def run(seed: int, count: int) -> Outcome:
        done = _run([sys.executable, "-m", *words(seed, count)])
        return _outcome(done, figure, count)

    return run


def pytest(*tests: str, **environment: str) -> Callable[[int, int], Outcome]:
    """Tests that prove a claim in virtual time: each of them counts for one."""

    def run(seed: int, count: int) -> Outcome:
        done = _run([sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests])
        return _outcome(done, r"(\d+) passed", count)

    return run


def floods(name: str, figure: str, full: int) -> Callable[[int, int], Outcome]:
    """One of `make floods`: short, when fewer than `full` are asked for. `figure`: which of what it says is how many
    were tried."""

    def run(seed: int, count: int) -> Outcome:
        words = ["tests.floods", "--only", name, "--json", *(["--quick"] if count < full else [])]
        done = _run([sys.executable, "-m", *words])
        lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
        if not lines:
            return Outcome(figure=0, wrong=[f"exit status {done.returncode}", *done.stdout.splitlines()[-8:]])
        said = json.loads(lines[-1])
        numbers = {key.replace("_", " "): value for key, value in said.items() if type(value) in (int, float)}
        wrong = [] if said["met"] else [f"not met: {json.dumps(said)}"]
        return Outcome(figure=int(said[figure]), wrong=wrong, measured=numbers)

    return run


def _run(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        list(command),
        cwd=ROOT,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=SECONDS,
        check=False,
    )


def _outcome(done: subprocess.CompletedProcess[str], figure: str, count: int) -> Outcome:
    lines = [line for line in done.stdout.replace("\r", "\n").splitlines() if line.strip()]
    found = re.findall(figure, done.stdout)
    tried = int(found[-1].replace(",", "")) if found else 0
    if done.returncode:
        return Outcome(figure=tried, wrong=[f"exit status {done.returncode}", *lines[-8:]])
    if not tried:
        return Outcome(figure=0, wrong=[f"nothing in its output says how many: {figure}", *lines[-3:]])
    return Outcome(figure=tried)

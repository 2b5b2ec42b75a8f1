"""docs/proof.json: one line for each part that ran, appended and never changed."""

from __future__ import annotations

import fcntl
import json
import platform
import subprocess
from collections.abc import Iterable
from pathlib import Path

import msgspec

from hotline.client import SystemClock

__all__ = ["PROOF", "Outcome", "Result", "append", "machine", "read", "record"]

ROOT = Path(__file__).resolve().parents[2]
PROOF = ROOT / "docs" / "proof.json"


class Outcome(msgspec.Struct, kw_only=True):
    """What a part found out. `figure`: how many of the claim's unit it tried. `wrong`: every finding, worded; none when
    the claim held. `measured`: figures beside it; `faults`: how often each kind of fault happened."""

    figure: int
    wrong: list[str] = []
    measured: dict[str, float] = {}
    faults: dict[str, int] = {}


class Result(msgspec.Struct, kw_only=True):
    """One line of the file. `unit`: of what `figure` and `floor` are. `met`: nothing was wrong. `at`: UTC."""

    claim: str
    part: str
    figure: int
    unit: str
    seed: int
    commit: str
    at: str
    floor: int
    met: bool
    seconds: int
    machine: str
    quick: bool = False
    measured: dict[str, float] = {}
    faults: dict[str, int] = {}
    wrong: list[str] = []


def read(path: Path = PROOF) -> list[Result]:
    """Every line, oldest first."""
    return msgspec.json.decode(path.read_bytes(), type=list[Result]) if path.exists() else []


def append(result: Result, path: Path = PROOF) -> None:
    """One line more; two runs at once do not overwrite one another."""
    with path.with_suffix(".lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        write([*read(path), result], path)
    path.with_suffix(".lock").unlink(missing_ok=True)


def write(results: Iterable[Result], path: Path) -> None:
    """One line each, so that a change is a line in a diff."""
    lines = ",\n".join(json.dumps(msgspec.to_builtins(each), sort_keys=False) for each in results)
    new = path.with_suffix(".new")
    new.write_text(f"[\n{lines}\n]\n")
    new.replace(path)


def record(outcome: Outcome, *, claim: str, part: str, unit: str, floor: int, seed: int, seconds: float, quick: bool
           ) -> Result:  # fmt: skip
    """A line of this outcome, of this commit, now."""
    at = SystemClock().now() // 1000
    return Result(
        claim=claim, part=part, figure=outcome.figure, unit=unit, seed=seed, commit=_commit(), at=_date(at),
        floor=floor, met=not outcome.wrong, seconds=round(seconds), machine=machine(), quick=quick,
        measured=outcome.measured, faults=dict(sorted(outcome.faults.items())), wrong=outcome.wrong[:20],
    )  # fmt: skip


def _date(seconds: int) -> str:
    from datetime import UTC, datetime

    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _commit() -> str:
    """The commit that was tried; with a `+` where the tree had changes that are in none."""
    try:
        head = _git("rev-parse", "--short=12", "HEAD")
        return head + ("+" if _git("status", "--porcelain", "--", "hotline", "protocols", "tui") else "")
    except (OSError, subprocess.CalledProcessError):
        return "unknown"


def _git(*words: str) -> str:
    return subprocess.run(["git", *words], cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()


def machine() -> str:
    """What it ran on, in a few words."""
    import os

    kernel = platform.release().split("-")[0]
    return f"{os.cpu_count()} cores, {platform.system()} {kernel}, Python {platform.python_version()}"

"""A copy of the tree, one patch applied to it, some tests run in it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Literal, NamedTuple

from tests.unguarded.defences import Defence

__all__ = ["HERE", "ROOT", "Copy", "Outcome", "Verdict", "applies"]

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
PARTS = ("hotline", "protocols", "tui", "tests", "docs", "deploy", "pyproject.toml", "README.md", "SECURITY.md")
SECONDS = 300

Verdict = Literal["red", "green", "no patch", "broken"]


class Outcome(NamedTuple):
    """What became of one defence. `failed`: the first test that turned red, or what went wrong."""

    defence: Defence
    verdict: Verdict
    failed: str


def applies(defence: Defence, tree: Path = ROOT) -> bool:
    """Whether its patch fits the tree as it stands."""
    return _git("apply", "--check", str(_patch(defence)), cwd=tree).returncode == 0


class Copy:
    """A copy of the tree in `path`, in which one defence after the other is taken out."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.mkdir(parents=True)
        for part in PARTS:
            source = ROOT / part
            if source.is_dir():
                shutil.copytree(source, path / part, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy2(source, path / part)

    def without(self, defence: Defence) -> Outcome:
        """Runs its tests without it, and puts it back."""
        patch = str(_patch(defence))
        applied = _git("apply", patch, cwd=self.path)
        if applied.returncode:
            return Outcome(defence, "no patch", applied.stderr.strip().splitlines()[-1])
        try:
            return self._judged(defence, self.run(defence.tests, "-x"))
        finally:
            _git("apply", "--reverse", patch, cwd=self.path).check_returncode()

    def run(self, tests: tuple[str, ...], *more: str) -> subprocess.CompletedProcess[str]:
        """The copy's own code under the copy's own tests."""
        environment = os.environ | {"PYTHONPATH": str(self.path), "PYTHONDONTWRITEBYTECODE": "1"}
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--no-header", "--tb=line", *more]
        return subprocess.run(
            [*command, *tests], cwd=self.path, env=environment, capture_output=True, text=True, timeout=SECONDS * 4,
            check=False,
        )  # fmt: skip

    @staticmethod
    def _judged(defence: Defence, done: subprocess.CompletedProcess[str]) -> Outcome:
        failed = re.findall(r"^FAILED (\S+)", done.stdout, re.MULTILINE)
        if done.returncode == 1 and failed:
            return Outcome(defence, "red", failed[0])
        if done.returncode == 0:
            return Outcome(defence, "green", "every test passed without it")
        return Outcome(defence, "broken", (done.stdout + done.stderr).strip().splitlines()[-1])


def _patch(defence: Defence) -> Path:
    return HERE / "patches" / f"{defence.patch}.patch"


def _git(*words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["git", *words], cwd=cwd, capture_output=True, text=True, timeout=60, check=False)

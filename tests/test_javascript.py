"""The specification, read by a second program: `tests/javascript/`, which was written from its pages alone.

Needs `node` and the modules of `tests/javascript/package-lock.json`; where they are not at hand, it says so.
"""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent / "javascript"
VECTORS = Path(__file__).parents[1] / "protocols" / "spec" / "vectors"
INSTALL = ["ci", "--offline", "--ignore-scripts", "--no-audit", "--no-fund"]


@pytest.fixture(scope="module")
def node() -> str:
    """The path of `node`, with the reader's modules in place."""
    found = shutil.which("node")
    if found is None:
        pytest.skip("node is not on PATH")
    if not (FOLDER / "node_modules").is_dir():
        npm = shutil.which("npm")
        if npm is None or subprocess.run([npm, *INSTALL], cwd=FOLDER, capture_output=True, check=False).returncode:
            pytest.skip("tests/javascript/node_modules is not there, and npm has it in no cache: make javascript")
    return found


def run(node: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [node, *arguments], cwd=FOLDER, capture_output=True, text=True, encoding="utf-8", timeout=300, check=False
    )


def test_the_second_reader_agrees_on_every_vector(node: str) -> None:
    done = run(node, "verify.mjs")
    assert done.returncode == 0, done.stdout + done.stderr
    agreed = re.search(r"^(\d+) of (\d+) vectors agreed$", done.stdout, re.MULTILINE)
    assert agreed is not None
    there = str(sum(1 for _ in VECTORS.glob("*/*.json")))
    assert agreed.groups() == (there, there), "a folder of vectors is passed over: FAMILIES in verify.mjs"


def test_the_second_readers_own_tests(node: str) -> None:
    done = run(node, "--test")
    assert done.returncode == 0, done.stdout + done.stderr


def test_its_lock_names_no_host() -> None:
    lock = (FOLDER / "package-lock.json").read_text(encoding="utf-8")
    assert '"resolved"' not in lock
    assert lock.count('"integrity"') >= 1

"""`make postgres` fails where PostgreSQL does not start: a proof of which everything was skipped would be green."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

BROKEN = """
import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from tests.postgres import server

class Server:
    def start(self):
        raise RuntimeError("no server starts here")

server.Server = Server
"""


@pytest.mark.parametrize(("said", "status"), [("required", 1), ("", 0)])
def test_without_a_server_what_is_required_fails_and_the_suite_skips(tmp_path: Path, said: str, status: int) -> None:
    (tmp_path / "no_server.py").write_text(BROKEN)
    here = Path(__file__).parent
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no_server", "-rs",
         f"{here / 'test_moving.py'}::test_a_node_that_runs_is_not_moved"],
        env=os.environ | {"HOTLINE_POSTGRES": said, "PYTHONPATH": f"{tmp_path}:{here.parents[1]}"},
        cwd=here.parents[1], capture_output=True, text=True, check=False, timeout=100,
    )  # fmt: skip
    assert done.returncode == status, done.stdout
    assert "no server starts here" in done.stdout
    assert ("1 skipped" in done.stdout) == (status == 0)

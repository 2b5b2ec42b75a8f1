"""`python -m benchmarks.serving DIR --parent PID [--slow-ms N]`: `hotline serve`, on a disk that syncs more slowly."""

from __future__ import annotations

import argparse
import ctypes
import os
import signal
import sys
import time

import sqlalchemy as sa

from hotline.cli import main

__all__: list[str] = []


def _slow(seconds: float) -> None:
    """Every commit that waits for a disk waits longer; reading waits for none."""

    @sa.event.listens_for(sa.Engine, "commit")
    def _commit(connection: sa.Connection) -> None:
        if "mode=ro" not in str(connection.engine.url):
            time.sleep(seconds)


def _end_with(parent: int) -> None:
    """A benchmark that is killed leaves no node behind (prctl(2), PR_SET_PDEATHSIG)."""
    ctypes.CDLL(None).prctl(1, signal.SIGTERM)
    if os.getppid() != parent:
        sys.exit(0)  # it was gone before this was said


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("directory")
    parser.add_argument("--slow-ms", type=float, default=0.0)
    parser.add_argument("--parent", type=int, required=True)
    given = parser.parse_args()
    _end_with(given.parent)
    if given.slow_ms:
        _slow(given.slow_ms / 1000)
    sys.exit(main(["serve", given.directory, "--log", "none"]))

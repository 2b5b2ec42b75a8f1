"""`python -m benchmarks [--quick] [--json] [--only WORK…] [--full]`."""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from pathlib import Path

from benchmarks.figures import as_json, as_table
from benchmarks.works import WORKS, Run

__all__: list[str] = []


async def _measure(given: argparse.Namespace) -> Run:
    with tempfile.TemporaryDirectory(prefix="hotline-bench-") as folder:
        run = Run(Path(folder), quick=given.quick, full=given.full)
        for name, work in WORKS.items():
            if given.only and name not in given.only:
                continue
            print(f"{name} …", file=sys.stderr, flush=True)
            await work(run)
        return run


def main() -> int:
    """0, whether the floors are met or not: `met` says it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("--quick", action="store_true", help="a minute: fewer messages, fewer seats")
    parser.add_argument("--full", action="store_true", help="W5 up to 1,000,000 messages: 10 GB of disk, half an hour")
    parser.add_argument("--json", action="store_true", help="{work: {figure, unit, limit, ratio, target, met}}")
    parser.add_argument("--only", nargs="+", metavar="WORK", choices=list(WORKS), help=", ".join(WORKS))
    given = parser.parse_args()
    run = asyncio.run(_measure(given))
    print((as_json if given.json else as_table)(run.found))
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""`make narrow`: see the package."""

from __future__ import annotations

import argparse
import dataclasses
import json
import time
from pathlib import Path

from tests.narrow.lines import line_of
from tests.narrow.run import run
from tests.narrow.table import month_table, run_table, verdict
from tests.narrow.week import DAYS, a_week
from tests.shim import can_tun


def main() -> int:
    """0 when every floor is met."""
    parser = argparse.ArgumentParser(prog="python -m tests.narrow", description="the narrow line, proved")
    parser.add_argument("--seed", type=int, default=7, help="of what is lost on the line (default %(default)s)")
    parser.add_argument("--flashes", type=int, default=10, help="how many (default %(default)s)")
    parser.add_argument("--idle", type=float, default=300, help="seconds of silence on the real line")
    parser.add_argument("--days", type=float, default=DAYS, help="days of silence in virtual time")
    parser.add_argument(
        "--quick", action="store_true", help="three FLASHes, a minute of silence, a day in virtual time"
    )
    parser.add_argument("--proxy", action="store_true", help="over TCP proxies, as without root")
    parser.add_argument("--json", type=Path, metavar="FILE", help="the figures for a program")
    given = parser.parse_args()
    if given.quick:
        given.flashes, given.idle, given.days = 3, 61, 1
    if not given.proxy and (why := can_tun()):
        print(f"{why}: over TCP proxies, on which nothing is lost")
    began = time.monotonic()

    def say(what: str) -> None:
        print(f"{time.monotonic() - began:6.0f} s  {what}", flush=True)

    measured = run(
        line_of(given.seed, proxy=given.proxy), flashes=given.flashes, idle=given.idle, all_=not given.quick, say=say
    )
    week = a_week(given.days)
    print(f"\n{run_table(measured)}\n\n{month_table(week)}\n")
    found = verdict(measured, week)
    for line in found.lines:
        print(line)
    if given.json is not None:
        told = {"run": dataclasses.asdict(measured), "week": week, "verdict": found.figures}
        given.json.write_text(json.dumps(told, indent=1) + "\n")
    return 0 if found.met else 1


if __name__ == "__main__":
    raise SystemExit(main())

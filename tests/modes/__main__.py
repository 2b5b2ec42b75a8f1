"""Runs many seeds in several processes and prints what was tried, and how it was answered; see the package."""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor, as_completed

from tests.modes.runs import run

STEPS_OF_A_RUN = 1_000


def main() -> int:
    options = argparse.ArgumentParser(prog="python -m tests.modes", description=sys.modules["tests.modes"].__doc__)
    options.add_argument("--interleavings", type=int, default=100_000, help="steps in all (default %(default)s)")
    options.add_argument("--seed", type=int, default=1, help="the first seed (default %(default)s)")
    options.add_argument("--processes", type=int, default=2)
    asked = options.parse_args()
    runs = [
        (asked.seed + number, min(STEPS_OF_A_RUN, asked.interleavings - number * STEPS_OF_A_RUN))
        for number in range(-(-asked.interleavings // STEPS_OF_A_RUN))
    ]
    began, total, done, wrong = time.monotonic(), 0, Counter[tuple[str, str]](), list[str]()
    with ProcessPoolExecutor(asked.processes, multiprocessing.get_context("spawn")) as pool:
        for finished in as_completed([pool.submit(run, *each) for each in runs]):
            steps, tried, crossed = finished.result()
            total, wrong = total + steps, wrong + crossed
            done.update(tried)
            rate = total / (time.monotonic() - began)
            print(f"\r{total:,} of {asked.interleavings:,}, {rate:,.0f} a second", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    for (what, answer), count in sorted(done.items()):
        print(f"{what:<48}{answer:<20}{count:>10,}")
    seconds = time.monotonic() - began
    print(f"{total:,} interleavings of drill, test and live in {len(runs)} runs, {seconds:.0f} s; {len(wrong)} crossed")
    for each in wrong[:20]:
        print(f"CROSSED {each}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

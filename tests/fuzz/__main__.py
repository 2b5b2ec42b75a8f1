"""Runs the doors; see the package."""

from __future__ import annotations

import argparse
import base64
import multiprocessing
import random
import sys
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor, as_completed

from tests.fuzz.batches import Batch, run
from tests.fuzz.targets import TARGETS, Target

BATCH = 2_000


def main() -> int:
    options = argparse.ArgumentParser(prog="python -m tests.fuzz", description=sys.modules["tests.fuzz"].__doc__)
    options.add_argument("--inputs", type=int, default=1_000_000, help="how many (default %(default)s)")
    options.add_argument(
        "--seed", type=int, default=1, help="the same seed makes the same inputs (default %(default)s)"
    )
    options.add_argument("--only", metavar="DOOR", help="one door: " + ", ".join(each.name for each in TARGETS))
    options.add_argument("--processes", type=int, default=2)
    asked = options.parse_args()
    doors = [each for each in TARGETS if asked.only in (None, each.name)]
    jobs = _jobs(doors, asked.inputs, asked.seed)
    began, done, batches = time.monotonic(), 0, []
    with ProcessPoolExecutor(asked.processes, multiprocessing.get_context("spawn")) as pool:
        for finished in as_completed([pool.submit(run, job) for job in jobs]):
            batches.append(batch := finished.result())
            done += batch.inputs
            if sys.stderr.isatty() or not len(batches) % 100:
                rate = done / (time.monotonic() - began)
                print(f"\r{done:,} of {asked.inputs:,}, {rate:,.0f} a second", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    return _report(batches, time.monotonic() - began)


def _jobs(doors: list[Target], inputs: int, seed: int) -> list[tuple[str, int, int]]:
    """(door, how many, seed), shares by weight, in a shuffled order so that every door is tried from the beginning."""
    total, jobs = sum(each.weight for each in doors), []
    for door in doors:
        left = max(1, inputs * door.weight // total)
        for number in range(0, left, BATCH):
            jobs.append((door.name, min(BATCH, left - number), hash((seed, number)) & 0x7FFFFFFF))
    random.Random(seed).shuffle(jobs)
    return jobs


def _report(batches: list[Batch], seconds: float) -> int:
    print(f"{'door':<18}{'inputs':>12}{'values':>12}{'refused':>12}{'codes':>7}{'mean us':>9}{'slowest ms':>12}")
    for target in TARGETS:
        mine = [batch for batch in batches if batch.target == target.name]
        if not mine:
            continue
        inputs, codes = sum(batch.inputs for batch in mine), sum((batch.codes for batch in mine), Counter[str]())
        mean = 1e6 * sum(batch.seconds for batch in mine) / inputs
        refused = inputs - codes["value"] - codes["finding"]
        kinds = len(set(codes) - {"value", "finding"})
        slowest = 1000 * max(batch.slowest for batch in mine)
        print(
            f"{target.name:<18}{inputs:>12,}{codes['value']:>12,}{refused:>12,}{kinds:>7}{mean:>9.0f}{slowest:>12.1f}"
        )
    findings = [finding for batch in batches for finding in batch.findings]
    total = sum(batch.inputs for batch in batches)
    print(f"{total:,} inputs in {seconds:.0f} s; {len(findings)} findings")
    for finding in findings[:20]:
        print(f"FINDING {finding.target}: {finding.what}\n  {base64.b64encode(finding.data).decode()[:2_000]}")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())

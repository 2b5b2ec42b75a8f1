"""Runs the parts that have no figure yet; see the package."""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
import traceback
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

from tests.proof.claims import Claim, Part
from tests.proof.page import render
from tests.proof.results import PROOF, Outcome, Result, append, read, record
from tests.proof.table import CLAIMS


def main(words: Sequence[str]) -> int:
    """0 when every part that ran found nothing wrong."""
    asked = _options().parse_args(words)
    if asked.render:
        render(CLAIMS, read(asked.out), asked.out.with_suffix(".md"))
        return 0
    chosen = [(claim, part) for claim, part in _parts() if _wanted(asked, claim, part)]
    if asked.list:
        return _list(chosen, read(asked.out))
    if asked.at_once > 1:
        return _beside_one_another(chosen, words, asked.at_once)
    bad, began = 0, time.monotonic()
    for claim, part in chosen:
        if asked.minutes and time.monotonic() - began > 60 * asked.minutes:
            print(f"{asked.minutes} minutes are over; go on with the same command")
            break
        if not asked.quick and not asked.again and _done(read(asked.out), claim, part):
            print(f"{claim.name:4} {part.name:32} has its figure already", flush=True)
            continue
        if reason := part.needs():
            print(f"{claim.name:4} {part.name:32} cannot run here: {reason}", flush=True)
            bad += asked.strict
            continue
        result = _run(claim, part, asked)
        bad += not result.met
        _print(result)
        if not asked.quick or asked.keep:
            append(result, asked.out)
            render(CLAIMS, read(asked.out), asked.out.with_suffix(".md"))
    print(f"{bad} of {len(chosen)} parts found something wrong, in {time.monotonic() - began:.0f} s")
    return 1 if bad else 0


def _options() -> argparse.ArgumentParser:
    options = argparse.ArgumentParser(prog="python -m tests.proof", description=sys.modules["tests.proof"].__doc__,
                                      formatter_class=argparse.RawDescriptionHelpFormatter)  # fmt: skip
    options.add_argument("--only", action="append", default=[], metavar="R1", help="a claim or a part; again for more")
    options.add_argument("--quick", action="store_true", help="a little of each claim; nothing is kept")
    options.add_argument("--keep", action="store_true", help="keep what --quick found, marked as quick")
    options.add_argument("--again", action="store_true", help="also what has its figure already")
    options.add_argument("--count", type=int, default=0, help="so many instead of the part's own share")
    options.add_argument("--seed", type=int, help="this seed instead of the part's own")
    options.add_argument("--minutes", type=int, default=0, help="begin no further part after so long")
    options.add_argument("--at-once", type=int, default=1, help="so many parts beside one another")
    options.add_argument("--strict", action="store_true", help="a part that cannot run here is a failure")
    options.add_argument("--list", action="store_true", help="what there is, and what has its figure")
    options.add_argument("--render", action="store_true", help="draw docs/proof.md again")
    options.add_argument("--out", type=Path, default=PROOF, help="where the lines are kept (default %(default)s)")
    return options


def _beside_one_another(chosen: Sequence[tuple[Claim, Part]], words: Sequence[str], at_once: int) -> int:
    """Each part in a process of its own; their output comes whole, as each ends."""
    began = time.monotonic()
    ours = ("--only", "--at-once")
    rest = [
        word for place, word in enumerate(words) if word not in ours and words[max(0, place - 1)] not in ours
    ]  # fmt: skip

    def one(chosen: tuple[Claim, Part]) -> subprocess.CompletedProcess[str]:
        name = f"{chosen[0].name} {chosen[1].name}"
        command = [sys.executable, "-m", "tests.proof", *rest, "--only", name]
        return subprocess.run(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)

    bad = 0
    with ThreadPoolExecutor(at_once) as hands:
        for done in as_completed([hands.submit(one, each) for each in chosen]):
            told = done.result()
            bad += told.returncode != 0
            lines = told.stdout.splitlines()
            print("\n".join(lines[:-1] if lines and " parts found " in lines[-1] else lines), flush=True)
    print(f"{bad} of {len(chosen)} parts found something wrong, in {time.monotonic() - began:.0f} s")
    return 1 if bad else 0


def _parts() -> Iterator[tuple[Claim, Part]]:
    for claim in CLAIMS:
        for part in claim.parts:
            yield claim, part


def _wanted(asked: argparse.Namespace, claim: Claim, part: Part) -> bool:
    if asked.only and not {claim.name, part.name, f"{claim.name} {part.name}"} & set(asked.only):
        return False
    return bool(part.quick) or not asked.quick


def _done(results: Sequence[Result], claim: Claim, part: Part) -> bool:
    return any(
        each.met and not each.quick and (each.claim, each.part) == (claim.name, part.name)
        and each.figure >= part.count
        for each in results
    )  # fmt: skip


def _list(chosen: Sequence[tuple[Claim, Part]], results: Sequence[Result]) -> int:
    for claim, part in chosen:
        done = "has its figure" if _done(results, claim, part) else part.needs() or "to do"
        print(f"{claim.name:4} {part.name:32} {part.count:>10,} {claim.unit:24} {done}")
    return 0


def _run(claim: Claim, part: Part, asked: argparse.Namespace) -> Result:
    count = asked.count or (part.quick if asked.quick else part.count)
    seed = part.seed if asked.seed is None else asked.seed
    print(f"{claim.name:4} {part.name:32} {count:,} {claim.unit}, seed {seed} …", flush=True)
    began = time.monotonic()
    try:
        outcome = part.run(seed, count)
    except Exception as error:  # noqa: BLE001 - a trial that broke has shown nothing: it is kept as that
        traceback.print_exc()
        outcome = Outcome(figure=0, wrong=[f"the trial itself failed: {type(error).__name__}: {error}"[:500]])
    return record(
        outcome, claim=claim.name, part=part.name, unit=claim.unit, floor=claim.floor, seed=seed,
        seconds=time.monotonic() - began, quick=asked.quick,
    )  # fmt: skip


def _print(result: Result) -> None:
    verdict = "held" if result.met else "DID NOT HOLD"
    print(f"     {result.figure:,} {result.unit} in {result.seconds} s: {verdict}")
    if result.measured:
        print("     " + ", ".join(f"{name} {value:g}" for name, value in result.measured.items()))
    if result.faults:
        print("     faults: " + ", ".join(f"{name} {count}" for name, count in result.faults.items()))
    for wrong in result.wrong:
        print(f"     WRONG {wrong}")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

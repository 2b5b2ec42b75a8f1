"""make unguarded: takes out each defence of the table in turn, and expects its tests to fail.

python -m tests.unguarded [--only T1 …] [--check]
"""

from __future__ import annotations

import argparse
import queue
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

from tests.unguarded.defences import DEFENCES, Defence
from tests.unguarded.trial import Copy, Outcome, applies

AT_ONCE = 2


def main(words: list[str]) -> int:
    """0 when every defence was missed by its tests."""
    parser = argparse.ArgumentParser(prog="make unguarded", description=__doc__)
    parser.add_argument("--only", action="append", default=[], metavar="T1", help="a threat or a patch, again for more")
    parser.add_argument("--check", action="store_true", help="only whether every patch still fits")
    asked = parser.parse_args(words)
    chosen = [each for each in DEFENCES if not asked.only or {each.threat, each.patch} & set(asked.only)]
    return _check(chosen) if asked.check else _try(chosen)


def _check(chosen: list[Defence]) -> int:
    stale = [each.patch for each in chosen if not applies(each)]
    for name in stale:
        print(f"tests/unguarded/patches/{name}.patch does not fit any more: write it again against the code as it is")
    return 1 if stale else 0


def _try(chosen: list[Defence]) -> int:
    missed = 0
    with tempfile.TemporaryDirectory(prefix="unguarded-") as folder, ThreadPoolExecutor(AT_ONCE) as hands:
        free: queue.SimpleQueue[Copy] = queue.SimpleQueue()
        for number in range(AT_ONCE):
            free.put(Copy(Path(folder) / str(number)))
        sound = free.get()
        tests = tuple(sorted({test for each in chosen for test in each.tests}))
        if sound.run(tests).returncode:
            print("With every defence in place these tests do not all pass: mend that first.")
            return 1
        free.put(sound)

        def without(defence: Defence) -> Outcome:
            copy = free.get()
            try:
                return copy.without(defence)
            finally:
                free.put(copy)

        for number, done in enumerate(as_completed([hands.submit(without, each) for each in chosen]), 1):
            outcome = done.result()
            missed += outcome.verdict != "red"
            print(f"[{number:3}/{len(chosen)}] {outcome.verdict:8} {outcome.defence.threat:4} {outcome.defence.says}")
            print(f"                   {outcome.failed}", flush=True)
    print(f"{len(chosen) - missed} of {len(chosen)} defences are missed by their tests when they are taken out.")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

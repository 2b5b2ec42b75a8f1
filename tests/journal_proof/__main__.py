"""Makes what it measures, prints a table, removes it. Exit status 0 only if everything held and all was found."""

from __future__ import annotations

import argparse
import gc
import random
import resource
import sys
import tempfile
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path

from hotline.cli.journal import progress
from hotline.evidence.checkpoints import newest_checkpoint
from hotline.evidence.compare import compare_heads
from hotline.evidence.export import export_journal
from hotline.evidence.reading import reading
from hotline.evidence.verify import verify_journal
from tests.evidence.long_line import sizes, write
from tests.evidence.manipulations import KINDS, found
from tests.evidence.two_centres import speak

COMPARE_SECONDS = 60.0


def main() -> int:
    asked = argparse.ArgumentParser(prog="journal-proof", description=__doc__)
    asked.add_argument("--entries", type=int, default=1_000_000, help="releases of the long line; default %(default)s")
    asked.add_argument("--manipulations", type=int, default=1_000, help="of each of six kinds; default %(default)s")
    args = asked.parse_args()
    held = _manipulations(args.manipulations) if args.manipulations else True
    return 0 if (_long(args.entries) if args.entries else True) and held else 1


def _manipulations(each: int) -> bool:
    missed = 0
    with tempfile.TemporaryDirectory(prefix="journal-proof-") as name, _scratch() as scratch:
        base = Path(name)
        speak(base)
        with reading(base / "MERIDIAN") as here:
            note = newest_checkpoint(here)
        assert note is not None
        for kind in KINDS:
            chance, began = random.Random(f"journal-proof {kind}"), time.monotonic()
            by: Counter[str] = Counter()
            for _ in range(each):
                seen = found(base, Path(scratch), kind, chance, [note])
                by[seen.by or "NOBODY"] += 1
                if seen.by is None:
                    missed += 1
                    print(f"  not found: {seen.done}")
            told = ", ".join(f"{count} by {who}" for who, count in sorted(by.items()))
            print(f"{kind:9} {each} tries: {told}  ({time.monotonic() - began:.0f} s)", flush=True)
    print(f"manipulations: {6 * each - missed} of {6 * each} found")
    return missed == 0


def _scratch() -> tempfile.TemporaryDirectory[str]:
    memory = Path("/dev/shm")
    return tempfile.TemporaryDirectory(prefix="journal-proof-", dir=memory if memory.is_dir() else None)


def _long(entries: int) -> bool:
    with tempfile.TemporaryDirectory(prefix="journal-proof-") as name:
        base = Path(name)
        began = time.monotonic()
        write(base, entries)
        of = ", ".join(f"{centre} {size / 1e6:.0f} MB" for centre, size in sizes(base))
        print(f"line of {entries} releases written in {time.monotonic() - began:.0f} s: {of}", flush=True)

        began = time.monotonic()
        beside = compare_heads(base / "MERIDIAN", base / "KESTREL")
        seconds = time.monotonic() - began
        told = beside.difference or "no difference"
        print(f"two lines of {entries} compared in {seconds:.1f} s, {_peak():.0f} MB at most: {told}", flush=True)
        exports = [base / f"{centre}.heads" for centre in ("MERIDIAN", "KESTREL")]
        for path in exports:
            path.write_bytes(b"".join(export_journal(base / path.stem, heads_only=True)))
        began = time.monotonic()
        exported = compare_heads(*exports)
        print(f"two exports of them compared in {time.monotonic() - began:.1f} s", flush=True)

        _forget_peak()
        began = time.monotonic()
        report = verify_journal(base / "MERIDIAN", progress if sys.stderr.isatty() else None)
        took = time.monotonic() - began
        print(
            f"{report.entries} entries verified in {took:.0f} s, {report.signatures} signatures, "
            f"{report.entries / took:.0f} entries a second, {_peak():.0f} MB at most: {report.difference or 'all held'}"
        )
    return report.ok and beside.ok and exported.ok and seconds < COMPARE_SECONDS


def _peak() -> float:
    """MB of memory at most, since it was last forgotten."""
    kept = Path("/proc/self/status")
    if not kept.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return next(int(line.split()[1]) for line in kept.read_text().splitlines() if line.startswith("VmHWM")) / 1024


def _forget_peak() -> None:
    """Where the system can: a verification's memory is its own, not that of the comparison before it."""
    gc.collect()
    with suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")


if __name__ == "__main__":
    sys.exit(main())

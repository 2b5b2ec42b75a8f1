"""`python -m tests.history FILE...`: a table of findings and the counts of each kind. 0 good, 1 not, 2 unreadable."""

from __future__ import annotations

import argparse
import gc
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from tests.history.checker import judge
from tests.history.events import Event, Final
from tests.history.reading import UnreadableHistory, read, to_line
from tests.history.verdict import Finding, Kind, Verdict


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.history", description="Judges histories of runs.")
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path)
    parser.add_argument("--each", type=int, default=20, help="findings of each kind to print (20)")
    parser.add_argument("--events", action="store_true", help="print the events that show each finding")
    asked = parser.parse_args(arguments)
    status = 0
    for path in asked.files:
        try:
            status = max(status, _one(path, asked.each, asked.events))
        except (UnreadableHistory, OSError) as error:
            print(error)
            status = 2
    return status


def _one(path: Path, each: int, with_events: bool) -> int:
    # Nothing of a history is a cycle: the collector would walk a million events again and again for nothing.
    gc.disable()
    begun = time.monotonic()
    try:
        verdict = judge(read(path, lambda events, done, size: _progress(path.name, events, done, size)))
    finally:
        gc.enable()
    took = time.monotonic() - begun
    found = "good" if verdict.good else f"{len(verdict.findings)} findings"
    per_second = f"{verdict.events / took:,.0f} events a second" if took else ""
    print(f"{path}: {found}. {verdict.events:,} events, {verdict.messages:,} messages, {took:.1f} s, {per_second}")
    if verdict.excused:
        print(f"  {verdict.excused} releases were taken away by a restore of their sender, and are not counted as lost")
    _table(verdict, each, with_events)
    return 0 if verdict.good else 1


def _progress(name: str, events: int, done: int, size: int) -> None:
    print(f"{name}: {events:,} events, {done * 100 // max(size, 1)} %", file=sys.stderr, flush=True)


def _table(verdict: Verdict, each: int, with_events: bool) -> None:
    kinds = verdict.kinds
    for kind in Kind:
        if kinds[kind]:
            print(f"  {kind.value:<16} {kinds[kind]:>7,}")
    for kind in Kind:
        for finding in [finding for finding in verdict.findings if finding.kind is kind][:each]:
            _print(finding, with_events)
        if kinds[kind] > each:
            print(f"    {kind.value:<16} … {kinds[kind] - each:,} more")


def _print(finding: Finding, with_events: bool) -> None:
    times = ", ".join(f"{type(event).__name__} {event.t}" for event in finding.events)
    print(f"    {finding.kind.value:<16} {finding.what} [{times}]")
    if with_events:
        for event in finding.events:
            print(f"      {_abridged(event)}")


def _abridged(event: Event) -> str:
    if isinstance(event, Final):
        entries = sum(len(line.entries) for line in event.lines)
        return f"final of {event.centre} at {event.t}: {len(event.lines)} lines, {entries:,} entries"
    return to_line(event).decode().rstrip()


if __name__ == "__main__":
    sys.exit(main())

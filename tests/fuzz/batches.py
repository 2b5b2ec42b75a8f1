"""One share of the work, in a process of its own: inputs of one door from one seed, and what came of them."""

from __future__ import annotations

import gc
import random
import resource
import time
from collections import Counter
from functools import cache
from pathlib import Path
from typing import NamedTuple

from tests.fuzz.targets import REFUSALS, TARGETS, Target

__all__ = ["Batch", "Finding", "run"]

SECONDS = 0.050
BYTES = 200 * 1024 * 1024


class Finding(NamedTuple):
    """An input that ended otherwise than in a value or a refusal, or took too long."""

    target: str
    what: str
    data: bytes


class Batch(NamedTuple):
    """What came of some inputs to one door."""

    target: str
    inputs: int
    codes: Counter[str]
    slowest: float
    seconds: float
    findings: tuple[Finding, ...]


@cache
def _bounded() -> None:
    """Once in each process: more memory than this above what it has is refused, and a MemoryError is a finding."""
    for door in TARGETS:
        door.seeds()
    held = int(Path("/proc/self/statm").read_text("ascii").split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (held + BYTES, resource.RLIM_INFINITY))
    gc.disable()  # what is measured is the door, not the collector; a batch collects at its end


def run(job: tuple[str, int, int]) -> Batch:
    _bounded()
    name, inputs, seed = job
    target = next(each for each in TARGETS if each.name == name)
    chance, seeds = random.Random(f"{name} {seed}"), target.seeds()
    codes: Counter[str] = Counter()
    findings, slowest, began = [], 0.0, time.process_time()
    for _ in range(inputs):
        data = target.spoil(chance.choice(seeds), chance)
        took, code, finding = _one(target, data)
        if took > SECONDS:
            took = min(took, *(_one(target, data)[0] for _ in range(3)))
            finding = finding or (f"took {took * 1000:.0f} ms" if took > SECONDS else None)
        slowest = max(slowest, took)
        codes[code] += 1
        if finding is not None:
            findings.append(Finding(name, finding, data))
    seconds = time.process_time() - began
    gc.collect()
    return Batch(name, inputs, codes, slowest, seconds, tuple(findings[:5]))


def _one(target: Target, data: bytes) -> tuple[float, str, str | None]:
    began = time.process_time()
    try:
        target.door(data)
    except REFUSALS as refused:
        return time.process_time() - began, str(getattr(refused, "code", type(refused).__name__)), None
    except (Exception, RecursionError, MemoryError) as other:  # noqa: BLE001  (anything else is what we look for)
        return time.process_time() - began, "finding", f"{type(other).__name__}: {other}"[:200]
    return time.process_time() - began, "value", None

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
# Inputs between two collections.
TOGETHER = 1_000


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
def _begun() -> None:
    """Once in each process: the seeds are made, and what there is by now is no garbage of any door's."""
    for door in TARGETS:
        door.seeds()
    gc.collect()
    gc.freeze()
    gc.disable()  # what is measured is the door, not the collector


def _limit() -> int:
    """The most address space that a door may have come to: what the process has now, and BYTES."""
    gc.collect()
    held = int(Path("/proc/self/statm").read_text("ascii").split()[0]) * resource.getpagesize()
    return held + BYTES


def run(job: tuple[str, int, int]) -> Batch:
    _begun()
    name, inputs, seed = job
    target = next(each for each in TARGETS if each.name == name)
    chance, seeds = random.Random(f"{name} {seed}"), target.seeds()
    codes: Counter[str] = Counter()
    findings, slowest, limit, began = [], 0.0, 0, time.process_time()
    for place in range(inputs):
        if place % TOGETHER == 0:
            limit = _limit()
        data = target.spoil(chance.choice(seeds), chance)
        took, code, finding = _one(target, data, limit)
        if took > SECONDS:
            took = min(took, *(_one(target, data, limit)[0] for _ in range(3)))
            finding = finding or (f"took {took * 1000:.0f} ms" if took > SECONDS else None)
        slowest = max(slowest, took)
        codes[code] += 1
        if finding is not None:
            findings.append(Finding(name, finding, data))
    seconds = time.process_time() - began
    return Batch(name, inputs, codes, slowest, seconds, tuple(findings[:5]))


def _one(target: Target, data: bytes, limit: int) -> tuple[float, str, str | None]:
    """Seconds, what became of it, and what was found; with more memory than `limit` it ends in a MemoryError."""
    resource.setrlimit(resource.RLIMIT_AS, (limit, resource.RLIM_INFINITY))
    began = time.process_time()
    try:
        target.door(data)
    except REFUSALS as refused:
        return time.process_time() - began, str(getattr(refused, "code", type(refused).__name__)), None
    except (Exception, RecursionError, MemoryError) as other:  # noqa: BLE001  (anything else is what we look for)
        return time.process_time() - began, "finding", f"{type(other).__name__}: {other}"[:200]
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    return time.process_time() - began, "value", None

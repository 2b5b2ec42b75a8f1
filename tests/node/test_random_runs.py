"""Runs in bad weather, by seed: cuts, restarts, kills, power cuts, slow lines. What must be so at the end is so.

    HOTLINE_SEEDS=1000 pytest tests/node/test_random_runs.py      # many seeds
    HOTLINE_SEED=240   pytest tests/node/test_random_runs.py      # one again: it runs exactly as it did

A submission runs a few seeds, in some twenty seconds.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
import subprocess
import sys
from collections import Counter

import pytest

from tests.simulator import VirtualLoop
from tests.simulator.weather import Weather

SEEDS = [int(os.environ["HOTLINE_SEED"])] if "HOTLINE_SEED" in os.environ else range(
    1, 1 + int(os.environ.get("HOTLINE_SEEDS", "9"))
)  # fmt: skip

KINDS = {
    "cut", "cut one way", "broken off", "broken in a frame", "restart", "kill", "power cut", "slow", "new statement",
    "new sealing key", "clock stepped",
}  # fmt: skip

counted: Counter[str] = Counter()


def weather(seed: int) -> Weather:
    """The run of this seed: every third has a third centre in it."""
    names = ("MERIDIAN", "KESTREL", "HALCYON") if seed % 3 == 0 else ("MERIDIAN", "KESTREL")
    return Weather(seed, messages=10 + seed % 20, names=names)


def run(seed: int) -> tuple[Weather, list[str]]:
    # Without asyncio's debug mode, which the other tests run in: it is three times as fast.
    with asyncio.Runner(loop_factory=VirtualLoop, debug=False) as runner:
        run = weather(seed)
        return run, runner.run(run.run())


def trace(seed: int) -> str:
    """A hash over every step of the run, each with its instant."""
    ran, _ = run(seed)
    return hashlib.sha256("\n".join(map(repr, ran.sim.traced)).encode()).hexdigest()


@pytest.mark.parametrize("seed", SEEDS)
def test_whatever_happens_every_message_is_there_once_and_both_records_hold(seed: int) -> None:
    ran, found = run(seed)
    counted.update(ran.counted)
    assert found == [], f"HOTLINE_SEED={seed}\n{ran.sim.story()}"
    assert len(ran.receipts) + ran.said_already == ran.messages


@pytest.mark.skipif(len(SEEDS) < 9, reason="one seed alone need not have every kind of weather")
def test_every_kind_of_fault_did_happen() -> None:
    """One that never fires has proved nothing."""
    if counted:  # with several workers each has seen its own share
        assert counted.keys() <= KINDS
    if "PYTEST_XDIST_WORKER" not in os.environ:
        assert counted.keys() == KINDS


@pytest.mark.parametrize("seed", [3, 8])
def test_the_same_seed_is_the_same_run(seed: int) -> None:
    assert trace(seed) == trace(seed)


def test_it_is_the_same_run_in_another_process_with_another_hash_seed() -> None:
    """Nothing that the node does may hang on the order of a set."""
    program = "from tests.node.test_random_runs import trace; print(trace(3))"
    environment = {**os.environ, "PYTHONHASHSEED": "4711"}
    other = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    assert other.stdout.strip() == trace(3)

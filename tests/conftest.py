"""What every test runs under."""

from __future__ import annotations

import asyncio.constants
import gc
import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests.depth import deep

# Coroutines that were never awaited, and calls from the wrong thread, are errors here, also in the processes that
# a test starts.
os.environ["PYTHONASYNCIODEBUG"] = "1"
# For every timer and future it notes ten lines of who made it, which costs a third of what a screen's test costs. One
# line says where to begin to look.
asyncio.constants.DEBUG_STACK_DEPTH = deep(10, 1)  # type: ignore[misc]

# Two busy cores make any deadline a matter of luck. A submission is judged on the same cases every time; at a desk,
# each run looks somewhere else.
settings.register_profile("desk", deadline=None)
settings.register_profile("submission", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("submission" if os.environ.get("CI") else "desk")


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """What is read and collected stays to the end: to look through it for what nobody uses is a quarter of the time.

    Afterwards that look is taken more rarely than a program that never ends would; the last one is pytest's own, so
    that what was left open still fails the run.
    """
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.set_threshold(20_000, 20, 50)
        gc.enable()

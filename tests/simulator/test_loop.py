"""The loop on which hours pass in milliseconds."""

from __future__ import annotations

import asyncio
import time

import pytest

from tests.simulator.loop import VirtualLoop


async def test_a_day_passes_at_once_and_exactly() -> None:
    loop, wall = asyncio.get_running_loop(), time.monotonic()
    began = loop.time()
    await asyncio.sleep(86_400)
    assert loop.time() - began == pytest.approx(86_400, abs=1e-6)
    assert time.monotonic() - wall < 5


async def test_timers_fire_in_the_order_of_their_instants() -> None:
    order: list[float] = []
    loop = asyncio.get_running_loop()
    for seconds in (3.0, 1.0, 2.0, 0.1, 1e-9):
        loop.call_later(seconds, order.append, seconds)
    await asyncio.sleep(5)
    assert order == sorted(order)


async def test_what_is_ready_goes_before_time_does() -> None:
    loop = asyncio.get_running_loop()
    began = loop.time()
    for _ in range(1000):
        await asyncio.sleep(0)
    assert loop.time() == began


def test_when_nothing_can_ever_happen_it_is_said() -> None:
    async def waits_for_ever() -> None:
        await asyncio.get_running_loop().create_future()

    loop = VirtualLoop()
    with pytest.raises(AssertionError, match="nothing will ever happen again"):
        loop.run_until_complete(waits_for_ever())
    for task in asyncio.all_tasks(loop):
        task.cancel()
    loop.call_soon(loop.stop)
    loop.run_forever()
    loop.close()


def test_it_runs_in_debug_mode_too() -> None:
    async def waits() -> bool:
        await asyncio.sleep(3600)
        return asyncio.get_running_loop().get_debug()

    with asyncio.Runner(loop_factory=VirtualLoop, debug=True) as runner:
        assert runner.run(waits())

"""How much one caller asks: told with every answer, and never in the way of what is urgent."""

from __future__ import annotations

import pytest

from hotline.node.doors.api.callers import Caller
from hotline.node.doors.api.measure import Measure, TooMany
from protocols.errors import Code
from tests.node.doors.api.door import Door

BRIDGE, OTHER = Caller("service", "OPS-BRIDGE", bytes(32)), Caller("service", "PLANNER", bytes(32))
FLASH = {"precedence": "FLASH", "precedence_reason": "Burn in ten minutes"}


class Seconds:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_who_asks_too_often_is_told_when_it_is_not_too_often_any_more() -> None:
    time = Seconds()
    measure = Measure(time, per_second=2, burst=3)
    assert [measure.take(BRIDGE)["RateLimit"] for _ in range(3)] == [f'"calls";r={r};t={t}' for r, t in
                                                                     ((2, 0), (1, 1), (0, 2))]  # fmt: skip
    with pytest.raises(TooMany) as refused:
        measure.take(BRIDGE)
    assert refused.value.code is Code.RATE_LIMITED
    assert refused.value.headers["Retry-After"] == "1"
    time.now = 1
    assert measure.take(BRIDGE)["RateLimit-Policy"] == '"calls";q=3;w=2'


def test_one_caller_s_hurry_is_no_other_s_wait() -> None:
    measure = Measure(Seconds(), per_second=1, burst=1)
    measure.take(BRIDGE)
    measure.take(OTHER)
    with pytest.raises(TooMany):
        measure.take(BRIDGE)


def test_what_is_urgent_is_counted_and_never_refused_and_leaves_no_debt() -> None:
    time = Seconds()
    measure = Measure(time, per_second=1, burst=2)
    for _ in range(1_000):
        measure.take(BRIDGE, urgent=True)
    with pytest.raises(TooMany):
        measure.take(BRIDGE)
    time.now = 1.1
    measure.take(BRIDGE)


async def test_a_flash_goes_where_everything_else_of_that_program_is_held_back(door: Door) -> None:
    assert door.node._web is not None
    door.node._web._measure = Measure(lambda: 0.0, per_second=0.1, burst=1)
    assert (await door.call("GET", "/v1/time")).headers["RateLimit"] == '"calls";r=0;t=10'
    held = await door.call("PUT", f"/v1/messages/{door.id()}", door.draft())
    assert held.problem == (429, "rate_limited", "later", False)
    assert held.headers["Retry-After"] == "10"
    for _ in range(5):
        flash = await door.call("PUT", f"/v1/messages/{door.id()}", door.draft(**FLASH))
        assert flash.status == 202, flash.body
    signed = await door.call("POST", "/v1/messages:encode", {"id": door.id(), "draft": door.draft(**FLASH)})
    assert signed.status == 200
    assert (await door.call("PUT", f"/v1/messages/{door.id()}", {"draft": door.draft(precedence=1)})).status != 429
    assert (await door.call("PUT", f"/v1/messages/{door.id()}", {"draft": {"precedence": True}})).status == 429

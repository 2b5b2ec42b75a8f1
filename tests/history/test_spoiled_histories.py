"""Whatever goes well is passed; whatever is spoiled, in one place and in any way, is found."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.history import Event, judge, parse, to_line
from tests.history.random_histories import STEPS, Broke, Delivered, Said, told
from tests.history.spoiling import WAYS, Spoilt

QUICK = settings(deadline=None, database=None, suppress_health_check=list(HealthCheck))


@settings(QUICK, max_examples=60)
@given(STEPS)
def test_a_good_history_passes(steps: list[Said | Delivered | Broke]) -> None:
    events = told(steps)
    verdict = judge(events)
    assert verdict.good, verdict.findings
    assert verdict.excused == 0
    assert list(parse(map(to_line, events))) == events


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
@settings(QUICK, max_examples=12)
@given(STEPS, st.integers(0, 1_000_000))
def test_each_spoiling_is_found(
    way: Callable[[list[Event]], Iterator[Spoilt]], steps: list[Said | Delivered | Broke], start: int
) -> None:
    """Ten of the places where this history can be spoiled in this way."""
    spoilt = list(way(told(steps)))
    for n in range(min(10, len(spoilt))):
        events, expected = spoilt[(start + n * 7_919) % len(spoilt)]
        verdict = judge(events)
        assert expected & set(verdict.kinds), (expected, verdict.findings)

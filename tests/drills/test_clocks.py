"""Two clocks: what is converted comes back, and nothing that was played is rewritten."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hotline.drills import clocks
from hotline.drills.clocks import Clock, Hold
from hotline.drills.scenario import Clocks, Segment
from hotline.drills.spans import instant_ms, span_ms
from protocols.errors import Misuse, Refused

MIN = 60_000
NOON = instant_ms("2019-08-28T12:00:00Z")
T0 = 1_795_000_000_000

PLAN = Clocks(
    scenario_start="2019-08-28T12:00:00Z",
    segments=(
        Segment(until="2019-08-28T12:09:00Z"),
        Segment(jump_to="2019-08-29T06:25:00Z", say="next morning"),
        Segment(until="2019-08-29T06:50:00Z", speed=1),
        Segment(jump_to="2019-09-02T09:00:00Z", say="Monday"),
        Segment(until="2019-09-02T09:40:00Z", speed=4),
    ),
)


def plan_of(speeds: list[float]) -> Clock:
    """Ten minutes of story at each speed, an hour leapt over between two."""
    segments: list[Segment] = []
    for n, speed in enumerate(speeds):
        if n:
            segments.append(Segment(jump_to=f"2019-08-28T{12 + n}:00:00Z", say="later"))
        segments.append(Segment(until=f"2019-08-28T{12 + n}:10:00Z", speed=speed))
    return clocks.planned(Clocks(scenario_start="2019-08-28T12:00:00Z", segments=tuple(segments)))


@pytest.mark.parametrize(("text", "ms"), [("90s", 90_000), ("+10m", 600_000), ("1h30m", 5_400_000), ("0s", 0)])
def test_a_span_is_read(text: str, ms: int) -> None:
    assert span_ms(text) == ms


@pytest.mark.parametrize("text", ["+", "", "10", "1d", "-5m", "5m1h"])
def test_what_is_no_span_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        span_ms(text)


def test_the_story_runs_leaps_and_runs_faster() -> None:
    clock = clocks.start(clocks.planned(PLAN), T0)
    assert clocks.scenario_at(clock, T0 + 9 * MIN - 1) == NOON + 9 * MIN - 1
    assert clocks.scenario_at(clock, T0 + 9 * MIN) == instant_ms("2019-08-29T06:25:00Z")
    assert clocks.scenario_at(clock, T0 + 35 * MIN) == instant_ms("2019-09-02T09:04:00Z")
    assert clocks.speed_at(clock, T0 + 35 * MIN) == 4


def test_what_is_leapt_over_is_never_but_reached_with_the_leap() -> None:
    clock = clocks.start(clocks.planned(PLAN), T0)
    midnight = instant_ms("2019-08-29T00:00:00Z")
    assert clocks.wall_of(clock, midnight, T0) is None
    assert clocks.reached(clock, midnight) == 9 * MIN
    assert clocks.on_screen(clock, midnight, T0) == T0 + 9 * MIN
    assert clocks.on_screen(clock, NOON - 5 * MIN, T0) == T0 - 5 * MIN
    assert not clocks.lands(clock, midnight)


def test_a_pause_moves_what_is_to_come_and_not_what_was() -> None:
    clock = clocks.start(clocks.planned(PLAN), T0)
    clock = clocks.release(clocks.stand(clock, T0 + 2 * MIN), T0 + 7 * MIN)
    now = T0 + 8 * MIN
    assert clocks.wall_of(clock, NOON + MIN, now) == T0 + MIN
    assert clocks.wall_of(clock, NOON + 3 * MIN, now) == T0 + 8 * MIN
    assert clocks.scenario_at(clock, T0 + 5 * MIN) == NOON + 2 * MIN


def test_standing_still_twice_is_standing_still_once() -> None:
    clock = clocks.start(clocks.planned(PLAN), T0)
    clock = clocks.stand(clocks.stand(clock, T0 + MIN), T0 + 2 * MIN)
    assert clocks.play_at(clock, T0 + 3 * MIN) == MIN


def test_the_speed_by_hand_holds_to_the_end_of_its_segment() -> None:
    clock = clocks.set_speed(clocks.start(clocks.planned(PLAN), T0), T0 + MIN, 8)
    assert clocks.scenario_at(clock, T0 + 2 * MIN) == instant_ms("2019-08-29T06:25:00Z")
    assert clocks.speed_at(clock, T0 + 2 * MIN) == 1


def test_a_jump_by_hand_goes_on_by_the_plan() -> None:
    clock = clocks.start(clocks.planned(PLAN), T0)
    clock = clocks.jump(clock, T0 + MIN, instant_ms("2019-08-29T06:45:00Z"))
    assert clocks.wall_of(clock, instant_ms("2019-08-29T06:30:00Z"), T0 + MIN) is None
    assert clocks.wall_of(clock, NOON + MIN - 1, T0 + MIN) == T0 + MIN - 1
    assert clocks.wall_of(clock, instant_ms("2019-09-02T09:00:00Z"), T0 + MIN) == T0 + 6 * MIN


def test_the_story_does_not_go_back() -> None:
    clock = clocks.start(clocks.planned(PLAN), T0)
    with pytest.raises(Misuse):
        clocks.jump(clock, T0 + 5 * MIN, NOON)


def test_one_centre_stands_still_and_the_other_does_not() -> None:
    holds = (Hold(10, 20, "KESTREL"), Hold(15, 30), Hold(40, None, "KESTREL"))
    assert clocks.still(holds, "KESTREL", 50) == [(10, 30), (40, 50)]
    assert clocks.still(holds, "MERIDIAN", 50) == [(15, 30)]
    assert clocks.elapsed(clocks.still(holds, "KESTREL", 50), 0, 50) == 20


SPEEDS = st.lists(st.sampled_from([0.1, 0.5, 1, 1.5, 4, 60, 3600]), min_size=1, max_size=4)
CHANGES = st.lists(
    st.tuples(st.integers(1, 300_000), st.sampled_from(["stand", "release", "speed", "jump"])), max_size=8
)


def changed(speeds: list[float], changes: list[tuple[int, str]]) -> tuple[Clock, int]:
    clock, now = clocks.start(plan_of(speeds), T0), T0
    for wait, change in changes:
        now += wait
        if change == "stand":
            clock = clocks.stand(clock, now)
        elif change == "release":
            clock = clocks.release(clock, now)
        elif change == "speed":
            clock = clocks.set_speed(clock, now, 2)
        elif clocks.lands(clock, to := clocks.scenario_at(clock, now) + MIN):
            clock = clocks.jump(clock, now, to)
    return clock, now


@given(SPEEDS, CHANGES, st.integers(0, 40 * MIN))
def test_from_wall_to_story_and_back(speeds: list[float], changes: list[tuple[int, str]], after: int) -> None:
    clock, now = changed(speeds, changes)
    wall = T0 + after
    now = max(now, wall)
    instant = clocks.scenario_at(clock, wall)
    back = clocks.wall_of(clock, instant, now)
    assert back is not None
    assert back <= wall
    assert clocks.scenario_at(clock, back) == instant
    # The first of those that show it; the only one, where the story runs no slower than the wall.
    assert back == T0 or clocks.scenario_at(clock, back - 1) < instant
    if wall > T0 and clocks.scenario_at(clock, wall - 1) < instant:
        assert back == wall


@given(SPEEDS, CHANGES, st.integers(0, 4 * 60 * MIN))
def test_from_story_to_wall_and_back(speeds: list[float], changes: list[tuple[int, str]], after: int) -> None:
    clock, now = changed(speeds, changes)
    clock = clocks.release(clock, now)
    wall = clocks.wall_of(clock, NOON + after, now)
    if wall is None:
        return
    there = clocks.scenario_at(clock, wall)
    assert there >= NOON + after
    assert clocks.scenario_at(clock, wall - 1) < NOON + after or wall == T0
    if clocks.speed_at(clock, wall) <= 1:
        assert there == NOON + after


@given(SPEEDS, CHANGES, st.integers(0, 60 * MIN))
def test_no_order_rewrites_what_was_played(speeds: list[float], changes: list[tuple[int, str]], after: int) -> None:
    clock, now = changed(speeds, changes)
    wall = max(T0, now - after)
    was = clocks.scenario_at(clock, wall)
    assert clocks.scenario_at(clocks.set_speed(clock, now + 1, 9), wall) == was
    assert clocks.scenario_at(clocks.stand(clock, now + 1), wall) == was


@given(
    st.lists(st.tuples(st.integers(0, 500), st.integers(0, 100)), max_size=6), st.integers(0, 600), st.integers(0, 300)
)
def test_time_that_counts_comes_back(intervals: list[tuple[int, int]], since: int, span: int) -> None:
    apart = clocks.still([Hold(at, at + long) for at, long in intervals], None, 1000)
    end = clocks.later(apart, since, span)
    assert clocks.elapsed(apart, since, end) == span
    assert clocks.elapsed(apart, since, end - 1) < span or not span

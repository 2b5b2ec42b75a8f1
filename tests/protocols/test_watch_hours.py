"""Counting time in watch hours: over midnight, over the week's end, across gaps, and at the very boundary."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocols.errors import Misuse
from protocols.watch_hours import WEEK_MINUTES, WatchHours

MINUTE = 60_000
HOUR = 60 * MINUTE


def at(text: str) -> int:
    """Milliseconds of `MON 0600` … `SUN 2359` in the week of Monday 23 November 2026; `+MON` is a week later."""
    week, day = (7, text[1:4]) if text.startswith("+") else (0, text[:3])
    clock = text.split()[1]
    number = ("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN").index(day)
    start = datetime(2026, 11, 23, tzinfo=UTC).timestamp()
    return int(start + (week + number) * 86_400 + int(clock[:2]) * 3_600 + int(clock[2:]) * 60) * 1_000


def minute(text: str) -> int:
    return (at(text) - at("MON 0000")) // MINUTE


def weekly(*windows: tuple[str, str]) -> WatchHours:
    pairs = [(minute(start), WEEK_MINUTES if end == "SUN 2400" else minute(end)) for start, end in windows]
    hours = WatchHours.weekly(pairs)
    assert hours is not None
    return hours


OFFICE = weekly(*((f"{day} 0800", f"{day} 1600") for day in ("MON", "TUE", "WED", "THU", "FRI")))
NIGHTS = weekly(("SUN 2200", "SUN 2400"), ("MON 0000", "MON 0600"), ("TUE 2200", "WED 0600"))


def test_a_week_begins_on_monday_at_midnight_utc() -> None:
    first_minute = weekly(("MON 0000", "MON 0001"))
    monday = int(datetime(2026, 11, 23, tzinfo=UTC).timestamp()) * 1_000
    assert first_minute.on_watch(monday)
    assert not first_minute.on_watch(monday - 1)
    assert not first_minute.on_watch(monday + MINUTE)


@pytest.mark.parametrize(
    ("hours", "start", "elapsed", "end"),
    [
        (OFFICE, "MON 0900", 1 * HOUR, "MON 1000"),
        (OFFICE, "MON 1500", 1 * HOUR, "MON 1600"),  # ends exactly at the end of the watch, not the next morning
        (OFFICE, "MON 1500", 1 * HOUR + 60_000, "TUE 0801"),
        (OFFICE, "MON 1600", 1 * HOUR, "TUE 0900"),  # the watch is over at the instant of its end
        (OFFICE, "MON 0300", 1 * HOUR, "MON 0900"),
        (OFFICE, "FRI 1500", 2 * HOUR, "+MON 0900"),  # the week end does not count
        (OFFICE, "SAT 1200", 8 * HOUR, "+MON 1600"),
        (OFFICE, "MON 0800", 24 * HOUR, "WED 1600"),  # twenty-four hours of an eight-hour watch
        (OFFICE, "MON 0800", 40 * HOUR, "FRI 1600"),  # a week's watch to the end
        (OFFICE, "MON 0800", 40 * HOUR + 60_000, "+MON 0801"),
        (NIGHTS, "SUN 2300", 2 * HOUR, "+MON 0100"),  # over midnight and the end of the week at once
        (NIGHTS, "SUN 2100", 8 * HOUR, "+MON 0600"),
        (NIGHTS, "TUE 2300", 2 * HOUR, "WED 0100"),
        (NIGHTS, "MON 0500", 2 * HOUR, "TUE 2300"),  # forty hours with nobody there
        (NIGHTS, "WED 0600", 60_000, "SUN 2201"),
    ],
)
def test_only_watched_time_passes(hours: WatchHours, start: str, elapsed: int, end: str) -> None:
    assert hours.after(at(start), elapsed) == at(end)


@pytest.mark.parametrize(
    ("now", "opens"),
    [
        ("MON 0759", "MON 0800"),
        ("MON 0800", "MON 0800"),
        ("MON 1559", "MON 1559"),
        ("MON 1600", "TUE 0800"),
        ("FRI 1600", "+MON 0800"),
        ("SUN 2359", "+MON 0800"),
    ],
)
def test_nobody_on_watch_there_until(now: str, opens: str) -> None:
    assert OFFICE.opens(at(now)) == at(opens)
    assert OFFICE.on_watch(at(now)) == (now == opens)
    assert OFFICE.after(at(now), 0) == at(opens)


def test_a_watch_of_one_minute_a_week_counts_forty_eight_hours_in_years() -> None:
    hours = weekly(("WED 1200", "WED 1201"))
    assert hours.after(at("MON 0000"), 48 * HOUR) == at("WED 1201") + (48 * 60 - 1) * 7 * 24 * HOUR


def test_windows_may_come_in_any_order_touch_and_overlap() -> None:
    assert WatchHours.weekly([(60, 120), (0, 60), (90, 180), (600, 700)]) == WatchHours(((0, 180), (600, 700)))


@pytest.mark.parametrize("windows", [[], [(0, WEEK_MINUTES)], [(0, 6000), (5000, WEEK_MINUTES)]])
def test_no_windows_and_the_whole_week_are_day_and_night(windows: list[tuple[int, int]]) -> None:
    assert WatchHours.weekly(windows) is None


@pytest.mark.parametrize("window", [(10, 10), (20, 10), (-1, 10), (0, WEEK_MINUTES + 1)])
def test_what_is_no_part_of_a_week_is_our_own_mistake(window: tuple[int, int]) -> None:
    with pytest.raises(Misuse):
        WatchHours.weekly([window])


@given(
    windows=st.lists(
        st.tuples(st.integers(0, 10_000), st.integers(1, 2_000)).map(lambda w: (w[0], min(w[0] + w[1], WEEK_MINUTES))),
        min_size=1,
        max_size=6,
    ),
    start=st.integers(0, 4 * 10**12),
    first=st.integers(1, 30 * 24 * HOUR),
    second=st.integers(1, 30 * 24 * HOUR),
)
def test_waiting_twice_is_waiting_once_for_both(
    windows: list[tuple[int, int]], start: int, first: int, second: int
) -> None:
    hours = WatchHours.weekly(windows)
    if hours is not None:
        once = hours.after(start, first + second)
        assert hours.after(hours.after(start, first), second) == once
        assert once >= start + first + second
        assert hours.on_watch(once - 1)  # the last counted millisecond was watched

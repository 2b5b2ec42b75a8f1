"""Instants and spans as they are drawn and read back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocols.errors import Code, Misuse, Refused
from protocols.phrases import times

AT = 1_795_356_907_250  # 2026-11-22T14:15:07.250Z
LATEST = 253_402_300_799_999


def test_one_instant_in_each_of_its_forms() -> None:
    assert times.dtg(AT) == "221415Z NOV 26"
    assert times.short_dtg(AT) == "221415Z"
    assert times.clock(AT) == "14:15:07Z"
    assert times.exact(AT) == "221415Z NOV 26 (14:15:07.250Z)"
    assert times.exact(AT - 250) == "221415Z NOV 26 (14:15:07Z)"
    assert times.exact(AT - 7250) == "221415Z NOV 26"
    assert times.iso(AT) == "2026-11-22T14:15:07.250Z"


def test_all_twelve_months_whatever_the_locale_says() -> None:
    months = [times.dtg(times.parse_iso(f"2026-{month:02}-05T00:00Z"))[8:11] for month in range(1, 13)]
    assert months == ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]


@pytest.mark.parametrize(
    ("left", "drawn"),
    [
        (252_000, "T-04:12"),
        (-37_000, "T+00:37"),
        (0, "T-00:00"),
        (1, "T-00:01"),  # a second that is not over yet is still there
        (-1, "T+00:00"),  # and lateness is not rounded up
        (-1_000, "T+00:01"),
        (3_599_999, "T-1:00:00"),
        (3_599_000, "T-59:59"),
        (10_659_000, "T-2:57:39"),
        (-90_000_000, "T+25:00:00"),
        (172_799_000, "T-47:59:59"),
        (172_800_000, "T-2d 00:00:00"),
        (1_209_582_000, "T-13d 23:59:42"),
    ],
)
def test_a_countdown_says_by_its_sign_whether_it_is_late(left: int, drawn: str) -> None:
    assert times.countdown(left) == drawn


@pytest.mark.parametrize(
    ("ms", "drawn"), [(336_000, "5:36"), (999, "0:00"), (0, "0:00"), (-5_000, "0:00"), (3_723_000, "1:02:03")]
)
def test_an_age(ms: int, drawn: str) -> None:
    assert times.age(ms) == drawn


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("2026-11-22T14:15:07.25Z", "2026-11-22T14:15:07.250Z"),
        ("2026-11-22T14:15:07.250999", "2026-11-22T14:15:07.250Z"),
        ("2026-11-22T14:15Z", "2026-11-22T14:15:00.000Z"),
        ("2026-326T14:15:07.250", "2026-11-22T14:15:07.250Z"),
        ("2024-366T00:00:00", "2024-12-31T00:00:00.000Z"),
        ("1970-01-01T00:00:00Z", "1970-01-01T00:00:00.000Z"),
    ],
)
def test_what_files_and_people_write_is_read(text: str, same: str) -> None:
    assert times.iso(times.parse_iso(text)) == same


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026-11-22",
        "2026-11-22 14:15:07Z",
        "2026-11-22T14:15:07+01:00",
        "2026-11-22T14:15:07z",
        "2026-11-22T24:00:00Z",
        "2026-11-22T14:15:60Z",
        "2026-02-29T00:00:00Z",
        "2025-366T00:00:00Z",
        "2026-000T00:00:00Z",
        "0000-01-01T00:00:00Z",
        "2026-11-22T14:15:07Z\n",
        "٢٠٢٦-11-22T14:15:07Z",
    ],
)
def test_what_is_no_instant_in_utc_is_refused(text: str) -> None:
    with pytest.raises(Refused) as refused:
        times.parse_iso(text)
    assert refused.value.code is Code.SCHEMA


def test_a_foreign_instant_is_quoted_without_its_controls() -> None:
    with pytest.raises(Refused) as refused:
        times.parse_iso("\x1b[2J" + "9" * 100)
    assert "\x1b" not in refused.value.detail
    assert len(refused.value.detail) < 120


@given(st.integers(0, LATEST))
def test_iso_goes_there_and_back(ms: int) -> None:
    assert times.parse_iso(times.iso(ms)) == ms


@given(st.integers(0, LATEST), st.integers(0, LATEST))
def test_two_instants_of_one_century_never_read_alike(one: int, other: int) -> None:
    if one != other and times.iso(one)[:2] == times.iso(other)[:2]:
        assert times.exact(one) != times.exact(other)


def test_an_instant_beyond_the_calendar_is_our_own_fault() -> None:
    with pytest.raises(Misuse):
        times.dtg(10**18)

"""Resuming: what both ends have after any outage is everything, once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocols.errors import Code, Refused
from protocols.gaps import MOST_RANGES, missing, missing_count, owed, resume
from tests.protocols.test_line import heard, history

NUMBERS = st.sets(st.integers(1, 40))


@given(NUMBERS)
def test_what_is_owed_is_what_did_not_come(came: set[int]) -> None:
    said = history(40)
    line = heard([said[number - 1] for number in came])
    assert set(owed(range(1, 41), *resume(line))) == set(range(1, 41)) - came


@given(NUMBERS, NUMBERS)
def test_only_what_was_released_is_owed(came: set[int], released: set[int]) -> None:
    line = heard([history(40)[number - 1] for number in came])
    assert owed(released, *resume(line)) == tuple(sorted(released - came))


@given(NUMBERS)
def test_the_gaps_are_exactly_what_is_missing_below_the_highest(came: set[int]) -> None:
    line = heard([history(40)[number - 1] for number in came])
    lacking = {number for first, last in missing(line) for number in range(first, last + 1)}
    assert lacking == set(range(1, max(came, default=0))) - came
    assert missing_count(line) == len(lacking)


@given(NUMBERS, st.integers(1, 45))
def test_a_message_counts_what_is_missing_before_it(came: set[int], below: int) -> None:
    line = heard([history(40)[number - 1] for number in came])
    assert missing_count(line, below) == len(set(range(1, below)) - came)


def test_two_earlier_messages_missing() -> None:
    said = history(9)
    line = heard([said[0], said[3], said[8]])
    assert missing_count(line, 4) == 2
    assert missing(line) == ((2, 3), (5, 8))


def test_every_second_number_missing_still_fits_one_resume() -> None:
    said = history(400)
    line = heard([said[n] for n in range(1, 400, 2)])
    mark, ranges = resume(line)
    assert len(ranges) == MOST_RANGES
    again = owed(range(1, 401), mark, ranges)
    # Beyond the 64th range the rest is sent again: known again there, and nothing is left out.
    assert set(range(1, 401, 2)) <= set(again)


@pytest.mark.parametrize(
    ("mark", "ranges"),
    [
        (-1, []),
        (2**53, []),
        (0, [(1, 2)]),
        (5, [(3, 4)]),
        (0, [(5, 4)]),
        (0, [(2, 3), (4, 5)]),
        (0, [(8, 9), (2, 3)]),
        (0, [(2, 2**53)]),
        (0, [(n, n) for n in range(2, 132, 2)]),
    ],
)
def test_a_resume_that_nobody_honest_sends_is_refused(mark: int, ranges: list[tuple[int, int]]) -> None:
    with pytest.raises(Refused) as refused:
        owed([1, 2, 3], mark, ranges)
    assert refused.value.code is Code.FRAME_REFUSED

"""What is missing on a line, and how the two ends resume without it.

The receiver names its contiguous mark and up to 64 ranges that it holds above it; the sender sends again what is in
neither (specification: lines, "resuming"). What did not fit into 64 ranges is sent again and known again: harmless.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from protocols.errors import Code, Refused
from protocols.line import MOST, Incoming

__all__ = ["MOST_RANGES", "Resume", "missing", "missing_count", "owed", "resume"]

MOST_RANGES: Final = 64


class Resume(NamedTuple):
    """Everything up to `mark` is held, and these (first, last) above it, ascending, with gaps between them."""

    mark: int
    ranges: tuple[tuple[int, int], ...]


def missing(incoming: Incoming, below: int | None = None) -> tuple[tuple[int, int], ...]:
    """The (first, last) of every gap, ascending; of those below a number where one is given."""
    end = incoming.highest + 1 if below is None else below
    gaps: list[tuple[int, int]] = []
    expected = incoming.mark + 1
    for number in (*sorted(number for number in incoming.above if number < end), end):
        if number > expected:
            gaps.append((expected, number - 1))
        expected = number + 1
    return tuple(gaps)


def missing_count(incoming: Incoming, below: int | None = None) -> int:
    """How many messages `EARLIER MESSAGES MISSING` counts."""
    return sum(last - first + 1 for first, last in missing(incoming, below))


def resume(incoming: Incoming) -> Resume:
    """What the receiver tells the sender at the start of a session: the lowest 64 ranges above its mark."""
    ranges: list[tuple[int, int]] = []
    for number in sorted(incoming.above):
        if ranges and number == ranges[-1][1] + 1:
            ranges[-1] = (ranges[-1][0], number)
        elif len(ranges) < MOST_RANGES:
            ranges.append((number, number))
        else:
            break
    return Resume(incoming.mark, tuple(ranges))


def owed(released: Iterable[int], mark: int, ranges: Sequence[Sequence[int]]) -> tuple[int, ...]:
    """Which of the released numbers are sent again, ascending.

    Raises Refused `frame_refused` for a mark or ranges that no honest receiver can have.
    """
    if not 0 <= mark <= MOST or len(ranges) > MOST_RANGES:
        raise Refused(Code.FRAME_REFUSED, "resume: no such mark, or more than 64 ranges")
    end = mark
    for first, last in ranges:
        # Ranges that touch the mark or one another would be one: there is one way to say it.
        if not end + 1 < first <= last <= MOST:
            raise Refused(Code.FRAME_REFUSED, "resume: ranges are not ascending, apart and above the mark")
        end = last
    starts = [first for first, _ in ranges]

    def lacking(number: int) -> bool:
        at = bisect_right(starts, number) - 1
        return number > mark and (at < 0 or number > ranges[at][1])

    return tuple(number for number in sorted(released) if lacking(number))

"""Whose turn it is: the most urgent first, and among equals one of each in turn."""

from __future__ import annotations

import pytest

from hotline.node.judge.turns import Turns


def taken(turns: Turns[str]) -> list[str]:
    return [turns.next() for _ in range(len(turns))]


def test_one_flash_goes_before_a_thousand_that_came_first() -> None:
    turns: Turns[str] = Turns()
    for n in range(1000):
        turns.put(f"routine {n}", 3, "KESTREL")
    turns.put("flash", 0, "HALCYON")
    assert turns.next() == "flash"


def test_who_brings_a_thousand_waits_behind_himself_alone() -> None:
    turns: Turns[str] = Turns()
    for n in range(1000):
        turns.put(f"flood {n}", 0, "KESTREL")
    turns.put("other 0", 0, "HALCYON")
    turns.put("other 1", 0, "HALCYON")
    assert taken(turns)[:5] == ["flood 0", "other 0", "flood 1", "other 1", "flood 2"]


def test_in_one_lane_the_order_is_that_in_which_they_came() -> None:
    turns: Turns[str] = Turns()
    for n in range(5):
        turns.put(str(n), 1, "KESTREL")
    assert taken(turns) == ["0", "1", "2", "3", "4"]


def test_what_was_taken_too_early_is_the_next_again() -> None:
    turns: Turns[str] = Turns()
    for lane in ("KESTREL", "HALCYON"):
        turns.put(f"{lane} 1", 1, lane)
        turns.put(f"{lane} 2", 1, lane)
    first = turns.next()
    turns.put_back(first, 1, "KESTREL")
    assert len(turns) == 4
    assert taken(turns) == ["KESTREL 1", "HALCYON 1", "KESTREL 2", "HALCYON 2"]


def test_where_nobody_waits() -> None:
    turns: Turns[str] = Turns()
    with pytest.raises(LookupError):
        turns.next()
    assert list(turns) == []

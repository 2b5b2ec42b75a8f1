"""Clocks: the one that is handed in decides what is signed."""

from __future__ import annotations

from hotline.client import OffsetClock, SystemClock
from tests.parties import HOUR


def test_a_moved_clock_runs_beside_the_computers() -> None:
    before = SystemClock().now()
    moved = OffsetClock(-HOUR).now()
    after = SystemClock().now()
    assert before - HOUR <= moved <= after - HOUR

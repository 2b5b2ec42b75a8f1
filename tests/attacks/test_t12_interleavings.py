"""T12: drill, test and live side by side, everything of each at every door of the others, in any order.

2,000 interleavings here; `make modes` runs 100,000 and prints what was tried at which door, and how it was answered.
"""

from __future__ import annotations

from collections import Counter

import pytest

from tests.modes.runs import steps

DOORS = (
    "honest: arrives", "honest: leaves", "peers' door: envelope", "peers' door: sealed in another mode",
    "peers' door: another mode's release", "seats' door: put", "seats' door: admit", "hello: centre", "hello: officer",
    "a seat's board: arrived", "records: statement", "records: bulletin", "web door: token",
)  # fmt: skip


@pytest.mark.parametrize("seed", [1, 2])
async def test_nothing_crosses(seed: int) -> None:
    made, done, wrong = await steps(seed, 1_000)
    assert wrong == []
    assert made == 1_000
    doors = Counter[str]()
    for (what, _), count in done.items():
        doors[next((each for each in DOORS if what.startswith(each)), "another")] += count
    assert all(doors[each] for each in DOORS), doors

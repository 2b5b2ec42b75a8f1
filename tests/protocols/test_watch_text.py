"""Watch hours as people write them, and as a call sheet says them back."""

from __future__ import annotations

import pytest

from protocols.errors import Code, Refused
from protocols.watch_text import windows_of, windows_told

DAY = 1440


@pytest.mark.parametrize(
    ("lines", "windows", "told"),
    [
        (["MON-FRI 0800-1600"], tuple((d * DAY + 480, d * DAY + 960) for d in range(5)), ("MON-FRI 0800-1600Z",)),
        (["sat 0900-1200Z"], ((5 * DAY + 540, 5 * DAY + 720),), ("SAT 0900-1200Z",)),
        (["FRI 2200-0600"], ((4 * DAY + 1320, 5 * DAY + 360),), ("FRI 2200-0600Z",)),
        (["SUN 2200-0600"], ((0, 360), (6 * DAY + 1320, 7 * DAY)), ("SUN 2200-0600Z",)),
        (["SAT-MON 0800-1200"], ((480, 720), (5 * DAY + 480, 5 * DAY + 720), (6 * DAY + 480, 6 * DAY + 720)),
         ("MON 0800-1200Z", "SAT-SUN 0800-1200Z")),
        (["TUE 0000-2400"], ((DAY, 2 * DAY),), ("TUE 0000-2400Z",)),
        (["MON 0800-2000", "MON 2000-2400", "TUE 0000-1200"], ((480, DAY + 720),), ("MON 0800-TUE 1200Z",)),
        (["MON-SUN 0000-2400"], (), ()),
        ([], (), ()),
    ],
)  # fmt: skip
def test_there_and_back(lines: list[str], windows: tuple[tuple[int, int], ...], told: tuple[str, ...]) -> None:
    assert windows_of(lines) == windows
    assert windows_told(windows) == told


@pytest.mark.parametrize("line", ["", "0800-1600", "MON 8-16", "MON-FRI 0800-2500", "MON 2400-0600", "FREI 0800-1600",
                                  "MON 0800-1600 LOCAL", "MON 0860-1600"])  # fmt: skip
def test_what_is_no_part_of_a_week_is_refused_with_an_example(line: str) -> None:
    with pytest.raises(Refused, match="MON-FRI 0800-1600") as refused:
        windows_of([line])
    assert refused.value.code is Code.SCHEMA

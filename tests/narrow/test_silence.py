"""What silence costs, from two hours of it: 5 MB a month at most (report G19)."""

from __future__ import annotations

from tests.narrow.table import MONTH_DAYS, MONTH_FLOOR, month_table
from tests.narrow.week import a_week


def test_a_month_of_silence_costs_less_than_5_mb() -> None:
    told = a_week(1 / 12)
    assert told["tls_bytes"] * MONTH_DAYS / told["days"] < MONTH_FLOOR
    assert told["frames"]["heartbeat"] >= 2 * 119  # it was alive: one a minute and end
    assert told["frames"]["link_test"] == 4  # two hours, each asked and answered
    assert "heartbeat" in month_table(told)

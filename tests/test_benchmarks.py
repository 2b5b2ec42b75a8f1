"""What the benchmarks say of a figure: beside its limit, against its floor, and nothing where nothing was measured."""

from __future__ import annotations

import json

from benchmarks.figures import Figure, as_json, as_table


def test_a_throughput_is_held_to_at_least_its_floor_and_a_time_to_at_most() -> None:
    assert Figure(700.0, "msg/s", 700.0, least=True, limit=1400.0).met is True
    assert Figure(699.0, "msg/s", 700.0, least=True).met is False
    assert Figure(4.1, "ms", 4.0).met is False
    assert Figure(4.1, "ms", None).met is None


def test_what_was_not_measured_has_no_figure_and_holds_no_floor() -> None:
    found = Figure(None, "ms", 2.0, note="not built")
    assert (found.met, found.ratio) == (False, None)


def test_both_forms_name_every_work() -> None:
    found = {
        "W2 link, waiting": Figure(350.0, "msg/s", 700.0, least=True, limit=1400.0),
        "W1 local": Figure(None, "ms", 2.0),
    }
    told = json.loads(as_json(found))
    assert told["W2 link, waiting"] == {
        "figure": 350, "unit": "msg/s", "limit": 1400, "ratio": 0.25, "target": 700, "met": False,
    }  # fmt: skip
    assert told["W1 local"]["figure"] is None
    table = as_table(found).splitlines()
    assert len(table) == 3
    assert "NO" in table[1]
    assert "-" in table[2]

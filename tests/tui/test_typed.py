"""What an officer types, and what the draft holds then."""

from __future__ import annotations

import pytest
from msgspec import inspect

from protocols.messages.conjunction import Alert, Intent
from protocols.messages.fields import fields_of
from protocols.messages.form import EXAMPLE_AT
from protocols.messages.manoeuvre import Notice
from protocols.messages.scalars import instant_text
from protocols.phrases import times
from tui import typed

HOUR, MINUTE = 3_600_000, 60_000


def field(struct: type, name: str) -> inspect.Type:
    return fields_of(struct)[name].type


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("221800Z NOV 26", "2026-11-22T18:00:00Z"),
        ("221800Z", "2026-11-22T18:00:00Z"),
        ("010600z", "2026-12-01T06:00:00Z"),
        ("302300Z", "2026-11-30T23:00:00Z"),
        ("221800ZNOV26", "2026-11-22T18:00:00Z"),
        ("2026-11-22T18:00:00.250Z", "2026-11-22T18:00:00.250Z"),
        ("+45", "2026-11-22T15:00:00Z"),
        ("+2h", "2026-11-22T16:15:00Z"),
        (" +90 min ", None),
        ("+90min", "2026-11-22T15:45:00Z"),
        ("tomorrow", None),
        ("311200Z NOV 26", None),
        ("221800Z XXX 26", None),
        ("252500Z", None),
        ("", None),
    ],
)
def test_an_instant_as_watches_write_it(said: str, meant: str | None) -> None:
    at = typed.instant(said, EXAMPLE_AT)
    assert (None if at is None else instant_text(at)) == meant


def test_a_group_without_a_month_is_the_nearest_such_day() -> None:
    new_year = times.parse_iso("2026-12-31T23:50:00Z")
    assert typed.instant("010010Z", new_year) == times.parse_iso("2027-01-01T00:10:00Z")
    assert typed.instant("312340Z", new_year + 20 * MINUTE) == times.parse_iso("2026-12-31T23:40:00Z")


def test_withheld_and_unknown_are_the_words_themselves() -> None:
    miss = field(Alert, "miss_distance_m")
    assert typed.read(miss, "WITHHELD", 0) == {"is": "withheld"}
    assert typed.read(miss, "unknown", 0) == {"is": "unknown"}
    assert typed.read(miss, "55.5", 0) == 55.5
    assert typed.read(field(Notice, "device"), "unknown", 0) == "unknown", "a device may be called so"
    assert typed.read(field(Notice, "device"), "UNKNOWN", 0) == {"is": "unknown"}


def test_a_number_that_is_none_is_handed_on_for_the_check_to_name() -> None:
    assert typed.read(field(Alert, "relative_speed_m_s"), "fast", 0) == "fast"
    assert typed.read(field(Alert, "probability"), "4.45e-3", 0) == 0.00445


def test_an_interval_is_two_instants() -> None:
    ignition = field(Notice, "ignition")
    one, two = "2026-11-22T18:00:00Z", "2026-11-22T19:00:00Z"
    assert typed.read(ignition, "221800Z NOV 26 to 221900Z NOV 26", 0) == {"is": "interval", "start": one, "end": two}
    assert typed.read(ignition, "221800Z NOV 26", 0) == one
    assert typed.read(ignition, "soon to be told", 0) == "soon to be told"


def test_what_is_written_reads_back() -> None:
    tca = field(Intent, "tca")
    for value in ("2026-11-22T18:00:00Z", "2026-11-22T18:00:00.250Z"):
        assert typed.read(tca, typed.written(tca, value), EXAMPLE_AT) == value
    assert typed.written(tca, "2026-11-22T18:00:00Z") == "221800Z NOV 26"

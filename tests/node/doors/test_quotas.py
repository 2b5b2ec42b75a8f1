"""How much of one centre is read, and how fast: its measure is its own, and what is beyond it is read later."""

from __future__ import annotations

from typing import Any

import pytest

from hotline.node.doors.quotas import DEFAULT_RATES, Measure, PeerRate, kind_of
from protocols.messages.header import Message, Precedence, parse
from tests.attacks.scene import TEXT
from tests.parties import World

SLOW: Any = {"messages": PeerRate(2, 10), "flash": PeerRate(1, 3), "sessions": PeerRate(0.1, 2)}


def test_a_burst_within_its_measure_is_not_held_back() -> None:
    measure = Measure(SLOW, 0)
    for _ in range(10):
        measure.took("messages", 0)
    assert measure.wait(0) == 0


def test_beyond_it_so_much_is_read_as_comes_back() -> None:
    measure = Measure(SLOW, 0)
    now, read = 0.0, 0
    while now < 60:
        measure.took("messages", now)
        read += 1
        now += measure.wait(now)
    assert read == pytest.approx(10 + 2 * 60, abs=2)


def test_a_flood_of_flash_is_held_back_by_its_own_measure() -> None:
    measure = Measure(SLOW, 0)
    for _ in range(4):
        measure.took("flash", 0)
    assert measure.wait(0) == pytest.approx(1)
    assert measure.wait(1) == 0


def test_a_large_item_is_taken_and_paid_for_afterwards() -> None:
    measure = Measure({"bytes": PeerRate(1000, 2000)}, 0)
    measure.took("bytes", 0, 5000)
    assert measure.wait(0) == pytest.approx(3)


def test_who_leaves_and_comes_again_is_turned_away_for_a_while() -> None:
    measure = Measure(SLOW, 0)
    for _ in range(2):
        assert not measure.full("sessions", 0)
        measure.took("sessions", 0)
    assert measure.full("sessions", 0)
    assert not measure.full("sessions", 10)


def test_a_flood_is_told_once_with_counts() -> None:
    measure = Measure(SLOW, 0)
    now, told = 0.0, []
    while now < 120:
        measure.took("messages", now)
        measure.took("notices", now)
        now += measure.wait(now)
        if (news := measure.news(now)) is not None:
            told.append((now, news))
    [(at, flood)] = told
    assert at < 5
    assert flood.words().startswith(f"{flood.counts['messages']} messages, ")
    assert measure.flood(now) is not None
    assert measure.flood(now + 61) is None


def test_an_outages_backlog_is_no_flood() -> None:
    measure = Measure({}, 0)
    for _ in range(DEFAULT_RATES["messages"].at_once + 100):
        measure.took("messages", 0)
    assert 0 < measure.wait(0) < 2
    assert measure.news(1) is None


@pytest.mark.parametrize(
    ("precedence", "kind"),
    [(1, "flash"), (2, "immediate"), (3, "messages"), (4, "messages")],
)
def test_by_which_measure_a_message_counts(precedence: int, kind: str) -> None:
    said = parse(World().message("procedure.free_text", TEXT, precedence=Precedence(precedence)))
    message: Message = said[0] if isinstance(said, tuple) else said
    assert kind_of(message) == kind

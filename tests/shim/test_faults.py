"""One direction of a line does what it is told, and the same thing again from the same seed."""

from __future__ import annotations

from math import inf

import pytest

from tests.shim.faults import Counters, Direction, Faults


def came(way: Direction, until: float) -> list[bytes]:
    return list(way.due(until))


def test_a_packet_takes_its_time_at_the_rate_and_then_the_delay() -> None:
    way = Direction(1, Faults(rate_bit_s=2_400, delay_s=0.75))
    way.put(bytes(300), 10.0)
    assert way.next_due == pytest.approx(11.75)
    assert came(way, 11.74) == []
    assert came(way, 11.75) == [bytes(300)]
    assert way.next_due == inf


def test_what_follows_waits_for_the_line() -> None:
    way = Direction(1, Faults(rate_bit_s=2_400))
    way.put(b"a" * 300, 0.0)
    way.put(b"b" * 300, 0.0)
    assert way.waiting_bytes(0.0) == pytest.approx(600)
    assert came(way, 1.0) == [b"a" * 300]
    assert came(way, 2.0) == [b"b" * 300]


def test_a_full_buffer_takes_no_more_and_counts_it() -> None:
    way = Direction(1, Faults(rate_bit_s=2_400, buffer_bytes=1_000))
    for _ in range(3):
        way.put(bytes(400), 0.0)
    assert way.counters.overflowed == 1
    assert len(came(way, 60.0)) == 2


@pytest.mark.parametrize("kind", ["loss", "repeat", "disorder"])
def test_every_kind_of_fault_has_a_share_and_a_counter(kind: str) -> None:
    way = Direction(7, {"loss": Faults(loss=0.05), "repeat": Faults(repeat=0.05)}.get(kind, Faults(disorder=0.05)))
    for _ in range(2_000):
        way.put(b"packet", 0.0)
    counter = {"loss": "lost", "repeat": "repeated", "disorder": "disordered"}[kind]
    assert 60 <= getattr(way.counters, counter) <= 140
    assert len(came(way, 9.0)) == 2_000 - way.counters.lost + way.counters.repeated


def test_a_packet_out_of_order_comes_after_those_that_followed_it() -> None:
    way = Direction(3, Faults(disorder=0.5, disorder_s=1.0))
    for n in range(20):
        way.put(bytes([n]), n / 100)
    arrived = came(way, 60.0)
    assert sorted(arrived) == [bytes([n]) for n in range(20)] != arrived


def test_the_same_seed_gives_the_same_fates_whatever_the_time() -> None:
    def fates(seed: int, gap: float) -> list[bytes]:
        way = Direction(seed, Faults(loss=0.3))
        for n in range(100):
            way.put(bytes([n]), n * gap)
        return came(way, inf)

    assert fates(5, 0.1) == fates(5, 7.0) != fates(6, 0.1)


def test_what_one_kind_of_fault_takes_does_not_change_the_fate_of_the_next_packet() -> None:
    def lost(faults: Faults) -> int:
        way = Direction(5, faults)
        for _ in range(500):
            way.put(b"x", 0.0)
        return way.counters.lost

    assert lost(Faults(loss=0.1)) == lost(Faults(loss=0.1, repeat=0.5, disorder=0.5, jitter_s=1.0))


def test_a_cut_loses_what_is_under_way_too() -> None:
    way = Direction(1, Faults(delay_s=1.0))
    way.put(b"under way", 0.0)
    way.set(Faults(cut=True), 0.5)
    way.put(b"later", 0.6)
    way.set(Faults(), 5.0)
    assert came(way, 60.0) == []
    assert way.counters.cut == 2


def test_a_stall_holds_everything_and_loses_nothing() -> None:
    way = Direction(1, Faults(stall=True))
    way.put(b"one", 0.0)
    way.put(b"two", 1.0)
    assert came(way, 60.0) == []
    way.set(Faults(), 90.0)
    assert came(way, 90.0) == [b"one", b"two"]


def test_counters_add_up() -> None:
    both = Counters(packets=2, lost=1) + Counters(packets=3, bytes=7)
    assert (both.packets, both.lost, both.bytes) == (5, 1, 7)

"""What one link has sent: a window, a number for each thing, and one second try."""

from __future__ import annotations

from hotline.node.deliver.owed import MOST_IN_FLIGHT, Flight, Parcel
from tests.parties import seed


def envelope(name: object, *, again: bool = False) -> Parcel:
    return Parcel("envelope", b"", 3, seed("release", name), seed("message", name), again=again)


def test_things_are_numbered_from_one() -> None:
    flight = Flight()
    assert [flight.number(envelope(n)) for n in range(3)] == [1, 2, 3]


def test_a_window_of_envelopes_and_not_of_notices() -> None:
    flight = Flight()
    for n in range(MOST_IN_FLIGHT):
        assert flight.room == MOST_IN_FLIGHT - n
        flight.number(Parcel("notice", b"", notice=seed("notice", n)))
        flight.number(envelope(n))
    assert flight.room == 0


def test_a_receipt_makes_room() -> None:
    flight = Flight()
    for n in range(MOST_IN_FLIGHT):
        flight.number(envelope(n))
    flight.receipted({seed("release", n) for n in range(10)})
    assert flight.room == MOST_IN_FLIGHT - 10


def test_what_could_not_be_opened_is_sealed_once_more_and_no_more() -> None:
    flight = Flight()
    first = flight.number(envelope(1))
    assert flight.unreadable(first) == (envelope(1), True)
    second = flight.number(envelope(1, again=True))
    assert flight.unreadable(second) == (envelope(1, again=True), False)


def test_of_what_was_never_sent_or_answered_already_nothing_is_known() -> None:
    flight = Flight()
    n = flight.number(envelope(1))
    flight.unreadable(n)
    assert flight.unreadable(n) == (None, False)
    assert flight.unreadable(99) == (None, False)


def test_no_more_is_remembered_than_is_needed() -> None:
    """A peer that never answers costs a window, not the memory."""
    flight = Flight()
    for n in range(10_000):
        flight.number(Parcel("head", b"", notice=seed(n)))
    assert len(flight.items) <= 4 * MOST_IN_FLIGHT

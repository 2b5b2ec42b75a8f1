"""Silence: what has not come, for how long, and who owes what next."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from protocols.deadlines import Clocks, clocks, overdue
from protocols.exchange import (
    Acknowledged,
    Answered,
    Cancelled,
    CannotRead,
    Event,
    Holding,
    Received,
    RefusedThere,
    Sent,
    Shown,
    Stage,
    replay,
    stage,
)
from protocols.messages.header import Precedence
from protocols.silence import Duty, NegativeKind, negatives, owes
from tests.protocols.test_exchange import events

FLASH = clocks(Precedence.FLASH, for_information=False, start=0, reply_required="answer", reply_by=None)
NOT = {
    "received": NegativeKind.NOT_RECEIVED,
    "shown": NegativeKind.NOT_SEEN,
    "acknowledged": NegativeKind.NOT_ACKNOWLEDGED,
    "answered": NegativeKind.NOT_ANSWERED,
    "holding": NegativeKind.NOT_ANSWERED,
}


@given(st.lists(events, max_size=10), st.integers(0, 4_000_000))
def test_what_is_late_here_is_what_the_deadlines_call_overdue(said: list[Event], now: int) -> None:
    there = replay(0, [event for event in said if not isinstance(event, Cancelled)])
    late = {(kind, by) for kind, _, by in negatives(there, FLASH, now) if by >= 0}
    assert late == {(NOT[what], since) for what, since in overdue(FLASH, there, now)}


@given(st.lists(events, max_size=10))
def test_nothing_is_owed_of_what_is_answered_refused_or_cancelled(said: list[Event]) -> None:
    there = replay(0, said)
    if there.over:
        assert negatives(there, FLASH, 10_000_000) == ()
        assert owes(there, FLASH, "receiver") == ()


@given(st.lists(events, max_size=10))
def test_the_receiver_owes_the_lowest_thing_that_is_open(said: list[Event]) -> None:
    there = replay(0, said)
    open_ = negatives(there, FLASH, 0)
    assert len(owes(there, FLASH, "receiver")) == min(len(open_), 1)


def test_not_seen_is_drawn_with_its_age() -> None:
    (first, *_) = negatives(replay(0, [Sent(1_000), Received(2_000)]), FLASH, 336_000)
    assert first == (NegativeKind.NOT_SEEN, 336_000, 216_000)


def test_not_shared_is_not_not_seen() -> None:
    kinds = [one.what for one in negatives(replay(0, [Received(1)]), FLASH, 336_000, shown_shared=False)]
    assert kinds == [NegativeKind.NOT_ACKNOWLEDGED, NegativeKind.NOT_ANSWERED]


def test_a_deadline_is_missed_in_its_own_millisecond() -> None:
    there = replay(0, [Received(1)])
    assert negatives(there, FLASH, 119_999)[0].late_ms == -1
    assert negatives(there, FLASH, 120_000)[0].late_ms == 0


def test_an_addressee_for_information_owes_its_receipt_only() -> None:
    information = clocks(Precedence.FLASH, for_information=True, start=0, reply_required="answer", reply_by=None)
    assert [one.what for one in negatives(replay(0, []), information, 1)] == [NegativeKind.NOT_RECEIVED]
    assert negatives(replay(0, [Received(1)]), information, 10**7) == ()


def test_a_settling_message_is_owed_nothing() -> None:
    assert negatives(replay(0, []), Clocks(), 10**7) == ()
    assert owes(replay(0, []), Clocks(), "receiver") == ()


def test_an_answer_without_an_acknowledgement_ends_the_silence_and_is_drawn_as_it_is() -> None:
    there = replay(0, [Answered(9, "WATCH-1", bytes(32))])
    assert (stage(there), there.acknowledged) == (Stage.ANSWERED, None)
    assert negatives(there, FLASH, 10**7) == ()


def test_holding_promises_a_word_even_where_no_answer_was_asked() -> None:
    there = replay(0, [Acknowledged(5, "WATCH-1"), Holding(10, 1_000, "WATCH-1", bytes(32))])
    only_taken = Clocks(received_by=10, shown_by=20, acknowledged_by=30)
    assert negatives(there, only_taken, 1_500) == ((NegativeKind.NOT_ANSWERED, 1_500, 500),)
    assert owes(there, only_taken, "receiver") == (Duty.NEXT_WORD,)


def test_who_owes_what_next_along_the_way() -> None:
    said: list[Event] = []
    way: list[tuple[Event | None, tuple[Duty, ...], tuple[Duty, ...]]] = [
        (None, (Duty.SEND,), (Duty.RECEIVE,)),
        (Sent(1), (), (Duty.RECEIVE,)),
        (Received(2), (), (Duty.SHOW,)),
        (Shown(3, "WATCH-1"), (), (Duty.ACKNOWLEDGE,)),
        (Acknowledged(4, "WATCH-1"), (), (Duty.ANSWER,)),
        (Holding(5, 99, "WATCH-1", bytes(32)), (), (Duty.NEXT_WORD,)),
        (Answered(6, "WATCH-1", bytes(32)), (), ()),
    ]
    for event, sender, receiver in way:
        said += [event] if event else []
        there = replay(0, said)
        assert (owes(there, FLASH, "sender"), owes(there, FLASH, "receiver")) == (sender, receiver)


def test_after_a_refusal_the_sender_mends_and_after_cannot_read_it_calls() -> None:
    refused = replay(0, [Sent(1), RefusedThere(2, "capacity")])
    assert owes(refused, FLASH, "sender") == (Duty.NEW_MESSAGE,)
    unread: list[Event] = [Sent(1), Received(2), CannotRead(2)]
    assert owes(replay(0, unread), FLASH, "sender") == (Duty.CALL,)
    assert owes(replay(0, [*unread, Acknowledged(9, "WATCH-1")]), FLASH, "sender") == ()

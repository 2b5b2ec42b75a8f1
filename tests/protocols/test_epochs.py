"""Epoch records: how a line begins, and how it begins again after its centre went back."""

from __future__ import annotations

import pytest

from protocols.epochs import EpochRecord, Opened, begin, check_epoch, next_epoch
from protocols.errors import Code, Misuse, Refused
from protocols.line import Forked, GiveBack, Incoming, Known, OldEpoch, arrive
from protocols.pae import digest
from protocols.wire import decode, encode, pack, unpack
from tests.protocols.test_line import heard, history
from tests.vectors.lines import AT, FIRST, FIRST_HASH, LINE, MERIDIAN, MODE, WATCH_1, WATCH_2, release, second, signed

KEYS = {MERIDIAN.id: MERIDIAN.public}
OFFICERS = {WATCH_1.id: (WATCH_1.public, "WATCH-1"), WATCH_2.id: (WATCH_2.public, "WATCH-2")}


def hashed(record: EpochRecord) -> bytes:
    return digest("epoch", MODE, pack(record))


def test_a_new_epoch_is_above_every_one_that_anybody_remembers() -> None:
    assert next_epoch([]) == 1
    assert next_epoch([1, 4, 2]) == 5


def test_the_first_record_opens_an_empty_line() -> None:
    opened = begin(FIRST, FIRST_HASH, None)
    assert opened == Opened(Incoming.opened(FIRST, FIRST_HASH), None, ())
    assert (opened.line.mark, opened.line.head) == (0, FIRST_HASH)


def test_a_peer_introduced_late_begins_at_the_centres_epoch() -> None:
    late = EpochRecord(**LINE, epoch=7, number=0, reason="first", at=AT)
    assert begin(late, hashed(late), None).line.epoch == 7


def test_the_same_record_again_changes_nothing() -> None:
    line = heard(history(3))
    assert begin(FIRST, FIRST_HASH, line) == Opened(line, None, (Known(0),))


def test_a_later_record_without_the_earlier_one_is_asked_for() -> None:
    for current in (None, Incoming.opened(FIRST, FIRST_HASH)):
        record = second(0, None, epoch=3, before=2)
        with pytest.raises(Refused) as refused:
            begin(record, hashed(record), current)
        assert refused.value.code is Code.EPOCH_UNKNOWN


def test_a_restored_centre_is_told_what_it_lost() -> None:
    record = second(2, release(2))
    opened = begin(record, hashed(record), heard(history(5)), held=release(2))
    assert opened.events == (GiveBack(3, 5),)
    assert opened.line == Incoming.opened(record, hashed(record))
    assert opened.earlier is not None
    assert opened.earlier.closed == (2, release(2))


def test_a_restored_centre_that_lost_nothing_begins_again_quietly() -> None:
    record = second(3, release(3))
    assert begin(record, hashed(record), heard(history(3))).events == ()


def test_closing_on_another_history_is_a_fork() -> None:
    record = second(2, release("another 2"))
    opened = begin(record, hashed(record), heard(history(3)), held=release(2))
    fork = Forked(2, release(2), release("another 2"), reused=False)
    assert opened.events == (fork, GiveBack(3, 3))
    assert opened.earlier is not None
    assert opened.earlier.forked == fork
    assert opened.line.forked is None


def test_closing_above_what_came_is_compared_when_it_comes() -> None:
    record = second(3, release("another 3"))
    earlier = begin(record, hashed(record), heard(history(2))).earlier
    assert earlier is not None
    earlier, events = arrive(earlier, epoch=1, number=3, previous=release(2), release_hash=release(3))
    assert events[:2] == (OldEpoch(1, 3), Forked(3, release("another 3"), release(3), reused=False))


def test_two_records_for_one_epoch_are_a_fork_at_its_root() -> None:
    twin = EpochRecord(**LINE, epoch=1, number=0, reason="first", at=AT + 1)
    opened = begin(twin, hashed(twin), heard(history(2)))
    assert opened.events == (Forked(0, FIRST_HASH, hashed(twin), reused=True),)
    assert (opened.line.record, opened.line.mark) == (FIRST_HASH, 2)


def test_a_centre_restored_from_before_its_last_epoch_cannot_pass_over_it() -> None:
    record = second(0, None)
    line = begin(record, hashed(record), heard([])).line
    again = second(0, None, epoch=3, before=1)
    with pytest.raises(Refused) as refused:
        begin(again, hashed(again), line)
    assert refused.value.code is Code.LINE_FORKED


def test_an_old_record_that_comes_late_changes_nothing() -> None:
    record = second(0, None)
    line = begin(record, hashed(record), heard([])).line
    assert begin(FIRST, FIRST_HASH, line) == Opened(line, None, (OldEpoch(1, 0),))


def test_a_new_epoch_does_not_bring_an_older_statement_back() -> None:
    record = second(0, None)
    line = begin(record, hashed(record), heard(history(2)).raised(0, 3).raised(2, 4)).line
    with pytest.raises(Refused) as refused:
        line.check_statement(1, 3)
    assert refused.value.code is Code.STATEMENT_ROLLED_BACK


def test_a_record_of_another_line_is_our_own_mistake() -> None:
    other = EpochRecord(from_="HALCYON", to="KESTREL", epoch=2, number=0, reason="first", at=AT)
    with pytest.raises(Misuse):
        begin(other, hashed(other), heard([]))


def test_an_officer_cannot_stand_in_for_the_other() -> None:
    record = second(3, release(3))
    assert check_epoch(signed("epoch", record, MERIDIAN, WATCH_1), MODE, KEYS, OFFICERS).by_one_officer
    both = check_epoch(signed("epoch", record, MERIDIAN, WATCH_1, WATCH_2), MODE, KEYS, OFFICERS)
    assert not both.by_one_officer
    assert both.roles == ("WATCH-1", "WATCH-2")


def test_a_forged_officer_signature_is_refused_though_the_centre_signed() -> None:
    record = second(3, release(3))
    forged = signed("epoch", record, MERIDIAN).signed_by(WATCH_1.id, WATCH_2.sign("epoch", pack(record)))
    with pytest.raises(Refused) as refused:
        check_epoch(forged, MODE, KEYS, OFFICERS)
    assert refused.value.code is Code.BAD_SIGNATURE


@pytest.mark.parametrize(
    "wrong",
    [
        {"to": "MERIDIAN"},
        {"number": 3},
        {"release": release(3)},
        {"reason": "restored"},
        {"before": 1},
        {"epoch": 0},
        {"number": -1},
    ],
)
def test_a_record_cannot_be_read_wrong(wrong: dict[str, object]) -> None:
    with pytest.raises(Refused) as refused:
        unpack(encode({**decode(pack(FIRST)), **wrong}), EpochRecord)
    assert refused.value.code is Code.SCHEMA

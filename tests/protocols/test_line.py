"""A line: whatever the order, the same end; whatever two histories say, the fork is found."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocols.errors import Code, Misuse, Refused
from protocols.line import (
    Advanced,
    Filled,
    Floor,
    Forked,
    Gap,
    Incoming,
    Known,
    LineEvent,
    OldEpoch,
    Outgoing,
    Void,
    arrive,
    void,
)
from tests.vectors.lines import FIRST, FIRST_HASH, LINE, release

Said = tuple[int, bytes, bytes | None]  # number, release hash, previous (None: a void)


def history(length: int, name: str = "", shared: int = 0) -> list[Said]:
    """Releases 1 to `length`; from `shared` + 1 on they are this history's own."""
    said: list[Said] = []
    previous = FIRST_HASH
    for number in range(1, length + 1):
        own = release(f"{number}{name}" if number > shared else number)
        said.append((number, own, previous))
        previous = own
    return said


class Watch:
    """The receiving end and its store."""

    def __init__(self) -> None:
        self.line = Incoming.opened(FIRST, FIRST_HASH)
        self.store: dict[int, bytes] = {}

    def hear(self, said: Said) -> tuple[LineEvent, ...]:
        number, own, previous = said
        held = self.store.get(number)
        if previous is None:
            self.line, events = void(
                self.line, Void(**LINE, epoch=1, number=number, release=own, code="unreadable"), held
            )
        else:
            self.line, events = arrive(
                self.line, epoch=1, number=number, previous=previous, release_hash=own, held=held
            )
        self.store.setdefault(number, own)
        return events


def heard(said: list[Said]) -> Incoming:
    watch = Watch()
    for one in said:
        watch.hear(one)
    return watch.line


# ---- the sending end


def test_the_sender_counts_from_one_and_chains() -> None:
    line = Outgoing.opened(FIRST, FIRST_HASH)
    assert line.next() == (1, FIRST_HASH)
    line = line.released(release(1), at=50)
    assert line.next() == (2, release(1))


def test_released_at_never_goes_back_though_the_clock_does() -> None:
    line = Outgoing.opened(FIRST, FIRST_HASH).released(release(1), at=5_000)
    assert line.instant(4_000) == 5_000
    assert line.released(release(2), at=4_000).instant(4_500) == 5_000
    assert line.instant(6_000) == 6_000


def test_what_the_sender_chains_the_receiver_follows() -> None:
    out, watch = Outgoing.opened(FIRST, FIRST_HASH), Watch()
    for n in range(1, 6):
        number, previous = out.next()
        out = out.released(release(n), at=n)
        assert watch.hear((number, release(n), previous)) == (Advanced(n),)
    assert (watch.line.mark, watch.line.head) == (out.number, out.head)


# ---- any order


@given(st.data())
def test_any_order_and_any_repetition_end_in_the_same_line(data: st.DataObject) -> None:
    length = data.draw(st.integers(1, 12))
    said = [(number, own, None if data.draw(st.booleans()) else previous) for number, own, previous in history(length)]
    some = data.draw(st.lists(st.sampled_from(said), min_size=1, max_size=30))
    assert heard(some) == heard(sorted(set(some), key=lambda one: one[0])) == heard(some[::-1])
    assert heard(data.draw(st.permutations(some))) == heard(some)
    assert heard(some).forked is None


@given(st.lists(st.integers(1, 15), min_size=1, max_size=40))
def test_each_number_is_taken_once_and_the_mark_is_where_the_first_gap_begins(numbers: list[int]) -> None:
    said, watch, there = history(15), Watch(), set()
    for number in numbers:
        events = watch.hear(said[number - 1])
        assert (Known(number) in events) == (number in there)
        there.add(number)
        first_missing = next(n for n in range(1, 17) if n not in there)
        assert watch.line.mark == first_missing - 1
        assert {*range(1, watch.line.mark + 1), *watch.line.above} == there


@given(st.lists(st.integers(1, 15), min_size=1, max_size=40))
def test_every_missing_number_is_announced_once_and_filled_once(numbers: list[int]) -> None:
    said, watch, announced, filled = history(15), Watch(), [0], [0]
    for number in numbers:
        for event in watch.hear(said[number - 1]):
            if isinstance(event, Gap):
                announced += range(event.first, event.last + 1)
            if isinstance(event, Filled):
                filled.append(event.number)
    assert len(announced) == len(set(announced))
    assert set(filled) <= set(announced)
    assert set(announced) - set(filled) == set(range(1, watch.line.highest + 1)) - set(numbers)


def test_a_flash_overtakes_and_is_not_kept_waiting() -> None:
    said, watch = history(4), Watch()
    watch.hear(said[0])
    assert watch.hear(said[3]) == (Gap(2, 3),)
    assert watch.hear(said[1]) == (Filled(2), Advanced(2))
    assert watch.hear(said[2]) == (Filled(3), Advanced(4))


def test_a_replay_years_later_is_known() -> None:
    said = history(5)
    watch = Watch()
    for one in said:
        watch.hear(one)
    before = watch.line
    for one in said:
        assert watch.hear(one) == (Known(one[0]),)
    assert watch.line == before


# ---- forks


@given(st.data())
def test_two_whole_histories_in_any_mixture_are_found_out(data: st.DataObject) -> None:
    shared = data.draw(st.integers(0, 5))
    ours, theirs = history(shared + 3, " ours", shared), history(shared + 2, " theirs", shared)
    assert heard(data.draw(st.permutations(ours + theirs))).forked is not None


@given(st.data())
def test_a_fork_is_found_exactly_when_what_came_shows_it(data: st.DataObject) -> None:
    shared = data.draw(st.integers(0, 4))
    both = {*history(7, " ours", shared), *history(7, " theirs", shared)}
    some = data.draw(st.lists(st.sampled_from(sorted(both, key=repr)), max_size=20))
    claims: dict[int, set[bytes]] = {0: {FIRST_HASH}}
    for number, own, previous in some:
        claims.setdefault(number, set()).add(own)
        if previous is not None:
            claims.setdefault(number - 1, set()).add(previous)
    shown = any(len(hashes) > 1 for hashes in claims.values())
    assert (heard(some).forked is not None) == shown


def test_a_reused_number_is_found_and_the_first_keeps_it() -> None:
    said, watch = history(3), Watch()
    for one in said:
        watch.hear(one)
    other = release("2, to somebody else")
    assert watch.hear((2, other, said[0][1])) == (Forked(2, said[1][1], other, reused=True),)
    assert watch.line.mark == 3
    assert watch.line.head == said[2][1]


def test_the_refusal_says_which_kind_of_fork_it_is() -> None:
    assert Forked(2, release(1), release(2), reused=True).code is Code.NUMBER_REUSED
    assert Forked(2, release(1), release(2), reused=False).code is Code.LINE_FORKED


def test_after_a_fork_messages_are_still_taken_and_the_first_fork_is_remembered() -> None:
    watch = Watch()
    said = history(4)
    watch.hear(said[0])
    watch.hear((2, said[1][1], release("another 1")))
    fork = watch.line.forked
    assert fork == Forked(1, said[0][1], release("another 1"), reused=False)
    assert watch.hear(said[2]) == (Advanced(3),)
    watch.hear((3, release("another 3"), said[1][1]))
    assert watch.line.forked == fork
    assert watch.hear(said[3]) == (Advanced(4),)


def test_both_neighbours_may_disagree_at_once() -> None:
    watch = Watch()
    said = history(3)
    watch.hear(said[0])
    watch.hear(said[2])
    other = release("another 2")
    events = watch.hear((2, other, release("another 1")))
    assert events[:2] == (
        Forked(1, said[0][1], release("another 1"), reused=False),
        Forked(2, said[1][1], other, reused=False),
    )


def test_two_events_with_the_same_number_are_two_events() -> None:
    assert len({Advanced(2), Filled(2), Known(2)}) == 3


# ---- voids


def test_a_void_fills_the_number_and_the_chain_goes_on_over_it() -> None:
    said, watch = history(3), Watch()
    watch.hear(said[0])
    assert watch.hear((2, said[1][1], None)) == (Advanced(2),)
    assert watch.hear(said[2]) == (Advanced(3),)
    assert watch.line.forked is None


def test_a_void_cannot_take_back_what_was_received() -> None:
    said, watch = history(2), Watch()
    watch.hear(said[0])
    watch.hear(said[1])
    assert watch.hear((2, said[1][1], None)) == (Known(2),)


def test_a_void_cannot_swap_the_release_under_a_number() -> None:
    said, watch = history(3), Watch()
    watch.hear(said[0])
    watch.hear((2, release("another 2"), None))
    assert watch.hear(said[2])[0] == Forked(2, release("another 2"), said[1][1], reused=False)


def test_a_void_of_another_line_is_our_own_mistake() -> None:
    other = Void(from_="HALCYON", to="KESTREL", epoch=1, number=1, release=release(1), code="unreadable")
    with pytest.raises(Misuse):
        void(Incoming.opened(FIRST, FIRST_HASH), other)


# ---- epochs and the store


def test_an_epoch_of_which_no_record_came_is_not_taken() -> None:
    with pytest.raises(Refused) as refused:
        arrive(Incoming.opened(FIRST, FIRST_HASH), epoch=2, number=1, previous=release(0), release_hash=release(1))
    assert refused.value.code is Code.EPOCH_UNKNOWN


def test_an_earlier_epoch_does_not_touch_this_one() -> None:
    line = Incoming("MERIDIAN", "KESTREL", 2, FIRST_HASH, 3, release(3))
    assert arrive(line, epoch=1, number=9, previous=release(8), release_hash=release(9)) == (line, (OldEpoch(1, 9),))


def test_below_the_mark_the_store_must_be_asked() -> None:
    line = heard(history(3))
    with pytest.raises(Misuse):
        arrive(line, epoch=1, number=2, previous=release(1), release_hash=release(2))


@pytest.mark.parametrize("number", [0, -1])
def test_numbers_run_from_one(number: int) -> None:
    line = Incoming.opened(FIRST, FIRST_HASH)
    with pytest.raises(Misuse):
        arrive(line, epoch=1, number=number, previous=FIRST_HASH, release_hash=release(number))


# ---- statement versions


def test_a_stolen_old_key_cannot_speak_above_the_head_exchanged_under_the_new_statement() -> None:
    line = heard(history(3)).raised(1, 3).raised(3, 4)
    line.check_statement(4, 4)
    with pytest.raises(Refused) as refused:
        line.check_statement(4, 3)
    assert refused.value.code is Code.STATEMENT_ROLLED_BACK


def test_what_was_released_before_may_still_name_the_older_statement() -> None:
    line = heard([*history(2), history(6)[5]]).raised(1, 3).raised(4, 4)
    line.check_statement(3, 3)
    line.check_statement(4, 3)
    line.check_statement(5, 4)
    assert line.floor(5) == 4


@given(st.data())
def test_floors_do_not_depend_on_the_order_in_which_they_were_learned(data: st.DataObject) -> None:
    floors = [Floor(*raised) for raised in data.draw(st.lists(st.tuples(st.integers(0, 12), st.integers(1, 5))))]
    said = data.draw(st.lists(st.sampled_from(history(12)), max_size=20))
    steps: list[Floor | Said] = [*floors, *said]

    def ended(steps: list[Floor | Said]) -> Incoming:
        watch = Watch()
        for one in steps:
            if isinstance(one, Floor):
                watch.line = watch.line.raised(*one)
            else:
                watch.hear(one)
        return watch.line

    line = ended(steps)
    assert line == ended(data.draw(st.permutations(steps)))
    for number in range(line.mark + 1, 14):
        assert line.floor(number) == max((floor.version for floor in floors if floor.after < number), default=0)

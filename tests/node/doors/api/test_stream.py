"""The stream without a connection: what a program that keeps the rules comes to, whatever happens on the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hotline.node.doors.api.stream import Close, Gap, Item, Out, Ping, Send, Stream


def item(seq: int, *, wanted: bool = True, urgent: bool = False, told: bool = True) -> Item[str]:
    return Item(seq, f"c_{seq}", f"event {seq}", wanted=wanted, urgent=urgent, told=told)


@dataclass
class Log:
    """The events of one centre, and a connection's way of reading them: as the node's own does it."""

    items: list[Item[str]]

    @property
    def head(self) -> int:
        return self.items[-1].seq if self.items else 0

    def turn(self, stream: Stream[str], now: float) -> list[Out[str]]:
        """Read, then say."""
        stream.recorded(self.head)
        if stream.scouted_to < stream.head:
            stream.scouted(self.head, [each for each in self.items if each.urgent and each.seq > stream.scouted_to])
        if most := stream.wants():
            stream.took([each for each in self.items if each.seq > stream.read_from][:most])
        return stream.take(now)

    def opened(self, after: int = 0, **more: int) -> Stream[str]:
        return Stream(after, f"c_{after}", head=self.head, now=0.0, heartbeat=5.0, **more)

    def everything(self, stream: Stream[str]) -> list[Out[str]]:
        """Until nothing more is said by itself."""
        out: list[Out[str]] = []
        while (said := self.turn(stream, 0.0)) or not stream.is_idle:
            out += said
        return out


def log(count: int, *, urgent: set[int] = frozenset(), **marks: set[int]) -> Log:  # type: ignore[assignment]
    unwanted, untold, lost = (marks.get(each, set()) for each in ("unwanted", "untold", "lost"))
    return Log(
        [
            item(seq, urgent=seq in urgent, wanted=seq not in unwanted, told=seq not in untold)
            for seq in range(1, count + 1)
            if seq not in lost
        ]
    )


def line(out: list[Out[str]]) -> list[int]:
    return [each.item.seq for each in out if isinstance(each, Send) and not each.ahead]


def lane(out: list[Out[str]]) -> list[int]:
    return [each.item.seq for each in out if isinstance(each, Send) and each.ahead]


# -- the window ----------------------------------------------------------------------------------------------------


def test_at_most_256_events_are_uncommitted() -> None:
    many = log(1_000)
    stream = many.opened()
    assert line(many.everything(stream)) == list(range(1, 257))
    assert stream.committed(100, 0.0)
    assert line(many.everything(stream)) == list(range(257, 357))


def test_what_was_not_given_cannot_be_committed() -> None:
    many = log(1_000)
    stream = many.opened()
    _ = many.everything(stream)
    assert not stream.committed(257, 0.0)
    assert stream.ping().lag == 1_000


def test_a_commit_that_comes_late_or_twice_changes_nothing() -> None:
    few = log(10)
    stream = few.opened()
    _ = few.everything(stream)
    for seq in (7, 3, 7):
        assert stream.committed(seq, 0.0)
    assert stream.safe == (7, "c_7")


def test_who_commits_nothing_with_a_full_window_for_60_s_is_closed_with_4408() -> None:
    many = log(1_000)
    stream = many.opened()
    _ = many.everything(stream)
    assert not [each for each in many.turn(stream, 59.0) if isinstance(each, Close)]
    assert stream.committed(1, 59.5)
    assert line(many.turn(stream, 59.5)) == [257]
    assert not [each for each in many.turn(stream, 119.0) if isinstance(each, Close)]
    assert stream.due <= 119.5
    (closed,) = (each for each in many.turn(stream, 119.5) if isinstance(each, Close))
    assert closed.code == 4408
    assert many.turn(stream, 200.0) == []


def test_a_full_window_with_nothing_behind_it_is_not_slow() -> None:
    full = log(256)
    stream = full.opened()
    assert line(full.everything(stream)) == list(range(1, 257))
    assert not [each for each in full.turn(stream, 1_000.0) if isinstance(each, Close)]


# -- the lane ------------------------------------------------------------------------------------------------------


def test_flash_and_immediate_pass_a_full_window_and_come_again_in_their_place() -> None:
    many = log(500, urgent={400})
    stream = many.opened()
    out = many.everything(stream)
    assert (line(out)[-1], lane(out)) == (256, [400])
    assert lane(out[:1]) == [400], "before everything that was waiting"
    assert stream.committed(256, 0.0)
    again = many.everything(stream)
    assert line(again) == list(range(257, 501))
    assert lane(again) == []


def test_an_event_that_went_ahead_moves_no_cursor() -> None:
    many = log(500, urgent={400})
    stream = many.opened()
    _ = many.everything(stream)
    assert not stream.committed(400, 0.0)
    assert stream.safe == (0, "c_0")


def test_a_flash_recorded_behind_a_full_window_is_said_in_the_same_turn() -> None:
    many = log(300)
    stream = many.opened()
    _ = many.everything(stream)
    many.items.append(item(301, urgent=True))
    assert lane(many.turn(stream, 0.0)) == [301]
    assert lane(many.turn(stream, 0.0)) == [], "once"


def test_an_urgent_event_that_the_line_is_about_to_reach_is_said_once() -> None:
    few = log(20, urgent={20})
    out = few.everything(few.opened())
    assert (line(out), lane(out)) == (list(range(1, 21)), [])


def test_no_more_than_64_go_ahead_of_a_line_that_does_not_move() -> None:
    many = log(1_000, urgent=set(range(300, 1_001)))
    stream = many.opened()
    assert lane(many.everything(stream)) == list(range(300, 364))
    assert stream.committed(256, 0.0)
    assert line(many.everything(stream)) == list(range(257, 513))


# -- gaps, and what was not asked for ------------------------------------------------------------------------------


def test_a_gap_is_said_with_its_first_and_last_position_and_the_cursor_before_it() -> None:
    torn = log(10, lost={4, 5, 6})
    out = torn.everything(torn.opened())
    assert out[3] == Gap(4, 6, "c_3")
    assert line(out) == [1, 2, 3, 7, 8, 9, 10]


def test_events_that_are_not_given_here_are_one_gap() -> None:
    torn = log(6, untold={3, 4})
    stream = torn.opened()
    out = torn.everything(stream)
    assert [each for each in out if isinstance(each, Gap)] == [Gap(3, 4, "c_2")]
    assert stream.committed(3, 0.0)
    assert stream.safe == (2, "c_2"), "half of a gap is not the gap"
    assert stream.committed(4, 0.0)
    assert stream.safe == (4, "c_4")


def test_what_was_not_asked_for_is_no_gap_and_counts_as_committed() -> None:
    some = log(10, unwanted={1, 2, 4, 9, 10})
    stream = some.opened()
    assert some.everything(stream) == [Send(item(seq)) for seq in (3, 5, 6, 7, 8)]
    assert stream.safe == (2, "c_2")
    assert stream.committed(8, 0.0)
    assert stream.ping() == Ping(10, 0, "c_10")


def test_a_ping_says_the_end_of_the_log_and_the_lag() -> None:
    few = log(10)
    stream = few.opened(4)
    _ = few.everything(stream)
    assert stream.committed(7, 0.0)
    assert few.turn(stream, 4.9) == []
    assert few.turn(stream, 5.0) == [Ping(10, 3, "c_7")]
    assert few.turn(stream, 9.9) == []
    assert few.turn(stream, 10.0) == [Ping(10, 3, "c_7")]


def test_without_a_window_what_was_sent_counts_as_committed() -> None:
    many = log(1_000, urgent={900})
    stream: Stream[str] = Stream(0, "c_0", head=1_000, now=0.0, heartbeat=5.0, window=None)
    out = many.everything(stream)
    assert line(out) == list(range(1, 1_001))
    assert lane(out) == [900]
    assert stream.ping() == Ping(1_000, 0, "c_1000")


# -- any program that keeps the rules ------------------------------------------------------------------------------


@dataclass
class Program:
    """It keeps three rules: an id that it knows has no effect again; what it commits, it has done; it fetches a gap.

    `done` and `cursor` are on its disk: an effect and the id by which it is known are kept in one transaction.
    """

    log: Log
    done: dict[str, int] = field(default_factory=dict)
    cursor: int = 0

    def reads(self, said: Out[str]) -> None:
        match said:
            case Send(item=each, ahead=ahead):
                self.acts(each.event)
                if not ahead:
                    self.cursor = each.seq
            case Gap(first=first, last=last):
                for each in self.log.items:
                    if first <= each.seq <= last and each.wanted:
                        self.acts(each.event)
                self.cursor = last

    def acts(self, event: str) -> None:
        if event not in self.done:
            self.done[event] = len(self.done)


FATES = ("arrives", "twice", "late", "cut", "crash", "uncommitted")


@given(
    count=st.integers(1, 120),
    urgent=st.sets(st.integers(1, 120), max_size=12),
    unwanted=st.sets(st.integers(1, 120), max_size=30),
    untold=st.sets(st.integers(1, 120), max_size=12),
    bursts=st.lists(st.integers(1, 40), max_size=5),
    fates=st.lists(st.sampled_from(FATES), max_size=60),
    window=st.integers(1, 20),
)
def test_every_event_has_its_effect_exactly_once_in_a_program_that_keeps_the_rules(
    count: int,
    urgent: set[int],
    unwanted: set[int],
    untold: set[int],
    bursts: list[int],
    fates: list[str],
    window: int,
) -> None:
    whole = log(count, urgent=urgent, unwanted=unwanted, untold=untold)
    here = Log(whole.items[: min(count, 30)])
    program, chance, coming = Program(whole), iter(fates), iter(bursts)
    fate: Callable[[], str] = lambda: next(chance, "arrives")  # noqa: E731 - a name for what comes next

    for _ in range(2_000):
        stream = here.opened(program.cursor, window=window, lane=3, ahead=5)
        late: list[Out[str]] = []
        connected = True
        while connected:
            said = here.turn(stream, 0.0)
            if not said and stream.is_idle and len(here.items) == len(whole.items):
                break
            for number, each in enumerate(said):
                match fate():
                    case "cut" | "crash":
                        connected = False  # this, and what is behind it on the line, is never read
                        late.clear()
                        break
                    case "twice":
                        program.reads(each)
                        program.reads(each)
                    case "late":
                        late = list(said[number:])
                        break
                    case "uncommitted":
                        before = program.cursor
                        program.reads(each)
                        program.cursor = before  # the effect is done, and the commit was lost
                        connected = False
                        break
                    case _:
                        program.reads(each)
            else:
                assert stream.committed(program.cursor, 0.0)
                here = Log(whole.items[: min(count, len(here.items) + next(coming, count))])
                continue
            if connected:
                for each in late:
                    program.reads(each)
                late = []
                assert stream.committed(program.cursor, 0.0)
        if all(each.event in program.done for each in whole.items if each.wanted):
            break
        here = Log(whole.items[: min(count, len(here.items) + 1)])
    else:
        pytest.fail("it never came to an end")

    wanted = [each for each in whole.items if each.wanted]
    assert sorted(program.done) == sorted(each.event for each in wanted)
    ordinary = [each.event for each in wanted if not each.urgent]
    assert sorted(ordinary, key=program.done.__getitem__) == ordinary, "and the line keeps its order"

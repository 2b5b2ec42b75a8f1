"""T31: many FLASH of one centre are one row and one siren; each stays within reach, and so does everybody else's."""

from __future__ import annotations

from typing import Any

import pytest

from protocols.messages.header import Precedence
from protocols.phrases.catalogue import Phrases
from tests.tui.desks import Watch
from tests.tui.seats import alert
from tui.desk import GUARD_S, QUIET_S
from tui.stacks import MOST_APART

FLASH: Any = {"precedence": Precedence.FLASH, "precedence_reason": "it closes fast"}


@pytest.fixture
def watch() -> Watch:
    return Watch()


def flood(watch: Watch, count: int, every: float = 3.0) -> list[str]:
    digits = []
    for _ in range(count):
        digits.append(watch.arrive(alert(watch.world, **FLASH)).digits)
        watch.pass_(every)
    return digits


def test_a_few_stand_each_for_itself(watch: Watch) -> None:
    flood(watch, MOST_APART)
    assert watch.desk.listing.stacks(watch.now) == {}


def test_many_are_one_row_that_says_how_many_in_what_time(watch: Watch) -> None:
    digits = flood(watch, 37)
    shelf = watch.digits()
    assert shelf[1] == digits[0], "the one that presses most"
    assert shelf[2] == "waiting for others"
    [stack] = watch.desk.listing.stacks(watch.now).values()
    assert stack.words(Phrases("en")) == "MERIDIAN: 37 FLASH in 2 min"
    watch.desk.rows.stacks = watch.desk.listing.stacks(watch.now)
    row = watch.desk.rows.first(stack.matters[0], watch.now, 120)
    assert "MERIDIAN: 37 FLASH in 2 min" in "".join(span.text for span in row)
    assert watch.desk.listing.items(watch.now)[0].entries == 37  # type: ignore[union-attr]


def test_each_is_within_reach(watch: Watch) -> None:
    digits = flood(watch, 12)
    watch.desk.listing.spread("MERIDIAN")
    assert sorted(watch.digits()[1:13]) == sorted(digits)
    assert watch.desk.listing.stacks(watch.now) == {}


def test_the_next_one_stands_there_when_the_first_is_taken(watch: Watch) -> None:
    said = [alert(watch.world, **FLASH) for _ in range(10)]
    for each in said:
        watch.arrive(each)
        watch.pass_(1)
    watch.sent(watch.world.acknowledge(said[0], from_="KESTREL"))
    [stack] = watch.desk.listing.stacks(watch.now).values()
    assert len(stack.matters) == 9


def test_a_flood_keeps_no_key_away_and_ends_no_quiet(watch: Watch) -> None:
    flood(watch, MOST_APART + 1, every=0.2)
    watch.pass_(GUARD_S)
    assert not watch.desk.guarded(watch.tick)
    watch.desk.silence(watch.now, watch.tick)
    for _ in range(20):
        watch.arrive(alert(watch.world, **FLASH))
        watch.pass_(0.2)
        assert not watch.desk.guarded(watch.tick), "a key reaches what the officer works on"
        assert watch.desk.rings(watch.now, watch.tick) is None
    assert watch.desk.quiet(watch.tick) > QUIET_S - 10


def test_the_first_ones_sound_and_guard_as_ever(watch: Watch) -> None:
    watch.arrive(alert(watch.world, **FLASH))
    assert watch.desk.guarded(watch.tick)
    sounding = watch.desk.sounding(watch.now, watch.tick)
    flood(watch, 20)
    assert watch.desk.sounding(watch.now, watch.tick) == sounding, "one siren: the oldest"

"""That a record runs out is told once at each step, to both sides, in words that say what to do."""

from __future__ import annotations

import pytest

from hotline.node.judge.effects import Decision, KeepExpiry
from hotline.node.judge.events import Expiring
from hotline.node.judge.switchboard import accept
from tests.node.judge.scene import Judge, effects, told
from tests.parties import DAY, NOW, World

END = NOW + 90 * DAY


def expiring(
    world: World, days: int, party: str = "Meridian Orbital", before: frozenset[int] = frozenset()
) -> Decision:
    world.now = END - days * DAY
    judge = Judge(world, roster=World().roster("KESTREL")).knows(announced=before)
    return accept(Expiring("statement", party, 1), judge.facts)


@pytest.mark.parametrize(
    ("days", "step", "code"),
    [
        (30, 30, "record_expires"),
        (8, 30, "record_expires"),
        (7, 7, "record_expires"),
        (1, 1, "record_expires"),
        (0, 0, "record_expired"),
    ],
)
def test_it_is_told_with_what_is_left_and_what_to_do(world: World, days: int, step: int, code: str) -> None:
    decision = expiring(world, days)
    assert effects(decision, KeepExpiry) == [KeepExpiry("statement", "Meridian Orbital", 1, step)]
    [alarm] = told(decision, "alarm")
    assert (alarm["code"], alarm["peer"]) == (code, "MERIDIAN")
    assert alarm["detail"].startswith("statement 1 of Meridian Orbital r")
    assert (f"in {days} day" in alarm["detail"]) is (days > 0)
    assert "ask them for the next" in alarm["detail"]


def test_of_our_own_it_is_our_registrars_who_act(world: World) -> None:
    [alarm] = told(expiring(world, 7, "Kestrel Space Watch"), "alarm")
    assert alarm["peer"] is None
    assert alarm["detail"].startswith("our own statement 1 of Kestrel Space Watch runs out")
    assert "our registrars sign the next" in alarm["detail"]


@pytest.mark.parametrize("before", [{7}, {30, 7}, {1}, {0}])
def test_once_and_no_step_that_is_over(world: World, before: set[int]) -> None:
    assert expiring(world, 7, before=frozenset(before)).effects == ()


def test_an_earlier_step_does_not_silence_the_next(world: World) -> None:
    assert told(expiring(world, 1, before=frozenset({30, 7})), "alarm")


def test_nothing_of_a_record_that_is_not_the_newest_or_has_time(world: World) -> None:
    assert expiring(world, 31).effects == ()
    judge = Judge(world, roster=World().roster("KESTREL")).knows()
    assert accept(Expiring("statement", "Meridian Orbital", 2), judge.facts).effects == ()
    assert accept(Expiring("statement", "Nobody", 1), judge.facts).effects == ()

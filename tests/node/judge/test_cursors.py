"""How far a program has the event log: forward by itself, back by name, and an alarm once when it stands still."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from hotline.node.judge.cursors import MOST_CONSUMERS
from hotline.node.judge.effects import Decision, DropCursor, KeepCursor
from hotline.node.judge.events import ConsumerEnded, ConsumerLagged, CursorMoved
from hotline.node.judge.facts import Cursor
from hotline.node.judge.switchboard import accept
from protocols.errors import Code, Refused
from tests.node.judge.scene import Judge, effects, told
from tests.parties import NOW, World

WHO = ("service/OPS-BRIDGE", "pager")
HERE = Cursor(*WHO, position=50, since=10, lagging=False, at=NOW - 1_000)


def moves(world: World, position: int, *, places: bool = False, **facts: Any) -> Decision:
    judge = Judge(world).knows(**({"head": 100, "cursor": HERE} | facts))
    return accept(CursorMoved(*WHO, position, most=40, places=places), judge.facts)


def lags(world: World, **facts: Any) -> Decision:
    judge = Judge(world).knows(**({"head": 100, "cursor": HERE} | facts))
    return accept(ConsumerLagged(*WHO, most=40), judge.facts)


def refused(code: Code) -> Any:
    return pytest.raises(Refused, check=lambda error: error.code is code)


def test_it_goes_forward(world: World) -> None:
    assert effects(moves(world, 60), KeepCursor) == [KeepCursor(replace(HERE, position=60, at=NOW))]


@pytest.mark.parametrize("position", [50, 49, 0])
def test_what_is_said_late_or_twice_changes_nothing(world: World, position: int) -> None:
    assert moves(world, position).effects == ()


def test_it_goes_back_only_when_it_takes_its_place_anew(world: World) -> None:
    placed = Cursor(*WHO, position=3, since=100, lagging=False, at=NOW)
    assert effects(moves(world, 3, places=True), KeepCursor) == [KeepCursor(placed)]
    assert effects(moves(world, 3, places=True, cursor=None), KeepCursor) == [KeepCursor(placed)]


def test_nobody_has_what_has_not_happened(world: World) -> None:
    with refused(Code.CURSOR_EXPIRED):
        moves(world, 101)


def test_a_commit_makes_no_consumer(world: World) -> None:
    with refused(Code.NOT_FOUND):
        moves(world, 60, cursor=None)
    with refused(Code.NOT_FOUND):
        accept(ConsumerEnded(*WHO), Judge(world).facts)


def test_a_program_has_so_many_consumers_and_no_more(world: World) -> None:
    with refused(Code.NOT_ALLOWED):
        moves(world, 60, places=True, cursor=None, consumers=MOST_CONSUMERS)
    assert moves(world, 60, places=True, consumers=MOST_CONSUMERS).effects


def test_more_than_so_many_behind_is_an_alarm(world: World) -> None:
    decision = lags(world)
    assert effects(decision, KeepCursor) == [KeepCursor(replace(HERE, lagging=True))]
    [alarm] = told(decision, "alarm")
    assert (alarm["code"], "pager of service/OPS-BRIDGE has not taken 50 events" in alarm["detail"]) == (
        "consumer_lagging",
        True,
    )


@pytest.mark.parametrize(
    "cursor",
    [
        None,
        replace(HERE, position=60),
        replace(HERE, lagging=True),
        replace(HERE, since=60),
    ],
    ids=["gone", "just_so_many", "told_already", "behind_by_its_own_wish"],
)
def test_nothing_is_told(world: World, cursor: Cursor | None) -> None:
    assert lags(world, cursor=cursor).effects == ()


@pytest.mark.parametrize(("position", "lagging"), [(79, True), (80, False)])
def test_half_of_it_made_good_is_enough_to_be_told_again(world: World, position: int, lagging: bool) -> None:
    [kept] = effects(moves(world, position, cursor=replace(HERE, lagging=True)), KeepCursor)
    assert kept.cursor.lagging is lagging


def test_it_ends(world: World) -> None:
    judge = Judge(world).knows(cursor=HERE)
    assert accept(ConsumerEnded(*WHO), judge.facts).effects == (DropCursor(*WHO),)

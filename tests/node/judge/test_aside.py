"""What is set aside, told of and dropped: decided from what is on record."""

from __future__ import annotations

import pytest

from hotline.node.judge.aside import MOST_ASIDE
from hotline.node.judge.effects import AsideTold, DropAside, KeepAside
from hotline.node.judge.events import AsideJudged, EnvelopeAside, RecordMissed
from hotline.node.judge.facts import Aside
from hotline.node.judge.switchboard import accept
from tests.node.judge.scene import Judge, effects, told
from tests.parties import World, seed

RELEASE = seed("a release")
EVENT = EnvelopeAside("MERIDIAN", RELEASE, b"an envelope", "Meridian Orbital", 2)
HELD = Aside("MERIDIAN", "Meridian Orbital", 2, told=False, waiting=3)


def test_it_is_kept_as_it_came(world: World) -> None:
    decision = accept(EVENT, Judge(world).knows(aside_count=MOST_ASIDE - 1).facts)
    assert effects(decision, KeepAside) == [KeepAside("MERIDIAN", RELEASE, b"an envelope", "Meridian Orbital", 2)]
    assert decision.answer == {"state": "aside"}


@pytest.mark.parametrize(("facts", "state"), [({"aside_count": MOST_ASIDE}, "full"), ({"aside": HELD}, "known")])
def test_no_more_than_64_and_none_twice(world: World, facts: dict[str, object], state: str) -> None:
    decision = accept(EVENT, Judge(world).knows(**facts).facts)
    assert decision.effects == ()
    assert decision.answer == {"state": state}


def test_what_does_not_come_is_told_with_how_many_wait(world: World) -> None:
    decision = accept(RecordMissed(RELEASE), Judge(world).knows(aside=HELD).facts)
    [alarm] = told(decision, "alarm")
    assert (alarm["code"], alarm["peer"]) == ("record_needed", "MERIDIAN")
    assert str(alarm["detail"]).startswith("3 envelopes wait for statement 2 of Meridian Orbital")
    assert effects(decision, AsideTold) == [AsideTold("Meridian Orbital", 2)]


def test_it_is_told_once_and_not_of_what_came(world: World) -> None:
    before = Aside("MERIDIAN", "Meridian Orbital", 2, told=True, waiting=1)
    for aside in (before, None):
        assert accept(RecordMissed(RELEASE), Judge(world).knows(aside=aside).facts).effects == ()


def test_what_was_judged_waits_no_longer(world: World) -> None:
    assert effects(accept(AsideJudged(RELEASE), Judge(world).knows(aside=HELD).facts), DropAside) == [
        DropAside(RELEASE)
    ]
    assert accept(AsideJudged(RELEASE), Judge(world).facts).effects == ()

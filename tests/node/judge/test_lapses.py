"""What has not come in time is told once, and only what is still owed."""

from __future__ import annotations

import pytest

from hotline.node.judge.effects import Decision, KeepLapse
from hotline.node.judge.events import Lapsed
from hotline.node.judge.switchboard import accept
from protocols.deadlines import Clocks
from protocols.exchange import Exchange
from tests.node.judge.scene import Judge, effects, told
from tests.parties import MINUTE, NOW, World, seed

M = seed("a message")
DUE = Clocks(NOW - 5 * MINUTE, NOW - 4 * MINUTE, NOW - 3 * MINUTE, NOW + MINUTE)


def lapsed(world: World, what: str, *, exchange: Exchange, before: frozenset[str] = frozenset()) -> Decision:
    judge = Judge(world, "MERIDIAN").knows(exchanges={(M, "KESTREL"): exchange}, due=DUE, lapsed=before)
    return accept(Lapsed(M, "KESTREL", what), judge.facts)


BEGUN = Exchange(released=NOW - 6 * MINUTE)


def test_what_did_not_come_is_told_with_its_time(world: World) -> None:
    decision = lapsed(world, "shown", exchange=BEGUN)
    assert effects(decision, KeepLapse) == [KeepLapse(M, "KESTREL", "shown", NOW - 4 * MINUTE)]
    assert told(decision, "lapsed") == [
        {"message": M, "to": "KESTREL", "what": "shown", "due": NOW - 4 * MINUTE, "at": NOW}
    ]


def test_once(world: World) -> None:
    assert lapsed(world, "shown", exchange=BEGUN, before=frozenset({"shown"})).effects == ()


@pytest.mark.parametrize(
    ("what", "exchange"),
    [
        ("answered", BEGUN),  # not due yet
        ("received", Exchange(released=NOW, received=NOW - MINUTE)),  # it came, late
        ("shown", Exchange(released=NOW, acknowledged=NOW - MINUTE, acknowledged_by="WATCH-1")),  # more came than that
        ("acknowledged", Exchange(released=NOW, cancelled=NOW - MINUTE)),  # nobody owes anything any more
    ],
)
def test_what_is_not_owed_is_not_told(world: World, what: str, exchange: Exchange) -> None:
    assert lapsed(world, what, exchange=exchange).effects == ()

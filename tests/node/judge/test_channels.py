"""A judge with charters on record: what changes in deadlines, in what is shown, in what settles a message."""

from __future__ import annotations

from typing import Any

import pytest

from hotline.node.judge.effects import KeepNotice, SetExchange
from protocols.channels import Channels
from protocols.errors import Code, Refused
from protocols.exchange import Exchange
from protocols.line import Incoming
from protocols.messages.charter import Shows, Within
from protocols.messages.header import Precedence, Reply
from protocols.messages.procedure import FreeText
from protocols.signed import SignedRecord
from protocols.terms import DEADLINES
from tests.channel_world import Channelled
from tests.node.judge.scene import Judge, effects, told
from tests.parties import NOW, Said

TEXT = FreeText(subject="Orbit", text="All is well.")
OPEN = ("procedure.free_text",)


@pytest.fixture
def world() -> Channelled:
    return Channelled()


def text(world: Channelled, charter: Said, **header: Any) -> Said:
    return world.say("procedure.free_text", TEXT, charter=charter.hash, **header)


def judge(world: Channelled, channels: Channels, centre: str = "KESTREL", *, from_: str = "MERIDIAN") -> Judge:
    """The peer's line has begun; what was said on it before is on its way."""
    here = Judge(world, centre).knows(channels=channels)
    if centre == from_:
        return here
    begun = SignedRecord.parse(world.epoch_record(from_, centre)).hash("epoch", world.mode)
    return here.knows(incoming=Incoming(from_, centre, 1, begun, 0, begun))


def test_the_charter_s_deadlines_run_at_the_receiver(world: Channelled) -> None:
    within = Within(precedence="priority", acknowledged_within_s=7200)
    agreed = world.in_force(types=OPEN, deadlines=(within,))
    decision = judge(world, world.channels(*agreed)).sees(text(world, agreed[0]).envelopes["KESTREL"])
    [life] = effects(decision, SetExchange)
    assert life.due is not None
    assert life.due.acknowledged_by == NOW + 7_200_000
    assert life.due.shown_by == NOW + DEADLINES[Precedence.PRIORITY].shown_ms


def test_and_at_the_sender(world: Channelled) -> None:
    within = Within(precedence="priority", answered_within_s=3600)
    agreed = world.in_force(types=OPEN, deadlines=(within,))
    said = text(world, agreed[0], reply=Reply(required="answer"))
    decision = judge(world, world.channels(*agreed), "MERIDIAN").is_handed(said.data, said.attested, seat="WATCH-2")
    [life] = effects(decision, SetExchange)
    assert life.due is not None
    assert life.due.answered_by == NOW + 3_600_000


def test_nobody_owes_that_it_was_shown_where_that_is_not_told(world: Channelled) -> None:
    agreed = world.in_force(types=OPEN, shows=Shows(shown="no", presence="no", answer_times="no"))
    channels = world.channels(*agreed)
    said = text(world, agreed[0], reply=Reply(required="none"))
    [life] = effects(judge(world, channels).sees(said.envelopes["KESTREL"]), SetExchange)
    assert life.due is not None
    assert life.due.shown_by is None
    assert life.settled


def test_and_a_seat_that_tells_it_all_the_same_is_not_passed_on(world: Channelled) -> None:
    for shown, state in (("yes", "noticed"), ("no", "nothing_known")):
        shows = Shows(shown=shown, presence="no", answer_times="no")  # type: ignore[arg-type]
        agreed = world.in_force(types=OPEN, shows=shows)
        said = text(world, agreed[0])
        here = judge(world, world.channels(*agreed))
        known = here.knows(
            messages={said.hash: here.kept(said, incoming=True)},
            exchanges={(said.hash, "KESTREL"): Exchange(released=NOW)},
        )
        decision = known.sees_notice(world.shown(said), "KESTREL", ours=True)
        assert decision.answer["state"] == state
        assert bool(effects(decision, KeepNotice)) == (shown == "yes")


def test_what_is_not_opened_is_refused_before_it_leaves(world: Channelled) -> None:
    agreed = world.in_force()
    said = text(world, agreed[0])
    with pytest.raises(Refused) as refused:
        judge(world, world.channels(*agreed), "MERIDIAN").is_handed(said.data, said.attested, seat="WATCH-2")
    assert refused.value.code is Code.TYPE_NOT_OPENED


def test_what_was_refused_on_a_channel_is_told_with_its_code(world: Channelled) -> None:
    agreed = world.in_force()
    decision = judge(world, world.channels(*agreed)).sees(text(world, agreed[0]).envelopes["KESTREL"])
    assert decision.answer == {"state": "refused", "code": "type_not_opened"}
    assert told(decision, "refused")[0]["code"] == "type_not_opened"


def test_a_channel_of_three_is_one_message_and_a_release_to_each(world: Channelled) -> None:
    agreed = world.in_force("KESTREL", "HALCYON", types=OPEN)
    said = text(world, agreed[0], to=("KESTREL", "HALCYON"))
    assert set(said.envelopes) == {"KESTREL", "HALCYON"}
    decision = judge(world, world.channels(*agreed), "MERIDIAN").is_handed(said.data, said.attested, seat="WATCH-2")
    assert [life.addressee for life in effects(decision, SetExchange)] == ["KESTREL", "HALCYON"]


def test_a_state_that_is_to_be_informed_may_be_named_in_a_reply() -> None:
    world = Channelled(opens=("charter.*",), inform="MERIDIAN")
    proposal = world.proposes("KESTREL", "WREN")
    accepted = world.accepts("WREN", proposal, info=("MERIDIAN",))
    here = judge(world, world.channels(proposal), from_="WREN")
    here = here.knows(related=here.kept(proposal, incoming=False))
    assert here.sees(accepted.envelopes["KESTREL"]).answer["state"] == "received"
    silent = world.accepts("WREN", proposal)
    assert here.sees(silent.envelopes["KESTREL"]).answer.get("code") == "type_closed"

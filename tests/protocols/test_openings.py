"""What may be said on a channel, and what may not."""

from __future__ import annotations

from typing import Any

import pytest

from protocols import openings
from protocols.channels import NO_CHANNELS, Channels
from protocols.errors import Code, Refused
from protocols.messages.draft import body_of
from protocols.messages.header import Precedence, parse
from protocols.messages.procedure import NOT_AGREEMENT, Acknowledgement, FreeText
from tests.channel_world import Channelled
from tests.parties import DAY, NOW, Said
from tests.protocols.messages.drafts import checked, example

TEXT = FreeText(subject="Orbit", text="All is well.")


@pytest.fixture
def world() -> Channelled:
    return Channelled()


def judged(channels: Channels, data: bytes, *, crew: bool = False) -> Code | None:
    try:
        openings.check(parse(data), channels, crew=crew)
        openings.check_act(parse(data), channels)
    except Refused as refused:
        return refused.code
    return None


def text(world: Channelled, **header: Any) -> bytes:
    return world.message("procedure.free_text", TEXT, **header)


def alert(world: Channelled, **header: Any) -> bytes:
    return world.message("conjunction.alert", b"\x80", **header)


# -- on the channel of a charter ---------------------------------------------------------------------------------------


def test_a_type_that_was_opened_and_one_that_was_not(world: Channelled) -> None:
    agreed = world.in_force()
    channels, charter = world.channels(*agreed), agreed[0].hash
    assert judged(channels, alert(world, charter=charter)) is None
    assert judged(channels, text(world, charter=charter)) is Code.TYPE_NOT_OPENED
    assert "not opened on this channel" in str(refusal(channels, text(world, charter=charter))).casefold()


def refusal(channels: Channels, data: bytes) -> Refused:
    with pytest.raises(Refused) as refused:
        openings.check(parse(data), channels, crew=False)
    return refused.value


def test_free_text_is_opened_by_name(world: Channelled) -> None:
    agreed = world.in_force(types=("conjunction.*", "procedure.free_text"))
    assert judged(world.channels(*agreed), text(world, charter=agreed[0].hash)) is None


def test_a_form_that_nobody_knows_is_not_opened_but_with_everything(world: Channelled) -> None:
    narrow, wide = world.in_force(), world.in_force(types=("*",))
    unknown = world.message("eclipse.notice", b"\x80", charter=narrow[0].hash)
    assert judged(world.channels(*narrow), unknown) is Code.TYPE_NOT_OPENED
    unknown = world.message("eclipse.notice", b"\x80", charter=wide[0].hash)
    assert judged(world.channels(*wide), unknown) is None


def test_what_is_said_about_messages_is_open_everywhere(world: Channelled) -> None:
    agreed = world.in_force()
    suspension = world.suspends("KESTREL", agreed[0])
    ack = world.message("procedure.acknowledgement", Acknowledgement(means=NOT_AGREEMENT), charter=agreed[0].hash)
    for said in ((), (suspension,), (world.leaves("KESTREL", agreed[0]),)):
        assert judged(world.channels(*agreed, *said), ack) is None


def test_word_of_danger_to_a_crew_always_passes(world: Channelled) -> None:
    agreed = world.in_force(types=("launch.*",), replaces_direct="yes")
    left = world.channels(*agreed, world.leaves("KESTREL", agreed[0]))
    for channels in (world.channels(*agreed), world.channels(*agreed, world.suspends("KESTREL", agreed[0])), left):
        for charter in (None, agreed[0].hash, bytes(32)):
            assert judged(channels, alert(world, charter=charter), crew=True) is None


def test_whose_danger_it_is_the_form_says(world: Channelled) -> None:
    draft = example(next(form for form in forms() if form.type == "conjunction.alert"))
    draft["body"] |= {"crew_at_risk": "yes"}
    message = checked(draft)
    assert openings.crew_in_danger(message, body_of(message))
    assert not openings.crew_in_danger(message, None)
    unknown = parse(world.message("eclipse.notice", b"\x80", precedence=Precedence.FLASH))
    assert openings.crew_in_danger(unknown, None, "sole_crew_danger")
    assert not openings.crew_in_danger(unknown, None, "author")


def forms() -> Any:
    from protocols.messages import FORMS

    return FORMS.values()


def test_no_charter_and_one_that_waits(world: Channelled) -> None:
    agreed = world.in_force()
    data = alert(world, charter=agreed[0].hash)
    assert judged(NO_CHANNELS, data) is Code.CHARTER_UNKNOWN
    assert judged(world.channels(agreed[0]), data) is Code.CHARTER_UNKNOWN
    assert "KESTREL" in refusal(world.channels(agreed[0]), data).detail


def test_suspended_and_ended(world: Channelled) -> None:
    agreed = world.in_force()
    data = alert(world, charter=agreed[0].hash)
    suspension = world.suspends("KESTREL", agreed[0])
    assert judged(world.channels(*agreed, suspension), data) is Code.CHANNEL_SUSPENDED
    assert judged(world.channels(*agreed, suspension, world.resumes(suspension)), data) is None
    assert judged(world.channels(*agreed, world.leaves("KESTREL", agreed[0])), data) is Code.CHANNEL_ENDED


def test_to_members_only(world: Channelled) -> None:
    agreed = world.in_force()
    channels, charter = world.channels(*agreed), agreed[0].hash
    assert judged(channels, alert(world, charter=charter, info=("HALCYON",))) is Code.NOT_A_MEMBER
    assert judged(channels, alert(world, charter=charter, from_="HALCYON", to=("KESTREL",))) is Code.NOT_A_MEMBER


def test_of_three_one_may_be_told_alone_and_none_who_left(world: Channelled) -> None:
    agreed = world.in_force("KESTREL", "HALCYON")
    charter = agreed[0].hash
    assert judged(world.channels(*agreed), alert(world, charter=charter, to=("HALCYON",))) is None
    gone = world.channels(*agreed, world.leaves("HALCYON", agreed[0]))
    assert judged(gone, alert(world, charter=charter, to=("KESTREL", "HALCYON"))) is Code.NOT_A_MEMBER
    assert judged(gone, alert(world, charter=charter, to=("KESTREL",))) is None


def test_above_the_highest_level(world: Channelled) -> None:
    agreed = world.in_force(highest_level="centre")
    channels, charter = world.channels(*agreed), agreed[0].hash
    assert judged(channels, alert(world, charter=charter, speaks_for="ministry")) is Code.SPEAKS_FOR
    assert judged(channels, alert(world, charter=charter, speaks_for="operator")) is None


# -- on the direct channel ---------------------------------------------------------------------------------------------


def test_the_direct_channel_opens_everything(world: Channelled) -> None:
    assert judged(world.channels(*world.in_force()), text(world)) is None


def test_but_not_where_a_charter_stands_in_its_place(world: Channelled) -> None:
    agreed = world.in_force(replaces_direct="yes")
    channels = world.channels(*agreed)
    assert judged(channels, text(world)) is Code.TYPE_NOT_OPENED
    assert judged(channels, text(world, to=("HALCYON",))) is None
    assert judged(channels, text(world, to=("HALCYON",), info=("KESTREL",))) is Code.TYPE_NOT_OPENED
    proposal = world.proposes("MERIDIAN", "KESTREL", of=agreed[0])
    assert judged(channels, proposal.data) is None
    assert judged(world.channels(*agreed, world.leaves("KESTREL", agreed[0])), text(world)) is None


# -- acts --------------------------------------------------------------------------------------------------------------


def test_what_changes_a_channel_goes_to_every_other_member(world: Channelled) -> None:
    agreed = world.in_force("KESTREL", "HALCYON")
    channels = world.channels(*agreed)
    for act in (world.suspends, world.leaves):
        assert judged(channels, act("KESTREL", agreed[0]).data) is None
        assert judged(channels, act("KESTREL", agreed[0], to=("MERIDIAN",)).data) is Code.MEMBER_MISSING
    aside = world.accepts("KESTREL", agreed[0], to=("MERIDIAN",))
    assert judged(world.channels(agreed[0]), aside.data) is Code.MEMBER_MISSING


def test_whose_act_it_may_be(world: Channelled) -> None:
    proposal = world.proposes("MERIDIAN", "KESTREL", expires_at=NOW + DAY)
    channels = world.channels(proposal)
    assert judged(channels, world.accepts("HALCYON", proposal).data) is Code.NOT_A_MEMBER
    assert judged(channels, world.accepts("MERIDIAN", proposal).data) is Code.RELATION_WRONG
    assert judged(channels, world.accepts("KESTREL", proposal, composed_at=NOW + DAY).data) is Code.RELATION_WRONG
    accepted = world.accepts("KESTREL", proposal)
    again = world.channels(proposal, accepted)
    assert judged(again, world.accepts("KESTREL", proposal).data) is Code.ALREADY


def test_nobody_comes_back_to_a_channel_that_they_left(world: Channelled) -> None:
    agreed = world.in_force("KESTREL", "HALCYON")
    channels = world.channels(*agreed, world.leaves("HALCYON", agreed[0]))
    assert judged(channels, world.leaves("HALCYON", agreed[0]).data) is Code.ALREADY
    assert judged(channels, world.suspends("KESTREL", agreed[0], to=("MERIDIAN",)).data) is None


def test_an_ended_channel_is_not_suspended(world: Channelled) -> None:
    agreed = world.in_force()
    channels = world.channels(*agreed, world.leaves("KESTREL", agreed[0]))
    assert judged(channels, world.suspends("MERIDIAN", agreed[0]).data) is Code.CHANNEL_ENDED


def test_one_that_overtook_its_proposal_is_taken(world: Channelled) -> None:
    agreed = world.in_force()
    assert judged(NO_CHANNELS, agreed[1].data) is None


def test_a_resumption_of_what_was_resumed_changes_nothing(world: Channelled) -> None:
    agreed = world.in_force()
    suspension = world.suspends("KESTREL", agreed[0])
    said: tuple[Said, ...] = (*agreed, suspension, world.resumes(suspension))
    assert judged(world.channels(*said), world.resumes(suspension).data) is None
    assert world.channel(*said, world.resumes(suspension)).state == "in_force"

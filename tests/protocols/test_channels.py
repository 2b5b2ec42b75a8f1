"""What the messages of a charter amount to: the same for every member, in whatever order they came."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest

from protocols.channels import Channel, channels_of, deadlines_on, matches, replacing, shown_shared
from protocols.channels import Said as OnRecord
from protocols.errors import Code, Refused
from protocols.messages.charter import Shows, Within
from protocols.messages.draft import body_of
from protocols.messages.header import Precedence
from protocols.messages.procedure import Acknowledgement, Cancellation
from protocols.messages.values import NOT_AGREEMENT
from protocols.openings import check_act
from protocols.terms import DEADLINES
from tests.channel_world import Channelled
from tests.parties import DAY, MINUTE, NOW, Said


@pytest.fixture
def world() -> Channelled:
    return Channelled()


def made(*said: Said) -> dict[bytes, Channel]:
    return channels_of(OnRecord(each.hash, each.message, body_of(each.message)) for each in said)


# -- in force --------------------------------------------------------------------------------------------------------


def test_without_an_acceptance_there_is_no_channel(world: Channelled) -> None:
    proposal = world.proposes("MERIDIAN", "KESTREL")
    channel = world.channel(proposal)
    assert (channel.state, channel.awaited, channel.accepted) == ("proposed", ("KESTREL",), frozenset())
    assert channel.digits == proposal.digits


def test_one_acceptance_of_two_is_not_both(world: Channelled) -> None:
    proposal = world.proposes("MERIDIAN", "KESTREL", "HALCYON")
    kestrel = world.accepts("KESTREL", proposal)
    assert world.channel(proposal, kestrel).state == "proposed"
    assert world.channel(proposal, kestrel).awaited == ("HALCYON",)
    halcyon = world.accepts("HALCYON", proposal)
    channel = world.channel(proposal, kestrel, halcyon)
    assert (channel.state, channel.members) == ("in_force", ("MERIDIAN", "KESTREL", "HALCYON"))


def acknowledged(world: Channelled, proposal: Said) -> Said:
    return world.acknowledge(proposal)


def by_a_stranger(world: Channelled, proposal: Said) -> Said:
    return world.accepts("HALCYON", proposal, to=("MERIDIAN", "KESTREL"))


def by_the_proposer(world: Channelled, proposal: Said) -> Said:
    return world.accepts("MERIDIAN", proposal)


def of_another(world: Channelled, proposal: Said) -> Said:
    return world.accepts("KESTREL", world.proposes("MERIDIAN", "KESTREL", types=("*",)))


def too_late(world: Channelled, proposal: Said) -> Said:
    assert proposal.message.expires_at is not None
    return world.accepts("KESTREL", proposal, composed_at=proposal.message.expires_at)


@pytest.mark.parametrize("act", [acknowledged, by_a_stranger, by_the_proposer, of_another, too_late])
def test_what_accepts_nothing(world: Channelled, act: Any) -> None:
    proposal = world.proposes("MERIDIAN", "KESTREL", expires_at=NOW + DAY)
    assert made(proposal, act(world, proposal))[proposal.hash].state == "proposed"


def test_an_acceptance_that_one_member_was_not_told_of_counts_for_nobody(world: Channelled) -> None:
    proposal = world.proposes("MERIDIAN", "KESTREL", "HALCYON")
    aside = world.accepts("KESTREL", proposal, to=("MERIDIAN",))
    assert world.channel(proposal, aside, world.accepts("HALCYON", proposal)).awaited == ("KESTREL",)


# -- suspended, left, ended ------------------------------------------------------------------------------------------


def test_suspended_until_its_own_sender_resumes(world: Channelled) -> None:
    agreed = world.in_force()
    suspension = world.suspends("KESTREL", agreed[0])
    channel = world.channel(*agreed, suspension)
    assert channel.state == "suspended"
    [told] = channel.suspensions
    assert (told.by, told.reason, told.resumes_by) == ("KESTREL", "technical", NOW + DAY)
    assert world.channel(*agreed, suspension, world.resumes(suspension, from_="MERIDIAN")).state == "suspended"
    assert world.channel(*agreed, suspension, world.resumes(suspension)).state == "in_force"


def test_a_suspension_that_takes_the_place_of_another_is_one(world: Channelled) -> None:
    agreed = world.in_force()
    first = world.suspends("KESTREL", agreed[0])
    second = world.suspends("KESTREL", first, to=("MERIDIAN",))
    assert [each.hash for each in world.channel(*agreed, first, second).suspensions] == [second.hash]
    assert world.channel(*agreed, first, second, world.resumes(second, to=("MERIDIAN",))).state == "in_force"


def test_both_suspend_and_one_resumes(world: Channelled) -> None:
    agreed = world.in_force()
    ours, theirs = world.suspends("MERIDIAN", agreed[0]), world.suspends("KESTREL", agreed[0])
    assert world.channel(*agreed, ours, theirs, world.resumes(ours)).state == "suspended"


def test_of_two_one_leaves_and_it_is_ended(world: Channelled) -> None:
    agreed = world.in_force()
    channel = world.channel(*agreed, world.leaves("KESTREL", agreed[0]))
    assert (channel.state, channel.members, channel.left) == ("ended", ("MERIDIAN",), frozenset({"KESTREL"}))


def test_of_three_one_leaves_and_two_go_on(world: Channelled) -> None:
    agreed = world.in_force("KESTREL", "HALCYON")
    suspension = world.suspends("HALCYON", agreed[0])
    channel = world.channel(*agreed, suspension, world.leaves("HALCYON", agreed[0]))
    assert (channel.state, channel.members, channel.suspensions) == ("in_force", ("MERIDIAN", "KESTREL"), ())


def test_who_leaves_before_accepting_has_not_accepted(world: Channelled) -> None:
    proposal = world.proposes("MERIDIAN", "KESTREL", "HALCYON")
    said = (world.accepts("KESTREL", proposal), world.leaves("HALCYON", proposal))
    assert world.channel(proposal, *said).state == "proposed"


def test_its_proposer_takes_it_back(world: Channelled) -> None:
    agreed = world.in_force()
    body = Cancellation(reason="sent_in_error")
    cancelled = world.refer(agreed[0], "procedure.cancellation", body, kind="cancel", from_="MERIDIAN", to=("KESTREL",))
    channel = world.channel(*agreed, cancelled)
    assert (channel.state, channel.ended_by) == ("ended", cancelled.hash)
    foreign = world.refer(agreed[0], "procedure.cancellation", body, kind="cancel", from_="KESTREL", to=("MERIDIAN",))
    assert world.channel(*agreed, foreign).state == "in_force"


def test_a_withdrawal_that_one_member_was_not_told_of_ends_the_channel_for_nobody(world: Channelled) -> None:
    agreed = world.in_force("KESTREL", "HALCYON")
    body = Cancellation(reason="sent_in_error")
    aside = world.refer(agreed[0], "procedure.cancellation", body, kind="cancel", from_="MERIDIAN", to=("KESTREL",))
    assert world.channel(*agreed, aside).state == "in_force"
    with pytest.raises(Refused) as refused:
        check_act(aside.message, made(*agreed))
    assert refused.value.code is Code.MEMBER_MISSING
    whole = world.refer(
        agreed[0], "procedure.cancellation", body, kind="cancel", from_="MERIDIAN", to=("KESTREL", "HALCYON")
    )
    check_act(whole.message, made(*agreed))
    assert world.channel(*agreed, aside, whole).ended_by == whole.hash


def test_a_charter_of_the_same_members_takes_its_place(world: Channelled) -> None:
    agreed = world.in_force()
    wider = world.proposes("KESTREL", "MERIDIAN", of=agreed[0], types=("*",))
    assert world.channel(*agreed, wider).state == "in_force"
    channels = world.channels(*agreed, wider, world.accepts("MERIDIAN", wider))
    assert (channels[agreed[0].hash].state, channels[agreed[0].hash].ended_by) == ("ended", wider.hash)
    assert channels[wider.hash].state == "in_force"


def test_a_charter_of_fewer_members_ends_nothing(world: Channelled) -> None:
    agreed = world.in_force("KESTREL", "HALCYON")
    other = world.proposes("MERIDIAN", "KESTREL", of=agreed[0])
    assert world.channels(*agreed, other, world.accepts("KESTREL", other))[agreed[0].hash].state == "in_force"


def test_the_order_in_which_they_came_changes_nothing(world: Channelled) -> None:
    agreed = world.in_force("KESTREL", "HALCYON")
    suspension = world.suspends("KESTREL", agreed[0])
    world.now += MINUTE
    said = (*agreed, suspension, world.resumes(suspension), world.leaves("HALCYON", agreed[0]))
    [channel] = {made(*order)[agreed[0].hash] for order in permutations(said)}
    assert (channel.state, channel.since) == ("in_force", NOW + MINUTE)
    assert made(*said, *said)[agreed[0].hash] == channel


def test_what_is_about_a_proposal_that_is_not_here_makes_no_channel(world: Channelled) -> None:
    agreed = world.in_force()
    assert made(*agreed[1:]) == {}
    assert made(*agreed)[agreed[0].hash].state == "in_force"


def test_an_acknowledgement_agrees_to_nothing(world: Channelled) -> None:
    proposal = world.proposes("MERIDIAN", "KESTREL")
    said = world.refer(proposal, "procedure.acknowledgement", Acknowledgement(means=NOT_AGREEMENT))
    assert made(proposal, said)[proposal.hash].state == "proposed"


# -- what a charter says ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pattern", "type", "yes"),
    [
        ("conjunction.alert", "conjunction.alert", True),
        ("conjunction.alert", "conjunction.intent", False),
        ("conjunction.*", "conjunction.intent", True),
        ("conjunction.*", "conjunctions.intent", False),
        ("*", "eclipse.notice", True),
    ],
)
def test_patterns(pattern: str, type: str, yes: bool) -> None:
    assert matches(pattern, type) is yes


def test_its_deadlines_are_the_defaults_but_where_it_says_otherwise(world: Channelled) -> None:
    within = Within(precedence="flash", shown_within_s=180, acknowledged_within_s=600)
    agreed = world.in_force(deadlines=(within,))
    table = deadlines_on(agreed[0].hash, world.channels(*agreed))
    flash, usual = table[Precedence.FLASH], DEADLINES[Precedence.FLASH]
    assert (flash.shown_ms, flash.acknowledged_ms, flash.answered_ms) == (180_000, 600_000, usual.answered_ms)
    assert {step.name: step.after_ms // 1000 for step in flash.ladder} == {
        "route": 30, "seats": 120, "contact": 600, "third_party": 1200, "no_reply": 3900,
    }  # fmt: skip
    assert table[Precedence.ROUTINE] is DEADLINES[Precedence.ROUTINE]
    assert deadlines_on(None, world.channels(*agreed)) is DEADLINES


def test_what_is_shown_is_agreed(world: Channelled) -> None:
    agreed = world.in_force(shows=Shows(shown="no", presence="no", answer_times="no"))
    channels = world.channels(*agreed)
    assert not shown_shared(agreed[0].hash, channels)
    assert shown_shared(None, channels)


def test_it_replaces_the_direct_channel_while_it_stands_suspended_or_not(world: Channelled) -> None:
    agreed = world.in_force(replaces_direct="yes")
    channels = world.channels(*agreed)
    assert replacing("KESTREL", "MERIDIAN", channels) == channels[agreed[0].hash]
    assert replacing("KESTREL", "HALCYON", channels) is None
    suspension = world.suspends("KESTREL", agreed[0])
    assert replacing("MERIDIAN", "KESTREL", world.channels(*agreed, suspension)) is not None
    assert replacing("MERIDIAN", "KESTREL", world.channels(*agreed, world.leaves("KESTREL", agreed[0]))) is None
    assert replacing("MERIDIAN", "KESTREL", world.channels(agreed[0])) is None

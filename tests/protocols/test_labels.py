"""Who is within a label, and what may be passed on to whom."""

from __future__ import annotations

from typing import Any

import pytest

from protocols import labels
from protocols.channels import NO_CHANNELS, Channels
from protocols.errors import Code, Refused
from protocols.messages.header import Handling, Message, parse
from protocols.messages.procedure import FreeText
from protocols.roster import Centre, Roster
from tests.channel_world import Channelled
from tests.parties import Said

TEXT = FreeText(subject="Orbit", text="All is well.")
FORWARD = Handling(retention="charter", may_forward="yes", may_publish="no")


class PassesOn:
    """The body of a referral, as far as labels read it."""

    def __init__(self, *hashes: bytes) -> None:
        self.passes_on = hashes


@pytest.fixture
def world() -> Channelled:
    return Channelled()


@pytest.fixture
def roster(world: Channelled) -> Roster:
    return world.roster("KESTREL")


def said(world: Channelled, **header: Any) -> Said:
    return world.say("procedure.free_text", TEXT, **header)


def blocked(message: Message, roster: Roster, channels: Channels = NO_CHANNELS, **more: Any) -> str | None:
    """The field at fault."""
    try:
        labels.check_label(message, roster, channels, related=more.get("related"), crew=more.get("crew", False))
    except Refused as refused:
        return refused.field if refused.code is Code.LABEL_BLOCKS else refused.code.value
    return None


def test_anyone_and_the_named_read_it(world: Channelled, roster: Roster) -> None:
    for label in ("anyone", "channel", "named_centres"):
        assert blocked(said(world, label=label, info=("HALCYON",)).message, roster) is None


def test_a_channel_s_words_stay_with_its_members(world: Channelled, roster: Roster) -> None:
    agreed = world.in_force()
    outside = said(world, label="channel", charter=agreed[0].hash, info=("HALCYON",)).message
    assert blocked(outside, roster, world.channels(*agreed)) == "info[0]"


def test_commercial_confidence_is_kept_by_who_promised_it(world: Channelled) -> None:
    halcyon = world.halcyon
    takes = Centre(name="HALCYON", keys=(halcyon.signer.public,), speaks_for="government", commercial=True)
    roster, _ = world.roster("KESTREL").admit("statement", halcyon.statement_record(2, centres=(takes,)), world.now)
    assert blocked(said(world, label="commercial", to=("HALCYON",)).message, roster) is None
    assert blocked(said(world, label="commercial", to=("HALCYON", "KESTREL")).message, roster) == "to[1]"


def test_a_charter_may_promise_it_for_its_members(world: Channelled, roster: Roster) -> None:
    agreed = world.in_force(commercial="yes")
    message = said(world, label="commercial", charter=agreed[0].hash).message
    assert blocked(message, roster, world.channels(*agreed)) is None
    assert blocked(message, roster, world.channels(agreed[0])) == "to[0]"
    assert blocked(said(world, label="commercial").message, roster, world.channels(*agreed)) == "to[0]"


def test_it_goes_back_to_whoever_spoke_in_confidence(world: Channelled, roster: Roster) -> None:
    first = said(world, label="commercial", from_="WREN", to=("KESTREL",))
    answer = said(world, label="commercial", from_="KESTREL", to=("WREN",)).message
    assert blocked(answer, roster, related=first.message) is None
    assert blocked(answer, roster) == "to[0]"


def test_danger_to_a_crew_is_told_to_whoever_is_named(world: Channelled, roster: Roster) -> None:
    assert blocked(said(world, label="commercial").message, roster, crew=True) is None


# -- passing on --------------------------------------------------------------------------------------------------------


def refers(world: Channelled, original: Said, *to: str, type: str = "consultation.referral") -> Message:
    """KESTREL, which had it from MERIDIAN, passes it on."""
    return parse(world.message(type, b"\x80", from_="KESTREL", to=to, label="anyone"))


def passing(
    world: Channelled, roster: Roster, original: Said, *to: str, channels: Channels = NO_CHANNELS, **more: Any
) -> Code | None:
    body: Any = PassesOn(original.hash)
    here = {original.hash: original.message} if more.pop("here", True) else {}
    message = refers(world, original, *to, **more)
    try:
        labels.check_passing_on(message, body, here, roster, channels, leaving=True)
    except Refused as refused:
        return refused.code
    return None


@pytest.mark.parametrize(
    ("label", "code"),
    [("anyone", None), ("channel", Code.LABEL_BLOCKS), ("named_centres", Code.LABEL_BLOCKS),
     ("commercial", Code.LABEL_BLOCKS)],
)  # fmt: skip
def test_a_referral_is_held_to_the_label_of_what_it_refers(
    world: Channelled, roster: Roster, label: str, code: Code | None
) -> None:
    original = said(world, label=label, handling=FORWARD)
    assert passing(world, roster, original, "HALCYON") is code
    assert passing(world, roster, original, "MERIDIAN") is None


def test_what_may_not_be_passed_on_is_not(world: Channelled, roster: Roster) -> None:
    original = said(world, label="anyone", handling=Handling(retention="case", may_forward="no", may_publish="no"))
    assert passing(world, roster, original, "HALCYON") is Code.LABEL_BLOCKS
    assert passing(world, roster, original, "MERIDIAN", type="procedure.release_to_outsiders") is Code.LABEL_BLOCKS
    assert passing(world, roster, original, "MERIDIAN") is None


def test_outsiders_are_on_no_roster(world: Channelled, roster: Roster) -> None:
    for label, code in (("channel", None), ("named_centres", Code.LABEL_BLOCKS), ("commercial", Code.LABEL_BLOCKS)):
        original = said(world, label=label, handling=FORWARD)
        assert passing(world, roster, original, "MERIDIAN", type="procedure.release_to_outsiders") is code


def test_within_the_channel_it_came_by(world: Channelled, roster: Roster) -> None:
    agreed = world.in_force("KESTREL", "HALCYON")
    original = said(world, label="channel", charter=agreed[0].hash, handling=FORWARD)
    assert passing(world, roster, original, "HALCYON", channels=world.channels(*agreed)) is None
    assert passing(world, roster, original, "WREN", channels=world.channels(*agreed)) is Code.LABEL_BLOCKS


def test_our_own_words_are_ours_to_pass_on(world: Channelled, roster: Roster) -> None:
    ours = said(world, from_="KESTREL", to=("MERIDIAN",), label="named_centres")
    assert passing(world, roster, ours, "HALCYON") is None


def test_nobody_passes_on_what_they_do_not_have(world: Channelled, roster: Roster) -> None:
    original = said(world, label="anyone", handling=FORWARD)
    assert passing(world, roster, original, "HALCYON", here=False) is Code.RELATION_UNKNOWN


def test_a_release_to_outsiders_names_what_it_passes_on(world: Channelled) -> None:
    message = parse(world.message("procedure.release_to_outsiders", b"\x80"))
    assert labels.may_pass_on(message)
    assert not labels.may_pass_on(parse(world.message("procedure.free_text", TEXT)))

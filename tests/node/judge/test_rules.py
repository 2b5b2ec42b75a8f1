"""Rules that hold whichever door a message came by: confirmations, holdings, and what has been said already."""

from __future__ import annotations

from typing import Any

import pytest

from hotline.node.judge import rules
from protocols.errors import Code, Refused
from protocols.exchange import Exchange
from protocols.messages.header import Precedence
from protocols.messages.procedure import Acknowledgement, Confirmation, FreeText, Hold, Holding
from tests.node.judge.scene import Judge
from tests.parties import HOUR, NOW, Party, Said, World, seed

TEXT = FreeText(subject="Orbit", text="All is well.")


@pytest.fixture
def said(world: World) -> Said:
    return world.say("procedure.free_text", TEXT, precedence=Precedence.FLASH, precedence_reason="now")


def checked(world: World, said: Said, message: Said, body: Any, centre: str = "KESTREL", **facts: Any) -> None:
    judge = Judge(world, centre)
    judge = judge.knows(related=judge.kept(said, incoming=centre == "KESTREL"), **facts)
    leaving = message.message.from_ == centre
    rules.check_relation(message.message, body, judge.facts, leaving=leaving)


def refused(world: World, said: Said, message: Said, body: Any, **more: Any) -> Code:
    with pytest.raises(Refused) as error:
        checked(world, said, message, body, **more)
    return error.value.code


# -- confirmation ----------------------------------------------------------------------------------------------------


def confirmation(
    world: World, said: Said, role: str, capacity: Any = "second", **more: Any
) -> tuple[Said, Confirmation]:
    attested = world.meridian.attest(role, more.pop("of", said).data, capacity, **more)
    body = Confirmation(attestation=attested.payload, signature=attested.signature)
    return world.refer(said, "procedure.confirmation", body, kind="update", from_="MERIDIAN"), body


def by_watch_1(world: World) -> frozenset[bytes]:
    """The key that released it alone."""
    return frozenset({world.meridian.officers["WATCH-1"].id})


def test_another_officer_confirms(world: World, said: Said) -> None:
    message, body = confirmation(world, said, "WATCH-2")
    checked(world, said, message, body, related_keys=by_watch_1(world))


def test_who_released_it_alone_does_not(world: World, said: Said) -> None:
    message, body = confirmation(world, said, "WATCH-1")
    assert refused(world, said, message, body, related_keys=by_watch_1(world)) is Code.SAME_OFFICER


def test_a_signature_in_another_capacity_confirms_nothing(world: World, said: Said) -> None:
    message, body = confirmation(world, said, "WATCH-2", "author")
    assert refused(world, said, message, body, related_keys=by_watch_1(world)) is Code.CAPACITY


def test_a_signature_over_another_message_confirms_nothing(world: World, said: Said) -> None:
    other = world.say("procedure.free_text", FreeText(subject="Orbit", text="Something else."))
    message, body = confirmation(world, said, "WATCH-2", of=other)
    assert refused(world, said, message, body, related_keys=by_watch_1(world)) is Code.OFFICER_SIGNATURE


def test_a_stranger_confirms_nothing(world: World, said: Said) -> None:
    stranger = Party("Nobody", "NOBODY").officers["WATCH-2"]
    message, body = confirmation(world, said, "WATCH-2", signer=stranger)
    assert refused(world, said, message, body, related_keys=by_watch_1(world)) is Code.OFFICER_UNKNOWN


def test_bytes_that_are_no_attestation_confirm_nothing(world: World, said: Said) -> None:
    body = Confirmation(attestation=b"\x80", signature=bytes(64))
    message = world.refer(said, "procedure.confirmation", body, kind="update", from_="MERIDIAN")
    assert refused(world, said, message, body, related_keys=by_watch_1(world)) is Code.OFFICER_SIGNATURE


# -- holding ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("precedence", "hours", "allowed"),
    [
        (Precedence.FLASH, 2, True),
        (Precedence.FLASH, 3, False),
        (Precedence.IMMEDIATE, 12, True),
        (Precedence.IMMEDIATE, 13, False),
        (Precedence.PRIORITY, 1000, True),
    ],
)
def test_the_next_word_is_not_promised_for_too_long(
    world: World, precedence: Precedence, hours: int, allowed: bool
) -> None:
    said = world.say("procedure.free_text", TEXT, precedence=precedence, precedence_reason="now")
    body = Holding(means=_MEANS, next_word_by=NOW + hours * HOUR)
    message = world.refer(said, "procedure.holding", body)
    if allowed:
        checked(world, said, message, body)
    else:
        assert refused(world, said, message, body) is Code.DRAFT_WRONG


_MEANS: Any = "Receipt is not agreement with, or acceptance of, anything in it."


# -- said already ----------------------------------------------------------------------------------------------------


def test_what_an_officer_has_taken_is_not_taken_again(world: World, said: Said) -> None:
    ack = world.acknowledge(said)
    taken = {(said.hash, "KESTREL"): Exchange(released=NOW, acknowledged=NOW, acknowledged_by="WATCH-2")}
    assert refused(world, said, ack, Acknowledgement(means=_MEANS), exchanges=taken) is Code.ALREADY


def test_but_a_second_acknowledgement_that_arrives_is_not_refused(world: World, said: Said) -> None:
    """It was honest when it left: the two officers' seats may not have heard of each other."""
    ack = world.acknowledge(said)
    taken = {(said.hash, "KESTREL"): Exchange(released=NOW, acknowledged=NOW, acknowledged_by="WATCH-2")}
    checked(world, said, ack, Acknowledgement(means=_MEANS), centre="MERIDIAN", exchanges=taken)


def test_what_is_cancelled_is_not_held(world: World, said: Said) -> None:
    hold = world.refer(said, "procedure.hold", Hold(), kind="update", from_="MERIDIAN")
    over = {(said.hash, "KESTREL"): Exchange(released=NOW, cancelled=NOW)}
    assert refused(world, said, hold, Hold(), centre="MERIDIAN", exchanges=over) is Code.ALREADY


# -- relations -------------------------------------------------------------------------------------------------------


def test_an_acknowledgement_refers_to_a_message(world: World, said: Said) -> None:
    lonely = world.say("procedure.acknowledgement", Acknowledgement(means=_MEANS))
    assert refused(world, said, lonely, Acknowledgement(means=_MEANS)) is Code.RELATION_WRONG


def test_an_acknowledgement_of_an_acknowledgement_is_none(world: World, said: Said) -> None:
    ack = world.acknowledge(said)
    again = world.refer(ack, "procedure.acknowledgement", Acknowledgement(means=_MEANS), from_="MERIDIAN")
    assert refused(world, ack, again, Acknowledgement(means=_MEANS)) is Code.RELATION_WRONG


def test_what_overtook_is_judged_by_the_same_rules_when_its_message_comes(world: World, said: Said) -> None:
    judge = Judge(world)
    judge = judge.knows(related=judge.kept(said, incoming=True))
    hold = world.refer(said, "procedure.hold", Hold(), kind="update", from_="MERIDIAN")
    astray = world.refer(said, "procedure.hold", Hold(), kind="update", from_="MERIDIAN", case=seed("another case"))
    assert rules.is_related(hold.message, judge.facts)
    assert not rules.is_related(astray.message, judge.facts)

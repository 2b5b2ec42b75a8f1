"""Two officers: what becomes of a message that a seat hands in."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from hotline.node.judge.effects import (
    DropWaiting,
    Enter,
    KeepMessage,
    KeepWaiting,
    Release,
    SetExchange,
)
from hotline.node.judge.events import Returned
from hotline.node.judge.facts import Waiting
from hotline.node.judge.switchboard import accept
from protocols.envelope import Attested
from protocols.errors import Code, Refused
from protocols.exchange import Exchange
from protocols.messages.draft import check
from protocols.messages.forms import newest
from protocols.messages.header import Precedence
from protocols.messages.procedure import Acknowledgement, FreeText, Hold
from protocols.wire import pack
from tests.node.judge.scene import Judge, effects, told
from tests.parties import MINUTE, NOW, World, seed

TEXT = FreeText(subject="Orbit", text="All is well.")


def attested(world: World, data: bytes, *signed: tuple[str, Any], at: int | None = None) -> tuple[Attested, ...]:
    return tuple(world.meridian.attest(role, data, capacity, at=at or world.now) for role, capacity in signed)


def text(world: World, **changes: Any) -> bytes:
    return world.message("procedure.free_text", TEXT, **changes)


AUTHOR, SECOND = ("WATCH-1", "author"), ("WATCH-2", "second")


def waits(world: World, data: bytes, state: str = "waiting") -> Waiting:
    return Waiting(data, attested(world, data, AUTHOR), "WATCH-1", NOW - MINUTE, state)


# -- as it should be -------------------------------------------------------------------------------------------------


def test_what_the_author_signed_waits_and_every_seat_is_told(world: World) -> None:
    judge, data = Judge(world, "MERIDIAN"), text(world)
    signed = attested(world, data, AUTHOR)
    decision = judge.is_handed(data, signed, seat="WATCH-1")
    [waiting] = effects(decision, KeepWaiting)
    assert (waiting.data, waiting.attested, waiting.author) == (data, signed, "WATCH-1")
    [entry] = told(decision, "waiting")
    assert entry["attestations"] == [[signed[0].payload, signed[0].signature]]
    assert entry["by"] == "WATCH-1"
    assert decision.answer["state"] == "waiting"
    assert effects(decision, Release) == []
    assert [enter.kind for enter in effects(decision, Enter)] == ["waiting"]


def test_the_second_officer_releases_it_to_everybody_it_names_at_once(world: World) -> None:
    judge, data = Judge(world, "MERIDIAN"), text(world)
    decision = judge.knows(waiting=waits(world, data)).is_handed(
        data, attested(world, data, AUTHOR, SECOND), seat="WATCH-2"
    )
    [release] = effects(decision, Release)
    assert release.addressees == ("KESTREL",)
    assert effects(decision, DropWaiting) == [DropWaiting(release.hash, "released")]
    [kept] = effects(decision, KeepMessage)
    assert (kept.data, kept.incoming) == (data, False)
    [life] = effects(decision, SetExchange)
    assert (life.addressee, life.exchange) == ("KESTREL", Exchange(released=NOW))
    assert life.due is not None
    assert life.due.acknowledged_by == NOW + 60 * MINUTE


def test_one_officer_acknowledges(world: World) -> None:
    judge, said = Judge(world, "KESTREL"), world.say("procedure.free_text", TEXT)
    ack = world.acknowledge(said)
    on_record = {(said.hash, "KESTREL"): Exchange(released=NOW, received=NOW)}
    judge = judge.knows(related=judge.kept(said, incoming=True), exchanges=on_record)
    decision = judge.is_handed(ack.data, ack.attested, seat="WATCH-1")
    assert effects(decision, Release)
    ours = next(life for life in effects(decision, SetExchange) if life.message == said.hash)
    assert (ours.exchange.acknowledged_by, ours.settled, ours.incoming) == ("WATCH-1", True, True)


def test_a_hold_is_one_officer_s_and_holds_it_at_every_addressee(world: World) -> None:
    judge, said = Judge(world, "MERIDIAN"), world.say("procedure.free_text", TEXT)
    hold = world.refer(said, "procedure.hold", Hold(), kind="update", from_="MERIDIAN")
    on_record = {(said.hash, "KESTREL"): Exchange(released=NOW)}
    judge = judge.knows(related=judge.kept(said, incoming=False), exchanges=on_record)
    decision = judge.is_handed(hold.data, hold.attested, seat="WATCH-1")
    theirs = next(life for life in effects(decision, SetExchange) if life.message == said.hash)
    assert theirs.exchange.held == NOW


def test_a_retry_is_answered_with_the_same_receipt(world: World) -> None:
    judge, said = Judge(world, "MERIDIAN"), world.say("procedure.free_text", TEXT)
    judge = judge.knows(kept=judge.kept(said, incoming=False, at=NOW - 5), envelopes=(judge.past(said),))
    decision = judge.is_handed(said.data, said.attested, seat="WATCH-2")
    assert decision.effects == ()
    assert decision.answer == {
        "state": "released",
        "message": said.hash,
        "at": NOW - 5,
        "releases": [{"to": "KESTREL", "number": 1, "release": said.releases["KESTREL"]}],
    }


def test_the_author_s_retry_waits_on_as_before(world: World) -> None:
    judge, data = Judge(world, "MERIDIAN"), text(world)
    decision = judge.knows(waiting=waits(world, data)).is_handed(data, attested(world, data, AUTHOR), seat="WATCH-1")
    assert decision.effects == ()
    assert (decision.answer["state"], decision.answer["at"]) == ("waiting", NOW - MINUTE)


# -- what is not released --------------------------------------------------------------------------------------------


def refused(world: World, data: bytes, *signed: tuple[str, Any], at: int | None = None, **facts: Any) -> Code:
    judge = Judge(world, "MERIDIAN").knows(**facts)
    with pytest.raises(Refused) as error:
        judge.is_handed(data, attested(world, data, *signed, at=at), seat=signed[-1][0])
    return error.value.code


def test_one_officer_alone_does_not_release_what_needs_two(world: World) -> None:
    assert refused(world, text(world), ("WATCH-1", "sole")) is Code.OFFICERS_MISSING
    assert refused(world, text(world), ("WATCH-2", "second")) is Code.OFFICERS_MISSING


def test_one_officer_s_two_signatures_are_one_officer(world: World) -> None:
    assert refused(world, text(world), ("WATCH-1", "author"), ("WATCH-1", "second")) is Code.SAME_OFFICER


def test_nobody_waits_for_a_second_officer_who_may_never_sign(world: World) -> None:
    said = world.say("procedure.free_text", TEXT)
    ack = world.refer(said, "procedure.acknowledgement", Acknowledgement(means=_MEANS), from_="MERIDIAN")
    related = Judge(world, "MERIDIAN").kept(said, incoming=True)
    assert refused(world, ack.data, ("WATCH-1", "author"), related=related) is Code.CAPACITY


_MEANS: Any = "Receipt is not agreement with, or acceptance of, anything in it."


def test_the_second_signature_holds_for_half_an_hour(world: World) -> None:
    data = text(world)
    assert refused(world, data, AUTHOR, SECOND, at=NOW - 30 * MINUTE - 1) is Code.SECOND_TOO_LATE
    judge = Judge(world, "MERIDIAN")
    in_time = attested(world, data, AUTHOR, SECOND, at=NOW - 30 * MINUTE)
    assert effects(judge.is_handed(data, in_time, seat="WATCH-2"), Release)


def test_no_override_of_what_its_type_always_asks_two_for(world: World) -> None:
    flash = text(world, precedence=Precedence.FLASH, precedence_reason="now")
    for capacity in ("sole_override", "sole_crew_danger", "hold"):
        assert refused(world, flash, ("WATCH-1", capacity)) in (Code.OFFICERS_MISSING, Code.CAPACITY)
    assert refused(world, flash, ("WATCH-1", "service")) is Code.OFFICER_UNKNOWN


def test_what_was_returned_is_not_released_by_a_signature_from_before(world: World) -> None:
    data = text(world)
    assert refused(world, data, AUTHOR, SECOND, waiting=waits(world, data, "returned")) is Code.NOT_WAITING
    again = Judge(world, "MERIDIAN").knows(waiting=waits(world, data, "returned"))
    decision = again.is_handed(data, attested(world, data, AUTHOR), seat="WATCH-1")
    assert effects(decision, KeepWaiting)


def test_an_id_is_never_used_again_for_other_words(world: World) -> None:
    assert refused(world, text(world), AUTHOR, SECOND, id_holder=seed("another message")) is Code.ID_REUSED


@pytest.mark.parametrize("signed", [(AUTHOR,), (AUTHOR, SECOND)], ids=["author", "both"])
def test_what_it_refers_to_must_be_on_record_here(world: World, signed: Any) -> None:
    said = world.say("procedure.free_text", TEXT)
    update = world.refer(said, "procedure.free_text", TEXT, kind="update", from_="MERIDIAN")
    assert refused(world, update.data, *signed) is Code.RELATION_UNKNOWN


def test_a_matter_is_not_passed_on_to_somebody_who_was_not_part_of_it(world: World) -> None:
    said = world.say("procedure.free_text", TEXT)
    update = world.refer(said, "procedure.free_text", TEXT, kind="update", from_="MERIDIAN", to=("KESTREL",))
    related = Judge(world, "MERIDIAN").kept(world.say("procedure.free_text", TEXT, to=("HALCYON",)), incoming=False)
    assert refused(world, update.data, AUTHOR, SECOND, related=related) is Code.RELATION_WRONG


# -- returned --------------------------------------------------------------------------------------------------------


def test_an_officer_takes_it_off_the_list_with_a_reason(world: World) -> None:
    data = text(world)
    judge = Judge(world, "MERIDIAN").knows(waiting=waits(world, data))
    decision = accept(Returned(seed("its hash"), "WATCH-2", "wrong object"), judge.facts)
    assert effects(decision, DropWaiting) == [DropWaiting(seed("its hash"), "returned")]
    assert [(entry["by"], entry["reason"]) for entry in told(decision, "returned")] == [("WATCH-2", "wrong object")]


@pytest.mark.parametrize("state", ["returned", "released", None])
def test_only_what_waits_can_be_returned(world: World, state: str | None) -> None:
    waiting = waits(world, text(world), state) if state else None
    judge = Judge(world, "MERIDIAN").knows(waiting=waiting)
    with pytest.raises(Refused) as error:
        accept(Returned(seed("its hash"), "WATCH-2", ""), judge.facts)
    assert error.value.code is Code.NOT_WAITING


# -- the override ----------------------------------------------------------------------------------------------------


def conjunction(world: World) -> bytes:
    """A FLASH of a type whose override is open."""
    draft = {**newest("conjunction.alert").example, "to": ["KESTREL"], "info": [], "precedence": "FLASH"}
    draft["precedence_reason"] = "it closes fast"
    return pack(check(draft, mode="test", from_="MERIDIAN", id=seed("an id", length=16), composed_at=NOW))


OVERRIDE = ("WATCH-1", "sole_override")


def test_who_asks_to_release_alone_waits_while_every_seat_is_called(world: World) -> None:
    judge, data = Judge(world, "MERIDIAN"), conjunction(world)
    decision = judge.is_handed(data, attested(world, data, OVERRIDE), seat="WATCH-1")
    assert effects(decision, Release) == []
    assert [alarm["code"] for alarm in told(decision, "alarm")] == ["override_asked"]
    assert decision.answer["state"] == "waiting"


@pytest.mark.parametrize(("minutes", "released"), [(0, False), (4, False), (5, True)])
@pytest.mark.parametrize("clock", [-24 * 60 * MINUTE, 0, 24 * 60 * MINUTE])
def test_after_five_minutes_of_paging_it_goes_whatever_the_clock_says(
    world: World, minutes: int, clock: int, released: bool
) -> None:
    judge, data = Judge(world, "MERIDIAN"), conjunction(world)
    signed_then = attested(world, data, OVERRIDE)
    asked = Waiting(data, signed_then, "WATCH-1", NOW, "override")
    world.now += clock
    decision = judge.knows(waiting=asked, minutes=minutes).is_handed(data, signed_then, seat="WATCH-1")
    assert bool(effects(decision, Release)) is released
    assert told(decision, "alarm") == []
    if released:
        assert effects(decision, SetExchange)[0].exchange.confirmation_due


def test_nobody_overrides_what_was_not_asked_for_five_minutes_ago(world: World) -> None:
    """Neither a message that only waits for its second officer, nor one that was returned."""
    data = conjunction(world)
    for state in ("waiting", "returned"):
        world_judge = Judge(world, "MERIDIAN").knows(waiting=waits(world, data, state))
        world_judge.facts = replace(world_judge.facts, now=NOW + 60 * MINUTE)
        decision = world_judge.is_handed(data, attested(world, data, OVERRIDE), seat="WATCH-1")
        assert effects(decision, Release) == []


def test_a_second_officer_who_comes_in_time_releases_it_as_usual(world: World) -> None:
    judge, data = Judge(world, "MERIDIAN"), conjunction(world)
    asked = Waiting(data, attested(world, data, OVERRIDE), "WATCH-1", NOW, "override")
    decision = judge.knows(waiting=asked).is_handed(data, attested(world, data, AUTHOR, SECOND), seat="WATCH-2")
    assert effects(decision, Release)
    assert not effects(decision, SetExchange)[0].exchange.confirmation_due

"""An envelope whose release is authentic: what is on record in, what is to be done out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from hotline.node.judge.effects import (
    Enter,
    HandAgain,
    KeepEnvelope,
    KeepMessage,
    KeepProof,
    MoveLine,
    Owe,
    SetExchange,
)
from protocols.envelope import Attested
from protocols.errors import Code, Refused
from protocols.exchange import Exchange, Stage, stage
from protocols.line import Incoming
from protocols.messages.header import Precedence, Relation, Reply
from protocols.messages.procedure import Acknowledgement, FreeText, Hold
from tests.node.judge.scene import Judge, effects, told
from tests.parties import DAY, HOUR, MINUTE, NOW, Party, Said, World, seed

TEXT = FreeText(subject="Orbit", text="All is well.")


def free_text(world: World, **changes: Any) -> Said:
    return world.say("procedure.free_text", TEXT, **changes)


def moved(decision: Any) -> Incoming:
    [line] = effects(decision, MoveLine)
    assert isinstance(line.state, Incoming)
    return line.state


# -- as it should be -------------------------------------------------------------------------------------------------


def test_a_message_is_kept_journaled_receipted_and_told(world: World) -> None:
    judge, said = Judge(world).on_a_line(), free_text(world)
    decision = judge.sees(said.envelopes["KESTREL"])
    [envelope] = effects(decision, KeepEnvelope)
    assert (envelope.authentic.data, envelope.refused) == (said.envelopes["KESTREL"], None)
    [message] = effects(decision, KeepMessage)
    assert (message.data, message.hash, message.incoming) == (said.data, said.hash, True)
    assert effects(decision, Enter) == [Enter("received", said.releases["KESTREL"])]
    assert effects(decision, Owe) == [Owe("MERIDIAN", "received", said.hash, said.releases["KESTREL"])]
    assert told(decision, "arrived") == [{"envelope": said.envelopes["KESTREL"], "at": NOW, "marks": []}]
    assert (moved(decision).mark, moved(decision).head) == (1, said.releases["KESTREL"])
    assert decision.answer["state"] == "received"


def test_its_life_begins_here_with_our_own_receipt(world: World) -> None:
    said = free_text(world, precedence=Precedence.FLASH, precedence_reason="it closes fast")
    world.now += 20_000
    judge = Judge(world).knows(incoming=Incoming("MERIDIAN", "KESTREL", 1, bytes(32), 0, bytes(32)))
    [life] = effects(judge.sees(said.envelopes["KESTREL"]), SetExchange)
    assert (life.exchange.released, life.exchange.received) == (NOW, NOW + 20_000)
    assert life.due is not None
    assert life.due.shown_by == NOW + 20_000 + 2 * MINUTE
    assert (life.incoming, life.settled) == (True, False)


def test_nothing_is_taken_of_a_line_that_has_not_begun(world: World) -> None:
    said = free_text(world)
    with pytest.raises(Refused) as refused:
        Judge(world).sees(said.envelopes["KESTREL"])
    assert refused.value.code is Code.EPOCH_UNKNOWN
    assert not refused.value.authentic


def test_the_same_again_is_answered_with_the_same_receipt_and_nothing_else(world: World) -> None:
    judge, said = Judge(world).on_a_line(), free_text(world)
    line = moved(judge.sees(said.envelopes["KESTREL"]))
    again = judge.knows(incoming=line, same_number=judge.past(said), envelopes=(judge.past(said),))
    assert again.sees(said.envelopes["KESTREL"]).effects == (HandAgain("MERIDIAN", said.hash),)


def test_the_same_text_released_again_in_the_same_epoch_is_refused(world: World) -> None:
    judge, said = Judge(world).on_a_line(), free_text(world)
    line = moved(judge.sees(said.envelopes["KESTREL"]))
    twice = world.release(said.data, said.attested, "KESTREL")
    decision = judge.knows(incoming=line, envelopes=(judge.past(said),), kept=judge.kept(said, incoming=True)).sees(
        twice
    )
    assert decision.answer == {"state": "refused", "code": "released_twice"}
    assert moved(decision).mark == 2
    assert effects(decision, KeepMessage) == []


def test_released_again_in_a_new_epoch_it_advances_the_line_and_is_shown_to_nobody(world: World) -> None:
    judge, said = Judge(world).on_a_line(), free_text(world)
    moved(judge.sees(said.envelopes["KESTREL"]))
    second = Incoming("MERIDIAN", "KESTREL", 2, bytes(32), 0, bytes(32))
    again = world.release(
        said.data, said.attested, "KESTREL", epoch=2, number=1, previous=bytes(32), again=said.releases["KESTREL"]
    )
    decision = judge.knows(incoming=second, envelopes=(judge.past(said),)).sees(again)
    assert decision.answer == {"state": "again"}
    assert effects(decision, KeepMessage) == []
    assert told(decision, "arrived") == []
    [owed] = effects(decision, Owe)
    assert (owed.what, owed.release) != ("received", said.releases["KESTREL"])


# -- order -----------------------------------------------------------------------------------------------------------


def test_what_overtakes_is_taken_at_once_and_marked_and_the_gap_is_told(world: World) -> None:
    judge = Judge(world).on_a_line()
    first, second = free_text(world), free_text(world)
    decision = judge.sees(second.envelopes["KESTREL"])
    assert told(decision, "arrived")[0]["marks"] == ["gap_before"]
    assert told(decision, "gap") == [{"peer": "MERIDIAN", "first": 1, "last": 1, "at": NOW, "open": True}]
    assert moved(decision).mark == 0
    filled = judge.knows(incoming=moved(decision)).sees(first.envelopes["KESTREL"])
    assert told(filled, "gap") == [{"peer": "MERIDIAN", "first": 1, "last": 1, "at": NOW, "open": False}]
    assert told(filled, "arrived")[0]["marks"] == []
    assert moved(filled).mark == 2


def test_two_histories_are_kept_as_proof_and_told_and_the_message_is_taken_all_the_same(world: World) -> None:
    judge = Judge(world).on_a_line()
    first = free_text(world)
    line = moved(judge.sees(first.envelopes["KESTREL"]))
    text = free_text(world)
    forked = world.release(text.data, text.attested, "KESTREL", number=2, previous=seed("another history"))
    decision = judge.knows(incoming=line).sees(forked)
    [proof] = effects(decision, KeepProof)
    assert (proof.code, proof.peer, proof.theirs) == (Code.LINE_FORKED, "MERIDIAN", forked)
    assert [alarm["code"] for alarm in told(decision, "alarm")] == ["line_forked"]
    assert decision.answer["state"] == "received"
    assert moved(decision).forked is not None


def test_a_number_used_twice_is_refused_with_both_releases_as_proof(world: World) -> None:
    judge = Judge(world).on_a_line()
    first, other = free_text(world), free_text(world)
    line = moved(judge.sees(first.envelopes["KESTREL"]))
    reused = world.release(other.data, other.attested, "KESTREL", number=1, previous=first.releases["KESTREL"])
    decision = judge.knows(incoming=line, same_number=judge.past(first)).sees(reused)
    [proof] = effects(decision, KeepProof)
    assert (proof.code, proof.ours, proof.theirs) == (Code.NUMBER_REUSED, first.envelopes["KESTREL"], reused)
    assert effects(decision, KeepEnvelope) == []
    assert [owed.code for owed in effects(decision, Owe)] == ["number_reused"]
    assert [alarm["code"] for alarm in told(decision, "alarm")] == ["number_reused"]
    assert moved(decision).mark == 1


def test_a_statement_older_than_the_line_has_used_is_refused(world: World) -> None:
    """Whoever stole a key that was replaced since cannot go back to the statement that lists it."""
    judge = Judge(world).on_a_line()
    roster, _ = judge.roster.admit("statement", world.meridian.statement_record(2), world.now)
    judge = judge.knows(roster=roster)
    new = world.release(*_text(world), "KESTREL", statement=world.meridian.statement_ref(2))
    line = moved(judge.sees(new))
    old = world.release(*_text(world), "KESTREL", statement=world.meridian.statement_ref(1))
    decision = judge.knows(incoming=line).sees(old)
    assert decision.answer == {"state": "refused", "code": "statement_rolled_back"}
    assert moved(decision).mark == 2


def _text(world: World) -> tuple[bytes, tuple[Attested, ...]]:
    data = world.message("procedure.free_text", TEXT)
    return data, world.attested(data, TEXT)


# -- authentic, and refused ------------------------------------------------------------------------------------------


def officers(world: World, *signed: tuple[str, Any], at: int | None = None, **changes: Any) -> bytes:
    """Free text released under these officers' signatures."""
    data = world.message("procedure.free_text", TEXT, **changes)
    attested = tuple(world.meridian.attest(role, data, capacity, at=at or world.now) for role, capacity in signed)
    return world.release(data, attested, "KESTREL")


def edited(world: World) -> bytes:
    """Attested, then another text put in."""
    _, attested = _text(world)
    other = world.message("procedure.free_text", FreeText(subject="Orbit", text="All is not well."))
    return world.release(other, attested, "KESTREL")


def of_a_stranger(world: World) -> bytes:
    data = world.message("procedure.free_text", TEXT)
    stranger = Party("Nobody", "NOBODY").officers["WATCH-2"]
    attested = (
        world.meridian.attest("WATCH-1", data, "author"),
        world.meridian.attest("WATCH-2", data, "second", signer=stranger),
    )
    return world.release(data, attested, "KESTREL")


REFUSED: dict[str, tuple[Callable[[World], bytes], str]] = {
    "one officer where two are needed": (lambda w: officers(w, ("WATCH-1", "author")), "officers_missing"),
    "alone as sole": (lambda w: officers(w, ("WATCH-1", "sole")), "officers_missing"),
    "one officer twice": (lambda w: officers(w, ("WATCH-1", "author"), ("WATCH-1", "second")), "same_officer"),
    "second before the author": (lambda w: officers(w, ("WATCH-1", "second"), ("WATCH-2", "author")), "capacity"),
    "second half an hour ago": (
        lambda w: officers(w, ("WATCH-1", "author"), ("WATCH-2", "second"), at=w.now - 31 * MINUTE),
        "second_too_late",
    ),
    "another text than was signed": (edited, "officer_signature"),
    "the key of a stranger": (of_a_stranger, "officer_unknown"),
    "above the level of its centre": (
        lambda w: officers(w, ("WATCH-1", "author"), ("WATCH-2", "second"), speaks_for="government"),
        "speaks_for",
    ),
    "a body that is not of its type": (
        lambda w: released(w, w.message("procedure.free_text", b"\x81\xa4text\xa4well")),
        "schema",
    ),
    "a charter that nobody accepted here": (
        lambda w: officers(w, ("WATCH-1", "author"), ("WATCH-2", "second"), charter=seed("a charter")),
        "charter_unknown",
    ),
    "a case without a relation": (
        lambda w: officers(w, ("WATCH-1", "author"), ("WATCH-2", "second"), case=seed("a case")),
        "case_wrong",
    ),
}


def released(world: World, data: bytes) -> bytes:
    attested = (world.meridian.attest("WATCH-1", data, "author"), world.meridian.attest("WATCH-2", data, "second"))
    return world.release(data, attested, "KESTREL")


@pytest.mark.parametrize("why", REFUSED)
def test_what_is_authentic_and_refused_is_journaled_counted_and_told_to_the_sender(world: World, why: str) -> None:
    make, code = REFUSED[why]
    world.meridian.speaks_for = "centre" if code == "speaks_for" else "government"
    judge = Judge(world).on_a_line()
    envelope = make(world)
    arrived = judge.arrived(envelope)
    decision = judge.sees(envelope)
    assert decision.answer == {"state": "refused", "code": code}
    [kept] = effects(decision, KeepEnvelope)
    assert (kept.refused, kept.authentic.data) == (code, envelope)
    assert effects(decision, Enter) == [Enter("refused", arrived.authentic.release_hash)]
    assert moved(decision).mark == 1
    assert effects(decision, Owe) == [
        Owe("MERIDIAN", "refused", arrived.authentic.message_hash, arrived.authentic.release_hash, code)
    ]
    [entry] = told(decision, "refused")
    assert (entry["from"], entry["code"], entry["envelope"]) == ("MERIDIAN", code, envelope)
    assert effects(decision, KeepMessage) == []
    assert told(decision, "arrived") == []


def test_an_id_used_for_other_words_is_refused(world: World) -> None:
    judge = Judge(world).on_a_line()
    first = free_text(world)
    line = moved(judge.sees(first.envelopes["KESTREL"]))
    other = world.say("procedure.free_text", FreeText(subject="Orbit", text="It changed."), id=first.message.id)
    decision = judge.knows(incoming=line, id_holder=first.hash).sees(other.envelopes["KESTREL"])
    assert decision.answer["code"] == "id_reused"


@pytest.mark.parametrize("epoch", [1, 2])
def test_a_refusal_is_final_for_these_words(world: World, epoch: int) -> None:
    """After the cause is mended a new message is sent: the same one released again is not taken after all."""
    judge = Judge(world).on_a_line()
    said = free_text(world)
    past = judge.past(said, refused="officer_unknown")
    line = Incoming("MERIDIAN", "KESTREL", epoch, bytes(32), 0, bytes(32))
    again = world.release(said.data, said.attested, "KESTREL", epoch=epoch, number=1, previous=bytes(32))
    decision = judge.knows(incoming=line, envelopes=(past,)).sees(again)
    assert decision.answer["state"] == "refused"
    assert effects(decision, KeepMessage) == []


# -- what it refers to -----------------------------------------------------------------------------------------------


def held(world: World, said: Said, **changes: Any) -> Said:
    return world.refer(said, "procedure.hold", Hold(reason="being_checked"), kind="update", from_="MERIDIAN", **changes)


def test_a_hold_that_came_before_its_message_applies_when_that_comes(world: World) -> None:
    judge, text = Judge(world).on_a_line(), free_text(world)
    hold = held(world, text)
    early = judge.kept(hold, incoming=True, at=NOW)
    [life] = effects(judge.knows(relating=(early,)).sees(text.envelopes["KESTREL"]), SetExchange)
    assert life.exchange.held == NOW


def test_a_hold_of_a_third_party_that_came_first_holds_nothing(world: World) -> None:
    """In its turn it would have been refused; to come early must not be a way round the rule."""
    judge, text = Judge(world).on_a_line(), free_text(world)
    hold = held(world, text)
    foreign = judge.kept(hold, incoming=True)
    foreign = replace(foreign, message=_from(foreign.message, "HALCYON"))
    [life] = effects(judge.knows(relating=(foreign,)).sees(text.envelopes["KESTREL"]), SetExchange)
    assert life.exchange.held is None


def test_another_addressee_s_acknowledgement_that_came_first_is_not_ours(world: World) -> None:
    judge, text = Judge(world).on_a_line(), free_text(world)
    theirs = judge.kept(world.acknowledge(text), incoming=True)
    theirs = replace(theirs, message=_from(theirs.message, "HALCYON", to=("MERIDIAN", "KESTREL")))
    [life] = effects(judge.knows(relating=(theirs,)).sees(text.envelopes["KESTREL"]), SetExchange)
    assert life.exchange.acknowledged is None
    assert not life.settled


def _from(message: Any, centre: str, **changes: Any) -> Any:
    from msgspec.structs import replace as altered

    return altered(message, from_=centre, **changes)


def test_an_acknowledgement_settles_what_it_refers_to(world: World) -> None:
    judge = Judge(world, "MERIDIAN").on_a_line("KESTREL")
    text = free_text(world)
    ack = world.acknowledge(text)
    on_record = {(text.hash, "KESTREL"): Exchange(released=NOW)}
    decision = judge.knows(related=judge.kept(text, incoming=False), exchanges=on_record).sees(
        ack.envelopes["MERIDIAN"]
    )
    settled = next(life for life in effects(decision, SetExchange) if life.message == text.hash)
    assert stage(settled.exchange) is Stage.ACKNOWLEDGED
    assert settled.exchange.acknowledged_by == "WATCH-1"


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda w, t: w.refer(t, "procedure.hold", Hold(), kind="update"), "relation_wrong"),
        (lambda w, t: w.refer(t, "procedure.free_text", TEXT, kind="cancel"), "relation_wrong"),
        (lambda w, t: w.refer(t, "procedure.free_text", TEXT, case=seed("no case")), "case_wrong"),
    ],
    ids=["a hold of another's message", "a relation that its type has not", "another case"],
)
def test_a_relation_that_may_not_be_is_refused(world: World, make: Any, code: str) -> None:
    judge = Judge(world, "MERIDIAN").on_a_line("KESTREL")
    text = free_text(world)
    said = make(world, text)
    decision = judge.knows(related=judge.kept(text, incoming=False)).sees(said.envelopes["MERIDIAN"])
    assert decision.answer.get("code") == code


def test_a_reply_to_what_has_not_come_yet_is_taken(world: World) -> None:
    """A FLASH overtakes: what it refers to may be on its way."""
    judge = Judge(world).on_a_line()
    text = free_text(world)
    update = world.refer(text, "procedure.free_text", TEXT, kind="update", from_="MERIDIAN")
    assert judge.sees(update.envelopes["KESTREL"]).answer["state"] == "received"


# -- what is drawn beside it -----------------------------------------------------------------------------------------


def test_what_has_expired_is_kept_and_receipted_and_marked(world: World) -> None:
    judge = Judge(world).on_a_line()
    said = free_text(world, expires_at=NOW + HOUR)
    world.now += 2 * HOUR
    decision = judge.knows().sees(said.envelopes["KESTREL"])
    assert told(decision, "arrived")[0]["marks"] == ["expired"]
    assert effects(decision, Owe)[0].what == "received"


def test_what_came_under_an_expired_statement_is_kept_and_marked(world: World) -> None:
    world.now += 91 * DAY
    judge = Judge(world, roster=World().roster("KESTREL")).on_a_line()
    decision = judge.knows().sees(free_text(world).envelopes["KESTREL"])
    assert told(decision, "arrived")[0]["marks"] == ["roster_stale"]


def test_a_form_that_is_newer_than_we_is_kept_receipted_and_reported(world: World) -> None:
    judge = Judge(world).on_a_line()
    data = world.message("weather.report", b"\x80", reply=Reply(required="none"))
    envelope = world.release(data, world.attested(data, None), "KESTREL")
    decision = judge.sees(envelope)
    assert [owed.what for owed in effects(decision, Owe)] == ["received", "cannot_read"]
    assert told(decision, "arrived")
    assert effects(decision, KeepMessage)


def test_one_officer_s_release_in_danger_is_taken_and_its_confirmation_is_due(world: World) -> None:
    judge = Judge(world).on_a_line()
    data = world.message("weather.report", b"\x80", precedence=Precedence.FLASH)
    envelope = world.release(data, (world.meridian.attest("WATCH-1", data, "sole_crew_danger"),), "KESTREL")
    [life] = effects(judge.sees(envelope), SetExchange)
    assert life.exchange.confirmation_due


def test_a_message_for_information_is_settled_by_its_receipt(world: World) -> None:
    judge = Judge(world).on_a_line()
    said = free_text(world, to=("HALCYON",), info=("KESTREL",))
    [life] = effects(judge.sees(said.envelopes["KESTREL"]), SetExchange)
    assert life.settled


def test_an_acknowledgement_owes_nothing_back(world: World) -> None:
    judge = Judge(world, "MERIDIAN").on_a_line("KESTREL")
    text = free_text(world)
    ack = world.acknowledge(text)
    decision = judge.knows(related=judge.kept(text, incoming=False)).sees(ack.envelopes["MERIDIAN"])
    [life] = [life for life in effects(decision, SetExchange) if life.message == ack.hash]
    assert life.settled
    assert life.due is not None
    assert set(life.due) == {None}


def test_a_relation_is_read_from_the_signed_bytes() -> None:
    """What is related is looked up by the hash in M, never by anything that came beside it."""
    world = World()
    text = free_text(world)
    assert world.acknowledge(text).message.relation == Relation(kind="reply", message=text.hash)
    assert isinstance(Acknowledgement, type)

"""What a program leaves for an officer: kept, asked for, signed, returned, and never more than that."""

from __future__ import annotations

from typing import Any

import pytest

from hotline.node.judge.drafts import MOST_OPEN
from hotline.node.judge.effects import Decision, DropWaiting, Enter, KeepRequest, KeepWaiting, Release, Tell
from hotline.node.judge.events import Drafted, DraftRequested, Returned
from hotline.node.judge.facts import Request, Waiting
from hotline.node.judge.submission import examine, examine_draft
from hotline.node.judge.switchboard import accept
from protocols.envelope import Attested
from protocols.errors import Code, Refused
from protocols.exchange import Exchange
from protocols.messages.header import message_hash
from protocols.messages.procedure import NOT_AGREEMENT, Acknowledgement, FreeText
from tests.node.judge.scene import Judge, effects, told
from tests.parties import MINUTE, NOW, World, seed
from tests.programs import Program


@pytest.fixture
def bridge(world: World) -> Program:
    return Program(world.meridian)


@pytest.fixture
def judge(world: World, bridge: Program) -> Judge:
    return Judge(world, "MERIDIAN", roster=bridge.listed(world.roster("MERIDIAN")))


def drafted(
    judge: Judge, data: bytes, *, by: str = "OPS-BRIDGE", digest: bytes | None = None, asks: bool = True
) -> Drafted:
    return examine_draft(
        data, judge.roster, mode=judge.world.mode, me=judge.centre, service=by, digest=digest, requested=asks
    )


def waits(data: bytes, state: str = "draft", *, attested: tuple[Attested, ...] = (), by: str = "OPS-BRIDGE") -> Waiting:
    return Waiting(data, attested, by, NOW - MINUTE, state)


def knows(judge: Judge, data: bytes, state: str = "draft", *, digest: bytes | None = None) -> Judge:
    """The same judge, who was left this before."""
    hashed = message_hash(data, judge.world.mode)
    return judge.knows(
        waiting=waits(data, state), request=Request(digest or hashed, hashed, "OPS-BRIDGE"), id_holder=hashed
    )


def code(judge: Judge, event: Any) -> Refused:
    with pytest.raises(Refused) as error:
        accept(event, judge.facts)
    return error.value


# -- left here -------------------------------------------------------------------------------------------------------


def test_a_draft_waits_without_a_signature_and_every_seat_is_told(world: World, judge: Judge, bridge: Program) -> None:
    data = bridge.says(world)
    hashed = message_hash(data, world.mode)
    decision = accept(drafted(judge, data), judge.facts)
    [kept] = effects(decision, KeepWaiting)
    assert (kept.data, kept.attested, kept.author, kept.state) == (data, (), "OPS-BRIDGE", "draft")
    assert told(decision, "draft") == [{"message": data, "by": "OPS-BRIDGE", "at": NOW}]
    assert effects(decision, Enter) == [Enter("drafted", hashed)]
    assert effects(decision, KeepRequest) == [KeepRequest(bridge.id(world), hashed, hashed, "OPS-BRIDGE")]
    assert effects(decision, Release) == []
    assert (decision.answer["state"], decision.answer["replayed"]) == ("draft", False)


def test_who_has_a_stolen_token_cannot_bury_an_officers_list(world: World, judge: Judge, bridge: Program) -> None:
    data = bridge.says(world)
    full = judge.knows(open_drafts=MOST_OPEN)
    assert code(full, drafted(full, data)).code is Code.RATE_LIMITED
    assert code(full, drafted(full, data, asks=False)).code is Code.RATE_LIMITED

    # What was left here before is answered all the same: a retry is no new draft.
    again = knows(full, data)
    assert accept(drafted(again, data), again.facts).answer["replayed"] is True


def test_a_draft_that_is_only_kept_is_told_to_nobody(world: World, judge: Judge, bridge: Program) -> None:
    decision = accept(drafted(judge, bridge.says(world), asks=False), judge.facts)
    assert effects(decision, Tell) == []
    assert decision.answer["state"] == "kept"


def test_its_release_is_asked_for_later_and_once(world: World, judge: Judge, bridge: Program) -> None:
    data = bridge.says(world)
    event = DraftRequested(message_hash(data, world.mode), "OPS-BRIDGE")
    decision = accept(event, knows(judge, data, "kept").facts)
    assert told(decision, "draft") == [{"message": data, "by": "OPS-BRIDGE", "at": NOW}]
    [kept] = effects(decision, KeepWaiting)
    assert (kept.state, kept.data) == ("draft", data)
    again = accept(event, knows(judge, data, "draft").facts)
    assert (again.effects, again.answer["replayed"], again.answer["state"]) == ((), True, "draft")


def test_the_same_call_again_is_answered_with_what_became_of_it(world: World, judge: Judge, bridge: Program) -> None:
    data = bridge.says(world)
    for state in ("draft", "waiting", "returned"):
        decision = accept(drafted(judge, data), knows(judge, data, state).facts)
        assert decision.effects == ()
        assert (decision.answer["state"], decision.answer["replayed"]) == (state, True)


def test_the_same_call_again_that_asks_for_release_now_gets_it(world: World, judge: Judge, bridge: Program) -> None:
    data = bridge.says(world)
    decision = accept(drafted(judge, data), knows(judge, data, "kept").facts)
    assert decision.answer["state"] == "draft"
    assert len(told(decision, "draft")) == 1


def test_an_id_names_one_content_for_ever(world: World, judge: Judge, bridge: Program) -> None:
    data = bridge.says(world)
    before, now = seed("what was said"), seed("what is said now")
    refused = code(knows(judge, data, digest=before), drafted(judge, data, digest=now))
    assert (refused.code, refused.field) == (Code.ID_REUSED, "id")
    assert before.hex() in refused.detail
    assert now.hex() in refused.detail


def test_another_program_s_id_is_taken_too(world: World, judge: Judge, bridge: Program) -> None:
    data = bridge.says(world)
    assert code(knows(judge, data), drafted(judge, data, by="OTHER")).code is Code.ID_REUSED


def test_an_id_that_a_message_has_is_taken(world: World, judge: Judge, bridge: Program) -> None:
    refused = code(judge.knows(id_holder=seed("a message")), drafted(judge, bridge.says(world)))
    assert refused.code is Code.ID_REUSED


# -- by the same rules -----------------------------------------------------------------------------------------------


def test_no_program_writes_i_have_it_for_somebody_to_sign(world: World, judge: Judge) -> None:
    said = world.say("procedure.free_text", FreeText(subject="Orbit", text="Well."), from_="KESTREL")
    ours = world.refer(said, "procedure.acknowledgement", Acknowledgement(means=NOT_AGREEMENT))
    on_record = judge.knows(
        related=judge.kept(said, incoming=True), exchanges={(said.hash, "MERIDIAN"): Exchange(released=NOW)}
    )
    assert code(on_record, drafted(judge, ours.data)).code is Code.CAPACITY


def test_what_could_not_leave_is_shown_to_no_officer(world: World, judge: Judge, bridge: Program) -> None:
    relation = {"kind": "update", "message": seed("nowhere").hex()}
    data = bridge.says(world, relation=relation, case=seed("nowhere").hex())
    assert code(judge, drafted(judge, data)).code is Code.RELATION_UNKNOWN
    assert code(judge.knows(lacking=(0,)), drafted(judge, bridge.says(world))).code is Code.ATTACHMENT_MISSING


def test_bytes_that_are_no_message_of_ours_are_no_draft(world: World, judge: Judge, bridge: Program) -> None:
    theirs = world.message("procedure.free_text", FreeText(subject="Orbit", text="Well."), from_="KESTREL")
    for data, wanted in ((theirs, Code.NOT_YOUR_SEAT), (b"\x80", Code.SCHEMA)):
        with pytest.raises(Refused) as error:
            drafted(judge, data)
        assert error.value.code is wanted


# -- signed by an officer --------------------------------------------------------------------------------------------


def signed(judge: Judge, data: bytes, *by: tuple[str, Any]) -> Decision:
    attested = [judge.world.meridian.attest(role, data, capacity, at=NOW) for role, capacity in by]
    return judge.is_handed(data, attested, seat=by[-1][0])


def test_an_officer_signs_that_very_draft_as_its_author(world: World, judge: Judge, bridge: Program) -> None:
    data = bridge.says(world)
    decision = signed(knows(judge, data), data, ("WATCH-1", "author"))
    [kept] = effects(decision, KeepWaiting)
    assert (kept.author, kept.state, kept.data, len(kept.attested)) == ("WATCH-1", "waiting", data, 1)
    assert told(decision, "waiting")[0]["message"] == data


def test_an_officer_alone_releases_it_where_the_type_allows_that(world: World, judge: Judge, bridge: Program) -> None:
    data = bridge.says(world)
    decision = signed(knows(judge, data), data, ("WATCH-1", "sole"))
    [release] = effects(decision, Release)
    assert release.data == data
    assert effects(decision, DropWaiting) == [DropWaiting(release.hash, "released")]


def test_two_officers_release_it_at_once(world: World, judge: Judge, bridge: Program) -> None:
    data = bridge.says(world)
    decision = signed(knows(judge, data), data, ("WATCH-1", "author"), ("WATCH-2", "second"))
    assert effects(decision, Release)


def test_what_needs_two_officers_is_not_released_by_one_because_a_program_wrote_it(
    world: World, judge: Judge, bridge: Program
) -> None:
    data = bridge.says(world, precedence="IMMEDIATE", precedence_reason="The burn is in an hour.")
    with pytest.raises(Refused) as error:
        signed(knows(judge, data), data, ("WATCH-1", "sole"))
    assert error.value.code is Code.OFFICERS_MISSING


@pytest.mark.parametrize("capacity", ["author", "sole"])
@pytest.mark.parametrize("state", ["kept", "returned"])
def test_nobody_signs_what_was_not_asked_for_or_was_taken_back(
    world: World, judge: Judge, bridge: Program, state: str, capacity: str
) -> None:
    data = bridge.says(world)
    with pytest.raises(Refused) as error:
        signed(knows(judge, data, state), data, ("WATCH-1", capacity))
    assert error.value.code is Code.NOT_WAITING


# -- taken back ------------------------------------------------------------------------------------------------------


def test_an_officer_returns_it_with_a_reason(world: World, judge: Judge, bridge: Program) -> None:
    data = bridge.says(world)
    hashed = message_hash(data, world.mode)
    decision = accept(Returned(hashed, "WATCH-2", "wrong object"), knows(judge, data).facts)
    assert effects(decision, DropWaiting) == [DropWaiting(hashed, "returned")]
    assert told(decision, "returned")[0]["reason"] == "wrong object"
    assert effects(decision, Enter) == [Enter("returned", hashed)]


def test_its_program_withdraws_it_and_no_other_does(world: World, judge: Judge, bridge: Program) -> None:
    data = bridge.says(world)
    hashed = message_hash(data, world.mode)
    ours = Returned(hashed, "OPS-BRIDGE", "", service=True)
    assert told(accept(ours, knows(judge, data).facts), "returned")
    assert told(accept(ours, knows(judge, data, "kept").facts), "returned") == []
    assert code(knows(judge, data), Returned(hashed, "OTHER", "", service=True)).code is Code.NOT_WAITING


def test_what_only_its_program_has_seen_is_no_officer_s_to_return(world: World, judge: Judge, bridge: Program) -> None:
    data = bridge.says(world)
    event = Returned(message_hash(data, world.mode), "WATCH-1", "")
    assert code(knows(judge, data, "kept"), event).code is Code.NOT_WAITING


def test_what_an_officer_has_signed_is_not_the_program_s_any_more(world: World, judge: Judge, bridge: Program) -> None:
    data = bridge.says(world)
    author = (world.meridian.attest("WATCH-1", data, "author", at=NOW),)
    on_record = judge.knows(waiting=waits(data, "waiting", attested=author, by="WATCH-1"))
    event = Returned(message_hash(data, world.mode), "WATCH-1", "", service=True)
    assert code(on_record, event).code is Code.NOT_WAITING


# -- its own signature -----------------------------------------------------------------------------------------------


def handed_in(judge: Judge, bridge: Program, data: bytes, capacity: Any = "service") -> Decision:
    submitted = examine(
        data,
        (bridge.signs(data, capacity, at=NOW),),
        judge.roster,
        mode=judge.world.mode,
        me=judge.centre,
        seat=bridge.name,
        seat_key=bridge.signer.id,
    )
    return accept(submitted, judge.facts)


def test_a_program_releases_what_its_type_and_its_entry_open_to_it(world: World, judge: Judge, bridge: Program) -> None:
    assert effects(handed_in(judge, bridge, bridge.says(world)), Release)


def test_a_program_releases_a_draft_of_its_own_and_no_other_s(world: World, judge: Judge, bridge: Program) -> None:
    data = bridge.says(world)
    assert effects(handed_in(knows(judge, data, "kept"), bridge, data), Release)
    theirs = judge.knows(waiting=waits(data, by="OTHER"))
    with pytest.raises(Refused) as error:
        handed_in(theirs, bridge, data)
    assert error.value.code is Code.NOT_WAITING

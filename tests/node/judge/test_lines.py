"""Epochs, heads and voids: what two centres agree on about their lines, and what proves that one of them went back."""

from __future__ import annotations

from typing import Any

import pytest

from hotline.node.judge.effects import (
    Enter,
    KeepHead,
    KeepProof,
    KeepVoid,
    LockLines,
    MoveLine,
    OpenLine,
    SetExchange,
    SignHead,
    SignVoid,
)
from hotline.node.judge.events import HeadWanted, Unreadable
from hotline.node.judge.facts import Past
from hotline.node.judge.switchboard import accept
from protocols.epochs import EpochRecord
from protocols.errors import Code, Refused
from protocols.exchange import Exchange
from protocols.heads import Head
from protocols.line import Forked, Incoming, Outgoing, Placed, Void
from protocols.messages.procedure import FreeText
from protocols.signed import SignedRecord
from protocols.wire import pack
from tests.node.judge.scene import Judge, effects, told
from tests.parties import DAY, NOW, World, finish, seed, signed

TEXT = FreeText(subject="Orbit", text="All is well.")


def epoch(world: World, number: int, *, before: int | None = None, at: int = NOW, last: int = 0) -> bytes:
    record = EpochRecord(
        from_="MERIDIAN",
        to="KESTREL",
        epoch=number,
        before=before,
        number=last,
        release=seed("release", last) if last else None,
        reason="first" if before is None else "restored",
        at=at,
    )
    officers = world.meridian.officers.values() if before else ()
    return signed("epoch", pack(record), world.meridian.signer, *officers)


def epoch_hash(data: bytes) -> bytes:
    return SignedRecord.parse(data).hash("epoch", "test")


def line(mark: int = 0, *, number: int = 1, record: bytes = b"", **more: Any) -> Incoming:
    head = seed("release", mark) if mark else record or bytes(32)
    return Incoming("MERIDIAN", "KESTREL", number, record or bytes(32), mark, head, **more)


# -- epochs ----------------------------------------------------------------------------------------------------------


def test_a_line_begins_with_its_record(world: World) -> None:
    data = epoch(world, 1)
    decision = Judge(world).sees_epoch(data)
    [moved] = effects(decision, MoveLine)
    assert (moved.state, moved.record) == (line(record=epoch_hash(data)), SignedRecord.parse(data))
    assert effects(decision, Enter) == [Enter("epoch", epoch_hash(data))]


def test_the_same_record_again_changes_nothing(world: World) -> None:
    data = epoch(world, 1)
    assert Judge(world).knows(incoming=line(record=epoch_hash(data))).sees_epoch(data).effects == ()


def test_an_earlier_record_again_changes_nothing(world: World) -> None:
    """Said again by a peer that replays its past, it must not open what is closed, nor stop the node."""
    judge = Judge(world).knows(incoming=line(number=2))
    assert judge.sees_epoch(epoch(world, 1)).effects == ()


def test_a_second_record_for_one_epoch_is_kept_as_proof_and_opens_nothing(world: World) -> None:
    first, second = epoch(world, 1, at=NOW - DAY), epoch(world, 1, at=NOW)
    ours = Past("KESTREL", 1, 0, epoch_hash(first), first, None)
    judge = Judge(world).knows(incoming=line(record=epoch_hash(first)), same_number=ours)
    decision = judge.sees_epoch(second)
    [moved] = effects(decision, MoveLine)
    assert moved.record is None
    assert isinstance(moved.state, Incoming)
    assert moved.state.forked is not None
    assert effects(decision, KeepProof) == [KeepProof(Code.NUMBER_REUSED, "MERIDIAN", first, second)]
    assert [alarm["code"] for alarm in told(decision, "alarm")] == ["number_reused"]
    again = judge.knows(incoming=moved.state)
    assert again.sees_epoch(second).effects == ()


def test_a_new_epoch_closes_the_one_before_and_every_seat_hears_of_it(world: World) -> None:
    data = epoch(world, 2, before=1, last=3)
    decision = Judge(world).knows(incoming=line(3)).sees_epoch(data)
    opened, closed = effects(decision, MoveLine)
    assert (opened.state.epoch, opened.record is not None, opened.closed) == (2, True, False)
    assert (closed.state.epoch, closed.record, closed.closed) == (1, None, True)
    assert [alarm["code"] for alarm in told(decision, "alarm")] == ["epoch_opened"]


def test_a_new_epoch_that_closes_the_old_one_on_another_history_is_a_fork(world: World) -> None:
    data = epoch(world, 2, before=1, last=3)
    forked = line(3, record=bytes(32))
    forked = Incoming("MERIDIAN", "KESTREL", 1, bytes(32), 3, seed("another release"))
    decision = Judge(world).knows(incoming=forked).sees_epoch(data)
    assert [proof.code for proof in effects(decision, KeepProof)] == [Code.LINE_FORKED]
    assert {alarm["code"] for alarm in told(decision, "alarm")} == {"epoch_opened", "line_forked"}


def test_an_epoch_whose_predecessor_has_not_come_waits(world: World) -> None:
    with pytest.raises(Refused) as refused:
        Judge(world).sees_epoch(epoch(world, 2, before=1))
    assert refused.value.code is Code.EPOCH_UNKNOWN


# -- heads -----------------------------------------------------------------------------------------------------------


def head(world: World, from_: str, number: int, *by: str, release: bytes | None = None, epoch: int = 1) -> bytes:
    to = "KESTREL" if from_ == "MERIDIAN" else "MERIDIAN"
    at_number = release or seed("release", number)
    payload = pack(Head(from_=from_, to=to, epoch=epoch, number=number, release=at_number, at=NOW))
    return signed("head", payload, *(world.parties[name].signer for name in by))


def ours(number: int) -> Outgoing:
    return Outgoing("MERIDIAN", "KESTREL", 1, number, seed("release", number))


def test_our_own_line_begins_with_the_first_session(world: World) -> None:
    decision = accept(HeadWanted("MERIDIAN", "KESTREL"), Judge(world, "MERIDIAN").facts)
    assert decision.effects == (OpenLine("KESTREL"), SignHead("MERIDIAN", "KESTREL", None))


def test_of_a_line_that_has_not_begun_there_is_nothing_to_sign(world: World) -> None:
    assert accept(HeadWanted("MERIDIAN", "KESTREL"), Judge(world).facts).effects == ()


def test_no_head_is_signed_of_a_line_with_two_histories(world: World) -> None:
    forked = line(2, forked=Forked(2, bytes(32), seed("theirs"), reused=False))
    assert accept(HeadWanted("MERIDIAN", "KESTREL"), Judge(world).knows(incoming=forked).facts).effects == ()


@pytest.mark.parametrize("mark", [3, 2], ids=["level", "some on the way"])
def test_the_receiver_s_head_is_signed_by_the_sender_too(world: World, mark: int) -> None:
    data = head(world, "MERIDIAN", mark, "KESTREL")
    judge = Judge(world, "MERIDIAN").knows(outgoing=ours(3), head_release=seed("release", mark))
    assert judge.sees_head(data).effects == (SignHead("MERIDIAN", "KESTREL", SignedRecord.parse(data)),)


def test_with_both_signatures_it_is_the_common_record(world: World) -> None:
    data = head(world, "MERIDIAN", 3, "KESTREL", "MERIDIAN")
    decision = Judge(world).knows(incoming=line(3), head_by_us=True).sees_head(data)
    assert [kept.record for kept in effects(decision, KeepHead)] == [SignedRecord.parse(data)]
    assert [entry.kind for entry in effects(decision, Enter)] == ["head"]


def test_our_own_signature_above_our_head_proves_that_we_went_back(world: World) -> None:
    data = head(world, "MERIDIAN", 5, "KESTREL", "MERIDIAN")
    decision = Judge(world, "MERIDIAN").knows(outgoing=ours(3), head_by_us=True).sees_head(data)
    assert [alarm["code"] for alarm in told(decision, "alarm")] == ["rolled_back"]
    assert effects(decision, LockLines)
    assert effects(decision, SignHead) == []


def test_a_claim_above_our_head_without_our_signature_changes_nothing(world: World) -> None:
    """A peer that could lock us with a word of its own could silence us."""
    decision = Judge(world, "MERIDIAN").knows(outgoing=ours(3)).sees_head(head(world, "MERIDIAN", 5, "KESTREL"))
    assert [alarm["code"] for alarm in told(decision, "alarm")] == ["claim_unproven"]
    assert effects(decision, LockLines) == []
    assert effects(decision, MoveLine) == []


def test_another_release_at_one_number_is_a_fork_and_the_heads_are_kept(world: World) -> None:
    data = head(world, "MERIDIAN", 3, "KESTREL", release=seed("theirs"))
    decision = Judge(world, "MERIDIAN").knows(outgoing=ours(3), head_release=seed("release", 3)).sees_head(data)
    [proof] = effects(decision, KeepProof)
    assert (proof.code, proof.theirs) == (Code.LINE_FORKED, data)
    assert [alarm["code"] for alarm in told(decision, "alarm")] == ["line_forked"]
    assert effects(decision, SignHead) == []


def test_the_sender_s_head_sets_the_statement_below_which_nothing_new_may_go(world: World) -> None:
    judge = Judge(world).knows(incoming=line(3))
    roster, _ = judge.roster.admit("statement", world.meridian.statement_record(2), NOW)
    decision = judge.knows(roster=roster).sees_head(head(world, "MERIDIAN", 5, "MERIDIAN"))
    [moved] = effects(decision, MoveLine)
    assert isinstance(moved.state, Incoming)
    assert (moved.state.floor(5), moved.state.floor(6)) == (0, 2)


def test_our_own_mark_that_comes_back_with_both_signatures_sets_no_floor(world: World) -> None:
    """It is below what the sender has released already, under the statement that was in force then."""
    judge = Judge(world).knows(incoming=line(3))
    roster, _ = judge.roster.admit("statement", world.meridian.statement_record(2), NOW)
    decision = judge.knows(roster=roster).sees_head(head(world, "MERIDIAN", 3, "KESTREL", "MERIDIAN"))
    assert effects(decision, MoveLine) == []


# -- voids -----------------------------------------------------------------------------------------------------------


def void(world: World, number: int, release: bytes, at_epoch: int = 1) -> bytes:
    record = Void(from_="MERIDIAN", to="KESTREL", epoch=at_epoch, number=number, release=release, code="unreadable")
    return signed("void", pack(record), world.meridian.signer)


def test_a_void_fills_its_number_and_closes_the_gap(world: World) -> None:
    gap = line(1, above={3: Placed(seed("release", 3), seed("release", 2))})
    data = void(world, 2, seed("release", 2))
    decision = Judge(world).knows(incoming=gap).sees_void(data)
    [moved] = effects(decision, MoveLine)
    assert isinstance(moved.state, Incoming)
    assert moved.state.mark == 3
    assert [kept.record for kept in effects(decision, KeepVoid)] == [SignedRecord.parse(data)]
    assert [(entry["first"], entry["last"], entry["open"]) for entry in told(decision, "gap")] == [(2, 2, False)]
    assert [alarm["code"] for alarm in told(decision, "alarm")] == ["void"]


def test_a_void_of_what_came_after_all_changes_nothing(world: World) -> None:
    assert Judge(world).knows(incoming=line(1)).sees_void(void(world, 1, seed("release", 1))).effects == ()


def test_a_void_under_a_number_that_holds_another_release_is_a_fork(world: World) -> None:
    data = void(world, 1, seed("theirs"))
    held = Past("KESTREL", 1, 1, seed("release", 1), b"our envelope", None)
    decision = Judge(world).knows(incoming=line(1), same_number=held).sees_void(data)
    assert effects(decision, KeepProof) == [KeepProof(Code.NUMBER_REUSED, "MERIDIAN", b"our envelope", data)]
    assert effects(decision, KeepVoid) == []


def test_a_void_of_a_line_that_has_not_begun_is_not_believed(world: World) -> None:
    with pytest.raises(Refused) as refused:
        Judge(world).sees_void(void(world, 1, bytes(32)))
    assert refused.value.code is Code.EPOCH_UNKNOWN


def unreadable(world: World, **past: Any) -> tuple[Any, Any]:
    judge, said = Judge(world, "MERIDIAN"), world.say("procedure.free_text", TEXT)
    life = Exchange(released=NOW, **{name: at for name, at in past.items() if name != "refused"})
    judge = judge.knows(
        kept=judge.kept(said, incoming=False),
        envelopes=(judge.past(said, refused=past.get("refused")),),
        exchanges={(said.hash, "KESTREL"): life},
    )
    return said, accept(Unreadable("KESTREL", said.releases["KESTREL"]), judge.facts)


def test_what_cannot_be_read_there_is_given_up_aloud(world: World) -> None:
    said, decision = unreadable(world)
    assert effects(decision, SignVoid) == [SignVoid("KESTREL", said.releases["KESTREL"], "unreadable")]
    [life] = effects(decision, SetExchange)
    assert (life.exchange.refused_code, life.settled) == ("unreadable", True)
    assert [alarm["code"] for alarm in told(decision, "alarm")] == ["unreadable"]


@pytest.mark.parametrize("past", [{"received": NOW}, {"refused": "unreadable"}], ids=["receipted", "given up"])
def test_what_is_settled_is_not_given_up(world: World, past: dict[str, Any]) -> None:
    _, decision = unreadable(world, **past)
    assert decision.effects == ()


def test_both_signatures_under_a_head_are_there(world: World) -> None:
    """The scene is what it says: two keys, each over the same bytes."""
    record = SignedRecord.parse(head(world, "MERIDIAN", 1, "KESTREL", "MERIDIAN"))
    assert len(record.signatures) == 2
    assert finish(world.meridian.signer.sign("head", record.payload)) in dict(record.signatures).values()

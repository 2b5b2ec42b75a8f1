"""Heads: the common record of two centres, and what a peer's head tells."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from protocols.errors import Code, Misuse, Refused
from protocols.heads import (
    Agreed,
    ForkProof,
    Head,
    OtherEpoch,
    RolledBack,
    TheyLack,
    Unproven,
    WeLack,
    agree,
    common,
    head_of,
    read_head,
    rolled_back,
)
from protocols.line import Outgoing
from protocols.wire import decode, encode, pack, unpack
from tests.protocols.test_line import Said, heard, history
from tests.vectors.lines import AT, FIRST, FIRST_HASH, KESTREL, MERIDIAN, MODE, head, release, signed

SENDER, RECEIVER = {MERIDIAN.id: MERIDIAN.public}, {KESTREL.id: KESTREL.public}


def sent(said: list[Said]) -> Outgoing:
    line = Outgoing.opened(FIRST, FIRST_HASH)
    for _, own, _ in said:
        line = line.released(own)
    return line


def at(said: list[Said], number: int) -> bytes | None:
    return FIRST_HASH if number == 0 else said[number - 1][1] if number <= len(said) else None


def test_the_two_ends_come_to_sign_the_same_bytes() -> None:
    said = history(3)
    sender, receiver = sent(said), heard(said)
    # KESTREL signs its contiguous mark; MERIDIAN finds it agrees, and adds its signature to those bytes.
    offered = signed("head", head_of(receiver, AT), KESTREL)
    theirs = read_head(offered, MODE, RECEIVER)
    assert agree(sender, theirs) == Agreed(3)
    both = offered.signed_by(MERIDIAN.id, MERIDIAN.sign("head", offered.payload))
    assert common(both, MODE, SENDER, RECEIVER) == theirs
    assert [key for key, _ in both.signatures] == sorted([MERIDIAN.id, KESTREL.id])


def test_one_signature_is_no_common_record() -> None:
    for key in (MERIDIAN, KESTREL):
        with pytest.raises(Refused) as refused:
            common(signed("head", head(3, release(3)), key), MODE, SENDER, RECEIVER)
        assert refused.value.code is Code.BELOW_THRESHOLD


def test_a_forked_line_is_not_signed_for() -> None:
    line = heard([*history(2), (3, release(3), release("another 2"))])
    with pytest.raises(Refused) as refused:
        head_of(line, AT)
    assert refused.value.code is Code.LINE_FORKED
    assert isinstance(agree(line, head(3, release(3))), ForkProof)


@given(st.integers(0, 8), st.integers(0, 8))
def test_one_history_is_never_called_a_fork(released: int, received: int) -> None:
    said = history(8)
    sender, receiver = sent(said[:released]), heard(said[:received])
    seen_by_sender = agree(sender, head_of(receiver, AT), held=at(said[:released], received))
    seen_by_receiver = agree(receiver, head_of(sender, AT), held=at(said[:received], released))
    if released == received:
        assert seen_by_sender == seen_by_receiver == Agreed(released)
    elif released > received:
        assert seen_by_sender == TheyLack(received + 1, released)
        assert seen_by_receiver == WeLack(received + 1, released)
    else:
        assert seen_by_sender == Unproven(1, received)
        assert seen_by_receiver == TheyLack(released + 1, received)


@given(st.integers(0, 4), st.integers(1, 4), st.integers(1, 4))
def test_two_histories_are_found_by_the_end_that_holds_the_higher_number(shared: int, ours: int, theirs: int) -> None:
    mine, yours = history(shared + ours, " mine", shared), history(shared + theirs, " yours", shared)
    sender, receiver = sent(mine), heard(yours)
    at_receiver = agree(receiver, head_of(sender, AT), held=at(yours, len(mine)))
    at_sender = agree(sender, head_of(receiver, AT), held=at(mine, len(yours)))
    if len(mine) >= len(yours):
        assert at_sender == ForkProof(len(yours), mine[len(yours) - 1][1], yours[-1][1])
    if len(yours) >= len(mine):
        assert at_receiver == ForkProof(len(mine), yours[len(mine) - 1][1], mine[-1][1])


def test_a_restored_sender_believes_its_own_signature_only() -> None:
    said = history(5)
    restored = sent(said[:3])
    claim = head(5, said[4][1])
    assert agree(restored, claim) == Unproven(1, 5)
    assert agree(restored, claim, by_us=True) == RolledBack(1, 5)


def test_a_restored_receiver_is_shown_what_it_signed() -> None:
    assert agree(heard(history(3)), head(5, release(5)), by_us=True) == RolledBack(1, 5)


def test_our_signature_at_or_below_our_head_shows_nothing() -> None:
    said = history(5)
    assert agree(sent(said), head(5, said[4][1]), by_us=True) == Agreed(5)
    assert rolled_back(sent(said), 1, 5) is None
    assert rolled_back(sent(said), 1, 6) == RolledBack(1, 6)
    assert rolled_back(sent(said), 2, 0) == RolledBack(2, 0)


def test_a_head_of_another_epoch_waits_for_its_record() -> None:
    line = replace(heard(history(3)), epoch=2)
    assert agree(line, head(3, release(3))) == OtherEpoch(1)
    assert agree(line, head(1, release(1), epoch=3)) == OtherEpoch(3)
    out = replace(sent(history(3)), epoch=2)
    assert agree(out, head(3, release(3))) == OtherEpoch(1)
    assert agree(out, head(1, release(1), epoch=3)) == Unproven(3, 1)


def test_a_head_beside_another_line_is_our_own_mistake() -> None:
    other = Head(from_="KESTREL", to="MERIDIAN", epoch=1, number=0, release=FIRST_HASH, at=AT)
    with pytest.raises(Misuse):
        agree(sent([]), other)


def test_below_our_head_the_store_must_be_asked() -> None:
    with pytest.raises(Misuse):
        agree(sent(history(3)), head(1, release(1)))
    with pytest.raises(Misuse):
        agree(heard(history(3)), head(1, release(1)))


def test_a_head_cannot_be_read_wrong() -> None:
    wrong: list[dict[str, object]] = [
        {"to": "MERIDIAN"},
        {"number": -1},
        {"release": bytes(31)},
        {"epoch": 0},
        {"size": 3},
    ]
    for change in wrong:
        with pytest.raises(Refused) as refused:
            unpack(encode({**decode(pack(head(3, release(3)))), **change}), Head)
        assert refused.value.code is Code.SCHEMA

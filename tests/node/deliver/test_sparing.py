"""What a narrow line is spared, decided without a wire."""

from __future__ import annotations

import pytest

from hotline.node.deliver.owed import Parcel
from hotline.node.deliver.sparing import MOST_IN_ONE, Said, Together, precedence
from protocols.frames import RecordRef
from protocols.heads import Head
from protocols.sealing import SealedKind
from protocols.wire import pack
from tests.parties import NOW, Party, seed, signed

PARTY = Party("Meridian", "MERIDIAN")
OTHER = Party("Kestrel", "KESTREL")
FLASH, IMMEDIATE = 1, 2


def head(number: int = 1, *, at: int = NOW, by: tuple[Party, ...] = (PARTY,)) -> Parcel:
    said = Head(from_="MERIDIAN", to="KESTREL", epoch=1, number=number, release=seed("release", number), at=at)
    return Parcel("head", signed("head", pack(said), *(party.signer for party in by)))


# -- before what a FLASH goes ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["notice", "bulletin", "statement", "root", "head"])
def test_a_flash_goes_before_what_can_wait(kind: SealedKind) -> None:
    assert precedence(Parcel(kind, b""), begun=True) > FLASH


@pytest.mark.parametrize("kind", ["head", "epoch", "void"])
def test_a_session_still_begins_with_epochs_and_heads(kind: SealedKind) -> None:
    assert precedence(Parcel(kind, b""), begun=False) == 0


def test_an_envelope_keeps_its_own_precedence() -> None:
    assert [precedence(Parcel("envelope", b"", n), begun=True) for n in (1, 2, 3, 4)] == [1, 2, 3, 4]


def test_a_notice_waits_for_a_flash_only() -> None:
    assert precedence(Parcel("notice", b""), begun=True) == IMMEDIATE


# -- what was said -----------------------------------------------------------------------------------------------------


def test_a_head_that_says_the_same_is_spared_though_it_was_signed_again() -> None:
    said, first = Said(), head()
    assert said.heads([first]) == [first]
    assert said.heads([head(at=NOW + 3_600_000)]) == []


def test_a_head_that_says_more_is_not() -> None:
    said = Said()
    said.heads([head()])
    further, countersigned = head(2), head(by=(PARTY, OTHER))
    assert said.heads([further, countersigned]) == [further, countersigned]


def test_records_are_named_again_when_one_of_them_changed() -> None:
    one, two = (RecordRef(kind="bulletin", subject="KESTREL", version=n, hash=seed(n)) for n in (1, 2))
    said = Said()
    assert [said.records(refs) for refs in ((one,), (one,), (two,), (two,))] == [(one,), (), (two,), ()]


# -- what goes together --------------------------------------------------------------------------------------------


def test_what_is_said_in_one_moment_shares_a_box() -> None:
    together = Together()
    assert all(together.add(head(n), 0) for n in range(1, 4))
    ((order, parcel),) = together.take()
    assert (order, parcel.kind) == (0, "several")
    assert not together


def test_what_is_alone_goes_as_itself() -> None:
    together, alone = Together(), head()
    together.add(alone, 3)
    assert list(together.take()) == [(3, alone)]


def test_the_more_urgent_goes_first_and_nothing_of_it_waits_with_the_rest() -> None:
    together = Together()
    for order in (3, 0, 3):
        together.add(head(), order)
    assert [(order, parcel.kind) for order, parcel in together.take()] == [(0, "head"), (3, "several")]


@pytest.mark.parametrize(
    "parcel",
    [
        Parcel("envelope", b"x", 1),
        Parcel("bulletin", b"x"),
        Parcel("head", b"x", again=True),
        Parcel("head", bytes(2000)),
    ],
    ids=["an envelope", "a record", "for the second time", "too large"],
)
def test_what_has_to_go_by_itself_is_not_kept(parcel: Parcel) -> None:
    """What the other side could not open goes again alone: one bad apple must not be sealed twice with the others."""
    together = Together()
    assert not together.add(parcel, 0)
    assert not together


def test_a_hundred_notices_are_not_one_item() -> None:
    together = Together()
    for _ in range(100):
        together.add(Parcel("notice", b"x"), 2)
    assert len(list(together.take())) == -(-100 // MOST_IN_ONE)

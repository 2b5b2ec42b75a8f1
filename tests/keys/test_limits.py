"""What the one who has the key signs for the one who asks: these kinds, in these numbers, and nothing else."""

from __future__ import annotations

import pytest

from hotline.keys.limits import CENTRE_KINDS, DEFAULT_RATES, LARGEST, Limits, Rate
from protocols.checkpoint import checkpoint_text, note_body, origin
from protocols.epochs import EpochRecord
from protocols.errors import Code, Refused
from protocols.pae import KINDS
from protocols.wire import pack

NOTE = note_body(checkpoint_text(origin("MERIDIAN", "live", 3), 7, bytes(32)))


def limits(**rates: Rate) -> Limits:
    return Limits("MERIDIAN", "live", rates, 100.0)


def refused(code: Code, of: Limits, kind: str, payload: bytes = b"", now: float = 100.0) -> None:
    with pytest.raises(Refused) as caught:
        of.take(kind, payload, now)
    assert caught.value.code is code


@pytest.mark.parametrize("kind", [*sorted(set(KINDS) - set(CENTRE_KINDS)), "", "RELEASE", "note ", "all"])
def test_what_people_and_registrars_sign_is_never_signed_here(kind: str) -> None:
    refused(Code.NOT_ALLOWED, limits(), kind)


def test_every_kind_of_a_centre_is_signed_and_has_a_rate() -> None:
    of = limits()
    for kind in CENTRE_KINDS:
        of.take(kind, NOTE if kind == "note" else b"payload", 100.0)
    assert set(DEFAULT_RATES) == set(CENTRE_KINDS)


def test_nobody_else_can_be_made_to_have_no_attestation() -> None:
    """The kinds of a centre are those of specification: keys, section 1."""
    assert not {"attestation", "pin", "root", "statement", "message", "seal"} & set(CENTRE_KINDS)


def test_the_only_text_is_a_head_of_the_centre_s_own_journal() -> None:
    of = limits()
    of.take("note", NOTE, 100.0)
    for text in (b"DSSEv1 22 hotline/1/live/release 0 ", b"pay the bearer\n", b"", NOTE.replace(b"live", b"drill"),
                 NOTE.replace(b"MERIDIAN", b"KESTREL"), b" " + NOTE):  # fmt: skip
        refused(Code.NOT_ALLOWED, of, "note", text)


def test_a_head_is_of_the_epoch_in_force_or_the_next() -> None:
    """Whoever has the node's process gets no head of an epoch far off, nor of one that is over."""

    def head(epoch: int) -> bytes:
        return note_body(checkpoint_text(origin("MERIDIAN", "live", epoch), 7, bytes(32)))

    of = limits()
    of.take("note", head(3), 100.0)
    for epoch in (1, 2, 5, 7, 2**53 - 1):
        refused(Code.NOT_ALLOWED, of, "note", head(epoch))
    of.take("note", head(4), 100.0)
    refused(Code.NOT_ALLOWED, of, "note", head(3))
    record = EpochRecord(from_="MERIDIAN", to="KESTREL", epoch=9, before=4, number=0, reason="restored", at=1)
    of.take("epoch", pack(record), 100.0)  # two officers have heard of epochs that this process has not
    refused(Code.NOT_ALLOWED, of, "note", head(4))
    of.take("note", head(9), 100.0)


def test_nothing_longer_than_a_record_is_signed() -> None:
    limits().take("bulletin", bytes(LARGEST), 100.0)
    refused(Code.TOO_LARGE, limits(), "bulletin", bytes(LARGEST + 1))


def test_a_burst_is_signed_and_then_so_many_a_second() -> None:
    of = limits(release=Rate(2, 5))
    for _ in range(5):
        of.take("release", b"", 100.0)
    refused(Code.RATE_LIMITED, of, "release")
    refused(Code.RATE_LIMITED, of, "release", now=100.4)
    of.take("release", b"", 100.5)
    refused(Code.RATE_LIMITED, of, "release", now=100.5)
    of.take("notice", b"", 100.5)  # each kind by itself: who floods one does not silence the others


def test_rest_gives_back_a_burst_and_no_more() -> None:
    of = limits(release=Rate(2, 5))
    for _ in range(5):
        of.take("release", b"", 10_000.0)
    refused(Code.RATE_LIMITED, of, "release", now=10_000.0)


def test_a_clock_that_goes_back_gives_nothing() -> None:
    of = limits(release=Rate(1000, 1))
    of.take("release", b"", 100.0)
    refused(Code.RATE_LIMITED, of, "release", now=50.0)
    refused(Code.RATE_LIMITED, of, "release", now=50.0005)


def test_the_worst_minute_of_an_honest_node_fits() -> None:
    """Five hundred releases a second, each with its notice."""
    of = limits()
    for second in range(60):
        for _ in range(500):
            of.take("release", b"", 100.0 + second)
            of.take("notice", b"", 100.0 + second)

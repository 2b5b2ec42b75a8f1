"""Sealed for one centre: whoever looks at it from outside, changes it, or passes it on.

The invariant of opening: a content with its kind, or Refused `key_gone` for a key that is not here, or `unreadable`;
never a reason.
"""

from __future__ import annotations

import random
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from protocols.errors import Code, Misuse, Refused
from protocols.pae import pae
from protocols.sealing import (
    LARGEST,
    SealedKind,
    SealingPrivate,
    cover_of,
    open_sealed,
    pad,
    seal,
    several,
    unpad,
)
from protocols.wire import FRAME_LIMIT, decode, encode
from tests.parties import seed
from tests.vectors import xwing

SECRET = seed("test", "sealing", length=96)
KESTREL = SealingPrivate(SECRET)
HALCYON = SealingPrivate(seed("test", "other", length=96))
KEYS = {KESTREL.id: KESTREL}


def sealed(content: bytes = b"hello", kind: SealedKind = "notice", *, narrow: bool = False) -> bytes:
    return seal(kind, content, mode="test", from_="MERIDIAN", to="KESTREL", public=KESTREL.public, narrow=narrow)


def refusal(data: bytes, mode: str = "test") -> Refused:
    with pytest.raises(Refused) as refused:
        open_sealed(data, KEYS, mode=mode)  # type: ignore[arg-type]
    return refused.value


@pytest.mark.parametrize("kind", get_args(SealedKind))
def test_what_is_sealed_is_opened(kind: SealedKind) -> None:
    opened = open_sealed(sealed(b"content", kind), KEYS, mode="test")
    assert (opened.kind, opened.content) == (kind, b"content")
    assert (opened.cover.from_, opened.cover.to, opened.cover.key) == ("MERIDIAN", "KESTREL", KESTREL.id)


def test_several_share_one_box_and_come_out_in_their_order() -> None:
    inside: list[tuple[SealedKind, bytes]] = [("head", b"one"), ("notice", b"two"), ("head", b"three")]
    opened = open_sealed(sealed(several(inside), "several"), KEYS, mode="test")
    assert opened.contents() == inside
    assert open_sealed(sealed(b"alone"), KEYS, mode="test").contents() == [("notice", b"alone")]


@pytest.mark.parametrize(
    "content",
    [
        b"", b"\x90", encode(["head", b"x"]), encode([["head", b"x", b"y"]]), encode([["head", "x"]]),
        encode([["envelope", b"x"]]), encode([["bulletin", b"x"]]), encode([["several", encode([["head", b"x"]])]]),
        encode([["head", b"x"]] * 65), encode([["head", b"x"], None]),
    ],
)  # fmt: skip
def test_what_does_not_go_together_is_unreadable_all_of_it(content: bytes) -> None:
    """An envelope has its own item, receipt and number; and nobody makes us unpack boxes in boxes."""
    opened = open_sealed(sealed(content, "several"), KEYS, mode="test")
    with pytest.raises(Refused) as refused:
        opened.contents()
    assert refused.value.code is Code.UNREADABLE


def test_we_put_together_only_what_the_other_side_takes() -> None:
    for wrong in ([], [("head", b"x")] * 65, [("envelope", b"x")]):
        with pytest.raises(Misuse):
            several(wrong)  # type: ignore[arg-type]


def test_somebody_with_only_the_documents_opens_it() -> None:
    """X-Wing and RFC 9180 step by step, without the library's HPKE."""
    cover, box = decode(sealed(b"content"))
    padded = xwing.open_box(SECRET, box, pae("seal", "test", encode(cover)))
    assert decode(unpad(padded)) == ["notice", b"content"]


def test_two_seals_of_one_content_are_strangers() -> None:
    assert decode(sealed())[1] != decode(sealed())[1]


# -- whoever looks ----------------------------------------------------------------------------------------------------


@settings(max_examples=30)
@given(st.integers(0, 20_000))
def test_a_length_tells_only_its_step(length: int) -> None:
    box = decode(sealed(bytes(length)))[1]
    assert len(box) - xwing.ENC_LENGTH - 16 in {1024, 4096, 16_384, 65_536}


def test_a_relay_reads_two_names_and_a_key_id_and_nothing_else() -> None:
    data = sealed(b"the word that nobody else reads")
    assert b"the word" not in data
    assert (cover_of(data).from_, cover_of(data).to) == ("MERIDIAN", "KESTREL")
    assert set(decode(data)[0]) == {"from", "to", "key"}


# -- whoever changes --------------------------------------------------------------------------------------------------


def test_every_byte_of_a_sealed_item_is_bound() -> None:
    data = sealed(narrow=True)
    for at in range(len(data)):
        changed = bytearray(data)
        changed[at] ^= 1 << at % 8
        assert refusal(bytes(changed)).code in (Code.UNREADABLE, Code.KEY_GONE)


def test_every_failure_looks_the_same() -> None:
    """No detail, no field: a box that can be probed for reasons is an oracle."""
    cover, box = decode(sealed(narrow=True))
    broken = [
        b"",
        b"\xc1",
        encode([cover]),
        encode([cover, "box"]),
        encode([cover | {"from": "HALCYON"}, box]),
        encode([cover, box[:-1]]),
        encode([cover, bytes(len(box))]),
        encode([cover, box[:40]]),
    ]
    refused = [refusal(data) for data in broken] + [refusal(encode([cover, box]), "live")]
    assert {(each.code, each.detail, each.field) for each in refused} == {(Code.UNREADABLE, "", "")}


def test_random_bytes_never_raise_anything_else() -> None:
    chance = random.Random(4)
    cover, box = decode(sealed(narrow=True))
    for _ in range(300):
        changed = bytearray(box)
        for _ in range(chance.randint(1, 5)):
            changed[chance.randrange(len(changed))] = chance.randrange(256)
        cut = bytes(changed[: chance.randrange(len(changed) + 1)])
        assert refusal(encode([cover, cut])).code is Code.UNREADABLE


# -- whoever passes on ------------------------------------------------------------------------------------------------


def test_a_box_cannot_be_put_under_another_cover() -> None:
    first, box = decode(sealed())
    for cover in (first | {"from": "KESTREL", "to": "MERIDIAN"}, first | {"from": "HALCYON"}, first | {"to": "OSPREY"}):
        assert refusal(encode([cover, box])).code is Code.UNREADABLE


def test_sealed_for_a_key_that_has_been_destroyed() -> None:
    for_other = seal("notice", b"", mode="test", from_="MERIDIAN", to="KESTREL", public=HALCYON.public)
    assert refusal(for_other).code is Code.KEY_GONE
    cover, box = decode(for_other)
    assert refusal(encode([cover | {"key": KESTREL.id}, box])).code is Code.UNREADABLE


@pytest.mark.parametrize("mode", ["live", "drill"])
def test_nothing_crosses_between_modes(mode: str) -> None:
    assert refusal(sealed(), mode).code is Code.UNREADABLE


# -- lengths and keys -------------------------------------------------------------------------------------------------


@given(st.binary(max_size=5_000), st.booleans())
def test_padding_comes_off_again(content: bytes, narrow: bool) -> None:
    padded = pad(content, narrow=narrow)
    assert unpad(padded) == content
    assert len(padded) % 256 == 0


@given(st.binary(max_size=40))
def test_padding_that_is_not_zero_is_refused(data: bytes) -> None:
    try:
        content = unpad(data)
    except Refused as refused:
        assert refused.code is Code.UNREADABLE  # noqa: PT017
    else:
        assert data == len(content).to_bytes(4, "big") + content + bytes(len(data) - 4 - len(content))


def test_the_largest_item_fits_a_frame_and_one_more_byte_is_refused() -> None:
    largest = bytes(LARGEST - len(encode(["envelope", bytes(70_000)])) + 70_000)
    data = sealed(largest, "envelope")
    assert len(data) + 64 < FRAME_LIMIT  # room for the frame's own name and number
    assert open_sealed(data, KEYS, mode="test").content == largest
    with pytest.raises(Refused) as refused:
        sealed(largest + b"\x00", "envelope")
    assert refused.value.code is Code.TOO_LARGE


@pytest.mark.parametrize(
    "public",
    [
        b"",
        KESTREL.public[:-1],
        b"\xff" * 1216,
        KESTREL.public[:1184] + bytes(32),
        KESTREL.public[:1184] + b"\x01" + bytes(31),
    ],
    ids=["empty", "short", "not ML-KEM", "X25519 zero", "X25519 one"],
)
def test_a_key_that_nobody_can_open_with_is_refused_before_anything_is_sealed(public: bytes) -> None:
    with pytest.raises(Refused) as refused:
        seal("notice", b"", mode="test", from_="MERIDIAN", to="KESTREL", public=public)
    assert refused.value.code is Code.BAD_KEY


def test_a_private_key_is_two_and_says_nothing() -> None:
    assert SECRET.hex() not in repr(KESTREL)
    assert len(SealingPrivate.new_secret()) == 96
    with pytest.raises(Misuse):
        SealingPrivate(bytes(32))

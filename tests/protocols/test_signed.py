"""A signed record: whose signatures count, and what cannot be made to look like one."""

from __future__ import annotations

import pytest

from protocols.errors import Code, Misuse, Refused
from protocols.keys import ED25519, key_id
from protocols.signed import MOST_SIGNATURES, SignedRecord
from protocols.wire import encode
from tests.vectors.lines import HALCYON, KESTREL, MERIDIAN, Key

PAYLOAD = encode({"says": "something"})
KEYS = {key.id: key.public for key in (MERIDIAN, KESTREL)}


def record(*keys: Key, payload: bytes = PAYLOAD) -> SignedRecord:
    return SignedRecord.join(payload, {key.id: key.sign("head", payload) for key in keys})


def refusal(call: object, *args: object) -> Code:
    with pytest.raises(Refused) as refused:
        call(*args)  # type: ignore[operator]
    return refused.value.code


def test_it_travels_and_comes_back_the_same() -> None:
    there = record(MERIDIAN, KESTREL)
    assert SignedRecord.parse(there.encode()) == there
    assert [key for key, _ in there.signatures] == sorted([MERIDIAN.id, KESTREL.id])


def test_its_identity_is_its_payload_and_not_who_signed_it() -> None:
    assert record(MERIDIAN).hash("head", "test") == record(KESTREL, MERIDIAN).hash("head", "test")
    assert record(MERIDIAN).hash("head", "test") != record(MERIDIAN).hash("head", "live")
    assert record(MERIDIAN).hash("head", "test") != record(MERIDIAN).hash("void", "test")


def test_both_signers_are_found() -> None:
    assert record(MERIDIAN, KESTREL).check("head", "test", KEYS, 2) == tuple(sorted(KEYS))


def test_a_signature_under_an_unlisted_key_is_passed_over() -> None:
    assert record(MERIDIAN, HALCYON).check("head", "test", KEYS, 1) == (MERIDIAN.id,)


def test_unlisted_keys_do_not_reach_the_threshold() -> None:
    assert refusal(record(MERIDIAN, HALCYON).check, "head", "test", KEYS, 2) is Code.BELOW_THRESHOLD


def test_nothing_signed_is_below_every_threshold() -> None:
    assert refusal(SignedRecord(PAYLOAD, ()).check, "head", "test", KEYS, 1) is Code.BELOW_THRESHOLD


def test_one_bad_signature_spoils_the_record_though_the_threshold_is_reached() -> None:
    good = record(MERIDIAN)
    forged = good.signed_by(KESTREL.id, MERIDIAN.sign("head", PAYLOAD))
    assert refusal(forged.check, "head", "test", KEYS, 1) is Code.BAD_SIGNATURE


@pytest.mark.parametrize(
    ("kind", "mode"), [("void", "test"), ("head", "live"), ("head", "drill"), ("statement", "test")]
)
def test_another_kind_or_mode_is_another_signature(kind: str, mode: str) -> None:
    assert refusal(record(MERIDIAN).check, kind, mode, KEYS, 1) is Code.BAD_SIGNATURE


def test_any_flipped_bit_of_the_payload_is_found() -> None:
    there = record(MERIDIAN)
    for bit in range(len(PAYLOAD) * 8):
        flipped = bytearray(PAYLOAD)
        flipped[bit // 8] ^= 1 << bit % 8
        changed = SignedRecord(bytes(flipped), there.signatures)
        assert refusal(changed.check, "head", "test", KEYS, 1) is Code.BAD_SIGNATURE


def test_one_key_does_not_count_twice() -> None:
    pair = list(record(MERIDIAN).signatures[0])
    assert refusal(SignedRecord.parse, encode([PAYLOAD, [pair, pair]])) is Code.NOT_CANONICAL


def test_signatures_in_another_order_are_not_read() -> None:
    pairs = [list(pair) for pair in reversed(record(MERIDIAN, KESTREL).signatures)]
    assert refusal(SignedRecord.parse, encode([PAYLOAD, pairs])) is Code.NOT_CANONICAL


@pytest.mark.parametrize(
    "value",
    [
        {"payload": PAYLOAD},
        [PAYLOAD],
        [PAYLOAD, [], []],
        ["text", []],
        [PAYLOAD, [[MERIDIAN.id]]],
        [PAYLOAD, [["key", bytes(64)]]],
        [PAYLOAD, [[MERIDIAN.id, bytes(63)]]],
        [PAYLOAD, [[MERIDIAN.id[:15], bytes(64)]]],
    ],
)
def test_another_shape_is_refused(value: object) -> None:
    assert refusal(SignedRecord.parse, encode(value)) is Code.SCHEMA


def test_a_heap_of_signatures_is_refused_before_any_is_checked() -> None:
    pairs = [[n.to_bytes(16, "big"), bytes(64)] for n in range(MOST_SIGNATURES + 1)]
    assert refusal(SignedRecord.parse, encode([PAYLOAD, pairs])) is Code.TOO_LARGE


def test_a_record_above_its_limit_is_refused() -> None:
    assert refusal(SignedRecord.parse, record(MERIDIAN).encode(), 64) is Code.TOO_LARGE


def test_a_second_signature_joins_the_first_on_the_same_bytes() -> None:
    joined = record(MERIDIAN).signed_by(KESTREL.id, KESTREL.sign("head", PAYLOAD))
    assert joined == record(KESTREL, MERIDIAN)
    assert joined.signed_by(KESTREL.id, KESTREL.sign("head", PAYLOAD)) == joined


def test_one_key_cannot_give_two_signatures() -> None:
    assert refusal(record(MERIDIAN).signed_by, MERIDIAN.id, bytes(64)) is Code.BAD_SIGNATURE


def test_a_threshold_of_nobody_is_our_own_mistake() -> None:
    with pytest.raises(Misuse):
        record(MERIDIAN).check("head", "test", KEYS, 0)


def test_a_key_listed_under_another_id_is_our_own_mistake() -> None:
    with pytest.raises(Misuse):
        record(MERIDIAN).check("head", "test", {key_id(ED25519, bytes(32)): MERIDIAN.public}, 1)

"""Strict Ed25519, key ids and fingerprints: what the library alone would believe, and what we do.

The points come from the plain arithmetic of tests/vectors/edwards.py, which shares no line with what is tested.
"""

from __future__ import annotations

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from protocols import keys
from protocols.errors import Code, Refused
from protocols.keys import SeedSigner, check_public_key, damm, fingerprint, key_id, verify
from tests.parties import finish
from tests.vectors import edwards as e
from tests.vectors.keys import LOW_ORDER

SEED = bytes(range(32))
SIGNER = SeedSigner(SEED, "test")


def refusal(public: bytes, message: bytes, signature: bytes) -> Code | None:
    try:
        verify(public, message, signature)
    except Refused as refused:
        return refused.code
    return None


def library_believes(public: bytes, message: bytes, signature: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


# -- honest people ----------------------------------------------------------------------------------------------------


@given(st.binary(min_size=32, max_size=32), st.binary(max_size=200))
def test_an_honest_signature_is_believed_by_everybody(seed: bytes, message: bytes) -> None:
    private = Ed25519PrivateKey.from_private_bytes(seed)
    public, signature = private.public_key().public_bytes_raw(), private.sign(message)
    assert refusal(public, message, signature) is None


def test_two_implementations_make_the_same_signature() -> None:
    for message in (b"", b"x", "Détection".encode(), bytes(500)):
        assert e.sign(SEED, message) == Ed25519PrivateKey.from_private_bytes(SEED).sign(message)


def test_every_flipped_bit_of_a_signature_is_found() -> None:
    message = b"FLASH"
    signature = SIGNER._key.sign(message)
    for bit in range(512):
        changed = bytearray(signature)
        changed[bit // 8] ^= 1 << bit % 8
        assert refusal(SIGNER.public, message, bytes(changed)) is Code.BAD_SIGNATURE


def test_every_flipped_bit_of_a_key_is_found() -> None:
    message = b"FLASH"
    signature = SIGNER._key.sign(message)
    for bit in range(256):
        changed = bytearray(SIGNER.public)
        changed[bit // 8] ^= 1 << bit % 8
        assert refusal(bytes(changed), message, signature) in (Code.BAD_SIGNATURE, Code.BAD_KEY)


# -- keys under which anybody signs -----------------------------------------------------------------------------------


def test_one_signature_for_every_message_under_a_key_of_low_order() -> None:
    """The library alone believes it: forty of forty messages. That is why the rule is ours."""
    public, signature = e.raw(1, 0), e.raw(1, 0) + bytes(32)
    messages = [b"FLASH %d" % n for n in range(40)]
    assert all(library_believes(public, message, signature) for message in messages)
    assert {refusal(public, message, signature) for message in messages} == {Code.BAD_KEY}


def test_the_seven_low_orders_are_all_there_are() -> None:
    small = {e.times(n, e.TORSION) for n in range(8)}
    below_p = {point[1] for point in small}
    assert set(LOW_ORDER.values()) == below_p | {y + e.P for y in below_p if y + e.P < 2**255}
    assert set(LOW_ORDER.values()) == keys._LOW_ORDER


@pytest.mark.parametrize("name", LOW_ORDER)
@pytest.mark.parametrize("sign", [0, 1])
def test_no_key_of_low_order_is_enrolled(name: str, sign: int) -> None:
    with pytest.raises(Refused) as refused:
        check_public_key(e.raw(LOW_ORDER[name], sign))
    assert refused.value.code is Code.BAD_KEY


@given(st.integers(0, 2**255 - 1), st.integers(0, 1))
def test_a_key_is_a_point_in_its_one_spelling(y: int, sign: int) -> None:
    """Against the arithmetic: on the curve, below p, and not of small order."""
    try:
        check_public_key(e.raw(y, sign))
        sound = True
    except Refused as refused:
        assert refused.code is Code.BAD_KEY  # noqa: PT017
        sound = False
    point = e.with_y(y, sign) if y < e.P else None
    assert sound == (point is not None and y not in LOW_ORDER.values())


@given(st.integers(0, 18), st.integers(0, 1))
def test_no_second_spelling_of_a_small_y(y: int, sign: int) -> None:
    with pytest.raises(Refused):
        check_public_key(e.raw(e.P + y, sign))


# -- parts of order eight ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("in_key", range(8))
@pytest.mark.parametrize("in_r", [0, 1, 4, 7])
def test_mixed_order_is_judged_without_the_cofactor(in_key: int, in_r: int) -> None:
    """A = aB + iT, R = rB + jT for the point T of order eight: believed exactly when the plain equation holds."""
    scalar, _ = e.secret(SEED)
    public = e.add(e.times(scalar, e.BASE), e.times(in_key, e.TORSION))
    a, nonce = e.packed(public), 12_345
    r_point = e.add(e.times(nonce, e.BASE), e.times(in_r, e.TORSION))
    r = e.packed(r_point)
    # j + k i is a multiple of eight, or is not: both, where some k can do either.
    wanted = {(in_r + k * in_key) % 8 == 0 for k in range(8)}
    for believed in wanted:
        message = e.message_where(
            lambda m, yes=believed: ((in_r + e.challenge(r, a, m) * in_key) % 8 == 0) is yes  # type: ignore[misc]
        )
        s = (nonce + e.challenge(r, a, message) * scalar) % e.L
        signature = r + s.to_bytes(32, "little")
        assert e.holds(public, a, r_point, signature, message) is believed
        assert e.holds(public, a, r_point, signature, message, cofactor=8)
        assert (refusal(a, message, signature) is None) is believed


@given(st.integers(1, 14))
def test_a_signature_has_no_second_spelling(times: int) -> None:
    message = b"FLASH"
    signature = SIGNER._key.sign(message)
    s = int.from_bytes(signature[32:], "little") + times * e.L
    assert refusal(SIGNER.public, message, signature[:32] + s.to_bytes(32, "little")) is Code.BAD_SIGNATURE


@pytest.mark.parametrize("length", [0, 1, 31, 32, 33, 63, 65, 128])
def test_a_signature_of_another_length_is_none(length: int) -> None:
    assert refusal(SIGNER.public, b"", bytes(length)) is Code.BAD_SIGNATURE
    if length != 32:
        assert refusal(bytes(length), b"", bytes(64)) is Code.BAD_KEY


# -- ids and what people read to each other ---------------------------------------------------------------------------


def test_a_key_id_depends_on_the_algorithm() -> None:
    assert key_id("ed25519", bytes(32)) != key_id("xwing", bytes(32))
    assert len(key_id("ed25519", bytes(32))) == 16


def test_a_signer_never_shows_its_seed() -> None:
    assert SEED.hex() not in repr(SIGNER)
    assert SIGNER.id.hex()[:8] in repr(SIGNER)
    assert len(SeedSigner.new_seed()) == 32
    assert SeedSigner.new_seed() != SeedSigner.new_seed()


def test_a_signer_signs_what_its_id_names() -> None:
    from protocols.pae import pae

    signature = finish(SIGNER.sign("notice", b"payload"))
    assert SIGNER.id == key_id("ed25519", SIGNER.public)
    assert refusal(SIGNER.public, pae("notice", "test", b"payload"), signature) is None


roots = st.binary(min_size=32, max_size=32)


@given(roots)
def test_a_fingerprint_is_41_digits_that_check(root: bytes) -> None:
    said = fingerprint(root)
    groups = said.split(" ")
    assert [len(group) for group in groups] == [5] * 8 + [1]
    digits = "".join(groups)
    assert damm(digits) == 0
    assert int(digits[:40]) == int.from_bytes(root[:16], "big")


@given(roots, st.integers(0, 40), st.integers(1, 9))
def test_one_digit_heard_wrong_is_found(root: bytes, at: int, by: int) -> None:
    digits = fingerprint(root).replace(" ", "")
    wrong = digits[:at] + str((int(digits[at]) + by) % 10) + digits[at + 1 :]
    assert damm(wrong) != 0


@given(roots, st.integers(0, 39))
def test_two_neighbours_swapped_are_found(root: bytes, at: int) -> None:
    digits = fingerprint(root).replace(" ", "")
    swapped = digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]
    assert (damm(swapped) != 0) == (digits[at] != digits[at + 1])

"""Vectors of keys: strict Ed25519, key ids, fingerprints.

The points come from the arithmetic in edwards.py. Where it can be done, the equation [S]B = R + [k]A holds for what is
refused here: a reader that skips a rule accepts it, and this file shows which rule.
"""

from __future__ import annotations

from itertools import pairwise

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from protocols.keys import damm, fingerprint, key_id
from tests.vectors import edwards as e
from tests.vectors.notation import Vector, ok, refused

__all__ = ["LOW_ORDER", "generate"]

MESSAGE = "Détection à 14:15Z".encode()
SEED = bytes(range(32))
SCALAR, _ = e.secret(SEED)
PUBLIC = e.packed(e.times(SCALAR, e.BASE))
SIGNATURE = Ed25519PrivateKey.from_private_bytes(SEED).sign(MESSAGE)

# The seven values of y that stand for a point of order 1, 2, 4 or 8, two of them not below p.
_EIGHT, _OTHER_EIGHT = (e.times(n, e.TORSION)[1] for n in (1, 3))
LOW_ORDER = {
    "y_0": 0,
    "y_1": 1,
    "y_p_minus_1": e.P - 1,
    "y_p": e.P,
    "y_p_plus_1": e.P + 1,
    "order_8": min(_EIGHT, _OTHER_EIGHT),
    "other_order_8": max(_EIGHT, _OTHER_EIGHT),
}


def generate() -> dict[str, Vector]:
    """File name (without .json) → vector."""
    return {**_rfc(), **_publics(), **_lengths(), **_scalars(), **_low_order(), **_mixed_order(), **_ids(), **_digits()}


def _holds(description: str, public: bytes, message: bytes, signature: bytes) -> Vector:
    given = {"public": public, "message": message, "signature": signature}
    return ok(description, "keys.verify", given, {})


def _not(description: str, public: bytes, message: bytes, signature: bytes, code: str = "bad_signature") -> Vector:
    given = {"public": public, "message": message, "signature": signature}
    return refused(description, "keys.verify", given, code)


# RFC 8032, section 7.1: seed and message. Public key and signature follow from them.
_RFC = {
    "rfc8032_test_1": ("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60", ""),
    "rfc8032_test_2": ("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb", "72"),
    "rfc8032_test_3": ("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7", "af82"),
}


def _rfc() -> dict[str, Vector]:
    vectors = {}
    for name, (seed, message) in _RFC.items():
        key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(seed))
        public, text = key.public_key().public_bytes_raw(), bytes.fromhex(message)
        title = name.removeprefix("rfc8032_").replace("_", " ").upper()
        vectors[name] = _holds(f"RFC 8032 section 7.1, {title}.", public, text, key.sign(text))
    return vectors


def _publics() -> dict[str, Vector]:
    def good(description: str, public: bytes) -> Vector:
        return ok(description, "keys.public", {"public": public}, {})

    def bad(description: str, public: bytes) -> Vector:
        return refused(description, "keys.public", {"public": public}, "bad_key")

    off_curve = next(y for y in range(2, 100) if e.with_y(y) is None)
    sound = next(y for y in range(2, 19) if e.with_y(y) is not None)
    vectors = {
        f"public_low_order_{name}{'_negative' if sign else ''}": bad(
            f"A key of small order: y = {name.removeprefix('y_').replace('_', ' ')}, sign bit {sign}.", e.raw(y, sign)
        )
        for name, y in LOW_ORDER.items()
        for sign in (0, 1)
    }
    return vectors | {
        "public_sound": good("An honest key.", PUBLIC),
        "public_small_y": good(f"y = {sound} is a point of full order, and canonical.", e.raw(sound, 0)),
        "public_y_above_p": bad(f"y = p + {sound}: the same point, spelled another way.", e.raw(e.P + sound, 0)),
        "public_y_2_to_255_minus_1": bad("All bits of y set.", e.raw(2**255 - 1, 0)),
        "public_not_on_the_curve": bad(f"y = {off_curve} has no x.", e.raw(off_curve, 0)),
        "public_not_on_the_curve_negative": bad(f"y = {off_curve} has no x, sign bit set.", e.raw(off_curve, 1)),
        "public_of_31_bytes": bad("A byte too few.", PUBLIC[:31]),
        "public_of_33_bytes": bad("A byte too many.", PUBLIC + b"\x00"),
        "public_empty": bad("No key.", b""),
    }


def _lengths() -> dict[str, Vector]:
    flipped = bytes([SIGNATURE[0] ^ 1]) + SIGNATURE[1:]
    other = Ed25519PrivateKey.from_private_bytes(bytes(32)).public_key().public_bytes_raw()
    with_context = e.sign(SEED, MESSAGE, before=e.dom2("Übung".encode()))
    with_no_context = e.sign(SEED, MESSAGE, before=e.dom2(b""))
    return {
        "good": _holds("A signature over bytes that are not ASCII.", PUBLIC, MESSAGE, SIGNATURE),
        "good_long": _holds(
            "A signature over 1,023 bytes.",
            PUBLIC,
            bytes(1023),
            Ed25519PrivateKey.from_private_bytes(SEED).sign(bytes(1023)),
        ),
        "message_changed": _not("One bit of the message is another.", PUBLIC, b"d" + MESSAGE[1:], SIGNATURE),
        "signature_changed": _not("One bit of R is another.", PUBLIC, MESSAGE, flipped),
        "other_key": _not("Another key.", other, MESSAGE, SIGNATURE),
        "signature_empty": _not("No signature.", PUBLIC, MESSAGE, b""),
        "signature_of_zeros": _not("64 zeros.", PUBLIC, MESSAGE, bytes(64)),
        "signature_of_63_bytes": _not("A byte too few.", PUBLIC, MESSAGE, SIGNATURE[:63]),
        "signature_of_65_bytes": _not("A byte too many.", PUBLIC, MESSAGE, SIGNATURE + b"\x00"),
        "signature_with_context": _not(
            "Ed25519ctx with a context that is not ASCII: another algorithm.", PUBLIC, MESSAGE, with_context
        ),
        "signature_with_empty_context": _not("Ed25519ctx with an empty context.", PUBLIC, MESSAGE, with_no_context),
        "key_of_31_bytes": _not("The key lacks a byte.", PUBLIC[:31], MESSAGE, SIGNATURE, "bad_key"),
    }


def _scalars() -> dict[str, Vector]:
    r, s = SIGNATURE[:32], int.from_bytes(SIGNATURE[32:], "little")

    def with_s(scalar: int) -> bytes:
        return r + scalar.to_bytes(32, "little")

    return {
        "s_plus_l": _not(
            "S + L: the equation holds, and the signature is a second one.", PUBLIC, MESSAGE, with_s(s + e.L)
        ),
        "s_plus_7_l": _not("S + 7 L: the equation holds.", PUBLIC, MESSAGE, with_s(s + 7 * e.L)),
        "s_plus_14_l": _not("S + 14 L, the last that 32 bytes always hold.", PUBLIC, MESSAGE, with_s(s + 14 * e.L)),
        "s_is_l": _not("S = L, the first value that is too large.", PUBLIC, MESSAGE, with_s(e.L)),
        "s_is_l_minus_1": _not(
            "S = L − 1, the largest value, and not this signature's.", PUBLIC, MESSAGE, with_s(e.L - 1)
        ),
        "s_top_bits": _not("The three highest bits of S set.", PUBLIC, MESSAGE, with_s(s | 7 << 253)),
        "s_all_ones": _not("All bits of S set.", PUBLIC, MESSAGE, with_s(2**256 - 1)),
    }


def _low_order() -> dict[str, Vector]:
    vectors = {}
    for name, y in LOW_ORDER.items():
        for sign in (0, 1):
            encoding = e.raw(y, sign)
            suffix = f"{name}{'_negative' if sign else ''}"
            vectors[f"a_low_order_{suffix}"] = _low_a(encoding, y % e.P, sign)
            vectors[f"r_low_order_{suffix}"] = _low_r(encoding, y % e.P, sign)
    return vectors


def _small(y: int, sign: int) -> e.Point:
    point = e.with_y(y, sign)
    assert point is not None
    return point


def _low_a(encoding: bytes, y: int, sign: int) -> Vector:
    """[k]A is nothing for a message that is found by trying, so that [S]B = R whoever signed."""
    point = _small(y, sign)
    r = e.times(7, e.BASE)
    message = e.message_where(lambda m: e.times(e.challenge(e.packed(r), encoding, m), point) == e.IDENTITY)
    signature = e.packed(r) + (7).to_bytes(32, "little")
    assert e.holds(point, encoding, r, signature, message)
    return _not(
        f"A key of small order under which anybody signs, sign bit {sign}.", encoding, message, signature, "bad_key"
    )


def _low_r(encoding: bytes, y: int, sign: int) -> Vector:
    """The key has a part of order eight; for a message that is found by trying it cancels R."""
    r = _small(y, sign)
    public = e.add(e.times(SCALAR, e.BASE), e.TORSION)
    a = e.packed(public)
    message = e.message_where(lambda m: e.add(e.times(e.challenge(encoding, a, m) % 8, e.TORSION), r) == e.IDENTITY)
    k = e.challenge(encoding, a, message)
    # k is taken as it is, below L: its remainder by eight decides what the small part adds.
    signature = encoding + (k * SCALAR % e.L).to_bytes(32, "little")
    assert e.holds(public, a, r, signature, message)
    return _not(f"R is a point of small order, and the equation holds; sign bit {sign}.", a, message, signature)


def _mixed_order() -> dict[str, Vector]:
    public = e.add(e.times(SCALAR, e.BASE), e.TORSION)
    a, r = e.packed(public), e.times(11, e.BASE)

    def signed(r_point: e.Point, message: bytes) -> bytes:
        encoding = e.packed(r_point)
        return encoding + ((11 + e.challenge(encoding, a, message) * SCALAR) % e.L).to_bytes(32, "little")

    def part(r_point: e.Point, message: bytes) -> int:
        return e.challenge(e.packed(r_point), a, message) % 8

    cancels = e.message_where(lambda m: part(r, m) == 0)
    stays = e.message_where(lambda m: part(r, m) != 0)
    mixed_r = e.add(r, e.TORSION)
    both = e.message_where(lambda m: part(mixed_r, m) == 7)
    plain = PUBLIC
    honest = e.packed(mixed_r)
    s = (11 + e.challenge(honest, plain, MESSAGE) * SCALAR) % e.L
    only_eightfold = honest + s.to_bytes(32, "little")
    assert e.holds(public, a, r, signed(r, cancels), cancels)
    assert not e.holds(public, a, r, signed(r, stays), stays)
    assert e.holds(public, a, r, signed(r, stays), stays, cofactor=8)
    assert e.holds(public, a, mixed_r, signed(mixed_r, both), both)
    assert e.holds(e.times(SCALAR, e.BASE), plain, mixed_r, only_eightfold, MESSAGE, cofactor=8)
    return {
        "a_mixed_order_equation_holds": _holds(
            "A key with a part of order eight, which this message's k makes vanish: the check is without cofactor.",
            a,
            cancels,
            signed(r, cancels),
        ),
        "a_mixed_order_only_with_cofactor": _not(
            "The same key; the equation holds only when both sides are taken eight times.", a, stays, signed(r, stays)
        ),
        "r_mixed_order_only_with_cofactor": _not(
            "An honest key; R has a part of order eight.", plain, MESSAGE, only_eightfold
        ),
        "a_and_r_mixed_order_equation_holds": _holds(
            "Both have a part of order eight, and the two cancel.", a, both, signed(mixed_r, both)
        ),
    }


def _ids() -> dict[str, Vector]:
    xwing = bytes(n % 251 for n in range(1216))

    def named(description: str, algorithm: str, public: bytes) -> Vector:
        given = {"algorithm": algorithm, "public": public}
        return ok(description, "keys.id", given, {"id": key_id(algorithm, public)})

    return {
        "id_ed25519": named("The id of a signing key.", "ed25519", PUBLIC),
        "id_xwing": named("The id of a sealing key: 1,216 bytes, ML-KEM before X25519.", "xwing", xwing),
        "id_of_the_same_bytes": named("The same bytes under the other name have another id.", "xwing", PUBLIC),
    }


def _digits() -> dict[str, Vector]:
    def said(description: str, root: bytes) -> Vector:
        return ok(description, "keys.fingerprint", {"root_hash": root}, {"fingerprint": fingerprint(root)})

    def heard(description: str, digits: str) -> Vector:
        return ok(description, "keys.check_digit", {"digits": digits}, {"right": damm(digits) == 0})

    root = bytes(range(200, 232))
    digits = fingerprint(root).replace(" ", "")
    wrong = digits[:16] + str((int(digits[16]) + 3) % 10) + digits[17:]
    place = next(at for at, (one, other) in enumerate(pairwise(digits)) if at > 20 and one != other)
    swapped = digits[:place] + digits[place + 1] + digits[place] + digits[place + 2 :]
    return {
        "fingerprint": said("Eight groups of five digits and a check digit.", root),
        "fingerprint_with_zeros": said("A small number keeps its zeros in front.", bytes(15) + b"\x2a" + bytes(16)),
        "fingerprint_largest": said("128 bits all set.", b"\xff" * 32),
        "digits_right": heard("41 digits read back as they were said.", digits),
        "digits_one_wrong": heard("One digit is wrong.", wrong),
        "digits_two_swapped": heard("Two neighbours are swapped.", swapped),
        "digits_one_lacking": heard(
            "The last digit was not said: right in one case of ten, so count them.", digits[:-1]
        ),
        "check_digit_of_572": heard("The check digit of 572 is 4, the method's published example.", "5724"),
    }

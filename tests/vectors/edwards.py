"""The curve of Ed25519 in affine coordinates (RFC 8032, section 5.1): slow, short, and only for making vectors.

It can do what no library offers and no honest signer does: points of small and of mixed order, encodings that are not
canonical, signatures whose equation holds in one form of the check and not in the other.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)

Point = tuple[int, int]

IDENTITY: Point = (0, 1)


def add(one: Point, other: Point) -> Point:
    (x1, y1), (x2, y2) = one, other
    product = D * x1 * x2 * y1 * y2 % P
    x = (x1 * y2 + x2 * y1) * pow(1 + product, -1, P) % P
    y = (y1 * y2 + x1 * x2) * pow(1 - product, -1, P) % P
    return x, y


def times(scalar: int, point: Point) -> Point:
    result = IDENTITY
    while scalar:
        if scalar & 1:
            result = add(result, point)
        point, scalar = add(point, point), scalar >> 1
    return result


def with_y(y: int, sign: int = 0) -> Point | None:
    """The point of this y whose x has this lowest bit; None where the curve has none."""
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    if x * x % P != square:
        x = x * ROOT_OF_MINUS_ONE % P
    if x * x % P != square:
        return None
    return (P - x) % P if x % 2 != sign else x, y % P


def packed(point: Point) -> bytes:
    x, y = point
    return (y | (x & 1) << 255).to_bytes(32, "little")


def raw(y: int, sign: int) -> bytes:
    """An encoding as it is given, canonical or not."""
    return (y | sign << 255).to_bytes(32, "little")


def on_curve(y: int) -> Point:
    point = with_y(y)
    assert point is not None
    return point


BASE = on_curve(4 * pow(5, -1, P) % P)


def _torsion() -> Point:
    """A point of order eight: L times some point that has a part of that order."""
    for y in range(2, 100):
        point = with_y(y)
        if point is not None:
            small = times(L, point)
            if times(4, small) != IDENTITY:
                return small
    raise AssertionError("no point of order eight")


TORSION = _torsion()


def challenge(r: bytes, public: bytes, message: bytes, before: bytes = b"") -> int:
    """SHA-512(before ‖ R ‖ A ‖ M) as a number below L."""
    return int.from_bytes(hashlib.sha512(before + r + public + message).digest(), "little") % L


def secret(seed: bytes) -> tuple[int, bytes]:
    """The scalar and the prefix of a 32-byte seed (RFC 8032, section 5.1.5)."""
    hashed = bytearray(hashlib.sha512(seed).digest())
    hashed[0] &= 248
    hashed[31] = hashed[31] & 127 | 64
    return int.from_bytes(hashed[:32], "little"), bytes(hashed[32:])


def sign(seed: bytes, message: bytes, *, before: bytes = b"") -> bytes:
    """A signature; `before` is dom2 of RFC 8032 section 5.1 for the variants with a context."""
    scalar, prefix = secret(seed)
    public = packed(times(scalar, BASE))
    nonce = int.from_bytes(hashlib.sha512(before + prefix + message).digest(), "little") % L
    r = packed(times(nonce, BASE))
    s = (nonce + challenge(r, public, message, before) * scalar) % L
    return r + s.to_bytes(32, "little")


def dom2(context: bytes, *, prehashed: bool = False) -> bytes:
    return b"SigEd25519 no Ed25519 collisions" + bytes([prehashed, len(context)]) + context


def message_where(wanted: Callable[[bytes], bool]) -> bytes:
    """The first of the messages `message 0`, `message 1`… for which something holds."""
    return next(message for n in range(10_000) if wanted(message := b"message %d" % n))


def holds(public: Point, a: bytes, r_point: Point, signature: bytes, message: bytes, *, cofactor: int = 1) -> bool:
    """[c][S]B = [c]R + [c][k]A for points as they are given: the check without (c = 1) or with (c = 8) the cofactor."""
    s = int.from_bytes(signature[32:], "little")
    k = challenge(signature[:32], a, message)
    right = add(r_point, times(k, public))
    return times(cofactor, times(s, BASE)) == times(cofactor, right)

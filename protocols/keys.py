"""Keys: their kinds, their ids, who holds them, and the one place where a signature is believed.

A key id finds a key; it never decides. The roster decides who may speak for a centre. Ed25519 is checked strictly
(specification: keys): one fixed "signature" under a low-order key verifies for every message in the common
libraries, and two libraries disagree about a hundred odd encodings, so the rule is ours and is checked before
the library is asked. No batch, no cofactored verification.
"""

from __future__ import annotations

import hashlib
import secrets
from functools import lru_cache
from typing import Final, Protocol

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from protocols.errors import Code, Misuse, Refused
from protocols.pae import Kind, Mode, pae

__all__ = ["ED25519", "XWING", "SeedSigner", "Signer", "check_public_key", "damm", "fingerprint", "key_id", "verify"]

ED25519: Final = "ed25519"
XWING: Final = "xwing"

_P = 2**255 - 19
_L = 2**252 + 27742317777372353535851937790883648493
_D = -121665 * pow(121666, -1, _P) % _P
_ORDER_EIGHT = tuple(
    bytes.fromhex(encoding)
    for encoding in (
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    )
)
_LOW_ORDER = frozenset({0, 1, _P - 1, _P, _P + 1} | {int.from_bytes(e, "little") for e in _ORDER_EIGHT})


@lru_cache(maxsize=4096)
def key_id(algorithm: str, raw: bytes) -> bytes:
    """16 bytes: SHA-256("hotline/1/key/" ‖ algorithm ‖ 0x00 ‖ raw public key), cut."""
    return hashlib.sha256(b"hotline/1/key/" + algorithm.encode("ascii") + b"\x00" + raw).digest()[:16]


def _sound_point(encoding: bytes) -> bool:
    """Whether y (sign bit cleared) is below p and none of the seven low-order encodings."""
    y = int.from_bytes(encoding, "little") & ((1 << 255) - 1)
    return y < _P and y not in _LOW_ORDER


@lru_cache(maxsize=4096)
def _opened(public_key: bytes) -> Ed25519PublicKey:
    return Ed25519PublicKey.from_public_bytes(public_key)


@lru_cache(maxsize=4096)
def _on_curve(encoding: bytes) -> bool:
    """Whether an x belongs to this y (RFC 8032, section 5.1.3). The library takes any 32 bytes as a key."""
    y = int.from_bytes(encoding, "little") & ((1 << 255) - 1)
    # x squared is u / v: a square exactly when u v is one, by Euler's criterion.
    u, v = y * y - 1, _D * y * y + 1
    return pow(u * v, (_P - 1) // 2, _P) == 1


def check_public_key(public_key: bytes) -> None:
    """Refuses (`bad_key`) a key that no honest signer has; every roster record passes its keys through here."""
    if len(public_key) != 32 or not _sound_point(public_key):
        raise Refused(Code.BAD_KEY, "not a sound Ed25519 public key")
    if not _on_curve(public_key):
        raise Refused(Code.BAD_KEY, "not a point of the curve")


def verify(public_key: bytes, message: bytes, signature: bytes) -> None:
    """RFC 8032 Ed25519, cofactorless, strict. Returns nothing or raises Refused `bad_key` or `bad_signature`.

    `public_key` 32 bytes, `signature` 64 bytes (R ‖ S), `message` any bytes.
    """
    check_public_key(public_key)
    if len(signature) != 64 or not _sound_point(signature[:32]) or int.from_bytes(signature[32:], "little") >= _L:
        raise Refused(Code.BAD_SIGNATURE, "not a sound Ed25519 signature")
    try:
        _opened(public_key).verify(signature, message)
    except InvalidSignature:
        raise Refused(Code.BAD_SIGNATURE) from None


class Signer(Protocol):
    """Somebody who signs in one mode, wherever the key is (a file, a signer process, hardware).

    The signer builds the pre-authentication encoding itself and adds its own mode: no call can ask a drill signer
    for a live signature.
    """

    @property
    def mode(self) -> Mode: ...

    @property
    def public(self) -> bytes:
        """The raw public key, 32 bytes."""
        ...

    @property
    def id(self) -> bytes:
        """The key id, 16 bytes."""
        ...

    async def sign(self, kind: Kind, payload: bytes) -> bytes:
        """The 64-byte signature over PAE(kind, payload) in this signer's mode."""
        ...

    async def sign_note(self, text: bytes) -> bytes:
        """The signature over a journal checkpoint's note bytes, which never begin with `DSSEv1`."""
        ...


class SeedSigner:
    """A signer whose 32-byte seed is in this process's memory."""

    def __init__(self, seed: bytes, mode: Mode) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(seed)
        self.mode: Mode = mode
        self.public: bytes = self._key.public_key().public_bytes_raw()
        self.id: bytes = key_id(ED25519, self.public)

    @staticmethod
    def new_seed() -> bytes:
        """32 random bytes."""
        return secrets.token_bytes(32)

    async def sign(self, kind: Kind, payload: bytes) -> bytes:
        return self._key.sign(pae(kind, self.mode, payload))

    async def sign_note(self, text: bytes) -> bytes:
        if text.startswith(b"DSSEv1"):
            raise Misuse("a note's bytes cannot look like a signed record")
        return self._key.sign(text)

    def __repr__(self) -> str:  # never the seed: this may end in a log
        return f"SeedSigner({self.mode}, {self.id.hex()[:8]})"


# H. M. Damm's totally anti-symmetric quasigroup of order 10: finds every single wrong digit and every swap.
_DAMM = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)


def damm(digits: str) -> int:
    """The check digit of a string of decimal digits; of digits with their check digit it is 0."""
    state = 0
    for digit in digits:
        state = _DAMM[state][int(digit)]
    return state


def fingerprint(root_hash: bytes) -> str:
    """What two people read to each other: 128 bits as eight groups of five decimal digits and a check digit."""
    digits = f"{int.from_bytes(root_hash[:16], 'big'):040d}"
    groups = " ".join(digits[at : at + 5] for at in range(0, 40, 5))
    return f"{groups} {damm(digits)}"

"""Sealed for one centre only, and only for the way there: never evidence.

`[cover, box]`: the cover {from, to, key} stands in clear in front and is bound into the box through HPKE's `info`;
the box is X-Wing (ML-KEM-768 + X25519), HKDF-SHA256, ChaCha20-Poly1305, single shot, over the padded `[kind, bytes]`
(specification: sealing). Padding to steps leaves an onlooker a handful of lengths. Every failure is the one
`unreadable`: a sealed item that can be probed for reasons is an oracle.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final, Literal, NamedTuple, get_args

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from protocols.errors import Code, Misuse, Refused
from protocols.keys import XWING, key_id
from protocols.pae import Mode, pae
from protocols.wire import FRAME_LIMIT, CentreName, KeyId, Wire, decode, encode, pack, unpack

__all__ = [
    "MOST_TOGETHER", "Cover", "Opened", "SealedKind", "SealingPrivate", "content_key", "cover_of", "open_sealed", "pad",
    "seal", "several", "unpad",
]  # fmt: skip

SealedKind = Literal["envelope", "notice", "head", "void", "epoch", "root", "statement", "bulletin", "several"]
_KINDS: tuple[SealedKind, ...] = get_args(SealedKind)
_TOGETHER: Final = frozenset({"notice", "head", "void", "epoch"})
MOST_TOGETHER: Final = 64

_SUITE = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)
_STEPS: Final = tuple(kib * 1024 for kib in (1, 4, 16, 64, 256))
LARGEST: Final = 262_140


class Cover(Wire):
    """What a relay may see: the two names and which sealing key the box is for."""

    from_: CentreName
    to: CentreName
    key: KeyId


class SealingPrivate:
    """A centre's private sealing key: ML-KEM seed (64 bytes) and X25519 key (32 bytes).

    Kept as these two since the library's hybrid object has no export.
    """

    def __init__(self, secret: bytes) -> None:
        if len(secret) != 96:
            raise Misuse("a sealing secret is 96 bytes: ML-KEM seed, X25519 key")
        mlkem = MLKEM768PrivateKey.from_seed_bytes(secret[:64])
        x25519 = X25519PrivateKey.from_private_bytes(secret[64:])
        self._key = hpke.MLKEM768X25519PrivateKey(mlkem, x25519)
        self._x25519 = x25519
        self.public: bytes = mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()
        self.id: bytes = key_id(XWING, self.public)

    @staticmethod
    def new_secret() -> bytes:
        """96 random bytes."""
        return secrets.token_bytes(96)

    def in_common(self, public: bytes) -> bytes:
        """32 bytes that nobody but the holders of this key and of that public one can compute: for the day's challenges
        by voice, and nothing else. Of the X25519 halves alone: a challenge lives for a day.

        Raises Refused `bad_key`.
        """
        _public(public)
        try:
            shared = self._x25519.exchange(X25519PublicKey.from_public_bytes(public[1184:]))
        except ValueError:
            raise Refused(Code.BAD_KEY, "not a key that two can have something in common with") from None
        return hashlib.sha256(b"hotline/1 voice" + shared).digest()

    def decrypt(self, box: bytes, info: bytes) -> bytes:
        return _SUITE.decrypt(box, self._key, info=info)

    def __repr__(self) -> str:
        return f"SealingPrivate({self.id.hex()[:8]})"


class Opened(NamedTuple):
    """What was inside a sealed item."""

    cover: Cover
    kind: SealedKind
    content: bytes

    def contents(self) -> list[tuple[SealedKind, bytes]]:
        """What it brings, in its order: itself, or each of `several`.

        Raises Refused `unreadable` for several of nothing, of more than 64, or of what does not go together.
        """
        if self.kind != "several":
            return [(self.kind, self.content)]
        try:
            value = decode(self.content, limit=FRAME_LIMIT)
        except Refused:
            raise Refused(Code.UNREADABLE) from None
        found: list[tuple[SealedKind, bytes]] = []
        for each in value if isinstance(value, list) and 1 <= len(value) <= MOST_TOGETHER else [None]:
            match each:
                case [str(kind), bytes(content)] if kind in _TOGETHER:
                    found.append((kind, content))  # type: ignore[arg-type]
                case _:
                    raise Refused(Code.UNREADABLE)
        return found


def several(contents: Sequence[tuple[SealedKind, bytes]]) -> bytes:
    """The content of an item of kind `several`: 1 to 64 notices, heads, voids and epoch records, which so share one
    box and its 1,120 bytes. Misuse for anything else."""
    if not 1 <= len(contents) <= MOST_TOGETHER or not _TOGETHER.issuperset(kind for kind, _ in contents):
        raise Misuse("not what goes together in one item")
    return encode([[kind, content] for kind, content in contents])


def content_key() -> bytes:
    """32 random bytes: the key of one attachment in one message, and of nothing else (specification: attachments)."""
    return secrets.token_bytes(32)


@lru_cache(maxsize=64)
def _public(raw: bytes) -> hpke.MLKEM768X25519PublicKey:
    if len(raw) != 1216:
        raise Refused(Code.BAD_KEY, "not an X-Wing public key of 1,216 bytes")
    try:
        return hpke.MLKEM768X25519PublicKey(
            MLKEM768PublicKey.from_public_bytes(raw[:1184]), X25519PublicKey.from_public_bytes(raw[1184:])
        )
    except ValueError:
        raise Refused(Code.BAD_KEY, "not an X-Wing public key") from None


def pad(content: bytes, *, narrow: bool = False) -> bytes:
    """u32 big-endian length, the bytes, zeros up to the next step.

    Steps are 1, 4, 16, 64, 256 KiB; on a narrow line the next multiple of 256 bytes up to 1 KiB, then of 1 KiB.
    """
    if len(content) > LARGEST:
        raise Refused(Code.TOO_LARGE, f"{len(content)} bytes where at most {LARGEST} can be sealed")
    length = 4 + len(content)
    if narrow:
        step = 256 if length <= 1024 else 1024
        full = -(-length // step) * step
    else:
        full = next(step for step in _STEPS if length <= step)
    return len(content).to_bytes(4, "big") + content + bytes(full - length)


def unpad(padded: bytes) -> bytes:
    """The bytes again. Refuses (`unreadable`) a length that does not fit and padding that is not zero."""
    length = int.from_bytes(padded[:4], "big")
    if len(padded) < 4 or length > len(padded) - 4 or any(padded[4 + length :]):
        raise Refused(Code.UNREADABLE)
    return padded[4 : 4 + length]


def seal(
    kind: SealedKind, content: bytes, *, mode: Mode, from_: str, to: str, public: bytes, narrow: bool = False
) -> bytes:
    """Sealed bytes for the centre `to`, whose current sealing key is `public` (1,216 bytes).

    Raises Refused `too_large`, and `bad_key` for a key that nobody can open with.
    """
    cover = pack(Cover(from_=from_, to=to, key=key_id(XWING, public)))
    padded, key = pad(encode([kind, content]), narrow=narrow), _public(public)
    try:
        box = _SUITE.encrypt(padded, key, info=pae("seal", mode, cover))
    except ValueError:  # a low-order X25519 part: the shared secret would be zero for everybody
        raise Refused(Code.BAD_KEY, "not a sound X-Wing public key") from None
    return encode([decode(cover), box])


def cover_of(sealed: bytes) -> Cover:
    """The cover alone: what a relay reads, and how a receiver finds the private key."""
    return _split(sealed)[0]


def _split(sealed: bytes) -> tuple[Cover, bytes, bytes]:
    try:
        value = decode(sealed, limit=FRAME_LIMIT)
        if not (isinstance(value, list) and len(value) == 2 and isinstance(value[1], bytes)):
            raise Refused(Code.UNREADABLE)
        cover = encode(value[0])
        return unpack(cover, Cover), cover, value[1]
    except Refused:
        raise Refused(Code.UNREADABLE) from None


def open_sealed(sealed: bytes, keys: Mapping[bytes, SealingPrivate], *, mode: Mode) -> Opened:
    """Opens with the private key that the cover names.

    Raises Refused `key_gone` when that key is not (or no longer) here, `unreadable` for everything else.
    """
    cover, raw_cover, box = _split(sealed)
    private = keys.get(cover.key)
    if private is None:
        raise Refused(Code.KEY_GONE)
    try:
        inside = unpad(private.decrypt(box, pae("seal", mode, raw_cover)))
        value = decode(inside, limit=FRAME_LIMIT)
    except (InvalidTag, ValueError, Refused):
        raise Refused(Code.UNREADABLE) from None
    match value:
        case [kind, bytes(content)] if kind in _KINDS:
            return Opened(cover, kind, content)
    raise Refused(Code.UNREADABLE)

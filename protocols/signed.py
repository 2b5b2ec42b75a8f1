"""A signed record: one payload and the signatures of everybody who stands behind it.

On the wire `[payload, [[key id, signature]…]]`, key ids ascending, none twice (specification: signing). A record's
identity is the hash of its payload alone, so that one more signature does not make another record: this is how two
officers come to sign one pin, and two centres one head.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Self

from protocols.errors import Code, Misuse, Refused
from protocols.keys import ED25519, key_id, verify
from protocols.pae import Kind, Mode, digest, pae
from protocols.wire import ENVELOPE_LIMIT, decode, encode

__all__ = ["MOST_SIGNATURES", "SignedRecord"]

MOST_SIGNATURES = 64


@dataclass(frozen=True, slots=True)
class SignedRecord:
    """Canonical payload bytes and (key id, signature) pairs, 16 and 64 bytes, key ids strictly ascending.

    A record cannot be built with its signatures in another order: Refused `not_canonical`.
    """

    payload: bytes
    signatures: tuple[tuple[bytes, bytes], ...]

    def __post_init__(self) -> None:
        ids = [key for key, _ in self.signatures]
        if any(len(key) != 16 or len(signature) != 64 for key, signature in self.signatures):
            raise Refused(Code.SCHEMA, "a signature is a key id of 16 bytes and 64 bytes", field="signatures")
        if len(ids) > MOST_SIGNATURES:
            raise Refused(Code.TOO_LARGE, f"{len(ids)} signatures where at most {MOST_SIGNATURES} are allowed")
        # One key listed twice would count twice towards a threshold.
        if any(first >= second for first, second in pairwise(ids)):
            raise Refused(Code.NOT_CANONICAL, "key ids are not in ascending order, or one is there twice")

    @classmethod
    def join(cls, payload: bytes, signatures: Mapping[bytes, bytes]) -> Self:
        """A record from a payload and key id → signature, in whatever order they were made."""
        return cls(payload, tuple(sorted(signatures.items())))

    @classmethod
    def parse(cls, data: bytes, limit: int = ENVELOPE_LIMIT) -> Self:
        """Raises Refused `too_large`, `not_canonical` or `schema`. Nothing is verified yet; the payload is not read."""
        match decode(data, limit=limit):
            case [bytes(payload), list(pairs)]:
                return cls(payload, tuple(_pair(pair) for pair in pairs))
        raise Refused(Code.SCHEMA, "a signed record is [payload, [[key id, signature]…]]")

    def encode(self) -> bytes:
        """The canonical bytes: what travels, is stored and is handed on unchanged."""
        return encode([self.payload, [list(pair) for pair in self.signatures]])

    def hash(self, kind: Kind, mode: Mode) -> bytes:
        """The record's identity, 32 bytes: the payload's, signatures excluded."""
        return digest(kind, mode, self.payload)

    def signed_by(self, key: bytes, signature: bytes) -> Self:
        """The same record with one more signature; the same one again changes nothing.

        Raises Refused `bad_signature` where that key already signed with other bytes: Ed25519 as we use it
        (RFC 8032) has one signature for one key and payload, so the second cannot be honest.
        """
        have = dict(self.signatures)
        if have.get(key, signature) != signature:
            raise Refused(Code.BAD_SIGNATURE, "one key has two signatures over one payload")
        return self.join(self.payload, have | {key: signature})

    def check(self, kind: Kind, mode: Mode, keys: Mapping[bytes, bytes], threshold: int) -> tuple[bytes, ...]:
        """The ids, ascending, of those of `keys` (key id → 32-byte public key) whose signature verified.

        Signatures by keys that are not in `keys` are passed over: a new root is signed by old and new keys, and is
        checked once against each. Raises Refused `bad_signature` when a signature under one of `keys` is not good,
        `below_threshold` when fewer than `threshold` are there; Misuse for a threshold below 1 or a wrong id in `keys`.
        """
        if threshold < 1:
            raise Misuse("a record that needs no signature proves nothing")
        for key, public in keys.items():
            if key_id(ED25519, public) != key:
                raise Misuse(f"key {key.hex()} is listed under an id that is not its own")
        message = pae(kind, mode, self.payload)
        found = [(key, signature) for key, signature in self.signatures if key in keys]
        for key, signature in found:
            verify(keys[key], message, signature)
        if len(found) < threshold:
            raise Refused(Code.BELOW_THRESHOLD, f"{len(found)} valid signatures where {threshold} are needed")
        return tuple(key for key, _ in found)


def _pair(value: object) -> tuple[bytes, bytes]:
    match value:
        case [bytes(key), bytes(signature)]:
            return key, signature
    raise Refused(Code.SCHEMA, "a signature is [key id, 64 bytes]", field="signatures")

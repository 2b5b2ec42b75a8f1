"""Opening a box from the documents alone: X-Wing's combiner and the key schedule of HPKE, step by step.

Written against draft-connolly-cfrg-xwing-kem and RFC 9180, with ML-KEM-768, X25519 and ChaCha20-Poly1305 as the only
parts from a library: if this opens what the product seals, the page says enough for somebody who has only the page.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import NamedTuple

from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

__all__ = ["Derived", "derive", "open_box"]

KEM, KDF, AEAD = 0x647A, 0x0001, 0x0003
SUITE_ID = b"HPKE" + b"".join(number.to_bytes(2, "big") for number in (KEM, KDF, AEAD))
LABEL = bytes.fromhex("5c2e2f2f5e5c")
ENC_LENGTH = 1088 + 32


class Derived(NamedTuple):
    """What lies between a private key and a box: the KEM's shared secret, then the AEAD's key and nonce."""

    shared_secret: bytes
    key: bytes
    nonce: bytes


def _shared_secret(secret: bytes, enc: bytes) -> bytes:
    mlkem = MLKEM768PrivateKey.from_seed_bytes(secret[:64])
    x25519 = X25519PrivateKey.from_private_bytes(secret[64:])
    of_mlkem = mlkem.decapsulate(enc[:1088])
    of_x25519 = x25519.exchange(X25519PublicKey.from_public_bytes(enc[1088:]))
    public = x25519.public_key().public_bytes_raw()
    return hashlib.sha3_256(of_mlkem + of_x25519 + enc[1088:] + public + LABEL).digest()


def _extract(salt: bytes, label: bytes, material: bytes) -> bytes:
    return hmac.digest(salt or bytes(32), b"HPKE-v1" + SUITE_ID + label + material, "sha256")


def _expand(key: bytes, label: bytes, info: bytes, length: int) -> bytes:
    labelled = length.to_bytes(2, "big") + b"HPKE-v1" + SUITE_ID + label + info
    return hmac.digest(key, labelled + b"\x01", "sha256")[:length]  # 32 bytes at most are asked for: one block


def derive(secret: bytes, enc: bytes, info: bytes) -> Derived:
    """RFC 9180 section 5.1, base mode. `secret` is the ML-KEM seed and the X25519 key, 96 bytes."""
    shared = _shared_secret(secret, enc)
    context = b"\x00" + _extract(b"", b"psk_id_hash", b"") + _extract(b"", b"info_hash", info)
    schedule = _extract(shared, b"secret", b"")
    return Derived(shared, _expand(schedule, b"key", context, 32), _expand(schedule, b"base_nonce", context, 12))


def open_box(secret: bytes, box: bytes, info: bytes) -> bytes:
    """What is in the box, padded as it was."""
    enc, ciphertext = box[:ENC_LENGTH], box[ENC_LENGTH:]
    derived = derive(secret, enc, info)
    return ChaCha20Poly1305(derived.key).decrypt(derived.nonce, ciphertext, b"")

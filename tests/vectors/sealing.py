"""Vectors of sealing. A box is random, so what has been sealed is kept: files that exist are opened, never made again.

What is changed in a box is changed in the kept one, so every run of `generate` gives the same files.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, MLKEM768X25519PublicKey, Suite

import protocols
from protocols.keys import XWING, key_id
from protocols.pae import Mode, pae
from protocols.sealing import LARGEST, SealedKind, SealingPrivate, pad, seal
from protocols.wire import decode, encode
from tests.parties import seed
from tests.vectors import xwing
from tests.vectors.notation import Vector, ok, refused

__all__ = ["generate"]

FOLDER = Path(protocols.__file__).parent / "spec" / "vectors" / "sealing"
MODE: Mode = "test"
SECRET = seed("vectors", "sealing", "KESTREL", length=96)
OTHER_SECRET = seed("vectors", "sealing", "HALCYON", length=96)
PUBLIC = SealingPrivate(SECRET).public
OTHER_PUBLIC = SealingPrivate(OTHER_SECRET).public
COVER = {"from": "MERIDIAN", "to": "KESTREL", "key": key_id(XWING, PUBLIC)}
INFO = pae("seal", MODE, encode(COVER))
CONTENT = encode({"says": "Détection à 14:15Z"})
_MADE: dict[str, bytes] = {}


def generate() -> dict[str, Vector]:
    """File name (without .json) → vector."""
    return {**_opened(), **_narrow(), **_covers(), **_boxes(), **_insides(), **_steps(), **_unpadded(), **_keys()}


def _kept(name: str, make: Callable[[], bytes]) -> bytes:
    """The sealed bytes of a file that is there; made only where there is none, and then once."""
    file = FOLDER / f"{name}.json"
    if file.exists():
        return bytes.fromhex(json.loads(file.read_text("utf-8"))["input"]["sealed"])
    if name not in _MADE:
        _MADE[name] = make()
    return _MADE[name]


def _box(padded: bytes, info: bytes = INFO, public: bytes = PUBLIC) -> bytes:
    """A box over whatever bytes."""
    key = MLKEM768X25519PublicKey(
        MLKEM768PublicKey.from_public_bytes(public[:1184]), X25519PublicKey.from_public_bytes(public[1184:])
    )
    return Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305).encrypt(padded, key, info=info)


def _given(sealed: bytes) -> dict[str, Any]:
    return {"mode": MODE, "secret": SECRET, "sealed": sealed}


def _good(name: str, description: str, kind: str, content: bytes, sealed: bytes) -> dict[str, Vector]:
    result = {**COVER, "kind": kind, "length": len(content), "sha256": hashlib.sha256(content).digest()}
    return {name: ok(description, "sealing.open", _given(sealed), result)}


def _not(description: str, sealed: bytes, code: str = "unreadable") -> Vector:
    return refused(description, "sealing.open", _given(sealed), code)


def _seal(name: str, kind: SealedKind, content: bytes, *, narrow: bool = False) -> bytes:
    return _kept(
        name, lambda: seal(kind, content, mode=MODE, from_="MERIDIAN", to="KESTREL", public=PUBLIC, narrow=narrow)
    )


def _opened() -> dict[str, Vector]:
    """One of each kind of content; the lengths fill every step of the padding."""
    lengths: dict[SealedKind, int] = {
        "notice": 200,
        "head": 900,
        "void": 1_014,
        "epoch": 3_000,
        "envelope": 12_000,
        "root": 20_000,
        "statement": 60_000,
        "several": 700,
    }
    largest = LARGEST - len(encode(["bulletin", bytes(70_000)])) + 70_000
    vectors: dict[str, Vector] = {}
    for kind, length in {**lengths, "bulletin": largest}.items():
        name, content = f"opened_{kind}", seed(kind, length=length)
        padded = len(pad(encode([kind, content]))) // 1024
        description = f"Content of kind {kind}, {length} bytes, padded to {padded} KiB."
        vectors |= _good(name, description, kind, content, _seal(name, kind, content))
    sealed = bytes.fromhex(vectors["opened_notice"]["input"]["sealed"])
    return vectors | _derived(sealed)


def _derived(sealed: bytes) -> dict[str, Vector]:
    """The same sealed item with what lies between key and content, for whoever looks for their mistake."""
    enc = decode(sealed)[1][: xwing.ENC_LENGTH]
    found = xwing.derive(SECRET, enc, INFO)
    result = {
        "info": INFO,
        "enc": enc,
        "shared_secret": found.shared_secret,
        "key": found.key,
        "nonce": found.nonce,
        "inside": encode(["notice", seed("notice", length=200)]),
    }
    description = "The sealed item of `opened_notice`, with every value on the way to its content."
    return {"derived_notice": ok(description, "sealing.derive", _given(sealed), result)}


def _narrow() -> dict[str, Vector]:
    vectors: dict[str, Vector] = {}
    for length, padded in ((200, 256), (400, 512), (1_000, 1_024), (1_500, 2_048)):
        name, content = f"opened_narrow_{padded}", seed("narrow", length=length)
        description = f"On a narrow line: {length} bytes of content, padded to {padded}."
        vectors |= _good(name, description, "notice", content, _seal(name, "notice", content, narrow=True))
    name = "opened_padded_to_no_step"
    inside = encode(["notice", CONTENT])
    sealed = _kept(name, lambda: encode([COVER, _box(len(inside).to_bytes(4, "big") + inside + bytes(7))]))
    description = "Padded by seven zeros: the reader looks at the zeros, never at their number."
    return vectors | _good(name, description, "notice", CONTENT, sealed)


def _base() -> tuple[dict[str, Any], bytes]:
    """The cover and the box of the sealed item that the others are changed from."""
    cover, box = decode(_seal("opened_narrow_256", "notice", seed("narrow", length=200), narrow=True))
    return cover, box


def _covers() -> dict[str, Vector]:
    cover, box = _base()

    def under(**changes: Any) -> bytes:
        return encode([cover | changes, box])

    elsewhere = _kept("sealed_for_another_centre", lambda: seal(
        "notice", CONTENT, mode=MODE, from_="MERIDIAN", to="HALCYON", public=OTHER_PUBLIC
    ))  # fmt: skip
    claimed = _kept("sealed_for_another_key", lambda: encode([COVER, _box(pad(CONTENT), public=OTHER_PUBLIC)]))
    live = _kept("sealed_in_mode_live", lambda: seal(
        "notice", CONTENT, mode="live", from_="MERIDIAN", to="KESTREL", public=PUBLIC
    ))  # fmt: skip
    return {
        "cover_swapped": _not("`from` and `to` exchanged.", under(**{"from": "KESTREL", "to": "MERIDIAN"})),
        "cover_from_another": _not("Another sender's name in front.", under(**{"from": "HALCYON"})),
        "cover_to_another": _not("Another addressee's name in front.", under(to="HALCYON")),
        "cover_key_destroyed": _not("A key that is not here any more.", under(key=bytes(16)), "key_gone"),
        "cover_key_of_15_bytes": _not("A key id that is too short.", under(key=bytes(15))),
        "cover_field_unknown": _not("A field that a cover does not have.", under(precedence=1)),
        "cover_field_missing": _not("A cover without `from`.", encode([{"to": "KESTREL", "key": cover["key"]}, box])),
        "cover_name_in_lower_case": _not("A name that no centre has.", under(to="kestrel")),
        "sealed_for_another_centre": _not("Sealed for another centre's key.", elsewhere, "key_gone"),
        "sealed_for_another_key": _not("The cover names our key, the box is made for another's.", claimed),
        "sealed_in_mode_live": _not("Sealed in mode live, opened in mode test.", live),
    }


def _boxes() -> dict[str, Vector]:
    cover, box = _base()

    def flipped(at: int) -> bytes:
        return encode([cover, box[:at] + bytes([box[at] ^ 1]) + box[at + 1 :]])

    def cut(length: int) -> bytes:
        return encode([cover, box[:length]])

    whole = encode([cover, box])
    return {
        "flipped_in_the_ml_kem_part": _not("One bit of the first 1,088 bytes.", flipped(5)),
        "flipped_in_the_x25519_part": _not("One bit of the 32 bytes after them.", flipped(1_100)),
        "flipped_in_the_ciphertext": _not("One bit of what is encrypted.", flipped(1_200)),
        "flipped_in_the_tag": _not("One bit of the last 16 bytes.", flipped(len(box) - 1)),
        "x25519_part_of_zeros": _not(
            "A point of low order: the X25519 secret would be zero.",
            encode([cover, box[:1_088] + bytes(32) + box[1_120:]]),
        ),
        "box_cut_by_a_byte": _not("The tag lacks a byte.", cut(len(box) - 1)),
        "box_without_its_ciphertext": _not("Only the encapsulated key.", cut(1_120)),
        "box_cut_in_the_encapsulated_key": _not("Half of it.", cut(600)),
        "box_empty": _not("No box.", cut(0)),
        "sealed_cut_short": _not("The last byte is missing.", whole[:-1]),
        "sealed_trailing_byte": _not("A byte follows.", whole + b"\x00"),
        "sealed_of_one_part": _not("A cover alone.", encode([cover])),
        "sealed_of_three_parts": _not("A third part.", encode([cover, box, b""])),
        "sealed_as_a_map": _not("A map of the two.", encode({"box": box, "cover": cover})),
        "sealed_box_as_text": _not("Text where the box belongs.", encode([cover, "box"])),
        "sealed_nothing": _not("No bytes at all.", b""),
    }


def _insides() -> dict[str, Vector]:
    """What a sender with a good key may have put in."""

    def inside(name: str, description: str, padded: bytes, info: bytes = INFO) -> dict[str, Vector]:
        return {name: _not(description, _kept(name, lambda: encode([COVER, _box(padded, info)])))}

    def padded(value: bytes) -> bytes:
        return len(value).to_bytes(4, "big") + value + bytes(8)

    good = encode(["notice", CONTENT])
    return {
        **inside("padding_not_zero", "The last byte of the padding is 1.", padded(good)[:-1] + b"\x01"),
        **inside("padding_length_too_long", "The length reaches beyond the end.", (1_000).to_bytes(4, "big") + good),
        **inside("padding_length_cut", "Three bytes, where the length takes four.", b"\x00\x00\x00"),
        **inside("padding_nothing", "Nothing inside.", b""),
        **inside(
            "padding_length_too_short",
            "The length leaves the last byte out.",
            (len(good) - 1).to_bytes(4, "big") + good,
        ),
        **inside("inside_kind_unknown", "A kind that nobody defined.", padded(encode(["gossip", CONTENT]))),
        **inside("inside_kind_pin", "A pin: it does not travel.", padded(encode(["pin", CONTENT]))),
        **inside("inside_kind_a_number", "A number for the kind.", padded(encode([1, CONTENT]))),
        **inside(
            "inside_content_as_text", "Text where the content's bytes belong.", padded(encode(["notice", "text"]))
        ),
        **inside("inside_of_three_parts", "A third part.", padded(encode(["notice", CONTENT, 1]))),
        **inside("inside_trailing_byte", "A byte follows.", padded(good + b"\x00")),
        **inside("inside_not_canonical", "Content with a length of two bytes.", padded(b"\x92\xa6notice\xc5\x00\x01x")),
        **inside("info_empty", "Sealed without the cover in `info`.", padded(good), b""),
        **inside("info_without_its_encoding", "The bare cover as `info`.", padded(good), encode(COVER)),
        **inside("info_of_another_kind", "`info` of kind message.", padded(good), pae("message", MODE, encode(COVER))),
    }


def _steps() -> dict[str, Vector]:
    wide = {0: 1024, 1_020: 1024, 1_021: 4096, 4_092: 4096, 4_093: 16_384, 16_380: 16_384, 16_381: 65_536,
            65_532: 65_536, 65_533: 262_144, LARGEST: 262_144}  # fmt: skip
    narrow = {0: 256, 252: 256, 253: 512, 1_020: 1024, 1_021: 2048, 2_044: 2048, 2_045: 3072, LARGEST: 262_144}

    def step(length: int, padded: int, is_narrow: bool) -> Vector:
        line = "narrow" if is_narrow else "wide"
        given = {"length": length, "narrow": is_narrow}
        return ok(f"{length} bytes on a {line} line.", "sealing.pad", given, {"padded": padded})

    too_long = {"length": LARGEST + 1, "narrow": False}
    return {
        **{f"pad_wide_{length}": step(length, padded, False) for length, padded in wide.items()},
        **{f"pad_narrow_{length}": step(length, padded, True) for length, padded in narrow.items()},
        "pad_too_long": refused("A byte more than can be sealed.", "sealing.pad", too_long, "too_large"),
    }


def _unpadded() -> dict[str, Vector]:
    def good(description: str, padded: bytes, content: bytes) -> Vector:
        return ok(description, "sealing.unpad", {"padded": padded}, {"content": content})

    def bad(description: str, padded: bytes) -> Vector:
        return refused(description, "sealing.unpad", {"padded": padded}, "unreadable")

    return {
        "unpad": good("Five bytes and three zeros.", b"\x00\x00\x00\x05hello" + bytes(3), b"hello"),
        "unpad_exactly": good("No padding at all.", b"\x00\x00\x00\x05hello", b"hello"),
        "unpad_empty": good("Content of no bytes.", bytes(8), b""),
        "unpad_zeros_of_the_content": good(
            "Zeros that belong to the content.", b"\x00\x00\x00\x02" + bytes(4), bytes(2)
        ),
        "unpad_not_zero": bad("A byte of the padding is not zero.", b"\x00\x00\x00\x05hello\x00\x01"),
        "unpad_length_too_long": bad("A byte more than there are.", b"\x00\x00\x00\x06hello"),
        "unpad_length_of_4_gib": bad("Four thousand million bytes.", b"\xff\xff\xff\xffhello"),
        "unpad_three_bytes": bad("The length itself is cut.", bytes(3)),
        "unpad_nothing": bad("No bytes.", b""),
    }


def _keys() -> dict[str, Vector]:
    def key(description: str, public: bytes, code: str | None = None) -> Vector:
        given = {"public": public}
        if code:
            return refused(description, "sealing.key", given, code)
        return ok(description, "sealing.key", given, {"id": key_id(XWING, public)})

    low = (1).to_bytes(32, "little")
    return {
        "key": key("A sound sealing key.", PUBLIC),
        "key_of_1215_bytes": key("A byte too few.", PUBLIC[:-1], "bad_key"),
        "key_of_1217_bytes": key("A byte too many.", PUBLIC + b"\x00", "bad_key"),
        "key_ml_kem_part_out_of_range": key(
            "Coefficients that are not below 3,329.", b"\xff" * 1184 + PUBLIC[1184:], "bad_key"
        ),
        "key_x25519_part_of_zeros": key("A point of low order.", PUBLIC[:1184] + bytes(32), "bad_key"),
        "key_x25519_part_of_one": key("Another point of low order.", PUBLIC[:1184] + low, "bad_key"),
        "key_parts_exchanged": key("X25519 before ML-KEM.", PUBLIC[1184:] + PUBLIC[:1184], "bad_key"),
    }

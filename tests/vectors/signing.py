"""Vectors of signing: what exactly is signed, and signed records with their thresholds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from protocols.keys import SeedSigner
from protocols.pae import KINDS, MODES, Kind, Mode, digest, pae
from protocols.wire import encode
from tests.parties import finish, seed
from tests.vectors.notation import Vector, ok, refused

__all__ = ["generate"]

MODE: Mode = "test"
PAYLOAD = encode({"says": "Détection"})


class Key(SeedSigner):
    """A key by its name, which signs whatever it is handed."""

    def __init__(self, name: str, mode: Mode = MODE) -> None:
        super().__init__(seed("vectors", "signing", name), mode)

    def plainly(self, data: bytes) -> bytes:
        """A signature over these very bytes."""
        return self._key.sign(data)

    def over(self, kind: Kind, mode: Mode, payload: bytes = PAYLOAD) -> bytes:
        return self.plainly(pae(kind, mode, payload))


ONE, TWO, THREE, OTHER = Key("one"), Key("two"), Key("three"), Key("somebody else")


def generate() -> dict[str, Vector]:
    """File name (without .json) → vector."""
    return {**_encodings(), **_signatures(), **_records()}


def _encodings() -> dict[str, Vector]:
    def encoded(description: str, kind: Kind, mode: Mode, payload: bytes) -> Vector:
        given = {"kind": kind, "mode": mode, "payload": payload}
        word = "all" if kind == "root" else mode
        result = {
            "type": f"hotline/1/{word}/{kind}",
            "pae": pae(kind, mode, payload),
            "hash": digest(kind, mode, payload),
        }
        return ok(description, "signing.pae", given, result)

    each = {
        f"pae_{kind.replace('-', '_')}_{mode}": encoded(
            f"Kind {kind} in mode {mode}." if kind != "root" else f"A root in mode {mode} is signed as in every mode.",
            kind,
            mode,
            b"\x81\xa1k\x01",
        )
        for kind in KINDS
        for mode in MODES
    }
    return each | {
        "pae_length_in_bytes": encoded(
            "Text that is not ASCII: 18 characters, 20 bytes, and the length is that of the bytes.",
            "message",
            MODE,
            "Détection à 14:15Z".encode(),
        ),
        "pae_empty": encoded("An empty payload: the encoding ends in a space.", "message", MODE, b""),
        "pae_payload_like_an_encoding": encoded(
            "A payload that is an encoding itself changes nothing of the outer lengths.",
            "notice",
            MODE,
            pae("message", "live", b"x"),
        ),
    }


def _signature(
    description: str, signature: bytes, code: str | None = None, *, kind: Kind = "message", mode: Mode = MODE,
    payload: bytes = PAYLOAD,
) -> Vector:  # fmt: skip
    given = {"kind": kind, "mode": mode, "payload": payload, "public": ONE.public, "signature": signature}
    name = "signing.signature"
    return refused(description, name, given, code) if code else ok(description, name, given, {})


def _signatures() -> dict[str, Vector]:
    good, bad = finish(ONE.sign("message", PAYLOAD)), "bad_signature"
    characters = len(PAYLOAD) - 1  # é is two bytes
    by_characters = b"DSSEv1 22 hotline/1/test/message %d " % characters + PAYLOAD
    as_live = finish(Key("one", "live").sign("message", PAYLOAD))
    return {
        "signature": _signature("A signature over the encoding.", good),
        "signature_of_a_root": _signature(
            "A root signed in mode live verifies in mode test: it is one root.",
            finish(Key("one", "live").sign("root", PAYLOAD)),
            kind="root",
        ),
        "signature_of_another_kind": _signature("Made as a notice.", finish(ONE.sign("notice", PAYLOAD)), bad),
        "signature_of_another_mode": _signature("Made in mode live.", as_live, bad),
        "signature_of_a_drill": _signature(
            "Made in mode drill, shown as live.", finish(Key("one", "drill").sign("message", PAYLOAD)), bad, mode="live"
        ),
        "signature_of_a_root_as_statement": _signature(
            "Made as a root, shown as a statement.", finish(ONE.sign("root", PAYLOAD)), bad, kind="statement"
        ),
        "signature_over_the_payload": _signature("Made over the payload alone.", ONE.plainly(PAYLOAD), bad),
        "signature_over_the_hash": _signature(
            "Made over the hash.", ONE.plainly(digest("message", MODE, PAYLOAD)), bad
        ),
        "signature_with_length_in_characters": _signature(
            "Made with the length in characters: wrong wherever the payload is not ASCII.",
            ONE.plainly(by_characters),
            bad,
        ),
        "signature_of_another_payload": _signature("Made over another payload.", good, bad, payload=PAYLOAD + b"\x00"),
        "signature_root_with_a_mode": _signature(
            "A root's type says `all`, never a mode.",
            ONE.plainly(b"DSSEv1 19 hotline/1/test/root %d " % len(PAYLOAD) + PAYLOAD),
            bad,
            kind="root",
        ),
    }


def _record(keys: Sequence[Key], kind: Kind = "statement", mode: Mode = MODE) -> list[list[bytes]]:
    return sorted([key.id, key.over(kind, mode)] for key in keys)


def _records() -> dict[str, Vector]:
    listed = {key.id: key.public for key in (ONE, TWO, THREE)}

    def given(record: bytes, threshold: int, keys: dict[bytes, bytes]) -> dict[str, Any]:
        return {"kind": "statement", "mode": MODE, "keys": keys, "threshold": threshold, "record": record}

    def good(description: str, signed: Sequence[Key], threshold: int, counted: Sequence[Key]) -> Vector:
        record = encode([PAYLOAD, _record(signed)])
        result = {"hash": digest("statement", MODE, PAYLOAD), "signed_by": sorted(key.id.hex() for key in counted)}
        return ok(description, "signing.record", given(record, threshold, listed), result)

    def bad(description: str, code: str, record: object, threshold: int = 1) -> Vector:
        data = record if isinstance(record, bytes) else encode(record)
        return refused(description, "signing.record", given(data, threshold, listed), code)

    pairs = _record([ONE, TWO])
    spoiled = sorted([*_record([ONE]), [TWO.id, ONE.over("statement", MODE)]])
    heap = [[n.to_bytes(16, "big"), bytes(64)] for n in range(65)]
    return {
        "record_one_of_one": good("One signature, and one is asked for.", [ONE], 1, [ONE]),
        "record_two_of_three": good("Two of three.", [ONE, THREE], 2, [ONE, THREE]),
        "record_more_than_asked": good("Three where two are asked for.", [ONE, TWO, THREE], 2, [ONE, TWO, THREE]),
        "record_unlisted_key_passed_over": good("A signature under a key of no list here.", [ONE, OTHER], 1, [ONE]),
        "record_no_signature": bad("Nobody has signed.", "below_threshold", [PAYLOAD, []]),
        "record_below_threshold": bad("One where two are asked for.", "below_threshold", [PAYLOAD, _record([ONE])], 2),
        "record_unlisted_key_does_not_count": bad(
            "Two signatures, one of them under a key of no list.",
            "below_threshold",
            [PAYLOAD, _record([ONE, OTHER])],
            2,
        ),
        "record_one_signature_bad": bad(
            "One is good and one asked for, and a second under a listed key is not good.",
            "bad_signature",
            [PAYLOAD, spoiled],
        ),
        "record_of_another_kind": bad("Signed as a root.", "bad_signature", [PAYLOAD, _record([ONE], "root")]),
        "record_of_another_mode": bad(
            "Signed in mode drill.", "bad_signature", [PAYLOAD, _record([ONE], mode="drill")]
        ),
        "record_key_ids_descending": bad("Key ids in the other order.", "not_canonical", [PAYLOAD, pairs[::-1]]),
        "record_key_twice": bad(
            "One signature twice, to count as two.", "not_canonical", [PAYLOAD, [pairs[0], pairs[0]]], 2
        ),
        "record_signature_of_63_bytes": bad("A byte too few.", "schema", [PAYLOAD, [[ONE.id, bytes(63)]]]),
        "record_key_id_of_15_bytes": bad("A byte too few.", "schema", [PAYLOAD, [[ONE.id[:15], bytes(64)]]]),
        "record_pair_of_three": bad("A third part beside key id and signature.", "schema", [PAYLOAD, [[*pairs[0], 1]]]),
        "record_third_part": bad("A third part beside payload and signatures.", "schema", [PAYLOAD, [], []]),
        "record_payload_as_text": bad("Text where the payload's bytes belong.", "schema", ["text", []]),
        "record_65_signatures": bad("More signatures than a record may carry.", "too_large", [PAYLOAD, heap]),
        "record_trailing_byte": bad("A byte follows.", "not_canonical", encode([PAYLOAD, pairs]) + b"\x00"),
    }

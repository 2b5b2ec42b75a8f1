"""Vectors of sessions: hellos as one side judges them, single frames, link tests.

Frames and payloads are written out as plain values and signed by the library alone, so that nothing of what is
judged (protocols.hello, protocols.frames, protocols.session) makes the bytes that judge it.
"""

from __future__ import annotations

import hashlib
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from protocols.keys import ED25519, key_id
from protocols.pae import Kind, Mode, pae
from protocols.wire import encode

Vector = dict[str, Any]


def digest(name: str) -> bytes:
    """32 bytes that stand for a nonce, a certificate or a record."""
    return hashlib.sha256(name.encode()).digest()


class Key:
    """A key from its name, and signatures made by the library alone."""

    def __init__(self, name: str) -> None:
        self.seed = digest(f"seed of {name}")
        self._private = Ed25519PrivateKey.from_private_bytes(self.seed)
        self.public = self._private.public_key().public_bytes_raw()
        self.id = key_id(ED25519, self.public)

    def sign(self, payload: bytes, kind: Kind = "hello", mode: Mode = "test") -> bytes:
        return self._private.sign(pae(kind, mode, payload))


MERIDIAN, KESTREL, WATCH_1, STRANGER = Key("MERIDIAN"), Key("KESTREL"), Key("WATCH-1"), Key("nobody")
KEYS = {
    "MERIDIAN": {MERIDIAN.id.hex(): MERIDIAN.public.hex()},
    "KESTREL": {KESTREL.id.hex(): KESTREL.public.hex()},
    "WATCH-1 of MERIDIAN": {WATCH_1.id.hex(): WATCH_1.public.hex()},
}
DIALLER_NONCE, LISTENER_NONCE = digest("nonce of the dialler"), digest("nonce of the listener")
CERTIFICATE, OTHER_CERTIFICATE = digest("certificate of the listener"), digest("certificate of somebody in between")


def frame(name: str, fields: Vector) -> bytes:
    """A frame with its length."""
    return _long(encode([name, fields]))


def _long(body: bytes) -> bytes:
    return len(body).to_bytes(4, "big") + body


class Hello:
    """KESTREL (or an officer of MERIDIAN) calls MERIDIAN; every field can be changed, on either side's paper."""

    def __init__(self, role: str | None = None, **fields: Any) -> None:
        dialler = {"centre": "MERIDIAN", "role": role} if role else {"centre": "KESTREL"}
        self.key = WATCH_1 if role else KESTREL
        self.fields: Vector = {
            "protocol": "hotline/1",
            "mode": "test",
            "profile": "wide",
            "dialler": dialler,
            "listener": "MERIDIAN",
            "nonce": DIALLER_NONCE,
            "knows": 3,
        } | fields

    def frame(self, **extra: Any) -> bytes:
        return frame("hello", self.fields | extra)

    def payload(self, as_side: str, key: Key, **changes: Any) -> bytes:
        """What a side signs with `key`; `changes` are what it sees otherwise."""
        fields = self.fields
        value = {
            "side": as_side,
            "protocol": fields["protocol"],
            "mode": fields["mode"],
            "profile": fields["profile"],
            "dialler": fields["dialler"],
            "listener": {"centre": fields["listener"]},
            "dialler_nonce": fields["nonce"],
            "listener_nonce": LISTENER_NONCE,
            "dialler_knows": fields["knows"],
            "listener_knows": 7,
            "certificate": CERTIFICATE,
            "key": key.id,
        }
        return encode(value | changes)

    def answer(
        self, key: Key = MERIDIAN, *, said: Vector | None = None, signature: bytes = b"", **changes: Any
    ) -> bytes:
        """MERIDIAN's answer; `said` changes the frame, `changes` what was signed."""
        fields = {
            "listener": {"centre": "MERIDIAN"},
            "nonce": LISTENER_NONCE,
            "knows": 7,
            "key": key.id,
            "signature": signature or key.sign(self.payload("listener", key, **changes)),
        }
        return frame("answer", fields | (said or {}))

    def confirm(self, key: Key | None = None, *, signature: bytes = b"", **changes: Any) -> bytes:
        key = key or self.key
        signature = signature or key.sign(self.payload("dialler", key, **changes))
        return frame("confirm", {"key": key.id, "signature": signature})


def generate() -> dict[str, Vector]:
    """File name (without .json) → vector."""
    return {**_listening(), **_dialling(), **_frames(), **_link_tests()}


def _vector(description: str, kind: str, input_: Vector, code: str | None) -> Vector:
    verdict: Vector = {"expect": "refused", "code": code} if code else {"expect": "ok"}
    return {"description": description, "kind": f"session.{kind}", "input": _hex(input_)} | verdict


def _hex(value: Any) -> Any:
    if isinstance(value, bytes):
        return value.hex()
    return {key: _hex(item) for key, item in value.items()} if isinstance(value, dict) else value


def _listening() -> dict[str, Vector]:
    """MERIDIAN listens: it hears `hello`, says `answer`, hears `confirm`."""

    def judged(
        description: str,
        code: str | None = None,
        *,
        hello: bytes | None = None,
        confirm: bytes = b"",
        of: Hello | None = None,
        **changes: Any,
    ) -> Vector:
        of = of or Hello()
        asked = hello is None
        given = {
            "judge": "listener",
            "mode": "test",
            "centre": "MERIDIAN",
            "nonce": LISTENER_NONCE,
            "knows": 7,
            "certificate": CERTIFICATE,
            "seed": MERIDIAN.seed,
            "keys": KEYS,
            "hello": of.frame() if hello is None else hello,
            "listener_payload": of.payload("listener", MERIDIAN) if asked else b"",
            "answer": of.answer() if asked else b"",
            "dialler_payload": of.payload("dialler", of.key) if asked else b"",
            "confirm": confirm or (of.confirm() if asked else b""),
        }
        return _vector(description, "hello", given | changes, code)

    drill_signature = KESTREL.sign(Hello().payload("dialler", KESTREL), mode="drill")
    return {
        "hello_peer": judged("A centre calls another one and both prove who they are."),
        "hello_seat": judged("An officer signs on at their own centre.", of=Hello("WATCH-1")),
        "hello_narrow": judged("The dialler says that the line is narrow; both sign it.", of=Hello(profile="narrow")),
        "hello_replayed": judged(
            "A recorded confirm, made for another nonce of the listener.",
            "hello_refused",
            confirm=Hello().confirm(listener_nonce=digest("nonce of last week")),
        ),
        "hello_somebody_in_between": judged(
            "The dialler saw another certificate than the one that the listener showed.",
            "hello_refused",
            confirm=Hello().confirm(certificate=OTHER_CERTIFICATE),
        ),
        "hello_reflected_proof": judged(
            "The listener's own signature comes back as the dialler's.",
            "hello_refused",
            confirm=frame(
                "confirm",
                {"key": MERIDIAN.id, "signature": MERIDIAN.sign(Hello().payload("listener", MERIDIAN))},
            ),
        ),
        "hello_signed_as_other_side": judged(
            "The dialler signed as the listener.",
            "hello_refused",
            confirm=Hello().confirm(side="listener"),
        ),
        "hello_signed_in_drill": judged(
            "The same payload signed by the centre's drill key's mode.",
            "hello_refused",
            confirm=Hello().confirm(signature=drill_signature),
        ),
        "hello_signed_by_stranger": judged(
            "Signed with a key that no record lists for this centre.",
            "hello_refused",
            confirm=Hello().confirm(STRANGER),
        ),
        "hello_officer_for_centre": judged(
            "An officer's key does not speak for a centre.",
            "hello_refused",
            confirm=Hello().confirm(WATCH_1),
        ),
        "hello_profile_changed": judged(
            "The dialler said narrow; what arrived says wide.",
            "hello_refused",
            confirm=Hello().confirm(profile="narrow"),
        ),
        "hello_version_lowered": judged(
            "What the dialler knows was changed on the way.",
            "hello_refused",
            confirm=Hello().confirm(dialler_knows=4),
        ),
        "hello_wrong_mode_and_protocol": judged(
            "The protocol comes before the mode.",
            "hello_refused",
            hello=Hello(mode="drill", protocol="hotline/2").frame(),
        ),
        "hello_wrong_mode_and_centre": judged(
            "And the mode before the centre.", "wrong_mode", hello=Hello(mode="drill", listener="HALCYON").frame()
        ),
        "hello_wrong_something_first": judged(
            "The fields of a frame are judged before its turn.", "schema", hello=frame("have", {"records": 1})
        ),
        "hello_wrong_mode": judged(
            "A drill node calls a test node.", "wrong_mode", hello=Hello(mode="drill").frame()
        ),
        "hello_mode_unknown": judged("There are three modes.", "schema", hello=Hello(mode="exercise").frame()),
        "hello_wrong_centre": judged(
            "Meant for a centre that is not here.", "hello_refused", hello=Hello(listener="HALCYON").frame()
        ),
        "hello_older_protocol": judged(
            "There is no older version to fall back to.", "hello_refused", hello=Hello(protocol="hotline/0").frame()
        ),
        "hello_newer_protocol": judged(
            "Nor a newer one: the version is the suite.", "hello_refused", hello=Hello(protocol="hotline/2").frame()
        ),
        "hello_own_nonce": judged(
            "The listener's own nonce comes back.", "hello_refused", hello=Hello(nonce=LISTENER_NONCE).frame()
        ),
        "hello_own_name": judged(
            "Somebody calls a centre by its own name.",
            "hello_refused",
            hello=Hello(dialler={"centre": "MERIDIAN"}).frame(),
        ),
        "hello_seat_elsewhere": judged(
            "An officer signs on at their own centre only.",
            "hello_refused",
            hello=Hello(dialler={"centre": "KESTREL", "role": "WATCH-1"}).frame(),
        ),
        "hello_short_nonce": judged("31 bytes are not 32.", "schema", hello=Hello(nonce=bytes(31)).frame()),
        "hello_unknown_field": judged(
            "A field that nobody knows.", "schema", hello=Hello().frame(compress=True)
        ),
        "hello_not_canonical": judged(
            "The length of the name in two bytes where one is enough.",
            "not_canonical",
            hello=_long(Hello().frame()[4:].replace(b"\xa5hello", b"\xd9\x05hello")),
        ),
        "hello_too_large": judged(
            "Before the proof a frame is at most 4,096 bytes; the length alone is enough to refuse.",
            "too_large",
            hello=(4097).to_bytes(4, "big"),
        ),
        "hello_something_first": judged(
            "Anything before the hello.", "frame_refused", hello=frame("have", {"records": []})
        ),
        "hello_something_between": judged(
            "Anything before the proof.", "frame_refused", confirm=frame("have", {"records": []})
        ),
        "hello_twice": judged("A second hello.", "frame_refused", confirm=Hello().frame()),
    }  # fmt: skip


def _dialling() -> dict[str, Vector]:
    """KESTREL dials: it says `hello`, hears `answer`, says `confirm`."""

    def judged(description: str, code: str | None = None, *, answer: bytes | None = None) -> Vector:
        of = Hello()
        given = {
            "judge": "dialler",
            "mode": "test",
            "centre": "MERIDIAN",
            "dialler": {"centre": "KESTREL"},
            "nonce": DIALLER_NONCE,
            "knows": 3,
            "certificate": CERTIFICATE,
            "seed": KESTREL.seed,
            "keys": KEYS,
            "hello": of.frame(),
            "answer": of.answer() if answer is None else answer,
        }
        if code is None:
            given["dialler_payload"], given["confirm"] = of.payload("dialler", KESTREL), of.confirm()
        return _vector(description, "hello", given, code)

    of = Hello()
    return {
        "answer_peer": judged("The listener's proof holds, and the dialler's goes out."),
        "answer_replayed": judged(
            "An answer made for another nonce of the dialler.",
            "hello_refused",
            answer=of.answer(dialler_nonce=digest("nonce of last week")),
        ),
        "answer_somebody_in_between": judged(
            "The certificate that the listener signed is not the one that was shown here.",
            "hello_refused",
            answer=of.answer(certificate=OTHER_CERTIFICATE),
        ),
        "answer_other_centre": judged(
            "Another centre than the one called.",
            "hello_refused",
            answer=of.answer(said={"listener": {"centre": "HALCYON"}}, listener={"centre": "HALCYON"}),
        ),
        "answer_by_an_officer": judged(
            "An officer of the centre called, and not the centre.",
            "hello_refused",
            answer=of.answer(
                WATCH_1,
                said={"listener": {"centre": "MERIDIAN", "role": "WATCH-1"}},
                listener={"centre": "MERIDIAN", "role": "WATCH-1"},
            ),
        ),
        "answer_own_nonce": judged(
            "The dialler's own nonce comes back.",
            "hello_refused",
            answer=of.answer(said={"nonce": DIALLER_NONCE}, listener_nonce=DIALLER_NONCE),
        ),
        "answer_own_hello": judged("The dialler's own hello comes back.", "frame_refused", answer=of.frame()),
        "answer_profile_changed": judged(
            "The listener signed another profile than the dialler asked for.",
            "hello_refused",
            answer=of.answer(profile="narrow"),
        ),
        "answer_version_changed": judged(
            "What the listener knows is not what it signed.", "hello_refused", answer=of.answer(said={"knows": 1})
        ),
        "answer_by_stranger": judged("Signed with an unknown key.", "hello_refused", answer=of.answer(STRANGER)),
        "answer_signature_empty": judged(
            "An empty signature.", "schema", answer=of.answer(said={"signature": b""})
        ),
        "answer_heartbeat_instead": judged(
            "Being told that one is believed proves nothing.", "frame_refused", answer=frame("heartbeat", {})
        ),
    }  # fmt: skip


RECORD = {"kind": "statement", "subject": "Kestrel Space Watch", "version": 3, "hash": digest("record")}
FAULT = {"path": "body.tca", "wrong": "missing", "allowed": "an instant"}


def _frames() -> dict[str, Vector]:
    """Single frames after the hello, as the other end hears them."""

    def said(by: str, road: str, body: bytes, description: str, code: str | None = None) -> Vector:
        return _vector(description, "frame", {"from": by, "road": road, "frame": body}, code)

    def good(by: str, road: str, name: str, **fields: Any) -> Vector:
        return said(by, road, frame(name, fields), f"`{name}`, as a {by} says it on a {road} link.")

    def bad(by: str, road: str, name: str, description: str, code: str, **fields: Any) -> Vector:
        return said(by, road, frame(name, fields), description, code)

    signature = bytes(64)
    return {
        "frame_heartbeat": good("listener", "peer", "heartbeat"),
        "frame_bye": good("dialler", "seat", "bye", reason="signed_off"),
        "frame_have": good("dialler", "peer", "have", records=[RECORD]),
        "frame_want": good("listener", "peer", "want", kind="root", subject="Kestrel Space Watch", version=1),
        "frame_item": good("dialler", "peer", "item", n=1, sealed=b"\x92\x80\xc4\x00"),
        "frame_unreadable": good("listener", "peer", "unreadable", n=1),
        "frame_key_gone": good("listener", "peer", "key_gone", n=1, bulletin=b"\x92\xc4\x00\x90"),
        "frame_resume": good("listener", "peer", "resume", epoch=1, mark=4, ranges=[[6, 6], [8, 11]]),
        "frame_resume_no_ranges": good("listener", "peer", "resume", epoch=1, mark=0),
        "frame_ask": good("dialler", "peer", "ask", messages=[digest("message")]),
        "frame_missing": good("listener", "peer", "missing", releases=[digest("release")]),
        "frame_ready": good("dialler", "peer", "ready"),
        "frame_fetch": good("listener", "peer", "fetch", message=digest("m"), attachment=15, chunk=127),
        "frame_chunk": good(
            "dialler", "peer", "chunk", message=digest("m"), attachment=0, chunk=3, offset=16_384, data=b"\x00\x01"
        ),
        "frame_no_chunk": good("dialler", "peer", "no_chunk", message=digest("m"), attachment=0, chunk=0),
        "frame_fetch_beyond_the_last": bad(
            "dialler", "peer", "fetch", "No content has more than 128 chunks.", "schema",
            message=digest("m"), attachment=0, chunk=128,
        ),
        "frame_chunk_too_long": bad(
            "dialler", "peer", "chunk", "A piece is at most a chunk.", "schema",
            message=digest("m"), attachment=0, chunk=0, offset=0, data=bytes(65_553),
        ),
        "frame_no_chunk_with_a_reason": bad(
            "dialler", "peer", "no_chunk", "It tells nobody what there is.", "schema",
            message=digest("m"), attachment=0, chunk=0, why="not_for_you",
        ),
        "frame_seat_fetches": bad(
            "dialler", "seat", "fetch", "A seat has calls for it.", "frame_refused",
            message=digest("m"), attachment=0, chunk=0,
        ),
        "frame_call": good("dialler", "seat", "call", n=1, verb="submit", args={"envelope": b"\x90"}),
        "frame_result": good("listener", "seat", "result", n=1, value=None),
        "frame_refusal": good("listener", "seat", "refusal", n=1, code="draft_wrong", faults=[FAULT]),
        "frame_follow": good("dialler", "seat", "follow", after=0),
        "frame_entry": good("listener", "seat", "entry", position=9, what="received", data={"message": digest("m")}),
        "frame_unknown": bad("dialler", "peer", "compress", "There is no such frame.", "frame_refused"),
        "frame_hello_again": said(
            "dialler", "peer", Hello().frame(), "There is one hello.", "frame_refused"
        ),
        "frame_seat_sends_item": bad(
            "dialler", "seat", "item", "A seat is not a peer.", "frame_refused", n=1, sealed=b"\x90"
        ),
        "frame_peer_calls": bad(
            "dialler", "peer", "call", "A peer asks its own node.", "frame_refused", n=1, verb="submit", args={}
        ),
        "frame_node_calls_seat": bad(
            "listener", "seat", "call", "A node gives its seats no orders.", "frame_refused", n=1, verb="sign", args={}
        ),
        "frame_seat_writes_log": bad(
            "dialler", "seat", "entry", "The log is the node's.", "frame_refused", position=1, what="received", data={}
        ),
        "frame_resume_backwards": bad(
            "dialler", "peer", "resume", "Ranges ascend.", "schema", epoch=1, mark=4, ranges=[[8, 11], [6, 6]]
        ),
        "frame_resume_touching": bad(
            "dialler", "peer", "resume", "A range that begins right above the mark belongs to the mark.", "schema",
            epoch=1, mark=4, ranges=[[5, 6]],
        ),
        "frame_resume_65_ranges": bad(
            "dialler", "peer", "resume", "At most 64 ranges.", "schema",
            epoch=1, mark=0, ranges=[[3 * n, 3 * n] for n in range(1, 66)],
        ),
        "frame_resume_empty_ranges": bad(
            "dialler", "peer", "resume", "A field at its default is left out.", "not_canonical",
            epoch=1, mark=0, ranges=[],
        ),
        "frame_ask_65": bad(
            "dialler", "peer", "ask", "At most 64 at once.", "schema", messages=[digest(str(n)) for n in range(65)]
        ),
        "frame_bye_with_words": bad(
            "dialler", "peer", "bye", "A reason comes from the list: nobody's words travel here.", "schema",
            reason="FLASH FROM KESTREL",
        ),
        "frame_heartbeat_with_words": bad(
            "dialler", "peer", "heartbeat", "A heartbeat says nothing.", "schema", text="FLASH FROM KESTREL"
        ),
        "frame_link_test_with_words": bad(
            "dialler", "peer", "link_test", "A link test has no text.", "schema",
            test=b"\x80", key=bytes(16), signature=signature, text="FLASH",
        ),
        "frame_want_nothing": bad(
            "dialler", "peer", "want", "Pins are nobody else's business.", "schema",
            kind="pin", subject="Kestrel Space Watch", version=1,
        ),
        "frame_too_deep": bad(
            "dialler", "seat", "call", "Nine levels.", "not_canonical", n=1, verb="submit",
            args={"a": [[[[[b""]]]]]},
        ) | {"input": {"from": "dialler", "road": "seat", "frame": _too_deep().hex()}},
        "frame_not_a_pair": said(
            "dialler", "peer", _long(encode(["ready"])), "A frame is a name and its fields.", "frame_refused"
        ),
        "frame_fields_as_an_array": said(
            "dialler", "peer", _long(encode(["ready", []])), "Its fields are a map.", "frame_refused"
        ),
        "frame_of_three": said(
            "dialler", "peer", _long(encode(["ready", {}, 1])), "A frame is of two.", "frame_refused"
        ),
        "frame_cut_short": said(
            "dialler", "peer", _long(frame("ready", {})[4:-1]), "Its length is right, its value is not whole.",
            "not_canonical",
        ),
        "frame_trailing_byte": said(
            "dialler", "peer", _long(frame("ready", {})[4:] + b"\x00"), "A byte follows the value.", "not_canonical"
        ),
        "frame_wrong_before_not_said_here": bad(
            "dialler", "seat", "item", "Its fields are judged before who says it.", "schema", n=0, sealed=b"\x90"
        ),
        "frame_item_number_a_float": bad(
            "dialler", "peer", "item", "A float where an integer stands.", "schema", n=1.0, sealed=b"\x90"
        ),
        "frame_have_a_map": bad(
            "dialler", "peer", "have", "A map where an array stands.", "schema", records={"root": RECORD}
        ),
        "frame_have_nothing": good("dialler", "peer", "have", records=[]),
        "frame_refusal_without_words": said(
            "listener", "seat", frame("refusal", {"n": 1, "code": "already"}), "`refusal`, without words."
        ),
        "frame_refusal_of_empty_words": said(
            "listener", "seat", frame("refusal", {"n": 1, "code": "already", "detail": ""}),
            "Text that may be left out is left out when it is empty.", "not_canonical",
        ),
        "frame_empty": said("dialler", "peer", bytes(4), "A frame of no bytes.", "not_canonical"),
        "frame_too_large": said(
            "dialler", "peer", (264 * 1024 + 1).to_bytes(4, "big"), "At most 264 KiB: the length alone.", "too_large"
        ),
    }  # fmt: skip


def _too_deep() -> bytes:
    """A call whose arguments end on the ninth level."""
    inner = encode({"a": [[[[[b""]]]]]})
    deeper = inner.replace(b"\xc4\x00", b"\x91\xc4\x00")
    return _long(b"\x92\xa4call\x83\xa4args" + deeper + b"\xa1n\x01\xa4verb\xa6submit")


def _link_tests() -> dict[str, Vector]:
    """A link test from MERIDIAN to KESTREL, as KESTREL judges it."""
    plain: Vector = {
        "from": "MERIDIAN",
        "to": "KESTREL",
        "nonce": digest("test")[:16],
        "route": "address",
        "clock": 1_795_384_440_000,
        "records": [RECORD],
        "heads": [{"from": "KESTREL", "to": "MERIDIAN", "epoch": 1, "number": 4, "release": digest("release 4")}],
    }

    def judged(
        description: str, code: str | None = None, *, kind: Kind = "link-test", flip: bool = False, **changes: Any
    ) -> Vector:
        test = encode({name: value for name, value in (plain | changes).items() if value is not ...})
        signature = MERIDIAN.sign(test, kind)
        if flip:
            signature = bytes([signature[0] ^ 1]) + signature[1:]
        given = {
            "mode": "test",
            "from": "MERIDIAN",
            "to": "KESTREL",
            "public": MERIDIAN.public,
            "test": test,
            "key": MERIDIAN.id,
            "signature": signature,
        }
        return _vector(description, "link_test", given, code)

    return {
        "link_test_good": judged("The hourly test."),
        "link_test_answer": judged("The answer echoes the nonce of what it answers.", echo=digest("asked")[:16]),
        "link_test_flipped": judged("One bit of the signature.", "bad_signature", flip=True),
        "link_test_signed_as_message": judged(
            "A signature over a message is none over a link test.", "bad_signature", kind="message"
        ),
        "link_test_of_nothing_held": judged("Nothing is held yet.", records=..., heads=...),
        "link_test_empty_written_out": judged("What is empty is left out.", "not_canonical", heads=[]),
        "link_test_flipped_with_text": judged(
            "Nothing is read whose signature does not verify.", "bad_signature", flip=True, text="FLASH FROM MERIDIAN"
        ),
        "link_test_other_names_with_text": judged(
            "What it is comes before whom it is for.", "schema", to="HALCYON", text="FLASH FROM MERIDIAN"
        ),
        "link_test_other_names": judged("A test between two others.", "not_for_us", to="HALCYON"),
        "link_test_with_text": judged("There is nowhere to put words.", "schema", text="FLASH FROM MERIDIAN"),
        "link_test_route_in_words": judged("The route comes from a list.", "schema", route="FLASH: see below"),
    }

"""Vectors of notices: who must sign which, and what an item may say.

What is expected is written out by hand; tests/protocols/test_notice.py judges each from its JSON alone.
"""

from __future__ import annotations

import hashlib
from typing import Any

from protocols.pae import Kind
from protocols.signed import SignedRecord
from protocols.wire import encode
from tests.vectors.lines import AT, KESTREL, MERIDIAN, MODE, WATCH_1, WATCH_2, Key, release

Vector = dict[str, Any]

PARTS = {"from": "KESTREL", "to": "MERIDIAN", "at": AT + 2_000}


def generate() -> dict[str, Vector]:
    """File name (without .json) → vector."""
    full = [item(number=n) for n in range(65)]
    mended = {**item("refused"), "code": "a_code_of_next_year"}
    return {
        "received": _ok("Stored on the addressee's disk: the centre's word.", [item()], KESTREL),
        "shown": _ok("Open on a seat: the officer's word, without the release.", [shown()], WATCH_1),
        "shown_with_its_release": _ok("An officer may name the release too.", [item("shown")], WATCH_1),
        "refused": _ok("Authentic but refused, with the code.", [{**item("refused"), "code": "capacity"}], KESTREL),
        "refused_with_a_code_unknown_here": _ok(
            "A code that the reader does not know is a refusal too.", [mended], KESTREL
        ),
        "cannot_read": _ok("Stored, and its form is unknown there.", [item("cannot_read")], KESTREL),
        "sixty_four_items": _ok("As many items as one notice may carry.", full[:64], KESTREL),
        "received_and_cannot_read": _ok("Two words about one message.", [item(), item("cannot_read")], KESTREL),
        "sixty_five_items": _refused("One item too many.", full, "schema"),
        "no_items": _refused("A notice that says nothing.", [], "schema"),
        "item_twice": _refused("The same item twice.", [item(), item()], "schema"),
        "officer_and_centre_mixed": _refused(
            "`shown` beside `received`: nobody can sign both.", [item(), shown()], "schema"
        ),
        "refused_without_code": _refused("A refusal says why.", [item("refused")], "schema"),
        "received_with_code": _refused("A code is for refusals only.", [{**item(), "code": "capacity"}], "schema"),
        "received_without_release": _refused(
            "A receipt names the release.", [{"what": "received", "message": _message(1), "at": AT}], "schema"
        ),
        "what_unknown": _refused("A fifth kind of notice.", [item("agreed")], "schema"),
        "code_with_other_letters": _refused(
            "Foreign text in the place of a code.", [{**item("refused"), "code": "Call 555-0100"}], "schema"
        ),
        "unknown_field": _refused("A field that nobody defined.", [{**item(), "comment": "seen"}], "schema"),
        "message_hash_short": _refused("31 bytes where a hash stands.", [{**item(), "message": bytes(31)}], "schema"),
        "to_itself": _refused("A centre gives no notice to itself.", [item()], "schema", to="KESTREL"),
        "shown_signed_by_the_centre": _refused(
            "A node cannot say that a human's seat showed it.", [shown()], "below_threshold", KESTREL
        ),
        "received_signed_by_an_officer": _refused(
            "An officer cannot say what is on the disk.", [item()], "below_threshold", WATCH_1
        ),
        "signed_by_another_centre": _refused("Signed by the sender itself.", [item()], "below_threshold", MERIDIAN),
        "not_signed": _refused("No signature at all.", [item()], "below_threshold", None),
        "of_another_mode": _refused("Signed in mode drill.", [item()], "bad_signature", mode="drill"),
        "signed_as_a_head": _refused("A signature made for a head.", [item()], "bad_signature", kind="head"),
    }


def item(what: str = "received", number: int = 1) -> Vector:
    return {"what": what, "message": _message(number), "release": release(number), "at": AT + 1_000}


def shown() -> Vector:
    return {"what": "shown", "message": _message(1), "at": AT + 1_500}


def _message(number: int) -> bytes:
    return hashlib.sha256(f"message {number}".encode()).digest()


def _input(items: list[Vector], key: Key | None, mode: Any = MODE, kind: Kind = "notice", **changes: object) -> Vector:
    payload = encode({**PARTS, "items": items, **changes})
    signatures = {key.id: key.sign(kind, payload, mode)} if key else {}
    return {
        "mode": MODE,
        "record": SignedRecord.join(payload, signatures).encode().hex(),
        "centre": {KESTREL.id.hex(): KESTREL.public.hex()},
        "officers": {officer.id.hex(): officer.public.hex() for officer in (WATCH_1, WATCH_2)},
    }


def _ok(description: str, items: list[Vector], key: Key) -> Vector:
    result = {
        "by": "centre" if key is KESTREL else "officer",
        "key": key.id.hex(),
        "items": [
            {name: value.hex() if isinstance(value, bytes) else value for name, value in said.items()} for said in items
        ],
    }
    input_ = _input(items, key)
    return {"description": description, "kind": "notice", "input": input_, "expect": "ok", "result": result}


def _refused(description: str, items: list[Vector], code: str, key: Key | None = KESTREL, **changes: Any) -> Vector:
    input_ = _input(items, key, **changes)
    return {"description": description, "kind": "notice", "input": input_, "expect": "refused", "code": code}

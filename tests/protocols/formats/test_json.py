"""Somebody changes a figure in the JSON, or writes JSON that two programs read in two ways."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest

from protocols.envelope import Envelope
from protocols.errors import Code, Refused
from protocols.formats.json import from_json, to_json
from protocols.formats.json.strict import DEPTH, LIMIT, load
from protocols.messages import newest, parse
from protocols.messages.form import EXAMPLE_AT
from protocols.wire import Wire
from tests.parties import World
from tests.protocols.messages.generated import enclosed, random_envelope

FREE_TEXT = newest("procedure.free_text")


def free_text(text: str) -> Wire:
    return FREE_TEXT.body(subject="Watch", text=text)


SAID = World(now=EXAMPLE_AT).say("procedure.free_text", free_text("We pass at 1800Z, 55 m north of you."))
ENVELOPE = SAID.envelopes["KESTREL"]


def value() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(to_json(ENVELOPE))
    return loaded


def refused(text: str | bytes) -> Refused:
    with pytest.raises(Refused) as caught:
        from_json(text)
    return caught.value


def test_it_says_every_field_by_its_name() -> None:
    said = value()
    assert said["kind"] == "envelope"
    assert said["message_hash"] == SAID.hash.hex()
    assert said["message"]["composed_at"] == "2026-11-22T14:15:00Z"
    assert said["message"]["precedence"] == "PRIORITY"
    assert said["message"]["body"]["text"] == "We pass at 1800Z, 55 m north of you."
    assert [each["signed"]["capacity"] for each in said["attestations"]] == ["author", "second"]
    assert said["release"]["number"] == 1


def test_a_message_alone_is_no_envelope() -> None:
    text = to_json(SAID.data)
    assert from_json(text).data == SAID.data
    assert from_json(text).envelope is None
    assert "signature" not in text


CHANGES: dict[str, tuple[Callable[[dict[str, Any]], object], str]] = {
    "a figure": (lambda j: j["message"]["body"].update(text="We pass at 1900Z, 55 m north of you."), "message_hash"),
    "an addressee": (lambda j: j["message"].update(to=["HALCYON"]), "message_hash"),
    "the mode": (lambda j: j["message"].update(mode="live"), "message_hash"),
    "the stated hash": (lambda j: j.update(message_hash="00" * 32), "message_hash"),
    "the reference": (lambda j: j.update(reference="MERIDIAN 221415Z 00000"), "reference"),
    "the number": (lambda j: j["release"].update(number=2), "envelope_sha256"),
    "a signature": (lambda j: j.update(signature="00" * 64), "envelope_sha256"),
    "an officer's signature": (lambda j: j["attestations"][0].update(signature="11" * 64), "envelope_sha256"),
    "an attestation taken out": (lambda j: j["attestations"].pop(), "envelope_sha256"),
    "an unknown field of the body": (lambda j: j["message"]["body"].update(note="x"), "message.body.note"),
    "an unknown field of the header": (lambda j: j["message"].update(prioritty=1), "message.prioritty"),
    "an unknown field outside": (lambda j: j.update(note="x"), ""),
    "a field left out": (lambda j: j["message"].pop("speaks_for"), "message"),
    "a code that is none": (lambda j: j["message"].update(label="everybody"), "message.label"),
    "a text that acts": (lambda j: j["message"]["body"].update(text="a\u202eb"), "message.body.text"),
    "a body that is not read": (lambda j: j["message"].update(body={"unreadable": "zz"}), "message.body.unreadable"),
    "a body of a list": (lambda j: j["message"].update(body=[1]), "message.body"),
    "another kind": (lambda j: j.update(kind="message"), ""),
    "a later format": (lambda j: j.update(hotline=2), "hotline"),
    "half an instant": (lambda j: j["message"].update(composed_at="2026-11-22"), "message.composed_at"),
    "a type that is not known here": (lambda j: j["message"].update(type="a.b"), "message.body"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_changed_text_is_refused_with_the_field_or_the_hash(change: str) -> None:
    said, (make, field) = value(), CHANGES[change]
    make(said)
    found = refused(json.dumps(said))
    assert found.field == field
    assert found.code in (Code.FILE_UNREADABLE, Code.FORM_UNKNOWN)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ('{"a": 1, "a": 2}', "'a' is there twice"),
        ('{"a": {"b": 1, "b": 1}}', "'b' is there twice"),
        ('{"a": NaN}', "NaN"),
        ('{"a": -Infinity}', "Infinity"),
        ('{"a": 1e999}', "1e999"),
        ('{"a": ' + "9" * 5000 + "}", "5000 digits"),
        ('{"a": 1.' + "9" * 5000 + "}", "no number"),
        (json.dumps({f"n{n}": 0 for n in range(101)}), "101 fields"),
        ("[" * 100_000, "nested deeper"),
        ('{"a":' * 200 + "1" + "}" * 200, "nested deeper"),
        ('{"a": "\\ud800"}', "surrogate"),
        ('{"\\udfff": 1}', "surrogate"),
        ('{"a": 1', "line 1, column 8"),
        ("{'a': 1}", "line 1"),
        ("", "not JSON"),
        (b'{"a": "\xff"}', "not UTF-8"),
        ('{"a": "' + "\\" * 9, "not JSON"),
    ],
)
def test_json_that_programs_disagree_about_is_refused(text: str | bytes, why: str) -> None:
    with pytest.raises(Refused, match=why) as caught:
        load(text)
    assert caught.value.code is Code.FILE_UNREADABLE


def test_brackets_within_a_text_are_no_depth_and_a_long_text_is_no_work() -> None:
    assert load(json.dumps({"a": "[" * 1000 + '\\"' * 1000}))["a"].startswith("[[[")
    assert load("[" * DEPTH + "]" * DEPTH)
    with pytest.raises(Refused) as caught:
        load(" " * (LIMIT + 1))
    assert caught.value.code is Code.TOO_LARGE


def test_a_message_of_a_form_that_is_not_known_here_comes_back_too() -> None:
    world = World()
    unknown = world.message("weather.report", b"\x81\xa1a\x01", version=3)
    data = enclosed(parse(unknown), random.Random(1))
    text = to_json(data)
    assert json.loads(text)["message"]["body"] == {"unreadable": "81a16101"}
    assert from_json(text).data == data


def test_signed_bytes_that_no_field_gives_are_carried_as_they_are() -> None:
    """An officer's signature over something else is authentic and refused: the evidence of that must travel."""
    parts = Envelope.parse(ENVELOPE)
    data = Envelope(parts.message, (parts.attestations[0],), b"\x01\x02", parts.signature).encode()
    assert json.loads(to_json(data))["release"] == {"unreadable": "0102"}
    assert from_json(to_json(data)).data == data


def test_what_acts_on_a_terminal_is_escaped_and_is_the_same_value() -> None:
    said = World().message("procedure.free_text", free_text("Joined \u200d here, \ufe0f there, 中文 as it is"))
    text = to_json(said)
    assert "\\u200d" in text
    assert "\\ufe0f" in text
    assert "中文" in text
    assert from_json(text).data == said


@pytest.mark.parametrize("seed", range(30))
def test_no_changed_byte_of_the_text_gives_other_bytes(seed: int) -> None:
    chance, data = random.Random(seed), random_envelope(seed)
    text = to_json(data)
    for _ in range(20):
        at = chance.randrange(len(text))
        changed = text[:at] + chance.choice('0123456789abc"{}[],:. \n') + text[at + 1 :]
        with suppress(Refused):
            assert from_json(changed).data == data


def test_bytes_that_are_neither_envelope_nor_message_have_no_json() -> None:
    for data in (b"", b"\x00", b"\x95", b"\x80", ENVELOPE[:-1], SAID.data[:-3]):
        with pytest.raises(Refused):
            to_json(data)

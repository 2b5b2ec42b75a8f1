"""Bytes → JSON → bytes, bytes → QR → bytes: the identical ones, for every example and for thousands of messages."""

from __future__ import annotations

import random

import pytest

from protocols.formats.json import from_json, to_json
from protocols.formats.qr import PAPER, SCREEN, from_parts, to_parts
from protocols.formats.text import to_text, typed
from protocols.messages import FORMS, Form, body_of, message_hash, parse
from protocols.wire import pack
from tests.depth import deep
from tests.protocols.messages.drafts import ALL_FORMS
from tests.protocols.messages.generated import enclosed, random_envelope, random_message, random_of

MESSAGES, AT_ONCE = deep(10_000, 1_000), 500


def there_and_back(data: bytes, chance: random.Random) -> None:
    assert from_json(to_json(data)).data == data
    parts = list(to_parts(data, chance.choice([SCREEN, PAPER])))
    chance.shuffle(parts)
    assert from_parts(parts).data == data


@pytest.mark.parametrize("first", range(0, MESSAGES, AT_ONCE))
def test_a_generated_message_comes_back_as_the_bytes_that_were_signed(first: int) -> None:
    for seed in range(first, first + AT_ONCE):
        there_and_back(random_envelope(seed), random.Random(seed))


@pytest.mark.parametrize("form", ALL_FORMS, ids=lambda form: f"{form.type}-{form.version}")
def test_every_form_comes_back_by_json_by_qr_and_typed(form: Form) -> None:
    for seed in range(deep(12, 4)):
        message = random_of(form, seed)
        data, chance = pack(message), random.Random(seed)
        there_and_back(data, chance)
        there_and_back(enclosed(message, chance), chance)
        page = typed(to_text(data))
        assert (page.data, page.hash) == (data, message_hash(data, message.mode))


def test_generated_messages_are_valid_of_every_form_in_every_mode_and_mostly_no_examples() -> None:
    drawn = [random_message(seed) for seed in range(2_000)]
    assert {(message.type, message.version) for message in drawn} == set(FORMS)
    assert {message.mode for message in drawn} == {"live", "drill", "test"}
    assert all(body_of(parse(pack(message))) is not None for message in drawn[:200])
    bodies = {message.body for message in drawn}
    assert len(bodies) > len(FORMS) * 4
    assert random_message(7) == random_message(7)


def test_lines_that_lost_their_breaks_are_the_same_page() -> None:
    for seed in range(200):
        data = pack(random_message(seed))
        assert typed(to_text(data).replace("\n", " ")).data == data

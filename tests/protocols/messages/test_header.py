"""The header of a message, built right or not at all."""

from __future__ import annotations

import msgspec
import pytest

from protocols.errors import Code, Refused
from protocols.messages import five_digits, message_hash, parse, reference
from protocols.messages.header import Message, date_time_group
from protocols.wire import encode, pack
from tests.protocols.messages.drafts import ALL_FORMS, checked, example


@pytest.fixture
def message() -> Message:
    return checked(example(ALL_FORMS[0]))


def changed(message: Message, **fields: object) -> bytes:
    plain = msgspec.to_builtins(message, builtin_types=(bytes,)) | fields
    return encode({name: value for name, value in plain.items() if value != "LEFT OUT"})


def test_five_digits_are_of_the_first_eight_bytes_with_zeros_in_front() -> None:
    assert five_digits(bytes(32)) == "00000"
    assert five_digits(bytes.fromhex("0000000000011d6b") + b"\xff" * 24) == "73067"
    assert five_digits(b"\xff" * 32) == "51615"  # 18446744073709551615
    assert five_digits(bytes(7) + b"\x07" + bytes(24)) == "00007"


def test_people_say_centre_time_and_five_digits(message: Message) -> None:
    assert reference(message, (73051).to_bytes(8, "big") + bytes(24)) == "MERIDIAN 221415Z 73051"
    assert date_time_group(0) == "010000Z"


def test_the_hash_is_of_kind_and_mode_too(message: Message) -> None:
    data = pack(message)
    assert message_hash(data, "test") != message_hash(data, "live")


def test_the_charter_is_always_there_and_nil_is_the_direct_channel(message: Message) -> None:
    assert b"\xa7charter\xc0" in pack(message)
    with pytest.raises(Refused) as refused:
        parse(changed(message, charter="LEFT OUT"))
    assert refused.value.code is Code.SCHEMA


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"to": []}, "to"),
        ({"to": ["KESTREL", "KESTREL"]}, "second time"),
        ({"to": ["KESTREL"], "info": ["KESTREL"]}, "second time"),
        ({"to": ["MERIDIAN"]}, "sender"),
        ({"to": ["Kestrel"]}, ""),
        ({"expires_at": 5}, "expires_at"),
        ({"precedence": 0}, ""),
        ({"precedence": 5}, ""),
        ({"id": b"x"}, ""),
        ({"type": "alert"}, ""),
        ({"handling": {"retention": "case", "may_forward": "no", "may_publish": "after"}}, "publish_after"),
        ({"reply": {"required": "none", "by": 5}}, "reply"),
        ({"nonsense": 1}, "nonsense"),
        ({"body": "text"}, "bytes"),
        ({"precedence_reason": "a\u202eb"}, ""),
        ({"mode": "exercise"}, ""),
    ],
)
def test_a_header_that_contradicts_itself_does_not_parse(
    message: Message, fields: dict[str, object], says: str
) -> None:
    with pytest.raises(Refused) as refused:
        parse(changed(message, **fields))
    assert refused.value.code is Code.SCHEMA
    assert says in str(refused.value)


def test_a_drill_cannot_be_written_as_the_real_thing_nor_the_reverse(message: Message) -> None:
    for fields in ({"mode": "drill"}, {"mode": "live", "drill": {"run": "D1"}}):
        with pytest.raises(Refused) as refused:
            parse(changed(message, **fields))
        assert refused.value.code is Code.DRILL_TEXT


def test_a_default_that_is_written_out_is_another_encoding(message: Message) -> None:
    with pytest.raises(Refused) as refused:
        parse(changed(message, legal_basis=[]))
    assert refused.value.code is Code.NOT_CANONICAL


def test_a_message_cannot_be_changed(message: Message) -> None:
    with pytest.raises(AttributeError):
        message.precedence = 1  # type: ignore[misc, assignment]

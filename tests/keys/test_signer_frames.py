"""The few bytes between a node and its signer: exactly these, or the conversation ends."""

from __future__ import annotations

import pytest

from hotline.keys.limits import LARGEST
from hotline.keys.signer_frames import (
    Answer,
    Ask,
    Frames,
    Ready,
    answer_refused,
    answer_signed,
    ask,
    ready,
)
from protocols.errors import Code, Refused


def bodies(data: bytes) -> list[bytes]:
    return Frames().take(data)


def test_what_is_asked_and_what_is_answered_come_back_as_they_went() -> None:
    (body,) = bodies(ask(7, "link-test", b"payload"))
    assert Ask.read(body) == Ask(7, "link-test", b"payload")
    (body,) = bodies(answer_signed(7, bytes(64)))
    assert Answer.read(body) == Answer(7, bytes(64), None)
    (body,) = bodies(answer_refused(8, Refused(Code.RATE_LIMITED, "too many — a second")))
    answer = Answer.read(body)
    assert answer.refused is not None
    assert (answer.number, answer.refused.code, answer.refused.detail) == (8, "rate_limited", "too many — a second")


def test_it_says_whose_key_it_has() -> None:
    said = Ready(centre="MERIDIAN", mode="live", public=bytes(range(32)))
    (body,) = bodies(ready(said))
    assert Answer.read(body).ready == said


def test_frames_may_come_in_any_pieces() -> None:
    data = ask(1, "release", b"one") + ask(2, "notice", b"") + ask(3, "head", bytes(1000))
    for size in (1, 2, 3, 7, 100, len(data)):
        frames, found = Frames(), []
        for at in range(0, len(data), size):
            found += frames.take(data[at : at + size])
        assert [Ask.read(body).number for body in found] == [1, 2, 3]


def test_the_longest_record_fits() -> None:
    (body,) = bodies(ask(2**32 - 1, "link-test", bytes(LARGEST)))
    assert len(Ask.read(body).payload) == LARGEST


@pytest.mark.parametrize("length", [0, 4, LARGEST + 65, 2**31, 2**32 - 1])
def test_a_length_that_no_frame_has_ends_it_before_its_bytes_are_waited_for(length: int) -> None:
    with pytest.raises(Refused) as caught:
        bodies(length.to_bytes(4, "big"))
    assert caught.value.code is Code.FRAME_REFUSED


@pytest.mark.parametrize(
    "body", [b"", b"\0\0\0\1", b"\0\0\0\1\0", b"\0\0\0\1\x08release", b"\0\0\0\1\x02\xc3\xa9payload", b"\0\0\0\1\xffx"]
)
def test_what_is_no_question_is_refused(body: bytes) -> None:
    with pytest.raises(Refused):
        Ask.read(body)


@pytest.mark.parametrize("body", [b"", b"\0\0\0\1", b"\0\0\0\1\x02", b"\0\0\0\1\1no_such_code why", b"\0\0\0\1\1"])
def test_what_is_no_answer_is_refused(body: bytes) -> None:
    with pytest.raises(Refused):
        Answer.read(body)


def test_a_refusal_is_short_whatever_was_found() -> None:
    assert len(answer_refused(1, Refused(Code.NOT_ALLOWED, "x" * 100_000))) < 1100

"""Frames on the bytes of a line, wide and narrow: what comes out is what went in, in the order of its urgency."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from protocols.errors import Code, Refused
from protocols.frames import Bye, Frame, Heartbeat, Item, Ready, open_frame, pack_frame
from protocols.stream import PIECE_BYTES, FrameStream
from protocols.wire import FRAME_LIMIT

FLASH, ROUTINE, ATTACHMENT = 2, 5, 6


def ends() -> tuple[FrameStream, FrameStream]:
    here, there = FrameStream(), FrameStream()
    here.narrow = there.narrow = True
    return here, there


def item(n: int, length: int) -> Item:
    return Item(n=n, sealed=bytes([n]) * length)


def heard(stream: FrameStream, data: bytes) -> list[Frame]:
    stream.feed(data)
    found = []
    while (body := stream.next_body(FRAME_LIMIT)) is not None:
        found.append(open_frame(body))
    return found


def refusal(data: bytes, *, narrow: bool = True) -> Code:
    stream = FrameStream()
    stream.narrow = narrow
    with pytest.raises(Refused) as refused:
        heard(stream, data)
    return refused.value.code


def test_a_flash_waits_for_one_piece_of_a_long_message_and_not_for_all_of_it() -> None:
    here, there = ends()
    here.put(item(1, 20_000), ROUTINE)
    assert heard(there, here.take(1)) == []
    here.put(item(2, 3_000), FLASH)
    first = here.take(1)
    assert len(first) > 3_000  # whole: nothing is to overtake it
    assert heard(there, first) == [item(2, 3_000)]
    assert heard(there, here.take(None)) == [item(1, 20_000)]


def test_no_piece_is_longer_than_1_kib() -> None:
    here, _ = ends()
    here.put(item(1, 20_000), ROUTINE)
    while here.waiting:
        assert len(here.take(1)) <= 4 + PIECE_BYTES <= 1_024


def test_frames_of_one_urgency_stay_in_their_order_though_they_go_in_pieces() -> None:
    here, there = ends()
    frames = [item(n, 5_000 - n) for n in range(1, 5)]
    for frame in frames:
        here.put(frame, ROUTINE)
    assert heard(there, here.take(None)) == frames


def test_a_heartbeat_is_one_byte() -> None:
    here, there = ends()
    here.put(Heartbeat(), 0)
    assert len(data := here.take(None)) == here.waiting + 1 == 1
    assert heard(there, data) == [Heartbeat()]


def test_a_wide_line_knows_neither() -> None:
    here = FrameStream()
    here.put(item(1, 20_000), ROUTINE)
    here.put(Heartbeat(), ROUTINE)
    assert here.take(None) == pack_frame(item(1, 20_000)) + pack_frame(Heartbeat())
    assert refusal(b"\x7f\x00\x00\x00", narrow=False) is Code.TOO_LARGE
    assert refusal(b"\x85\x00\x00\x01x", narrow=False) is Code.TOO_LARGE


@pytest.mark.parametrize("mark", [0x0B, 0x7E, 0x80, 0x8B, 0xFF])
def test_a_piece_of_no_order_that_there_is_ends_the_link(mark: int) -> None:
    assert refusal(bytes([mark, 0, 0, 1]) + b"x") is Code.FRAME_REFUSED


def test_a_last_piece_without_a_first_ends_the_link() -> None:
    assert refusal(b"\x05\x00\x00\x01x") is Code.FRAME_REFUSED


def test_an_empty_piece_ends_the_link() -> None:
    """Else somebody could send them for ever and never be too large."""
    assert refusal(b"\x85\x00\x00\x00") is Code.FRAME_REFUSED


def test_pieces_are_no_way_around_the_limit() -> None:
    piece = b"\x85" + (60_000).to_bytes(3, "big") + bytes(60_000)
    stream = FrameStream()
    stream.narrow = True
    with pytest.raises(Refused) as refused:
        heard(stream, piece * 5)
    assert refused.value.code is Code.TOO_LARGE


@settings(max_examples=60)
@given(
    st.lists(st.tuples(st.integers(1, 6), st.integers(1, 9_000), st.integers(0, 3)), min_size=1, max_size=12),
    st.integers(1, 700),
)
def test_what_goes_in_comes_out_whatever_overtakes_and_however_it_is_cut(
    said: list[tuple[int, int, int]], cut: int
) -> None:
    here, there = ends()
    out, expected = bytearray(), dict[int, list[Frame]]()
    for n, (order, length, takes) in enumerate(said, start=1):
        frame = item(n, length)
        here.put(frame, order)
        expected.setdefault(order, []).append(frame)
        for _ in range(takes):
            out += here.take(1)
    here.put(Ready(), ATTACHMENT)
    expected.setdefault(ATTACHMENT, []).append(Ready())
    here.put(Bye(reason="stopping"), 0)
    out += here.take(None)
    came = [frame for start in range(0, len(out), cut) for frame in heard(there, bytes(out[start : start + cut]))]
    assert here.waiting == 0
    assert Bye(reason="stopping") in came
    for frames in expected.values():
        assert [frame for frame in came if frame in frames] == frames

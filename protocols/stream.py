"""Frames on a byte stream: length and body coming in, frames in order of urgency going out.

On the stream a frame is its length (u32, big-endian) and that many bytes. A narrow line that is open has more to say
in the first of those four bytes, which is zero everywhere else: a frame that is not urgent goes in pieces, so that
what is urgent waits for a piece and not for a frame, and a heartbeat is one byte (specification: session, section 3).
"""

from __future__ import annotations

import heapq
from typing import Final

from protocols.errors import Code, Refused
from protocols.frames import BACKGROUND, Frame, Heartbeat, pack_frame

__all__ = ["PIECE_BYTES", "FrameStream"]

PIECE_BYTES: Final = 1000
"""What goes in one piece of a longer frame: with its head and TLS around it, below 1 KiB and two segments of 536."""

URGENT: Final = 2
"""Frames up to this order (a FLASH's) go whole: nothing is to overtake them."""

_LAST_ORDER: Final = 1 + BACKGROUND
_MORE: Final = 0x80
_BEAT: Final = 0x7F
_HEARTBEAT: Final = pack_frame(Heartbeat())[4:]


class FrameStream:
    """What has come and is not a whole frame yet, and what waits to go. `narrow` is set once a narrow line is open."""

    def __init__(self) -> None:
        self.narrow = False
        self.waiting = 0  # bytes that wait to go
        self._in = bytearray()
        self._begun: dict[int, bytearray] = {}  # order → the pieces so far of the one frame of that order
        self._out: list[tuple[int, int, bytes]] = []
        self._count = 0

    def feed(self, data: bytes) -> None:
        self._in += data

    def next_body(self, limit: int) -> bytes | None:
        """The next frame's bytes without their length, once they are all here.

        Raises Refused `too_large` as soon as the length is known to be above `limit`, before anything is kept.
        """
        while self._in:
            if self.narrow and self._in[0] == _BEAT:
                del self._in[:1]
                return _HEARTBEAT
            if len(self._in) < 4:
                return None
            mark = self._in[0] if self.narrow else 0
            length = int.from_bytes(self._in[:4], "big") - (mark << 24)
            begun = len(self._begun.get(mark & ~_MORE, b""))
            if begun + length > limit:
                raise Refused(Code.TOO_LARGE, f"a frame of {begun + length} bytes where at most {limit} are allowed")
            if len(self._in) < 4 + length:
                return None
            body = bytes(self._in[4 : 4 + length])
            del self._in[: 4 + length]
            if not mark:
                return body
            if (whole := self._joined(mark, body)) is not None:
                return whole
        return None

    def _joined(self, mark: int, piece: bytes) -> bytes | None:
        """The frame of which this was the last piece. What is on its way takes no more memory than one frame an order:
        a piece is of 1 byte at least, and of no order that is not there."""
        order = mark & ~_MORE
        if not 1 <= order <= _LAST_ORDER or not piece:
            raise Refused(Code.FRAME_REFUSED, "a piece of no frame that there could be")
        if mark & _MORE:
            self._begun.setdefault(order, bytearray()).extend(piece)
            return None
        if order not in self._begun:
            raise Refused(Code.FRAME_REFUSED, "the last piece of a frame that has not begun")
        return bytes(self._begun.pop(order)) + piece

    def put(self, frame: Frame, order: int) -> None:
        """A lower `order` goes first, equal ones as they were put."""
        self.put_packed(bytes([_BEAT]) if self.narrow and isinstance(frame, Heartbeat) else pack_frame(frame), order)

    def put_packed(self, data: bytes, order: int) -> None:
        """The same for a frame's bytes, with their length in front."""
        self._count += 1
        self.waiting += len(data)
        heapq.heappush(self._out, (order, self._count, data))

    def take(self, at_most: int | None) -> bytes:
        """Whole frames, or pieces: all, or at least one and no more once `at_most` bytes are reached."""
        out = bytearray()
        while self._out and (at_most is None or len(out) < at_most):
            order, count, data = heapq.heappop(self._out)
            self.waiting -= len(data)
            if self.narrow and order > URGENT and len(data) > 4 + PIECE_BYTES:
                # The first of its order still: no other frame of this order may come between its pieces.
                rest = data[4 + PIECE_BYTES :]
                heapq.heappush(self._out, (order, count, _headed(order, rest)))
                self.waiting += 4 + len(rest)
                data = _headed(_MORE | order, data[4 : 4 + PIECE_BYTES])
            out += data
        return bytes(out)

    def has_order(self, order: int) -> bool:
        """Whether the next frame to go has at most this order."""
        return bool(self._out) and self._out[0][0] <= order

    def clear(self) -> None:
        self.waiting = 0
        self._in.clear()
        self._out.clear()
        self._begun.clear()


def _headed(mark: int, piece: bytes) -> bytes:
    return bytes([mark]) + len(piece).to_bytes(3, "big") + piece

"""Frames on a byte stream: length and body coming in, whole frames in order of urgency going out.

On the stream a frame is its length (u32, big-endian) and that many bytes (specification: session, section 3).
"""

from __future__ import annotations

import heapq

from protocols.errors import Code, Refused
from protocols.frames import Frame, pack_frame

__all__ = ["FrameStream"]


class FrameStream:
    """What has come and is not a whole frame yet, and what waits to go."""

    def __init__(self) -> None:
        self.waiting = 0  # bytes that wait to go
        self._in = bytearray()
        self._out: list[tuple[int, int, bytes]] = []
        self._count = 0

    def feed(self, data: bytes) -> None:
        self._in += data

    def next_body(self, limit: int) -> bytes | None:
        """The next frame's bytes without their length, once they are all here.

        Raises Refused `too_large` as soon as the length is known to be above `limit`, before anything is kept.
        """
        if len(self._in) < 4:
            return None
        length = int.from_bytes(self._in[:4], "big")
        if length > limit:
            raise Refused(Code.TOO_LARGE, f"a frame of {length} bytes where at most {limit} are allowed")
        if len(self._in) < 4 + length:
            return None
        body = bytes(self._in[4 : 4 + length])
        del self._in[: 4 + length]
        return body

    def put(self, frame: Frame, order: int) -> None:
        """A lower `order` goes first, equal ones as they were put."""
        data = pack_frame(frame)
        self._count += 1
        self.waiting += len(data)
        heapq.heappush(self._out, (order, self._count, data))

    def take(self, at_most: int | None) -> bytes:
        """Whole frames: all, or at least one and no more once `at_most` bytes are reached."""
        out = bytearray()
        while self._out and (at_most is None or len(out) < at_most):
            out += heapq.heappop(self._out)[2]
        self.waiting -= len(out)
        return bytes(out)

    def has_order(self, order: int) -> bool:
        """Whether the next frame to go has at most this order."""
        return bool(self._out) and self._out[0][0] <= order

    def clear(self) -> None:
        self.waiting = 0
        self._in.clear()
        self._out.clear()

"""Somebody who writes down what one host sends another."""

from __future__ import annotations

from protocols.frames import Frame, Item, open_frame
from protocols.stream import FrameStream
from protocols.wire import FRAME_LIMIT

__all__ = ["Tap"]


class Tap:
    """`frames` of every connection in this direction, oldest first, as they left."""

    def __init__(self, from_: str, to: str) -> None:
        self.from_, self.to = from_, to
        self.frames: list[Frame] = []
        self._streams: dict[object, FrameStream] = {}

    def hear(self, end: object, data: bytes) -> None:
        stream = self._streams.setdefault(end, FrameStream())
        stream.narrow = True  # a wide line never says what only a narrow one may
        stream.feed(data)
        while (body := stream.next_body(FRAME_LIMIT)) is not None:
            self.frames.append(open_frame(body))

    @property
    def items(self) -> list[Item]:
        """The sealed things among them."""
        return [frame for frame in self.frames if isinstance(frame, Item)]

"""How many streams one program may hold open: a connection that stays is a place that somebody else does not have."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from hotline.node.doors.api.log import program_of
from hotline.node.doors.api.routes import Call
from protocols.errors import Code, Refused

__all__ = ["MOST_STREAMS", "stream_place"]

MOST_STREAMS: Final = 16


@contextmanager
def stream_place(call: Call) -> Iterator[None]:
    """While a stream is open. Raises Refused `rate_limited`."""
    assert call.caller is not None
    held, program = call.rooms.streams, program_of(call.caller)
    if held[program] >= MOST_STREAMS:
        raise Refused(Code.RATE_LIMITED, f"{held[program]} streams are open already; one is enough")
    held[program] += 1
    try:
        yield
    finally:
        held[program] -= 1

"""What an export carries: the bytes of an envelope, or of a message alone, never anything in between."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from protocols.envelope import Envelope
from protocols.errors import Code, Refused
from protocols.messages.header import Message, message_hash, parse, reference
from protocols.wire import ENVELOPE_LIMIT

__all__ = ["Carried", "carried"]


@dataclass(frozen=True)
class Carried:
    """Bytes that could be read for what they are. Nothing of them is verified: that takes a roster.

    `envelope` is None where they are a message alone (M), which nobody has signed.
    """

    data: bytes
    envelope: Envelope | None
    message_bytes: bytes
    message: Message

    @cached_property
    def hash(self) -> bytes:
        """The message hash, 32 bytes."""
        return message_hash(self.message_bytes, self.message.mode)

    @property
    def reference(self) -> str:
        """`MERIDIAN 221415Z 73051`."""
        return reference(self.message, self.hash)


def carried(data: bytes) -> Carried:
    """An envelope (a msgpack array) or M (a map). Raises Refused as `Envelope.parse` and `messages.parse`."""
    if not data or len(data) > ENVELOPE_LIMIT:
        raise Refused(Code.TOO_LARGE if data else Code.SCHEMA, f"{len(data)} bytes are neither envelope nor message")
    # fixmap, map16, map32; an envelope is an array of five.
    if 0x80 <= data[0] <= 0x8F or data[0] in (0xDE, 0xDF):
        return Carried(data, None, data, parse(data))
    envelope = Envelope.parse(data)
    return Carried(data, envelope, envelope.message, parse(envelope.message))

"""What a node and its signer process say to each other over the one socket that they share.

::

    u32 length ‖ u32 number ‖ u8 length ‖ kind, ASCII ‖ payload           asked
    u32 length ‖ u32 number ‖ 0 ‖ signature, 64 bytes                     signed
    u32 length ‖ u32 number ‖ 1 ‖ code, ASCII ‖ SP ‖ what was found       not signed

Numbers are big-endian; a length counts what follows it. The signer speaks first, with number 0: it is ready and says
whose key it has, or it says why it is not. No frame names a mode: the signer has one, and adds it.

Both ends end the conversation at the first byte that does not belong here. There is nothing to negotiate.
"""

from __future__ import annotations

import struct
from typing import Final, NamedTuple

from hotline.keys.limits import LARGEST
from protocols.errors import Code, Refused
from protocols.pae import Mode
from protocols.wire import CentreName, PublicKey, Wire, pack, unpack

__all__ = ["Answer", "Ask", "Frames", "Ready", "answer_refused", "answer_signed", "ask", "ready"]

MOST: Final = LARGEST + 64
_HEAD: Final = struct.Struct(">II")
_SIGNED, _REFUSED = 0, 1


class Ready(Wire):
    """Whose key the signer has."""

    centre: CentreName
    mode: Mode
    public: PublicKey


class Ask(NamedTuple):
    """One thing to sign."""

    number: int
    kind: str
    payload: bytes

    @classmethod
    def read(cls, body: bytes) -> Ask:
        """Raises Refused `frame_refused`."""
        end = 5 + body[4] if len(body) > 4 else 0
        if not 5 < end <= len(body) or not body[5:end].isascii():
            raise Refused(Code.FRAME_REFUSED, "not something to sign")
        return cls(int.from_bytes(body[:4], "big"), body[5:end].decode("ascii"), body[end:])


class Answer(NamedTuple):
    """What became of it: a signature (of number 0: a packed `Ready`), or the refusal."""

    number: int
    signature: bytes
    refused: Refused | None

    @classmethod
    def read(cls, body: bytes) -> Answer:
        """Raises Refused `frame_refused`."""
        if len(body) < 5 or body[4] not in (_SIGNED, _REFUSED):
            raise Refused(Code.FRAME_REFUSED, "not a signer's answer")
        number, rest = int.from_bytes(body[:4], "big"), body[5:]
        if body[4] == _SIGNED:
            return cls(number, rest, None)
        code, _, detail = rest.decode("utf-8", "replace").partition(" ")
        if code not in set(Code):
            raise Refused(Code.FRAME_REFUSED, "not a signer's answer")
        return cls(number, b"", Refused(Code(code), detail))

    @property
    def ready(self) -> Ready:
        """Of number 0. Raises Refused as `unpack`."""
        return unpack(self.signature, Ready)


def ask(number: int, kind: str, payload: bytes) -> bytes:
    """A frame of the node's."""
    name = kind.encode("ascii")
    return _HEAD.pack(5 + len(name) + len(payload), number) + bytes((len(name),)) + name + payload


def answer_signed(number: int, signature: bytes) -> bytes:
    """A frame of the signer's."""
    return _HEAD.pack(5 + len(signature), number) + bytes((_SIGNED,)) + signature


def answer_refused(number: int, refused: Refused) -> bytes:
    """A frame of the signer's: never a secret, never a word of what was to be signed."""
    said = f"{refused.code} {refused.detail}".encode()[:1000]
    return _HEAD.pack(5 + len(said), number) + bytes((_REFUSED,)) + said


def ready(said: Ready) -> bytes:
    """The signer's first frame, where it is ready."""
    return answer_signed(0, pack(said))


class Frames:
    """Bytes as they come → whole bodies (number and what follows), never holding more than one frame's worth."""

    def __init__(self) -> None:
        self._held = b""

    def take(self, data: bytes) -> list[bytes]:
        """Raises Refused `frame_refused` for a length that no frame has, before its bytes are waited for."""
        self._held += data
        found = []
        while len(self._held) >= 4:
            length = int.from_bytes(self._held[:4], "big")
            if not 5 <= length <= MOST:
                raise Refused(Code.FRAME_REFUSED, f"a frame of {length} bytes")
            if len(self._held) < 4 + length:
                break
            found.append(self._held[4 : 4 + length])
            self._held = self._held[4 + length :]
        return found

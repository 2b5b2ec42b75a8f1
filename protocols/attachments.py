"""Attachments: content that a message names and that is fetched apart, in chunks that anybody may carry.

M has for each one its media type, name, size, SHA-256 and a key that is fresh for it (specification: attachments).
The content is cut into chunks of 64 KiB, each encrypted for itself, so that a transfer resumes at the chunk that is
missing and no node has to hold the whole of it in memory::

    enclosed = enclose("conjunction.kvn", "text/plain", content)     a fresh key; Attachment for the message
    enclosed.chunk(3)                                                the fourth chunk, encrypted
    assembly = Assembly(attachment); assembly.take(3, chunk); assembly.missing; assembly.content()

A name is text to be drawn, never a path. Nothing here opens a file.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import Final, Protocol

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from protocols.errors import Code, Misuse, Refused
from protocols.messages.header import Attachment
from protocols.sealing import content_key
from protocols.wire import pack, unpack

__all__ = [
    "CHUNK_BYTES", "LARGEST", "MEDIA_TYPES", "TAG_BYTES", "Assembly", "Enclosed", "Named", "check_keys",
    "check_media_type", "chunk_count", "chunk_length", "enclose", "in_draft", "media_type_of", "open_chunk",
]  # fmt: skip

CHUNK_BYTES: Final = 64 * 1024
TAG_BYTES: Final = 16
LARGEST: Final = 8 * 1024 * 1024

MEDIA_TYPES: Final = MappingProxyType(
    {
        "application/json": (".json",),
        "application/pdf": (".pdf",),
        "application/xml": (".xml", ".ndm"),
        "image/jpeg": (".jpg", ".jpeg"),
        "image/png": (".png",),
        "text/csv": (".csv",),
        "text/plain": (".txt", ".kvn", ".cdm", ".oem", ".opm", ".omm", ".ocm", ".rdm", ".tle"),
    }
)
"""The closed list, each with the endings that its names may have. No archive, no program, nothing that is drawn by
running it (HTML, SVG): whatever a reader's computer may do with a file when it is opened, these do the least."""


def check_media_type(media_type: str) -> None:
    """Raises Refused `attachment_type` for one that is not on the list."""
    if media_type not in MEDIA_TYPES:
        raise Refused(Code.ATTACHMENT_TYPE, f"{media_type[:121]} is none of {', '.join(MEDIA_TYPES)}")


def media_type_of(name: str) -> str:
    """The media type that goes by the last ending of a file's name. Raises Refused `attachment_type`."""
    ending = PurePosixPath(name).suffix.lower()
    for media_type, endings in MEDIA_TYPES.items():
        if ending in endings:
            return media_type
    raise Refused(Code.ATTACHMENT_TYPE, f"no media type goes by the ending {ending[:20]!a}: name one of the list")


# -- out ------------------------------------------------------------------------------------------------------


class Enclosed:
    """Content that is going out, and what its message says of it. Made by `enclose` alone, which draws the key: there
    is no way to name a key for a content, so none can come to serve for two."""

    def __init__(self, name: str, media_type: str, content: bytes) -> None:
        check_media_type(media_type)
        if len(content) > LARGEST:
            raise Refused(Code.TOO_LARGE, f"{len(content)} bytes where an attachment has at most {LARGEST}")
        self._content, self._key = content, content_key()
        self._cipher = ChaCha20Poly1305(self._key)
        self.attachment = _checked(
            Attachment(
                name=name,
                media_type=media_type,
                size=len(content),
                sha256=hashlib.sha256(content).digest(),
                key=self._key,
            )
        )

    @property
    def chunks(self) -> int:
        """How many there are: at least one."""
        return chunk_count(self.attachment.size)

    def chunk(self, index: int) -> bytes:
        """Chunk `index`, counted from 0, encrypted. The same each time: a chunk may be given again."""
        if not 0 <= index < self.chunks:
            raise Misuse(f"chunk {index} of {self.chunks}")
        plain = self._content[index * CHUNK_BYTES : (index + 1) * CHUNK_BYTES]
        return self._cipher.encrypt(_nonce(index), plain, _bound(self.attachment, index))

    def __repr__(self) -> str:
        return f"Enclosed({self.attachment.sha256.hex()[:8]}, {self.attachment.size} bytes)"


def enclose(name: str, media_type: str, content: bytes) -> Enclosed:
    """Raises Refused `attachment_type`, `too_large`, and `schema` for a name that no message can carry."""
    return Enclosed(name, media_type, content)


def _checked(attachment: Attachment) -> Attachment:
    """As a reader will see it: a name with a control character in it would spoil the whole message there."""
    return unpack(pack(attachment), Attachment)


def in_draft(attachment: Attachment) -> dict[str, object]:
    """An attachment as a draft has it: plain values, bytes in hexadecimal."""
    return {
        name: value.hex() if isinstance(value, bytes) else value
        for name, value in msgspec.structs.asdict(attachment).items()
    }


# -- in -------------------------------------------------------------------------------------------------------


def chunk_count(size: int) -> int:
    """How many chunks a content of `size` bytes has; of no bytes one, whose tag says that there are none."""
    return max(1, -(-size // CHUNK_BYTES))


def chunk_length(size: int, index: int) -> int:
    """Bytes of chunk `index` as it is carried, its tag included."""
    return min(CHUNK_BYTES, size - index * CHUNK_BYTES) + TAG_BYTES


class Named(Protocol):
    """What a message says of a content, as far as its chunks depend on it: an Attachment, or what a record keeps."""

    @property
    def size(self) -> int: ...
    @property
    def sha256(self) -> bytes: ...
    @property
    def key(self) -> bytes: ...


def open_chunk(attachment: Named, index: int, chunk: bytes) -> bytes:
    """The content of one chunk (at most 64 KiB).

    Raises Refused `attachment_wrong` for a chunk that is not that one, whole, of that content, under that key.
    """
    count = chunk_count(attachment.size)
    if not 0 <= index < count:
        raise Refused(Code.ATTACHMENT_WRONG, f"chunk {index} of {count}")
    if len(chunk) != chunk_length(attachment.size, index):
        raise Refused(Code.ATTACHMENT_WRONG, f"{len(chunk)} bytes as chunk {index}")
    try:
        return ChaCha20Poly1305(attachment.key).decrypt(_nonce(index), chunk, _bound(attachment, index))
    except InvalidTag:
        raise Refused(Code.ATTACHMENT_WRONG, f"chunk {index} does not open") from None


class Assembly:
    """One attachment's content as it comes: in any order, again after a pause, complete only when it matches."""

    def __init__(self, attachment: Attachment) -> None:
        self.attachment = attachment
        self._parts: dict[int, bytes] = {}

    @property
    def of(self) -> int:
        """How many chunks there are."""
        return chunk_count(self.attachment.size)

    @property
    def have(self) -> int:
        """How many of them are here."""
        return len(self._parts)

    @property
    def missing(self) -> tuple[int, ...]:
        """Which are not, ascending."""
        return tuple(index for index in range(self.of) if index not in self._parts)

    def take(self, index: int, chunk: bytes) -> None:
        """One chunk. Raises Refused `attachment_wrong`; what was here before stays."""
        self._parts[index] = open_chunk(self.attachment, index, chunk)

    def content(self) -> bytes:
        """The content.

        Raises Refused `attachment_missing` while chunks are, and `attachment_wrong` when size or hash are not those
        that the message names: then all of it is thrown away here, as it must be wherever it is kept.
        """
        if self.missing:
            raise Refused(Code.ATTACHMENT_MISSING, f"{self.have} of {self.of} parts are here")
        content = b"".join(self._parts[index] for index in range(self.of))
        if len(content) != self.attachment.size or hashlib.sha256(content).digest() != self.attachment.sha256:
            self._parts.clear()
            raise Refused(Code.ATTACHMENT_WRONG, "the content is not the one that the message names")
        return content


def check_keys(attachments: Iterable[Attachment]) -> None:
    """That no key serves for two contents. Raises Refused `attachment_key`."""
    named: dict[bytes, bytes] = {}
    for attachment in attachments:
        if named.setdefault(attachment.key, attachment.sha256) != attachment.sha256:
            raise Refused(Code.ATTACHMENT_KEY, field="attachments")


def _nonce(index: int) -> bytes:
    return index.to_bytes(12, "big")


def _bound(attachment: Named, index: int) -> bytes:
    """What each chunk is bound to: its content, its place, and whether another one follows."""
    last = index == chunk_count(attachment.size) - 1
    return attachment.sha256 + index.to_bytes(4, "big") + bytes([last])

"""The fields of `consultation.record`: what both sides have signed of a consultation, in one text or two.

Each side sends its own copy, which names itself first (the alternat); what makes the two copies one record is that
the texts are the same, byte for byte. Until both have sent theirs it is a proposal of one.
"""

from __future__ import annotations

import hashlib
from typing import Annotated, Literal

from msgspec import Meta

from protocols.errors import FieldFault
from protocols.messages.header import Message
from protocols.messages.values import Instant, LanguageTag, Line, Text, says
from protocols.wire import CentreName, Digest, Wire

__all__ = ["Record", "RecordText", "record_faults", "same_record", "text_hash"]

EquallyAuthentic = Literal["Every text of this record is equally authentic."]


class RecordText(Wire, kw_only=True):
    """One authentic text: here, where it is short, or an attachment with this hash."""

    language: Annotated[LanguageTag, says("Language", "33")]
    text: Annotated[Text | None, says("Text", "67", "Left out where the text is attached")] = None
    sha256: Annotated[Digest | None, says("SHA-256 of the attached text", "67", "Where the text is not here")] = None


class Record(Wire, kw_only=True):
    """`consultation.record` version 1."""

    authentic: Annotated[EquallyAuthentic, says("Texts", "33")]
    title: Annotated[Line, says("Title", "67")]
    parties: Annotated[
        tuple[CentreName, ...],
        Meta(min_length=2, max_length=2),
        says("Between", "67", "Each side's copy names itself first"),
    ]
    held_at: Annotated[Instant, says("Held", "67")]
    texts: Annotated[tuple[RecordText, ...], Meta(min_length=1, max_length=2), says("Authentic texts", "67")]


def text_hash(text: RecordText) -> bytes:
    """The hash by which two copies of a text are known to be one: SHA-256 of UTF-8 in form NFC, or of the file."""
    if text.text is not None:
        return hashlib.sha256(text.text.encode()).digest()
    assert text.sha256 is not None
    return text.sha256


def same_record(one: Record, other: Record) -> bool:
    """Whether two copies are the same record: same texts, title and time; each may name itself first."""
    return _signed(one) == _signed(other)


def _signed(record: Record) -> tuple[object, ...]:
    texts = frozenset((text.language, text_hash(text)) for text in record.texts)
    return texts, record.title, record.held_at, frozenset(record.parties)


def record_faults(message: Message, body: Record) -> list[FieldFault]:
    """What is wrong with the parties and the texts of a record."""
    faults = []
    if body.parties != (message.from_, *message.to):
        faults.append(FieldFault("body.parties", "is not the sender and then the addressee", "the sender first"))
    attached = {attachment.sha256 for attachment in message.attachments}
    for place, text in enumerate(body.texts):
        if (text.text is None) == (text.sha256 is None):
            wrong = "missing, and so is sha256" if text.text is None else "given beside sha256"
            faults.append(FieldFault(f"body.texts[{place}].text", wrong, "the text, or the hash of its attachment"))
        if text.sha256 is not None and text.sha256 not in attached:
            faults.append(FieldFault(f"body.texts[{place}].sha256", "is that of no attachment", "attach the text"))
    return faults

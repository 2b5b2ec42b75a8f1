"""From a file to the one message in it: the same way for every kind."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import TypeVar

from protocols.formats.ccsds.entries import Document
from protocols.formats.ccsds.kinds import the_one
from protocols.formats.ccsds.reader import read_documents
from protocols.formats.ccsds.refusal import UnreadableFile

__all__ = ["read_whole"]

T = TypeVar("T")


def read_whole(data: bytes, kind: str, meaning: Callable[[Document, bytes], T], name: str) -> T:
    """What `meaning` makes of the only message of the kind (`OPM`) in a file, and of the file's SHA-256.

    `name` stands first in a refusal, where it is given. Raises UnreadableFile and nothing else.
    """
    try:
        return meaning(the_one(read_documents(data, kind), kind), hashlib.sha256(data).digest())
    except UnreadableFile as refused:
        raise (refused.named(name) if name else refused) from None

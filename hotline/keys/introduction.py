"""The file by which a party is introduced: its roots, its newest statement, a bulletin.

By any carrier: nothing in it is secret, and nothing is believed before two officers have compared the root's digits.
"""

from __future__ import annotations

from protocols.errors import Code, Refused
from protocols.roster import RecordKind
from protocols.wire import decode, encode

__all__ = ["Introduction", "open_introduction", "pack_introduction"]

Introduction = tuple[tuple[RecordKind, bytes], ...]


def pack_introduction(records: Introduction) -> bytes:
    """`["introduction", [[kind, signed record]…]]`."""
    return encode(["introduction", [[kind, data] for kind, data in records]])


def open_introduction(data: bytes) -> Introduction:
    """Raises Refused `file_unreadable`. Nothing is verified yet."""
    try:
        match decode(data):
            case ["introduction", list(records)] if records:
                return tuple((str(kind), bytes(record)) for kind, record in records)  # type: ignore[misc]
    except (Refused, ValueError, TypeError):
        pass
    raise Refused(Code.FILE_UNREADABLE, "not an introduction file; ask the party for `hotline roster export` again")

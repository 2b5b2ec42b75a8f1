"""The roster as this seat last saw it, beside its profile.

Two things hang on it. Before the first hello the seat must know the node's key: `init` and `officer add` write the own
party's root and statement here. And a node that goes back to older records is found out at the next sign-on, though
the program was stopped in between.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import cast, get_args

from hotline.client import disk
from protocols.errors import Code, Refused
from protocols.roster import RecordKind
from protocols.wire import decode, encode

__all__ = ["Records"]

LIMIT = 64 * 1024 * 1024


class Records:
    """The file of signed records, in an order in which they can be admitted."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> tuple[tuple[RecordKind, bytes], ...]:
        """(kind, signed bytes) of each; nothing of them is verified here. Raises Refused `file_unreadable`."""
        try:
            value = decode(self._path.read_bytes(), limit=LIMIT)
            return tuple(_record(each) for each in value)
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise Refused(Code.FILE_UNREADABLE, f"{self._path}: {error.strerror}") from None
        except (Refused, TypeError) as refused:
            raise Refused(Code.FILE_UNREADABLE, f"{self._path} does not hold records: {refused}") from None

    def write(self, records: Iterable[tuple[RecordKind, bytes]]) -> None:
        """These instead of those that were there, durable when this returns."""
        disk.directory(self._path.parent)
        disk.write(self._path, encode([[kind, data] for kind, data in records]))


def _record(value: object) -> tuple[RecordKind, bytes]:
    match value:
        case [str(kind), bytes(data)] if kind in get_args(RecordKind):
            return cast(RecordKind, kind), data
    raise Refused(Code.SCHEMA, "a record is [kind, bytes]")

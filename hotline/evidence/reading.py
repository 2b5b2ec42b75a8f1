"""One consistent view of a centre's record, for reading, whether or not its node runs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import sqlalchemy as sa

from hotline.node.record.facts import Place
from hotline.node.record.reserve import is_full
from hotline.node.record.sqlite import no_room, open_for_reading
from hotline.node.record.store import is_postgres
from hotline.node.settings import STORE, read_settings
from hotline.node.stores import copy_out
from protocols.errors import Code, Refused
from protocols.roster import Roster

__all__ = ["Reading", "reading"]


@dataclass(frozen=True)
class Reading:
    """A connection that sees one committed state and no other; whose it is; a roster with nothing in it but the
    anchor."""

    connection: sa.Connection
    place: Place
    blank: Roster


@contextmanager
def reading(path: Path) -> Iterator[Reading]:
    """`path` is a node's directory, or the file in one. A record on PostgreSQL is copied into a file first.

    Raises Refused `not_found`, `file_unreadable`, `store_failed` where its disk has no room for what SQLite makes
    beside it, and `record_damaged` when the file is no database any more.
    """
    directory = path if path.is_dir() else path.parent
    settings = read_settings(directory)
    place = Place(settings.centre, settings.mode)
    blank = Roster(settings.mode, settings.centre, bytes.fromhex(settings.anchor))
    with ExitStack() as stack:
        if path.is_dir() and is_postgres(settings.store):
            copy = Path(stack.enter_context(TemporaryDirectory(prefix="hotline-read-"))) / STORE
            copy_out(settings, copy)  # one moment of it, which is read as any record is
        else:
            copy = directory / STORE if path.is_dir() else path
        engine = open_for_reading(copy)
        stack.callback(engine.dispose)
        try:
            with engine.connect() as connection, connection.begin():
                yield Reading(connection, place, blank)
        except sa.exc.DatabaseError as wrong:
            if is_full(wrong, copy.parent):
                raise no_room(copy) from None
            raise Refused(Code.RECORD_DAMAGED, f"{STORE}: {wrong.orig}") from None

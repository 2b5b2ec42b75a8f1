"""The channels that the charters on record make, read back in the transaction that judges by them."""

from __future__ import annotations

from functools import lru_cache

import sqlalchemy as sa

from hotline.node.record.prepared import Prepared
from hotline.node.record.tables import MESSAGES
from protocols.channels import NO_CHANNELS, Channels, Said, channels_of
from protocols.errors import Refused
from protocols.messages.draft import body_of
from protocols.messages.header import parse

__all__ = ["about_charters", "channels"]

_TYPES = tuple(
    f"charter.{name}" for name in ("proposal", "acceptance", "suspension", "resumption", "leaving")
)  # fmt: skip
_CANCEL = "procedure.cancellation"

Rows = tuple[tuple[bytes, bytes], ...]

_OF_TYPE = Prepared(
    sa.select(MESSAGES.c.seq, MESSAGES.c.hash, MESSAGES.c.bytes).where(
        MESSAGES.c.owner == sa.bindparam("me"), sa.or_(*(MESSAGES.c.type == each for each in _TYPES))
    )
)


def about_charters(c: sa.Connection, me: str) -> Rows:
    """(hash, M) of every message of the family charter, and of every cancellation of one, oldest first."""
    found = {row.seq: (bytes(row.hash), bytes(row.bytes)) for row in _OF_TYPE.all(c, me=me)}
    if not found:
        return ()
    cancelled = sa.select(MESSAGES.c.seq, MESSAGES.c.hash, MESSAGES.c.bytes).where(
        MESSAGES.c.owner == me,
        MESSAGES.c.relates_to.in_([hash for hash, _ in found.values()]),
        MESSAGES.c.type == _CANCEL,
    )
    found |= {row.seq: (bytes(row.hash), bytes(row.bytes)) for row in c.execute(cancelled)}
    return tuple(found[seq] for seq in sorted(found))


def channels(c: sa.Connection, me: str) -> Channels:
    """Every channel of this centre, whatever its state."""
    rows = about_charters(c, me)
    return _made(rows) if rows else NO_CHANNELS


@lru_cache(maxsize=64)
def _made(rows: Rows) -> Channels:
    """Asked for every message, and changed by few: the same rows are the same channels."""
    return channels_of(_said(hash, data) for hash, data in rows)


def _said(hash: bytes, data: bytes) -> Said:
    message = parse(data)
    try:
        return Said(hash, message, body_of(message))
    except Refused:
        return Said(hash, message, None)  # of a version that cannot be read here: it changes nothing

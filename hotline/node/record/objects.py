"""What centres have registered on record here, newest first: who stated what of which object. Reads only."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

import sqlalchemy as sa

from hotline.node.judge.rules import body_or_none
from hotline.node.record.facts import Place
from hotline.node.record.tables import MESSAGES
from protocols.messages.header import parse
from protocols.messages.registration import Change, RegisteredObject
from protocols.object_names import Asked, Match, reference_matches

__all__ = ["Registered", "registered"]

TYPES: Final = ("registration.object", "registration.change")
MOST_READ: Final = 5_000
MOST_FOUND: Final = 100


class Registered(NamedTuple):
    """One registration: whose message, which, when it was composed, and how near it is to what was asked for."""

    centre: str
    message: bytes
    at: int
    body: RegisteredObject | Change
    match: Match


def registered(c: sa.Connection, place: Place, asked: Asked) -> list[Registered]:
    """Every registration that stands, of the object or of one that looks like it; at most 100. One that its sender has
    corrected or cancelled since is not given."""
    rows = c.execute(
        sa.select(MESSAGES.c.bytes, MESSAGES.c.hash)
        .where(MESSAGES.c.owner == place.me, MESSAGES.c.type.in_(TYPES))
        .order_by(MESSAGES.c.seq.desc())
        .limit(MOST_READ)
    )
    found: list[Registered] = []
    for data, hashed in rows:
        message = parse(data)
        body = body_or_none(message)
        if not isinstance(body, RegisteredObject | Change):
            continue
        match = reference_matches(asked, body.object)
        if match is not None and not _is_taken_back(c, place, message.from_, hashed):
            found.append(Registered(message.from_, bytes(hashed), message.composed_at, body, match))
        if len(found) == MOST_FOUND:
            break
    return found


def _is_taken_back(c: sa.Connection, place: Place, from_: str, hashed: bytes) -> bool:
    return any(kind in ("correct", "cancel") for kind in _relations(c, place, from_, hashed))


def _relations(c: sa.Connection, place: Place, from_: str, hashed: bytes) -> Iterator[str]:
    about = c.execute(
        sa.select(MESSAGES.c.bytes).where(
            MESSAGES.c.owner == place.me, MESSAGES.c.relates_to == hashed, MESSAGES.c.from_centre == from_
        )
    )
    for data in about.scalars():
        relation = parse(data).relation
        if relation is not None:
            yield relation.kind

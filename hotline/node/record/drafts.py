"""What services have left here for officers to sign, by id, by message and by service; and which id named what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from hotline.node.judge.facts import Request
from hotline.node.record.tables import MESSAGES, REQUESTS, WAITING
from protocols.wire import decode

if TYPE_CHECKING:
    from hotline.node.judge.effects import KeepRequest
    from hotline.node.record.facts import Place

__all__ = ["Draft", "by_id", "keep_request", "of_service", "request"]


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft as it stands: `kept`, `draft` (release requested), `waiting` (an officer signed it), `override`,
    `returned` or `released`. `data` is M; `at` when it was left here, by the node's clock."""

    id: bytes
    hash: bytes
    data: bytes
    service: str
    state: str
    at: int


def request(c: sa.Connection, me: str, id_: bytes) -> Request | None:
    """What this id names."""
    row = c.execute(sa.select(REQUESTS).where(REQUESTS.c.owner == me, REQUESTS.c.id == id_)).first()
    return Request(row.digest, row.message, row.service) if row else None


def by_id(c: sa.Connection, place: Place, id_: bytes) -> Draft | None:
    """The draft that a service left under this id."""
    row = c.execute(_drafts(place).where(REQUESTS.c.id == id_)).first()
    return _draft(row) if row else None


def of_service(c: sa.Connection, place: Place, service: str, most: int, *, before: int | None = None) -> list[Draft]:
    """A service's drafts, the newest first; `before`: only those that were left here earlier."""
    wanted = _drafts(place).where(REQUESTS.c.service == service).order_by(REQUESTS.c.seq.desc()).limit(most)
    if before is not None:
        wanted = wanted.where(REQUESTS.c.at < before)
    return [_draft(row) for row in c.execute(wanted)]


def _drafts(place: Place) -> sa.Select[Any]:
    """Each with its row of WAITING; of one that was released without ever having waited, there is the message."""
    waits = sa.and_(WAITING.c.owner == REQUESTS.c.owner, WAITING.c.message == REQUESTS.c.message)
    released = sa.and_(MESSAGES.c.owner == REQUESTS.c.owner, MESSAGES.c.hash == REQUESTS.c.message)
    columns = (REQUESTS, WAITING.c.state, WAITING.c.bytes, MESSAGES.c.bytes.label("released"))
    joined = REQUESTS.outerjoin(WAITING, waits).outerjoin(MESSAGES, released)
    return sa.select(*columns).select_from(joined).where(REQUESTS.c.owner == place.me)


def _draft(row: sa.Row[Any]) -> Draft:
    data = row.released if row.released is not None else decode(row.bytes)[0]
    state = "released" if row.released is not None else row.state
    return Draft(row.id, row.message, bytes(data), row.service, state, row.at)


def keep_request(c: sa.Connection, effect: KeepRequest, place: Place, now: int) -> None:
    """Once: the fence of this table refuses a second content under one id."""
    named = {"id": effect.id, "digest": effect.digest, "message": effect.message, "service": effect.service}
    c.execute(REQUESTS.insert().values(owner=place.me, at=now, **named))


def open_drafts(c: sa.Connection, me: str, service: str) -> int:
    """How many drafts of a service nobody has signed, returned or withdrawn."""
    counted = sa.select(sa.func.count()).where(
        WAITING.c.owner == me, WAITING.c.author == service, WAITING.c.state.in_(("kept", "draft"))
    )
    return int(c.execute(counted).scalar_one())

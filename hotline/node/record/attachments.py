"""The contents of attachments on record: which are wanted, which chunks are here, who may have them. Reads only.

A content is found by its hash and key, a chunk by its content and number; no name of a file comes into it.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from hotline.node.judge.facts import Content, Quota
from hotline.node.record.prepared import Prepared
from hotline.node.record.tables import ATTACHMENTS, CHUNKS, CONTENTS, ENVELOPES
from protocols.attachments import chunk_count
from protocols.errors import Code
from protocols.messages.header import Attachment, Message

if TYPE_CHECKING:
    from hotline.node.record.facts import Place

__all__ = [
    "DAY_MS", "Held", "chunk", "content", "content_of", "given", "held", "lacking", "missing", "of_message", "unknown",
    "unnamed", "wanted",
]  # fmt: skip

DAY_MS = 86_400_000
MOST_LOOKED_AT = 64

_C = CONTENTS.c
_THEIRS = (_C.owner == sa.bindparam("me"), _C.from_centre == sa.bindparam("peer"))
_TOTAL = sa.select(sa.func.coalesce(sa.func.sum(_C.size), 0)).where(*_THEIRS, _C.seq != sa.bindparam("but"))
_BEGUN = Prepared(_TOTAL.where(_C.begun_at > sa.bindparam("since")))
_KEPT = Prepared(_TOTAL.where(_C.begun_at.is_not(None), _C.state != "refused"))
_MAY_BE = sa.or_(
    _C.begun_at.is_not(None), _C.code.is_(None), _C.code != str(Code.ATTACHMENT_QUOTA), _C.size <= sa.bindparam("room")
)
_WANTED = Prepared(
    sa.select(CONTENTS)
    .where(*_THEIRS, _C.state == "wanted", _MAY_BE)
    .order_by(_C.precedence, _C.seq)
    .limit(sa.bindparam("most", type_=sa.Integer))
)


@dataclass(frozen=True, slots=True)
class Held:
    """How much of one attachment of a message is here."""

    index: int
    have: int
    of: int
    state: str
    code: str | None


def content(c: sa.Connection, me: str, row: int, now: int) -> Content | None:
    """One content, with what decides about it."""
    found = c.execute(sa.select(CONTENTS).where(_C.owner == me, _C.seq == row)).first()
    return _content(c, me, found, now) if found else None


def content_of(c: sa.Connection, me: str, from_: str, key: bytes, sha256: bytes, now: int) -> Content | None:
    """The same, by whose it is, key and hash."""
    where = (_C.owner == me, _C.from_centre == from_, _C.key == key, _C.sha256 == sha256)
    found = c.execute(sa.select(CONTENTS).where(*where)).first()
    return _content(c, me, found, now) if found else None


def unknown(c: sa.Connection, me: str, key: bytes, sha256: bytes, size: int, media_type: str) -> Content:
    """A content of our own that is not on record yet (row 0)."""
    taken = _key_taken(c, me, me, key, sha256, None)
    total = _bytes(c, me, me, None, 0)
    return Content(0, me, key, sha256, size, media_type, "", None, False, 0, (), taken, 0, total)


def unnamed(c: sa.Connection, place: Place, sha256: bytes, media_type: str) -> bytes | None:
    """The key of a content of our own that is here whole and that no message on record names yet."""
    named = sa.select(ATTACHMENTS.c.content).where(ATTACHMENTS.c.owner == place.me)
    where = (_C.owner == place.me, _C.from_centre == place.me, _C.sha256 == sha256, _C.media_type == media_type)
    found = c.execute(sa.select(_C.key).where(*where, _C.state == "here", _C.seq.not_in(named)).limit(1)).scalar()
    return bytes(found) if found is not None else None


def wanted(
    c: sa.Connection, place: Place, from_: str, now: int, quota: Quota, but: Collection[int] = ()
) -> list[Content]:
    """What messages of a peer name and is not here: of the most urgent message first, then as they came; at most 64.

    What was found to be above the quota is left out until there is room for it: who names ten thousand contents has
    each of them looked at once. `but`: rows that are not asked for.
    """
    day, total = _bytes(c, place.me, from_, now - DAY_MS, 0), _bytes(c, place.me, from_, None, 0)
    room = min(quota.day - day, quota.total - total)
    rows = _WANTED.all(c, me=place.me, peer=from_, room=room, most=MOST_LOOKED_AT + len(but))
    left = [row for row in rows if row.seq not in but][:MOST_LOOKED_AT]
    return [_content(c, place.me, row, now) for row in left]


def missing(c: sa.Connection, place: Place, row: int, size: int) -> list[int]:
    """The chunks that are not here, ascending."""
    here = set(c.execute(sa.select(CHUNKS.c.idx).where(CHUNKS.c.owner == place.me, CHUNKS.c.content == row)).scalars())
    return [index for index in range(chunk_count(size)) if index not in here]


def chunk(c: sa.Connection, place: Place, row: int, index: int) -> bytes | None:
    """One chunk, as it is encrypted."""
    where = (CHUNKS.c.owner == place.me, CHUNKS.c.content == row, CHUNKS.c.idx == index)
    found = c.execute(sa.select(CHUNKS.c.bytes).where(*where)).scalar()
    return bytes(found) if found is not None else None


def given(c: sa.Connection, place: Place, peer: str, message: bytes, attachment: int, index: int) -> bytes | None:
    """A chunk for a peer: only of a message that we released to that very centre, and only of a content that is here
    whole. None for everything else, which is not told apart."""
    released = sa.select(ENVELOPES.c.seq).where(
        ENVELOPES.c.owner == place.me,
        ENVELOPES.c.from_centre == place.me,
        ENVELOPES.c.to_centre == peer,
        ENVELOPES.c.message == message,
    )
    if c.execute(released.limit(1)).first() is None:
        return None
    return of_message(c, place, message, attachment, index)


def of_message(c: sa.Connection, place: Place, message: bytes, attachment: int, index: int) -> bytes | None:
    """A chunk of an attachment whose content is here whole."""
    row = c.execute(
        sa.select(_C.seq)
        .join(ATTACHMENTS, ATTACHMENTS.c.content == _C.seq)
        .where(
            ATTACHMENTS.c.owner == place.me,
            ATTACHMENTS.c.message == message,
            ATTACHMENTS.c.idx == attachment,
            _C.state == "here",
        )
    ).scalar()
    return chunk(c, place, row, index) if row is not None else None


def held(c: sa.Connection, place: Place, message: bytes) -> list[Held]:
    """How it stands with every attachment of a message on record, in their order."""
    rows = c.execute(
        sa.select(ATTACHMENTS.c.idx, _C.seq, _C.size, _C.state, _C.code)
        .join(CONTENTS, ATTACHMENTS.c.content == _C.seq)
        .where(ATTACHMENTS.c.owner == place.me, ATTACHMENTS.c.message == message)
        .order_by(ATTACHMENTS.c.idx)
    )
    return [
        Held(row.idx, _have(c, place.me, row.seq), chunk_count(row.size), row.state, row.code) for row in rows.all()
    ]


def lacking(c: sa.Connection, me: str, message: Message) -> tuple[int, ...]:
    """Which attachments of a message of ours name a content that is not here as they say."""
    return tuple(index for index, each in enumerate(message.attachments) if not _is_here(c, me, each))


def _is_here(c: sa.Connection, me: str, named: Attachment) -> bool:
    found = c.execute(
        sa.select(_C.size, _C.media_type).where(
            _C.owner == me,
            _C.from_centre == me,
            _C.key == named.key,
            _C.sha256 == named.sha256,
            _C.state == "here",
        )
    ).first()
    return found is not None and (found.size, found.media_type) == (named.size, named.media_type)


def _content(c: sa.Connection, me: str, row: sa.Row[Any], now: int) -> Content:
    named = c.execute(
        sa.select(ATTACHMENTS.c.message, ATTACHMENTS.c.idx)
        .where(ATTACHMENTS.c.owner == me, ATTACHMENTS.c.content == row.seq)
        .order_by(ATTACHMENTS.c.seq)
    ).all()
    return Content(
        row=row.seq,
        from_=row.from_centre,
        key=row.key,
        sha256=row.sha256,
        size=row.size,
        media_type=row.media_type,
        state=row.state,
        code=row.code,
        begun=row.begun_at is not None,
        have=_have(c, me, row.seq),
        named=tuple((each.message, each.idx) for each in named),
        key_taken=_key_taken(c, me, row.from_centre, row.key, row.sha256, row.seq),
        day=_bytes(c, me, row.from_centre, now - DAY_MS, row.seq),
        total=_bytes(c, me, row.from_centre, None, row.seq),
    )


def _have(c: sa.Connection, me: str, row: int) -> int:
    counted = sa.select(sa.func.count()).where(CHUNKS.c.owner == me, CHUNKS.c.content == row)
    return int(c.execute(counted).scalar_one())


def _key_taken(c: sa.Connection, me: str, from_: str, key: bytes, sha256: bytes, before: int | None) -> bool:
    """Whether the same centre gave this key for another content, earlier."""
    where = [_C.owner == me, _C.from_centre == from_, _C.key == key, _C.sha256 != sha256]
    where += [_C.seq < before] if before is not None else []
    return c.execute(sa.select(_C.seq).where(*where).limit(1)).first() is not None


def _bytes(c: sa.Connection, me: str, from_: str, since: int | None, but: int) -> int:
    """Bytes begun since then, thrown away or not; or (None) all that is kept, or will be."""
    if since is None:
        return int(_KEPT.scalar(c, me=me, peer=from_, but=but))
    return int(_BEGUN.scalar(c, me=me, peer=from_, but=but, since=since))

"""Writes the contents of attachments: what is wanted, each chunk as it comes, and how it ends.

What is kept is what was carried, under the key that the message names, each chunk on disk before the next is asked for.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from hotline.node.judge.effects import DropChunks, KeepChunk, KeepContent, SetContent
from hotline.node.record.attachments import DAY_MS, chunk
from hotline.node.record.facts import Place
from hotline.node.record.tables import ATTACHMENTS, CHUNKS, CONTENTS, FEED, WAITING
from protocols.attachments import chunk_count
from protocols.messages.header import Attachment, Message, parse
from protocols.wire import decode, encode

__all__ = ["drop_chunks", "keep_chunk", "keep_content", "keep_named", "set_content"]

UNNAMED_MS = 7 * DAY_MS
"""What a seat handed in and no message has named within a week is dropped."""

_C = CONTENTS.c


def keep_named(c: sa.Connection, message: Message, hashed: bytes, place: Place, now: int) -> None:
    """The attachments of a message that is put on record: what they name is wanted from now on, or is here already."""
    for index, each in enumerate(message.attachments):
        row = _row(c, each, message, place, now)
        c.execute(ATTACHMENTS.insert().values(owner=place.me, message=hashed, idx=index, content=row.seq))
        if row.state == "here":
            of = chunk_count(row.size)
            told = {"message": hashed, "index": index, "have": of, "of": of, "code": None, "at": now}
            c.execute(
                FEED.insert().values(owner=place.me, what="attachment", message=hashed, at=now, data=encode(told))
            )


def _row(c: sa.Connection, named: Attachment, message: Message, place: Place, now: int) -> sa.Row[Any]:
    where = (
        _C.owner == place.me, _C.from_centre == message.from_, _C.key == named.key, _C.sha256 == named.sha256,
    )  # fmt: skip
    found = c.execute(sa.select(CONTENTS).where(*where)).first()
    if found is not None:
        return found
    c.execute(
        CONTENTS.insert().values(
            owner=place.me,
            from_centre=message.from_,
            key=named.key,
            sha256=named.sha256,
            size=named.size,
            media_type=named.media_type,
            precedence=int(message.precedence),
            state="wanted",
            at=now,
        )
    )
    return c.execute(sa.select(CONTENTS).where(*where)).one()


def keep_content(c: sa.Connection, effect: KeepContent, place: Place, now: int) -> None:
    """One of our own, from a seat; what was handed in long ago and named by nothing makes room."""
    _drop_unnamed(c, place, now)
    values = {"size": effect.size, "media_type": effect.media_type, "state": "wanted", "code": None, "begun_at": now}
    where = (_C.owner == place.me, _C.from_centre == place.me, _C.key == effect.key, _C.sha256 == effect.sha256)
    if c.execute(sa.select(_C.seq).where(*where)).first() is not None:
        c.execute(CONTENTS.update().where(*where).values(at=now, **values))
        return
    c.execute(
        CONTENTS.insert().values(
            owner=place.me,
            from_centre=place.me,
            key=effect.key,
            sha256=effect.sha256,
            precedence=4,
            at=now,
            **values,
        )
    )


def _drop_unnamed(c: sa.Connection, place: Place, now: int) -> None:
    old = c.execute(
        sa.select(_C.seq).where(
            _C.owner == place.me,
            _C.from_centre == place.me,
            _C.at < now - UNNAMED_MS,
            _C.seq.not_in(sa.select(ATTACHMENTS.c.content).where(ATTACHMENTS.c.owner == place.me)),
        )
    ).scalars()
    gone = [row for row in old.all() if row not in _waited_for(c, place)]
    c.execute(CHUNKS.delete().where(CHUNKS.c.owner == place.me, CHUNKS.c.content.in_(gone)))
    c.execute(CONTENTS.delete().where(_C.owner == place.me, _C.seq.in_(gone)))


def _waited_for(c: sa.Connection, place: Place) -> set[int]:
    """The contents that a message names which still waits for an officer, or a draft of a service."""
    waits = ("waiting", "override", "kept", "draft")
    waiting = c.execute(sa.select(WAITING.c.bytes).where(WAITING.c.owner == place.me, WAITING.c.state.in_(waits)))
    keys = [each.key for data in waiting.scalars() for each in parse(decode(data)[0]).attachments]
    rows = c.execute(sa.select(_C.seq).where(_C.owner == place.me, _C.from_centre == place.me, _C.key.in_(keys)))
    return set(rows.scalars())


def set_content(c: sa.Connection, effect: SetContent, place: Place, now: int) -> None:
    """Its state; `begun` is set once."""
    where = (_C.owner == place.me, _C.seq == effect.content)
    c.execute(CONTENTS.update().where(*where).values(state=effect.state, code=effect.code and str(effect.code)))
    if effect.begun:
        c.execute(CONTENTS.update().where(*where, _C.begun_at.is_(None)).values(begun_at=now))


def keep_chunk(c: sa.Connection, effect: KeepChunk, place: Place, now: int) -> None:
    """A chunk that is here already stays as it is."""
    if chunk(c, place, effect.content, effect.index) is None:
        c.execute(CHUNKS.insert().values(owner=place.me, content=effect.content, idx=effect.index, bytes=effect.data))


def drop_chunks(c: sa.Connection, effect: DropChunks, place: Place, now: int) -> None:
    """Thrown away whole."""
    c.execute(CHUNKS.delete().where(CHUNKS.c.owner == place.me, CHUNKS.c.content == effect.content))

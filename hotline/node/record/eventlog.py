"""The feed as programs read it: its rows with their bytes, where it begins for them, what in it is urgent, and how far
each program says that it has it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

import sqlalchemy as sa

from hotline.node.judge.facts import Cursor
from hotline.node.record.tables import CURSORS, FEED, MESSAGES, WAITING
from protocols.messages.header import Precedence
from protocols.wire import decode

if TYPE_CHECKING:
    from hotline.node.judge.effects import DropCursor, KeepCursor
    from hotline.node.record.facts import Place

__all__ = [
    "Row",
    "count",
    "cursor",
    "cursors",
    "drop",
    "keep",
    "mark",
    "newest",
    "oldest",
    "place_of",
    "rows",
    "spoken",
    "urgent",
]

# Of these the message may lie nowhere but in the entry, or among those that wait: it is read to know how urgent it is.
_NOT_KEPT = ("waiting", "draft", "returned", "refused")


class Row(NamedTuple):
    """One entry as it lies there. `mark`: SHA-256 of its bytes, by which this log is told from another."""

    position: int
    what: str
    message: bytes | None
    at: int
    data: bytes

    @property
    def mark(self) -> bytes:
        return hashlib.sha256(self.data).digest()


def _row(row: sa.Row[Any]) -> Row:
    return Row(row.position, row.what, row.message, row.at, row.data)


def rows(c: sa.Connection, place: Place, after: int, most: int) -> list[Row]:
    """The next entries, in order."""
    found = c.execute(
        sa.select(FEED)
        .where(FEED.c.owner == place.me, FEED.c.position > after)
        .order_by(FEED.c.position)
        .limit(most)
    )  # fmt: skip
    return [_row(row) for row in found]


def mark(c: sa.Connection, place: Place, position: int) -> bytes | None:
    """The mark of the entry at a position; None where there is none."""
    data = c.execute(sa.select(FEED.c.data).where(FEED.c.owner == place.me, FEED.c.position == position)).scalar()
    return hashlib.sha256(data).digest() if data is not None else None


def cursor_of(position: int, mark: bytes | None) -> str:
    """What a program keeps: the position, and by the mark of its entry in which log."""
    return f"c_{position}_{mark[:6].hex()}" if mark is not None else f"c_{position}"


def place_of(c: sa.Connection, place: Place, upto: int) -> tuple[int, bytes | None]:
    """The last entry at or before a position, and its mark: (0, None) before the first."""
    row = c.execute(
        sa.select(FEED.c.position, FEED.c.data)
        .where(FEED.c.owner == place.me, FEED.c.position <= upto)
        .order_by(FEED.c.position.desc())
        .limit(1)
    ).first()
    return (row.position, hashlib.sha256(row.data).digest()) if row is not None else (0, None)


def newest(c: sa.Connection, me: str) -> int:
    """The last position; 0 of an empty log."""
    return int(c.execute(sa.select(sa.func.max(FEED.c.position)).where(FEED.c.owner == me)).scalar() or 0)


def oldest(c: sa.Connection, place: Place, since: int) -> int:
    """The first position that was written at or after `since` (UTC ms); where there is none, the one after the last.

    Entries lie in the order of their instants, so that a few are looked at and not all of a year.
    """
    low, high = 1, newest(c, place.me) + 1
    while low < high:
        middle = (low + high) // 2
        row = c.execute(
            sa.select(FEED.c.position, FEED.c.at)
            .where(FEED.c.owner == place.me, FEED.c.position >= middle)
            .order_by(FEED.c.position)
            .limit(1)
        ).one()
        if row.at >= since:
            high = middle
        else:
            low = row.position + 1
    return low


def urgent(c: sa.Connection, place: Place, after: int, upto: int, most: int) -> list[Row]:
    """The entries between two positions that may be about a message of FLASH or IMMEDIATE, in order."""
    found = c.execute(
        sa.select(FEED)
        .outerjoin(MESSAGES, sa.and_(MESSAGES.c.owner == FEED.c.owner, MESSAGES.c.hash == FEED.c.message))
        .where(
            FEED.c.owner == place.me,
            FEED.c.position > after,
            FEED.c.position <= upto,
            sa.or_(MESSAGES.c.precedence <= int(Precedence.IMMEDIATE), FEED.c.what.in_(_NOT_KEPT)),
        )
        .order_by(FEED.c.position)
        .limit(most)
    )
    return [_row(row) for row in found]


def spoken(c: sa.Connection, place: Place, hashes: Iterable[bytes]) -> dict[bytes, bytes]:
    """The bytes of these messages, as far as they are here: on record, or waiting for release."""
    wanted = list(hashes)
    if not wanted:
        return {}
    kept = c.execute(
        sa.select(MESSAGES.c.hash, MESSAGES.c.bytes).where(MESSAGES.c.owner == place.me, MESSAGES.c.hash.in_(wanted))
    )
    found = {row.hash: row.bytes for row in kept}
    if missing := [each for each in wanted if each not in found]:
        waiting = c.execute(
            sa.select(WAITING.c.message, WAITING.c.bytes).where(
                WAITING.c.owner == place.me, WAITING.c.message.in_(missing)
            )
        )
        found |= {row.message: decode(row.bytes)[0] for row in waiting}
    return found


# -- how far programs have it ----------------------------------------------------------------------------------------


def _cursor(row: sa.Row[Any]) -> Cursor:
    return Cursor(row.program, row.name, row.position, row.since, row.lagging, row.at)


def cursor(c: sa.Connection, me: str, program: str, name: str) -> Cursor | None:
    """One consumer of a program."""
    where = (CURSORS.c.owner == me, CURSORS.c.program == program, CURSORS.c.name == name)
    row = c.execute(sa.select(CURSORS).where(*where)).first()
    return _cursor(row) if row else None


def cursors(c: sa.Connection, me: str, program: str | None = None) -> list[Cursor]:
    """Every consumer of a program, by name; or of all."""
    wanted = sa.select(CURSORS).where(CURSORS.c.owner == me).order_by(CURSORS.c.program, CURSORS.c.name)
    if program is not None:
        wanted = wanted.where(CURSORS.c.program == program)
    return [_cursor(row) for row in c.execute(wanted)]


def count(c: sa.Connection, me: str, program: str) -> int:
    """How many consumers a program has."""
    wanted = sa.select(sa.func.count()).where(CURSORS.c.owner == me, CURSORS.c.program == program)
    return int(c.execute(wanted).scalar_one())


def keep(c: sa.Connection, effect: KeepCursor, place: Place, now: int) -> None:
    """Where it stands now."""
    each = effect.cursor
    where = (CURSORS.c.owner == place.me, CURSORS.c.program == each.program, CURSORS.c.name == each.name)
    moved = {"position": each.position, "since": each.since, "lagging": each.lagging, "at": each.at}
    if not c.execute(CURSORS.update().where(*where).values(**moved)).rowcount:
        c.execute(CURSORS.insert().values(owner=place.me, program=each.program, name=each.name, **moved))


def drop(c: sa.Connection, effect: DropCursor, place: Place, now: int) -> None:
    """Nobody asks for it any more."""
    where = (CURSORS.c.owner == place.me, CURSORS.c.program == effect.program, CURSORS.c.name == effect.name)
    c.execute(CURSORS.delete().where(*where))

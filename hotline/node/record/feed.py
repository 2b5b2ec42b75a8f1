"""The one log that seats follow, and what is read out of the record for them. Reads only."""

from __future__ import annotations

import hashlib
from typing import Any, NamedTuple

import sqlalchemy as sa

from hotline.node.record.charters import about_charters
from hotline.node.record.facts import Place
from hotline.node.record.tables import (
    ENVELOPES,
    EXCHANGES,
    FEED,
    HEADS,
    JOURNAL,
    LINES,
    MESSAGES,
    NOTICES,
    RECORDS,
    VOIDS,
    WAITING,
)
from protocols.errors import Code, Refused
from protocols.expiry import ALWAYS_GO
from protocols.roster import RecordKind
from protocols.wire import FRAME_LIMIT, decode

__all__ = [
    "Entry", "Owed", "after", "charters", "common_heads", "epoch_records", "find", "head", "history", "journal_size",
    "mark", "owed_count", "owed_envelopes", "owed_notices", "records", "since", "still_owed", "unsettled", "voids",
]  # fmt: skip

# How far back a seat that signs on is told of what is settled already.
RECENT = 400


class Entry(NamedTuple):
    """One row of the feed."""

    position: int
    what: str
    data: dict[str, Any]


def _entry(row: sa.Row[Any]) -> Entry:
    return Entry(row.position, row.what, decode(row.data, limit=2 * FRAME_LIMIT))


def head(c: sa.Connection, place: Place) -> int:
    """The last position that a seat of this centre will be given; 0 of an empty feed."""
    newest = sa.select(sa.func.coalesce(sa.func.max(FEED.c.position), 0)).where(FEED.c.owner == place.me)
    return int(c.execute(newest).scalar_one())


def mark(c: sa.Connection, place: Place, position: int) -> bytes | None:
    """SHA-256 of the entry at a position: by it a seat knows that this is still the log that it followed."""
    data = c.execute(sa.select(FEED.c.data).where(FEED.c.owner == place.me, FEED.c.position == position)).scalar()
    return hashlib.sha256(data).digest() if data is not None else None


def after(c: sa.Connection, place: Place, position: int, most: int) -> list[Entry]:
    """The next entries, in order."""
    rows = c.execute(
        sa.select(FEED)
        .where(FEED.c.owner == place.me, FEED.c.position > position)
        .order_by(FEED.c.position)
        .limit(most)
    )
    return [_entry(row) for row in rows]


def since(c: sa.Connection, place: Place) -> int:
    """From where to follow so as to know everything that is still open."""
    recent = max(0, head(c, place) - RECENT)
    opened = c.execute(
        sa.select(sa.func.min(EXCHANGES.c.position)).where(
            EXCHANGES.c.owner == place.me, EXCHANGES.c.settled.is_(False)
        )
    ).scalar()
    waiting = c.execute(
        sa.select(sa.func.min(FEED.c.position)).where(
            FEED.c.owner == place.me,
            FEED.c.what.in_(("waiting", "draft")),
            FEED.c.message.in_(
                sa.select(WAITING.c.message).where(
                    WAITING.c.owner == place.me, WAITING.c.state.in_(("waiting", "draft"))
                )
            ),
        )
    ).scalar()
    known = [recent]
    known += [begun - 1] if (begun := epoch_position(c, place)) is not None else []
    known += [int(opened)] if opened is not None else []
    known += [int(waiting) - 1] if waiting is not None else []
    return min(known)


def epoch_position(c: sa.Connection, place: Place) -> int | None:
    """Where the seats were told that this centre stands still, or goes on by one officer; None once that is over."""
    wanted = sa.select(FEED.c.position, FEED.c.data).where(FEED.c.owner == place.me, FEED.c.what == "epoch")
    for row in c.execute(wanted.order_by(FEED.c.position.desc())):
        told = decode(row.data)
        if told["centre"] == place.me:
            return int(row.position) if told["state"] in ("standstill", "signed", "opened_by_one") else None
    return None


def history(c: sa.Connection, place: Place, message: bytes) -> list[Entry]:
    """Everything about one message, and about what refers to it."""
    about = sa.select(MESSAGES.c.hash).where(MESSAGES.c.owner == place.me, MESSAGES.c.relates_to == message)
    rows = c.execute(
        sa.select(FEED)
        .where(FEED.c.owner == place.me, sa.or_(FEED.c.message == message, FEED.c.message.in_(about)))
        .order_by(FEED.c.position)
    )
    return [_entry(row) for row in rows]


def charters(c: sa.Connection, place: Place, position: int, most_bytes: int) -> list[Entry]:
    """How every message of a charter left or came, after a position: a seat that follows the log from where it is still
    open must know every channel. At least one entry where there is one, then as many as fit into `most_bytes`."""
    rows = c.execute(
        sa.select(FEED)
        .where(
            FEED.c.owner == place.me,
            FEED.c.position > position,
            FEED.c.message.in_([hash for hash, _ in about_charters(c, place.me)]),
            FEED.c.what.in_(("sent", "arrived")),
        )
        .order_by(FEED.c.position)
    )
    found: list[Entry] = []
    size = 0
    for row in rows:
        size += len(row.data)
        if found and size > most_bytes:
            break
        found.append(_entry(row))
    return found


def find(c: sa.Connection, place: Place, name: str) -> list[bytes]:
    """Messages by five digits, by reference (`MERIDIAN 221415Z 73051`) or by the beginning of the hash in hex.

    Newest first. Raises Refused `not_found`.
    """
    wanted = sa.select(MESSAGES.c.hash).where(MESSAGES.c.owner == place.me).order_by(MESSAGES.c.seq.desc())
    *centre, last = name.strip().upper().split()
    if len(last) == 5 and last.isdigit():
        wanted = wanted.where(MESSAGES.c.digits == last)
        if centre:
            wanted = wanted.where(MESSAGES.c.from_centre == centre[0])
    else:
        try:
            prefix = bytes.fromhex(last)
        except ValueError:
            raise Refused(Code.NOT_FOUND, f"{name!r} is neither five digits, a reference nor a hash") from None
        wanted = wanted.where(sa.func.substr(MESSAGES.c.hash, 1, len(prefix)) == prefix)
    found = [bytes(hashed) for hashed in c.execute(wanted).scalars()]
    if not found:
        raise Refused(Code.NOT_FOUND, f"no message {name}")
    return found


def records(c: sa.Connection, place: Place) -> list[tuple[RecordKind, bytes]]:
    """The roster's records in the order in which they were admitted."""
    rows = c.execute(sa.select(RECORDS).where(RECORDS.c.owner == place.me).order_by(RECORDS.c.seq))
    return [(row.kind, row.bytes) for row in rows]


class Owed(NamedTuple):
    """An envelope that its addressee has not receipted."""

    release: bytes
    message: bytes
    precedence: int
    epoch: int
    number: int
    data: bytes


def owed_envelopes(
    c: sa.Connection, place: Place, to: str, *, but: set[bytes], most: int, urgent: bool, stale: bool = False
) -> list[Owed]:
    """What is owed to a peer, FLASH alone or all but that: most urgent first, then in the line's order; without
    those in flight (a few). With its roster `stale`, only what may go all the same."""
    flash = ENVELOPES.c.precedence == 1
    may_go = sa.or_(ENVELOPES.c.precedence <= 2, ENVELOPES.c.message.in_(_always_going(place))) if stale else sa.true()
    rows = c.execute(
        sa.select(ENVELOPES)
        .where(
            ENVELOPES.c.owner == place.me,
            ENVELOPES.c.to_centre == to,
            ENVELOPES.c.received.is_(False),
            ENVELOPES.c.release.not_in(but),
            flash if urgent else sa.not_(flash),
            may_go,
        )
        .order_by(ENVELOPES.c.precedence, ENVELOPES.c.epoch, ENVELOPES.c.number)
        .limit(most)
    )
    return [Owed(r.release, r.message, r.precedence, r.epoch, r.number, r.bytes) for r in rows]


def _always_going(place: Place) -> sa.Select[Any]:
    return sa.select(MESSAGES.c.hash).where(MESSAGES.c.owner == place.me, MESSAGES.c.type.in_(ALWAYS_GO))


def still_owed(c: sa.Connection, place: Place, releases: set[bytes]) -> set[bytes]:
    """Which of these releases their addressee has not receipted."""
    rows = c.execute(
        sa.select(ENVELOPES.c.release).where(
            ENVELOPES.c.owner == place.me, ENVELOPES.c.release.in_(releases), ENVELOPES.c.received.is_(False)
        )
    )
    return {bytes(release) for release in rows.scalars()}


def voids(c: sa.Connection, place: Place, to: str, epoch: int, above: int) -> list[bytes]:
    """Our signed voids on a line above a number."""
    rows = c.execute(
        sa.select(VOIDS.c.bytes).where(
            VOIDS.c.owner == place.me,
            VOIDS.c.from_centre == place.me,
            VOIDS.c.to_centre == to,
            VOIDS.c.epoch == epoch,
            VOIDS.c.number > above,
        )
    )
    return [bytes(data) for data in rows.scalars()]


def owed_notices(c: sa.Connection, place: Place, to: str) -> list[tuple[bytes, bytes]]:
    """Signed notices not yet handed to a route: (hash, bytes)."""
    rows = c.execute(
        sa.select(NOTICES.c.hash, NOTICES.c.bytes)
        .where(
            NOTICES.c.owner == place.me,
            NOTICES.c.from_centre == place.me,
            NOTICES.c.to_centre == to,
            NOTICES.c.handed.is_(False),
        )
        .order_by(NOTICES.c.seq)
        .limit(64)
    )
    return [(row.hash, row.bytes) for row in rows]


def unsettled(c: sa.Connection, place: Place, peer: str) -> list[bytes]:
    """Our messages to a peer of which something is still owed: asked for again at each session."""
    rows = c.execute(
        sa.select(EXCHANGES.c.message)
        .where(
            EXCHANGES.c.owner == place.me,
            EXCHANGES.c.addressee == peer,
            EXCHANGES.c.incoming.is_(False),
            EXCHANGES.c.settled.is_(False),
        )
        .order_by(EXCHANGES.c.seq)
    )
    return [bytes(row.message) for row in rows]


def common_heads(c: sa.Connection, place: Place, peer: str) -> list[bytes]:
    """The newest head of each of the two lines that both centres have signed."""
    found = []
    for from_, to in ((place.me, peer), (peer, place.me)):
        newest = c.execute(
            sa.select(HEADS.c.bytes)
            .where(HEADS.c.owner == place.me, HEADS.c.from_centre == from_, HEADS.c.to_centre == to)
            .order_by(HEADS.c.epoch.desc(), HEADS.c.number.desc())
        ).scalar()
        found += [bytes(newest)] if newest is not None else []
    return found


def epoch_records(c: sa.Connection, place: Place, to: str) -> list[bytes]:
    """The signed record of every epoch of our line, oldest first: a receiver that was set back needs those between."""
    wanted = sa.select(LINES.c.record).where(
        LINES.c.owner == place.me, LINES.c.from_centre == place.me, LINES.c.to_centre == to
    )
    return [bytes(record) for record in c.execute(wanted.order_by(LINES.c.epoch)).scalars()]


def owed_count(c: sa.Connection, place: Place, to: str) -> int:
    """How many envelopes a peer has not receipted."""
    return int(
        c.execute(
            sa.select(sa.func.count())
            .select_from(ENVELOPES)
            .where(ENVELOPES.c.owner == place.me, ENVELOPES.c.to_centre == to, ENVELOPES.c.received.is_(False))
        ).scalar_one()
    )


def journal_size(c: sa.Connection, place: Place) -> int:
    """How many entries the journal has."""
    newest = sa.select(sa.func.max(JOURNAL.c.idx)).where(JOURNAL.c.owner == place.me)
    found = c.execute(newest).scalar()
    return 0 if found is None else int(found) + 1

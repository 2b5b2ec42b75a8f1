"""The one log that seats follow, and what is read out of the record for them. Reads only."""

from __future__ import annotations

import hashlib
from operator import attrgetter
from typing import Any, NamedTuple

import sqlalchemy as sa

from hotline.node.record.charters import about_charters
from hotline.node.record.facts import Place
from hotline.node.record.prepared import Prepared
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
    "mark", "owed_count", "owed_envelopes", "owed_notices", "records", "rows_after", "since", "still_owed",
    "unsettled", "voids",
]  # fmt: skip

# How far back a seat that signs on is told of what is settled already.
RECENT = 400


_ME: sa.BindParameter[str] = sa.bindparam("me")
_TO: sa.BindParameter[str] = sa.bindparam("to")
_HEAD = Prepared(sa.select(sa.func.coalesce(sa.func.max(FEED.c.position), 0)).where(FEED.c.owner == _ME))
_AFTER = Prepared(
    sa.select(FEED)
    .where(FEED.c.owner == _ME, FEED.c.position > sa.bindparam("after"))
    .order_by(FEED.c.position)
    .limit(sa.bindparam("most"))
)
_ABOUT = Prepared(
    sa.select(FEED).where(FEED.c.owner == _ME, FEED.c.message == sa.bindparam("about")).order_by(FEED.c.position)
)
_OWED_NOTICES = Prepared(
    sa.select(NOTICES.c.hash, NOTICES.c.bytes)
    .where(
        NOTICES.c.owner == _ME, NOTICES.c.from_centre == _ME, NOTICES.c.to_centre == _TO, NOTICES.c.handed.is_(False)
    )
    .order_by(NOTICES.c.seq)
    .limit(64)
)
_OWED = (
    ENVELOPES.c.owner == _ME, ENVELOPES.c.to_centre == _TO, ENVELOPES.c.received.is_(False)
)  # fmt: skip
_IN_ORDER = (ENVELOPES.c.precedence, ENVELOPES.c.epoch, ENVELOPES.c.number)
_OWED_KEYS = {
    urgent: Prepared(
        sa.select(ENVELOPES.c.seq, ENVELOPES.c.release)
        .where(*_OWED, ENVELOPES.c.precedence == 1 if urgent else ENVELOPES.c.precedence > 1)
        .order_by(*_IN_ORDER)
        .limit(sa.bindparam("most"))
    )
    for urgent in (True, False)
}
_ENVELOPE = Prepared(sa.select(ENVELOPES).where(ENVELOPES.c.seq == sa.bindparam("which")))
_STILL_OWED = Prepared(
    sa.select(ENVELOPES.c.seq).where(
        ENVELOPES.c.owner == _ME, ENVELOPES.c.release == sa.bindparam("which"), ENVELOPES.c.received.is_(False)
    )
)
_EPOCH_RECORDS = Prepared(
    sa.select(LINES.c.record)
    .where(LINES.c.owner == _ME, LINES.c.from_centre == _ME, LINES.c.to_centre == _TO)
    .order_by(LINES.c.epoch)
)


class Entry(NamedTuple):
    """One row of the feed."""

    position: int
    what: str
    data: dict[str, Any]


def _entry(row: Any) -> Entry:
    return Entry(row.position, row.what, decode(row.data, limit=2 * FRAME_LIMIT))


def head(c: sa.Connection, place: Place) -> int:
    """The last position that a seat of this centre will be given; 0 of an empty feed."""
    return int(_HEAD.scalar(c, me=place.me))


def mark(c: sa.Connection, place: Place, position: int) -> bytes | None:
    """SHA-256 of the entry at a position: by it a seat knows that this is still the log that it followed."""
    data = c.execute(sa.select(FEED.c.data).where(FEED.c.owner == place.me, FEED.c.position == position)).scalar()
    return hashlib.sha256(data).digest() if data is not None else None


def after(c: sa.Connection, place: Place, position: int, most: int) -> list[Entry]:
    """The next entries, in order."""
    return [_entry(row) for row in _AFTER.all(c, me=place.me, after=position, most=most)]


def rows_after(c: sa.Connection, place: Place, position: int, most: int) -> list[Any]:
    """The same as they lie there, with the bytes of what they tell."""
    return _AFTER.all(c, me=place.me, after=position, most=most)


def since(c: sa.Connection, place: Place) -> int:
    """From where to follow so as to know everything that is still open."""
    recent = max(0, head(c, place) - RECENT)
    opened = c.execute(
        sa.select(sa.func.min(EXCHANGES.c.position)).where(
            EXCHANGES.c.owner == place.me, EXCHANGES.c.settled.is_(False)
        )
    ).scalar()
    waiting = _first_waiting(c, place)
    known = [recent]
    known += [begun - 1] if (begun := epoch_position(c, place)) is not None else []
    known += [int(opened)] if opened is not None else []
    known += [int(waiting) - 1] if waiting is not None else []
    return min(known)


def _first_waiting(c: sa.Connection, place: Place) -> int | None:
    """Where the first of what waits now was told. Each is looked up by itself: asked for all of them at once, a
    database looks through the log from its beginning."""
    named = sa.select(WAITING.c.message).where(WAITING.c.owner == place.me, WAITING.c.state.in_(("waiting", "draft")))
    told = [_ABOUT.all(c, me=place.me, about=bytes(message)) for message in c.execute(named).scalars()]
    return min((row.position for rows in told for row in rows if row.what in ("waiting", "draft")), default=None)


def epoch_position(c: sa.Connection, place: Place) -> int | None:
    """Where the seats were told that this centre stands still, or goes on by one officer; None once that is over."""
    wanted = sa.select(FEED.c.position, FEED.c.data).where(
        FEED.c.owner == place.me,
        FEED.c.message.is_(None),  # it is about no message, and so found among the few entries that are not
        FEED.c.what == "epoch",
    )
    for row in c.execute(wanted.order_by(FEED.c.position.desc())):
        told = decode(row.data)
        if told["centre"] == place.me:
            return int(row.position) if told["state"] in ("standstill", "signed", "opened_by_one") else None
    return None


def link_told(c: sa.Connection, place: Place, peer: str) -> dict[str, Any] | None:
    """What the seats were last told of the link to a centre; None: nothing yet."""
    wanted = sa.select(FEED.c.data).where(
        FEED.c.owner == place.me,
        FEED.c.message.is_(None),  # it is about no message, and so found among the few entries that are not
        FEED.c.what == "link",
    )
    for row in c.execute(wanted.order_by(FEED.c.position.desc()).limit(1000)):
        told = decode(row.data)
        if told["peer"] == peer:
            return {str(name): value for name, value in told.items()}
    return None


def history(c: sa.Connection, place: Place, message: bytes) -> list[Entry]:
    """Everything about one message, and about what refers to it."""
    about = sa.select(MESSAGES.c.hash).where(MESSAGES.c.owner == place.me, MESSAGES.c.relates_to == message)
    named = {message, *(bytes(hashed) for hashed in c.execute(about).scalars())}
    rows = [row for each in named for row in _ABOUT.all(c, me=place.me, about=each)]
    return [_entry(row) for row in sorted(rows, key=attrgetter("position"))]


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
    if not most:
        return []
    if not stale:
        keys = _OWED_KEYS[urgent].all(c, me=place.me, to=to, most=most + len(but))
        fresh = [key.seq for key in keys if key.release not in but][:most]
        rows = [_ENVELOPE.first(c, which=each) for each in fresh]
        return [Owed(r.release, r.message, r.precedence, r.epoch, r.number, r.bytes) for r in rows if r is not None]
    flash = ENVELOPES.c.precedence == 1
    may_go = sa.or_(ENVELOPES.c.precedence <= 2, ENVELOPES.c.message.in_(_always_going(place)))
    found = c.execute(
        sa.select(ENVELOPES)
        .where(
            ENVELOPES.c.owner == place.me,
            ENVELOPES.c.to_centre == to,
            ENVELOPES.c.received.is_(False),
            ENVELOPES.c.release.not_in(but),
            flash if urgent else sa.not_(flash),
            may_go,
        )
        .order_by(*_IN_ORDER)
        .limit(most)
    )
    return [Owed(r.release, r.message, r.precedence, r.epoch, r.number, r.bytes) for r in found]


def _always_going(place: Place) -> sa.Select[Any]:
    return sa.select(MESSAGES.c.hash).where(MESSAGES.c.owner == place.me, MESSAGES.c.type.in_(ALWAYS_GO))


def still_owed(c: sa.Connection, place: Place, releases: set[bytes]) -> set[bytes]:
    """Which of these releases their addressee has not receipted."""
    return {each for each in releases if _STILL_OWED.first(c, me=place.me, which=each) is not None}


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
    return [(row.hash, row.bytes) for row in _OWED_NOTICES.all(c, me=place.me, to=to)]


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
    return [bytes(row.record) for row in _EPOCH_RECORDS.all(c, me=place.me, to=to)]


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

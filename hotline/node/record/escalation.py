"""Which messages may climb, which rungs of them were told, and which pages are owed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import sqlalchemy as sa

from hotline.node.judge.facts import OwedPage
from hotline.node.record.lookups import exchange_of
from hotline.node.record.prepared import Prepared
from hotline.node.record.tables import EXCHANGES, MESSAGES, PAGES, RUNGS
from protocols.deadlines import Clocks
from protocols.exchange import Exchange
from protocols.messages.header import Message, Precedence, parse

if TYPE_CHECKING:
    from hotline.node.judge.effects import KeepPage, KeepRung, SetPage
    from hotline.node.record.facts import Place

__all__ = [
    "Begun", "Life", "begun", "changed", "clocks_of", "due_pages", "keep_page", "keep_rung", "last_tests", "lives",
    "newest_message", "next_page", "page", "set_page", "told",
]  # fmt: skip

_E, _M, _R, _P = EXCHANGES.c, MESSAGES.c, RUNGS.c, PAGES.c
_ME: sa.BindParameter[str] = sa.bindparam("me")
_BEHIND: sa.BindParameter[int] = sa.bindparam("behind")
_MOST = sa.bindparam("most", type_=sa.Integer)
_CLOCKS = (_E.received_by, _E.shown_by, _E.acknowledged_by, _E.answered_by)
_BEGUN = Prepared(
    sa.select(_E.seq, _E.message, _E.addressee, _E.incoming, *_CLOCKS, _M.precedence)
    .join(MESSAGES, sa.and_(_M.owner == _E.owner, _M.hash == _E.message))
    .where(_E.owner == _ME, _E.settled.is_(False), _E.seq > _BEHIND)
    .order_by(_E.seq)
    .limit(_MOST)
)
_NEWEST = Prepared(sa.select(sa.func.coalesce(sa.func.max(_M.seq), 0)).where(_M.owner == _ME))
_NEWER = Prepared(
    sa.select(_M.seq, _M.relates_to).where(_M.owner == _ME, _M.seq > _BEHIND).order_by(_M.seq).limit(_MOST)
)
_CLOCKS_OF = Prepared(
    sa.select(*_CLOCKS).where(
        _E.owner == _ME, _E.message == sa.bindparam("hashed"), _E.addressee == sa.bindparam("whom")
    )
)


class Begun(NamedTuple):
    """A life that is still open, by what can be known of it without reading the message."""

    seq: int
    message: bytes
    to: str
    incoming: bool
    precedence: Precedence
    clocks: Clocks


class Life(NamedTuple):
    """One message at one addressee, as it stands, and its rungs that were told: (rung, climb)."""

    message: Message
    hash: bytes
    to: str
    clocks: Clocks
    exchange: Exchange
    told: frozenset[tuple[str, int]]


def begun(c: sa.Connection, place: Place, after: int, most: int) -> list[Begun]:
    """Open lives behind this row, in their order."""
    return [
        Begun(row.seq, row.message, row.addressee, row.incoming, Precedence(row.precedence), _clocks(row))
        for row in _BEGUN.all(c, me=place.me, behind=after, most=most)
    ]


def newest_message(c: sa.Connection, place: Place) -> int:
    """The last row of the messages."""
    return int(_NEWEST.scalar(c, me=place.me))


def changed(c: sa.Connection, place: Place, after: int, most: int) -> tuple[list[tuple[bytes, str]], int]:
    """Open lives of messages that a newer one, behind this row, refers to: a holding moves what is due. And the last
    row that was looked at."""
    rows = _NEWER.all(c, me=place.me, behind=after, most=most)
    related = {bytes(row.relates_to) for row in rows if row.relates_to is not None}
    if not related:
        return [], rows[-1].seq if rows else after
    open_ = (_E.owner == place.me, _E.settled.is_(False), _E.message.in_(related))
    found = c.execute(sa.select(_E.message, _E.addressee).where(*open_).order_by(_E.seq))
    return [(row.message, row.addressee) for row in found], rows[-1].seq


def lives(c: sa.Connection, place: Place, of: Sequence[tuple[bytes, str]]) -> list[Life]:
    """Those of these that are still open."""
    hashes = list(dict.fromkeys(message for message, _ in of))
    wanted = set(of)
    joined = sa.and_(_M.owner == _E.owner, _M.hash == _E.message)
    where = (_E.owner == place.me, _E.settled.is_(False), _E.message.in_(hashes))
    rows = c.execute(sa.select(EXCHANGES, _M.bytes).join(MESSAGES, joined).where(*where).order_by(_E.seq)).all()
    before = _told(c, place.me, hashes)
    return [
        Life(
            parse(row.bytes), row.message, row.addressee, _clocks(row), exchange_of(row.state),
            before.get((row.message, row.addressee), frozenset()),
        )
        for row in rows
        if (row.message, row.addressee) in wanted
    ]  # fmt: skip


def _told(c: sa.Connection, me: str, hashes: Iterable[bytes]) -> dict[tuple[bytes, str], frozenset[tuple[str, int]]]:
    found: dict[tuple[bytes, str], frozenset[tuple[str, int]]] = {}
    for row in c.execute(sa.select(RUNGS).where(_R.owner == me, _R.message.in_(list(hashes)))):
        key = (row.message, row.addressee)
        found[key] = found.get(key, frozenset()) | {(row.rung, row.climb)}
    return found


def told(c: sa.Connection, me: str, message: bytes, to: str) -> frozenset[tuple[str, int]]:
    """The rungs of this message at this addressee that were told."""
    return _told(c, me, [message]).get((message, to), frozenset())


def clocks_of(c: sa.Connection, me: str, message: bytes, to: str) -> Clocks | None:
    """By when what is due of a message, ours or theirs."""
    row = _CLOCKS_OF.first(c, me=me, hashed=message, whom=to)
    return _clocks(row) if row else None


def keep_rung(c: sa.Connection, effect: KeepRung, place: Place, now: int) -> None:
    """Once."""
    c.execute(
        RUNGS.insert().values(
            owner=place.me, message=effect.message, addressee=effect.to, rung=effect.rung, climb=effect.climb,
            due=effect.due, at=now,
        )
    )  # fmt: skip


# -- pages -------------------------------------------------------------------------------------------------------------


def keep_page(c: sa.Connection, effect: KeepPage, place: Place, now: int) -> None:
    """From now on it is owed."""
    c.execute(
        PAGES.insert().values(
            owner=place.me, pager=effect.pager, message=effect.message, addressee=effect.to, rung=effect.rung,
            climb=effect.climb, at=now, next_at=now, tries=0, state="owed",
        )
    )  # fmt: skip


def set_page(c: sa.Connection, effect: SetPage, place: Place, now: int) -> None:
    """Begun, sent, to be tried again, or given up."""
    changes = {"state": effect.state, "tries": effect.tries, "next_at": effect.next_at}
    c.execute(PAGES.update().where(_P.owner == place.me, _P.seq == effect.page).values(**changes))


def page(c: sa.Connection, me: str, seq: int) -> OwedPage | None:
    """The page of this row."""
    row = c.execute(sa.select(PAGES).where(_P.owner == me, _P.seq == seq)).first()
    return _page(row) if row else None


def due_pages(c: sa.Connection, place: Place, now: int) -> list[OwedPage]:
    """Those to be sent now, oldest first."""
    where = (_P.owner == place.me, _P.state == "owed", _P.next_at <= now)
    return [_page(row) for row in c.execute(sa.select(PAGES).where(*where).order_by(_P.seq).limit(64))]


def next_page(c: sa.Connection, place: Place) -> int | None:
    """When the next one is to be sent."""
    where = (_P.owner == place.me, _P.state == "owed")
    return c.execute(sa.select(sa.func.min(_P.next_at)).where(*where)).scalar()


def last_tests(c: sa.Connection, place: Place, rung: str) -> dict[str, tuple[int, str]]:
    """Pager → when its newest test page was owed, and how that ended."""
    newest = sa.select(sa.func.max(_P.seq)).where(_P.owner == place.me, _P.rung == rung).group_by(_P.pager)
    rows = c.execute(sa.select(_P.pager, _P.at, _P.state).where(_P.seq.in_(newest)))
    return {row.pager: (row.at, row.state) for row in rows}


def _page(row: Any) -> OwedPage:
    return OwedPage(
        row.seq, row.pager, row.message, row.addressee, row.rung, row.climb, row.at, row.next_at, row.tries, row.state
    )


def _clocks(row: Any) -> Clocks:
    return Clocks(row.received_by, row.shown_by, row.acknowledged_by, row.answered_by)

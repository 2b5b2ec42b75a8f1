"""Messages as a program asks for them: one by whatever name it has, a page of many, and how far each has come. Reads
only.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, Literal, NamedTuple

import msgspec
import sqlalchemy as sa

from hotline.node.record import drafts, feed
from hotline.node.record.dialects import has_bytes
from hotline.node.record.facts import Place
from hotline.node.record.tables import (
    ENVELOPES,
    EXCHANGES,
    FEED,
    ITEMS,
    JOURNAL,
    MESSAGES,
    NOTICES,
    REQUESTS,
    VOIDS,
    WAITING,
)
from protocols.deadlines import Clocks
from protocols.errors import Code, Refused
from protocols.exchange import Exchange
from protocols.journal import Leaf
from protocols.messages.header import Message, five_digits, parse, reference
from protocols.wire import decode, unpack

__all__ = [
    "AT_ONCE", "Found", "Life", "Page", "Sealed", "Unreleased", "Wanted", "drafts_after", "entry_of", "is_told",
    "lives", "marks", "named", "names_object", "notices", "one", "page", "releases", "void_of",
]  # fmt: skip

_EXCHANGE: Final = msgspec.json.Decoder(Exchange)
AT_ONCE: Final = 20
"""Rows that one reading takes: between two of them everything else has its turn."""
_SLACK_MS: Final = 1_000
"""An entry of the journal has the instant of what it is about, or nearly."""


@dataclass(frozen=True, slots=True)
class Found:
    """A message on record. `seq` is its place among them, `at` when it was recorded, `settled` whether nothing more is
    owed of it by anybody."""

    seq: int
    hash: bytes
    data: bytes
    message: Message
    incoming: bool
    at: int
    settled: bool

    @property
    def reference(self) -> str:
        """`MERIDIAN 221415Z 73051`."""
        return reference(self.message, self.hash)

    @property
    def case(self) -> bytes:
        """The hash of the case's first message."""
        return self.message.case or self.hash


@dataclass(frozen=True, slots=True)
class Unreleased:
    """A message of ours that is not released. `state`: `kept` or `draft` (of the service `author`), `waiting`,
    `override`, `returned`. `told`: whether officers have heard of it; else it is its service's own."""

    hash: bytes
    data: bytes
    message: Message
    author: str
    at: int
    state: str
    told: bool

    @property
    def reference(self) -> str:
        """`MERIDIAN 221415Z 73051`."""
        return reference(self.message, self.hash)


class Life(NamedTuple):
    """One message at one addressee: what came, and what was due."""

    centre: str
    settled: bool
    exchange: Exchange
    clocks: Clocks


class Sealed(NamedTuple):
    """One envelope in which a message left or came."""

    from_: str
    to: str
    epoch: int
    number: int
    release: bytes
    refused: str | None
    data: bytes
    at: int


class Wanted(NamedTuple):
    """Which messages: every part that is given must hold. `objects` are names, designators or
    numbers in a catalogue, as a body's object references have them."""

    after: int = 0
    limit: int = 50
    precedence: int | None = None
    state: Literal["open", "settled", "all"] = "all"
    type: str | None = None
    objects: tuple[str, ...] = ()
    case: bytes | None = None
    centre: str | None = None
    incoming: bool | None = None


class Page(NamedTuple):
    """`found`, oldest first; `last` is where the next page begins; `more`: there may be some."""

    found: tuple[Found, ...]
    last: int
    more: bool


# -- one -------------------------------------------------------------------------------------------------------------


def one(c: sa.Connection, place: Place, name: str, by: str) -> Found | Unreleased:
    """By id (a UUID: our own first), hash, five digits or reference. What is not released is found by id, hash or
    digits. `by`: who asks, an officer's role or a service's name.

    Raises Refused `not_found`, `ambiguous` with the references to choose from.
    """
    asked = name.strip()
    rows = _by_name(c, place, asked)
    if not rows:
        # What a program keeps is nobody else's to find, nor to make a name ambiguous by.
        waiting = [each for each in _every_waiting(c, place, asked) if each.told or each.author == by]
        if not waiting:
            raise Refused(Code.NOT_FOUND, f"no message {asked[:60]!a} here", field="id")
        rows = [*waiting]
    if len(rows) > 1:
        choices = "; ".join(f"{each.reference} = {each.hash.hex()}" for each in rows[:8])
        raise Refused(Code.AMBIGUOUS, f"{asked[:60]!a} may be {choices}", field="id")
    return rows[0]


def named(name: str) -> tuple[str, bytes | str] | None:
    """What a name is: `id` with 16 bytes, `hash` with 32, `digits`, `reference`; None of anything else."""
    bare = name.replace("-", "").lower()
    if len(bare) == len(name) and len(name) == 5 and name.isascii() and name.isdigit():
        return "digits", name
    for what, size in (("id", 16), ("hash", 32)):
        if len(bare) == 2 * size and set(bare) <= set("0123456789abcdef"):
            return what, bytes.fromhex(bare)
    words = name.upper().split()
    return ("reference", " ".join(words)) if len(words) == 3 else None


def _by_name(c: sa.Connection, place: Place, name: str) -> list[Found | Unreleased]:
    what = named(name)
    if what is None:
        return []
    column, value = what
    wanted = sa.select(MESSAGES).where(MESSAGES.c.owner == place.me).order_by(MESSAGES.c.seq.desc()).limit(64)
    if column == "reference":
        assert isinstance(value, str)
        wanted = wanted.where(MESSAGES.c.digits == value.split()[-1])
        return [each for row in c.execute(wanted) if (each := _found(c, place, row)).reference == value]
    rows = list(c.execute(wanted.where(MESSAGES.c[column] == value)))
    # Somebody else's id may be the same as one of ours: it must not hide what we sent.
    ours = [row for row in rows if row.from_centre == place.me] if column == "id" else []
    return [_found(c, place, row) for row in ours or rows]


def _every_waiting(c: sa.Connection, place: Place, name: str) -> list[Unreleased]:
    what = named(name)
    wanted = sa.select(WAITING).where(WAITING.c.owner == place.me, WAITING.c.state != "released")
    if what is None or what[0] == "reference":
        return []
    column, value = what
    if column == "digits":
        every = c.execute(wanted.order_by(WAITING.c.seq.desc()))
        return [_unreleased(c, place, row) for row in every if five_digits(row.message) == value]
    by = WAITING.c.id if column == "id" else WAITING.c.message
    rows = [_unreleased(c, place, row) for row in c.execute(wanted.where(by == value).order_by(WAITING.c.seq))]
    # An id that was returned may have been used again, for what is mended: the newest is what it stands for.
    return [each for each in rows if each.state != "returned"] or list(rows[-1:])


def _found(c: sa.Connection, place: Place, row: sa.Row[Any]) -> Found:
    opened = c.execute(
        sa.select(EXCHANGES.c.seq).where(
            EXCHANGES.c.owner == place.me, EXCHANGES.c.message == row.hash, EXCHANGES.c.settled.is_(False)
        )
    ).first()
    return Found(row.seq, row.hash, row.bytes, parse(row.bytes), row.incoming, row.at, opened is None)


def _unreleased(c: sa.Connection, place: Place, row: sa.Row[Any]) -> Unreleased:
    data = decode(row.bytes)[0]
    told = is_told(c, place, row.message)
    return Unreleased(row.message, data, parse(data), row.author, row.at, row.state, told)


def is_told(c: sa.Connection, place: Place, hash: bytes) -> bool:
    """Whether anything about this message is in the log that officers follow."""
    found = sa.select(FEED.c.position).where(FEED.c.owner == place.me, FEED.c.message == hash)
    return c.execute(found.limit(1)).first() is not None


# -- many ------------------------------------------------------------------------------------------------------------


def page(c: sa.Connection, place: Place, wanted: Wanted, body_of: Callable[[Message], Any]) -> Page:
    """The next messages after a place, of which a few are read at once: whoever wants more asks again from `last`.
    `body_of` gives a message's body, or None: objects are looked for in it."""
    rows = list(c.execute(_select(place, wanted).where(MESSAGES.c.seq > wanted.after).limit(AT_ONCE)))
    found: list[Found] = []
    last = wanted.after
    for row in rows:
        if len(found) == wanted.limit:
            return Page(tuple(found), last, True)
        last = row.seq
        each = _found(c, place, row)
        if not wanted.objects or _names_all(body_of(each.message), wanted.objects):
            found.append(each)
    return Page(tuple(found), last, len(rows) == AT_ONCE)


def _select(place: Place, wanted: Wanted) -> sa.Select[Any]:
    select = sa.select(MESSAGES).where(MESSAGES.c.owner == place.me).order_by(MESSAGES.c.seq)
    if wanted.precedence is not None:
        select = select.where(MESSAGES.c.precedence == wanted.precedence)
    if wanted.type is not None:
        select = select.where(MESSAGES.c.type == wanted.type)
    if wanted.incoming is not None:
        select = select.where(MESSAGES.c.incoming.is_(wanted.incoming))
    if wanted.case is not None:
        select = select.where(sa.or_(MESSAGES.c.case_hash == wanted.case, MESSAGES.c.hash == wanted.case))
    if wanted.state != "all":
        opened = sa.select(EXCHANGES.c.message).where(EXCHANGES.c.owner == place.me, EXCHANGES.c.settled.is_(False))
        is_open = MESSAGES.c.hash.in_(opened)
        select = select.where(is_open if wanted.state == "open" else sa.not_(is_open))
    if wanted.centre is not None:
        there = sa.select(EXCHANGES.c.message).where(
            EXCHANGES.c.owner == place.me, EXCHANGES.c.addressee == wanted.centre
        )
        select = select.where(sa.or_(MESSAGES.c.from_centre == wanted.centre, MESSAGES.c.hash.in_(there)))
    return select


def _names_all(body: Any, wanted: tuple[str, ...]) -> bool:
    return all(names_object(body, each) for each in wanted)


def names_object(body: Any, wanted: str) -> bool:
    """Whether anything in a body is an object of this name, designator or catalogue number."""
    if isinstance(body, msgspec.Struct):
        fields = {name: getattr(body, name) for name in body.__struct_fields__}
        if "international_designator" in fields and "name" in fields:
            said = {str(each).upper() for each in fields.values() if isinstance(each, str)}
            return wanted.upper() in said
        return any(names_object(each, wanted) for each in fields.values())
    return isinstance(body, tuple) and any(names_object(each, wanted) for each in body)


# -- how far ---------------------------------------------------------------------------------------------------------


def lives(c: sa.Connection, place: Place, hash: bytes) -> tuple[Life, ...]:
    """The message at each of its addressees: of an incoming one, here."""
    rows = c.execute(
        sa.select(EXCHANGES).where(EXCHANGES.c.owner == place.me, EXCHANGES.c.message == hash).order_by(EXCHANGES.c.seq)
    )
    return tuple(
        Life(row.addressee, row.settled, _EXCHANGE.decode(row.state),
             Clocks(row.received_by, row.shown_by, row.acknowledged_by, row.answered_by))
        for row in rows
    )  # fmt: skip


def releases(c: sa.Connection, place: Place, hash: bytes) -> tuple[Sealed, ...]:
    """Every envelope of a message, oldest first."""
    rows = c.execute(
        sa.select(ENVELOPES).where(ENVELOPES.c.owner == place.me, ENVELOPES.c.message == hash).order_by(ENVELOPES.c.seq)
    )
    return tuple(
        Sealed(row.from_centre, row.to_centre, row.epoch, row.number, row.release, row.refused, row.bytes, row.at)
        for row in rows
    )


def marks(c: sa.Connection, place: Place, hash: bytes) -> tuple[str, ...]:
    """The node's words beside a message that arrived."""
    entries = feed.history(c, place, hash)
    found = [mark for entry in entries if entry.what == "arrived" for mark in entry.data.get("marks", ())]
    return tuple(dict.fromkeys(str(mark) for mark in found))


def notices(c: sa.Connection, place: Place, hash: bytes) -> list[tuple[str, str, bytes, bytes, int]]:
    """The signed notices about a message: who signed, what of it, the notice's hash and its bytes, and when it was
    recorded here, oldest first."""
    rows = c.execute(
        sa.select(NOTICES.c.from_centre, ITEMS.c.what, NOTICES.c.hash, NOTICES.c.bytes, NOTICES.c.at)
        .join(NOTICES, sa.and_(NOTICES.c.hash == ITEMS.c.notice, NOTICES.c.owner == ITEMS.c.owner))
        .where(ITEMS.c.owner == place.me, ITEMS.c.message == hash)
        .order_by(NOTICES.c.seq, ITEMS.c.seq)
    )
    return [(row.from_centre, row.what, bytes(row.hash), bytes(row.bytes), row.at) for row in rows]


def void_of(c: sa.Connection, place: Place, release: bytes) -> bytes | None:
    """Our signed word that this release cannot be delivered."""
    found = c.execute(sa.select(VOIDS.c.bytes).where(VOIDS.c.owner == place.me, VOIDS.c.release == release)).scalar()
    return bytes(found) if found is not None else None


def entry_of(c: sa.Connection, place: Place, subject: bytes, at: int) -> tuple[int, str, bytes] | None:
    """Where the journal has what was recorded at this instant: index, kind and leaf of the first entry about it.

    A journal is long and has no index by subject: it is entered near the instant, and read whole only where a clock
    was set back.
    """
    near = _entered_at(c, place, at - _SLACK_MS)
    for row in c.execute(_entries(place).where(JOURNAL.c.idx >= near)):
        leaf = unpack(row.leaf, Leaf)
        if leaf.subject == subject:
            return int(row.idx), leaf.kind, bytes(row.leaf)
        if leaf.at > at + _SLACK_MS:
            break
    for row in c.execute(_entries(place).where(has_bytes(JOURNAL.c.leaf, subject))):
        leaf = unpack(row.leaf, Leaf)
        if leaf.subject == subject:
            return int(row.idx), leaf.kind, bytes(row.leaf)
    return None


def _entries(place: Place) -> sa.Select[Any]:
    return sa.select(JOURNAL.c.idx, JOURNAL.c.leaf).where(JOURNAL.c.owner == place.me).order_by(JOURNAL.c.idx)


def _entered_at(c: sa.Connection, place: Place, at: int) -> int:
    """The first entry of this instant or a later one, as far as a clock goes forward."""
    low, high = 0, feed.journal_size(c, place)
    while low < high:
        middle = (low + high) // 2
        leaf = c.execute(sa.select(JOURNAL.c.leaf).where(JOURNAL.c.owner == place.me, JOURNAL.c.idx == middle)).scalar()
        if leaf is not None and unpack(leaf, Leaf).at < at:
            low = middle + 1
        else:
            high = middle
    return low


# -- drafts ----------------------------------------------------------------------------------------------------------


def drafts_after(
    c: sa.Connection, place: Place, after: int, limit: int, *, service: str | None, open_only: bool
) -> tuple[list[drafts.Draft], int, bool]:
    """What services left here, oldest first: of one service all of its own, of every one (`service` None) what officers
    were asked to sign; where the next begin, and whether there may be some. A few are read at once."""
    wanted = sa.select(REQUESTS.c.seq, REQUESTS.c.id).where(REQUESTS.c.owner == place.me).order_by(REQUESTS.c.seq)
    if service is not None:
        wanted = wanted.where(REQUESTS.c.service == service)
    rows = list(c.execute(wanted.where(REQUESTS.c.seq > after).limit(AT_ONCE)))
    found: list[drafts.Draft] = []
    last = after
    for row in rows:
        if len(found) == limit:
            return found, last, True
        last = row.seq
        draft = drafts.by_id(c, place, row.id)
        over = draft is None or (open_only and draft.state in ("released", "returned"))
        if draft is not None and not over and (service is not None or is_told(c, place, draft.hash)):
            found.append(draft)
    return found, last, len(rows) == AT_ONCE

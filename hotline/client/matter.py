"""What a seat knows of one message: the signed words, and beside them how far they have come.

All values: a change gives a new one. What was verified by this seat stands plainly; what only the node said is in a
field or a set whose name says so (`marks`, `node_says`), so that a screen can draw it as such.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from protocols.deadlines import Clocks
from protocols.envelope import Attested, ReadIn, Release
from protocols.exchange import SETTLE_HOLD_MS, Exchange, Stage, stage
from protocols.ladders import Reached, ladder
from protocols.messages.forms import form_of
from protocols.messages.header import Message, Precedence, five_digits, reference
from protocols.terms import DEADLINES, Table
from protocols.watch_hours import WatchHours
from protocols.wire import Wire

__all__ = ["Addressee", "Case", "Deadline", "Matter", "NotYet", "Shelf", "Waiting"]

Shelf = Literal["needs_you", "waiting_for_others", "answered"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee:
    """One centre that a message is for, and the life of the message there.

    `release` is the signed release to it, `release_hash` its hash, `envelope` the whole as it was verified, which is
    what can be handed on. `node_says` names the times of the exchange that nothing signed stands behind (`sent`; of an
    incoming message `received`). `table` are the deadlines of its channel; `shown_shared` is False where its charter
    keeps it at home when a message was shown: that is drawn NOT SHARED. `routes`: by which it was sent.
    """

    centre: str
    for_information: bool
    exchange: Exchange
    clocks: Clocks
    watch_hours: WatchHours | None
    release: Release
    release_hash: bytes
    envelope: bytes = field(repr=False)
    node_says: frozenset[str] = frozenset()
    routes: tuple[str, ...] = ()
    table: Table = field(default_factory=lambda: DEADLINES, repr=False)
    shown_shared: bool = True

    @property
    def stage(self) -> Stage:
        """The furthest rung."""
        return stage(self.exchange)

    def ladder(self, precedence: Precedence, now: int) -> tuple[Reached, ...]:
        """The rungs of escalation reached by `now`: none once it is acknowledged in time."""
        start = self.exchange.released
        hours, table = self.watch_hours, self.table
        return ladder(precedence, self.clocks, self.exchange, start, now, watch_hours=hours, table=table)


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """One message that was released, to us or by us, verified by this seat.

    `data` is M, the very bytes that were signed; `body` is None where this program cannot read the form.
    `officers` are the roles that attested it, author first. `at` is when our node recorded it (node's clock).
    `addressees`: of an incoming message our own centre alone, of an outgoing one every centre that it is for.
    `related`: hashes of the messages that refer to this one, in the order in which they came here.
    `marks` are the node's words: expired, old_epoch, roster_stale, gap_before. `read_in`: in which words its author
    read it when signing. `holds`: of each hold that came, when its centre released it and when our node recorded it.
    """

    hash: bytes
    data: bytes
    message: Message
    body: Wire | None
    incoming: bool
    officers: tuple[str, ...]
    by_one_officer: bool
    at: int
    addressees: Mapping[str, Addressee]
    related: tuple[bytes, ...] = ()
    marks: tuple[str, ...] = ()
    read_in: ReadIn | None = None
    holds: tuple[tuple[int, int], ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "addressees", MappingProxyType(dict(self.addressees)))

    # -- names ------------------------------------------------------------------------------------------------------

    @property
    def digits(self) -> str:
        """The five digits that people say: `73051`."""
        return five_digits(self.hash)

    @property
    def reference(self) -> str:
        """`MERIDIAN 221415Z 73051`."""
        return reference(self.message, self.hash)

    @property
    def case(self) -> bytes:
        """The hash of the case's first message: its own, where it begins one."""
        return self.message.case or self.hash

    @property
    def refers_to(self) -> bytes | None:
        """The hash of the one earlier message that it refers to."""
        return self.message.relation.message if self.message.relation else None

    @property
    def precedence(self) -> Precedence:
        return self.message.precedence

    @property
    def channel(self) -> str | None:
        """The five digits of the channel that it went by; None is the direct one."""
        return five_digits(self.message.charter) if self.message.charter is not None else None

    @property
    def settling(self) -> bool:
        """Whether it only says something about another message, and is drawn there."""
        form = form_of(self.message.type, self.message.version)
        return form is not None and form.settling

    @property
    def form_unknown(self) -> bool:
        """FORM UNKNOWN HERE: CALL. The header is verified and drawn, the body is not."""
        return self.body is None

    # -- how far it has come ------------------------------------------------------------------------------------------

    @property
    def centre(self) -> str:
        """The other side: who sent it, or the first whom we sent it to."""
        return self.message.from_ if self.incoming else self.message.to[0]

    @property
    def here(self) -> Addressee:
        """Of an incoming message: we, its addressee. Of an outgoing one: the first that it is for."""
        return next(iter(self.addressees.values()))

    @property
    def released_at(self) -> int:
        """When its centre released it first, by its clock."""
        return min(each.exchange.released for each in self.addressees.values())

    @property
    def arrived_at(self) -> int | None:
        """When our node received it; None for our own."""
        return self.at if self.incoming else None

    @property
    def held(self) -> int | None:
        """Since when a hold is in force: do not act on it until further word."""
        return min((e.exchange.held for e in self.addressees.values() if e.exchange.held is not None), default=None)

    @property
    def cancelled(self) -> int | None:
        """When its centre cancelled it. The old text stays readable."""
        times = (each.exchange.cancelled for each in self.addressees.values())
        return min((at for at in times if at is not None), default=None)

    @property
    def confirmation_due(self) -> bool:
        """RELEASED BY ONE OFFICER, CONFIRMATION DUE."""
        return any(each.exchange.confirmation_due for each in self.addressees.values())

    def unconfirmed(self, now: int) -> bool:
        """UNCONFIRMED: 15 minutes after the release (of an incoming message: after our receipt) nobody has confirmed
        it."""
        lives = [each.exchange for each in self.addressees.values()]
        return any(life.unconfirmed(now, received=life.received if self.incoming else None) for life in lives)

    @property
    def confirmed_late(self) -> int | None:
        """When the second officer confirmed it, if that was more than 15 minutes after the release."""
        late = [each.exchange.confirmed for each in self.addressees.values() if each.exchange.confirmed_late]
        return min((at for at in late if at is not None), default=None)

    def hold_overdue(self, now: int) -> bool:
        """Held for 10 minutes, and its centre has neither cancelled it nor said that it stands. Counted from when our
        node recorded the hold, which no other clock can move."""
        held = self.held
        began = [at for released, at in self.holds if held is not None and released >= held]
        return bool(began) and now - min(began) >= SETTLE_HOLD_MS


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A message of ours, attested by its author and waiting for the second officer; or a program's draft, which waits
    for the first and has nobody's signature: then `by_service` is the program's name (NODE SAYS), as `author` is.

    The author's signature was verified by this seat. `data` is M: the officer reads what these bytes say, and signs a
    hash computed from them. `at` is when the node took it (node's clock); of a draft `signed_at` is that too.
    """

    hash: bytes
    data: bytes
    message: Message
    body: Wire | None
    author: str
    attested: tuple[Attested, ...] = field(repr=False)
    signed_at: int
    at: int
    read_in: ReadIn | None = None
    by_service: str | None = None

    def written_by(self, role: str) -> bool:
        """Whether it is this officer's own: then another one signs it next. A program's draft is nobody's."""
        return self.by_service is None and self.author == role

    @property
    def digits(self) -> str:
        """The five digits that people say."""
        return five_digits(self.hash)

    @property
    def reference(self) -> str:
        """`MERIDIAN 221415Z 73051`."""
        return reference(self.message, self.hash)


@dataclass(frozen=True, slots=True)
class Case:
    """Messages joined by relations, oldest first. `first` is their name; its message may not have come."""

    first: bytes
    matters: tuple[Matter, ...]

    @property
    def at(self) -> int:
        """When its newest message was recorded here."""
        return max(matter.at for matter in self.matters)


@dataclass(frozen=True, slots=True)
class NotYet:
    """A negative with its age: what one addressee has not done, for how long, how late (below 0: time left), in ms."""

    centre: str
    what: str
    since_ms: int
    late_ms: int


@dataclass(frozen=True, slots=True, order=True)
class Deadline:
    """When something is due (UTC ms), of which message, by whom (a centre), and whether that is us."""

    at: int
    hash: bytes
    centre: str
    what: str
    ours: bool

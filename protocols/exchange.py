"""The life of one message for one addressee, kept at both ends by the same function.

An exchange is a record of first times. Each comes from something signed (a notice, a message, our own sending), in
whatever order and however often it comes, and sets what `TABLE` says; the earliest of a kind stands, so that both
ends, and anybody who reads the record later, come to the same exchange. The stage is the highest time that is set;
nothing is inferred downward: acknowledged without received is drawn like that. What is overdue is computed, never
stored (specification: exchange).

Shown, acknowledged, holding and answered are four things and never merged. A hold is drawn across all of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import reduce
from typing import Any, Final, Literal, NamedTuple

import msgspec
from msgspec.structs import replace

__all__ = [
    "CONFIRM_MS", "SETTLE_HOLD_MS", "STAGES", "TABLE", "Acknowledged", "Answered", "ByVoice", "Cancelled", "CannotRead",
    "Confirmed", "Event", "Exchange", "Held", "Holding", "OneOfficer", "Received", "RefusedThere", "Row", "Sent",
    "Shown", "Stage", "Stands", "replay", "stage", "step", "table",
]  # fmt: skip

CONFIRM_MS: Final = 15 * 60 * 1000
"""How long after a release by one officer the second officer's confirmation is due; then it is UNCONFIRMED."""
SETTLE_HOLD_MS: Final = 10 * 60 * 1000
"""How long a hold may stand before both ends sound: CANCEL or STANDS is due from two officers of its centre."""

# Events: `at` is in milliseconds UTC by the clock of whoever signed it; of Held, Cancelled and Stands the
# `released_at` of their release, which never goes back within a line. `role` is the officer's role designator.


@dataclass(frozen=True, slots=True, order=True)
class Sent:
    """The sealed bytes were handed to a link."""

    at: int


@dataclass(frozen=True, slots=True, order=True)
class Received:
    """Notice `received`: it is on the addressee's disk."""

    at: int


@dataclass(frozen=True, slots=True, order=True)
class Shown:
    """Notice `shown`: it was open on an officer's seat."""

    at: int
    role: str


@dataclass(frozen=True, slots=True, order=True)
class Acknowledged:
    """An officer took it; not agreement with anything in it."""

    at: int
    role: str


@dataclass(frozen=True, slots=True, order=True)
class ByVoice:
    """It was read out to the addressee's watch and taken, by the day's challenge; `role` noted it. What only one side
    heard: it ends the climb for an acknowledgement and is never drawn as one."""

    at: int
    role: str


@dataclass(frozen=True, slots=True, order=True)
class Holding:
    """ "With our authority, next word by `until`": the answer clock stops and one to `until` starts.

    `message` is the hash of the holding message; the second and third are counted.
    """

    at: int
    until: int
    role: str
    message: bytes


@dataclass(frozen=True, slots=True, order=True)
class Answered:
    """Replied to in substance, by the message of this hash."""

    at: int
    role: str
    message: bytes


@dataclass(frozen=True, slots=True, order=True)
class RefusedThere:
    """Notice `refused`: final for this message; what is mended is a new message in the same case."""

    at: int
    code: str


@dataclass(frozen=True, slots=True, order=True)
class CannotRead:
    """Notice `cannot_read`: stored there, shown as FORM UNKNOWN."""

    at: int


@dataclass(frozen=True, slots=True, order=True)
class Held:
    """A hold: do not act on it until further word."""

    at: int


@dataclass(frozen=True, slots=True, order=True)
class Cancelled:
    """Two officers of its centre cancelled it. The old text stays readable."""

    at: int


@dataclass(frozen=True, slots=True, order=True)
class Stands:
    """Two officers of its centre ended the hold: it stands as it was."""

    at: int


@dataclass(frozen=True, slots=True, order=True)
class OneOfficer:
    """Released by one officer under the exception for danger: the second's confirmation is due."""

    at: int


@dataclass(frozen=True, slots=True, order=True)
class Confirmed:
    """The second officer's confirmation came."""

    at: int


Event = (
    Sent | Received | Shown | Acknowledged | ByVoice | Holding | Answered | RefusedThere | CannotRead | Held | Cancelled
    | Stands | OneOfficer | Confirmed
)  # fmt: skip


class Exchange(msgspec.Struct, frozen=True, kw_only=True):
    """One message at one addressee. Times in milliseconds UTC; None is not yet.

    `released` is the release's `released_at`, at both ends. `holdings`, `holds` and `stood` keep every one, ascending.
    """

    released: int
    sent: int | None = None
    received: int | None = None
    cannot_read: int | None = None
    shown: int | None = None
    shown_by: str | None = None
    acknowledged: int | None = None
    acknowledged_by: str | None = None
    voice: int | None = None
    voice_by: str | None = None
    holdings: tuple[Holding, ...] = ()
    answered: int | None = None
    answered_by: str | None = None
    answer: bytes | None = None
    refused: int | None = None
    refused_code: str | None = None
    holds: tuple[Held, ...] = ()
    stood: tuple[Stands, ...] = ()
    cancelled: int | None = None
    one_officer: int | None = None
    confirmed: int | None = None

    @property
    def holding(self) -> int | None:
        """When the first holding came."""
        return self.holdings[0].at if self.holdings else None

    @property
    def holding_until(self) -> int | None:
        """The T of the newest holding."""
        return self.holdings[-1].until if self.holdings else None

    @property
    def who(self) -> str | None:
        """The role that did the last thing an officer does: answered, else holding, else acknowledged."""
        holding = self.holdings[-1].role if self.holdings else None
        return self.answered_by or holding or self.acknowledged_by

    @property
    def held(self) -> int | None:
        """Since when a hold is in force: neither cancelled nor ended by a later STANDS."""
        ended = self.stood[-1].at if self.stood else -1
        in_force = [hold.at for hold in self.holds if hold.at > ended]
        return min(in_force, default=None) if self.cancelled is None else None

    @property
    def stands(self) -> int | None:
        """Since when it stands again after a hold."""
        return self.stood[-1].at if self.stood and self.held is None and self.cancelled is None else None

    @property
    def confirmation_due(self) -> bool:
        """RELEASED BY ONE OFFICER, CONFIRMATION DUE."""
        return self.one_officer is not None and self.confirmed is None

    def unconfirmed(self, now: int, *, received: int | None = None) -> bool:
        """UNCONFIRMED: the confirmation was due and has not come.

        The sender's 15 minutes begin with the release, the receiver's with its own receipt (`received`): a message
        that was long on its way, or a clock that differs, makes nobody's confirmation late.
        """
        began = self.one_officer if received is None else received
        return self.confirmation_due and began is not None and now - began >= CONFIRM_MS

    @property
    def confirmed_late(self) -> bool:
        """It was confirmed, and later than it was due: both instants are of the sender's releases, the same at both
        ends."""
        return (
            self.one_officer is not None
            and self.confirmed is not None
            and self.confirmed - self.one_officer >= CONFIRM_MS
        )

    @property
    def over(self) -> bool:
        """Whether nothing more is owed of this message by its addressee."""
        return self.answered is not None or self.refused is not None or self.cancelled is not None


class Row(NamedTuple):
    """One line of the table: which field an event's time goes to, and what goes beside it.

    `rule` is "first": the earliest stands, with what came with it (`beside`: event field → exchange field); or
    "each": every one is kept, the same one once. `source` says where the event comes from, and who signed that.
    """

    sets: str
    rule: Literal["first", "each"]
    beside: Mapping[str, str]
    source: str


TABLE: Final[Mapping[type[Event], Row]] = {
    Sent: Row("sent", "first", {}, "our own node, when it handed the sealed bytes to a link"),
    Received: Row("received", "first", {}, "notice `received`, by the addressee's centre"),
    CannotRead: Row("cannot_read", "first", {}, "notice `cannot_read`, by the addressee's centre"),
    Shown: Row("shown", "first", {"role": "shown_by"}, "notice `shown`, by an officer of the addressee"),
    Acknowledged: Row("acknowledged", "first", {"role": "acknowledged_by"}, "an acknowledgement"),
    ByVoice: Row("voice", "first", {"role": "voice_by"}, "a contact by voice: read out, taken, challenge answered"),
    Holding: Row("holdings", "each", {}, "a holding message"),
    Answered: Row("answered", "first", {"role": "answered_by", "message": "answer"}, "an answer in substance"),
    RefusedThere: Row("refused", "first", {"code": "refused_code"}, "notice `refused`, by the addressee's centre"),
    Held: Row("holds", "each", {}, "a hold, by one officer of the sender"),
    Stands: Row("stood", "each", {}, "a STANDS, by two officers of the sender"),
    Cancelled: Row("cancelled", "first", {}, "a cancel, by two officers of the sender"),
    OneOfficer: Row("one_officer", "first", {}, "the release, when one officer alone made it"),
    Confirmed: Row("confirmed", "first", {}, "the second officer's confirmation"),
}


def table() -> str:
    """`TABLE` as the specification prints it."""
    lines = ["| event | sets | beside it | when it comes again | comes from |", "| --- | --- | --- | --- | --- |"]
    for event, row in TABLE.items():
        beside = ", ".join(f"`{field}`" for field in row.beside.values()) or "nothing"
        rule = "the earliest stands" if row.rule == "first" else "each is kept"
        lines.append(f"| {event.__name__} | `{row.sets}` | {beside} | {rule} | {row.source} |")
    return "\n".join(lines) + "\n"


def step(exchange: Exchange, event: Event) -> Exchange:
    """The exchange after one more event; the same one again, or a later one of a kind that is set, changes nothing."""
    row = TABLE[type(event)]
    changes: dict[str, Any] = {}
    if row.rule == "each":
        changes[row.sets] = tuple(sorted({*getattr(exchange, row.sets), event}))
    else:
        into = (row.sets, *row.beside.values())
        ours = tuple(getattr(exchange, field) for field in into)
        theirs = (event.at, *(getattr(event, field) for field in row.beside))
        # Of equal times the one stands whose role or code sorts first: any order of arrival gives the same exchange.
        if ours[0] is None or theirs < ours:
            changes = dict(zip(into, theirs, strict=True))
    return replace(exchange, **changes) if changes else exchange


def replay(released: int, events: Iterable[Event]) -> Exchange:
    """The exchange that these events make, in whatever order they are given."""
    return reduce(step, events, Exchange(released=released))


class Stage(StrEnum):
    """How far it has come."""

    RELEASED = "released"
    SENT = "sent"
    RECEIVED = "received"
    CANNOT_READ = "cannot_read"
    SHOWN = "shown"
    ACKNOWLEDGED = "acknowledged"
    HOLDING = "holding"
    ANSWERED = "answered"
    REFUSED = "refused"


STAGES: Final = tuple(Stage)


def stage(exchange: Exchange) -> Stage:
    """The highest stage whose time is set."""
    return next(reached for reached in reversed(STAGES) if getattr(exchange, reached.value) is not None)

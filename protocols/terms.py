"""What is due when, and what happens when it does not come: the one table, or what a charter made of it (`agreed`).

Up to our own second seat and the other side's second contact the ladder climbs by itself. Voice, the third party and
NO REPLY are offered to an officer and never taken (specification: deadlines).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, Literal, NamedTuple, TypeAlias

from protocols.messages.header import Precedence

__all__ = ["DEADLINES", "NOBODY_MS", "Act", "Agreed", "OwnRungName", "Rung", "RungName", "Table", "Terms", "agreed"]

_S: Final = 1_000
_MIN: Final = 60 * _S
_H: Final = 60 * _MIN

NOBODY_MS: Final = 10 * _S
"""So long a seat has to sign on again, before a message that came meanwhile has its officers called elsewhere."""

RungName = Literal["route", "seats", "contact", "third_party", "no_reply"]
OwnRungName = Literal["unseen", "untaken"]


class Act(StrEnum):
    """What a rung does or offers."""

    SECOND_ROUTE = "second_route"
    ALL_SEATS = "all_seats"
    SECOND_CONTACT = "second_contact"
    PAGER = "pager"
    CALL_SHEET = "call_sheet"
    THIRD_PARTY = "third_party"
    NO_REPLY = "no_reply"

    @property
    def automatic(self) -> bool:
        """Whether the ladder does it by itself; else it is offered to an officer."""
        return self in (Act.SECOND_ROUTE, Act.ALL_SEATS, Act.SECOND_CONTACT, Act.PAGER)


@dataclass(frozen=True, slots=True)
class Rung:
    """One rung: how long after the release it is reached, and what happens there."""

    name: RungName | OwnRungName
    after_ms: int
    acts: tuple[Act, ...]


@dataclass(frozen=True, slots=True)
class Terms:
    """One row of the table, in milliseconds. `holding_limit_ms` is None where none is set."""

    received_ms: int
    shown_ms: int
    acknowledged_ms: int
    answered_ms: int
    ladder: tuple[Rung, ...]
    holding_limit_ms: int | None = None
    in_watch_hours: bool = False


def _route(after_ms: int) -> Rung:
    return Rung("route", after_ms, (Act.SECOND_ROUTE,))


def _seats(after_ms: int) -> Rung:
    return Rung("seats", after_ms, (Act.ALL_SEATS,))


def _contact(after_ms: int, *acts: Act) -> Rung:
    return Rung("contact", after_ms, (Act.SECOND_CONTACT, *acts))


def _third_party(after_ms: int) -> Rung:
    return Rung("third_party", after_ms, (Act.THIRD_PARTY,))


def _no_reply(after_ms: int) -> Rung:
    return Rung("no_reply", after_ms, (Act.NO_REPLY,))


DEADLINES: Final[Mapping[Precedence, Terms]] = {
    Precedence.FLASH: Terms(
        received_ms=30 * _S,
        shown_ms=2 * _MIN,
        acknowledged_ms=5 * _MIN,
        answered_ms=30 * _MIN,
        ladder=(
            _route(30 * _S),
            _seats(2 * _MIN),
            _contact(5 * _MIN, Act.PAGER, Act.CALL_SHEET),
            _third_party(15 * _MIN),
            _no_reply(60 * _MIN),
        ),
        holding_limit_ms=2 * _H,
    ),
    Precedence.IMMEDIATE: Terms(
        received_ms=30 * _S,
        shown_ms=5 * _MIN,
        acknowledged_ms=15 * _MIN,
        answered_ms=3 * _H,
        ladder=(
            _route(2 * _MIN),
            _seats(10 * _MIN),
            _contact(15 * _MIN, Act.CALL_SHEET),
            _third_party(60 * _MIN),
            _no_reply(180 * _MIN),
        ),
        holding_limit_ms=12 * _H,
    ),
    Precedence.PRIORITY: Terms(
        received_ms=2 * _MIN,
        shown_ms=30 * _MIN,
        acknowledged_ms=60 * _MIN,
        answered_ms=24 * _H,
        ladder=(_route(10 * _MIN), _contact(60 * _MIN), _no_reply(24 * _H)),
        in_watch_hours=True,
    ),
    Precedence.ROUTINE: Terms(
        received_ms=2 * _MIN,
        shown_ms=6 * _H,
        acknowledged_ms=6 * _H,
        answered_ms=48 * _H,
        ladder=(_contact(12 * _H), _no_reply(48 * _H)),
        in_watch_hours=True,
    ),
}


Table: TypeAlias = Mapping[Precedence, Terms]


class Agreed(NamedTuple):
    """What a charter says of one precedence, in milliseconds, where it differs; None is the default."""

    precedence: Precedence
    shown_ms: int | None = None
    acknowledged_ms: int | None = None
    answered_ms: int | None = None


def agreed(changes: Iterable[Agreed]) -> Table:
    """The table of a channel whose charter changes these. The ladder's rungs from the second contact on move as far as
    the time for the acknowledgement moved: they are what happens when it does not come. The others stay."""
    table = dict(DEADLINES)
    for change in changes:
        terms = table[change.precedence]
        acknowledged = terms.acknowledged_ms if change.acknowledged_ms is None else change.acknowledged_ms
        later = acknowledged - terms.acknowledged_ms
        contact = next(place for place, step in enumerate(terms.ladder) if step.name == "contact")
        moved = (replace(step, after_ms=step.after_ms + later) for step in terms.ladder[contact:])
        table[change.precedence] = replace(
            terms,
            shown_ms=terms.shown_ms if change.shown_ms is None else change.shown_ms,
            acknowledged_ms=acknowledged,
            answered_ms=terms.answered_ms if change.answered_ms is None else change.answered_ms,
            ladder=(*terms.ladder[:contact], *moved),
        )
    return table

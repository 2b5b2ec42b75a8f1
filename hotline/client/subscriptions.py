"""Which events a program wants, and what it does with them."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TypeAlias

from hotline.client.happenings import EVENTS, Event
from hotline.client.matter import Matter, Waiting
from protocols.errors import Code, Refused
from protocols.messages.header import Precedence

__all__ = ["About", "Act", "Subscription", "subscription"]

About: TypeAlias = Matter | Waiting | None
"""The message that an event is about, as the program's own board has it now."""

Act: TypeAlias = Callable[[Event, About], object]
"""What is done with an event: awaited, where it can be."""

URGENT = (Precedence.FLASH, Precedence.IMMEDIATE)


@dataclass(frozen=True, slots=True)
class Subscription:
    """Empty is every one: names of events, precedences, types (`conjunction.*`)."""

    act: Act | None
    names: frozenset[str]
    precedence: frozenset[Precedence]
    types: tuple[str, ...]

    def wants(self, event: Event, about: About) -> bool:
        """Whether it is one of these. What is about no message has neither precedence nor type."""
        if self.names and event.name not in self.names:
            return False
        if not (self.precedence or self.types):
            return True
        if about is None:
            return False
        message = about.message
        return (not self.precedence or message.precedence in self.precedence) and (
            not self.types or any(fnmatchcase(message.type, each) for each in self.types)
        )


def subscription(
    act: Act | None, names: Collection[str], precedence: Collection[str] | str, types: Collection[str] | str
) -> Subscription:
    """Raises Refused `schema` for a name or a precedence that there is not: it would be waited for in vain."""
    unknown = [name for name in names if name not in EVENTS]
    if unknown:
        raise Refused(Code.SCHEMA, f"no event {unknown[0]!a}; there are {', '.join(EVENTS)}", field="on")
    asked = [precedence] if isinstance(precedence, str) else list(precedence)
    if any(each not in Precedence.__members__ for each in asked):
        raise Refused(Code.SCHEMA, f"a precedence is {', '.join(Precedence.__members__)}", field="precedence")
    return Subscription(
        act,
        frozenset(names),
        frozenset(Precedence[each] for each in asked),
        (types,) if isinstance(types, str) else tuple(types),
    )

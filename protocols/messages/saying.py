"""Small things said in one line: a name, a distance, a time. Subjects of lists are made of them.

Figures are rounded here, and only here: the exact ones stand in the lines of the message.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from protocols.messages import words
from protocols.messages.values import Interval, ObjectReference, Undisclosed, Unknown, Withheld
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases

__all__ = [
    "Arguments", "Asked", "Subject", "metres", "name_of", "no_arguments", "nothing_asked", "probability", "shortened",
    "undisclosed", "when",
]  # fmt: skip

Arguments: TypeAlias = Mapping[str, str | int]
Subject: TypeAlias = Callable[[Any, Phrases], Arguments]
Asked: TypeAlias = Callable[[Any, Phrases], str | None]


def no_arguments(body: Any, phrases: Phrases) -> Arguments:
    """The subject is the same for every body of the type."""
    return {}


def nothing_asked(body: Any, phrases: Phrases) -> str | None:
    """Nothing in substance; the reply that the header asks for is said apart."""
    return None


def undisclosed(value: Undisclosed, phrases: Phrases) -> str:
    """WITHHELD or UNKNOWN."""
    return words.code(phrases, "is", "withheld" if isinstance(value, Withheld) else "unknown")


def name_of(object: ObjectReference, phrases: Phrases) -> str:
    """The object's name, or its number where the name is not said."""
    if isinstance(object.name, str):
        return object.name
    if object.designator is not None:
        return f"{object.catalogue} {object.designator}"
    return undisclosed(object.name, phrases)


def metres(value: float | Undisclosed, phrases: Phrases) -> str:
    """To the metre; below ten metres to the decimetre."""
    if isinstance(value, Withheld | Unknown):
        return undisclosed(value, phrases)
    return words.quantity(phrases, round(value) if value >= 10 else round(value, 1), "m")


def probability(value: float | Undisclosed, phrases: Phrases) -> str:
    """Two digits: `4.5e-3`."""
    if isinstance(value, Withheld | Unknown):
        return undisclosed(value, phrases)
    return words.quantity(phrases, float(f"{value:.1e}"), "1")


def when(value: int | Interval, phrases: Phrases) -> str:
    """A date-time group, or two with the words between them."""
    if isinstance(value, Interval):
        return phrases.say("subject-between", start=times.dtg(value.start), end=times.dtg(value.end))
    return times.dtg(value)


def shortened(text: str, longest: int = 80) -> str:
    """The first line of a text, cut where a list has no more room."""
    first = text.partition("\n")[0]
    return first if len(first) <= longest else f"{first[: longest - 1]}…"

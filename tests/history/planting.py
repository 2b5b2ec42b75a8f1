"""What the planted histories share: each tells a run with one thing wrong, and which kinds are found, and no other."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from tests.history.events import Entry, Event
from tests.history.stories import Story, Word
from tests.history.verdict import Kind

M, K, S = "MERIDIAN", "KESTREL", "SPARROW"
Told = tuple[list[Event], set[Kind]]
E = TypeVar("E", bound=Event)


def journal(story: Story, end: str, sender: str, to: str, epoch: int = 1) -> dict[int, Entry]:
    return story.journals[end][sender, to, epoch]


def edited(events: list[Event], kind: type[E], edit: Callable[[E], Event | None], nth: int = 0) -> list[Event]:
    """The nth event of this kind as `edit` gives it back; left out where that is None."""
    at = [number for number, event in enumerate(events) if isinstance(event, kind)][nth]
    event = events[at]
    assert isinstance(event, kind)
    new = edit(event)
    return events[:at] + ([] if new is None else [new]) + events[at + 1 :]


def talk(words: int = 5, to: tuple[str, ...] = (K,)) -> tuple[Story, list[Word]]:
    """A good run so far."""
    story = Story()
    said = [story.say(M, to) for _ in range(words)]
    for word in said:
        story.arrives(word, *to)
    return story, said


def planted(module: object) -> list[Callable[[], Told]]:
    """The histories that a module tells."""
    return [
        told
        for told in vars(module).values()
        if callable(told) and getattr(told, "__annotations__", {}) == {"return": "Told"}
    ]

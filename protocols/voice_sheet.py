"""The day's challenges in a reader's language, as rows of a call sheet (specification: deadlines)."""

from __future__ import annotations

from collections.abc import Iterator

from protocols.contact_sheet import Row
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases
from protocols.voice import Table

__all__ = ["challenge_rows"]

_DAY_MS = 86_400_000


def challenge_rows(table: Table, centre: str, phrases: Phrases) -> Iterator[Row]:
    """Of one day: what we ask `centre` and what it answers, what it asks and what we answer."""
    say = phrases.say
    yield Row(say("voice-title", day=times.dtg(table.day * _DAY_MS), name=table.name))
    yield Row("", say("voice-how"))
    for heading, rows in (("voice-we_ask", table.ours), ("voice-they_ask", table.theirs)):
        yield Row(say(heading, centre=centre))
        yield from (Row(f"{number}  {row.asks}", row.answers) for number, row in enumerate(rows, 1))

"""One event of a history dropped, doubled or altered, in every way that matters, with what the judge must then say."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from msgspec.structs import replace

from tests.history.events import (
    Alarm,
    Drained,
    Drawn,
    Entry,
    Event,
    Fault,
    Final,
    Noticed,
    Recorded,
    Submit,
    SubmitRefused,
    Submitted,
)
from tests.history.stories import hash_of
from tests.history.verdict import Kind

Spoilt = tuple[list[Event], set[Kind]]
"""The history, and kinds of which at least one must be found."""


def digit(value: str, at: int = 17) -> str:
    """The same hash with one digit altered."""
    return value[:at] + ("0" if value[at] != "0" else "1") + value[at + 1 :]


def _with(events: list[Event], at: int, *new: Event) -> list[Event]:
    return [*events[:at], *new, *events[at + 1 :]]


def _each(events: list[Event], *kinds: type[Any]) -> Iterator[tuple[int, Any]]:
    return ((at, event) for at, event in enumerate(events) if isinstance(event, kinds))


def _entries(events: list[Event]) -> Iterator[tuple[int, Final, int, int, Entry]]:
    for at, final in _each(events, Final):
        for n, line in enumerate(final.lines):
            for m, entry in enumerate(line.entries):
                yield at, final, n, m, entry


def _line(events: list[Event], at: int, final: Final, n: int, entries: list[Entry]) -> list[Event]:
    line = replace(final.lines[n], entries=tuple(entries))
    return _with(events, at, replace(final, lines=(*final.lines[:n], line, *final.lines[n + 1 :])))


def dropped(events: list[Event]) -> Iterator[Spoilt]:
    for at, _ in _each(events, Recorded):
        yield _with(events, at), {Kind.LOST}
    for at, _ in _each(events, Submit):
        yield _with(events, at), {Kind.MALFORMED, Kind.UNEXPECTED}
    for at, _ in _each(events, Drained, Final):
        yield _with(events, at), {Kind.NOT_DRAINED}
    for at, fault in _each(events, Fault):
        yield _with(events, at), {Kind.NOT_DRAINED if fault.phase == "end" else Kind.MALFORMED}


def silenced(events: list[Event]) -> Iterator[Spoilt]:
    """A notice that never came, where no alarm was due; an alarm that never came, where one was."""
    told = {event.message for event in events if isinstance(event, Alarm)}
    ops = {event.op for event in events if isinstance(event, Submitted)}
    answered = {event.message for event in events if isinstance(event, Submit) and event.op in ops}
    for at, noticed in _each(events, Noticed):
        if noticed.message in answered - told:
            yield _with(events, at), {Kind.SILENT}
    for at, alarm in _each(events, Alarm):
        if sum(isinstance(event, Alarm) and event.message == alarm.message for event in events) == 1:
            yield _with(events, at), {Kind.SILENT}


def dropped_from_a_journal(events: list[Event]) -> Iterator[Spoilt]:
    for at, final, n, m, entry in _entries(events):
        line, rest = final.lines[n], list(final.lines[n].entries)
        del rest[m]
        here = [other for other in final.lines if (other.sender, other.to) == (line.sender, line.to)]
        if sum(one.message == entry.message for other in here for one in other.entries) == 1:
            yield _line(events, at, final, n, rest), {Kind.LOST}


def wholly_lost(events: list[Event]) -> Iterator[Spoilt]:
    """Not recorded, drawn, noticed nor entered at the addressee, as if it had never come."""
    for _, recorded in _each(events, Recorded):
        kept: list[Event] = []
        for event in events:
            if isinstance(event, Recorded | Drawn) and event.centre == recorded.centre:
                if event.message == recorded.message:
                    continue
            elif isinstance(event, Noticed) and (event.peer, event.message) == (recorded.centre, recorded.message):
                continue
            elif isinstance(event, Final) and event.centre == recorded.centre:
                lines = tuple(
                    replace(line, entries=tuple(one for one in line.entries if one.message != recorded.message))
                    for line in event.lines
                )
                kept.append(replace(event, lines=lines))
                continue
            kept.append(event)
        yield kept, {Kind.LOST}


def doubled(events: list[Event]) -> Iterator[Spoilt]:
    for at, event in _each(events, Recorded, Drawn):
        if isinstance(event, Recorded) or event.new:
            yield _with(events, at, event, event), {Kind.DUPLICATED}
    for at, final in _each(events, Final, Submit):
        yield _with(events, at, final, final), {Kind.MALFORMED}
    for at, final, n, m, entry in _entries(events):
        entries = list(final.lines[n].entries)
        yield _line(events, at, final, n, [*entries[:m], entry, *entries[m:]]), {Kind.DUPLICATED}


def altered(events: list[Event]) -> Iterator[Spoilt]:
    for at, event in _each(events, Drawn):
        yield _with(events, at, replace(event, hash_of_drawn=digit(event.message))), {Kind.ALTERED}
        yield _with(events, at, replace(event, message=digit(event.message))), {Kind.UNEXPECTED}
    for at, event in _each(events, Recorded):
        yield _with(events, at, replace(event, message=digit(event.message))), {Kind.UNEXPECTED}
        yield _with(events, at, replace(event, release=digit(event.release))), {Kind.ALTERED}
        yield _with(events, at, replace(event, number=event.number + 1_000)), {Kind.ALTERED}
        yield _with(events, at, replace(event, epoch=event.epoch + 1_000)), {Kind.ALTERED}
        yield _with(events, at, replace(event, sender=event.centre)), {Kind.UNEXPECTED}
    for at, event in _each(events, Recorded, Drawn):
        yield _with(events, at, replace(event, mode="live")), {Kind.WRONG_MODE}
    for at, event in _each(events, Noticed):
        yield _with(events, at, replace(event, message=digit(event.message))), {Kind.RECEIPT_LIE}
    for at, event in _each(events, Submitted):
        refused = SubmitRefused(event.t, event.op, "schema")
        if sum(isinstance(other, Submitted) and other.releases == event.releases for other in events) == 1:
            yield _with(events, at, refused), {Kind.REFUSED_BUT_SENT}
        yield _with(events, at, replace(event, releases={})), {Kind.LOST}
    for at, event in _each(events, Drained):
        yield _with(events, at, replace(event, complete=False)), {Kind.NOT_DRAINED}


def altered_in_a_journal(events: list[Event]) -> Iterator[Spoilt]:
    seen = {event.release for event in events if isinstance(event, Recorded)}
    for event in events:
        if isinstance(event, Submitted):
            seen |= {place.release for place in event.releases.values()}
    for at, final, n, m, entry in _entries(events):
        entries = list(final.lines[n].entries)

        def now(new: Entry, at: int = at, final: Final = final, n: int = n, m: int = m) -> list[Event]:
            entries = list(final.lines[n].entries)
            entries[m] = new
            return _line(events, at, final, n, entries)

        yield now(replace(entry, mode="drill")), {Kind.WRONG_MODE}
        yield now(replace(entry, message=hash_of("forged"))), {Kind.UNEXPECTED}
        yield now(replace(entry, number=entry.number + 1_000)), {Kind.ALTERED, Kind.REORDERED}
        if entry.release in seen:
            yield now(replace(entry, release=digit(entry.release))), {Kind.ALTERED, Kind.NUMBER_REUSE}
        if m:
            entries[m - 1], entries[m] = entries[m], entries[m - 1]
            yield _line(events, at, final, n, entries), {Kind.REORDERED}


def used_again(events: list[Event]) -> Iterator[Spoilt]:
    """An answer names a number that another answer had on the same line."""
    lines: dict[tuple[str, str, int], str] = {}
    senders = {event.op: event for event in events if isinstance(event, Submit)}
    first: dict[tuple[str, str, int], tuple[int, str]] = {}
    for at, event in _each(events, Submitted):
        submit = senders[event.op]
        for name, place in event.releases.items():
            key = (submit.centre, name, place.epoch)
            if key in first and lines[key] != submit.message:
                other = replace(place, number=first[key][0])
                yield _with(events, at, replace(event, releases={**event.releases, name: other})), {Kind.NUMBER_REUSE}
            first.setdefault(key, (place.number, place.release))
            lines.setdefault(key, submit.message)


WAYS: list[Callable[[list[Event]], Iterator[Spoilt]]] = [
    dropped,
    silenced,
    dropped_from_a_journal,
    wholly_lost,
    doubled,
    altered,
    altered_in_a_journal,
    used_again,
]

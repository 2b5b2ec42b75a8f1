"""A message as it is read on a screen: every field that was signed, wrapped to the width, outside text behind a gutter.

The words are those of `protocols.messages.rendering`; this only lays them out. A line of the body begins with its
number, its label and the gutter, also where it goes on: no text in it can be taken for a line of ours.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from hotline.client import Board, Matter
from protocols.messages import words
from protocols.messages.header import Message
from protocols.messages.lines import Line as Field
from protocols.messages.rendering import Rendering, render
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases
from protocols.wire import Wire
from tui.cells import GUTTER, Line, Span, fit, line, width, wrap
from tui.safe_text import safe_line

__all__ = ["Reading", "mark_word", "marks_of", "names_of", "read"]

_LABEL = 26


@dataclass(frozen=True, slots=True)
class Reading:
    """`lines` are the message; `first` is the line that has to be in view for it to count as shown (always 0)."""

    rendering: Rendering
    lines: tuple[Line, ...]
    first: int = 0


def names_of(board: Board) -> dict[str, str]:
    """Centre → `MERIDIAN (Meridian Orbital)`, as our own roster calls them."""
    found: dict[str, str] = {}
    for held in board.roster.parties.values():
        if held.statement:
            found |= {each.name: f"{each.name} ({held.statement[0].party})" for each in held.statement[0].centres}
    return found


def marks_of(matter: Matter, phrases: Phrases, now: int | None = None) -> tuple[str, ...]:
    """Words of ours that stand above a message, because they change how it is read; with `now` (UTC ms) those too that
    time brings."""
    out, say = [], phrases.say
    if matter.cancelled is not None:
        out.append(say("screen-mark_cancelled", state=say("state-cancelled"), at=times.dtg(matter.cancelled)))
    if matter.held is not None:
        out.append(say("screen-mark_held", state=say("state-on_hold"), at=times.dtg(matter.held)))
    if now is not None and matter.hold_overdue(now):
        out.append(say("mark-hold_not_settled"))
    if matter.by_one_officer:
        out.append(one_officer(matter, phrases, now))
    if matter.form_unknown:
        out.append(say("screen-mark_form_unknown"))
    if "not_countersigned" in matter.marks:
        out.append(say("mark-not_countersigned"))
    said = [mark for mark in matter.marks if mark in ("expired", "old_epoch", "recovered", "roster_stale")]
    out += [f"{say('mark-node_says')}: {mark_word(phrases, mark)}" for mark in said]
    return tuple(out)


def one_officer(matter: Matter, phrases: Phrases, now: int | None) -> str:
    """RELEASED BY ONE OFFICER, and what became of the second's confirmation."""
    marks = [phrases.say("mark-one_officer")]
    if matter.confirmation_due:
        lapsed = now is not None and matter.unconfirmed(now)
        marks.append(phrases.say("mark-unconfirmed" if lapsed else "mark-confirmation_due"))
    elif matter.confirmed_late is not None:
        marks.append(phrases.say("mark-confirmed_late", at=times.dtg(matter.confirmed_late)))
    return ", ".join(marks)


def mark_word(phrases: Phrases, mark: str) -> str:
    """A mark of the node, in words; one that this version does not know as the node says it."""
    key = f"mark-{mark}"
    return phrases.say(key) if key in phrases else mark.replace("_", " ")


def read(
    message: Message,
    body: Wire | None,
    phrases: Phrases,
    *,
    digest: bytes,
    cells: int,
    names: dict[str, str] | None = None,
    marks: tuple[str, ...] = (),
    signed: bool = True,
) -> Reading:
    """The message in lines of at most so many cells. `marks` are words of ours that stand above it. Of one that is not
    `signed` yet, the number and what else is given by signing is left out: it would be another one."""
    rendering = render(message, body, phrases, digest=digest, names=names or {})
    if not signed:
        given = (phrases.say("fixed-reference"), phrases.say("fixed-hash"), words.label(phrases, Message, "id"))
        rendering = replace(rendering, header=tuple(each for each in rendering.header if each.label not in given))
    return Reading(rendering, tuple(_lines(rendering, phrases, cells, marks)))


def _lines(rendering: Rendering, phrases: Phrases, cells: int, marks: tuple[str, ...]) -> Iterator[Line]:
    if rendering.frame:
        yield line((fit(rendering.frame, cells), "late"))
    for mark in marks:
        yield from (line((each, "late")) for each in wrap(mark, cells))
    yield from (line((each, "title")) for each in wrap(rendering.first_line, cells))
    if rendering.mark:
        yield line((fit(rendering.mark, cells), "late"))
    yield from (line((each, "strong")) for each in wrap(rendering.subject, cells))
    yield from (line((each, "strong")) for each in wrap(rendering.asks, cells))
    yield ()
    yield from _fields(rendering.body, cells)
    if rendering.body:
        yield ()
    yield line((phrases.say("screen-header"), "dim"))
    yield from _fields(rendering.header, cells)
    if rendering.frame:
        yield line((fit(rendering.frame, cells), "late"))


def _fields(fields: tuple[Field, ...], cells: int) -> Iterator[Line]:
    number = max((width(each.number) for each in fields), default=0) + 1
    longest = max((width(each.label) for each in fields if each.text), default=0)
    for field in fields:
        yield from _field(field, number, min(_LABEL, max(cells // 3, 12), longest), cells)


def _field(field: Field, number: int, label: int, cells: int) -> Iterator[Line]:
    """Number and label, then the text behind the gutter."""
    lead = number + label + 1
    room = cells - lead - width(GUTTER)
    labels = list(wrap(field.label, label))
    if not field.text:
        text = fit(f"{fit(field.number, number)}{field.label}", cells)
        yield line((text, "field"))
        return
    texts = list(wrap(field.text, room))
    rows = max(len(labels), len(texts))
    for row in range(rows):
        here = field.number if row == 0 else ""
        named = labels[row] if row < len(labels) else ""
        said = texts[row] if row < len(texts) else ""
        yield (
            Span(safe_line(f"{fit(here, number)}"), "dim"),
            Span(safe_line(f"{fit(named, label)} "), "field"),
            Span(GUTTER, "frame"),
            Span(safe_line(said), "quoted"),
        )

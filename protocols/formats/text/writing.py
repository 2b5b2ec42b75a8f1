"""A message → lines, each at most 69 columns wide, numbered, with its check digits."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from protocols.errors import Code, Refused
from protocols.formats.carried import Carried, carried
from protocols.formats.text.characters import WIDTH, check_digits, columns, marked
from protocols.formats.text.groups import groups
from protocols.formats.text.values import Said, code_of, entries
from protocols.messages.forms import form_of
from protocols.messages.header import MESSAGE_LIMIT
from protocols.wire import Wire, unpack

__all__ = ["BODY", "FRAME", "HASH", "HEADER", "JOINED", "MOST_LINES", "SPACED", "Row", "handling", "title", "to_text"]

FRAME = "DRILL DRILL DRILL"
HEADER, BODY, HASH = "H", "B", "Z"
# What a line begins with that goes on with the one before: at once, or after one blank.
JOINED, SPACED = "+", "/"
MOST_LINES = 999

_NUMBER, _CHECK = len("001 "), len(" =000")


class Row(NamedTuple):
    """One line without its number: the field, or a sign that it goes on, and the content."""

    field: str
    content: str


def to_text(data: bytes) -> str:
    """The lines of an envelope's message, or of M. Whoever signed it is not on them.

    Raises Refused as `carried`, and `too_large` where it would take more than 999 lines.
    """
    what = carried(data)
    rows = list(_rows(what))
    if len(rows) > MOST_LINES:
        raise Refused(Code.TOO_LARGE, f"{len(rows)} lines; at most {MOST_LINES} are written: send it as QR or JSON")
    lines = [
        f"{n:03d} {field} {content} ={check_digits(n, field, content)}" for n, (field, content) in enumerate(rows, 1)
    ]
    framed = [title(what), handling(what), *lines, f"END {len(rows):03d} {what.reference}"]
    if what.message.mode == "drill":
        framed = [FRAME, *framed, FRAME]
    return "".join(f"{line}\n" for line in framed)


def title(what: Carried) -> str:
    """`HOTLINE 1 UNSIGNED LIVE MERIDIAN 221415Z 73051`."""
    return f"HOTLINE 1 UNSIGNED {what.message.mode.upper()} {what.reference}"


def handling(what: Carried) -> str:
    """Who may read it, and what may be done with it, above everything else on the page."""
    label, may = what.message.label, what.message.handling
    return f"HANDLING {code_of(label)} FORWARD-{code_of(may.may_forward)} PUBLISH-{code_of(may.may_publish)}"


def _rows(what: Carried) -> Iterator[Row]:
    body = _body(what)
    for said in entries(what.message, HEADER, without="" if body is None else "body"):
        yield from _row(said)
    if body is not None:
        for said in entries(body, BODY):
            yield from _row(said)
    yield from _row(Said(HASH, data=what.hash))


def _body(what: Carried) -> Wire | None:
    """The body where its fields give the same bytes again (`unpack` holds it to that); else it goes as bytes."""
    message = what.message
    form = form_of(message.type, message.version)
    if form is None:
        return None
    try:
        return unpack(message.body, form.body, limit=MESSAGE_LIMIT)
    except Refused:
        return None


def _row(said: Said) -> Iterator[Row]:
    if said.text is not None:
        yield from _text(said.field, said.text)
    elif said.data is not None:
        yield from _digits(said.field, groups(said.data))
    else:
        yield Row(said.field, said.plain)


def _room(field: str) -> int:
    return WIDTH - _NUMBER - len(field) - 1 - _CHECK


def _digits(field: str, all_groups: list[str]) -> Iterator[Row]:
    while all_groups:
        many = (_room(field) + 1) // (len(all_groups[0]) + 1)
        yield Row(field, " ".join(all_groups[:many]))
        field, all_groups = JOINED, all_groups[many:]


def _text(field: str, text: str) -> Iterator[Row]:
    pieces = list(marked(text))
    while pieces:
        many = _fitting(pieces, _room(field) - 2)
        blank = next((at for at in range(many, 0, -1) if at < len(pieces) and pieces[at] == " "), 0)
        if many == len(pieces) or not blank:
            # One that follows a break may not be a blank, nor stand before one: it would not be seen.
            while many < len(pieces) and many > 1 and " " in (pieces[many - 1], pieces[many]):
                many -= 1
            yield Row(field, f'"{"".join(pieces[:many])}"')
            field, pieces = JOINED, pieces[many:]
        else:
            yield Row(field, f'"{"".join(pieces[:blank])}"')
            field, pieces = SPACED, pieces[blank + 1 :]


def _fitting(pieces: list[str], room: int) -> int:
    """How many pieces fit, at least one."""
    width = 0
    for place, piece in enumerate(pieces):
        width += columns(piece)
        if width > room:
            return max(place, 1)
    return len(pieces)

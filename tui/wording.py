"""The words in which a message was read when it was signed, beside the reader's own.

An attestation names language and catalogue. Codes, figures and instants are the same in both columns; what differs are
the words, and whoever signed answers for theirs. Where the signer's catalogue is not here, that is said; where it was
imported, the lines that it says otherwise than the installed one of the same language are marked.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from typing import Final, NamedTuple

from hotline.client.catalogues import Catalogues
from protocols.messages.lines import Line as Field
from protocols.messages.rendering import Rendering, render
from protocols.phrases.catalogue import LANGUAGES, Phrases, own_name
from tui.cells import GUTTER, Line, Span, Style, fit, line, wrap
from tui.rows import Entry
from tui.safe_text import safe_line

__all__ = ["Wording", "catalogue_mark", "wording_lines", "wording_of"]

_HASH: Final = 8
_DIFFERS: Final = "!"


class Wording(NamedTuple):
    """`exact`: the very catalogue that was signed in, None where it is not here. `nearest`: it, or the installed one
    of its language; None where this program does not speak that language."""

    language: str
    hash: str
    exact: Phrases | None
    nearest: Phrases | None

    @property
    def installed(self) -> bool:
        """Whether it was signed in words that are installed here."""
        return self.exact is not None and self.language in LANGUAGES and self.exact == Phrases(self.language)


def wording_of(entry: Entry, catalogues: Catalogues) -> Wording | None:
    """In which words its author read it; None where nobody says."""
    named = entry.read_in
    if named is None:
        return None
    exact = catalogues.find(named)
    installed = Phrases(named.language) if named.language in LANGUAGES else None
    return Wording(named.language, named.phrases.hex()[:_HASH], exact, exact or installed)


def catalogue_mark(wording: Wording | None, phrases: Phrases) -> tuple[str, ...]:
    """What stands above a message that was signed in words that are not installed here."""
    if wording is None or wording.installed:
        return ()
    mark = phrases.say("mark-other_catalogue", language=wording.language, hash=wording.hash)
    then = "screen-catalogue_missing" if wording.exact is None else "screen-catalogue_kept"
    return (f"{mark}. {phrases.say(then)}",)


def wording_lines(
    entry: Entry, wording: Wording, phrases: Phrases, names: dict[str, str], cells: int
) -> Iterator[Line]:
    """The page: one column each, line by line."""
    say = phrases.say
    for each in catalogue_mark(wording, phrases):
        yield from (line((part, "late")) for part in wrap(each, cells))
    if wording.exact == phrases:
        yield from (line((part, "good")) for part in wrap(say("screen-wording_same"), cells))
    theirs = wording.nearest
    if theirs is None:
        return
    here, there = (_flat(render(entry.message, entry.body, each, digest=entry.hash, names=names))
                   for each in (phrases, theirs))  # fmt: skip
    marked = _marked(entry, wording, names, there)
    if not wording.installed and wording.exact is not None:
        yield from (line((part, "text")) for part in wrap(say("screen-wording_differs", count=sum(marked)), cells))
    yield ()
    room = (cells - 5) // 2
    heads = (
        say("screen-wording_ours", language=own_name(phrases.language), hash=phrases.hash.hex()[:_HASH]),
        say("screen-wording_signed", language=own_name(theirs.language), hash=theirs.hash.hex()[:_HASH]),
    )
    yield line("  ", (fit(heads[0], room), "title"), ("   ", "frame"), (fit(heads[1], room), "title"))
    for one, other, differs in zip_longest(here, there, marked, fillvalue=None):
        yield from _beside(one or "", other or "", room, differs=bool(differs))


def _marked(entry: Entry, wording: Wording, names: dict[str, str], there: list[str]) -> list[bool]:
    """Which lines the signer's catalogue says otherwise than the installed one of its language."""
    if wording.language not in LANGUAGES or wording.exact is None:
        return [False] * len(there)
    installed = _flat(
        render(entry.message, entry.body, Phrases(wording.language), digest=entry.hash, names=names)
    )  # fmt: skip
    return [one != other for one, other in zip_longest(there, installed)]


def _beside(one: str, other: str, room: int, *, differs: bool) -> Iterator[Line]:
    style: Style = "late" if differs else "quoted"
    mark = _DIFFERS if differs else " "
    for left, right in zip_longest(wrap(one, room), wrap(other, room), fillvalue=safe_line("")):
        yield (
            Span(safe_line(f"{mark} "), "late"), Span(fit(left, room), style), Span(safe_line(" ")),
            Span(GUTTER, "frame"), Span(fit(right, room), style),
        )  # fmt: skip
        mark = " "


def _flat(rendering: Rendering) -> list[str]:
    """Every line of a message, as often in each language."""
    head = [rendering.frame or "", rendering.first_line, rendering.mark or "", rendering.subject, rendering.asks]
    return [each for each in head if each] + [_field(each) for each in (*rendering.body, *rendering.header)]


def _field(field: Field) -> str:
    return f"{field.number} {field.label}: {field.text}".strip().rstrip(":")

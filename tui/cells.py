"""Lines as a terminal draws them: in cells, some characters taking two and some none.

A line is a row of spans; a span is safe text and the name of its style. Nothing here knows Textual, so that what a
screen says can be tested, and spoken by the plain mode, without one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Literal, NamedTuple, TypeAlias

from rich.cells import cell_len, chop_cells, set_cell_size

from tui.safe_text import SafeText, safe_line, safe_text

__all__ = [
    "GUTTER",
    "STYLES",
    "Line",
    "Span",
    "Style",
    "changed",
    "cut",
    "fit",
    "line",
    "plain",
    "ruled",
    "width",
    "wrap",
]

Style = Literal[
    "text", "dim", "strong", "reverse", "title", "frame", "flash", "immediate", "priority", "routine", "good", "late",
    "quoted", "key", "field", "alarm", "alert",
]  # fmt: skip
STYLES: Final[tuple[Style, ...]] = (
    "text", "dim", "strong", "reverse", "title", "frame", "flash", "immediate", "priority", "routine", "good", "late",
    "quoted", "key", "field", "alarm", "alert",
)  # fmt: skip

_ISOLATE, _END_OF_ISOLATE = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
GUTTER: Final = safe_line("\u2502 ")
"""Before every line of what somebody else wrote: no line of it can be taken for one of ours."""

SENT_ALONG: Final = 32


class Span(NamedTuple):
    """`goes_on`: it is one text with the span before, in another style, and runs in the same direction. `as_it_is`: a
    sample, which nobody turns round."""

    text: SafeText
    style: Style = "text"
    goes_on: bool = False
    as_it_is: bool = False


Line: TypeAlias = tuple[Span, ...]


def line(*parts: str | tuple[str, Style]) -> Line:
    """A line of parts, each made safe: `line("ALARM ", ("none", "dim"))`."""
    return tuple(
        Span(safe_line(part)) if isinstance(part, str) else Span(safe_line(part[0]), part[1]) for part in parts
    )


def width(text: str) -> int:
    """How many cells it takes."""
    return cell_len(text)


def cut(text: str, cells: int) -> SafeText:
    """Exactly so many cells of what goes on and on."""
    return safe_line(_closed(set_cell_size(safe_line(text), max(cells, 0)))[1])


def fit(text: str, cells: int) -> SafeText:
    """Exactly so many cells: cut with `…` at the end, or filled up with spaces."""
    safe = safe_line(text)
    if cell_len(safe) <= cells:
        return safe_line(safe + " " * (cells - cell_len(safe)))
    if cells < 1:
        return safe_line("")
    shorter = f"{_closed(set_cell_size(safe, cells - 1).rstrip())[1]}\u2026"
    return safe_line(shorter + " " * (cells - cell_len(shorter)))


def ruled(text: str, cells: int, rule: str = "\u2500") -> SafeText:
    """`text`, and then a rule to the end of the line."""
    safe = safe_line(text)
    return fit(safe + rule * max(0, cells - cell_len(safe)), cells)


def wrap(text: str, cells: int) -> Iterator[SafeText]:
    """The text in lines of at most so many cells, broken at spaces where there are any. Newlines break, too."""
    opened = 0
    for broken in _broken(safe_text(text), max(cells, 2)):
        # What our phrases marked off goes on in the next line.
        opened, closed = _closed(_ISOLATE * opened + broken)
        yield safe_line(closed)


def _broken(text: str, cells: int) -> Iterator[str]:
    for paragraph in text.split("\n"):
        current = ""
        for word in paragraph.split(" "):
            joined = f"{current} {word}" if current else word
            if cell_len(joined) <= cells:
                current = joined
                continue
            if current:
                yield current
            *whole, current = chop_cells(word, cells) or [""]
            yield from whole
        yield current


def _closed(text: str) -> tuple[int, str]:
    """How many marks of a direction are open at the end of it, and the text with all of them closed."""
    opened = 0
    for character in text:
        opened += (character == _ISOLATE) - (character == _END_OF_ISOLATE and opened > 0)
    return opened, text + _END_OF_ISOLATE * opened


def changed(old: Sequence[Span], new: Sequence[Span]) -> list[tuple[int, int]]:
    """Where two lines differ: the first cell of each run, and the first behind it; all of the wider line where one is
    wider. What lies less than SENT_ALONG apart is one run: to go there costs as much as to draw what is between."""
    before, after = _in_cells(old), _in_cells(new)
    if len(before) != len(after):
        return [(0, max(len(before), len(after)))]
    runs: list[tuple[int, int]] = []
    for at, (one, other) in enumerate(zip(before, after, strict=True)):
        if one == other:
            continue
        first = runs.pop()[0] if runs and at - runs[-1][1] < SENT_ALONG else at
        runs.append((first, at + 1))
    return runs


def _in_cells(spans: Sequence[Span]) -> list[tuple[str, Style]]:
    """What stands in each cell. A character of two stands in both; one of none goes with what it stands behind."""
    cells: list[tuple[str, Style]] = []
    for span in spans:
        for character in span.text:
            takes = cell_len(character)
            if takes:
                cells += [(character, span.style)] * takes
            elif cells:
                cells[-1] = (cells[-1][0] + character, span.style)
    return cells


def plain(lines: Iterable[Sequence[Span]]) -> str:
    """The lines as text, spaces at their ends cut off."""
    return "".join("".join(span.text for span in each).rstrip() + "\n" for each in lines)

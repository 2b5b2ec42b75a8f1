"""Lines as a terminal draws them: in cells, some characters taking two and some none.

A line is a row of spans; a span is safe text and the name of its style. Nothing here knows Textual, so that what a
screen says can be tested, and spoken by the plain mode, without one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Literal, NamedTuple, TypeAlias

from rich.cells import cell_len, chop_cells, set_cell_size

from tui.safe_text import SafeText, safe_line, safe_text

__all__ = ["GUTTER", "STYLES", "Line", "Span", "Style", "fit", "line", "plain", "ruled", "width", "wrap"]

Style = Literal[
    "text", "dim", "strong", "reverse", "title", "frame", "flash", "immediate", "priority", "routine", "good", "late",
    "quoted", "key", "field", "alarm", "alert",
]  # fmt: skip
STYLES: Final[tuple[Style, ...]] = (
    "text", "dim", "strong", "reverse", "title", "frame", "flash", "immediate", "priority", "routine", "good", "late",
    "quoted", "key", "field", "alarm", "alert",
)  # fmt: skip

GUTTER: Final = safe_line("\u2502 ")
"""Before every line of what somebody else wrote: no line of it can be taken for one of ours."""


class Span(NamedTuple):
    text: SafeText
    style: Style = "text"


Line: TypeAlias = tuple[Span, ...]


def line(*parts: str | tuple[str, Style]) -> Line:
    """A line of parts, each made safe: `line("ALARM ", ("none", "dim"))`."""
    return tuple(
        Span(safe_line(part)) if isinstance(part, str) else Span(safe_line(part[0]), part[1]) for part in parts
    )


def width(text: str) -> int:
    """How many cells it takes."""
    return cell_len(text)


def fit(text: str, cells: int) -> SafeText:
    """Exactly so many cells: cut with `…` at the end, or filled up with spaces."""
    safe = safe_line(text)
    if cell_len(safe) > cells:
        safe = safe_line(f"{set_cell_size(safe, max(cells - 1, 0)).rstrip()}\u2026"[: max(cells, 0)])
    return safe_line(set_cell_size(safe, max(cells, 0)))


def ruled(text: str, cells: int, rule: str = "\u2500") -> SafeText:
    """`text`, and then a rule to the end of the line."""
    safe = safe_line(text)
    return fit(safe + rule * max(0, cells - cell_len(safe)), cells)


def wrap(text: str, cells: int) -> Iterator[SafeText]:
    """The text in lines of at most so many cells, broken at spaces where there are any. Newlines break, too."""
    cells = max(cells, 2)
    for paragraph in safe_text(text).split("\n"):
        current = ""
        for word in paragraph.split(" "):
            joined = f"{current} {word}" if current else word
            if cell_len(joined) <= cells:
                current = joined
                continue
            if current:
                yield safe_line(current)
            *whole, current = chop_cells(word, cells) or [""]
            yield from map(safe_line, whole)
        yield safe_line(current)


def plain(lines: Iterable[Sequence[Span]]) -> str:
    """The lines as text, spaces at their ends cut off."""
    return "".join("".join(span.text for span in each).rstrip() + "\n" for each in lines)

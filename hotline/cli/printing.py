"""What reaches the terminal: outside text made safe, sentences, JSON."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Sequence

__all__ = ["note", "one_sentence", "out", "out_json", "table"]

_SENTENCE_END = re.compile(r"\. +(?=\S)")


def out(text: str) -> None:
    """Lines on stdout, each character of it safe to draw."""
    from tui.safe_text import safe_text

    print(safe_text(text))


def note(text: str) -> None:
    """A line for the person, on stderr, so that what a program reads from stdout stays clean."""
    from tui.safe_text import safe_text

    print(safe_text(text), file=sys.stderr)


def out_json(value: object) -> None:
    """One line for a program, several for a person."""
    indent = 2 if sys.stdout.isatty() else None
    print(json.dumps(value, ensure_ascii=False, indent=indent))


def one_sentence(text: str) -> str:
    """Several sentences joined into one, on one line, safe to draw, without its full stop."""
    from tui.safe_text import safe_line

    parts = _SENTENCE_END.split(" ".join(text.split()).rstrip("."))
    return safe_line("; ".join([parts[0], *(_lowered(part) for part in parts[1:])]))


def _lowered(part: str) -> str:
    # A word in capitals (STALE, CCSDS) stays as it is.
    return part[0].lower() + part[1:] if len(part) > 1 and part[1].islower() else part


def table(rows: Iterable[Sequence[str]], indent: str = "") -> str:
    """Rows in columns as wide as their widest cell; the last one is as long as it is."""
    kept = [tuple(row) for row in rows]
    if not kept:
        return ""
    widths = [max(len(row[place]) for row in kept) for place in range(len(kept[0]) - 1)]
    lines = []
    for *cells, last in kept:
        padded = [cell.ljust(width) for cell, width in zip(cells, widths, strict=True)]
        lines.append((indent + "  ".join([*padded, last])).rstrip())
    return "\n".join(lines)

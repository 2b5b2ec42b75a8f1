"""What reaches the terminal: outside text made safe, sentences, JSON."""

from __future__ import annotations

import json
import os
import re
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from typing import TextIO

__all__ = ["cells", "note", "one_sentence", "out", "out_json", "table"]

# C1 controls, soft hyphens and joiners, bidirectional controls, invisible signs, surrogates, private use, tags.
_ACTING = re.compile(
    "[\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164"
    "\ud800-\udfff\ue000-\uf8ff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001d173-\U0001d17a\U000e0000-\U0010ffff]"
)
_SENTENCE_END = re.compile(r"(?<=\S)\. +(?=\S)")  # not the path `.`


def out(text: str) -> None:
    """Lines on stdout, each character of it safe to draw."""
    print(_shown(text, sys.stdout))


def note(text: str) -> None:
    """A line for the person, on stderr, so that what a program reads from stdout stays clean."""
    print(_shown(text, sys.stderr), file=sys.stderr)


def _shown(text: str, stream: TextIO) -> str:
    """Safe; on a terminal also broken where it ends, and right-to-left text as it draws it. A file gets it as it is."""
    from tui.safe_text import safe_text

    safe = safe_text(text)
    if not stream.isatty():
        return safe
    broken = _wrapped(safe)
    if broken.isascii():
        return broken
    try:
        from tui.direction import on_terminal
    except ModuleNotFoundError:
        return broken  # a plain install draws no screens
    return on_terminal(broken, os.environ)


def _wrapped(text: str) -> str:
    """Broken between words where the terminal ends."""
    import shutil
    import textwrap

    columns = shutil.get_terminal_size().columns
    broken = (
        textwrap.fill(line, columns, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)
        if len(line) > columns
        else line
        for line in text.split("\n")
    )
    return "\n".join(broken)


def out_json(value: object, *, indent: bool | None = None) -> None:
    """JSON on stdout: one line for a program, several for a person (`indent` None: whoever it is)."""
    spread = sys.stdout.isatty() if indent is None else indent
    print(_ACTING.sub(_escaped, json.dumps(value, ensure_ascii=False, indent=2 if spread else None)))


def _escaped(found: re.Match[str]) -> str:
    """What acts on a terminal, as JSON writes it: the value is the same."""
    return json.dumps(found[0])[1:-1]


def one_sentence(text: str) -> str:
    """Several sentences joined into one, on one line, safe to draw, without its full stop."""
    from tui.safe_text import safe_line

    parts = _SENTENCE_END.split(" ".join(text.split()).rstrip("."))
    return safe_line("; ".join([parts[0], *(_lowered(part) for part in parts[1:])]))


def _lowered(part: str) -> str:
    # A word in capitals (STALE, CCSDS) stays as it is.
    return part[0].lower() + part[1:] if len(part) > 1 and part[1].islower() else part


def _fitted(text: str, room: int | None) -> str:
    if room is None or cells(text) <= room:
        return text
    while text and cells(text) >= room:
        text = text[:-1]
    return f"{text}\u2026"


def cells(text: str) -> int:
    """How many columns it takes: two for a Chinese character, none for what stands on another or is not drawn."""
    return sum(
        0 if unicodedata.category(each) in ("Mn", "Me", "Cf") else 1 + (unicodedata.east_asian_width(each) in "WF")
        for each in text
    )


def table(rows: Iterable[Sequence[str]], indent: str = "", *, whole: bool = False) -> str:
    """Rows in columns as wide as their widest cell. Lines are cut where a terminal ends, unless wanted whole."""
    import shutil

    kept = [tuple(row) for row in rows]
    if not kept:
        return ""
    room = shutil.get_terminal_size().columns - len(indent) if sys.stdout.isatty() and not whole else None
    widths = [max(cells(row[place]) for row in kept) for place in range(len(kept[0]) - 1)]
    lines = []
    for *others, last in kept:
        padded = [each + " " * (width - cells(each)) for each, width in zip(others, widths, strict=True)]
        lines.append((indent + _fitted("  ".join([*padded, last]), room)).rstrip())
    return "\n".join(lines)

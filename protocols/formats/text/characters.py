"""What may stand on a line: free text as it is, with marks for what cannot be seen; all else in any case.

Two kinds of content. Between quotation marks is text, and every character of it counts. Everything else is codes,
figures and groups of digits, and is compared *folded*: capitals or not, blanks or not, O for 0, I or L for 1, so that
what was misread in a way that changes nothing is taken as it was meant.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterator

__all__ = ["WIDTH", "check_digits", "columns", "fold", "marked", "plain_quotes", "unmarked"]

WIDTH = 69

_NAMED = {"\n": "<N>", "<": "<A>", '"': "<Q>"}
_NAMED_BACK = {mark[1:-1]: character for character, mark in _NAMED.items()} | {"B": " "}
_MARK = re.compile(r"<([A-Z]|[0-9A-F]{4,6})>|<")
# Word processors and telephones set these by themselves for " and ': so they never mean themselves.
_CURLED = {"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "’": "'", "‘": "'"}
_STRAIGHT = str.maketrans(_CURLED)
# Seen by nobody, and printable by the tables of Unicode.
_HIDDEN = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)
_AS_DIGITS = str.maketrans("OIL", "011")


def plain_quotes(text: str) -> str:
    """Quotation marks and apostrophes as a keyboard has them."""
    return text.translate(_STRAIGHT)


def marked(text: str) -> Iterator[str]:
    """The pieces of a text that may not be parted: a character that can be typed as it is seen, or a mark for one.

    `<N>` is a line end, `<B>` a blank that would be lost, `<A>` and `<Q>` are < and ", `<2019>` is U+2019.
    """
    piece = ""
    for place, character in enumerate(text):
        if _is_accent(character) and piece not in ("", " ") and "<" not in piece:
            piece += character  # it stays with its letter
            continue
        if piece:
            yield piece
        piece = _piece(character, lost=place in (0, len(text) - 1) or text[place - 1] == " ")
    if piece:
        yield piece


def _piece(character: str, *, lost: bool) -> str:
    if character == " ":
        return "<B>" if lost else " "
    if character in _NAMED:
        return _NAMED[character]
    # An accent without a letter would join the mark or the quotation mark before it.
    if _is_accent(character) or character in _CURLED or not character.isprintable() or _HIDDEN.match(character):
        return f"<{ord(character):04X}>"
    return character


def _is_accent(character: str) -> bool:
    return unicodedata.category(character).startswith("M") and not _HIDDEN.match(character)


def unmarked(text: str) -> str | None:
    """The text of what `marked` gave; None where a mark is none."""
    wrong = False

    def meant(found: re.Match[str]) -> str:
        nonlocal wrong
        mark = found[1] or ""
        if mark in _NAMED_BACK:
            return _NAMED_BACK[mark]
        wrong = wrong or len(mark) < 4 or int(mark, 16) > 0x10FFFF or 0xD800 <= int(mark, 16) <= 0xDFFF
        return "" if wrong else chr(int(mark, 16))

    out = _MARK.sub(meant, text)
    return None if wrong else out


def fold(content: str) -> str:
    """Codes, figures and digits as they are compared."""
    wide = "".join(_digit(character) for character in unicodedata.normalize("NFKC", content))
    close = "".join(wide.upper().replace("_", "-").replace("\u2212", "-").replace(",", ".").split())
    return re.sub(r"-(?=[A-Z])", "", close).translate(_AS_DIGITS)


def _digit(character: str) -> str:
    value = unicodedata.decimal(character, None)
    return character if value is None else str(value)


def check_digits(number: int, field: str, content: str) -> str:
    """Three digits over line number, field and content: SHA-256, its first 8 bytes, modulo 1000."""
    exact = content if content.startswith('"') else fold(content)
    said = f"{number} {field} {exact}".encode()
    return f"{int.from_bytes(hashlib.sha256(said).digest()[:8], 'big') % 1000:03d}"


def columns(text: str) -> int:
    """How wide it is on paper: the letters of East Asia take two columns."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)

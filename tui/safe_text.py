"""The one door by which outside text reaches a screen.

A terminal obeys what it is sent: ESC opens the clipboard, clears the screen or asks for files; bidirectional controls
let one line read as another; a thousand combining marks bury the lines above. `safe_text` turns everything that acts
into something that is seen, and returns `SafeText`, the only type that widgets draw. Nothing is dropped: whoever sent
a control character shows that they did.

Text that any `str` operation makes of it is plain `str` again and has to come through the door once more; for text
that is safe already the door is cheap and changes nothing.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

__all__ = ["MOST_MARKS", "NOTHING", "SafeText", "safe_line", "safe_text"]

MOST_MARKS: Final = 4
"""Combining marks on one letter; no written language needs more at once."""
MOST_ISOLATES: Final = 8
"""Isolates within one another: a phrase of ours stands in a phrase of ours."""


class SafeText(str):
    """Text in which no character acts on a terminal. Made by `safe_text` and `safe_line`, and by nothing else."""

    __slots__ = ()


NOTHING: Final = SafeText("")

_FSI, _PDI = "\u2068", "\u2069"
# What a quick look cannot clear: all but printable ASCII, newline and the precomposed letters of Latin, Greek and
# Cyrillic, Hebrew and Arabic letters, CJK and Hangul, and the signs that our own phrases and frames use.
_CLEAR: Final = re.compile(
    r"[\n\x20-\x7e\xa1-\xac\xae-\u02ff\u0370-\u0373\u0391-\u03a1\u03a3-\u0482\u048a-\u04ff"
    r"\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2400-\u2426\u2500-\u259f\u4e00-\u9fff]*"
)
_DEFAULT_IGNORABLE: Final = re.compile(
    r"[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    r"\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)  # Unicode, DerivedCoreProperties.txt, Default_Ignorable_Code_Point
_CODES: Final = ("Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp")


def safe_line(text: str) -> SafeText:
    """The same for one line: a newline is shown, too."""
    return safe_text(text.replace("\n", "\u2424"))


def safe_text(text: str) -> SafeText:
    """The text as it may be drawn, newlines kept.

    C0 controls and DEL become the symbols that Unicode has for them (`␛`); C1 controls, bidirectional controls,
    invisible characters, tags, private use, surrogates and what is unassigned become their code (`<U+202E>`). Of a
    longer run of combining marks the first four stay and the rest is counted. A mark at the beginning of a line gets
    a circle of its own to stand on. A pair of isolates that our own phrases set around words of the other direction
    stays, where it is closed on its line; joiners stay inside words of the scripts that are written with them.
    """
    if isinstance(text, SafeText) or _CLEAR.fullmatch(text):
        return text if isinstance(text, SafeText) else SafeText(text)
    return SafeText("\n".join(_line(line) for line in text.split("\n")))


def _line(line: str) -> str:
    isolates = _closed_isolates(line)
    out: list[str] = []
    marks = before = 0
    for place, character in enumerate(line):
        if unicodedata.category(character) in ("Mn", "Me") and not _DEFAULT_IGNORABLE.match(character):
            marks += 1
            if place == 0:
                out.append("\u25cc")
            if marks <= MOST_MARKS:
                out.append(character)
            continue
        if marks > MOST_MARKS:
            out.append(f"<+{marks - MOST_MARKS} marks>")
        marks = 0
        stays = isolates if character in (_FSI, _PDI) else character in "\u200c\u200d" and _joins(before)
        out.append(character if stays else _shown(character))
        before = ord(character)
    if marks > MOST_MARKS:
        out.append(f"<+{marks - MOST_MARKS} marks>")
    return "".join(out)


def _shown(character: str) -> str:
    code = ord(character)
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    if _DEFAULT_IGNORABLE.match(character) or unicodedata.category(character) in _CODES:
        return f"<U+{code:04X}>"
    return character


def _joins(code: int) -> bool:
    """Whether a zero-width joiner after this character is spelling (UAX #31, section 2.3: Arabic to Mongolian)."""
    return 0x0600 <= code <= 0x08FF or 0x0900 <= code <= 0x109F or 0x1780 <= code <= 0x18AF


def _closed_isolates(line: str) -> bool:
    depth = 0
    for character in line:
        if character == _FSI:
            depth += 1
        elif character == _PDI:
            depth -= 1
        if not 0 <= depth <= MOST_ISOLATES:
            return False
    return depth == 0

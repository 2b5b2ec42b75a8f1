"""What both encodings come down to: entries, each with its line, and the messages that they make up."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal, NamedTuple

__all__ = ["MOST_CHARACTERS", "MOST_ENTRIES", "Document", "Entry", "Path", "most_entries", "safe"]

MOST_ENTRIES = 200_000
_WITH_ROWS = frozenset({"ACM", "AEM", "OCM", "OEM", "TDM"})
_WITHOUT_ROWS = 5000  # some fifteen times those of a full CDM
MOST_CHARACTERS = 4096  # of one line of KVN, or of one XML value

# C1, what reorders or hides text, line and paragraph separators, surrogates, tag characters: a name that shows as
# another name must not get into a message. C0 is refused before, as no text has it.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff"
    "\U000e0000-\U000e007f]"
)
_BLANKS = re.compile(r"[\t\r\n]+")
_WORD = re.compile(r"[A-Z][A-Z0-9_]{1,40}\b")


def safe(text: str) -> str:
    """Text of one line, normalised (NFC), without outer blanks; whatever could hide or reorder it becomes U+FFFD."""
    if text.isascii() and text.isprintable():
        return text.strip()  # nearly every line of an ephemeris
    return _HIDDEN.sub("\ufffd", unicodedata.normalize("NFC", _BLANKS.sub(" ", text))).strip()


def most_entries(kind: str) -> int:
    """How many entries one message of a kind may have; a file, MOST_ENTRIES."""
    return MOST_ENTRIES if kind in _WITH_ROWS else _WITHOUT_ROWS


class Entry(NamedTuple):
    """One `KEYWORD = value [unit]`, or `<KEYWORD units="unit">value</KEYWORD>`.

    `keyword` is in upper case, and empty for a row of figures, which has none. `text` is all that stands there,
    `value` the same without its unit; `unit` is empty where none is given. `block` names what encloses it: XML
    elements below the message's own, or META of META_START; a repeated one is numbered (`segment`, `segment 2`).
    """

    line: int
    keyword: str
    text: str
    value: str
    unit: str
    block: tuple[str, ...]

    @property
    def field(self) -> str:
        """What a refusal calls it: its keyword, or the word that a row begins with, if that looks like one."""
        word = _WORD.match(self.text)
        return self.keyword or (word[0] if word is not None else "")


class Path:
    """The blocks that enclose the place where a reader is; a name that comes again there is numbered."""

    def __init__(self) -> None:
        self._names: list[str] = []
        self._seen: list[dict[str, int]] = [{}]  # in each open block, and in the file

    def __len__(self) -> int:
        return len(self._names)

    @property
    def names(self) -> tuple[str, ...]:
        """From the outermost to the innermost."""
        return tuple(self._names)

    def enter(self, name: str) -> None:
        """Into the block `name`."""
        seen = self._seen[-1]
        seen[name] = times = seen.get(name, 0) + 1
        self._names.append(name if times == 1 else f"{name} {times}")
        self._seen.append({})

    def leave(self) -> str:
        """Out of the innermost block: its name, without number."""
        self._seen.pop()
        return self._names.pop().partition(" ")[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One message of a file. `open_end`: its last line does not end, as in a file that was cut off."""

    format: Literal["kvn", "xml", "json"]
    kind: str
    version: str
    line: int
    last_line: int
    open_end: bool
    entries: tuple[Entry, ...]

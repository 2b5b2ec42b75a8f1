"""The names of attachments, made harmless: text of somebody else's choosing, to be drawn and never used as a path.

What a name could try: `../../.profile`, `C:\\run.me`, `invoice.pdf.exe`, characters that turn the reading direction so
that `exe.fdp` reads `pdf.exe`, line breaks, ten thousand letters. What is drawn says what the content is by its media
type, which was checked, and not by its name, which cannot be.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from protocols.attachments import MEDIA_TYPES

__all__ = ["LONGEST_NAME", "harmless_name"]

LONGEST_NAME: Final = 60
_NAMELESS: Final = "attachment"

# Controls, format characters (among them those that turn the direction), surrogates, private use, unassigned, line
# and paragraph separators.
_ACTING: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_RESERVED: Final = re.compile(r'[\\/:*?"<>|]')


def harmless_name(name: str, media_type: str) -> str:
    """At most 60 characters, one line, no part of a path, and one ending: that of the media type.

    `../../report.pdf.exe` as text/plain is `report_pdf_exe.txt`. A media type that is not on the list has no ending.
    """
    name = re.split(r"[\\/]", unicodedata.normalize("NFC", name).rstrip("\\/ "))[-1]
    plain = "".join("_" if unicodedata.category(each) in _ACTING else each for each in name)
    plain = " ".join(_RESERVED.sub("_", plain).split())
    stem, ending = _parted(plain, MEDIA_TYPES.get(media_type, ()))
    stem = stem.replace(".", "_").strip(" _~$-") or _NAMELESS
    room = LONGEST_NAME - len(ending)
    return (stem if len(stem) <= room else stem[: room - 1] + "\N{HORIZONTAL ELLIPSIS}") + ending


def _parted(name: str, endings: tuple[str, ...]) -> tuple[str, str]:
    """The name before its ending, and the ending: its own where it is one of this media type, else that type's."""
    stem, dot, last = name.rpartition(".")
    ending = f".{last.lower()}"
    if dot and ending in endings:
        return stem, ending
    return name, endings[0] if endings else ""

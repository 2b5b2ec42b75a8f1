"""What a file fills, as drafts of this seat. The file is read once, by whoever sits here, and goes nowhere by itself.

found = read("~/in/plan.opm", now)         Refused `file_unreadable`, one sentence, for what cannot be read
drafts_of(found, board, phrases)           one draft for each message that it fills
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from hotline.client import Board
from protocols.errors import Code, Refused
from protocols.formats.ccsds import FILE_LIMIT, Filled, fill
from protocols.phrases.catalogue import Phrases
from tui.drafts import Draft

__all__ = ["drafts_of", "read"]

# Mean elements and ephemerides fill nothing by themselves: here they begin the message that they go along with.
_ALONG_WITH: Final = "manoeuvre.notice"


def read(path: str, now: int) -> Filled:
    """What the file at `path` fills; `now` (UTC ms) says how old it is. Raises Refused `file_unreadable`."""
    try:
        with Path(path).expanduser().open("rb") as file:
            content = file.read(FILE_LIMIT + 1)
    except OSError as error:
        raise Refused(Code.FILE_UNREADABLE, error.strerror or "") from None
    except (ValueError, RuntimeError) as error:  # a null byte; a home that nobody has
        raise Refused(Code.FILE_UNREADABLE, str(error)) from None
    return fill(content, now)


def drafts_of(found: Filled, board: Board, phrases: Phrases) -> list[Draft]:
    """Every draft that the file fills, in its order; at least one. The file itself goes along with each."""
    filled = found.drafts or found.drafts_of(_ALONG_WITH)
    return [Draft(each.type, board, phrases, {"body": each.body}, original=found) for each in filled]

"""What a command writes to a file that somebody named: only where nothing is."""

from __future__ import annotations

from pathlib import Path

from hotline.cli.sentence import Sentence
from protocols.errors import Code

__all__ = ["keep"]


def keep(path: Path, data: bytes) -> None:
    """The bytes in a new file. Raises Sentence `already`, `file_unreadable`: nothing is ever written over."""
    try:
        with path.open("xb") as file:
            file.write(data)
    except FileExistsError:
        raise Sentence(Code.ALREADY, f"{path} is there already: give another name, or move it away") from None
    except OSError as error:
        wrong = f"{path} cannot be written ({error.strerror}): give another place"
        raise Sentence(Code.FILE_UNREADABLE, wrong) from None

"""A passphrase, or the PIN of a token: typed on the terminal without being drawn, or the first line of a file.

It is never an argument: every user of a computer can read the arguments of its processes.
"""

from __future__ import annotations

import shlex
import sys
from getpass import getpass
from pathlib import Path

from protocols.errors import Code, Refused

__all__ = ["first_line", "typed"]

LONGEST = 4096


def first_line(path: Path) -> str:
    """The first line of a file that its owner alone can read, or of a pipe. Raises Refused `key_exposed`,
    `file_unreadable`."""
    try:
        if path.is_file() and path.stat().st_mode & 0o077:
            raise Refused(Code.KEY_EXPOSED, f"{path} can be read by others: chmod 600 {shlex.quote(str(path))}")
        with path.open(encoding="utf-8") as file:
            line = file.readline(LONGEST).rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        raise Refused(Code.FILE_UNREADABLE, f"{path} cannot be read ({error}): check its name and its mode") from None
    if not line:
        raise Refused(Code.FILE_UNREADABLE, f"{path}: its first line is empty, and should be the passphrase")
    return line


def typed(prompt: str, what: str) -> str:
    """Raises Refused `key_locked` where there is no terminal."""
    if not sys.stdin.isatty():
        raise Refused(Code.KEY_LOCKED, f"no terminal to ask for the {what}: give --passphrase-file")
    return getpass(prompt)

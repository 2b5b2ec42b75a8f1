"""How the SDK writes: whole files, for their owner alone, on the disk before anybody relies on them.

A file is written beside its place, flushed to the disk, moved into place in one step, and the directory flushed: after
a power cut it is there whole, as it was, or not at all.
"""

from __future__ import annotations

import os
from pathlib import Path

from protocols.errors import Code, Refused

__all__ = ["directory", "remove", "write"]


def directory(path: Path) -> Path:
    """The directory, made with mode 0700 when it is not there. Raises Refused `file_unreadable`."""
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise Refused(Code.FILE_UNREADABLE, f"{path} cannot be made: {error.strerror}") from None
    return path


def write(path: Path, content: bytes) -> None:
    """The file with mode 0600 and this content, durable when this returns. Raises Refused `file_unreadable`."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW, 0o600)
        with os.fdopen(handle, "wb") as file:
            os.fchmod(file.fileno(), 0o600)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        _flush(path.parent)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise Refused(Code.FILE_UNREADABLE, f"{path} cannot be written: {error.strerror}") from None


def remove(path: Path) -> None:
    """The file is gone, and stays gone after a power cut; nothing happens when it is not there."""
    path.unlink(missing_ok=True)
    _flush(path.parent)


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

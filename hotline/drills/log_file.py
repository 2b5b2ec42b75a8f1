"""The run's log on disk: a line is there before anything that follows from it is done."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Self

from hotline.drills.conductor_events import Log
from hotline.drills.log import Line, append, head_of, read_lines

__all__ = ["LogFile"]


class LogFile:
    """In a `with`. `told`: the lines that were there when it was opened. Raises Refused `record_damaged`."""

    def __init__(self, path: Path) -> None:
        data = path.read_bytes() if path.exists() else b""
        whole = data[: data.rfind(b"\n") + 1]
        if whole != data:  # a line that was being written when the power went: it was never acted upon
            path.write_bytes(whole)
        lines = whole.splitlines(keepends=True)
        self.told: Sequence[Line] = list(read_lines(lines))
        self._last = lines[-1] if lines else None
        self._file = path.open("ab")

    @property
    def head(self) -> str:
        """The hash of the newest line, in hex."""
        return head_of(self._last)

    def write(self, line: Log) -> None:
        """Durable when this returns."""
        self._last = append(self._last, at=line.at, what=line.what, by=line.by, facts=line.facts)
        self._file.write(self._last)
        self._file.flush()
        os.fsync(self._file.fileno())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        self._file.close()

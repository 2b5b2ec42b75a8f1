"""The line in which somebody types where a file is; what is wrong with the file stands under it, whole."""

from __future__ import annotations

from collections.abc import Callable

from protocols.errors import Refused
from protocols.formats.ccsds import Filled
from protocols.pae import Mode
from protocols.phrases.catalogue import Phrases
from tui.cells import Line, line, wrap
from tui.from_file import read
from tui.safe_text import safe_line
from tui.screens.dialogs import Ask

__all__ = ["FromFile"]


class FromFile(Ask):
    """Gives the path as it was typed; `found` is then what the file fills."""

    def __init__(self, phrases: Phrases, mode: Mode, now: Callable[[], int]) -> None:
        say = phrases.say
        super().__init__(
            phrases, mode, say("screen-from_file"), say("screen-from_file_words"), say("screen-file"), wrong=self._read
        )
        self._now = now
        self.found: Filled | None = None

    def _read(self, path: str) -> str:
        try:
            self.found = read(path, self._now())
        except Refused as refused:
            return safe_line(refused.detail)
        return ""

    def inside(self, cells: int) -> list[Line]:
        typed, *_ = super().inside(cells)
        # A refusal names line, field and remedy: the half of it that fits would name none.
        said = list(wrap(self._said, cells - 2)) or [safe_line("")]
        return [typed, *(line((f" {each}", "late")) for each in said)]

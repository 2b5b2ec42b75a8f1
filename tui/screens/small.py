"""A terminal below 80x24: the alarm line, its own help, and one key. No key acts where nobody sees what it acts on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Final

from textual.binding import BindingType
from textual.geometry import Size
from textual.widget import Widget

from tui.bands import alarm_line
from tui.cells import line, wrap
from tui.screens.framed import Framed
from tui.widgets.drawn import Drawn

__all__ = ["LEAST", "SmallScreen"]

LEAST: Final = Size(80, 24)


class SmallScreen(Framed, inherit_bindings=False):
    """On top of everything until there is room again; what lies under it, drafts and cursor, stays as it was."""

    place = "small"
    BINDINGS: ClassVar[list[BindingType]] = []

    @staticmethod
    def too_small(width: int, height: int) -> bool:
        """Whether there is no room for anything else."""
        return width < LEAST.width or height < LEAST.height

    def content(self) -> Iterable[Widget]:
        yield Drawn(id="small")

    def beat(self, now: int, tick: float) -> None:
        cells = max(self.size.width, 1)
        phrases = self.floor.phrases
        needed = phrases.say(
            "small-needed", columns=str(LEAST.width), rows=str(LEAST.height), here_columns=str(cells),
            here_rows=str(self.size.height),
        )  # fmt: skip
        words = f"{needed} {phrases.say('small-keys')}"
        self.query_one("#small", Drawn).show([
            alarm_line(phrases, self.floor.live.desk, self.floor.live.clock.now(), tick, cells),
            *(line((each, "text")) for each in wrap(words, cells - 1)),
        ])  # fmt: skip

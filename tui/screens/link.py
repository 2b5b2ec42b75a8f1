"""Links, alarms and records, and the log of this seat. Leaving it says that the alarms on it were seen."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType

from tui.bindings import bindings
from tui.contacts import others
from tui.safe_text import SafeText, safe_line
from tui.screens.page import PageScreen
from tui.standing import standing_lines

__all__ = ["LinkScreen"]


class LinkScreen(PageScreen, inherit_bindings=False):
    """`t` tries the bell, `c` opens the call sheets."""

    place = "link"
    BINDINGS: ClassVar[list[BindingType]] = bindings("link")

    def __init__(self) -> None:
        super().__init__("screen-standing", lambda cells: ())

    def told(self) -> SafeText:
        return safe_line(self.floor.phrases.say("screen-standing_told"))

    def draw(self, now: int, tick: float) -> None:
        desk = self.floor.desk
        if desk is not None:
            self._lines = lambda cells: standing_lines(desk, self.floor.log_lines, now, cells)
        super().draw(now, tick)

    def action_contacts(self) -> None:
        if self.floor.desk is not None:
            self.floor.go.contacts(others(self.floor.desk.board.roster))

    def action_test(self) -> None:
        if self.floor.desk is not None:
            self.floor.desk.bell_test = self.floor.ticks()

    def action_back(self) -> None:
        if self.floor.desk is not None:
            self.floor.desk.seen_alarms(self.floor.clock.now(), self.floor.ticks())
        super().action_back()

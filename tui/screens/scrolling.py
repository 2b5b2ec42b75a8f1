"""Four keys that move what is being read."""

from __future__ import annotations

from tui.screens.framed import Framed
from tui.widgets.drawn import DrawnScroll

__all__ = ["Scrolling"]


class Scrolling(Framed, inherit_bindings=False):
    """A screen that reads one thing at a time."""

    def reading(self) -> DrawnScroll:
        """What the keys move."""
        return self.query_one(DrawnScroll)

    def _scroll(self, by: int) -> None:
        self.reading().scroll_relative(y=by, animate=False)
        self.call_after_refresh(self.draw_now)

    def action_down(self) -> None:
        self._scroll(1)

    def action_up(self) -> None:
        self._scroll(-1)

    def action_page_down(self) -> None:
        self._scroll(max(self.reading().size.height - 1, 1))

    def action_page_up(self) -> None:
        self._scroll(-max(self.reading().size.height - 1, 1))

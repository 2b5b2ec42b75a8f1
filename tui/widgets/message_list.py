"""The list of messages: three shelves, drawn line by line, of which only those in view are computed.

The cursor stands on a message, not on a line: what arrives moves neither the cursor nor the line of the screen on
which it is.
"""

from __future__ import annotations

from textual.geometry import Size
from textual.strip import Strip

from tui.cells import Line
from tui.desk import Desk
from tui.listing import Heading, Item
from tui.rows import Entry, heading
from tui.widgets.drawn import DrawnScroll, dirty, strip_of

__all__ = ["MessageList"]


class MessageList(DrawnScroll, can_focus=True):
    """`current` is the entry under the cursor."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._desk: Desk | None = None
        self._now = 0
        self._items: tuple[Item, ...] = ()
        self._index: list[tuple[Item, bool]] = []
        self._lines_of: dict[bytes, int] = {}
        self._order: list[Entry] = []
        self._wide = False
        self._cursor: bytes | None = None
        self._seen: tuple[Line, ...] = ()
        self._written: tuple[object, ...] = ()

    @property
    def current(self) -> Entry | None:
        """None when the list is empty."""
        return self._order[self._place()] if self._order else None

    def look(self, desk: Desk, now: int) -> None:
        """Draws the desk as it is now."""
        items, wide = desk.listing.items(now), self.size.width >= 98
        desk.rows.stacks = desk.listing.stacks(now)
        if desk is not self._desk or items is not self._items or wide != self._wide:
            height = self._line() - self.scroll_offset.y
            self._desk, self._items, self._wide = desk, items, wide
            self._rebuild()
            self.virtual_size = Size(self.size.width, len(self._index))
            self.scroll_to(y=max(0, self._line() - max(height, 0)), animate=False, immediate=True)
        self._now = now
        self._draw()

    def _draw(self) -> None:
        """What is in view and is another line now: of forty clocks a poor line is sent the digits that went on, and
        not forty rows four times a second."""
        desk, top = self._desk, self.scroll_offset.y
        assert desk is not None
        within = self._within(desk)
        lines = tuple(self._drawn(desk, *each, within) for each in self._index[top : top + self.size.height])
        written = (desk, desk.phrases, self.size, top, len(lines))
        before, self._seen = self._seen, lines
        if written != self._written:
            self._written = written
            self.refresh()
        elif regions := list(dirty(self, before, lines)):
            self.refresh(*regions)

    def _within(self, desk: Desk) -> int:
        """Read from the right, the cursor and the mark of what is late stand where the bar would cover them."""
        return self.cells if desk.phrases.right_to_left else self.size.width

    def _rebuild(self) -> None:
        self._order = [item for item in self._items if not isinstance(item, Heading)]
        self._index, self._lines_of = [], {}
        second = self._wide
        for item in self._items:
            if isinstance(item, Heading):
                second = self._wide and item.shelf != "answered"
            else:
                self._lines_of[item.hash] = len(self._index)
            self._index.append((item, False))
            if second and not isinstance(item, Heading):
                self._index.append((item, True))
        if self._cursor not in self._lines_of:
            self._cursor = self._order[0].hash if self._order else None

    def _place(self) -> int:
        return next((place for place, entry in enumerate(self._order) if entry.hash == self._cursor), 0)

    def _line(self) -> int:
        return self._lines_of.get(self._cursor or b"", 0)

    def move(self, by: int) -> None:
        """The cursor so many messages down, or up below 0."""
        if self._order:
            self.go_to(self._order[max(0, min(len(self._order) - 1, self._place() + by))].hash)

    def go_to(self, hash: bytes) -> None:
        """The cursor on this message."""
        if hash not in self._lines_of:
            return
        self._cursor = hash
        line, top, height = self._line(), self.scroll_offset.y, self.size.height
        above = 1 if line <= 1 else 0  # the first shelf's title comes into view with its first message
        bottom = line + (2 if self._wide else 1)
        if line - above < top:
            self.scroll_to(y=line - above, animate=False, immediate=True)
        elif bottom > top + height:
            self.scroll_to(y=bottom - height, animate=False, immediate=True)
        self._draw()

    def page(self) -> int:
        """How many messages are in view."""
        return max(1, self.size.height // (2 if self._wide else 1) - 1)

    def render_line(self, y: int) -> Strip:
        place, cells = y + self.scroll_offset.y, self.size.width
        if self._desk is None or place >= len(self._index):
            return strip_of(self, (), cells)
        within = self._within(self._desk)
        return strip_of(self, self._drawn(self._desk, *self._index[place], within), cells, within)

    def _drawn(self, desk: Desk, item: Item, second: bool, cells: int) -> Line:
        if isinstance(item, Heading):
            return heading(desk.phrases, item.shelf, item.entries, cells)
        if second:
            return desk.rows.second(item, self._now, cells)
        here = item.hash == self._cursor
        line = desk.rows.first(item, self._now, cells, cursor=here)
        # Reverse is the focus, and nothing else is told by it.
        return tuple(span._replace(style="reverse") for span in line) if here else line

"""The two widgets that all others are: lines as they are, and lines that scroll.

They draw cell by cell what they were given and read no markup. Text that did not come through the one door is a bug of
ours, and stops here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.widget import Widget

from protocols.errors import Misuse
from tui.cells import STYLES, Line, changed
from tui.direction import Direction
from tui.safe_text import SafeText

__all__ = ["PALETTE", "Drawn", "DrawnScroll", "dirty", "strip_of", "style_of"]

PALETTE = {f"drawn--{style}" for style in STYLES}
"""The component classes that a screen has for all that is drawn on it: resolved once a screen, not once a widget."""


def strip_of(widget: Widget, line: Line, cells: int, within: int | None = None) -> Strip:
    """One line in the styles of this widget, in exactly so many cells; `within`: its own, where a bar stands beside."""
    for span in line:
        if not isinstance(span.text, SafeText):
            raise Misuse(f"text that did not come through safe_text: {str(span.text)[:40]!a}")
    base = widget.rich_style
    direction = getattr(widget.app, "direction", None)
    drawn = direction.laid(line, within or cells) if isinstance(direction, Direction) else line
    segments = [Segment(span.text, base + style_of(widget, span.style)) for span in drawn]
    return Strip(segments).adjust_cell_length(cells, base)


def style_of(widget: Widget, name: str) -> Style:
    """What the sheet says of one style's name."""
    return widget.screen.get_component_rich_style(f"drawn--{name}", partial=True)


def dirty(widget: Widget, old: Sequence[Line], new: Sequence[Line]) -> Iterator[Region]:
    """The cells in which so many lines differ: a clock that goes on costs a poor line two digits, not three rows. A
    line that is turned round for its reader, by us or by the terminal, is drawn whole."""
    direction, cells = getattr(widget.app, "direction", None), widget.size.width
    for row, (before, after) in enumerate(zip(old, new, strict=True)):
        if before == after:
            continue
        turned = isinstance(direction, Direction) and any(
            direction.laid(each, cells) is not each for each in (before, after)
        )
        for first, behind in [(0, cells)] if turned else changed(before, after):
            yield Region(first, row, behind - first, 1)


class Drawn(Widget):
    """Lines, as high as there are lines."""

    DEFAULT_CSS = "Drawn { height: auto; width: 1fr; }"

    def __init__(self, lines: Sequence[Line] = (), *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self.lines: tuple[Line, ...] = tuple(lines)

    def show(self, lines: Sequence[Line]) -> None:
        """Draws these from now on; nothing is sent to the terminal when they are the same."""
        new, old = tuple(lines), self.lines
        if new != old:
            self.lines = new
            if len(new) != len(old):
                self.refresh(layout=True)
            else:
                self.refresh(*dirty(self, old, new))

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(self.lines)

    def render_line(self, y: int) -> Strip:
        line = self.lines[y] if y < len(self.lines) else ()
        return strip_of(self, line, self.size.width)


class DrawnScroll(ScrollView, can_focus=False, inherit_bindings=False):
    """Lines, of which as many are in view as there is room for. Its size never depends on what it shows."""

    DEFAULT_CSS = "DrawnScroll { height: 1fr; width: 1fr; overflow-x: hidden; scrollbar-size-vertical: 1; }"

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self.lines: tuple[Line, ...] = ()

    def show(self, lines: Sequence[Line]) -> None:
        """Draws these from now on, and stays where it was scrolled to."""
        new, old = tuple(lines), self.lines
        if new != old:
            self.lines = new
            if len(new) != len(old) or self.virtual_size != Size(self.size.width, len(new)):
                self.virtual_size = Size(self.size.width, len(new))
                self.refresh()
            else:
                top = self.scroll_offset.y
                in_view = slice(top, top + self.size.height)
                if regions := list(dirty(self, old[in_view], new[in_view])):
                    self.refresh(*regions)

    @property
    def cells(self) -> int:
        """How wide a line may be."""
        return max(self.size.width - 1, 1)

    def render_line(self, y: int) -> Strip:
        place = y + self.scroll_offset.y
        line = self.lines[place] if place < len(self.lines) else ()
        return strip_of(self, line, self.size.width, self.cells)

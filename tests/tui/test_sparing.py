"""What goes to the terminal: the cells that changed, all of them, and nothing else."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

from rich.cells import cell_len
from textual.app import App, ComposeResult
from textual.screen import Screen
from textual.widget import Widget

from tui.cells import STYLES, Line, Span, changed, line
from tui.safe_text import safe_line
from tui.sparing import Sparing
from tui.widgets.drawn import PALETTE, Drawn, DrawnScroll

WIDTH, HEIGHT = 40, 8
_PIECES = re.compile("\x1b\\[(\\d+);(\\d+)H|\x1b\\[[0-9;]*m|([^\x1b])")


class Poor(Screen[None]):
    COMPONENT_CLASSES = PALETTE
    CSS = "#scroll { height: 4; scrollbar-size-vertical: 0; }"

    def __init__(self) -> None:
        super().__init__()
        self._compositor = Sparing()

    def compose(self) -> ComposeResult:
        yield Drawn(id="lines")
        yield DrawnScroll(id="scroll")


class PoorLine(App[None]):
    def get_default_screen(self) -> Screen[None]:
        return Poor()


def grid(*lines: Line) -> list[list[str]]:
    """The cells of these lines; what is behind a character of two cells is empty."""
    rows = []
    for each in lines:
        row: list[str] = []
        for character in "".join(span.text for span in each):
            row += [character, *[""] * (cell_len(character) - 1)]
        rows.append([*row, *[" "] * (WIDTH - len(row))])
    return rows


def written(rows: list[list[str]], sent: str) -> int:
    """A terminal that is told this; how many cells it was told."""
    at, count = (0, 0), 0
    for row, column, character in _PIECES.findall(sent):
        if row:
            at = (int(row) - 1, int(column) - 1)
        elif character == "\n":
            at = (at[0] + 1, 0)
        elif character:
            for place, cell in enumerate([character, *[""] * (cell_len(character) - 1)]):
                rows[at[0]][at[1] + place] = cell
            at, count = (at[0], at[1] + cell_len(character)), count + cell_len(character)
    return count


async def sent(app: App[None], widget: Widget, before: Sequence[Line], after: Sequence[Line]) -> str:
    """What the change costs the line."""
    assert isinstance(widget, Drawn | DrawnScroll)
    compositor = app.screen._compositor
    widget.show(before)
    await app.animator.wait_for_idle()
    widget._exchange_repaint_regions()
    compositor._dirty_regions.clear()
    widget.show(after)
    compositor.update_widgets({widget})
    update = compositor.render_partial_update()
    return update.render_segments(app.console) if update is not None else ""


async def test_a_clock_that_goes_on_costs_two_digits_and_not_three_rows() -> None:
    async with (app := PoorLine()).run_test(size=(WIDTH, HEIGHT)) as pilot:
        lines = app.screen.query_one("#lines", Drawn)
        lines.show([line("the frame, which stays"), line("heard 3 s ago", ("   22:14:09Z", "strong"))])
        await pilot.pause()
        before, after = lines.lines, [lines.lines[0], line("heard 3 s ago", ("   22:14:10Z", "strong"))]
        told = await sent(app, lines, before, after)
        assert written(grid(*before), told) == 2
        assert "frame" not in told


async def test_whatever_changes_the_terminal_shows_what_the_screen_holds() -> None:
    """Two hundred random pairs of lines: spans, widths, characters of two cells and of none."""
    chance = random.Random(6)

    def some() -> Line:
        spans, room = [], WIDTH
        while room > 4 and chance.random() < 0.9:
            text = "".join(chance.choice("ab 12─漢é") for _ in range(chance.randrange(1, 12)))
            while cell_len(text) > room:
                text = text[:-1]
            room -= cell_len(text)
            spans.append(Span(safe_line(text), chance.choice(STYLES)))
        return tuple(spans)

    async with (app := PoorLine()).run_test(size=(WIDTH, HEIGHT)) as pilot:
        for name, first in (("lines", 0), ("scroll", 3)):
            widget = app.screen.query_one(f"#{name}")
            for _ in range(100):
                before = [some() for _ in range(3)]
                after = [each if chance.random() < 0.4 else some() for each in before]
                widget.show(before)  # type: ignore[attr-defined]
                await pilot.pause()
                told = await sent(app, widget, before, after)
                screen = [*grid(*[()] * first), *grid(*before)]
                written(screen, told)
                assert screen[first:] == grid(*after), (before, after, told)


def test_where_two_lines_differ() -> None:
    assert changed(line("heard 3 s"), line("heard 4 s")) == [(6, 7)]
    assert changed(line("heard 3 s"), line("heard 3 s")) == []
    assert changed(line("one"), line("eleven")) == [(0, 6)]
    assert changed(line("漢字 1"), line("漢字 2")) == [(5, 6)]
    assert changed(line("漢"), line("ab")) == [(0, 2)]
    assert changed(line("ab"), line(("ab", "strong"))) == [(0, 2)]
    far = " " * 60
    assert changed(line(f"1{far}1"), line(f"2{far}2")) == [(0, 1), (61, 62)], "what is far apart is drawn apart"
    assert changed(line("1 1"), line("2 2")) == [(0, 3)], "what is near is one run"

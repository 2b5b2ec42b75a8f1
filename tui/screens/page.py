"""A page to read: the help of a screen, or what was verified of a message."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import ClassVar

from textual.binding import BindingType
from textual.widget import Widget

from tui.actions import Place, help_of
from tui.bindings import bindings
from tui.cells import Line, fit, line, wrap
from tui.modes import SENTENCES, framed
from tui.rows import TOKENS
from tui.screens.scrolling import Scrolling
from tui.widgets.drawn import Drawn, DrawnScroll

__all__ = ["PageScreen", "help_lines"]


class PageScreen(Scrolling, inherit_bindings=False):
    """`lines` gives the page for a width. `about`: the message that it is about."""

    place: ClassVar[Place] = "page"
    BINDINGS: ClassVar[list[BindingType]] = bindings("page")

    def __init__(self, title: str, lines: Callable[[int], Iterable[Line]], about: bytes | None = None) -> None:
        super().__init__()
        self._title = title
        self._lines = lines
        self._about = about

    def content(self) -> Iterable[Widget]:
        yield Drawn(id="title")
        yield DrawnScroll(id="page")

    def shows(self) -> bytes | None:
        return self._about

    def draw(self, now: int, tick: float) -> None:
        title = framed(self.floor.profile.mode, self._title, self.size.width)
        self.query_one("#title", Drawn).show((line((fit(title, self.size.width), "frame")),))
        page = self.query_one(DrawnScroll)
        page.show(tuple(self._lines(page.cells)))

    def action_back(self) -> None:
        self.floor.go.back()


def help_lines(place: Place, cells: int, mode: str) -> Iterator[Line]:
    """Every key of a screen and what it does; then what the letters of a state mean."""
    for action in help_of(place):
        first = True
        for each in wrap(action.help, cells - 14):
            yield line((fit(f" {action.key if first else ''}", 13), "key"), (f" {each}", "text"))
            first = False
    yield ()
    yield line((" Any F key: Esc, and then its digit (0 is F10).", "text"))
    yield line((f" {next(words for known, words in SENTENCES.items() if known == mode)}", "text"))
    yield ()
    yield line((" In the list: > the cursor, ! past the agreed time, * our own. T- is left, T+ is late.", "dim"))
    for token, words in TOKENS.items():
        yield line((fit(f" {token}", 13), "strong"), (f" {words}", "dim"))

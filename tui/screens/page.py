"""A page to read: the help of a screen, or what was verified of a message."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import ClassVar

from textual.binding import BindingType
from textual.widget import Widget

from protocols.pae import Mode
from protocols.phrases.catalogue import Phrases
from tui.actions import Place, help_of
from tui.bindings import bindings
from tui.cells import Line, fit, line, wrap
from tui.modes import framed, sentence
from tui.rows import STATES
from tui.screens.scrolling import Scrolling
from tui.widgets.drawn import Drawn, DrawnScroll

__all__ = ["PageScreen", "help_lines"]


class PageScreen(Scrolling, inherit_bindings=False):
    """`lines` gives the page for a width, `title` is its phrase with `args`. `about`: the message that it is about."""

    place: ClassVar[Place] = "page"
    BINDINGS: ClassVar[list[BindingType]] = bindings("page")

    def __init__(
        self, title: str, lines: Callable[[int], Iterable[Line]], about: bytes | None = None, **args: str
    ) -> None:
        super().__init__()
        self._title = title
        self._args = args
        self._lines = lines
        self._about = about

    def content(self) -> Iterable[Widget]:
        yield Drawn(id="title")
        yield DrawnScroll(id="page")

    def shows(self) -> bytes | None:
        return self._about

    def draw(self, now: int, tick: float) -> None:
        say = self.floor.phrases.say
        said = say(self._title, **{name: say(f"place-{value}") if name == "place" else value
                                   for name, value in self._args.items()})  # fmt: skip
        title = framed(self.floor.phrases, self.floor.profile.mode, said, self.size.width)
        self.query_one("#title", Drawn).show((line((fit(title, self.size.width), "frame")),))
        page = self.query_one(DrawnScroll)
        page.show(tuple(self._lines(page.cells)))

    def action_back(self) -> None:
        self.floor.go.back()


def help_lines(phrases: Phrases, place: Place, cells: int, mode: Mode) -> Iterator[Line]:
    """Every key of a screen and what it does; then what the letters of a state mean."""
    say = phrases.say
    for action in help_of(place):
        for row, each in enumerate(wrap(say(action.help), cells - 14)):
            yield line((fit("" if row else f" {action.key}", 13), "key"), (f" {each}", "text"))
    yield ()
    yield from _wrapped(say("help-function_keys"), cells)
    yield from _wrapped(sentence(phrases, mode), cells)
    yield ()
    yield from _wrapped(say("help-marks"), cells)
    for state in STATES:
        for row, each in enumerate(wrap(say(f"means-{state}"), cells - 14)):
            yield line((fit("" if row else f" {say(f'token-{state}')}", 13), "strong"), (f" {each}", "dim"))


def _wrapped(words: str, cells: int) -> Iterator[Line]:
    for each in wrap(words, cells - 2):
        yield line(f" {each}")

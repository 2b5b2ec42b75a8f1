"""The frame: two rows that never scroll, the strip of a FLASH, one row of what is told, the keys.

Every screen is one of these, so that mode, link and alarm are in view whatever else is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, ClassVar, Final, cast

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.css.query import NoMatches
from textual.screen import Screen
from textual.widget import Widget

from hotline.client import Board
from protocols.phrases.catalogue import Phrases
from tui.actions import Action, Place, at
from tui.bands import alarm_line, flash_lines, frame_line, link_line
from tui.cells import Line, Span, fit, line, width, wrap
from tui.safe_text import SafeText, safe_line, safe_text
from tui.widgets.drawn import PALETTE, Drawn

if TYPE_CHECKING:
    from tui.app import Watchfloor

__all__ = ["Framed", "Guide", "keys_line"]

_ALWAYS: Final = ("silence", "help")
Guide = Callable[[Board | None, str], str]
"""What is known (None before the sign-on) and the screen that stands there (`unlock`, `watch`, `thread`, `compose`,
`release`, …) → one to three lines for somebody who does this for the first time; empty for none. Asked every second."""

NOTED_S: Final = 12.0
"""For so long what was just done stands in the row of what a key would do."""


def keys_line(phrases: Phrases, place: Place, cells: int) -> Line:
    """`Enter open   F4 compose   …   F9 quiet  F1 help`: the last two always, of the others as many as fit."""
    keys = {key for action in at(place) for key in action.keys}
    anywhere = [action for action in at("anywhere") if action.footer and not keys.intersection(action.keys)]
    last = [action for action in anywhere if action.name in _ALWAYS and (action.first or place != "dialog")]
    room = cells - sum(_width(phrases, each) for each in last)
    shown = []
    for action in (*(each for each in at(place) if each.footer), *(each for each in anywhere if each not in last)):
        if place in ("dialog", "unlock") and action.where == "anywhere":
            continue
        if (room := room - _width(phrases, action)) < 0:
            break
        shown.append(action)
    return tuple(
        span
        for action in (*shown, *last)
        for span in (Span(safe_line(f" {action.key}"), "key"), Span(safe_line(f" {phrases.say(action.label)} ")))
    )


def _width(phrases: Phrases, action: Action) -> int:
    return width(f" {action.key} {phrases.say(action.label)} ")


class Framed(Screen[None], inherit_bindings=False):
    """`place` names its actions. A subclass gives `content`, draws in `draw`, and says in `told` what its key does."""

    place: ClassVar[Place] = "page"
    COMPONENT_CLASSES: ClassVar[set[str]] = PALETTE

    def __init__(self) -> None:
        super().__init__()
        self._noted: tuple[Line, float] | None = None

    @property
    def floor(self) -> Watchfloor:
        """The app, as what it is."""
        return cast("Watchfloor", self.app)

    def compose(self) -> ComposeResult:
        yield Drawn(id="bands")
        yield Drawn(id="strip")
        yield Vertical(*self.content(), id="content")
        yield Drawn(id="told")
        yield Drawn(id="keys")
        yield Drawn(id="guide")

    def content(self) -> Iterable[Widget]:
        """What is between the strip and the footer."""
        return ()

    def draw(self, now: int, tick: float) -> None:
        """Draws the content as it is now; asked four times a second, and after every action."""

    def told(self) -> SafeText:
        """What the screen's key does, said before it is pressed."""
        return safe_line("")

    def shows(self) -> bytes | None:
        """The message that this screen is about, whose FLASH need not stand in the strip, too."""
        return None

    def on_screen_resume(self) -> None:
        self.draw_now()

    def on_resize(self) -> None:
        self.call_after_refresh(self.draw_now)

    def draw_now(self) -> None:
        """At once, and not with the next beat."""
        self.beat(self.floor.clock.now(), self.floor.ticks())

    def noted(self, words: Line, tick: float) -> None:
        """What was just done."""
        self._noted = (words, tick + NOTED_S)
        self.draw_now()

    def beat(self, now: int, tick: float) -> None:
        """Draws frame and content."""
        try:
            if self.size.width:
                self._draw_frame(now, tick)
                self.draw(now, tick)
        except NoMatches:
            return  # it is being put up, or taken down

    def _draw_frame(self, now: int, tick: float) -> None:
        floor, cells = self.floor, self.size.width
        desk, profile, phrases = floor.desk, floor.profile, floor.phrases
        self.query_one("#bands", Drawn).show((
            frame_line(phrases, profile.mode, profile.centre, profile.role, cells),
            link_line(phrases, desk, now, tick, cells),
            alarm_line(phrases, desk, now, tick, cells),
        ))  # fmt: skip
        flash = desk.flash(now) if desk is not None else None
        strip: tuple[Line, ...] = ()
        if desk is not None and flash is not None and flash.matter.hash != self.shows():
            strip = flash_lines(desk, flash, now, tick, cells, writing=self.place in ("compose", "read"))
        self.query_one("#strip", Drawn).show(strip)
        self.query_one("#told", Drawn).show((self._told(tick, cells),))
        self.query_one("#keys", Drawn).show((keys_line(phrases, self.place, cells),))
        told = safe_text(floor.guide(desk.board if desk else None, self.place)) if floor.guide else ""
        guide = [each for text in told.split("\n") if text for each in wrap(text, cells - 2)]
        self.query_one("#guide", Drawn).show([line((f" {each}", "strong")) for each in guide[:3]])

    def _told(self, tick: float, cells: int) -> Line:
        if self._noted is not None and tick < self._noted[1]:
            return (Span(fit(f" {''.join(span.text for span in self._noted[0])}", cells), "strong"),)
        return line((fit(f" {self.told()}", cells), "text"))

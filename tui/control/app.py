"""The control screen's frame: it asks the conductor twice a second, holds what it said, and decides nothing."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import ClassVar, Final, TypeVar

from textual import events
from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen

from hotline.client.control import Controls
from hotline.client.profile import Rtl
from protocols.errors import Refused
from protocols.phrases.catalogue import Phrases, own_name
from tui.cells import Line, fit, line, wrap
from tui.control import plain as line_mode
from tui.control.actions import ACTIONS, DIALOG, bindings
from tui.control.bands import Heard, bands
from tui.control.dialogs import DIRECTION, ChooseDirection, choose_language
from tui.control.giving import Giving
from tui.control.screen import LEAST, ControlScreen
from tui.direction import Direction, how_here
from tui.escape import Escapes
from tui.modes import framed, sentence
from tui.safe_text import NOTHING, SafeText, safe_line
from tui.screens.dialogs import Dialog
from tui.themes import palette
from tui.widgets.drawn import PALETTE, Drawn, DrawnScroll

__all__ = ["ControlRoom", "HelpPage", "SmallRoom", "run"]

T = TypeVar("T")

LOOK_S: Final = 0.5
ANSWER_S: Final = 5.0
"""A conductor that says nothing for so long is away."""
NOTED_S: Final = 12.0


class ControlRoom(App[int], inherit_bindings=False):
    """One run, one controller. `ticks` gives monotonic seconds."""

    CSS_PATH: ClassVar[list[str | Path]] = ["../app.tcss", "control.tcss"]  # type: ignore[assignment]
    TITLE = "hotline drill control"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = []

    def __init__(
        self,
        controls: Controls,
        by: str,
        *,
        phrases: Phrases | None = None,
        theme: str = "dark",
        rtl: Rtl = "auto",
        ticks: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self.controls, self.by, self.ticks = controls, by, ticks
        self.phrases = phrases or Phrases("en")
        self.rtl: Rtl = rtl
        self.direction = self._direction()
        self.heard: Heard = (None, False)
        self.giving = Giving(self)
        self._said: tuple[SafeText, float] | None = None
        self._escapes = Escapes()
        self._looking = False
        chosen = palette(theme, colours=not self.no_color)
        self.register_theme(chosen)
        self.theme = chosen.name

    @property
    def run_name(self) -> str:
        """Until the conductor says it."""
        return self.controls.run.name

    @property
    def noted(self) -> SafeText:
        """What was just given, for a while."""
        if self._said is not None and self.ticks() < self._said[1]:
            return self._said[0]
        return NOTHING

    @property
    def desk(self) -> ControlScreen:
        """The screen itself, whatever lies over it."""
        return next(each for each in self.screen_stack if isinstance(each, ControlScreen))

    # -- what comes ---------------------------------------------------------------------------------------------------

    def on_mount(self) -> None:
        _ignore(self.push_screen(ControlScreen()))
        self.set_interval(LOOK_S, self.look)
        self.look()

    def look(self) -> None:
        """Asks how it stands, unless it was asked and has not answered."""
        if not self._looking:
            self._looking = True
            self.run_worker(self.look_now(), group="looks")

    async def look_now(self) -> None:
        """Asks, and draws what was said; what was said last stays when nobody answers."""
        try:
            async with asyncio.timeout(ANSWER_S):
                self.heard = (await self.controls.view(), True)
        except (Refused, TimeoutError):
            self.heard = (self.heard[0], False)
        finally:
            self._looking = False
        self.redraw()

    def redraw(self) -> None:
        """Every screen that lies open."""
        self.fit(self.size.width, self.size.height)
        for each in self.screen_stack:
            if isinstance(each, ControlScreen | SmallRoom):
                each.draw()

    # -- what is done -------------------------------------------------------------------------------------------------

    def do(self, name: str) -> None:
        """What a key stands for, of all that needs more than the screen."""
        match name:
            case "real_world":
                self.real_world()
            case "help":
                if not isinstance(self.screen, HelpPage):
                    _ignore(self.push_screen(HelpPage()))
            case "language":
                self.run_worker(self._choose_language(), group="flow")
            case _:
                self.giving.begin(name)

    def real_world(self) -> None:
        """At once. A question that is open is left."""
        if isinstance(self.screen, Dialog):
            self.screen.give(None)
        self.run_worker(self.giving.real_world(), group="real_world")

    async def asks(self, dialog: Screen[T | None]) -> T | None:
        """What a dialog gives; None for Esc. In a worker only."""
        return await self.push_screen_wait(dialog)

    def note(self, words: str) -> None:
        """In the rows of the line under the cursor, for a while."""
        self._said = (safe_line(words), self.ticks() + NOTED_S)
        self.redraw()

    async def _choose_language(self) -> None:
        chosen = await self.asks(choose_language(self.phrases))
        if chosen == DIRECTION:
            self.rtl = await self.asks(ChooseDirection(self.phrases, self.rtl)) or self.rtl
        elif chosen is not None:
            self.phrases = Phrases(chosen)
            self.controls = Controls(self.controls.run, chosen)
            self.note(self.phrases.say("did-language", language=own_name(chosen)))
        self.direction = self._direction()
        for screen in self.screen_stack:
            for widget in screen.query("*"):
                widget.refresh()
        self.redraw()

    def _direction(self) -> Direction:
        return Direction(how_here(self.rtl, os.environ), right_to_left=self.phrases.right_to_left)

    # -- keys and sizes -----------------------------------------------------------------------------------------------

    async def on_event(self, event: events.Event) -> None:
        """Esc and a digit, one after the other, are a function key."""
        if isinstance(event, events.Key) and not event.is_forwarded:
            for each in self._escapes.keys(event, lambda delay: self.set_timer(delay, self._escape_alone)):
                await super().on_event(each)
        else:
            await super().on_event(event)

    async def _escape_alone(self) -> None:
        for each in self._escapes.alone():
            await super().on_event(each)

    def on_resize(self, event: events.Resize) -> None:
        self.fit(event.size.width, event.size.height)

    def fit(self, width: int, height: int) -> None:
        """A window that is too small has two rows, R and help; what was open under it stays as it was."""
        if not any(isinstance(each, ControlScreen) for each in self.screen_stack):
            return  # it comes over it
        small = 0 < width < LEAST.width or 0 < height < LEAST.height
        there = any(isinstance(each, SmallRoom) for each in self.screen_stack)
        if small and not there:
            _ignore(self.push_screen(SmallRoom()))
        elif there and not small and isinstance(self.screen, SmallRoom):
            _ignore(self.pop_screen())


class SmallRoom(Screen[None], inherit_bindings=False):
    """A window below 80x24."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(small=True)
    COMPONENT_CLASSES: ClassVar[set[str]] = PALETTE

    def compose(self) -> ComposeResult:
        yield Drawn(id="small")

    def on_resize(self) -> None:
        self.call_after_refresh(self.draw)

    def on_screen_resume(self) -> None:
        self.draw()

    def draw(self) -> None:
        room, cells = self.app, max(self.size.width, 1)
        if not isinstance(room, ControlRoom) or not self.query("#small"):
            return
        words = room.phrases.say("control-small", columns=str(cells), rows=str(self.size.height))
        self.query_one("#small", Drawn).show([
            *bands(room.phrases, room.heard, room.run_name, room.by, cells)[:2],
            *(line((f" {each}", "strong")) for each in wrap(words, max(cells - 2, 2))),
        ])  # fmt: skip

    def action_do(self, name: str) -> None:
        if isinstance(self.app, ControlRoom):
            self.app.do(name)


class HelpPage(Screen[None], inherit_bindings=False):
    """Every key, and what it does."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(",".join(each.keys), f"do('{each.name}')", each.name, show=False)
          for each in (*ACTIONS, *DIALOG)
          if each.name in ("real_world", "down", "up", "page_down", "page_up", "first", "last", "back", "leave")),
    ]  # fmt: skip
    COMPONENT_CLASSES: ClassVar[set[str]] = PALETTE

    def compose(self) -> ComposeResult:
        yield Drawn(id="title")
        yield DrawnScroll(id="page")
        yield Drawn(id="keys")

    def on_screen_resume(self) -> None:
        self.draw()

    def on_resize(self) -> None:
        self.call_after_refresh(self.draw)

    def draw(self) -> None:
        room = self.app
        if not isinstance(room, ControlRoom) or not self.size.width:
            return
        phrases, cells = room.phrases, self.size.width
        title = framed(phrases, "drill", phrases.say("control-help-title"), cells)
        self.query_one("#title", Drawn).show((line((fit(title, cells), "frame")),))
        page = self.query_one(DrawnScroll)
        page.show(tuple(help_lines(phrases, page.cells)))
        keys = f" Esc {phrases.say('control-key-back')}   R {phrases.say('control-key-real_world')}"
        self.query_one("#keys", Drawn).show((line((fit(keys, cells), "key")),))

    def action_do(self, name: str) -> None:
        page, room = self.query_one(DrawnScroll), self.app
        steps = {"down": 1, "up": -1, "page_down": page.size.height - 1, "page_up": 1 - page.size.height,
                 "first": -9999, "last": 9999}  # fmt: skip
        if name in steps:
            page.scroll_relative(y=steps[name], animate=False)
        elif name == "real_world" and isinstance(room, ControlRoom):
            room.real_world()
        else:
            _ignore(room.pop_screen())


def help_lines(phrases: Phrases, cells: int) -> Iterator[Line]:
    """Every key of the table and what it does."""
    for action in (*ACTIONS, *DIALOG):
        for row, each in enumerate(wrap(phrases.say(f"control-help-{action.name}"), cells - 10)):
            key = "" if row else f" {action.key.removesuffix('/-') if action.name == 'faster' else action.key}"
            yield line((fit(key, 9), "key"), (f" {each}", "text"))
    yield ()
    said = (phrases.say("control-help-preview"), phrases.say("control-help-small"),
            phrases.say("help-function_keys"), sentence(phrases, "drill"))  # fmt: skip
    for words in said:
        yield from _wrapped(words, cells)


def _wrapped(words: str, cells: int) -> Iterable[Line]:
    return (line((f" {each}", "text")) for each in wrap(words, cells - 2))


def run(
    controls: Controls,
    by: str,
    *,
    phrases: Phrases | None = None,
    theme: str = "dark",
    rtl: Rtl = "auto",
    plain: bool = False,
) -> int:
    """Sits a controller down at a run until they leave. Owns the terminal and an event loop of its own.

    `plain` (or TERM=dumb) is the line mode; `theme` as in tui.app. Returns the exit status.
    """
    phrases = phrases or Phrases("en")
    if plain or os.environ.get("TERM", "dumb") == "dumb":
        return line_mode.run(controls, by, phrases)
    room = ControlRoom(controls, by, phrases=phrases, theme=theme, rtl=rtl)
    status = room.run(mouse=False)
    return status if status is not None else room.return_code or 0


def _ignore(awaitable: object) -> None:
    """Textual gives something to await where nobody has to."""

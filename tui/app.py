"""The terminal client's frame: it holds the desk, the connection and the screens, and decides nothing.

status = run(profile, unlock, TlsNetwork(), SystemClock())
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import ClassVar, Final

from textual import events
from textual.app import App
from textual.binding import BindingType

from hotline.client import Clock, Network, Profile
from hotline.client.profile import Rtl
from protocols.errors import Refused
from protocols.phrases.catalogue import Phrases, own_name
from tui import plain as line_mode
from tui.bell import Bell
from tui.bindings import bindings
from tui.cells import Line, line
from tui.connection import Act, Connection, Then, Unlock, nothing
from tui.desk import Desk
from tui.direction import Direction, how_here
from tui.escape import Escapes
from tui.events import Done, Heard, LinkStatus, NotDone, NotSignedOn, SignedOn
from tui.safe_text import safe_text
from tui.screens.framed import Guide
from tui.screens.navigation import Navigation
from tui.screens.unlock import UnlockScreen
from tui.themes import palette
from tui.words import news, outcome, refusal, stamped

__all__ = ["Guide", "Unlock", "Watchfloor", "run"]

SIGN_OFF_S: Final = 2.0
BEAT_S: Final = 0.25  # one timer for all that moves: the bell, clocks, how long a message was in view


class Watchfloor(App[int], inherit_bindings=False):
    """One seat. `ticks` gives monotonic seconds; the tests hand in their own, with their own clock."""

    CSS_PATH = "app.tcss"
    TITLE = "hotline"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = bindings("anywhere")

    def __init__(
        self,
        profile: Profile,
        unlock: Unlock,
        network: Network,
        clock: Clock,
        *,
        locked: bool = True,
        guide: Guide | None = None,
        theme: str = "dark",
        phrases: Phrases | None = None,
        ticks: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self.profile = profile
        self.phrases = phrases or Phrases(profile.language)
        self.direction = self._direction(profile.rtl)
        self.clock = clock
        self.ticks = ticks
        self.locked = locked
        self.guide = guide
        self.desk: Desk | None = None
        self.connection = Connection(profile, unlock, network, clock, self.post_message)
        self.go = Navigation(self)
        self.log_lines: list[Line] = []
        self._bell = Bell(profile.mode)
        self._escapes = Escapes()
        self._status = 1
        self._asked: set[object] = set()
        chosen = palette(theme, colours=not self.no_color)
        self.register_theme(chosen)
        self.theme = chosen.name

    def act(self, words: str, act: Act, done: Then = nothing, *, once: object = None) -> None:
        """Has the seat do something; what became of it stands in the footer, unless `words` is empty. `once` names
        what a second press of the key must not do again."""
        if once is None or once not in self._asked:
            self._asked.add(once)
            forget = partial(self._asked.discard, once)
            self.run_worker(self.connection.act(safe_text(words), act, done, forget), group="acts")

    def note(self, words: str) -> None:
        """One line more in the log of this seat, if there is one; the newest stands in the footer for a while."""
        if words:
            self.log_lines.append(line(stamped(self.phrases, words, self.clock.now())))
            self.go.frame.noted(self.log_lines[-1], self.ticks())

    def speak(self, language: str) -> None:
        """From now on in this language: what is drawn, and what is said of everything that is signed here."""
        self.phrases = Phrases(language)
        self._keep(replace(self.profile, language=language))
        if self.connection.seat is not None:
            self.connection.seat.read_in(language)
        if self.desk is not None:
            self.desk.speak(self.phrases)
        self.direction = self._direction(self.profile.rtl)
        self.note(self.phrases.say("did-language", language=own_name(language)))
        self.redraw()

    def direct(self, rtl: Rtl) -> None:
        """From now on right-to-left text is turned round by whom this says."""
        self._keep(replace(self.profile, rtl=rtl))
        self.direction = self._direction(rtl)
        self.redraw()

    def _direction(self, rtl: Rtl) -> Direction:
        return Direction(how_here(rtl, os.environ), right_to_left=self.phrases.right_to_left)

    def _keep(self, profile: Profile) -> None:
        """For this sign-on and the next."""
        self.profile = self.connection.profile = profile
        try:
            profile.write()
        except Refused as refused:
            self.note(refusal(self.phrases, refused))

    def redraw(self) -> None:
        """Everything, also what does not change by itself."""
        for screen in self.screen_stack:
            screen.refresh(layout=True, recompose=False)
            for widget in screen.query("*"):
                widget.refresh()
        self.go.frame.draw_now()

    def leave(self, status: int) -> None:
        """Signs off, in order, and ends; a node that does not hear it is not waited for."""
        self._status = status
        self.connection.sign_off()
        self.set_timer(SIGN_OFF_S if self.desk else 0.0, self.on_signed_off)

    def on_mount(self) -> None:
        self.go.begin()
        self.set_interval(BEAT_S, self.beat)

    def on_signed_on(self, event: SignedOn) -> None:
        self.desk = Desk(event.board, self.profile.role, self.phrases, tick=self.ticks())
        self.desk.linked(event.age, len(self.profile.unsent), self.clock.now())

    def on_not_signed_on(self, event: NotSignedOn) -> None:
        if isinstance(screen := self.go.frame, UnlockScreen):
            screen.refused(event.refused)

    def on_signed_off(self) -> None:
        self.exit(self._status)

    def on_heard(self, event: Heard) -> None:
        if self.desk is not None:
            self.desk.hear(event.change, self.ticks())
            self.note(news(self.phrases, event.change))

    def on_link_status(self, event: LinkStatus) -> None:
        if self.desk is not None:
            self.desk.linked(event.age, event.unsent, self.clock.now())

    def on_done(self, event: Done | NotDone) -> None:
        self.note(outcome(self.phrases, event))

    on_not_done = on_done

    def beat(self) -> None:
        """Four times a second."""
        now, tick = self.clock.now(), self.ticks()
        if self._bell.strikes(self.desk.rings(now, tick) if self.desk else None, tick):
            self.bell()
        self.go.frame.beat(now, tick)

    async def on_event(self, event: events.Event) -> None:
        """Esc and a digit, one after the other, are a function key."""
        if isinstance(event, events.Key) and not event.is_forwarded:
            for each in self._escapes.keys(event, lambda delay: self.set_timer(delay, self._escape_alone)):
                await super().on_event(each)
        else:
            await super().on_event(event)

    async def _escape_alone(self) -> None:
        """No digit followed."""
        for each in self._escapes.alone():
            await super().on_event(each)

    def on_resize(self, event: events.Resize) -> None:
        self.go.fit(event.size.width, event.size.height)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return self.go.allowed(action)

    def action_silence(self) -> None:
        if self.desk is not None:
            self.desk.silence(self.clock.now(), self.ticks())
            self.note(self.phrases.say("did-silenced"))

    def action_open_flash(self) -> None:
        self.go.open_flash()

    def action_help(self) -> None:
        self.go.help()

    def action_language(self) -> None:
        self.go.choose_language()

    def action_watch(self) -> None:
        self.go.to_watch()

    def action_compose(self) -> None:
        self.go.choose_form()

    def action_link(self) -> None:
        self.go.link()


def run(
    profile: Profile,
    unlock: Unlock,
    network: Network,
    clock: Clock,
    *,
    locked: bool = True,
    guide: Guide | None = None,
    plain: bool = False,
    theme: str = "dark",
) -> int:
    """Sits an officer down at a seat until they sign off. Owns the terminal and an event loop of its own.

    `locked`: whether the key has a passphrase to ask for. `plain` (or TERM=dumb) is the line mode. `theme` is `dark`,
    `light` or `contrast`; NO_COLOR takes the colours from each. Returns the exit status: 0 signed off, 1 never signed
    on (a sentence that says what to do is on stderr).
    """
    if plain or os.environ.get("TERM", "dumb") == "dumb":
        return line_mode.run(profile, unlock, network, clock, locked=locked)
    app = Watchfloor(profile, unlock, network, clock, locked=locked, guide=guide, theme=theme)
    status = app.run(mouse=False)
    if app.desk is None and status:
        print(app.phrases.say("screen-nobody_signed_on"), file=sys.stderr)
    return status if status is not None else app.return_code or 1

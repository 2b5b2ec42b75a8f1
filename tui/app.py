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
from protocols.errors import Misuse, Refused
from protocols.phrases.catalogue import Phrases, own_name
from tui import plain as line_mode
from tui.alarms import Alarm
from tui.beside import Beside
from tui.bindings import bindings
from tui.cells import Line, line
from tui.connection import Act, Connection, Then, Unlock, nothing
from tui.desk import Desk
from tui.direction import Direction, how_here
from tui.escape import Escapes
from tui.events import Done, FromSeat, Heard, LinkStatus, NotDone, NotSignedOn, SignedOff, SignedOn
from tui.freeze import Freeze
from tui.lanes import DrillSeat, Lane, StandingClock
from tui.plain_lanes import run as run_plain_lanes
from tui.safe_text import safe_text
from tui.screens.framed import Framed, Guide
from tui.screens.navigation import Navigation
from tui.screens.unlock import UnlockScreen
from tui.themes import palette
from tui.words import news, outcome, refusal, stamped

__all__ = ["Guide", "Unlock", "Watchfloor", "run"]

SIGN_OFF_S: Final = 2.0
BEAT_S: Final = 0.25  # one timer for all that moves: the bell, clocks, how long a message was in view


class Watchfloor(App[int], inherit_bindings=False):
    """One seat, and with `drill` a second one beside it, in a lane of its own. `ticks` gives monotonic seconds; the
    tests hand in their own, with their own clock.

    What a screen asks of the floor (desk, profile, clock …) is the lane's that is in front: `lane`.
    """

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
        drill: DrillSeat | None = None,
    ) -> None:
        super().__init__()
        self.freeze = Freeze()
        self.live = self.lane = Lane(profile, unlock, network, clock, self.post_message, locked=locked)
        self.drill = self._drill_lane(profile, drill, network)
        self.phrases = phrases or Phrases(profile.language)
        self.direction = self._direction(profile.rtl)
        self.ticks = ticks
        self.guide = guide
        self.go = Navigation(self)
        self._escapes = Escapes()
        self._status = 1
        self.beside = Beside(self)
        chosen = palette(theme, colours=not self.no_color)
        self.register_theme(chosen)
        self.theme = chosen.name

    def _drill_lane(self, live: Profile, seat: DrillSeat | None, network: Network) -> Lane | None:
        """Only beside a live one. Raises Misuse for two lanes of another pair of modes."""
        if seat is None:
            return None
        if (live.mode, seat.profile.mode) != ("live", "drill"):
            raise Misuse(f"a lane of mode {seat.profile.mode} beside one of mode {live.mode}")
        for mode in ("live", "drill"):
            self.add_mode(mode, Framed)  # from its first moment on under the live lane's alarm line
        return Lane(
            seat.profile, seat.unlock, network, seat.clock, self.post_message, locked=seat.locked,
            drawn_by=StandingClock(seat.clock, self.freeze),
        )  # fmt: skip

    # -- the lane in front --------------------------------------------------------------------------------------------

    @property
    def profile(self) -> Profile:
        return self.lane.profile

    @property
    def desk(self) -> Desk | None:
        return self.lane.desk

    @property
    def connection(self) -> Connection:
        return self.lane.connection

    @property
    def clock(self) -> Clock:
        return self.lane.clock

    @property
    def log_lines(self) -> list[Line]:
        return self.lane.log_lines

    @property
    def locked(self) -> bool:
        return self.lane.locked

    @locked.setter
    def locked(self, locked: bool) -> None:
        self.lane.locked = locked

    @property
    def lanes(self) -> tuple[Lane, ...]:
        return (self.live,) if self.drill is None else (self.live, self.drill)

    @property
    def in_drill(self) -> bool:
        """Whether the drill's lane is in front, under the live one's alarm line."""
        return self.lane is self.drill

    def _in(self, lane: Lane, do: Callable[[], object]) -> None:
        """Now, if the lane is in front; else when it is: nothing done in one lane touches the other's screens."""
        if lane is self.lane:
            do()
        else:
            lane.later(do)

    # -- what is done -------------------------------------------------------------------------------------------------

    def act(self, words: str, act: Act, done: Then = nothing, *, once: object = None) -> None:
        """Has the seat do something; what became of it stands in the footer, unless `words` is empty. `once` names
        what a second press of the key must not do again. In a drill that is frozen it is refused."""
        lane = self.lane
        if self.beside.frozen:
            self.note(self.beside.refusal() if words else "")
        elif once is None or once not in lane.asked:
            lane.asked.add(once)
            forget = partial(lane.asked.discard, once)
            self.perform(lane, words, act, done, forget)

    def perform(self, lane: Lane, words: str, act: Act, done: Then = nothing, not_done: Then = nothing) -> None:
        """The same, of this lane, whatever stands."""
        then = partial(self._in, lane, done)
        self.run_worker(lane.connection.act(safe_text(words), act, then, not_done), group="acts")

    def note(self, words: str, lane: Lane | None = None) -> None:
        """One line more in the log of a seat, the one in front, if there is one; the newest stands in its footer for a
        while."""
        lane = lane or self.lane
        if words:
            lane.log_lines.append(line(stamped(self.phrases, words, lane.clock.now())))
            self._in(lane, partial(self._noted, lane.log_lines[-1]))

    def _noted(self, words: Line) -> None:
        self.go.frame.noted(words, self.ticks())

    def speak(self, language: str) -> None:
        """From now on in this language: what is drawn, and what is said of everything that is signed here."""
        self.phrases = Phrases(language)
        for lane in self.lanes:
            self._keep(lane, replace(lane.profile, language=language))
            if lane.connection.seat is not None:
                lane.connection.seat.read_in(language)
            if lane.desk is not None:
                lane.desk.speak(self.phrases)
        self.direction = self._direction(self.profile.rtl)
        self.note(self.phrases.say("did-language", language=own_name(language)))
        self.redraw()

    def direct(self, rtl: Rtl) -> None:
        """From now on right-to-left text is turned round by whom this says."""
        for lane in self.lanes:
            self._keep(lane, replace(lane.profile, rtl=rtl))
        self.direction = self._direction(rtl)
        self.redraw()

    def _direction(self, rtl: Rtl) -> Direction:
        return Direction(how_here(rtl, os.environ), right_to_left=self.phrases.right_to_left)

    def _keep(self, lane: Lane, profile: Profile) -> None:
        """For this sign-on and the next."""
        lane.keep(profile)
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
        """Signs off, in order, and ends; a node that does not hear it is not waited for. From a drill: to live."""
        if self.in_drill:
            self.call_later(self.action_lanes)
            return
        self._status = status
        for lane in self.lanes:
            lane.connection.sign_off()
        self.set_timer(SIGN_OFF_S if any(lane.desk for lane in self.lanes) else 0.0, self._gone)

    def _gone(self) -> None:
        self.exit(self._status)

    # -- what comes ---------------------------------------------------------------------------------------------------

    async def on_mount(self) -> None:
        if self.drill is not None:
            await self.switch_mode(self.live.mode)
        self.live.begins()
        self.go.begin()
        self.set_interval(BEAT_S, self.beat)

    def _of(self, event: FromSeat) -> Lane:
        return event.lane or self.live

    def on_signed_on(self, event: SignedOn) -> None:
        lane = self._of(event)
        if event.board.mode != lane.mode:
            raise Misuse(f"a board of mode {event.board.mode} in the lane of mode {lane.mode}")
        lane.desk = Desk(event.board, lane.profile.role, self.phrases, tick=self.ticks())
        lane.desk.linked(event.age, len(lane.profile.unsent), lane.clock.now())
        self.beside.look()

    def on_not_signed_on(self, event: NotSignedOn) -> None:
        self._in(self._of(event), partial(self._not_signed_on, event))

    def _not_signed_on(self, event: NotSignedOn) -> None:
        if isinstance(screen := self.go.frame, UnlockScreen):
            screen.refused(event.refused)

    def on_signed_off(self, event: SignedOff) -> None:
        self._of(event).empty = True
        if all(lane.empty or lane.desk is None for lane in self.lanes):
            self._gone()

    def on_heard(self, event: Heard) -> None:
        lane = self._of(event)
        if lane.desk is not None:
            lane.desk.hear(event.change, self.ticks())
            self.note(news(self.phrases, event.change), lane)
            self.beside.look()

    def on_link_status(self, event: LinkStatus) -> None:
        lane = self._of(event)
        if lane.desk is not None:
            lane.desk.linked(event.age, event.unsent, lane.clock.now())

    def on_done(self, event: Done | NotDone) -> None:
        self.note(outcome(self.phrases, event), self._of(event))

    on_not_done = on_done

    def beat(self) -> None:
        """Four times a second."""
        tick = self.ticks()
        self.beside.look()
        loud = self._rings(self.live, tick)
        strikes = self.live.bell.strikes(loud, tick)
        if self.drill is not None:
            # A terminal's bell has one tone: where live sounds, or is what is looked at, no drill does.
            practice = self._rings(self.drill, tick) if self.in_drill and loud is None else None
            strikes |= self.drill.bell.strikes(practice, tick)
        if strikes:
            self.bell()
        if self.go.has_frame:  # between two screens there is none for an instant, and the next beat has it
            self.go.frame.beat(self.clock.now(), tick)

    def _rings(self, lane: Lane, tick: float) -> Alarm | None:
        return None if lane.desk is None else lane.desk.rings(lane.clock.now(), tick)

    async def action_lanes(self) -> None:
        await self.beside.swap()

    def action_resume(self) -> None:
        self.beside.resume()

    async def on_event(self, event: events.Event) -> None:
        """Esc and a digit, one after the other, are a function key."""
        if isinstance(event, events.Key) and not event.is_forwarded:
            for each in self._escapes.keys(event, lambda delay: self.set_timer(delay, self._escape_alone)):
                if not self.beside.holds_back(each):
                    await super().on_event(each)
        elif not (isinstance(event, events.Paste) and not event.is_forwarded and self.beside.holds_back(event)):
            await super().on_event(event)

    async def _escape_alone(self) -> None:
        """No digit followed."""
        for each in self._escapes.alone():
            if not self.beside.holds_back(each):
                await super().on_event(each)

    def on_resize(self, event: events.Resize) -> None:
        self.go.fit(event.size.width, event.size.height)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return self.go.allowed(action)

    def action_silence(self) -> None:
        tick = self.ticks()
        live = self.live.desk
        loud = live is not None and live.rings(self.live.clock.now(), tick) is not None
        lane = self.live if loud else self.lane
        if lane.desk is not None:
            lane.desk.silence(lane.clock.now(), tick)
            self.note(self.phrases.say("did-silenced"))

    async def action_open_flash(self) -> None:
        if self.beside.live_flash() is not None:
            await self.beside.swap()
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
    drill: DrillSeat | None = None,
) -> int:
    """Sits an officer down at a seat until they sign off. Owns the terminal and an event loop of its own.

    `locked`: whether the key has a passphrase to ask for. `plain` (or TERM=dumb) is the line mode. `theme` is `dark`,
    `light` or `contrast`; NO_COLOR takes the colours from each. `drill`: a drill's seat beside it.
    Returns the exit status: 0 signed off, 1 never signed
    on (a sentence that says what to do is on stderr).
    """
    if plain or os.environ.get("TERM", "dumb") == "dumb":
        if drill is not None:
            return run_plain_lanes(profile, unlock, network, clock, drill, locked=locked)
        return line_mode.run(profile, unlock, network, clock, locked=locked)
    app = Watchfloor(profile, unlock, network, clock, locked=locked, guide=guide, theme=theme, drill=drill)
    status = app.run(mouse=False)
    if app.live.desk is None and status:
        print(app.phrases.say("screen-nobody_signed_on"), file=sys.stderr)
    return status if status is not None else app.return_code or 1

"""The frame: two rows that never scroll, the strip of a FLASH, one row of what is told, the keys.

Every screen is one of these, so that mode, link and alarm are in view whatever else is.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import TYPE_CHECKING, ClassVar, Final, cast

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.css.query import NoMatches
from textual.screen import Screen
from textual.widget import Widget

from hotline.client import Board
from protocols.phrases.catalogue import Phrases
from tui.actions import Action, Place, at
from tui.bands import alarm_line, drill_line, flash_lines, foot_line, frame_line, link_line, stands_line
from tui.cells import Line, Span, fit, line, width, wrap
from tui.safe_text import SafeText, safe_line, safe_text
from tui.sparing import Sparing
from tui.standstill import standstill_lines
from tui.widgets.drawn import PALETTE, Drawn

if TYPE_CHECKING:
    from tui.app import Watchfloor
    from tui.lanes import Lane

__all__ = ["Framed", "Guide", "keys_line"]

_ALWAYS: Final = ("silence", "help")
Guide = Callable[[Board | None, str], str]
"""What is known (None before the sign-on) and the screen that stands there (`unlock`, `watch`, `thread`, `compose`,
`release`, …) → one to three lines for somebody who does this for the first time; empty for none. Asked every second."""

NOTED_S: Final = 12.0
"""For so long what was just done stands in the row of what a key would do."""


def keys_line(phrases: Phrases, place: Place, cells: int, lanes: Collection[str] = ()) -> Line:
    """`Enter open   F4 compose   …   F9 quiet  F1 help`: the last two always, of the others as many as fit. `lanes`:
    what can be done here where there are two lanes."""
    keys = {key for action in at(place) for key in action.keys}
    anywhere = [action for action in at("anywhere") if action.footer and not keys.intersection(action.keys)]
    last = [action for action in anywhere if action.name in _ALWAYS and (action.first or place != "dialog")]
    room = cells - sum(_width(phrases, each) for each in last)
    shown = []
    own = sorted((each for each in at(place) if each.footer), key=lambda each: each.name not in lanes)
    for action in (*own, *(each for each in anywhere if each not in last)):
        if action.lanes and action.name not in lanes:
            continue
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
        self._compositor = Sparing()
        self._noted: tuple[Line, float] | None = None

    @property
    def floor(self) -> Watchfloor:
        """The app, as what it is."""
        return cast("Watchfloor", self.app)

    def compose(self) -> ComposeResult:
        yield Drawn(id="bands")
        yield Drawn(id="strip")
        yield Drawn(id="lane")
        yield Vertical(*self.content(), id="content")
        yield Drawn(id="told")
        yield Drawn(id="keys")
        yield Drawn(id="foot")
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

    async def action_lanes(self) -> None:
        """The other lane in front."""
        await self.floor.action_lanes()

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
            if self.size.width and self in self.floor.screen_stack:  # else the other lane is in front
                self._draw_frame(now, tick)
                self.draw(now, tick)
        except NoMatches:
            return  # it is being put up, or taken down

    def _draw_frame(self, now: int, tick: float) -> None:
        floor, cells = self.floor, self.size.width
        desk, phrases = floor.desk, floor.phrases
        # Live is always on top, whichever lane is in front; a drill's own frame stands under it, and at the foot.
        live, at = floor.live, floor.live.clock.now()
        self.query_one("#bands", Drawn).show((
            frame_line(phrases, live.mode, live.profile.centre, live.profile.role, cells),
            link_line(phrases, live.desk, at, tick, cells),
            self._third(live, at, tick, cells),
        ))  # fmt: skip
        self.query_one("#strip", Drawn).show(self._strip(live, at, tick, cells))
        lane, foot = ((), ()) if not floor.in_drill else self._drill_frame(floor.lane, now, tick, cells)
        self.query_one("#lane", Drawn).show(lane)
        self.query_one("#foot", Drawn).show(foot)
        self.query_one("#told", Drawn).show((self._told(tick, cells),))
        lanes = () if floor.drill is None else ("lanes",) if floor.freeze.at is None else ("lanes", "resume")
        lanes = lanes if floor.in_drill else lanes[:1]
        self.query_one("#keys", Drawn).show((keys_line(phrases, self.place, cells, lanes),))
        told = safe_text(floor.guide(desk.board if desk else None, self.place)) if floor.guide else ""
        guide = [each for text in told.split("\n") if text for each in wrap(text, cells - 2)]
        self.query_one("#guide", Drawn).show([line((f" {each}", "strong")) for each in guide[:3]])

    def _third(self, lane: Lane, now: int, tick: float, cells: int) -> Line:
        """What sounds; at a seat that has a drill alone, that CONTROL has stopped it."""
        floor, phrases = self.floor, self.floor.phrases
        alone = floor.drill is None and lane.mode == "drill"
        said = stands_line(phrases, floor.beside.control, None, cells) if alone else None
        return said or alarm_line(phrases, lane.desk, now, tick, cells)

    def _strip(self, lane: Lane, now: int, tick: float, cells: int) -> tuple[Line, ...]:
        """That a centre stands still; of the FLASH of a lane, unless this screen shows it."""
        over = standstill_lines(lane.desk, cells) if lane.desk is not None else ()
        return (*over, *self._flash(lane, now, tick, cells))

    def _flash(self, lane: Lane, now: int, tick: float, cells: int) -> tuple[Line, ...]:
        desk, flash = lane.desk, lane.desk.flash(now) if lane.desk is not None else None
        if desk is None or flash is None or (lane is self.floor.lane and flash.matter.hash == self.shows()):
            return ()
        return flash_lines(desk, flash, now, tick, cells, writing=self.place in ("compose", "read"))

    def _drill_frame(self, lane: Lane, now: int, tick: float, cells: int) -> tuple[Sequence[Line], Sequence[Line]]:
        """What stands over a drill, and at the foot of it."""
        floor, phrases = self.floor, self.floor.phrases
        frozen, control = floor.freeze.at, floor.beside.control
        over = [
            drill_line(phrases, control, frozen, lane.profile.role, lane.profile.centre, cells),
            link_line(phrases, lane.desk, lane.wall.now(), tick, cells),
            stands_line(phrases, control, frozen, cells) or alarm_line(phrases, lane.desk, now, tick, cells),
        ]
        strip = self._strip(lane, now, tick, cells) if lane.desk is not None and not lane.desk.stands else ()
        return (*over, *strip), (foot_line(phrases, cells),)

    def _told(self, tick: float, cells: int) -> Line:
        if self._noted is not None and tick < self._noted[1]:
            return (Span(fit(f" {''.join(span.text for span in self._noted[0])}", cells), "strong"),)
        return line((fit(f" {self.told()}", cells), "text"))

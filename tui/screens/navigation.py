"""From one screen to another. The only module that knows them all; screens reach it as `floor.go`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeVar

from textual.screen import Screen

from hotline.client import Matter, Waiting
from protocols.messages import words
from protocols.messages.forms import FORMS, newest
from tui.drafts import Draft
from tui.rows import Entry
from tui.safe_text import safe_line
from tui.screens.compose import ComposeScreen
from tui.screens.dialogs import Choice, Pick
from tui.screens.framed import Framed
from tui.screens.link import LinkScreen
from tui.screens.page import PageScreen, help_lines
from tui.screens.release import ReleaseScreen
from tui.screens.small import SmallScreen
from tui.screens.thread import ThreadScreen
from tui.screens.unlock import UnlockScreen
from tui.screens.watch import WatchScreen

if TYPE_CHECKING:
    from tui.app import Watchfloor

__all__ = ["Navigation"]

T = TypeVar("T")

_AWAY: Final = "away"


class Navigation:
    """The stack of screens: the watch at its bottom, and over it what was opened."""

    def __init__(self, floor: Watchfloor) -> None:
        self._floor = floor

    def push(self, screen: Screen[T], then: Callable[[T | None], object] | None = None) -> None:
        """Over what is open. `then` gets what a dialog gives."""
        _ignore(self._floor.push_screen(screen, None if then is None else lambda value: _ignore(then(value))))

    def back(self, screens: int = 1) -> None:
        """To what lies under it."""
        for _ in range(screens):
            _ignore(self._floor.pop_screen())

    def _instead(self, screen: Screen[Any]) -> None:
        _ignore(self._floor.switch_screen(screen))

    @property
    def frame(self) -> Framed:
        """The screen with the frame: the top one, or the one under a dialog."""
        return next(screen for screen in reversed(self._floor.screen_stack) if isinstance(screen, Framed))

    # -- what may be done where ---------------------------------------------------------------------------------------

    def allowed(self, action: str) -> bool:
        """Whether an action of everywhere may be taken now."""
        floor = self._floor
        if floor.desk is None:
            return action == "help"
        if isinstance(floor.screen, SmallScreen):
            return action == "silence"
        if action == "open_flash":
            # Within the guard, and when there is no FLASH, the key belongs to what is being typed.
            return not floor.desk.guarded(floor.ticks()) and self._flash() is not None
        return True

    def _flash(self) -> Matter | None:
        desk = self._floor.desk
        flash = desk.flash(self._floor.clock.now()) if desk else None
        return flash.matter if flash and flash.matter.hash != self.frame.shows() else None

    def fit(self, width: int, height: int) -> None:
        """A terminal that is too small has one page, on which hardly a key acts."""
        small, on_top = SmallScreen.too_small(width, height), isinstance(self._floor.screen, SmallScreen)
        if small and not on_top:
            self.push(SmallScreen())
        elif on_top and not small:
            self.back()

    # -- where to -----------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """To the sign-on."""
        self.push(UnlockScreen())

    def to_watch(self) -> None:
        """The list, with nothing open over it. Drafts are kept by the desk, not by their screens."""
        while len(self._floor.screen_stack) > 2:
            self.back()
        if not isinstance(self._floor.screen, WatchScreen):
            self._instead(WatchScreen())

    def open(self, entry: Entry) -> None:
        """A message; or, where it waits for release, the second officer's page."""
        screen = ReleaseScreen(entry.hash) if isinstance(entry, Waiting) else ThreadScreen(entry.hash)
        if isinstance(self._floor.screen, ReleaseScreen | ThreadScreen):
            self._instead(screen)
        else:
            self.push(screen)

    def open_flash(self) -> None:
        """The FLASH of the strip, over whatever is open."""
        if (matter := self._flash()) is not None:
            self.open(matter)

    def help(self) -> None:
        """The keys of the screen that is open."""
        place, mode = self.frame.place, self._floor.profile.mode
        if place != "page":
            title = f"HELP: {place}"
            self.push(PageScreen(title, lambda cells: help_lines(place, cells, mode), self.frame.shows()))

    def link(self) -> None:
        """Links, alarms, records."""
        if not isinstance(self.frame, LinkScreen):
            self.push(LinkScreen())

    def write(self, draft: Draft) -> None:
        """A form, over what is open; it is kept until it is sent or thrown away."""
        desk = self._floor.desk
        if desk is None:
            return
        if draft not in desk.drafts:
            desk.drafts.append(draft)
        if isinstance(self._floor.screen, ComposeScreen):
            self._instead(ComposeScreen(draft))
        else:
            self.push(ComposeScreen(draft))

    def choose_form(self, instead_of: Draft | None = None) -> None:
        """What to write: a draft that was kept, or a form that stands for itself; or to throw away what is open."""
        desk = self._floor.desk
        if desk is None:
            return
        kept = [draft for draft in desk.drafts if draft is not instead_of]
        choices: list[Choice[Draft | str]] = [
            Choice(safe_line(f"draft: {each.title()}"), each, each.about()) for each in kept
        ]
        for type_ in sorted({type_ for type_, _ in FORMS}):
            form = newest(type_)
            if not form.settling and not form.needs_relation:
                choices.append(Choice(safe_line(words.type_title(desk.phrases, type_)), type_, safe_line(type_)))
        if instead_of is not None:
            choices.append(Choice(safe_line("throw this draft away"), _AWAY))

        def chosen(what: Draft | str | None) -> None:
            if what == _AWAY and instead_of in desk.drafts:
                desk.drafts.remove(instead_of)
                self.back()
                self._floor.note("the draft is thrown away")
            elif what is not None:
                self.write(what if isinstance(what, Draft) else Draft(what, desk.board, desk.phrases))

        self.push(Pick(desk.mode, "WRITE", choices), chosen)


def _ignore(awaitable: object) -> None:
    """Textual gives something to await where nobody has to."""

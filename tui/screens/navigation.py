"""From one screen to another. The only module that knows them all; screens reach it as `floor.go`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Final, TypeVar

from textual.screen import Screen

from hotline.client import Matter, Waiting
from hotline.client.profile import Rtl
from protocols.messages import words
from protocols.messages.forms import FORMS, newest
from protocols.pae import Mode
from tui.actions import Place
from tui.cells import Line
from tui.contacts import ask_challenges, contact_lines
from tui.drafts import Draft
from tui.from_file import drafts_of
from tui.rows import Entry
from tui.safe_text import safe_line
from tui.screens.compose import ComposeScreen
from tui.screens.dialogs import Choice, Pick
from tui.screens.framed import Framed
from tui.screens.from_file import FromFile
from tui.screens.language import PickDirection, pick_language
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
_DIRECTION: Final = "direction"
_FILE: Final = "file"
_NOTES: Final = 20


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
    def has_frame(self) -> bool:
        """Whether a screen with the frame is there: not while one takes the place of another."""
        return any(isinstance(screen, Framed) for screen in self._floor.screen_stack)

    @property
    def frame(self) -> Framed:
        """The screen with the frame: the top one, or the one under a dialog."""
        return next(screen for screen in reversed(self._floor.screen_stack) if isinstance(screen, Framed))

    # -- what may be done where ---------------------------------------------------------------------------------------

    def allowed(self, action: str) -> bool:
        """Whether an action of everywhere may be taken now."""
        floor = self._floor
        if isinstance(floor.screen, SmallScreen):
            return action == "silence" and floor.live.desk is not None
        if action == "lanes":
            return floor.drill is not None
        if action == "open_flash" and floor.live.desk is not None and floor.beside.live_flash() is not None:
            return not floor.live.desk.guarded(floor.ticks())
        if floor.desk is None:
            return action in ("help", "language") or (action == "silence" and floor.live.desk is not None)
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
            lines = partial(self._help, place, mode)
            self.push(PageScreen("help-title", lines, self.frame.shows(), place=place))

    def _help(self, place: Place, mode: Mode, cells: int) -> Iterator[Line]:
        # The language may change while it is open.
        return help_lines(self._floor.phrases, place, cells, mode)

    def contacts(self, centres: Sequence[str]) -> None:
        """How these centres are reached."""
        desk, floor = self._floor.desk, self._floor
        if desk is not None:
            about = self.frame.shows()
            lines = lambda cells: contact_lines(desk, centres, floor.clock.now(), cells)  # noqa: E731 - one expression
            self.push(PageScreen("screen-contacts", lines, about))
            floor.act("", partial(ask_challenges, desk, centres))

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

    def choose_language(self) -> None:
        """Of this seat; and, under the languages, who turns right-to-left text round."""
        floor = self._floor

        def chosen(what: str | None) -> None:
            if what == _DIRECTION:
                self.push(PickDirection(floor.phrases, floor.profile.mode, floor.profile.rtl), directed)
            elif what is not None:
                floor.speak(what)

        def directed(rtl: Rtl | None) -> None:
            if rtl is not None:
                floor.direct(rtl)

        self.push(pick_language(floor.phrases, floor.profile.mode, _DIRECTION), chosen)

    def choose_form(self, instead_of: Draft | None = None) -> None:
        """What to write: a draft that was kept, or a form that stands for itself; or to throw away what is open."""
        desk = self._floor.desk
        if desk is None:
            return
        kept = [draft for draft in desk.drafts if draft is not instead_of]
        say = desk.phrases.say
        choices: list[Choice[Draft | str]] = [
            Choice(safe_line(say("screen-draft", title=each.title())), each, each.about()) for each in kept
        ]
        for type_ in sorted({type_ for type_, _ in FORMS}):
            form = newest(type_)
            if not form.settling and not form.needs_relation:
                choices.append(Choice(safe_line(words.type_title(desk.phrases, type_)), type_, safe_line(type_)))
        choices.append(Choice(safe_line(say("screen-from_file")), _FILE))
        if instead_of is not None:
            choices.append(Choice(safe_line(say("screen-throw_away")), _AWAY))

        def chosen(what: Draft | str | None) -> None:
            if what == _AWAY and instead_of in desk.drafts:
                desk.drafts.remove(instead_of)
                self.back()
                self._floor.note(say("did-discarded"))
            elif what == _FILE:
                self.from_file()
            elif what is not None:
                self.write(what if isinstance(what, Draft) else Draft(what, desk.board, desk.phrases))

        self.push(Pick(desk.phrases, desk.mode, say("screen-write_which"), choices), chosen)

    def from_file(self) -> None:
        """What a file fills: its first draft is opened, and F4 has the others, so that none is lost."""
        floor, desk = self._floor, self._floor.desk
        if desk is None:
            return
        asked = FromFile(desk.phrases, desk.mode, floor.clock.now)

        def given(path: str | None) -> None:
            found = asked.found
            if path is None or found is None:
                return
            drafts = drafts_of(found, desk.board, desk.phrases)
            desk.drafts.extend(drafts)
            self.write(drafts[0])
            notes = [note for draft in found.drafts for note in draft.notes] + list(found.notes)
            for note in notes[:_NOTES]:
                floor.note(desk.phrases.say("did-filled_note", note=safe_line(note)))
            floor.note(desk.phrases.say("did-filled", file=safe_line(PurePath(path).name), count=len(drafts)))

        self.push(asked, given)


def _ignore(awaitable: object) -> None:
    """Textual gives something to await where nobody has to."""

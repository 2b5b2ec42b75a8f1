"""The screen: script and expectations beside one another, under them the players and the log; or one of the four.

The cursor stands on an inject's id and on an expectation's, not on a line: what changes moves neither.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, Final, Literal, cast

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.css.query import NoMatches
from textual.geometry import Size
from textual.screen import Screen

from hotline.client.control import ControlView, ExpectationView, InjectView
from tui.cells import Line, fit, line, wrap
from tui.control import panes
from tui.control.actions import PANES, bindings, keys_lines
from tui.control.bands import bands
from tui.widgets.drawn import PALETTE, Drawn, DrawnScroll

if TYPE_CHECKING:
    from tui.control.app import ControlRoom

__all__ = ["LEAST", "WIDE", "ControlScreen", "Pane"]

LEAST: Final = Size(80, 24)
WIDE: Final = Size(98, 28)
"""From here on all four parts are drawn at once."""
PLAYERS: Final = 4
"""So many seats have a line where all four are drawn; the others scroll."""

Cursor = Literal["script", "expected"]


class Pane(DrawnScroll):
    """Lines of which one may have the cursor: it stays in view."""

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self._follows = True

    def look(self, lines: Sequence[Line], cursor: int | None = None, *, newest: bool = False) -> None:
        """`newest`: the last line stays in view until somebody scrolls away from it."""
        self.show(lines)
        top, height = self.scroll_offset.y, self.size.height
        if cursor is not None and height and not top <= cursor < top + height:
            self._to(cursor if cursor < top else cursor - height + 1)
        elif newest and self._follows:
            self._to(max(0, len(lines) - height))

    def read(self, by: int) -> None:
        """So many lines down."""
        last = max(0, len(self.lines) - self.size.height)
        to = max(0, min(last, self.scroll_offset.y + by))
        self._follows = to == last
        self._to(to)

    def _to(self, line: int) -> None:
        # The bar may not be there yet: what has just become too long must be scrolled all the same.
        self.scroll_to(y=line, animate=False, immediate=True, force=True)


class ControlScreen(Screen[None], inherit_bindings=False):
    """`pane` is the part on which the keys act; in a small window it is the only one."""

    BINDINGS: ClassVar[list[BindingType]] = bindings()
    COMPONENT_CLASSES: ClassVar[set[str]] = PALETTE

    def __init__(self) -> None:
        super().__init__()
        self.pane = "script"
        self._inject: str | None = None
        self._expectation: tuple[str, str] | None = None

    @property
    def room(self) -> ControlRoom:
        """The app, as what it is."""
        return cast("ControlRoom", self.app)

    def compose(self) -> ComposeResult:
        yield Drawn(id="bands")
        with Horizontal(id="upper"):
            with Vertical(id="left"):
                yield Drawn(id="script-head")
                yield Pane(id="script")
            with Vertical(id="right"):
                yield Drawn(id="expected-head")
                yield Pane(id="expected")
        yield Drawn(id="objectives")
        yield Drawn(id="players-head")
        yield Pane(id="players")
        yield Drawn(id="log-head")
        yield Pane(id="log")
        yield Drawn(id="about")
        yield Drawn(id="keys")

    def on_screen_resume(self) -> None:
        self.draw()

    def on_resize(self) -> None:
        self.call_after_refresh(self.draw)

    # -- what the cursor is on ----------------------------------------------------------------------------------------

    @property
    def view(self) -> ControlView | None:
        return self.room.heard[0]

    @property
    def expectation(self) -> ExpectationView | None:
        """Under the cursor, where that part has it."""
        view = self.view
        if view is None or self.pane != "expected":
            return None
        found = (each for each in view.expectations if (each.id, each.who) == self._expectation)
        return next(found, view.expectations[0] if view.expectations else None)

    @property
    def inject(self) -> InjectView | None:
        """Under the cursor, or the one to which the expectation under it belongs; None where no key can mean one."""
        view = self.view
        if view is None or self.pane in ("players", "log"):
            return None
        if self.pane == "expected":
            of = self.expectation.inject if self.expectation is not None else None
            return next((each for each in view.injects if each.id == of), None)
        found = (each for each in view.injects if each.id == self._inject)
        return next(found, view.injects[0] if view.injects else None)

    # -- drawing ------------------------------------------------------------------------------------------------------

    @property
    def wide(self) -> bool:
        """Whether all four parts are in view."""
        return self.size.width >= WIDE.width and self.size.height >= WIDE.height

    def draw(self) -> None:
        """Everything as it is now."""
        try:
            if self.size.width:
                self._arrange()
                self._draw(self.size.width)
        except NoMatches:
            return  # it is being put up, or taken down

    def _arrange(self) -> None:
        """Which parts are in view, and how high."""
        wide, view = self.wide, self.view
        for name in PANES:
            for part in (f"#{name}", f"#{name}-head"):
                self.query_one(part).display = wide or name == self.pane
        self.query_one("#upper").display = wide or self.pane in ("script", "expected")
        self.query_one("#left").display = wide or self.pane == "script"
        self.query_one("#right").display = wide or self.pane == "expected"
        self.query_one("#left").styles.width = "55%" if wide else "100%"
        seats = max(1, min(PLAYERS, len(view.seats) if view is not None else 1))
        self.query_one("#players").styles.height = seats if wide else "1fr"
        self.query_one("#upper").styles.height = self._upper(seats) if wide else "1fr"

    def _upper(self, seats: int) -> int:
        """As many rows as the script or the expectations need, and at least five stay for the log."""
        view, others = self.view, 10 + seats
        needed = 2 + max(len(view.injects), len(view.expectations)) if view is not None else 0
        return max(6, min(needed, self.size.height - others - 5))

    def _draw(self, cells: int) -> None:
        room, phrases, view = self.room, self.room.phrases, self.view
        self.query_one("#bands", Drawn).show(bands(phrases, room.heard, room.run_name, room.by, cells))
        stands = view is not None and view.phase in ("paused", "real_world")
        self.query_one("#keys", Drawn).show(keys_lines(phrases, cells, stands=stands))
        if view is None:
            return
        for name in PANES:
            self._draw_pane(name, view)
        self.query_one("#objectives", Drawn).show((panes.objective_line(phrases, view, cells),))
        self.query_one("#about", Drawn).show(self._about(cells))

    def _draw_pane(self, name: str, view: ControlView) -> None:
        pane, head = self.query_one(f"#{name}", Pane), self.query_one(f"#{name}-head", Drawn)
        if not pane.display or not pane.size.width:
            return
        phrases, cells, ahead = self.room.phrases, pane.cells, self.pane == name
        title = panes.title_line(
            phrases, PANES.index(name) + 1, name, self._more(name, view), pane.size.width,
            known=self.room.heard[1] or view.phase == "ended", ahead=ahead,
        )  # fmt: skip
        match name:
            case "script":
                inject = self.inject.id if ahead and self.inject is not None else self._inject
                head.show((title, panes.script_columns(phrases, cells)))
                place = next((n for n, each in enumerate(view.injects) if each.id == inject), None)
                pane.look(panes.script_lines(phrases, view, inject, cells, ahead=ahead), place)
            case "expected":
                here = self.expectation
                cursor = (here.id, here.who) if here is not None else self._expectation
                head.show((title, panes.expectation_columns(phrases, cells)))
                place = next((n for n, e in enumerate(view.expectations) if (e.id, e.who) == cursor), None)
                pane.look(panes.expectation_lines(phrases, view, cursor, cells, ahead=ahead), place)
            case "players":
                head.show((title,))
                pane.look(panes.player_lines(phrases, view, cells))
            case _:
                head.show((title,))
                pane.look(panes.log_pane(phrases, view, cells), newest=True)

    def _more(self, name: str, view: ControlView) -> str:
        """In the title: the scenario's, and what the white cell has, where somebody sees it."""
        if name == "log" or (not self.wide and view.white_cell_new):
            return self.room.phrases.say("control-white_cell_new", count=view.white_cell_new)
        return view.title if name == "script" else ""

    def _about(self, cells: int) -> tuple[Line, Line]:
        """What was just done, else all of the line under the cursor: two rows."""
        words = self.room.noted or panes.about(self.room.phrases, self.expectation or self.inject)
        parts = list(wrap(words, cells - 4))
        style: Literal["strong", "text"] = "strong" if self.room.noted else "text"
        first = parts[0] if parts else ""
        second = f"{parts[1]}\u2026" if len(parts) > 2 else "".join(parts[1:2])
        mark = ">" if words and not self.room.noted else " "
        return line((fit(f"{mark} {first}", cells), style)), line((fit(f"  {second}", cells), style))

    # -- actions ------------------------------------------------------------------------------------------------------

    def action_do(self, name: str) -> None:
        """A key of the table."""
        moves = {"down": 1, "up": -1, "page_down": self._page(), "page_up": -self._page(), "first": -9999, "last": 9999}
        if name in moves:
            self.move(moves[name])
        elif name.startswith("pane_"):
            self.to(name.removeprefix("pane_"))
        elif name == "turn":
            self.to(PANES[(PANES.index(self.pane) + 1) % len(PANES)])
        else:
            self.room.do(name)

    def to(self, pane: str) -> None:
        """The keys act on this part from now on."""
        self.pane = pane
        self.draw()
        self.call_after_refresh(self.draw)

    def _page(self) -> int:
        return max(1, self.query_one(f"#{self.pane}", Pane).size.height - 1)

    def move(self, by: int) -> None:
        """The cursor so many lines down, or what is read."""
        view, pane = self.view, self.query_one(f"#{self.pane}", Pane)
        if view is None:
            return
        if self.pane == "script" and view.injects:
            ids = [each.id for each in view.injects]
            here = ids.index(self.inject.id) if self.inject is not None else 0
            self._inject = ids[max(0, min(len(ids) - 1, here + by))]
        elif self.pane == "expected" and view.expectations:
            keys = [(each.id, each.who) for each in view.expectations]
            at = self.expectation
            place = keys.index((at.id, at.who)) if at is not None else 0
            self._expectation = keys[max(0, min(len(keys) - 1, place + by))]
        else:
            pane.read(by)
        self.draw()

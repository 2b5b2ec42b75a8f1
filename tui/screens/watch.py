"""The watch: what needs you, what waits for the other side, what is answered; and more of the one under the cursor."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.binding import BindingType
from textual.widget import Widget

from tui.bindings import bindings
from tui.cells import Line, fit, line, ruled, wrap
from tui.modes import SENTENCES, framed
from tui.safe_text import SafeText, safe_line
from tui.screens.dialogs import Ask
from tui.screens.framed import Framed
from tui.widgets.drawn import Drawn
from tui.widgets.message_list import MessageList

__all__ = ["WatchScreen"]


class WatchScreen(Framed, inherit_bindings=False):
    """At the bottom of the stack from the sign-on on."""

    place = "watch"
    BINDINGS: ClassVar[list[BindingType]] = bindings("watch")

    def content(self) -> Iterable[Widget]:
        yield Drawn(id="title")
        yield MessageList(id="list")
        yield Drawn(id="preview")

    @property
    def list(self) -> MessageList:
        return self.query_one(MessageList)

    def on_mount(self) -> None:
        self.list.focus()

    def told(self) -> SafeText:
        if self.floor.profile.mode != "live":
            return safe_line(SENTENCES[self.floor.profile.mode])
        return safe_line("Enter opens; once the first line was in view for 2 s, its sender is told that it was shown.")

    def draw(self, now: int, tick: float) -> None:
        desk, cells = self.floor.desk, self.size.width
        if desk is None:
            return
        self.list.look(desk, now)
        drafts = len(desk.drafts)
        kept = f", {drafts} draft{'s' if drafts > 1 else ''} kept (F4)" if drafts else ""
        title = f"WATCH {len(desk.listing.matters('needs_you', now))} need you{kept}"
        self.query_one("#title", Drawn).show(
            (line((fit(framed(desk.mode, title, cells), cells), "frame")), self._columns(cells))
        )
        self.query_one("#preview", Drawn).show(self._preview(now, cells))

    def _columns(self, cells: int) -> Line:
        if cells >= 98:
            words = f"  {'PRECEDENCE':<17}{'NO.':<7}{'DTG':<15}{'WITH':<13}SUBJECT"
        else:
            words = f"  {'PREC':<13}{'NO.':<7}{'DTG':<8}{'WITH':<10}SUBJECT"
        due = 16 if cells >= 98 else 14
        return line((f"{fit(words, cells - due - 5)}STAT DEADLINE", "dim"))

    def _preview(self, now: int, cells: int) -> tuple[Line, ...]:
        desk, entry = self.floor.desk, self.list.current
        if desk is None or entry is None:
            return (line((ruled("\u2500\u2500 nothing here yet ", cells), "dim")), (), ())
        title = f"\u2500\u2500 {entry.digits} "
        words = f"{desk.rows.subject(entry)}. {desk.rows.detail(entry, now)}"
        text = [line((f" {each}", "text")) for each in wrap(words, cells - 2)]
        rows = 3 if cells >= 98 else 2
        return (line((ruled(title, cells), "dim")), *(text + [()] * rows)[:rows])

    # -- actions ------------------------------------------------------------------------------------------------------

    def action_open(self) -> None:
        if (entry := self.list.current) is not None:
            self.floor.go.open(entry)

    def action_next_due(self) -> None:
        desk, here = self.floor.desk, self.list.current
        if desk is None:
            return
        needs = [each.hash for each in desk.needs_you(self.floor.clock.now())]
        after = needs.index(here.hash) + 1 if here is not None and here.hash in needs else 0
        if needs:
            self.list.go_to(needs[after % len(needs)])
            self.draw_now()

    def action_down(self) -> None:
        self._move(1)

    def action_up(self) -> None:
        self._move(-1)

    def action_page_down(self) -> None:
        self._move(self.list.page())

    def action_page_up(self) -> None:
        self._move(-self.list.page())

    def action_top(self) -> None:
        self._move(-1_000_000)

    def action_end(self) -> None:
        self._move(1_000_000)

    def _move(self, by: int) -> None:
        self.list.move(by)
        self.draw_now()

    def action_leave(self) -> None:
        floor = self.floor
        unsent = len(floor.profile.unsent)
        words = f"{unsent} signed and not receipted: they go at the next sign-on. " if unsent else ""
        ask = Ask(
            floor.profile.mode, "SIGN OFF", f"{words}This seat will hear nothing any more. Type off and Enter.",
            "sign off", wrong=lambda text: "" if text.casefold() == "off" else "type off, or Esc to stay",
        )  # fmt: skip
        floor.go.push(ask, lambda text: floor.leave(0) if text else None)

"""The watch: what needs you, what waits for the other side, what is answered; and more of the one under the cursor."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Final

from textual.binding import BindingType
from textual.widget import Widget

from protocols.phrases.catalogue import Phrases
from tui.bindings import bindings
from tui.cells import Line, fit, line, ruled, wrap
from tui.modes import framed, sentence
from tui.safe_text import SafeText, safe_line
from tui.screens.dialogs import Ask
from tui.screens.framed import Framed
from tui.widgets.drawn import Drawn
from tui.widgets.message_list import MessageList

__all__ = ["WatchScreen"]

_COLUMNS: Final = (
    "screen-column_precedence", "screen-column_number", "screen-column_dtg", "screen-column_with",
    "screen-column_subject", "screen-column_state", "screen-column_deadline",
)  # fmt: skip


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
        phrases, mode = self.floor.phrases, self.floor.profile.mode
        return safe_line(sentence(phrases, mode) if mode != "live" else phrases.say("screen-watch_told"))

    def draw(self, now: int, tick: float) -> None:
        desk, cells = self.floor.desk, self.size.width
        if desk is None:
            return
        self.list.look(desk, now)
        phrases, drafts = desk.phrases, len(desk.drafts)
        kept = f", {phrases.say('screen-drafts_kept', count=drafts)}" if drafts else ""
        title = f"{phrases.say('screen-watch', count=len(desk.listing.matters('needs_you', now)))}{kept}"
        self.query_one("#title", Drawn).show(
            (line((fit(framed(phrases, desk.mode, title, cells), cells), "frame")), self._columns(phrases, cells))
        )
        self.query_one("#preview", Drawn).show(self._preview(now, cells))

    def _columns(self, phrases: Phrases, cells: int) -> Line:
        wide, said = cells >= 98, [phrases.say(each) for each in _COLUMNS]
        if not wide:
            said[0] = phrases.say("screen-column_precedence_short")
        widths = [17, 7, 15, 13] if wide else [13, 7, 8, 10]
        due = 16 if wide else 14
        widths += [cells - sum(widths) - due - 7, 5, due]
        return line("  ", *((fit(words, room), "dim") for words, room in zip(said, widths, strict=True)))

    def _preview(self, now: int, cells: int) -> tuple[Line, ...]:
        desk, entry = self.floor.desk, self.list.current
        if desk is None or entry is None:
            nothing = self.floor.phrases.say("screen-nothing_here")
            return (line((ruled(f"\u2500\u2500 {nothing} ", cells), "dim")), (), ())
        title = f"\u2500\u2500 {entry.digits} "
        words = f"{desk.rows.subject(entry, now)}. {desk.rows.detail(entry, now)}"
        text = [line((f" {each}", "text")) for each in wrap(words, cells - 2)]
        rows = 3 if cells >= 98 else 2
        return (line((ruled(title, cells), "dim")), *(text + [()] * rows)[:rows])

    # -- actions ------------------------------------------------------------------------------------------------------

    def action_open(self) -> None:
        entry, desk = self.list.current, self.floor.desk
        if entry is None or desk is None:
            return
        if (stack := desk.listing.stacks(self.floor.clock.now()).get(entry.hash)) is not None:
            desk.listing.spread(stack.centre)
            self.draw_now()
        else:
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

    def action_resume(self) -> None:
        self.floor.action_resume()

    def action_leave(self) -> None:
        floor = self.floor
        if floor.in_drill:
            floor.note(floor.phrases.say("lane-leave_from_live"))
            return
        unsent = len(floor.profile.unsent)
        say = floor.phrases.say
        off = say("screen-sign_off_word")
        words = f"{say('screen-sign_off_unsent', count=unsent)} " if unsent else ""
        ask = Ask(
            floor.phrases, floor.profile.mode, say("screen-sign_off"),
            f"{words}{say('screen-sign_off_words', word=off)}", say("screen-sign_off_prompt"),
            wrong=lambda text: "" if text.casefold() in (off.casefold(), "off") else say(
                "screen-sign_off_wrong", word=off
            ),
        )  # fmt: skip
        floor.go.push(ask, lambda text: floor.leave(0) if text else None)

"""One message: what it says, how far it has come at each of its addressees, and the case that it belongs to.

Where both fit, they stand side by side; else Tab turns them. Its sender is told that it was shown once the first line
was in view for two seconds, by itself; everything else is a key, and the footer says before what it tells whom.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Final

from textual.binding import BindingType
from textual.containers import Horizontal
from textual.widget import Widget

from hotline.client import Matter
from tui.alarms import owes_acknowledgement, precedence_word
from tui.bindings import bindings
from tui.cells import fit, line
from tui.modes import framed
from tui.proofs import proof_lines
from tui.reading import marks_of, names_of, read
from tui.rungs import case_lines, ladder_lines
from tui.safe_text import SafeText, safe_line
from tui.screens import answering
from tui.screens.page import PageScreen
from tui.screens.scrolling import Scrolling
from tui.widgets.drawn import Drawn, DrawnScroll
from tui.words import consequence

__all__ = ["ThreadScreen"]

_PAGES: Final = ("body", "ladder", "case")


class ThreadScreen(Scrolling, inherit_bindings=False):
    """Of one message, by its hash."""

    place = "thread"
    BINDINGS: ClassVar[list[BindingType]] = bindings("thread")

    def __init__(self, hash: bytes) -> None:
        super().__init__()
        self.hash = hash
        self._page = 0
        self._drawn: tuple[object, ...] = ()

    def content(self) -> Iterable[Widget]:
        yield Drawn(id="title")
        yield Horizontal(DrawnScroll(id="body"), DrawnScroll(id="side"), id="thread")

    def shows(self) -> bytes | None:
        return self.hash

    @property
    def matter(self) -> Matter | None:
        desk = self.floor.desk
        return desk.board.matters.get(self.hash) if desk else None

    # -- drawing ------------------------------------------------------------------------------------------------------

    def told(self) -> SafeText:
        matter, role = self.matter, self.floor.profile.role
        if matter is None:
            return safe_line("")
        if owes_acknowledgement(matter):
            return consequence(matter, role)
        if matter.incoming and not matter.here.exchange.over and matter.here.clocks.answered_by is not None:
            return safe_line(f"r answers {matter.message.from_}: in substance, holding until a time, or shortly.")
        if not matter.incoming:
            return safe_line("x holds, cancels or corrects it. What was released cannot be called back.")
        return safe_line("")

    def draw(self, now: int, tick: float) -> None:
        desk, matter = self.floor.desk, self.matter
        if desk is None or matter is None:
            return
        cells = self.size.width
        wide = cells >= 98
        body, side = self.query_one("#body", DrawnScroll), self.query_one("#side", DrawnScroll)
        body.display = wide or self._page == 0
        side.display = wide or self._page > 0
        clock, _ = desk.rows.clock(matter, now)
        word = precedence_word(matter.precedence)
        valid = f"{matter.message.from_}: VALID" if matter.incoming else f"to {', '.join(matter.addressees)}"
        about = (
            f"{word}  {valid}  {clock}" if wide else f"[{self._page + 1}/3 {_PAGES[self._page]}]  {word[:-5]}  {valid}"
        )
        title = framed(desk.mode, f"{matter.digits}  {about}", cells)
        self.query_one("#title", Drawn).show((line((fit(title, cells), "frame")),))
        drawn = (matter, body.cells)
        if drawn != self._drawn and body.display and body.size.width:
            self._drawn = drawn
            body.show(read(
                matter.message, matter.body, desk.phrases, digest=matter.hash, cells=body.cells,
                names=names_of(desk.board), marks=marks_of(matter, desk.phrases),
            ).lines)  # fmt: skip
        if side.display and side.size.width:
            ladder = ladder_lines(desk.board, matter, desk.phrases, now, side.cells)
            case = case_lines(desk.board, matter, desk.rows, side.cells)
            side.show((*ladder, *case) if wide else ladder if self._page == 1 else case)
        # A dialog or another screen in front, or a terminal that is too small: nobody sees the first line.
        first_in_view = self.floor.screen is self and body.display and body.scroll_offset.y == 0 and body.lines
        shown = desk.looked_at(self.hash if first_in_view else None, tick)
        if shown is not None:
            self.floor.act("", lambda seat: seat.show(shown))

    def reading(self) -> DrawnScroll:
        body = self.query_one("#body", DrawnScroll)
        return body if body.display else self.query_one("#side", DrawnScroll)

    # -- actions ------------------------------------------------------------------------------------------------------

    def action_acknowledge(self) -> None:
        matter = self.matter
        if matter is not None:
            answering.acknowledge(self.floor, matter)

    def action_answer(self) -> None:
        matter = self.matter
        if matter is not None:
            answering.answer(self.floor, matter)

    def action_withdraw(self) -> None:
        matter = self.matter
        if matter is not None:
            answering.withdraw(self.floor, matter)

    def action_verify(self) -> None:
        desk, matter = self.floor.desk, self.matter
        if desk is not None and matter is not None:
            lines = lambda cells: proof_lines(desk.board, matter, desk.phrases, cells)  # noqa: E731 - one expression
            self.floor.go.push(PageScreen(f"VERIFIED {matter.digits}", lines, matter.hash))

    def action_turn(self) -> None:
        self._page = (self._page + 1) % len(_PAGES)
        self.query_one("#side", DrawnScroll).scroll_home(animate=False)
        self.call_after_refresh(self.draw_now)
        self.draw_now()

    def action_next_due(self) -> None:
        desk = self.floor.desk
        needs = desk.needs_you(self.floor.clock.now()) if desk else ()
        hashes = [each.hash for each in needs]
        after = hashes.index(self.hash) + 1 if self.hash in hashes else 0
        if needs and needs[after % len(needs)].hash != self.hash:
            self.floor.go.open(needs[after % len(needs)])

    def action_back(self) -> None:
        self.floor.go.back()

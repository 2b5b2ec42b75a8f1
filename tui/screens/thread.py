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
from tui.alarms import owes_acknowledgement, precedence_letter, precedence_word
from tui.attachments import attachment_lines
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
from tui.stale import stale_marks
from tui.widgets.drawn import Drawn, DrawnScroll
from tui.wording import Wording, catalogue_mark, wording_lines, wording_of
from tui.words import consequence

__all__ = ["ThreadScreen"]

_PAGES: Final = ("screen-page_body", "screen-page_ladder", "screen-page_case")


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
        matter, role, say = self.matter, self.floor.profile.role, self.floor.phrases.say
        if matter is None:
            return safe_line("")
        if owes_acknowledgement(matter):
            return consequence(self.floor.phrases, matter, role)
        if matter.incoming and not matter.here.exchange.over and matter.here.clocks.answered_by is not None:
            return safe_line(say("screen-answer_told", centre=matter.message.from_))
        if not matter.incoming:
            return safe_line(say("screen-withdraw_told"))
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
        phrases, say = desk.phrases, desk.phrases.say
        sender, to = matter.message.from_, ", ".join(matter.addressees)
        valid = say("screen-from_valid", centre=sender) if matter.incoming else say("screen-to_centres", centres=to)
        if wide:
            about = f"{precedence_word(phrases, matter.precedence)}  {valid}  {clock}"
        else:
            page = f"[{self._page + 1}/3 {say(_PAGES[self._page])}]"
            about = f"{page}  {precedence_letter(phrases, matter.precedence)}  {valid}"
        title = framed(phrases, desk.mode, f"{matter.digits}  {about}", cells)
        self.query_one("#title", Drawn).show((line((fit(title, cells), "frame")),))
        stale = stale_marks(desk.board, matter.message, phrases, now)
        marks = (*stale, *catalogue_mark(self._wording(matter), phrases), *marks_of(matter, phrases, now))
        drawn = (matter, body.cells, phrases, marks)
        if drawn != self._drawn and body.display and body.size.width:
            self._drawn = drawn
            body.show(read(
                matter.message, matter.body, phrases, digest=matter.hash, cells=body.cells,
                names=names_of(desk.board),
                marks=marks,
            ).lines)  # fmt: skip
        if side.display and side.size.width:
            ladder = ladder_lines(desk.board, matter, phrases, now, side.cells)
            case = case_lines(desk.board, matter, phrases, desk.rows, now, side.cells)
            reached = (*ladder, *attachment_lines(desk.board, matter, phrases, side.cells))
            side.show((*reached, *case) if wide else reached if self._page == 1 else case)
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
            self.floor.go.push(PageScreen("screen-verified", lines, matter.hash, digits=matter.digits))

    def _wording(self, matter: Matter) -> Wording | None:
        return wording_of(matter, self.floor.profile.catalogues)

    def action_wording(self) -> None:
        desk, matter = self.floor.desk, self.matter
        wording = self._wording(matter) if matter is not None else None
        if desk is None or matter is None or wording is None:
            return
        lines = lambda cells: wording_lines(  # noqa: E731 - one expression
            matter, wording, desk.phrases, names_of(desk.board), cells
        )
        self.floor.go.push(PageScreen("screen-wordings", lines, matter.hash, digits=matter.digits))

    def action_contacts(self) -> None:
        if (matter := self.matter) is not None:
            message = matter.message
            among = (message.from_, *message.to, *message.info)
            self.floor.go.contacts([centre for centre in among if centre != self.floor.profile.centre])

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

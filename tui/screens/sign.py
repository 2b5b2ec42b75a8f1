"""The text as its addressee will read it, alone on the screen, before its author signs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.binding import BindingType
from textual.widget import Widget

from hotline.client.compose import Prepared
from protocols.messages.forms import form_of
from tui.alarms import precedence_word
from tui.bindings import bindings
from tui.cells import fit, line
from tui.contacts import practice_lines
from tui.drafts import Draft
from tui.handing_in import hand_in
from tui.modes import framed, token
from tui.reading import names_of, read
from tui.safe_text import SafeText, safe_line
from tui.screens.dialogs import Ask
from tui.screens.scrolling import Scrolling
from tui.stale import stale_marks
from tui.standing import reach
from tui.widgets.drawn import Drawn, DrawnScroll

__all__ = ["ReadScreen"]


class ReadScreen(Scrolling, inherit_bindings=False):
    """What is drawn here are the very bytes that F3 signs."""

    place = "read"
    BINDINGS: ClassVar[list[BindingType]] = bindings("read")

    def __init__(self, draft: Draft, prepared: Prepared, officers: int) -> None:
        super().__init__()
        self._draft = draft
        self._prepared = prepared
        self._officers = officers
        self._signed = False

    def content(self) -> Iterable[Widget]:
        yield Drawn(id="title")
        yield DrawnScroll(id="page")

    def told(self) -> SafeText:
        say = self.floor.phrases.say
        return safe_line(say("screen-sign_told_two") if self._officers == 2 else say("screen-sign_told_one"))

    def draw(self, now: int, tick: float) -> None:
        desk, (digest, _, message, body), cells = self.floor.desk, self._prepared, self.size.width
        if desk is None:
            return
        phrases, say, to = desk.phrases, desk.phrases.say, (*message.to, *message.info)
        title = say("screen-sign", precedence=precedence_word(phrases, message.precedence), centres=", ".join(to))
        self.query_one("#title", Drawn).show((line((fit(framed(phrases, desk.mode, title, cells), cells), "frame")),))
        page = self.query_one(DrawnScroll)
        who = "; ".join(reach(desk, each, now) for each in to)
        stale = stale_marks(desk.board, message, phrases, now, unsigned=True)
        drawn = read(
            message, body, phrases, digest=digest, cells=page.cells, names=names_of(desk.board),
            marks=(*stale, say("screen-as_read"), say("screen-who_gets_it", who=who)),
        )  # fmt: skip
        page.show((*drawn.lines, *practice_lines(desk, message, page.cells)))

    def action_sign(self) -> None:
        message, mode = self._prepared.message, self.floor.profile.mode
        form = form_of(message.type, message.version)
        if self._officers == 2 or (form is not None and form.settling):
            self._sign()
            return
        asked, phrases = token(mode, message.to[0]), self.floor.phrases
        say = phrases.say
        ask = Ask(
            phrases, mode, say("screen-one_officer"), say("screen-one_officer_words", token=asked),
            say("screen-one_officer_prompt"),
            wrong=lambda text: "" if text.upper() == asked else say("screen-type_token", token=asked),
        )  # fmt: skip
        self.floor.go.push(ask, lambda text: self._sign() if text else None)

    def _sign(self) -> None:
        if self._signed:
            return
        self._signed = True
        floor, draft, prepared = self.floor, self._draft, self._prepared

        def sent() -> None:
            if floor.desk is not None and draft in floor.desk.drafts:
                floor.desk.drafts.remove(draft)

        floor.act(
            floor.phrases.say("did-signed", title=draft.title()), lambda seat: hand_in(seat, draft, prepared), sent
        )
        floor.go.back(2)  # this page and the form

    def action_back(self) -> None:
        self.floor.go.back()

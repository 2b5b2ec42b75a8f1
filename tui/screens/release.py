"""The second officer: the whole text, who signed it first, who gets it; then a token, and a signature.

Nothing of it can be changed here. It is released as it stands, or returned with a reason. A program's draft is read,
signed and returned with the same keys: the first officer's signature is the one under it then.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.binding import BindingType
from textual.events import Key, Paste
from textual.widget import Widget

from hotline.client import Waiting
from hotline.client.compose import capacity_for
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases
from tui.alarms import SECOND_OFFICER_MS, precedence_word
from tui.bindings import bindings
from tui.cells import Line, Span, fit, line, ruled
from tui.editing import Editing
from tui.modes import framed, token
from tui.proofs import grouped, proof_lines
from tui.reading import names_of, read
from tui.safe_text import SafeText, safe_line
from tui.screens.dialogs import Ask
from tui.screens.over_stale import ask_over_stale
from tui.screens.page import PageScreen
from tui.screens.scrolling import Scrolling
from tui.stale import stale_marks, to_confirm
from tui.standing import reach
from tui.widgets.drawn import Drawn, DrawnScroll
from tui.wording import catalogue_mark, wording_of

__all__ = ["ReleaseScreen"]


class ReleaseScreen(Scrolling, inherit_bindings=False):
    """Of one message that waits, by its hash."""

    place = "release"
    BINDINGS: ClassVar[list[BindingType]] = bindings("release")

    def __init__(self, hash: bytes) -> None:
        super().__init__()
        self.hash = hash
        self._token = _field()
        self._said = ""
        self._drawn: tuple[object, ...] = ()

    def content(self) -> Iterable[Widget]:
        yield Drawn(id="title")
        yield DrawnScroll(id="page")
        yield Drawn(id="token")

    def shows(self) -> bytes | None:
        return self.hash

    @property
    def waiting(self) -> Waiting | None:
        """None once it was released or returned."""
        desk = self.floor.desk
        return desk.board.waiting.get(self.hash) if desk else None

    def _ours(self, waiting: Waiting) -> bool:
        return waiting.written_by(self.floor.profile.role)

    # -- drawing ------------------------------------------------------------------------------------------------------

    def told(self) -> SafeText:
        waiting, say = self.waiting, self.floor.phrases.say
        if waiting is None:
            return safe_line(say("screen-waits_no_longer_back"))
        if self._ours(waiting):
            return safe_line(say("screen-you_wrote_it_told"))
        if waiting.by_service is not None:
            return safe_line(say("screen-draft_told_one" if _alone(waiting) else "screen-draft_told_two"))
        return safe_line(say("screen-release_told"))

    def draw(self, now: int, tick: float) -> None:
        desk, waiting, cells = self.floor.desk, self.waiting, self.size.width
        if desk is None or waiting is None:
            gone = f" {self.floor.phrases.say('screen-waits_no_longer')}"
            self.query_one("#token", Drawn).show((line((fit(gone, cells), "strong")),))
            return
        message = waiting.message
        left = waiting.signed_at + SECOND_OFFICER_MS - now
        phrases = desk.phrases
        word = precedence_word(phrases, message.precedence)
        title = phrases.say("screen-release", digits=waiting.digits, precedence=word, clock=times.countdown(left))
        if waiting.by_service is not None:
            title = phrases.say("screen-draft_of", service=waiting.by_service, digits=waiting.digits, precedence=word)
        self.query_one("#title", Drawn).show((line((fit(framed(phrases, desk.mode, title, cells), cells), "frame")),))
        page = self.query_one(DrawnScroll)
        stale = stale_marks(desk.board, message, phrases, now, unsigned=True)
        drawn = (waiting, page.cells, phrases, stale)
        if drawn != self._drawn:
            if self._drawn and self._drawn[0] != waiting and self._token.text:
                # What was typed was typed under another text's conditions: a draft that an officer has signed since.
                self._token = _field()
                self._said = phrases.say("screen-draft_changed")
            self._drawn = drawn
            first = _signatures(waiting, phrases)
            wording = wording_of(waiting, self.floor.profile.catalogues)
            page.show(read(
                message, waiting.body, phrases, digest=waiting.hash, cells=page.cells,
                names=names_of(desk.board), marks=(*stale, *catalogue_mark(wording, phrases), first),
            ).lines)  # fmt: skip
        self.query_one("#token", Drawn).show(self._foot(waiting, now, cells))

    def _foot(self, waiting: Waiting, now: int, cells: int) -> tuple[Line, ...]:
        desk = self.floor.desk
        assert desk is not None
        say = desk.phrases.say
        said = "screen-unchanged" if waiting.by_service is None else "screen-draft_hash"
        rule = ruled(f"\u2500\u2500 {say(said, hash=grouped(waiting.hash)[:19])} ", cells)
        who = "; ".join(reach(desk, each, now) for each in (*waiting.message.to, *waiting.message.info))
        out = [line((rule, "frame")), line((fit(f" {say('screen-who_gets_it', who=who)}", cells), "text"))]
        if self._ours(waiting):
            return (*out, line((fit(f" {say('screen-you_wrote_it')}", cells), "strong")))
        asked = token(desk.mode, waiting.digits)
        prompt = "screen-release_prompt"
        if waiting.by_service is not None:
            prompt = "screen-draft_prompt_one" if _alone(waiting) else "screen-draft_prompt_two"
        before, under, after = self._token.window(20)
        typed = (
            *line(f" {say(prompt, token=asked)} ", "["), Span(safe_line(before)),
            Span(safe_line(under), "reverse", goes_on=True), Span(safe_line(after), goes_on=True), *line("]   "),
        )  # fmt: skip
        return (*out, (*typed, *line((self._said, "late"))))

    # -- typing -------------------------------------------------------------------------------------------------------

    def on_key(self, event: Key) -> None:
        if self._token.key(event.key, event.character):
            event.stop()
            self._said = ""
            self.draw_now()

    def on_paste(self, event: Paste) -> None:
        event.stop()  # a token is typed, by somebody who has read it

    # -- actions ------------------------------------------------------------------------------------------------------

    def action_release(self) -> None:
        waiting = self.waiting
        if waiting is None or self._ours(waiting):
            return
        asked = token(self.floor.profile.mode, waiting.digits)
        if self._token.text.upper() != asked:
            self._said = self.floor.phrases.say("screen-type_token", token=asked)
            self.draw_now()
            return
        desk, now = self.floor.desk, self.floor.clock.now()
        leaves = waiting.by_service is None or _alone(waiting)
        stale = to_confirm(desk.board, waiting.message, now) if desk is not None and leaves else ()
        ask_over_stale(self.floor, waiting.message, stale, lambda over: self._sign(waiting, over))

    def _sign(self, waiting: Waiting, over: tuple[str, ...]) -> None:
        if waiting.by_service is not None:
            did = self.floor.phrases.say("did-adopted", digits=waiting.digits)
            self.floor.act(did, lambda seat: seat.adopt(waiting.hash, over_stale=over), once=("adopt", self.hash))
        else:
            did = self.floor.phrases.say("did-released", digits=waiting.digits)
            self.floor.act(did, lambda seat: seat.release(waiting.hash, over_stale=over), once=("release", self.hash))
        self.floor.go.back()

    def action_return_(self) -> None:
        waiting = self.waiting
        if waiting is None:
            return
        phrases = self.floor.phrases
        say = phrases.say
        ask = Ask(
            phrases, self.floor.profile.mode, say("screen-return", digits=waiting.digits),
            say("screen-return_words", role=waiting.author), say("screen-return_prompt"),
            wrong=lambda text: "" if text else say("screen-return_wrong"),
        )  # fmt: skip
        self.floor.go.push(ask, lambda reason: self._return(waiting, reason) if reason else None)

    def _return(self, waiting: Waiting, reason: str) -> None:
        did = self.floor.phrases.say("did-returned", digits=waiting.digits)
        self.floor.act(did, lambda seat: seat.return_(waiting.hash, reason))
        self.floor.go.back()

    def action_verify(self) -> None:
        desk, waiting = self.floor.desk, self.waiting
        if desk is not None and waiting is not None:
            lines = lambda cells: proof_lines(desk.board, waiting, desk.phrases, cells)  # noqa: E731 - one expression
            self.floor.go.push(PageScreen("screen-verified", lines, waiting.hash, digits=waiting.digits))

    def action_back(self) -> None:
        self.floor.go.back()


def _field() -> Editing:
    return Editing(most=40, only="0123456789-TESDRILtesdril")


def _alone(waiting: Waiting) -> bool:
    """Whether whoever signs this draft releases it."""
    return capacity_for(waiting.message, waiting.body, None) == "sole"


def _signatures(waiting: Waiting, phrases: Phrases) -> str:
    at = times.clock(waiting.signed_at)
    if waiting.by_service is not None:
        mark = phrases.say("mark-node_says")
        return phrases.say("screen-draft_unsigned", mark=mark, service=waiting.by_service, at=at)
    return phrases.say("screen-first_signature", role=waiting.author, at=at)

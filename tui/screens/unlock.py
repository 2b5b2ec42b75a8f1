"""Signing on: whose key it is, whether the alarm is heard, and what this terminal can draw.

The bell is tried at every sign-on, because a terminal's bell is silent more often than not. Who did not hear it signs
on all the same, and every screen says so.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Literal

from textual.binding import BindingType
from textual.events import Key, Paste
from textual.widget import Widget

from protocols.errors import Refused
from protocols.phrases.catalogue import LANGUAGES, own_name
from tui.bindings import bindings
from tui.cells import Line, Span, Style, fit, line, wrap
from tui.editing import Editing
from tui.modes import mode_word, sentence
from tui.safe_text import SafeText, safe_line
from tui.screens.framed import Framed
from tui.widgets.drawn import Drawn
from tui.words import refusal

__all__ = ["UnlockScreen"]

MASK = "\u2022"


class UnlockScreen(Framed, inherit_bindings=False):
    """Who, then hear. The passphrase is in no line that is drawn, and is forgotten once the key is open."""

    place = "unlock"
    BINDINGS: ClassVar[list[BindingType]] = bindings("unlock")

    def __init__(self) -> None:
        super().__init__()
        self._passphrase = Editing(most=1000)
        self._step: Literal["who", "opening", "hear"] = "who"
        self._said = ""

    def content(self) -> Iterable[Widget]:
        yield Drawn(id="unlock")

    def on_mount(self) -> None:
        if not self.floor.locked:
            self.action_accept()

    def told(self) -> SafeText:
        if self._step == "hear":
            return safe_line(self.floor.phrases.say("unlock-told_bell"))
        return safe_line(self.floor.phrases.say("unlock-told"))

    def draw(self, now: int, tick: float) -> None:
        if self._step == "opening" and self.floor.desk is not None:
            self._step = "hear"
            self.action_again()
        cells = self.size.width
        self.query_one("#unlock", Drawn).show(self._lines(cells))

    def _lines(self, cells: int) -> list[Line]:
        profile, phrases, say = self.floor.profile, self.floor.phrases, self.floor.phrases.say
        seat = say(
            "unlock-seat", role=profile.role, centre=profile.centre, mode=mode_word(phrases, profile.mode),
            address=profile.address,
        )  # fmt: skip
        out = [(), _step(say("unlock-who"), seat), _under((say("unlock-key", key=str(profile.key)), "dim"))]
        out += [_under((each, "late")) for each in wrap(sentence(phrases, profile.mode), cells - 11)]
        if self._step == "who":
            before, under, after = Editing(MASK * len(self._passphrase.text), most=1000).window(40)
            out.append((
                *_under((f"{say('unlock-passphrase')} ", "strong"), "["), Span(safe_line(before + under.strip())),
                Span(safe_line(" "), "reverse", goes_on=True), Span(safe_line(after), goes_on=True), *line("]"),
            ))  # fmt: skip
        out += [_under((each, "late")) for each in wrap(self._said, cells - 11) if each]
        if self._step == "opening":
            out.append(_under(say("unlock-opening")))
        if self._step == "hear":
            out += [(), _step(say("unlock-hear"), say("unlock-sounding")), self._heard()]
        out += [(), *self._readable(cells)]
        if LANGUAGES[1:]:
            names = " ".join(map(own_name, LANGUAGES))
            out += [(), *(_under(each) for each in wrap(say("unlock-languages", languages=names), cells - 11))]
        return out

    def _heard(self) -> Line:
        """The question, and the keys that answer it."""
        say = self.floor.phrases.say
        return _under(
            f"{say('unlock-heard')}   ", ("y", "key"), f" {say('unlock-yes')}   ", ("n", "key"),
            f" {say('unlock-no')}   ", ("r", "key"), f" {say('unlock-again')}",
        )  # fmt: skip

    def _readable(self, cells: int) -> Iterable[Line]:
        """What this terminal can draw."""
        say = self.floor.phrases.say
        word = say("precedence-1")
        yield _step(
            say("unlock-read"), f"{say('unlock-reverse')} ", (f"[ {word} ]", "reverse"), f"  {say('unlock-bold')} ",
            (f"[ {word} ]", "strong"), f"  {say('unlock-word_only', word=word)}",
        )  # fmt: skip
        yield _under(say("unlock-size", columns=str(cells), rows=str(self.app.size.height)))

    # -- typing -------------------------------------------------------------------------------------------------------

    def on_key(self, event: Key) -> None:
        if self._step == "who" and self._passphrase.key(event.key, event.character):
            event.stop()
            self._said = ""
            self.draw_now()

    def on_paste(self, event: Paste) -> None:
        if self._step == "who":
            self._passphrase.insert(event.text)
            self.draw_now()

    # -- actions ------------------------------------------------------------------------------------------------------

    def action_accept(self) -> None:
        if self._step != "who":
            return
        passphrase = self._passphrase.text if self.floor.locked else None
        self._passphrase = Editing(most=1000)
        self._step, self._said = "opening", ""
        self.floor.run_worker(self.floor.connection.run(passphrase), group="seat", exit_on_error=True)
        self.draw_now()

    def refused(self, refused: Refused) -> None:
        """The key did not open, or nobody takes it: the same question again, with the reason."""
        self._step, self._said = "who", refusal(self.floor.phrases, refused)
        self.draw_now()

    def action_again(self) -> None:
        if self.floor.desk is not None:
            self.floor.desk.bell_test = self.floor.ticks()

    def action_heard(self) -> None:
        self._answered(heard=True)

    def action_not_heard(self) -> None:
        self._answered(heard=False)

    def _answered(self, *, heard: bool) -> None:
        if self._step != "hear" or self.floor.desk is None:
            return
        self.floor.desk.heard, self.floor.desk.heard_at = heard, self.floor.clock.now()
        self.floor.desk.bell_test = None
        self.floor.go.to_watch()

    async def action_leave(self) -> None:
        self.floor.leave(1)


def _step(name: str, *parts: str | tuple[str, Style]) -> Line:
    """One of the three steps."""
    return line((f" {fit(name, 8)} ", "title"), *parts)


def _under(*parts: str | tuple[str, Style]) -> Line:
    return line((" " * 10, "text"), *parts)

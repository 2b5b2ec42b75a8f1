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
from tui.bindings import bindings
from tui.cells import Line, Span, line, wrap
from tui.editing import Editing
from tui.modes import SENTENCES
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
            return safe_line('"n" signs you on with BELL NOT HEARD, which stands on every screen of this seat.')
        return safe_line("The key stays on this computer; the passphrase opens it and goes nowhere.")

    def draw(self, now: int, tick: float) -> None:
        if self._step == "opening" and self.floor.desk is not None:
            self._step = "hear"
            self.action_again()
        cells = self.size.width
        self.query_one("#unlock", Drawn).show(self._lines(cells))

    def _lines(self, cells: int) -> list[Line]:
        profile = self.floor.profile
        out = [
            (),
            line(
                (" 1 WHO    ", "title"),
                f"{profile.role} of {profile.centre}, mode {profile.mode}, at {profile.address}",
            ),
            line(("          ", "text"), (f"key {profile.key}", "dim")),
        ]
        out += [line(("          ", "text"), (each, "late")) for each in wrap(SENTENCES[profile.mode], cells - 11)]
        if self._step == "who":
            before, under, after = Editing(MASK * len(self._passphrase.text), most=1000).window(40)
            typed = [*line(("          passphrase ", "strong"), "["), Span(safe_line(before + under.strip()))]
            out.append((*typed, Span(safe_line(" "), "reverse"), Span(safe_line(after)), *line("]")))
        out += [line(("          ", "text"), (each, "late")) for each in wrap(self._said, cells - 11) if each]
        if self._step == "opening":
            out.append(line("          opening the key, and calling the node"))
        if self._step == "hear":
            out += [
                (),
                line((" 2 HEAR   ", "title"), "the FLASH sound is on the bell of this terminal now"),
                line(
                    "          Did you hear it?   ",
                    ("y", "key"),
                    " yes   ",
                    ("n", "key"),
                    " no   ",
                    ("r", "key"),
                    " again",
                ),
            ]
        out += [
            (),
            line(
                (" 3 READ   ", "title"),
                "reverse ",
                ("[ FLASH ]", "reverse"),
                "  bold ",
                ("[ FLASH ]", "strong"),
                "  word only FLASH",
            ),
            line(f"          this terminal has {cells} columns and {self.app.size.height} rows"),
        ]
        return out

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
        self._step, self._said = "who", refusal(refused)
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

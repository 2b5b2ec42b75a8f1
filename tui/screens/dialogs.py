"""A choice, or a line to type, at the foot of a screen whose frame and alarm stay in view.

Every dialog says in its own frame whether it is live, drill or test, in that mode's words. What it asks for that cannot
be taken back has a token to type, another one in each mode.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar, Final, Generic, NamedTuple, TypeVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.events import Key, Paste
from textual.screen import ModalScreen

from protocols.pae import Mode
from protocols.phrases.catalogue import Phrases
from tui.bindings import bindings
from tui.cells import Line, Span, fit, line, width, wrap
from tui.editing import Editing
from tui.modes import framed, sentence
from tui.safe_text import SafeText, safe_line
from tui.screens.framed import keys_line
from tui.widgets.drawn import PALETTE, Drawn

__all__ = ["Ask", "Choice", "Dialog", "Mark", "Pick"]

T = TypeVar("T")

_MOST: Final = 14


class Choice(NamedTuple, Generic[T]):
    """One line to choose; `about` says more of it."""

    words: SafeText
    value: T
    about: SafeText = safe_line("")


class Dialog(ModalScreen[T | None], inherit_bindings=False):
    """Gives what was chosen or typed, None for Esc."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("dialog")
    COMPONENT_CLASSES: ClassVar[set[str]] = PALETTE
    place = "dialog"

    def __init__(self, phrases: Phrases, mode: Mode, title: str, words: str = "") -> None:
        super().__init__()
        self.phrases = phrases
        self._mode = mode
        self._title = title
        self._words = words

    def compose(self) -> ComposeResult:
        yield Drawn(id="dialog")

    def inside(self, cells: int) -> list[Line]:
        """What stands between the frame and the keys."""
        raise AssertionError("a dialog has something inside")

    def on_mount(self) -> None:
        # What stands below the footer for a newcomer stays in view.
        under = [screen.query("#guide") for screen in self.app.screen_stack if screen is not self]
        self.query_one("#dialog").styles.margin = (
            0,
            0,
            max((each.size.height for q in under for each in q), default=0),
            0,
        )
        self.redraw()

    def on_resize(self) -> None:
        self.redraw()

    def redraw(self) -> None:
        """Draws it as it is now."""
        cells = self.size.width
        out = [line((fit(framed(self.phrases, self._mode, self._title, cells), cells), "frame"))]
        words = f"{sentence(self.phrases, self._mode)} {self._words}".strip()
        out += [line((f" {each}", "text")) for each in wrap(words, cells - 2)]
        out += self.inside(cells)
        out.append(self.keys(cells))
        self.query_one("#dialog", Drawn).show(out)

    def keys(self, cells: int) -> Line:
        """Its last line."""
        return keys_line(self.phrases, "dialog", cells)

    def give(self, what: T | None) -> None:
        """Closes it."""
        _ = self.dismiss(what)

    def action_back(self) -> None:
        self.give(None)

    def action_mark(self) -> None:
        """Nothing to mark."""

    def action_down(self) -> None:
        """One line only."""

    def action_up(self) -> None:
        """One line only."""


class Pick(Dialog[T]):
    """One of several."""

    def __init__(
        self, phrases: Phrases, mode: Mode, title: str, choices: Sequence[Choice[T]], *, words: str = "", at: int = 0
    ) -> None:
        super().__init__(phrases, mode, title, words)
        self.choices = tuple(choices)
        self._at = max(0, min(at, len(self.choices) - 1))

    def inside(self, cells: int) -> list[Line]:
        first = max(0, min(self._at - _MOST // 2, len(self.choices) - _MOST))
        out = []
        for place, choice in list(enumerate(self.choices))[first : first + _MOST]:
            here = place == self._at
            words = f" {'>' if here else ' '} {self.mark(place)}{choice.words}"
            out.append(line((fit(f"{words}   {choice.about}", cells), "reverse" if here else "text")))
        more = len(self.choices) - first - _MOST
        return [*out, line((f"   {self.phrases.say('screen-more_below', count=more)}", "dim"))] if more > 0 else out

    def mark(self, place: int) -> str:
        """What stands before a choice."""
        return ""

    def action_down(self) -> None:
        self._move(1)

    def action_up(self) -> None:
        self._move(-1)

    def _move(self, by: int) -> None:
        self._at = max(0, min(len(self.choices) - 1, self._at + by))
        self.redraw()

    def on_key(self, event: Key) -> None:
        """A letter goes to the next choice that begins with it."""
        if event.character is None or not event.character.isalnum():
            return
        order = [*range(self._at + 1, len(self.choices)), *range(self._at + 1)]
        begins = event.character.casefold()
        self._at = next((n for n in order if self.choices[n].words.casefold().startswith(begins)), self._at)
        self.redraw()
        event.stop()

    def action_accept(self) -> None:
        self.give(self.choices[self._at].value if self.choices else None)


class Mark(Pick[str]):
    """Several of several; gives them joined by `; `."""

    def __init__(
        self, phrases: Phrases, mode: Mode, title: str, choices: Sequence[Choice[str]], chosen: Sequence[str]
    ) -> None:
        super().__init__(phrases, mode, title, choices, words=phrases.say("screen-mark_words"))
        self._chosen = [each for each in chosen if each]

    def mark(self, place: int) -> str:
        return "[x] " if self.choices[place].value in self._chosen else "[ ] "

    def action_mark(self) -> None:
        value = self.choices[self._at].value
        if value in self._chosen:
            self._chosen.remove(value)
        else:
            self._chosen.append(value)
        self.redraw()

    def action_accept(self) -> None:
        self.give("; ".join(self._chosen))


class Ask(Dialog[str]):
    """A line to type. `wrong` says what is wrong with it, empty for nothing."""

    def __init__(
        self,
        phrases: Phrases,
        mode: Mode,
        title: str,
        words: str,
        prompt: str,
        *,
        text: str = "",
        wrong: Callable[[str], str] = lambda text: "",
    ) -> None:
        super().__init__(phrases, mode, title, words)
        self._prompt = prompt
        self._editing = Editing(text, most=200)
        self._wrong = wrong
        self._said = ""

    def inside(self, cells: int) -> list[Line]:
        prompt = f" {self._prompt} "
        before, under, after = self._editing.window(cells - width(prompt) - 4)
        typed: Line = (
            *line((prompt, "strong"), "["),
            Span(safe_line(before)),
            Span(safe_line(under), "reverse", goes_on=True),
            Span(safe_line(after), goes_on=True),
            *line("]"),
        )
        return [typed, line((fit(f" {self._said}", cells), "late"))]

    def on_key(self, event: Key) -> None:
        if self._editing.key(event.key, event.character):
            event.stop()
            self._said = ""
            self.redraw()

    def on_paste(self, event: Paste) -> None:
        self._editing.insert(event.text)
        self.redraw()

    def action_accept(self) -> None:
        self._said = self._wrong(self._editing.text.strip())
        if self._said:
            self.redraw()
        else:
            self.give(self._editing.text.strip())

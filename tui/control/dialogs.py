"""The questions of the control screen. Each is the client's own dialog, in the drill's frame, with the keys of here.

R is REAL WORLD in all of them but where text is typed: there Esc comes first.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar, Final, TypeVar, cast

from textual.binding import Binding, BindingType

from hotline.client.profile import Rtl
from protocols.errors import Code, Refused
from protocols.phrases.catalogue import LANGUAGES, Phrases, own_name
from tui.cells import Line, Style, line, wrap
from tui.control.actions import dialog_keys
from tui.safe_text import safe_line
from tui.screens.dialogs import Ask, Choice, Dialog, Pick
from tui.screens.language import PickDirection
from tui.words import refusal

if TYPE_CHECKING:
    from tui.control.app import ControlRoom

__all__ = ["DIRECTION", "GUARD_S", "ChooseDirection", "ChooseOne", "Sure", "Told", "TypeLine", "choose_language"]

T = TypeVar("T")

DIRECTION: Final = "direction"
GUARD_S: Final = 0.4
"""For so long after an effect is shown Enter does not give the order: a key that was held down was not an answer."""

_REAL_WORLD: Final[list[BindingType]] = [Binding("R", "real_world", "real_world", show=False, priority=True)]
"""Before a letter is taken for a choice."""


class _OfControl(Dialog[T], inherit_bindings=False):
    """A dialog of this screen. `does`: what Enter does, as in the keys; nothing where it only closes."""

    does = "next"
    typed = False

    def keys(self, cells: int) -> Line:
        return dialog_keys(self.phrases, does=self.does, real_world=not self.typed)

    def action_real_world(self) -> None:
        """What was asked is left: nothing of it is done."""
        cast("ControlRoom", self.app).real_world()


class Sure(_OfControl[bool], inherit_bindings=False):
    """What an order would do, before it is given: True for Enter."""

    BINDINGS: ClassVar[list[BindingType]] = [*Dialog.BINDINGS, *_REAL_WORLD]
    does = "accept"

    def __init__(self, phrases: Phrases, title: str, lines: Sequence[str], ticks: Callable[[], float]) -> None:
        super().__init__(phrases, "drill", title)
        self._lines, self._ticks, self._since = lines, ticks, ticks()

    def inside(self, cells: int) -> list[Line]:
        return [line((f" {part}", "strong")) for each in self._lines for part in wrap(each, cells - 2)]

    def action_accept(self) -> None:
        if self._ticks() - self._since >= GUARD_S:
            self.give(True)


class Told(_OfControl[None], inherit_bindings=False):
    """Something to read; Enter and Esc close it."""

    BINDINGS: ClassVar[list[BindingType]] = [*Dialog.BINDINGS, *_REAL_WORLD]
    does = ""

    def __init__(self, phrases: Phrases, title: str, lines: Sequence[str], style: Style = "strong") -> None:
        super().__init__(phrases, "drill", title)
        self._lines, self._style = lines, style

    @classmethod
    def refused(cls, phrases: Phrases, code: str, lines: Sequence[str]) -> Told:
        """Why nothing was done."""
        title = phrases.say("control-refused", code=safe_line(code))
        return cls(phrases, title, (*lines, phrases.say("control-refused_words")), "late")

    @classmethod
    def of(cls, phrases: Phrases, refused: Refused) -> Told:
        """What a refusal means and what to do next."""
        return cls.refused(phrases, str(refused.code), [refusal(phrases, refused)])

    @classmethod
    def would_be(cls, phrases: Phrases, code: str, lines: Sequence[str]) -> Told:
        """As a preview says it: in the conductor's English, where the reader's language has no words for it."""
        known = next((each for each in Code if each.value == code), None)
        own = [refusal(phrases, Refused(known))] if known is not None and phrases.language != "en" else []
        return cls.refused(phrases, code, (*own, *lines))

    def inside(self, cells: int) -> list[Line]:
        return [line((f" {part}", self._style)) for each in self._lines for part in wrap(each, cells - 2)]

    def action_accept(self) -> None:
        self.give(None)


class ChooseOne(_OfControl[T], Pick[T], inherit_bindings=False):
    """One of several; a letter goes to the next choice that begins with it, but R."""

    BINDINGS: ClassVar[list[BindingType]] = [*Dialog.BINDINGS, *_REAL_WORLD]

    def __init__(
        self, phrases: Phrases, title: str, choices: Sequence[Choice[T]], words: str = "", at: int = 0
    ) -> None:
        Pick.__init__(self, phrases, "drill", title, choices, words=words, at=at)


class TypeLine(_OfControl[str], Ask, inherit_bindings=False):
    """A line to type. `lines`: what stands above it."""

    BINDINGS: ClassVar[list[BindingType]] = list(Dialog.BINDINGS)
    typed = True

    def __init__(
        self,
        phrases: Phrases,
        title: str,
        words: str,
        prompt: str,
        *,
        text: str = "",
        lines: Sequence[str] = (),
        wrong: Callable[[str], str] = lambda text: "",
    ) -> None:
        Ask.__init__(self, phrases, "drill", title, words, prompt, text=text, wrong=wrong)
        self._lines = lines

    def inside(self, cells: int) -> list[Line]:
        above = [line((f" {part}", "strong")) for each in self._lines for part in wrap(each, cells - 2)]
        return [*above, *super().inside(cells)]


class ChooseDirection(_OfControl[Rtl], PickDirection, inherit_bindings=False):
    """Who turns right-to-left text round."""

    BINDINGS: ClassVar[list[BindingType]] = [*Dialog.BINDINGS, *_REAL_WORLD]

    def __init__(self, phrases: Phrases, now: Rtl) -> None:
        PickDirection.__init__(self, phrases, "drill", now)


def choose_language(phrases: Phrases) -> ChooseOne[str]:
    """Each language by its own name; the last choice is DIRECTION."""
    choices = [Choice(safe_line(own_name(each)), each, safe_line(f"({each})")) for each in LANGUAGES]
    choices.append(Choice(safe_line(phrases.say("screen-language_direction")), DIRECTION))
    return ChooseOne(phrases, phrases.say("screen-language"), choices, at=LANGUAGES.index(phrases.language))

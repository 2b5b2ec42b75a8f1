"""The language of a seat, and who turns right-to-left text round on its terminal: each chosen by reading it."""

from __future__ import annotations

import os
from typing import Final

from hotline.client.profile import Rtl
from protocols.pae import Mode
from protocols.phrases.catalogue import LANGUAGES, Phrases, own_name
from tui.cells import Line, Span, fit
from tui.direction import SAMPLE, how_here, turned
from tui.safe_text import safe_line
from tui.screens.dialogs import Choice, Pick

__all__ = ["PickDirection", "pick_language"]

_HOWS: Final[tuple[Rtl, ...]] = ("auto", "visual", "terminal", "off")
_SAMPLE_CELLS: Final = 24


def pick_language(phrases: Phrases, mode: Mode, direction: str) -> Pick[str]:
    """Each language by its own name; the last choice gives `direction`."""
    choices = [Choice(safe_line(own_name(each)), each, safe_line(f"({each})")) for each in LANGUAGES]
    choices.append(Choice(safe_line(phrases.say("screen-language_direction")), direction))
    at = LANGUAGES.index(phrases.language) if phrases.language in LANGUAGES else 0
    return Pick(
        phrases, mode, phrases.say("screen-language"), choices, words=phrases.say("screen-language_words"), at=at
    )  # fmt: skip


class PickDirection(Pick[Rtl]):
    """Beside each choice the same sentence, as this terminal would draw it."""

    def __init__(self, phrases: Phrases, mode: Mode, now: Rtl) -> None:
        choices = [Choice(safe_line(phrases.say(f"direction-{each}")), each) for each in _HOWS]
        title, words = phrases.say("screen-direction"), phrases.say("screen-direction_words")
        super().__init__(phrases, mode, title, choices, words=words, at=_HOWS.index(now))

    def inside(self, cells: int) -> list[Line]:
        right = turned(SAMPLE, right=True)
        drawn = {"visual": right, "terminal": SAMPLE, "off": SAMPLE}
        out: list[Line] = []
        for rtl, (choice,) in zip(_HOWS, super().inside(cells - _SAMPLE_CELLS), strict=True):
            sample = drawn[how_here(rtl, os.environ)]
            out.append((choice, Span(fit(f" {sample}", _SAMPLE_CELLS), choice.style, as_it_is=True)))
        return out

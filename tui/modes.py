"""Live, drill, test: three frames, sentences and tokens. What was meant for one is never typed into another."""

from __future__ import annotations

from typing import Final

from protocols.pae import Mode
from protocols.phrases.catalogue import Phrases
from tui.cells import ruled
from tui.cells import width as measured

__all__ = ["RULES", "framed", "mode_word", "sentence", "token"]

_FRAMES: Final[dict[Mode, str]] = {"live": "code-live", "drill": "fixed-drill", "test": "screen-test"}
"""In every frame and every dialog."""

RULES: Final[dict[Mode, str]] = {"live": "\u2501", "drill": "/", "test": "\u2504"}
"""What the frame is drawn with."""


def mode_word(phrases: Phrases, mode: Mode) -> str:
    """`DRILL`."""
    return phrases.say(f"code-{mode}")


def sentence(phrases: Phrases, mode: Mode) -> str:
    """What it means to be in this mode."""
    return phrases.say(f"mode-{mode}")


def token(mode: Mode, word: str) -> str:
    """What has to be typed, the same in every language: `73051` live, `DRILL-73051`, `TEST-73051`."""
    return word if mode == "live" else f"{mode.upper()}-{word}"


def framed(phrases: Phrases, mode: Mode, title: str, width: int) -> str:
    """A rule with the mode at both ends and a title: the frame of a screen or a dialog."""
    rule = RULES[mode]
    left = f"{rule * 2} {phrases.say(_FRAMES[mode])} {rule * 2} "
    right = f" {mode_word(phrases, mode)} {rule * 2}"
    return f"{left}{ruled(f'{title} ', width - measured(left) - measured(right), rule)}{right}"

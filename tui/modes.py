"""Live, drill, test: three frames, sentences and tokens. What was meant for one is never typed into another."""

from __future__ import annotations

from typing import Final

from protocols.pae import Mode
from tui.cells import ruled

__all__ = ["RULES", "SENTENCES", "WORDS", "framed", "token"]

WORDS: Final[dict[Mode, str]] = {
    "live": "LIVE",
    "drill": "DRILL DRILL DRILL",
    "test": "TEST TEST TEST",
}
"""In every frame and every dialog."""

RULES: Final[dict[Mode, str]] = {"live": "\u2501", "drill": "/", "test": "\u2504"}
"""What the frame is drawn with."""

SENTENCES: Final[dict[Mode, str]] = {
    "live": "LIVE: this reaches the other side's watch and counts.",
    "drill": "DRILL: practice on this line. Nothing of it counts.",
    "test": "TEST: nothing here is real, and no watch counts on it.",
}


def token(mode: Mode, word: str) -> str:
    """What has to be typed: `73051` live, `DRILL-73051`, `TEST-73051`."""
    return word if mode == "live" else f"{mode.upper()}-{word}"


def framed(mode: Mode, title: str, width: int) -> str:
    """A rule with the mode at both ends and a title: the frame of a screen or a dialog."""
    rule, words = RULES[mode], WORDS[mode]
    left, right = f"{rule * 2} {words} {rule * 2} ", f" {words.split()[0]} {rule * 2}"
    room = width - len(left) - len(right)
    return f"{left}{ruled(f'{title} ', room, rule)}{right}"

"""How right-to-left text is drawn: the last thing that happens to a line on its way to a terminal.

Text is kept, signed, stored, exported and copied in the order in which it is read aloud. A terminal draws cells from
left to right; some turn Arabic and Hebrew round by themselves, most do not. So that each is drawn right:

::

    visual      this program turns it round, and joins the letters of Arabic (Unicode Standard Annex 9)
    terminal    the terminal does; the text is only marked off, so that it does not run into its neighbours
    off         nobody does: for a braille line, and for whoever reads it letter by letter
    auto        terminal where the terminal is known to do it, else visual

For a reader whose script runs from right to left the line itself is turned round too: its columns stand in reverse,
labels and gutters at the right. What is turned round never goes anywhere but into the strip that is drawn.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, Literal, get_args

from hotline.client.profile import Rtl
from tui.cells import Line, Span, width
from tui.safe_text import SafeText, safe_line

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["SAMPLE", "Direction", "how_here", "on_terminal", "turned"]

How = Literal["visual", "terminal", "off"]

SAMPLE: Final = "\u0647\u0630\u0627 \u0627\u0644\u0633\u0637\u0631 \u064a\u064f\u0642\u0631\u0623 12"
"""An Arabic sentence, "this line is read 12", by which somebody chooses."""

_SETTINGS: Final[tuple[Rtl, ...]] = get_args(Rtl)
_FSI, _PDI = "\u2068", "\u2069"
_RIGHT: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_MARKS: Final = "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc"
_MARKED: Final = re.compile(f"([{_MARKS}]+)([\u05d0-\u05ea\u0620-\u064a\u066e-\u06d3\ufb1d-\ufdff\ufe70-\ufefc])")
_BEHIND: Final = "\u200b"
_ENDS: Final = {True: "\u200f", False: "\u200e"}
_ISOLATED: Final = re.compile(f"{_FSI}[^{_FSI}{_PDI}]*{_PDI}")


def how_here(setting: Rtl, environ: Mapping[str, str]) -> Literal["visual", "terminal", "off"]:
    """What a setting means on this terminal."""
    if setting != "auto":
        return setting
    vte = environ.get("VTE_VERSION", "")
    turns = "KONSOLE_VERSION" in environ or environ.get("TERM", "").startswith("mlterm")
    turns = turns or environ.get("TERM_PROGRAM") == "Apple_Terminal" or (vte.isdecimal() and int(vte) >= 5800)
    return "terminal" if turns else "visual"


def on_terminal(text: str, environ: Mapping[str, str]) -> str:
    """What a command prints on a terminal. HOTLINE_RTL says who turns it round, as `--rtl` does for the client."""
    wanted = environ.get("HOTLINE_RTL", "auto")
    setting: Rtl = next((each for each in _SETTINGS if each == wanted), "auto")
    if how_here(setting, environ) != "visual" or not _RIGHT.search(text):
        return text
    lines = text.split("\n")
    return "\n".join(turned(line, right=_runs_right(line, otherwise=False)) for line in lines)


class Direction:
    """How lines are drawn for one reader on one terminal."""

    def __init__(self, how: How, *, right_to_left: bool) -> None:
        self.how = how
        self.mirrored = right_to_left and how != "off"

    def laid(self, line: Line, cells: int) -> Line:
        """A line as it goes to the screen; of as many cells, where the reader's script runs from right to left."""
        if not self.mirrored and (self.how == "off" or not any(_RIGHT.search(span.text) for span in line)):
            return line
        groups = [self._group(group) for group in _groups(line)]
        if not self.mirrored:
            return tuple(span for group in groups for span in group)
        spans = [span for group in reversed(groups) for span in group]
        missing = cells - sum(width(span.text) for span in spans)
        return (Span(safe_line(" " * missing)), *spans) if missing > 0 else tuple(spans)

    def _group(self, group: Sequence[Span]) -> tuple[Span, ...]:
        """One text, in one direction: several spans where a cursor stands in it."""
        if group[0].as_it_is:
            return tuple(group)
        right = _runs_right("".join(span.text for span in group), otherwise=self.mirrored)
        spans = tuple(span._replace(text=self._turned(span.text, right=right)) for span in group)
        return tuple(reversed(spans)) if right else spans

    def _turned(self, text: SafeText, *, right: bool) -> SafeText:
        """The text as it is drawn, in the cells that it had; its spaces on the side on which its reader ends."""
        if not self.mirrored and not _RIGHT.search(text):
            return text
        core = text.strip(" ")
        before, after = len(text) - len(text.lstrip(" ")), 0
        if core:
            after = len(text) - before - len(core)
        drawn = turned(core, right=right) if self.how == "visual" else _marked_off(core)
        after += max(0, width(core) - width(drawn))  # lam and alef are joined to one letter
        left, past = (after, before) if self.mirrored else (before, after)
        return safe_line(f"{' ' * left}{drawn}{' ' * past}")


def _groups(line: Line) -> list[list[Span]]:
    groups: list[list[Span]] = []
    for span in line:
        if span.goes_on and groups:
            groups[-1].append(span)
        else:
            groups.append([span])
    return groups


def _runs_right(text: str, *, otherwise: bool) -> bool:
    """By its first letter that has a direction; what our phrases marked off does not count (UAX 9, P2). For a reader
    from the right any letter of theirs decides: a sentence may begin with the name of a key."""
    plain = text
    while (less := _ISOLATED.sub("", plain)) != plain:
        plain = less
    if otherwise and _RIGHT.search(plain):
        return True
    for character in plain if plain.strip() else text:
        if (kind := unicodedata.bidirectional(character)) in ("L", "R", "AL"):
            return kind != "L"
    return otherwise


@lru_cache(maxsize=4096)
def turned(text: str, *, right: bool) -> str:
    """The text in the order in which its cells are drawn, letters joined. For a screen, and for nothing else."""
    if not right and not _RIGHT.search(text):
        return text.replace(_FSI, "").replace(_PDI, "")
    from bidi import get_display  # noqa: PLC0415 - of the part `watch`; most readers never need it

    mirrored, behind = _brackets()
    # The library moves brackets and does not turn them round (UAX 9, L4). What has no width and no direction of its own
    # goes behind each: where it comes back in front, the bracket runs from right to left.
    marked = "".join(f"{each}{_BEHIND}" if each in mirrored else each for each in _joined()(text))
    # At the end of a line that mark would be taken to its far side (UAX 9, L1), away from its bracket: a letter without
    # width, of the line's own direction, stands behind it.
    drawn = str(get_display(f"{marked}{_ENDS[right]}", base_dir="R" if right else "L")).replace(_ENDS[right], "")
    drawn = behind.sub(lambda found: mirrored[found[1]] if found[1] else found[2], drawn)
    # A terminal sets a mark on the cell before it, and before its own letter is now the next one (UAX 9, L3).
    drawn = _MARKED.sub(r"\2\1", drawn)
    return drawn.replace(_FSI, "").replace(_PDI, "")


@cache
def _brackets() -> tuple[Mapping[str, str], re.Pattern[str]]:
    """What turns round, and into what; and one of them with its mark in front of it, or behind."""
    from bidi.mirror import MIRRORED  # noqa: PLC0415

    one = f"[{re.escape(''.join(MIRRORED))}]"
    return MIRRORED, re.compile(f"{_BEHIND}({one})|({one}){_BEHIND}")


@cache
def _joined() -> Callable[[str], str]:
    from arabic_reshaper import ArabicReshaper  # noqa: PLC0415

    # Its own default leaves the vowel signs out: what was written is what is read.
    reshaper = ArabicReshaper({"delete_harakat": False, "shift_harakat_position": False})
    return reshaper.reshape  # type: ignore[no-any-return]


def _marked_off(text: str) -> str:
    return f"{_FSI}{text}{_PDI}" if _RIGHT.search(text) else text

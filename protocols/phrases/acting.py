"""What may stand in a catalogue that somebody else made: words, arguments and plural forms, and nothing that acts.

Fluent can do more than a catalogue of ours needs: a phrase within a phrase may call itself, a call of NUMBER may ask
for a thousand million digits, a literal may name a character that turns the reading direction of a whole screen.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

__all__ = ["acting"]

_DEEPEST: Final = 4
# Controls, what turns the reading direction, what cannot be seen. Joiners stay: scripts need them.
_ACTING: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
_STAYS: Final = "\n\u200c\u200d"
# A reference to another phrase or term, a call, a literal in quotation marks: anything in braces but an argument.
_IN_BRACES: Final = re.compile(r"\{\s*([^\s$}][^\s}]{0,20})")


def acting(text: str) -> str | None:
    """What in a file of Fluent is more than words with arguments; None where nothing is."""
    for line, said in enumerate(text.split("\n"), 1):
        for character in said:
            if unicodedata.category(character) in _ACTING and character not in _STAYS:
                return f"holds the character U+{ord(character):04X} in line {line}"
    if (depth := _depth(text)) > _DEEPEST:
        return f"has braces in braces, {depth} deep"
    if found := _IN_BRACES.search(text):
        return f"has {found[1]!a} in braces where only an argument may stand"
    return None


def _depth(text: str) -> int:
    depth = deepest = 0
    for brace in re.findall(r"[{}]", text):
        depth = depth + 1 if brace == "{" else max(0, depth - 1)
        deepest = max(deepest, depth)
    return deepest

"""The skeleton of a text: two texts with the same one look the same (UTS 39, section 4)."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from importlib import resources
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["prototypes", "skeleton"]

# Default_Ignorable_Code_Point (DerivedCoreProperties.txt): drawn by nobody, so no part of a shape.
_IGNORED = re.compile(
    "[\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f"
    "\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)


@cache
def prototypes() -> Mapping[int, str]:
    """Code point → what it looks like."""
    text = resources.files("protocols.names").joinpath("confusables.txt").read_text("utf-8")
    table: dict[int, str] = {}
    for line in text.splitlines():
        if line.startswith("#"):
            continue
        prototype, _, characters = line.partition(": ")
        shape = "".join(chr(int(each, 16)) for each in prototype.split())
        table |= dict.fromkeys((int(each, 16) for each in characters.split()), shape)
    return MappingProxyType(table)


@lru_cache(maxsize=4096)
def skeleton(text: str) -> str:
    """NFD, without what is not drawn, each character as what it looks like, NFD. Only ever compared, never shown."""
    drawn = _IGNORED.sub("", unicodedata.normalize("NFD", text))
    return unicodedata.normalize("NFD", drawn.translate(prototypes()))

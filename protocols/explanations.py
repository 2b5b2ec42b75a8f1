"""What a code means and what to do next: the phrases `error-CODE-meaning` and `error-CODE-remedy` of a catalogue.

A program is told a code; a person reads these. In English they also are what a Refused says of itself, on stderr and in
a log: that text is read from the lines of `errors.ftl` as they stand, since a refusal must not cost the quarter of a
second that a whole catalogue takes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from protocols.errors import NOT_TOLD, Code
from protocols.phrases.catalogue import Phrases, files_of

__all__ = ["Explanation", "explained"]

_LINE = re.compile(r"error-([a-z_]+)-(meaning|remedy) = (.+)")


class Explanation(NamedTuple):
    """What a code means, what to do about it, and whether the bytes it judges were authentic."""

    meaning: str
    remedy: str
    authentic: bool


def explained(code: Code, phrases: Phrases | None = None) -> Explanation:
    """In the reader's language; without one in English."""
    parts = ("meaning", "remedy")
    if phrases is None:
        meaning, remedy = (_english()[code.value, part] for part in parts)
    else:
        meaning, remedy = (phrases.say(f"error-{code.value}-{part}") for part in parts)
    return Explanation(meaning, remedy, code not in NOT_TOLD)


@cache
def _english() -> Mapping[tuple[str, str], str]:
    lines = files_of("en")["errors.ftl"].decode().splitlines()
    found = (_LINE.fullmatch(line) for line in lines)
    return {(line[1], line[2]): line[3] for line in found if line}

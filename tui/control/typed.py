"""What a controller types: lengths of time, instants of the story, and the steps of its speed. Pure."""

from __future__ import annotations

import re
from typing import Final

from protocols.errors import Refused
from protocols.phrases.times import parse_iso

__all__ = ["SPEEDS", "instant_of", "next_speed", "span_of"]

SPEEDS: Final = (0.25, 0.5, 1.0, 2.0, 4.0, 10.0, 30.0, 60.0, 120.0, 600.0, 3600.0)

_SPAN: Final = re.compile(r"\+?(?:([0-9]{1,4})h)?(?:([0-9]{1,4})m)?(?:([0-9]{1,5})s)?")
_OF_DAY: Final = re.compile(r"([01][0-9]|2[0-3]):?([0-5][0-9])Z?")
_DAY_MS: Final = 86_400_000


def span_of(text: str) -> int | None:
    """`90s`, `10m`, `1h30m` in milliseconds; None for anything else, and for no time at all."""
    found = _SPAN.fullmatch(text.strip())
    if found is None:
        return None
    hours, minutes, seconds = (int(each or 0) for each in found.groups())
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 or None


def instant_of(text: str, story: int) -> int | None:
    """`2019-09-02T09:00Z`, or `0900Z`: the next of its kind after `story` (UTC ms). None for anything else."""
    found = _OF_DAY.fullmatch(text.strip())
    if found is not None:
        at = story - story % _DAY_MS + (int(found[1]) * 60 + int(found[2])) * 60_000
        return at if at > story else at + _DAY_MS
    try:
        return parse_iso(text.strip())
    except Refused:
        return None


def next_speed(speed: float, *, up: bool) -> float:
    """The next step above or below, the last one where there is none."""
    if up:
        return next((each for each in SPEEDS if each > speed), SPEEDS[-1])
    return next((each for each in reversed(SPEEDS) if each < speed), SPEEDS[0])

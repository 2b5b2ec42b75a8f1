"""Many FLASH of one centre are one row: its most pressing, and how many more there are in what time.

A centre that was taken over, or whose program went wrong, may send hundreds. They must not push what others say from
the screen, nor sound each for itself, nor keep every key from the officer who works through them; and each of them
stays within reach: the row spreads into all of its messages when it is opened.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from typing import Final, NamedTuple

from hotline.client import Matter
from protocols.messages.header import Precedence
from protocols.phrases.catalogue import Phrases
from tui.alarms import owes_acknowledgement
from tui.safe_text import SafeText, safe_line

__all__ = ["MOST_APART", "Stack", "is_one_of_many", "stacked"]

MOST_APART: Final = 5
"""FLASH of one centre that nobody here has acknowledged: so many stand each for itself."""
MINUTE_MS: Final = 60_000


class Stack(NamedTuple):
    """The FLASH of one centre that stand in one row, most pressing first."""

    centre: str
    matters: tuple[Matter, ...]

    @property
    def minutes(self) -> int:
        """From the first that came to the last, at least one."""
        at = [each.at for each in self.matters]
        return max(1, -(-(max(at) - min(at)) // MINUTE_MS))

    def words(self, phrases: Phrases) -> SafeText:
        """`KESTREL: 37 FLASH in 2 min`."""
        flash = phrases.say(f"precedence-{Precedence.FLASH:d}")
        count, minutes = str(len(self.matters)), str(self.minutes)
        return safe_line(phrases.say("stack-row", centre=self.centre, count=count, precedence=flash, minutes=minutes))


def stacked(matters: Sequence[Matter], spread: Container[str]) -> tuple[tuple[Matter, ...], dict[bytes, Stack]]:
    """The same messages with one for each centre that has too many, and by its hash the stack that it stands for;
    `spread` are the centres whose messages an officer wants to see each for itself."""
    of: dict[str, list[Matter]] = {}
    for matter in matters:
        if _counts(matter) and matter.message.from_ not in spread:
            of.setdefault(matter.message.from_, []).append(matter)
    stacks = {many[0].hash: Stack(centre, tuple(many)) for centre, many in of.items() if len(many) > MOST_APART}
    within = {each.hash for stack in stacks.values() for each in stack.matters[1:]}
    return tuple(each for each in matters if each.hash not in within), stacks


def is_one_of_many(matter: Matter, board: Iterable[Matter]) -> bool:
    """Whether so many FLASH of its centre wait already that one more is no news: it neither sounds nor guards."""
    same = (each for each in board if each.message.from_ == matter.message.from_ and _counts(each))
    return sum(1 for _ in same) > MOST_APART


def _counts(matter: Matter) -> bool:
    return matter.incoming and matter.precedence is Precedence.FLASH and owes_acknowledgement(matter)

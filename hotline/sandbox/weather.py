"""What happens on the way to a program: so many of the next events, answers and cursors, then it is fair again.

Counted and not drawn by chance, so that a program's test against it is the same twice.
"""

from __future__ import annotations

from typing import Annotated

import msgspec

from hotline.node.doors.api.weather import FAIR, Fate

__all__ = ["Faults", "SandboxWeather"]

Count = Annotated[int, msgspec.Meta(ge=0, le=10_000)]
Seconds = Annotated[float, msgspec.Meta(ge=0, le=600)]


class Faults(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """How many of the next… `drop`: events before which the connection ends. `delay`: events that come `delay_s` late.
    `duplicate`: events that come twice. `gap`: events that are not sent but said to be missing. `expired_cursor`:
    cursors refused as too old. `lost_answer`: messages whose answer is lost after they were recorded."""

    drop: Count = 0
    delay: Count = 0
    delay_s: Seconds = 2.0
    duplicate: Count = 0
    gap: Count = 0
    expired_cursor: Count = 0
    lost_answer: Count = 0


class SandboxWeather:
    """`faults`: what is still to come; it counts down."""

    def __init__(self) -> None:
        self.faults = Faults()

    def fate(self, program: str, seq: int, type: str) -> Fate:
        """The next fault that is wanted, one an event."""
        if self._take("drop"):
            return Fate(cut=True)
        if self._take("gap"):
            return Fate(told=False)
        if self._take("duplicate"):
            return Fate(copies=2)
        return Fate(seconds=self.faults.delay_s) if self._take("delay") else FAIR

    def expired(self, program: str, seq: int) -> bool:
        return self._take("expired_cursor")

    def loses_answer(self) -> bool:
        """Whether the answer to a message that was just recorded is lost on its way."""
        return self._take("lost_answer")

    def _take(self, name: str) -> bool:
        left = getattr(self.faults, name)
        if left:
            setattr(self.faults, name, left - 1)
        return bool(left)

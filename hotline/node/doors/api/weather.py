"""What happens to an event between the log and a program: nothing, on a node that serves anybody.

A sandbox gives its door another weather, so that a program can be tried against everything that the rules of the event
log allow. It is an argument of the door; nothing in a node makes one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Protocol

__all__ = ["FAIR", "FairWeather", "Fate", "Weather"]


@dataclass(frozen=True, slots=True)
class Fate:
    """`copies`: how often it is sent. `seconds`: how late, and everything after it. `told` False: it is not sent but
    said to be missing, as a gap. `cut`: the connection ends before it, without a word: nothing less can be lost of a
    stream of bytes.
    """

    copies: int = 1
    seconds: float = 0.0
    told: bool = True
    cut: bool = False


FAIR: Final = Fate()


class Weather(Protocol):
    """Asked once for each event that a connection is about to give."""

    def fate(self, program: str, seq: int, type: str) -> Fate:
        """What becomes of this event, this time. `program`: `service/NAME` or `officer/ROLE`."""
        ...

    def expired(self, program: str, seq: int) -> bool:
        """Whether a cursor of this position is refused as too old, this time."""
        ...


class FairWeather:
    """Everything arrives."""

    def fate(self, program: str, seq: int, type: str) -> Fate:
        return FAIR

    def expired(self, program: str, seq: int) -> bool:
        return False

"""How urgent a type may be, as data: by danger to people, and by the time that is left to its decision.

Called with a body and the instant at which it was composed, each gives the highest precedence that needs no reason.
Like the rules between fields each is a value: printed in the specification, and read by programs in other languages.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from protocols.messages.header import Precedence
from protocols.messages.paths import instants, values
from protocols.messages.rules import When

__all__ = ["ByTime", "Fixed", "Raised", "Urgency"]

HOUR = 3_600_000

Urgency = Callable[[Any, int], Precedence]


@dataclass(frozen=True)
class Fixed:
    """The same for every body."""

    precedence: Precedence

    @property
    def told(self) -> str:
        return self.precedence.name

    def __call__(self, body: Any, at: int) -> Precedence:
        return self.precedence

    def plain(self) -> dict[str, object]:
        return {"urgency": "fixed", "precedence": int(self.precedence)}


@dataclass(frozen=True)
class ByTime:
    """By the time left to the first of `paths` that is given: its instant, or the start of its interval.

    Below `flash_h` hours FLASH, below `immediate_h` IMMEDIATE, else `otherwise`; so too where none is given or its
    time is over (an interval: its end). Of a path through a list the nearest that is not over counts.
    """

    paths: tuple[str, ...]
    flash_h: int = 0
    immediate_h: int = 0
    otherwise: Precedence = Precedence.PRIORITY

    @property
    def told(self) -> str:
        steps = [f"below {self.flash_h} h FLASH"] if self.flash_h else []
        steps += [f"below {self.immediate_h} h IMMEDIATE"] if self.immediate_h else []
        of = ", else ".join(f"`{path}`" for path in self.paths)
        after = f"else, and when it is over, {self.otherwise.name}"
        return f"by the time left to {of}: {', '.join([*steps, after])}"

    def __call__(self, body: Any, at: int) -> Precedence:
        paths = ([instants(value) for _, value in values(None, body, path)] for path in self.paths)
        given = next((found for found in paths if any(found)), [])
        to_come = [each[0] for each in given if each and each[-1] > at]
        if not to_come:
            return self.otherwise
        left = min(to_come) - at
        if left < self.flash_h * HOUR:
            return Precedence.FLASH
        return Precedence.IMMEDIATE if left < self.immediate_h * HOUR else self.otherwise

    def plain(self) -> dict[str, object]:
        return {
            "urgency": "by-time",
            "paths": list(self.paths),
            "flash_h": self.flash_h,
            "immediate_h": self.immediate_h,
            "otherwise": int(self.otherwise),
        }


@dataclass(frozen=True)
class Raised:
    """`to` for a body for which `when` holds; of any other, as `otherwise` says."""

    to: Precedence
    when: When
    otherwise: Fixed | ByTime | Raised

    @property
    def told(self) -> str:
        return f"{self.to.name} with {self.when.told}; else {self.otherwise.told}"

    def __call__(self, body: Any, at: int) -> Precedence:
        return self.to if self.when(body) else self.otherwise(body, at)

    def plain(self) -> dict[str, object]:
        when = {"path": self.when.path, "values": list(self.when.values)}
        return {"urgency": "raised", "to": int(self.to), "when": when, "otherwise": self.otherwise.plain()}

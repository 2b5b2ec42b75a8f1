"""What a claim is: its floor, and the parts of at most 25 minutes each that prove it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.proof.results import Outcome

__all__ = ["Claim", "Part", "anywhere", "shares"]

Run = Callable[[int, int], Outcome]
"""(seed, how many) → what was found. What it raises is a fault of the trial itself, and stands as a finding too."""


def anywhere() -> str:
    """Nothing is needed."""
    return ""


@dataclass(frozen=True)
class Part:
    """A share of a claim: `count` of its unit in a full run, `quick` of it among the gates (0: it is not there).
    `needs`: why it cannot run here; empty when it can."""

    name: str
    run: Run
    count: int
    seed: int
    quick: int = 0
    needs: Callable[[], str] = anywhere


@dataclass(frozen=True)
class Claim:
    """`says`: what is claimed, as it stands in docs/proof.md. `floor`: of its `unit`, all parts together. `but`: what
    the figure is not."""

    name: str
    says: str
    unit: str
    floor: int
    parts: tuple[Part, ...]
    but: str = ""


def shares(name: str, run: Run, *, of: int, each: int, seed: int, apart: int = 1,
           quick: int = 0, needs: Callable[[], str] = anywhere) -> tuple[Part, ...]:  # fmt: skip
    """`of` in parts of `each`, with seeds of their own, `apart` from one another; the gates run a little of the
    first."""
    count = -(-of // each)
    return tuple(
        Part(
            f"{name} {n + 1} of {count}", run, min(each, of - n * each), seed + n * apart, quick if n == 0 else 0, needs
        )
        for n in range(count)
    )

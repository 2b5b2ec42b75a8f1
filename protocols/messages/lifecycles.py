"""The tables of all families, and where the matters of a case stand by them.

A family that has one names it LIFECYCLE; nothing else lists them.
"""

from __future__ import annotations

from collections.abc import Sequence

from protocols.messages.forms import FAMILIES
from protocols.messages.lifecycle import Entry, Lifecycle, Standing

__all__ = ["LIFECYCLES", "standings"]

LIFECYCLES: tuple[Lifecycle, ...] = tuple(family.LIFECYCLE for family in FAMILIES if hasattr(family, "LIFECYCLE"))


def standings(entries: Sequence[Entry], now: int) -> tuple[Standing, ...]:
    """Every matter of one case, in the order in which they were opened; a conjunction may have led to an undertaking.

    `entries`: the messages of the case, in any order: it is read in that of their release, at either end alike.
    """
    found = [each for lifecycle in LIFECYCLES for each in lifecycle.standings(entries, now)]
    return tuple(standing for _, standing in sorted(found, key=lambda each: each[0]))

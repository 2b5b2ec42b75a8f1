"""Figures of a burn as the manoeuvre forms take them; what they do not take is said, never bent."""

from __future__ import annotations

import math
from collections.abc import Iterable

from protocols.formats.ccsds.drafting import fits, instant_text
from protocols.formats.ccsds.frames import axes_of
from protocols.formats.ccsds.header import Triple
from protocols.messages.manoeuvre.parts import MassChange
from protocols.messages.values import MetresPerSecond, SignedMetresPerSecond

__all__ = ["NOTICE", "OUTCOME", "about", "added", "band", "delta_v_of", "mass_change"]

NOTICE, OUTCOME = "manoeuvre.notice", "manoeuvre.outcome"


def delta_v_of(vector: Triple | None, frame: str, at_line: int, notes: list[str]) -> dict[str, object] | None:
    """The delta-v in m/s by its frame; as a band of its size where the form has no word for that."""
    if vector is None:
        return None
    if any(fits(each, SignedMetresPerSecond) is None for each in vector):
        notes.append(f"line {at_line}: a delta-v of {math.hypot(*vector):g} m/s is more than the form takes")
        return None
    word = axes_of(frame)
    if word is None:
        figures = ", ".join(f"{each:g}" for each in vector)
        notes.append(
            f"line {at_line}: {figures} m/s in {frame}, a frame that the form has no word for: its size is given"
        )
        return band(math.hypot(*vector), math.hypot(*vector))
    one, two, three = vector
    return {"is": "vector", "frame": word, "axis_1_m_s": one, "axis_2_m_s": two, "axis_3_m_s": three}


def band(least: float, most: float) -> dict[str, object] | None:
    """Between two sizes in m/s; None for more than the form takes."""
    if fits(most, MetresPerSecond) is None:
        return None
    return {"is": "band", "at_least_m_s": least, "at_most_m_s": most}


def mass_change(change: float | None, keyword: str, at_line: int, notes: list[str]) -> float | None:
    """A loss in kg; what is none is left out and said."""
    taken = fits(change, MassChange)
    if change is not None and taken is None:
        notes.append(f"line {at_line}: {keyword} of {change:g} kg is no loss of mass that the form takes: left out")
    return taken


def added(values: Iterable[float | None]) -> float | None:
    """The sum of those that are there; None for none."""
    there = [value for value in values if value is not None]
    return sum(there) if there else None


def about(name: str, at: int, number: str = "") -> str:
    """One draft among several, in a line."""
    which = f"{number} of " if number else ""
    return f"{which}{name or 'the object'}, ignition {instant_text(at)}"

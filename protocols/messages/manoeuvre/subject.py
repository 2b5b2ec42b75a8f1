"""Manoeuvres in a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocols.messages import words
from protocols.messages.manoeuvre.parts import DeltaV, DeltaVBand, magnitude_m_s
from protocols.messages.saying import Arguments, name_of, undisclosed, when
from protocols.messages.values import Interval, Undisclosed
from protocols.phrases import times
from protocols.phrases.catalogue import Phrases

if TYPE_CHECKING:
    from protocols.messages.manoeuvre import Notice, Outcome

__all__ = ["notice", "notice_asks", "outcome"]


def notice(body: Notice, phrases: Phrases) -> Arguments:
    delta_v = _delta_v(body.delta_v_m_s, phrases)
    return {"object": name_of(body.object, phrases), "ignition": when(body.ignition, phrases), "delta_v": delta_v}


def outcome(body: Outcome, phrases: Phrases) -> Arguments:
    return {"outcome": words.code(phrases, "outcome", body.outcome), "delta_v": _delta_v(body.delta_v_m_s, phrases)}


def notice_asks(body: Notice, phrases: Phrases) -> str | None:
    if isinstance(body.ask_during, Interval):
        start, end = times.exact(body.ask_during.start), times.exact(body.ask_during.end)
        return phrases.say("asks-during", what=words.code(phrases, "ask", body.ask), start=start, end=end)
    return None if body.ask == "none" else words.code(phrases, "ask", body.ask)


def _delta_v(value: DeltaV | DeltaVBand | Undisclosed | None, phrases: Phrases) -> str:
    if isinstance(value, DeltaV):
        return words.quantity(phrases, float(f"{magnitude_m_s(value):.3g}"), "m/s")
    if isinstance(value, DeltaVBand):
        low, high = words.figure(value.at_least_m_s), words.quantity(phrases, value.at_most_m_s, "m/s")
        return phrases.say("subject-band", low=low, high=high)
    return phrases.say("subject-not_stated") if value is None else undisclosed(value, phrases)

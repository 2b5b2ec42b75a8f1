"""Two states of one exchange, and what happened between them."""

from __future__ import annotations

from typing import Final

from hotline.client.changes import Change, Moved, Step
from hotline.client.matter import Matter
from protocols.exchange import Exchange

__all__ = ["moves"]

# Step → the field of the exchange that holds its time. The order is that of the stages.
_FIELDS: Final[dict[Step, str]] = {
    "sent": "sent",
    "received": "received",
    "cannot_read": "cannot_read",
    "shown": "shown",
    "acknowledged": "acknowledged",
    "voice": "voice",
    "answered": "answered",
    "refused": "refused",
    "cancelled": "cancelled",
    "one_officer": "one_officer",
    "confirmed": "confirmed",
    "held": "held",
    "stands": "stands",
}


def moves(matter: Matter, centre: str, before: Exchange, after: Exchange, node_says: frozenset[str]) -> list[Change]:
    """One `Moved` for each time that was set, and for each further holding."""
    found: list[Change] = []
    for step, field in _FIELDS.items():
        was, at = getattr(before, field), getattr(after, field)
        if at is not None and was != at:
            found.append(Moved(matter, centre, step, at, step in node_says))
    for holding in after.holdings:
        if holding not in before.holdings:
            found.append(Moved(matter, centre, "holding", holding.at))
    return found

"""Silence is a state: what has not come for a message, for how long, and who owes what next.

Each negative is a fact with its age (`NOT SEEN 5:36`), never a judgement. Whatever came later in the order of the
stages stands for what came before it: a message that an officer has acknowledged is not NOT RECEIVED, though the time
of its receipt stays empty. Where it was agreed not to share when a message is shown, there is no NOT SEEN either: that
is drawn NOT SHARED (specification: exchange).
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, NamedTuple

from protocols.deadlines import Clocks
from protocols.exchange import Exchange

__all__ = ["Duty", "Negative", "NegativeKind", "Side", "negatives", "owes"]

Side = Literal["sender", "receiver"]


class NegativeKind(StrEnum):
    """The four that are drawn."""

    NOT_RECEIVED = "not_received"
    NOT_SEEN = "not_seen"
    NOT_ACKNOWLEDGED = "not_acknowledged"
    NOT_ANSWERED = "not_answered"


class Negative(NamedTuple):
    """What has not come; for how long; how late it is, in milliseconds (below 0: so much time is left)."""

    what: NegativeKind
    since_ms: int
    late_ms: int


class Duty(StrEnum):
    """What is owed next."""

    SEND = "send"  # the sender: hand it to a link
    RECEIVE = "receive"  # the receiver's node: store it
    SHOW = "show"  # the receiver: somebody opens it
    ACKNOWLEDGE = "acknowledge"
    ANSWER = "answer"  # or holding
    NEXT_WORD = "next_word"  # by the holding's T
    CONFIRM = "confirm"  # the sender's second officer
    CANCEL_OR_STANDS = "cancel_or_stands"  # two officers of the sender, after a hold
    NEW_MESSAGE = "new_message"  # the sender, after `refused`: mend it, same case
    CALL = "call"  # the sender, after `cannot_read`: by voice


_RUNGS: Final = (
    # what is missing, the field that ends it, the clock that guards it, what the receiver owes
    (NegativeKind.NOT_RECEIVED, "received", "received_by", Duty.RECEIVE),
    (NegativeKind.NOT_SEEN, "shown", "shown_by", Duty.SHOW),
    (NegativeKind.NOT_ACKNOWLEDGED, "acknowledged", "acknowledged_by", Duty.ACKNOWLEDGE),
    (NegativeKind.NOT_ANSWERED, "answered", "answered_by", Duty.ANSWER),
)


def _open(exchange: Exchange, clocks: Clocks, side: Side) -> list[tuple[NegativeKind, int, Duty]]:
    """Every rung that is owed and that neither itself nor anything later has ended, lowest first."""
    if exchange.over:
        return []
    found: list[tuple[NegativeKind, int, Duty]] = []
    for kind, field, clock, duty in reversed(_RUNGS):
        if getattr(exchange, field) is not None:
            break
        if side == "sender" and exchange.voice is not None and kind is not NegativeKind.NOT_ANSWERED:
            # Their watch took it by voice: the sender waits for none of these, and they still owe a line of it.
            break
        by = getattr(clocks, clock)
        if kind is NegativeKind.NOT_ANSWERED and exchange.holding_until is not None:
            # A holding was taken by an officer: nothing below it is open, and its own T runs.
            return [(kind, exchange.holding_until, Duty.NEXT_WORD)]
        if by is not None:
            found.append((kind, by, duty))
    return found[::-1]


def negatives(
    exchange: Exchange, clocks: Clocks, now: int, *, side: Side = "sender", shown_shared: bool = True
) -> tuple[Negative, ...]:
    """What has not come, lowest stage first.

    Ages count from the release at the sender, from our own receipt at the receiver. `shown_shared` is False where the
    charter says that this addressee does not share it: drawn NOT SHARED, never NOT SEEN.
    """
    start = exchange.received if side == "receiver" and exchange.received is not None else exchange.released
    return tuple(
        Negative(kind, now - start, now - by)
        for kind, by, _ in _open(exchange, clocks, side)
        if shown_shared or kind is not NegativeKind.NOT_SEEN
    )


def owes(exchange: Exchange, clocks: Clocks, side: Side) -> tuple[Duty, ...]:
    """What this side owes next, most pressing first; the receiver never more than one thing at a time."""
    if side == "receiver":
        return tuple(duty for _, _, duty in _open(exchange, clocks, side)[:1])
    owed = {
        Duty.CANCEL_OR_STANDS: exchange.held is not None,
        Duty.CONFIRM: exchange.confirmation_due,
        Duty.NEW_MESSAGE: exchange.refused is not None and exchange.cancelled is None,
        Duty.CALL: exchange.cannot_read is not None and exchange.acknowledged is None and not exchange.over,
        Duty.SEND: exchange.sent is None and exchange.received is None and not exchange.over,
    }
    return tuple(duty for duty, is_owed in owed.items() if is_owed)

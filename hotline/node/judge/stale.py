"""What leaves for a centre whose roster is stale: FLASH and IMMEDIATE when an officer says so by the centre's name.

A revocation may have been withheld from us: whoever reads it there may hold a key that its party has taken back. That
is the officer's decision, and it is entered, and every seat hears of it (specification: roster, "stale records").
"""

from __future__ import annotations

from hotline.node.judge.arrival import alarm
from hotline.node.judge.effects import Effect, Enter, Tell
from hotline.node.judge.events import Submitted
from hotline.node.judge.facts import Facts
from protocols.expiry import check_release

__all__ = ["over_stale"]


def over_stale(event: Submitted, facts: Facts, *, leaves: bool) -> tuple[Effect, ...]:
    """What is entered and told of a message that goes over a stale roster. Raises Refused `roster_stale`."""
    message = event.message
    confirmed = event.over_stale
    if facts.waiting is not None and facts.waiting.state == "override" and len(event.attestations) == 1:
        confirmed = frozenset((*message.to, *message.info))  # it was confirmed when the override was asked for
    stale = check_release(message, facts.roster, facts.now, confirmed, leaves=leaves)
    if not stale:
        return ()
    detail = f"{event.seat} let it go to {', '.join(stale)}, of whom the statement or the root has expired"
    told = alarm("sent_over_stale", stale[0], event.message_hash, facts.now, detail)
    return Enter("over_stale", event.message_hash), Tell("alarm", told, event.message_hash)

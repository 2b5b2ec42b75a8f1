"""What one officer began alone, and two have not finished when its time is over: it is said, at both ends, once.

::

    override       one officer asks to release alone: everybody who may release is paged, once a minute; after five it
                   goes, unless a second officer released it as usual, or somebody returned it
    confirmation   one officer released alone: 15 minutes for the second's confirmation, then it is UNCONFIRMED
    hold           10 minutes for two officers to cancel it or to say that it stands; then both ends sound, and it stays

The instants are told by the node's own timer, which runs monotonic: a clock that is set makes nothing early or late
(specification: signing, section 4; exchange, section 3; report W4).
"""

from __future__ import annotations

from typing import Final

from hotline.node.judge.effects import Begin, Decision, Effect, End, Enter, Tell, Turn
from hotline.node.judge.events import Overstayed, Paged
from hotline.node.judge.facts import Facts
from protocols.exchange import CONFIRM_MS, SETTLE_HOLD_MS, Exchange
from protocols.messages.header import Message, five_digits

__all__ = ["ALLOWED_MS", "PAGES", "begun", "overstayed", "page", "paged"]

PAGES: Final = 5
"""Minutes of paging before an override goes."""

ALLOWED_MS: Final = {"override": 60_000, "confirmation": CONFIRM_MS, "hold": SETTLE_HOLD_MS}
"""How long each may last before the timer tells; of an override, each of its minutes."""


def begun(message: bytes, before: Exchange | None, after: Exchange) -> tuple[Effect, ...]:
    """What begins when an exchange of this message (its hash) goes from one state to another."""
    found: list[Effect] = []
    if after.confirmation_due and not (before is not None and before.confirmation_due):
        found.append(Begin(message, "confirmation"))
    if after.held is not None and (before is None or before.held is None):
        found.append(Begin(message, "hold"))
    return tuple(found)


def page(message: bytes, role: str, minute: int, reached: tuple[str, ...] | None, now: int) -> Tell:
    """Every seat sounds: `role` asks to release alone. `minute` from 0; `reached`: who is signed on, once known."""
    detail = (
        f"{role} asks to release {five_digits(message)} alone: release or return it; it goes in {PAGES - minute} min"
    )
    if reached is not None:
        detail += f". Signed on: {', '.join(each for each in reached if each != role) or 'nobody else'}"
    return _alarm("override_asked", None, message, now, detail)


def paged(event: Paged, facts: Facts) -> Decision:
    """One more minute of paging has passed. Nothing where nobody asks any more."""
    waiting = facts.waiting
    if waiting is None or waiting.state != "override" or facts.minutes is None:
        return Decision((End(event.message, "override"),), {"due": False})
    minute = facts.minutes + 1
    if minute >= PAGES:
        return Decision((Turn(event.message, "override"),), {"due": True})
    told = page(event.message, waiting.author, minute, event.reached, facts.now)
    return Decision((Turn(event.message, "override"), told), {"due": False})


def overstayed(event: Overstayed, facts: Facts) -> Decision:
    """The time is over. Nothing where two officers have finished it, or its message is not here."""
    end = End(event.message, event.what)
    mine = [each for (hashed, _), each in facts.exchanges.items() if hashed == event.message]
    open_ = {
        "confirmation": any(each.confirmation_due for each in mine),
        "hold": any(each.held is not None for each in mine),
        "override": facts.waiting is not None and facts.waiting.state == "override",
    }[event.what]
    if not open_:
        return Decision((end,))
    message = facts.kept.message if facts.kept is not None else None
    peer = message.from_ if facts.kept is not None and facts.kept.incoming and message is not None else None
    if event.what == "override":
        detail = f"the override was refused when its time came: {event.detail}"
        return Decision((end, _alarm("override_refused", None, event.message, facts.now, detail)))
    code, detail = _words(event, message)
    return Decision((end, Enter(code, event.message), _alarm(code, peer, event.message, facts.now, detail)))


def _words(event: Overstayed, message: Message | None) -> tuple[str, str]:
    who = message.from_ if message is not None else "its centre"
    if event.what == "hold":
        return "hold_not_settled", f"{who} holds {five_digits(event.message)} for 10 min: neither cancelled nor STANDS"
    return "unconfirmed", f"{who} released {five_digits(event.message)} by one officer; no second confirmed in 15 min"


def _alarm(code: str, peer: str | None, message: bytes, at: int, detail: str) -> Tell:
    told = {"code": code, "peer": peer, "message": message, "at": at, "detail": detail}
    return Tell("alarm", told, message)

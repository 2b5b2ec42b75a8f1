"""What a message does to the life of the message it refers to, at either end."""

from __future__ import annotations

from hotline.node.judge.effects import Effect, SetExchange
from hotline.node.judge.facts import Facts, Kept
from hotline.node.judge.rules import body_or_none
from protocols.deadlines import Clocks, clocks
from protocols.exchange import (
    Acknowledged,
    Answered,
    Cancelled,
    Confirmed,
    Exchange,
    Held,
    Holding,
    Stands,
    step,
)
from protocols.exchange import Event as ExchangeEvent
from protocols.messages.forms import form_of, settles
from protocols.messages.header import Message
from protocols.roster import Bulletin
from protocols.watch_hours import WatchHours
from protocols.wire import Wire

__all__ = ["consequences", "due", "happening", "is_settled", "watch_hours_of"]


def happening(
    message: Message, hashed: bytes, body: Wire | None, role: str, at: int
) -> ExchangeEvent | None:
    """The event in the life of the message that this one refers to; None where it changes nothing there."""
    if message.relation is None:
        return None
    if message.relation.kind == "cancel":
        return Cancelled(at=at)
    match settles(message, body):
        case "acknowledged":
            return Acknowledged(at=at, role=role)
        case "holding":
            return Holding(at=at, until=next_word(message, body) or at, role=role, message=hashed)
        case "answered":
            return Answered(at=at, role=role, message=hashed)
        case "hold":
            return Held(at=at)
        case "stands":
            return Stands(at=at)
        case "confirmation":
            return Confirmed(at=at)
    return None


def next_word(message: Message, body: Wire | None) -> int | None:
    """The T of "next word by T" in a message that settles as holding."""
    form = form_of(message.type, message.version)
    return form.next_word_by(body) if form is not None and body is not None else None


def _by_the_sender(event: ExchangeEvent) -> bool:
    return isinstance(event, Held | Stands | Cancelled | Confirmed)


def consequences(
    message: Message, hashed: bytes, body: Wire | None, role: str, at: int, related: Kept, facts: Facts
) -> tuple[Effect, ...]:
    """The exchanges of `related` as they stand after `message`, released at `at`.

    An addressee settles for itself; what the original's own centre does (hold, stands, cancel, confirmation) holds
    for every addressee that its message names.
    """
    event = happening(message, hashed, body, role, at)
    if event is None:
        return ()
    if _by_the_sender(event):
        addressees = [facts.me] if related.incoming else [*related.message.to, *related.message.info]
    else:
        addressees = [message.from_]
    changed: list[Effect] = []
    for addressee in addressees:
        before = facts.exchanges.get((related.hash, addressee))
        if before is None:
            continue
        after = step(before, event)
        if after != before:
            settled = is_settled(after, related.message, addressee)
            changed.append(SetExchange(related.hash, addressee, related.incoming, after, settled))
    return tuple(changed)


def is_settled(exchange: Exchange, message: Message, addressee: str) -> bool:
    """Whether nothing more is owed by this addressee."""
    if exchange.over:
        return True
    if exchange.received is None:
        return False
    form = form_of(message.type, message.version)
    if addressee in message.info or (form is not None and form.settling):
        return True
    match message.reply.required:
        case "none":
            return exchange.shown is not None or exchange.acknowledged is not None
        case "acknowledgement":
            return exchange.acknowledged is not None
        case _:
            return False


def due(message: Message, addressee: str, start: int, facts: Facts) -> Clocks:
    """What the addressee owes and by when: the sender counts from the release, the receiver from its own receipt."""
    form = form_of(message.type, message.version)
    bulletin = facts.roster.bulletin(addressee)
    return clocks(
        message.precedence,
        for_information=addressee in message.info,
        start=start,
        reply_required=message.reply.required,
        reply_by=message.reply.by,
        settling=form is not None and form.settling,
        watch_hours=watch_hours_of(bulletin),
    )


def watch_hours_of(bulletin: Bulletin | None) -> WatchHours | None:
    """When somebody is on watch there; None is day and night."""
    if bulletin is None:
        return None
    return WatchHours.weekly((window.start, window.end) for window in bulletin.watch_hours)


def later(kept: Kept) -> tuple[Message, bytes, Wire | None]:
    """A message that came before the one it refers to, to be applied now."""
    return kept.message, kept.hash, body_or_none(kept.message)

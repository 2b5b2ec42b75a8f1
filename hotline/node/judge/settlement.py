"""What a message does to the life of the message it refers to, at either end."""

from __future__ import annotations

from dataclasses import dataclass

from hotline.node.judge.effects import Effect, SetExchange
from hotline.node.judge.facts import Facts, Kept
from hotline.node.judge.rules import body_or_none
from hotline.node.judge.unfinished import begun
from protocols.channels import deadlines_on, shown_shared
from protocols.deadlines import Clocks, clocks
from protocols.exchange import Event as ExchangeEvent
from protocols.exchange import Exchange, step
from protocols.messages.forms import form_of
from protocols.messages.header import Message
from protocols.roster import Bulletin
from protocols.settling import told
from protocols.watch_hours import WatchHours
from protocols.wire import Wire

__all__ = ["Signed", "consequences", "due", "happening", "is_settled", "watch_hours_of"]


@dataclass(frozen=True, slots=True)
class Signed:
    """Who signed a message, when, and when its release was: what its consequences are dated by."""

    role: str
    signed_at: int
    released_at: int


def happening(kept: Kept, sender: str) -> ExchangeEvent | None:
    """What a message that overtook the one it refers to does to it, now that this has come from `sender`: only its own
    centre can have said so. What another addressee settled is that addressee's."""
    what = told(kept.message, kept.hash, body_or_none(kept.message), role="", signed_at=kept.at, released_at=kept.at)
    return what.event if what is not None and what.whose == "sender" and what.by == sender else None


def consequences(
    message: Message, hashed: bytes, body: Wire | None, signed: Signed, related: Kept, facts: Facts
) -> tuple[Effect, ...]:
    """The exchanges of `related` as they stand after `message`.

    An addressee settles for itself; what the original's own centre does (hold, stands, cancel, confirmation) holds
    for every addressee that its message names.
    """
    what = told(message, hashed, body, role=signed.role, signed_at=signed.signed_at, released_at=signed.released_at)
    if what is None:
        return ()
    if what.whose == "sender":
        everybody = [facts.me] if related.incoming else [*related.message.to, *related.message.info]
        # Whom it did not go to was not told: our own board would say HELD where nobody over there holds anything.
        addressees = [centre for centre in everybody if what.holds_for(centre, related.message.from_)]
    else:
        addressees = [message.from_]
    changed: list[Effect] = []
    for addressee in addressees:
        before = facts.exchanges.get((related.hash, addressee))
        if before is None:
            continue
        after = step(before, what.event)
        if after != before:
            settled = is_settled(after, related.message, addressee, facts)
            changed.append(SetExchange(related.hash, addressee, related.incoming, after, settled))
            changed += begun(related.hash, before, after)
    return tuple(changed)


def is_settled(exchange: Exchange, message: Message, addressee: str, facts: Facts) -> bool:
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
            # Where nobody tells when it was shown, nobody will.
            told = shown_shared(message.charter, facts.channels)
            return not told or exchange.shown is not None or exchange.acknowledged is not None
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
        table=deadlines_on(message.charter, facts.channels),
        shown_shared=shown_shared(message.charter, facts.channels),
    )


def watch_hours_of(bulletin: Bulletin | None) -> WatchHours | None:
    """When somebody is on watch there; None is day and night."""
    if bulletin is None:
        return None
    return WatchHours.weekly((window.start, window.end) for window in bulletin.watch_hours)

"""Notices: received, shown, refused, cannot read. Idempotent, never receipted; each sets first times only."""

from __future__ import annotations

from typing import Final

from hotline.node.judge.arrival import alarm
from hotline.node.judge.effects import Decision, Effect, Enter, KeepNotice, ReceivedThere, SetExchange, Tell
from hotline.node.judge.events import Noticed
from hotline.node.judge.facts import Facts
from hotline.node.judge.settlement import is_settled
from protocols.channels import shown_shared
from protocols.exchange import CannotRead, Exchange, Received, RefusedThere, Shown, step
from protocols.exchange import Event as ExchangeEvent
from protocols.messages.header import Message
from protocols.notice import NoticeItem

__all__ = ["noticed"]

_THERE: Final = ("received", "refused", "cannot_read")
"""Whoever says one of these has it."""


def noticed(event: Noticed, facts: Facts) -> Decision:
    """A notice about messages that we have; what it says of others is passed over, so that it can prove nothing."""
    notice = event.notice
    if facts.notice_known:
        return Decision(_owed_no_more(event), {"state": "known"})
    effects: list[Effect] = []
    known: list[tuple[str, bytes]] = []
    exchanges = dict(facts.exchanges)
    for item in notice.items:
        kept = facts.messages.get(item.message)
        if kept is None or kept.incoming != event.ours or (item.message, notice.from_) not in exchanges:
            continue
        if event.ours and kept.message.from_ != notice.to:
            continue  # what one centre sent us is not shown to another
        if event.ours and item.what == "shown" and not shown_shared(kept.message.charter, facts.channels):
            continue  # the charter keeps it here, whatever program the seat runs
        known.append((item.what, item.message))
        effects += _item(item, event, kept.message, exchanges, facts)
    if not known:
        return Decision(answer={"state": "nothing_known"})
    hashed = event.record.hash("notice", facts.mode)
    data = event.record.encode()
    return Decision(
        (
            KeepNotice(event.record, notice.from_, notice.to, hashed, tuple(known), outgoing=event.ours),
            Enter("notice", hashed),
            *effects,
            *(Tell("notice", {"data": data, "at": facts.now}, message) for message in sorted({m for _, m in known})),
        ),
        {"state": "noticed"},
    )


def _owed_no_more(event: Noticed) -> tuple[ReceivedThere, ...]:
    """What the peer said that it lacked, while its receipt was on the way over another link, is owed again, and sent
    again; the receipt that it gives then is the one that we know. Were it passed over, it would be owed for ever."""
    if event.ours:
        return ()
    stands = [item.message for item in event.notice.items if item.what in _THERE]
    return tuple(ReceivedThere(message, event.notice.from_) for message in stands)


def _item(
    item: NoticeItem, event: Noticed, message: Message, exchanges: dict[tuple[bytes, str], Exchange], facts: Facts
) -> list[Effect]:
    addressee = event.notice.from_
    before = exchanges[item.message, addressee]
    after = exchanges[item.message, addressee] = step(before, _happened(item, event.role or ""))
    effects: list[Effect] = []
    if item.what in _THERE and not event.ours:
        effects.append(ReceivedThere(item.message, addressee))
    if after != before:
        settled = is_settled(after, message, addressee, facts)
        effects.append(SetExchange(item.message, addressee, event.ours, after, settled))
    if item.what == "refused" and before.refused is None:
        told = alarm("refused_there", addressee, item.message, facts.now, item.code or "")
        effects.append(Tell("alarm", told, item.message))
    return effects


def _happened(item: NoticeItem, role: str) -> ExchangeEvent:
    match item.what:
        case "received":
            return Received(at=item.at)
        case "shown":
            return Shown(at=item.at, role=role)
        case "refused":
            return RefusedThere(at=item.at, code=item.code or "")
        case "cannot_read":
            return CannotRead(at=item.at)

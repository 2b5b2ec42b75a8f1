"""What a program is told: one event for each thing that an entry of the log changed.

An entry is verified by the program's own board before it is told; what only the node says is marked `node_says`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Final

from hotline.client import entries
from hotline.client.changes import (
    Added,
    AlarmRaised,
    AttachmentChanged,
    Change,
    Distrusted,
    GapChanged,
    LinkChanged,
    Moved,
    NodeRefused,
    Paged,
    RungReached,
    SeatChanged,
    WaitEnded,
    Waits,
)
from protocols.errors import Refused
from protocols.exchange import Exchange

__all__ = ["EVENTS", "Event", "events_of", "of_the_log", "of_the_node", "placed"]

EVENTS: Final[Mapping[str, str]] = MappingProxyType({
    "arrived": "a message came from another centre",
    "released": "our centre released a message",
    "sent": "it was handed to a route to `centre` (NODE SAYS)",
    "received": "it is on the disk of `centre`; of a message to us, on our node's (NODE SAYS)",
    "cannot_read": "`centre` has it, and cannot read its form",
    "shown": "it was open on a screen at `centre`",
    "acknowledged": "an officer of `centre` took it; not agreement with anything in it",
    "voice": "it was read out to the watch of `centre` and taken, by the day's challenge; noted by `by`",
    "holding": "`centre` gives its next word by `said['until']`",
    "answered": "`centre` answered in substance",
    "refused": "`centre` refused it: `said['code']`",
    "held": "its sender asks not to act on it until further word",
    "stands": "it is good again as it was sent, after a hold",
    "cancelled": "its sender cancelled it",
    "one_officer": "one officer released it alone",
    "confirmed": "the second officer's confirmation came",
    "draft": "a program's draft waits for an officer",
    "waiting": "an officer signed it, and it waits for the second",
    "returned": "a draft, or what waited, was returned by `by`: `said['reason']` (NODE SAYS)",
    "not_received": "it was due on the disk of `centre` (NODE SAYS)",
    "not_seen": "it was due on a screen at `centre` (NODE SAYS)",
    "not_acknowledged": "it was due to be acknowledged by `centre` (NODE SAYS)",
    "not_answered": "it was due to be answered by `centre` (NODE SAYS)",
    "rung": "nobody at `centre` has taken it: `said['rung']` of the ladder is reached, with `said['acts']` (NODE SAYS)",
    "paged": "`said['pager']` was called about it, or could not be: `said['detail']` (NODE SAYS)",
    "refused_here": "an authentic message was refused by our node: `said['code']` (NODE SAYS)",
    "distrusted": "the node served what this program could not verify: `said['code']`",
    "attachment": "so many chunks of a file are at our node (NODE SAYS)",
    "link": "the link to `centre` is up or lost: `said['up']` (NODE SAYS)",
    "gap": "something is missing, of the line from `centre`, or of the node's own log, which was set back",
    "alarm": "something that officers have to hear of: `said['code']` (NODE SAYS)",
    "seat": "an officer signed on or off (NODE SAYS)",
    "connected": "our own node is there",
    "disconnected": "our own node is not heard any more",
})  # fmt: skip
"""Every name of an event, and what it says."""

_LAPSES: Final = {
    "received": "not_received", "shown": "not_seen", "acknowledged": "not_acknowledged", "answered": "not_answered",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened. `name` is one of EVENTS; `hash` the message that it is about.

    `centre`: at which addressee, or which peer. `by`: the officer's or program's role, where one is known. `at`: UTC
    ms, by the clock of whoever signed it. `said`: what else is said of it. `id` is the same however often the event is
    told, and `position` its place in the node's log; 0 where it is in none.
    """

    name: str
    at: int
    hash: bytes | None = None
    centre: str = ""
    by: str = ""
    said: Mapping[str, Any] = field(default_factory=dict)
    node_says: bool = False
    position: int = 0
    id: str = ""


def events_of(what: str, data: Mapping[str, Any], changes: Iterable[Change]) -> list[Event]:
    """What an entry of the log, and what it changed on the board, tell a program, in order."""
    found = [event for change in changes if (event := _event(change)) is not None]
    if what == "lapsed" and (lapse := _lapse(data)) is not None:
        found.append(lapse)
    return found


def of_the_log(reason: str, at: int, after: int) -> Event:
    """The node's own log is another than the one that was followed: told once, before what follows `after`."""
    return Event("gap", at, said={"reason": reason, "after": after, "open": True}, node_says=True)


def of_the_node(name: str, at: int, **said: object) -> Event:
    """`connected` or `disconnected`."""
    return Event(name, at, said=said)


def placed(event: Event, position: int, mark: bytes, index: int) -> Event:
    """The event with its place, and an id made from that."""
    name = hashlib.sha256(b"/".join((b"event", str(position).encode(), mark, str(index).encode()))).hexdigest()[:32]
    return Event(
        event.name, event.at, event.hash, event.centre, event.by, event.said, event.node_says, position, name
    )  # fmt: skip


def _event(change: Change) -> Event | None:
    match change:
        case Added(matter) if not matter.settling:
            name = "arrived" if matter.incoming else "released"
            marks = {"marks": matter.marks} if matter.marks else {}
            return Event(name, matter.at, matter.hash, matter.centre, matter.officers[0], marks)
        case Moved(matter, centre, step, at, node_says):
            exchange = matter.addressees[centre].exchange
            by, said = _beside(step, exchange)
            return Event(step, at, matter.hash, centre, by, said, node_says)
        case Waits(waiting):
            name = "waiting" if waiting.by_service is None else "draft"
            return Event(name, waiting.at, waiting.hash, by=waiting.author, node_says=waiting.by_service is not None)
        case WaitEnded(hash, "returned", by, reason, at):
            return Event("returned", at, hash, by=by, said={"reason": reason}, node_says=True)
        case NodeRefused(centre, hash, code, detail, at):
            return Event("refused_here", at, hash, centre, said={"code": code, "detail": detail}, node_says=True)
        case Distrusted(what, code, detail, at, hash):
            return Event("distrusted", at, hash, said={"what": what, "code": str(code), "detail": detail})
        case AttachmentChanged(hash, index, have, of, code, at):
            said = {"index": index, "have": have, "of": of, "code": code}
            return Event("attachment", at, hash, said=said, node_says=True)
        case LinkChanged(peer, up, at, route, heard_at):
            return Event("link", at, centre=peer, said={"up": up, "route": route, "heard_at": heard_at}, node_says=True)
        case GapChanged(peer, first, last, at, open):
            said = {"reason": "earlier_missing", "first": first, "last": last, "open": open}
            return Event("gap", at, centre=peer, said=said, node_says=True)
        case AlarmRaised(code, peer, hash, at, detail):
            return Event("alarm", at, hash, peer or "", said={"code": code, "detail": detail}, node_says=True)
        case RungReached(hash, centre, rung, climb, due, at, acts, who, pagers):
            told = {"rung": rung, "climb": climb, "due": due, "acts": acts, "who": who, "pagers": pagers}
            return Event("rung", at, hash, centre, said=told, node_says=True)
        case Paged(pager, hash, centre, rung, at, sent, detail):
            told = {"pager": pager, "rung": rung, "sent": sent, "detail": detail}
            return Event("paged", at, hash, centre, said=told, node_says=True)
        case SeatChanged(role, on, at):
            return Event("seat", at, by=role, said={"on": on}, node_says=True)
    return None


def _beside(step: str, exchange: Exchange) -> tuple[str, dict[str, Any]]:
    match step:
        case "shown":
            return exchange.shown_by or "", {}
        case "acknowledged":
            return exchange.acknowledged_by or "", {}
        case "voice":
            return exchange.voice_by or "", {}
        case "answered":
            return exchange.answered_by or "", {"answer": exchange.answer}
        case "holding" if exchange.holdings:
            return exchange.holdings[-1].role, {"until": exchange.holdings[-1].until}
        case "refused":
            return "", {"code": exchange.refused_code}
    return "", {}


def _lapse(data: Mapping[str, Any]) -> Event | None:
    try:
        entry = entries.read_entry("lapsed", data)
    except Refused:
        return None  # the board has called it distrusted
    assert isinstance(entry, entries.Lapsed)
    name = _LAPSES.get(entry.what)
    if name is None:
        return None
    return Event(name, entry.at, entry.message, entry.to, said={"due": entry.due}, node_says=True)

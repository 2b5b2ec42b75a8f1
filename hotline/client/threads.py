"""Every message with the life it has at each addressee, whatever comes first.

All that is told of a message is kept, and its exchanges are computed from that: an acknowledgement may come before the
notice of receipt, a hold before the message that it holds. The same things told in another order, or twice, give the
same threads.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from hotline.client import entries, proof
from hotline.client.changes import Added, Change, Distrusted, Moved, Related
from hotline.client.matter import Addressee, Matter
from hotline.client.moves import moves
from protocols.authority import not_countersigned
from protocols.channels import NO_CHANNELS, Channels, Said, channels_of, deadlines_on, shown_shared
from protocols.deadlines import Clocks, clocks
from protocols.envelope import Verified
from protocols.errors import Code, Refused
from protocols.exchange import CannotRead, OneOfficer, Received, RefusedThere, Sent, Shown, replay
from protocols.line import Void
from protocols.messages.forms import form_of
from protocols.messages.header import Message
from protocols.notice import NoticeItem
from protocols.roster import Roster
from protocols.settling import Told, told_by
from protocols.watch_hours import WatchHours

__all__ = ["Threads", "watch_hours"]


class Threads:
    """`matters`: message hash → Matter. Everything handed in has been verified, or is marked as the node's word."""

    def __init__(self, centre: str) -> None:
        self.centre = centre
        self.matters: dict[bytes, Matter] = {}
        self._told: dict[bytes, list[Told]] = {}
        self._referring: dict[bytes, list[bytes]] = {}
        self._channels: Channels | None = NO_CHANNELS

    def channels(self) -> Channels:
        """Every channel that the charters here make, by the hash of its proposal."""
        if self._channels is None:
            self._channels = channels_of(
                Said(each.hash, each.message, each.body)
                for each in self.matters.values()
                if _bears_on_charters(each.message)
            )
        return self._channels

    def say(self, said: Verified, at: int, marks: tuple[str, ...], roster: Roster, now: int) -> list[Change]:
        """A message to us, or one release of a message of ours. `at`: when our node recorded it."""
        hash, incoming = said.message_hash, said.message.from_ != self.centre
        before = self.matters.get(hash)
        others = before.addressees if before else {}
        known = others.get(said.release.to)
        if known is not None and known.release.epoch >= said.release.epoch:
            return []
        here = _addressee(said, at if incoming else said.release.released_at, roster, self.channels())
        if known is not None:  # released again in a later epoch: its life goes on
            here = replace(here, exchange=known.exchange, clocks=known.clocks)
        self.matters[hash] = Matter(
            hash=hash,
            data=said.authentic.envelope.message,
            message=said.message,
            body=said.body,
            incoming=incoming,
            officers=tuple(officer.role for officer in said.officers),
            by_one_officer=said.by_one_officer,
            read_in=said.attestations[0].read_in,
            at=before.at if before else at,
            addressees={**others, here.centre: here},
            related=tuple(self._referring.get(hash, ())),
            holds=self._holds(hash),
            marks=tuple(dict.fromkeys((*(before.marks if before else ()), *_marks(said, marks, roster)))),
        )
        if _bears_on_charters(said.message):
            self._channels = None
        if incoming:
            self._tell(hash, Told(Received(at), self.centre, "node"))
        if said.by_one_officer:
            self._tell(hash, Told(OneOfficer(said.release.released_at), said.message.from_, "sender"))
        moved = self._settle(hash, roster, now)
        if before is not None:
            return moved
        if incoming:  # that what arrived was received needs no second telling
            moved = [change for change in moved if not (isinstance(change, Moved) and change.step == "received")]
        return [Added(self.matters[hash]), *moved, *self._refer(self.matters[hash], said, roster, now)]

    def handed(self, entry: entries.Handed, roster: Roster, now: int) -> list[Change]:
        """NODE SAYS: it was given to a route."""
        self._tell(entry.message, Told(Sent(entry.at), entry.to, "node"))
        matter = self.matters.get(entry.message)
        one = matter.addressees.get(entry.to) if matter else None
        if matter and one and entry.route and entry.route not in one.routes:
            self._set(matter, replace(one, routes=(*one.routes, entry.route)))
        return self._settle(entry.message, roster, now)

    def noticed(self, noticed: proof.Noticed, roster: Roster, now: int) -> list[Change]:
        """What an addressee's centre or officer signed about messages."""
        changes: list[Change] = []
        for item in noticed.notice.items:
            self._tell(item.message, Told(_event(item, noticed.role), noticed.notice.from_, "addressee"))
            changes += self._settle(item.message, roster, now)
        return changes

    def voided(self, entry: entries.Void, void: Void, roster: Roster, now: int) -> list[Change]:
        """Our centre gave a release up, signed: it will not come there, however long one waits."""
        matter = self.matters.get(entry.message)
        one = matter.addressees.get(void.to) if matter else None
        if one is None or one.release_hash != void.release:
            raise Refused(Code.NOT_FOUND, "a void of a release that is not here")
        self._tell(entry.message, Told(RefusedThere(entry.at, void.code), void.to, "node"))
        return self._settle(entry.message, roster, now)

    def _refer(self, matter: Matter, said: Verified, roster: Roster, now: int) -> Iterable[Change]:
        """What this message does to the one that it refers to, which may still be on its way."""
        target = matter.refers_to
        if target is None:
            return ()
        self._referring.setdefault(target, []).append(matter.hash)
        told = told_by(said)
        if told is not None:
            self._tell(target, told)
        other = self.matters.get(target)
        if other is None:
            return ()
        other = replace(other, related=(*other.related, matter.hash), holds=self._holds(target))
        self.matters[target] = other
        return [Related(other, matter), *self._settle(target, roster, now)]

    def _holds(self, hash: bytes) -> tuple[tuple[int, int], ...]:
        """Of each hold of this message: when it was released, and when our node recorded it."""
        referring = (self.matters[each] for each in self._referring.get(hash, ()))
        return tuple(sorted((each.released_at, each.at) for each in referring if each.message.type == "procedure.hold"))

    def _tell(self, hash: bytes, told: Told) -> None:
        kept = self._told.setdefault(hash, [])
        if told not in kept:
            kept.append(told)

    def _settle(self, hash: bytes, roster: Roster, now: int) -> list[Change]:
        """The exchanges of a message from all that was told of it, and what is new in them."""
        matter = self.matters.get(hash)
        if matter is None:
            return []
        changes = self._confirm(matter, roster, now)
        for name, before in matter.addressees.items():
            sender = matter.message.from_
            told = [each for each in self._told.get(hash, ()) if each.proof is None and each.holds_for(name, sender)]
            exchange = replay(before.exchange.released, [each.event for each in told])
            signed = {_name(each) for each in told if each.whose != "node"}
            only_node = frozenset(_name(each) for each in told if each.whose == "node") - signed
            after = replace(before, exchange=exchange, node_says=only_node)
            if after != before:
                matter = self._set(matter, after)
                changes += moves(matter, name, before.exchange, exchange, only_node)
        return changes

    def _set(self, matter: Matter, one: Addressee) -> Matter:
        changed = replace(matter, addressees={**matter.addressees, one.centre: one})
        self.matters[matter.hash] = changed
        return changed

    def _confirm(self, matter: Matter, roster: Roster, now: int) -> list[Change]:
        """Confirmations are believed once the second officer's signature over this very message has verified."""
        changes: list[Change] = []
        kept = self._told.get(matter.hash, [])
        for told in [each for each in kept if each.proof is not None]:
            kept.remove(told)
            assert told.proof is not None
            try:
                proof.confirmed_by(matter, told.proof, roster)
            except Refused as refused:
                changes.append(Distrusted("confirmation", refused.code, refused.detail, now, matter.hash))
            else:
                kept.append(replace(told, proof=None))
        return changes


def watch_hours(roster: Roster, centre: str) -> WatchHours | None:
    """When a centre is on watch by its newest bulletin; None is day and night, or unknown."""
    bulletin = roster.bulletin(centre)
    return WatchHours.weekly((w.start, w.end) for w in bulletin.watch_hours) if bulletin else None


def _bears_on_charters(message: Message) -> bool:
    return message.type.startswith("charter.") or message.type == "procedure.cancellation"


def _marks(said: Verified, marks: tuple[str, ...], roster: Roster) -> tuple[str, ...]:
    """The node's marks, but for the one that this seat can see for itself: whose State has signed for it."""
    told = [mark for mark in marks if mark != "not_countersigned"]
    return (*told, "not_countersigned") if not_countersigned(said.message.from_, roster) else tuple(told)


def _addressee(said: Verified, start: int, roster: Roster, channels: Channels) -> Addressee:
    centre, charter = said.release.to, said.message.charter
    hours = watch_hours(roster, centre)
    return Addressee(
        centre=centre,
        for_information=centre in said.message.info,
        exchange=replay(said.release.released_at, ()),
        clocks=_clocks(said.message, centre in said.message.info, start, hours, channels),
        watch_hours=hours,
        release=said.release,
        release_hash=said.authentic.release_hash,
        envelope=said.authentic.data,
        table=deadlines_on(charter, channels),
        shown_shared=shown_shared(charter, channels),
    )


def _clocks(
    message: Message, for_information: bool, start: int, hours: WatchHours | None, channels: Channels
) -> Clocks:
    form = form_of(message.type, message.version)
    return clocks(
        message.precedence,
        for_information=for_information,
        start=start,
        reply_required=message.reply.required,
        reply_by=message.reply.by,
        settling=form is not None and form.settling,
        watch_hours=hours,
        table=deadlines_on(message.charter, channels),
        shown_shared=shown_shared(message.charter, channels),
    )


def _name(told: Told) -> str:
    return type(told.event).__name__.lower()


def _event(item: NoticeItem, role: str | None) -> Received | Shown | RefusedThere | CannotRead:
    match item.what:
        case "received":
            return Received(item.at)
        case "shown":
            return Shown(item.at, role or "")
        case "refused":
            return RefusedThere(item.at, item.code or "")
        case "cannot_read":
            return CannotRead(item.at)

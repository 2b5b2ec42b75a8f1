"""A lane's board: everything that one seat knows of one centre in one mode. No IO, no clock: entries in, changes out.

    board = Board("live", "MERIDIAN", anchor)
    for change in board.apply(position, what, data, now): …
    for shelf, matters in board.shelves(now).items(): …

The node is a carrier. Every envelope, attestation and notice is verified again, against a roster that begins with the
root of the own party and grows by what that root's registrars and two own officers signed. What cannot be verified is
`Distrusted` and becomes nothing else; what only the node can know (links, gaps, alarms, `sent`) is kept apart and
marked. Entries may come twice and in any order: each first time is set once, and the board is the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from hotline.client import entries, names, proof, shelves
from hotline.client.adopting import adopted
from hotline.client.changes import Change, Distrusted, RosterChanged, WaitEnded, Waits
from hotline.client.matter import Case, Deadline, Matter, NotYet, Shelf, Waiting
from hotline.client.node_says import NodeSays
from hotline.client.standing import standings_of
from hotline.client.threads import Threads, watch_hours
from protocols.channels import Channel, Channels
from protocols.envelope import Envelope
from protocols.errors import Code, Refused
from protocols.messages.header import message_hash
from protocols.messages.lifecycle import Standing
from protocols.pae import Mode
from protocols.roster import RecordKind, Roster

__all__ = ["Board"]

MOST_DISTRUSTED = 1_000


class Board:
    """To read, and never to write: the attributes below; `apply` changes them.

    matters     message hash → Matter: every message, settling ones too
    waiting     message hash → Waiting: attested by its author, not yet by the second officer; and programs' drafts
    returned    message hash → its newest WaitEnded, of those that were returned (NODE SAYS)
    roster      what this seat believes
    links       peer → LinkChanged (NODE SAYS)          seats   role → SeatChanged (NODE SAYS)
    gaps        (peer, first number) → GapChanged (NODE SAYS); `open` says whether it is still there
    attachments (message hash, index from 0) → AttachmentChanged (NODE SAYS); absent: nothing of it is here yet
    rungs       (message hash, centre) → the rungs of its ladder that were told, oldest first (NODE SAYS)
    pages       message hash → who was called about it, or could not be (NODE SAYS); b"": pagers that were tried
    epochs      centre → EpochChanged (NODE SAYS); absent: in its first epoch, as far as this log tells
    alarms      AlarmRaised, oldest first (NODE SAYS)   refusals  NodeRefused, oldest first (NODE SAYS)
    distrusted  what could not be verified, oldest first, at most 1,000
    position    the highest position applied
    """

    def __init__(self, mode: Mode, centre: str, anchor: bytes) -> None:
        self.mode = mode
        self.centre = centre
        self.roster = Roster(mode, centre, anchor)
        self.waiting: dict[bytes, Waiting] = {}
        self.returned: dict[bytes, WaitEnded] = {}
        self.distrusted: list[Distrusted] = []
        self.position = 0
        self._threads = Threads(centre)
        self._node_says = NodeSays()
        self.matters = self._threads.matters
        self.links, self.seats, self.gaps = self._node_says.links, self._node_says.seats, self._node_says.gaps
        self.alarms, self.refusals = self._node_says.alarms, self._node_says.refusals
        self.attachments = self._node_says.attachments
        self.epochs = self._node_says.epochs
        self.rungs, self.pages = self._node_says.rungs, self._node_says.pages

    # -- entries in -----------------------------------------------------------------------------------------------

    def apply(self, position: int, what: str, data: Mapping[str, Any], now: int) -> tuple[Change, ...]:
        """What this entry changed. `now` (UTC ms) dates what is distrusted; it judges no message.

        Raises nothing for anything that a node may serve.
        """
        self.position = max(self.position, position)
        entry: entries.Entry | None = None
        try:
            entry = entries.read_entry(what, data)
            changes = self._apply(entry, now)
            return tuple(change for change in changes if not isinstance(change, Distrusted) or self._distrust(change))
        except Refused as refused:
            detail = f"{refused.field}: {refused.detail}" if refused.field else refused.detail
            distrusted = Distrusted(what, refused.code, detail, now, _claimed(entry, self.mode))
            return (distrusted,) if self._distrust(distrusted) else ()

    def adopt(self, records: Iterable[tuple[RecordKind, bytes]], now: int) -> tuple[Change, ...]:
        """All that the node holds, from the beginning: releases name old statements, and this seat may be new.

        They are admitted one after the other as by a reader who knows nothing yet; then what this seat has seen before
        must fit in. A node that shows less than that went back, and one that shows something else under the same
        version is lying: both are said, and what was seen before stands.
        """
        try:
            fresh, refusals = adopted(self.roster, records)
        except Refused as contradiction:
            fresh, refusals = self.roster, (contradiction,)
        changes: list[Change] = [
            RosterChanged(record.kind, record.subject, record.version)
            for record in fresh.records()
            if record not in self.roster.records()
        ]
        self.roster = fresh
        for refused in refusals:
            distrusted = Distrusted("record", refused.code, refused.detail, now)
            changes += [distrusted] if self._distrust(distrusted) else []
        return tuple(changes)

    def admit(self, kind: RecordKind, data: bytes) -> tuple[Change, ...]:
        """A roster record from wherever it came. Raises Refused as `Roster.admit`; a known one changes nothing."""
        # No expiry is judged here: what has expired is STALE and stays in use, and the officer is shown so.
        roster, record = self.roster.admit(kind, data, None)
        if roster is self.roster:
            return ()
        self.roster = roster
        return (RosterChanged(record.kind, record.subject, record.version),)

    def _apply(self, entry: entries.Entry, now: int) -> Iterable[Change]:
        match entry:
            case entries.Record():
                return self._recorded(entry)
            case entries.Arrived():
                said = proof.envelope(entry.envelope, self.roster, outgoing=False)
                return self._threads.say(said, entry.at, entry.marks, self.roster, now)
            case entries.Sent():
                said = proof.envelope(entry.envelope, self.roster, outgoing=True)
                changes = self._threads.say(said, entry.at, entry.marks, self.roster, now)
                return [*self._released(said.message_hash, entry.at), *changes]
            case entries.Handed():
                return self._threads.handed(entry, self.roster, now)
            case entries.Notice():
                return self._threads.noticed(proof.notice(entry.data, self.roster), self.roster, now)
            case entries.Void():
                return self._threads.voided(entry, proof.void(entry.data, self.roster), self.roster, now)
            case entries.Waiting():
                return self._waits(proof.waiting(entry, self.roster))
            case entries.Draft():
                return self._waits(proof.draft(entry, self.roster))
            case entries.Returned():
                return self._returned(entry)
            case entries.RefusedHere():
                proof.refused(entry, self.roster)
        return self._node_says.hear(entry)

    def _recorded(self, entry: entries.Record) -> Iterable[Change]:
        try:
            return self.admit(entry.kind, entry.data)
        except Refused as refused:
            if refused.code is Code.RECORD_ROLLED_BACK:  # last week's bulletin, as the log is read from an old position
                return ()
            raise

    def _distrust(self, distrusted: Distrusted) -> bool:
        """Kept, unless it is known: the same forgery served at every reconnection is one finding."""
        if any(replace(each, at=distrusted.at) == distrusted for each in self.distrusted):
            return False
        self.distrusted.append(distrusted)
        del self.distrusted[:-MOST_DISTRUSTED]
        return True

    # -- waiting for release ------------------------------------------------------------------------------------

    def _waits(self, waiting: Waiting) -> Iterable[Change]:
        gone = self.returned.get(waiting.hash)
        known = self.waiting.get(waiting.hash)
        adopted = known is not None and known.by_service is not None and waiting.by_service is None
        if waiting.hash in self.matters or (known and not adopted) or (gone and gone.at >= waiting.at):
            return ()
        self.waiting[waiting.hash] = waiting
        return (Waits(waiting),)

    def _released(self, hash: bytes, at: int) -> Iterable[Change]:
        return (WaitEnded(hash, "released", at=at),) if self.waiting.pop(hash, None) else ()

    def _returned(self, entry: entries.Returned) -> Iterable[Change]:
        known = self.returned.get(entry.message)
        if known is not None and known.at >= entry.at:
            return ()
        ended = self.returned[entry.message] = WaitEnded(entry.message, "returned", entry.by, entry.reason, entry.at)
        if entry.message in self.waiting and self.waiting[entry.message].at <= entry.at:
            del self.waiting[entry.message]
        return (ended,)

    # -- asking ----------------------------------------------------------------------------------------------------

    def find(self, name: str) -> Matter:
        """The message by five digits, reference (`MERIDIAN 221415Z 73051`) or hexadecimal hash, or its beginning.

        Raises Refused `not_found`, `ambiguous` (naming the candidates).
        """
        return names.one(name, self.matters.values())

    def find_waiting(self, name: str) -> Waiting:
        """As `find`, among the messages that wait for release. Raises Refused `not_waiting`, `ambiguous`."""
        try:
            return names.one(name, self.waiting.values())
        except Refused as refused:
            if refused.code is Code.NOT_FOUND:
                raise Refused(Code.NOT_WAITING, refused.detail) from None
            raise

    def shelf(self, matter: Matter, now: int) -> Shelf:
        """`needs_you`, `waiting_for_others` or `answered`."""
        return shelves.shelf(matter, now)

    def shelves(self, now: int) -> dict[Shelf, tuple[Matter, ...]]:
        """All three in their order; on each by precedence, then nearest deadline. Without settling messages, which are
        drawn in the thread that they settle, and without `waiting`, which is its own list."""
        drawn = [matter for matter in self.matters.values() if not matter.settling]
        return {
            name: shelves.order(matter for matter in drawn if shelves.shelf(matter, now) == name)
            for name in shelves.SHELVES
        }

    def cases(self) -> tuple[Case, ...]:
        """Every case, the one with the newest message first."""
        found: dict[bytes, list[Matter]] = {}
        for matter in self.matters.values():
            found.setdefault(matter.case, []).append(matter)
        cases = [Case(first, tuple(sorted(each, key=_when))) for first, each in found.items()]
        return tuple(sorted(cases, key=lambda case: -case.at))

    def case(self, matter: Matter) -> Case:
        """The case that a message belongs to."""
        return next(case for case in self.cases() if case.first == matter.case)

    def standings(self, case: Case, now: int) -> tuple[Standing, ...]:
        """Where the matters of a case stand: state, what is owed by whom and by when."""
        return standings_of(case, now)

    def related(self, matter: Matter) -> tuple[Matter, ...]:
        """The messages that refer to this one, in the order in which they came."""
        return tuple(self.matters[hash] for hash in matter.related)

    def negatives(self, matter: Matter, now: int) -> tuple[NotYet, ...]:
        """What has not come, per addressee: `NOT SEEN 5:36`."""
        return shelves.not_yet(matter, now)

    def deadlines(self, now: int) -> tuple[Deadline, ...]:
        """Every clock of every message that nothing has stopped, earliest first: late ones have `at` <= `now`."""
        found = (deadline for matter in self.matters.values() for deadline in shelves.deadlines(matter))
        return tuple(sorted(found))

    def next_deadline(self, now: int) -> Deadline | None:
        """The nearest one still ahead."""
        return next((deadline for deadline in self.deadlines(now) if deadline.at > now), None)

    def overdue(self, now: int) -> tuple[Deadline, ...]:
        """Every one that has passed, longest ago first."""
        return tuple(deadline for deadline in self.deadlines(now) if deadline.at <= now)

    def stale(self, now: int) -> dict[str, tuple[RecordKind, ...]]:
        """Centre → its records that are past their expiry, by this seat's own roster."""
        centres = [
            centre.name
            for held in self.roster.parties.values()
            for centre in (held.statement[0].centres if held.statement else ())
        ]
        found = {centre: self.roster.stale(centre, now) for centre in centres}
        return {centre: kinds for centre, kinds in found.items() if kinds}

    @property
    def channels(self) -> Channels:
        """Every channel of this centre, whatever its state, by the hash of its charter's proposal."""
        return self._threads.channels()

    def channel(self, name: str) -> Channel:
        """The channel by its five digits, or its charter's hash or the beginning of it.

        Raises Refused `charter_unknown`, `ambiguous`.
        """
        found = [each for each in self.channels.values() if name in (each.digits, each.charter.hex()[: len(name)])]
        if not found:
            raise Refused(Code.CHARTER_UNKNOWN, f"no channel {name[:64]!a} here", field="charter")
        if len(found) > 1:
            raise Refused(Code.AMBIGUOUS, ", ".join(each.charter.hex()[:12] for each in found))
        return found[0]

    def watch_opens(self, centre: str, at: int) -> int:
        """When somebody is on watch at a centre: `at` itself when somebody is then ("nobody there until 0600Z")."""
        hours = watch_hours(self.roster, centre)
        return at if hours is None else hours.opens(at)


def _when(matter: Matter) -> tuple[int, int]:
    return matter.message.composed_at, matter.at


def _claimed(entry: entries.Entry | None, mode: Mode) -> bytes | None:
    """The message that an entry says it is about: a name to look for, not a fact."""
    match entry:
        case entries.Arrived() | entries.Sent():
            try:
                return message_hash(Envelope.parse(entry.envelope).message, mode)
            except Refused:
                return None
        case entries.Waiting() | entries.Draft():
            return message_hash(entry.message, mode)
    return None

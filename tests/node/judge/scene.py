"""What a judge is given: facts made by hand, and events made from what was really signed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from msgspec.structs import replace

from hotline.node.judge.effects import Decision, Effect, Tell
from hotline.node.judge.events import Arrived, EpochArrived, HeadArrived, Noticed, Submitted, VoidArrived
from hotline.node.judge.facts import Facts, Kept, Past
from hotline.node.judge.submission import examine
from hotline.node.judge.switchboard import accept
from protocols.envelope import Attested, Envelope, Release, open_envelope
from protocols.epochs import check_epoch
from protocols.exchange import Exchange
from protocols.heads import Head
from protocols.keys import ED25519, key_id
from protocols.line import Incoming, Void
from protocols.messages.header import parse
from protocols.notice import read_notice
from protocols.roster import Roster
from protocols.signed import SignedRecord
from protocols.wire import unpack
from tests.parties import Said, World

__all__ = ["Judge", "effects", "told"]

E = TypeVar("E", bound=Effect)


def effects(decision: Decision, kind: type[E]) -> list[E]:
    """Those of this kind, in their order."""
    return [effect for effect in decision.effects if isinstance(effect, kind)]


def told(decision: Decision, what: str) -> list[dict[str, Any]]:
    """What the seats are told of this kind."""
    return [dict(tell.data) for tell in effects(decision, Tell) if tell.what == what]


class Judge:
    """The judge of one centre. `facts` is what is on record; each `sees…` asks for a decision and changes nothing."""

    def __init__(self, world: World, centre: str = "KESTREL", *, roster: Roster | None = None) -> None:
        self.world, self.centre = world, centre
        self.roster = roster or world.roster(centre)
        self.facts = Facts(centre, world.mode, world.now, self.roster)

    def knows(self, **facts: Any) -> Judge:
        """The same judge, with this on record too."""
        other = Judge(self.world, self.centre, roster=facts.pop("roster", self.roster))
        other.facts = replace(self.facts, now=self.world.now, roster=other.roster, **facts)
        return other

    def on_a_line(self, from_: str = "MERIDIAN") -> Judge:
        """The peer's line has begun."""
        record = SignedRecord.parse(self.world.epoch_record(from_, self.centre))
        began = self.world.line(from_, self.centre)
        opened = Incoming(from_, self.centre, 1, record.hash("epoch", self.world.mode), 0, began.head)
        assert began.number == 0
        return self.knows(incoming=opened)

    # -- from a peer -------------------------------------------------------------------------------------------------

    def arrived(self, envelope: bytes) -> Arrived:
        return Arrived(open_envelope(envelope, self.roster, mode=self.world.mode, me=self.centre))

    def sees(self, envelope: bytes) -> Decision:
        return accept(self.arrived(envelope), self.facts)

    def sees_epoch(self, data: bytes, from_: str = "MERIDIAN") -> Decision:
        record = SignedRecord.parse(data)
        party = self.world.parties[from_]
        centre = {key_id(ED25519, party.signer.public): party.signer.public}
        officers = {key_id(ED25519, s.public): (s.public, role) for role, s in party.officers.items()}
        return accept(EpochArrived(record, check_epoch(record, self.world.mode, centre, officers)), self.facts)

    def sees_head(self, data: bytes) -> Decision:
        record = SignedRecord.parse(data)
        return accept(HeadArrived(record, unpack(record.payload, Head)), self.facts)

    def sees_void(self, data: bytes) -> Decision:
        record = SignedRecord.parse(data)
        return accept(VoidArrived(record, unpack(record.payload, Void)), self.facts)

    def sees_notice(self, data: bytes, from_: str, *, ours: bool = False) -> Decision:
        record = SignedRecord.parse(data)
        party = self.world.parties[from_]
        roles = {signer.id: role for role, signer in party.officers.items()}
        notice, key = read_notice(
            record,
            self.world.mode,
            centre={party.signer.id: party.signer.public},
            officers={signer.id: signer.public for signer in party.officers.values()},
        )
        return accept(Noticed(record, notice, ours=ours, role=roles.get(key)), self.facts)

    # -- from a seat -------------------------------------------------------------------------------------------------

    def submitted(self, data: bytes, attested: Sequence[Attested], *, seat: str) -> Submitted:
        key = self.world.parties[self.centre].officers[seat].id
        return examine(
            data, tuple(attested), self.roster, mode=self.world.mode, me=self.centre, seat=seat, seat_key=key
        )

    def is_handed(self, data: bytes, attested: Sequence[Attested], *, seat: str) -> Decision:
        return accept(self.submitted(data, attested, seat=seat), self.facts)

    # -- what is on record -------------------------------------------------------------------------------------------

    def kept(self, said: Said, *, incoming: bool, at: int | None = None) -> Kept:
        return Kept(parse(said.data), said.data, said.hash, incoming, self.world.now if at is None else at)

    def past(self, said: Said, *, refused: str | None = None, epoch: int = 1) -> Past:
        """The envelope of what was said, to this centre or from it."""
        to = self.centre if self.centre in said.envelopes else next(iter(said.envelopes))
        release = unpack(Envelope.parse(said.envelopes[to]).release, Release)
        return Past(to, epoch, release.number, said.releases[to], said.envelopes[to], refused)

    def exchange(self, said: Said) -> Exchange:
        return Exchange(released=said.message.composed_at)

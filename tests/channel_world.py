"""Three State parties and an operator, who agree charters: everything signed, everything from seeds.

world = Channelled()                              # MERIDIAN, KESTREL, HALCYON; and WREN, whom Meridian authorises
proposal = world.proposes("MERIDIAN", "KESTREL", types=("conjunction.*",))
accepted = world.accepts("KESTREL", proposal)
channels = world.channels(proposal, accepted)
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from protocols.channels import Channel, Channels, channels_of
from protocols.channels import Said as OnRecord
from protocols.messages.charter import Acceptance, Departure, Proposal, Resumption, Shows, Suspension
from protocols.messages.charter.sentences import ACCEPTED, LEAVING, NO_RECOGNITION, VOLUNTARY, WITHOUT_PREJUDICE
from protocols.messages.draft import body_of
from protocols.messages.header import Relation, RelationKind, parse
from protocols.roster import Opening, RecordKind
from protocols.wire import pack
from tests.parties import DAY, NOW, Party, Said, World, signed

__all__ = ["OPERATOR", "Channelled", "terms"]

OPERATOR = "Wren Communications"


def terms(**changes: Any) -> Proposal:
    """A charter that opens one family, and nothing unusual; `changes` replace its fields."""
    fields: dict[str, Any] = {
        "types": ("conjunction.*",),
        "highest_level": "ministry",
        "shows": Shows(shown="yes", presence="no", answer_times="no"),
        "languages": ("en",),
        "profile": "wide",
        "disclosure": "told",
        "commercial": "no",
        "replaces_direct": "no",
        "review_at": NOW + 365 * DAY,
        "leaving": LEAVING,
        "without_prejudice": WITHOUT_PREJUDICE,
        "without_recognition": NO_RECOGNITION,
        "voluntary": VOLUNTARY,
    }
    return Proposal(**(fields | changes))


@dataclass
class Channelled(World):
    """`opens` and `inform` are what Meridian opens to Wren; `countersigns` whether its registrar has signed for it."""

    opens: tuple[str, ...] = ()
    inform: str | None = None
    countersigns: bool = True
    halcyon: Party = field(init=False)
    wren: Party = field(init=False)

    def __post_init__(self) -> None:
        super().__post_init__()
        self.halcyon = Party("Halcyon Agency", "HALCYON", self.mode)
        self.wren = Party(OPERATOR, "WREN", self.mode, speaks_for="centre")

    @property
    def parties(self) -> dict[str, Party]:
        return {party.centre: party for party in (self.meridian, self.kestrel, self.halcyon, self.wren)}

    # -- records ---------------------------------------------------------------------------------------------------

    def records(self, centre: str = "MERIDIAN") -> tuple[tuple[RecordKind, bytes], ...]:
        own = self.parties[centre]
        others = [party for party in self.parties.values() if party is not own]
        found = [*self.introduction(own)]
        for other in others:
            found += [*self.introduction(other), ("pin", own.pin(other))]
        return tuple(found)

    def introduction(self, party: Party) -> tuple[tuple[RecordKind, bytes], ...]:
        """Meridian's statement opens what it opens; Wren's names Meridian, whose registrar may have signed it."""
        root, statement, bulletin = party.introduction()
        if party is self.wren:
            statement = ("statement", self.wren_statement(countersigned=self.countersigns))
        if party is self.meridian and self.opens:
            statement = ("statement", self.meridian_statement())
        return root, statement, bulletin

    def meridian_statement(self, version: int = 1) -> bytes:
        opening = Opening(party=OPERATOR, types=self.opens, inform=self.inform)
        return self.meridian.statement_record(version, opens=(opening,))

    def wren_statement(self, version: int = 1, *, countersigned: bool, **changes: Any) -> bytes:
        payload = pack(self.wren.statement(version, authorised_by=self.meridian.name, **changes))
        registrars = (self.wren.registrar, self.meridian.registrar) if countersigned else (self.wren.registrar,)
        return signed("statement", payload, *registrars)

    # -- what is said ----------------------------------------------------------------------------------------------

    def release(self, data: bytes, attested: Any, to: str, **more: Any) -> bytes:
        from_ = parse(data).from_
        if from_ == "WREN" and "statement" not in more:
            more["statement"] = self.wren.statement_ref(1, authorised_by=self.meridian.name)
        if from_ == "MERIDIAN" and self.opens and "statement" not in more:
            opening = Opening(party=OPERATOR, types=self.opens, inform=self.inform)
            more["statement"] = self.meridian.statement_ref(1, opens=(opening,))
        return super().release(data, attested, to, **more)

    def proposes(self, from_: str, *to: str, of: Said | None = None, **changes: Any) -> Said:
        """A proposal; `of`: in place of an earlier one."""
        header: dict[str, Any] = {name: changes.pop(name) for name in ("expires_at", "info") if name in changes}
        if of is not None:
            kind: RelationKind = "update" if of.message.from_ == from_ else "reply"
            header |= {"relation": Relation(kind=kind, message=of.hash), "case": of.message.case or of.hash}
        return self.say("charter.proposal", terms(**changes), from_=from_, to=to, **header)

    def accepts(self, from_: str, proposal: Said, **changes: Any) -> Said:
        return self._act(from_, proposal, "charter.acceptance", Acceptance(means=ACCEPTED), "reply", changes)

    def suspends(self, from_: str, proposal: Said, **changes: Any) -> Said:
        body = Suspension(reason="technical", resumes_by=self.now + DAY)
        return self._act(from_, proposal, "charter.suspension", body, None, changes)

    def resumes(self, suspension: Said, **changes: Any) -> Said:
        from_ = changes.pop("from_", suspension.message.from_)
        return self._act(from_, suspension, "charter.resumption", Resumption(), "update", changes)

    def leaves(self, from_: str, proposal: Said, **changes: Any) -> Said:
        return self._act(from_, proposal, "charter.leaving", Departure(), None, changes)

    def _act(
        self, from_: str, of: Said, type: str, body: Any, kind: RelationKind | None, changes: dict[str, Any]
    ) -> Said:
        everybody = (of.message.from_, *of.message.to)
        kind = kind or ("update" if of.message.from_ == from_ else "reply")
        header: dict[str, Any] = {
            "from_": from_,
            "to": tuple(centre for centre in everybody if centre != from_),
            "relation": Relation(kind=kind, message=of.hash),
            "case": of.message.case or of.hash,
        }
        return self.say(type, body, **(header | changes))

    # -- what it amounts to ----------------------------------------------------------------------------------------

    def channels(self, *said: Said) -> Channels:
        return channels_of(OnRecord(each.hash, each.message, body_of(each.message)) for each in said)

    def channel(self, proposal: Said, *said: Said) -> Channel:
        return self.channels(proposal, *said)[proposal.hash]

    def in_force(self, *to: str, from_: str = "MERIDIAN", **changes: Any) -> tuple[Said, ...]:
        """A proposal, and every acceptance of it."""
        members = to or ("KESTREL",)
        proposal = self.proposes(from_, *members, **changes)
        return (proposal, *(self.accepts(member, proposal) for member in members))

"""A program of a centre in the invented world: its key, its entry in the roster, and what it writes.

bridge = Program(world.meridian)               # OPS-BRIDGE, may sign manoeuvre.notice
roster = bridge.listed(world.roster())         # the same reader, with the statement that lists it
data = bridge.says(world)                      # M of a manoeuvre notice, PRIORITY
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from protocols.envelope import Attested
from protocols.keys import SeedSigner
from protocols.messages.draft import check
from protocols.messages.forms import newest
from protocols.records import Officer, Service
from protocols.roster import Roster
from protocols.wire import pack
from tests.parties import Party, World, seed

__all__ = ["OPENED", "Program", "written"]

OPENED = ("manoeuvre.notice",)
"""What its entry lets it sign."""


def written(to: str = "KESTREL", type: str = "manoeuvre.notice", **changes: Any) -> dict[str, Any]:
    """The draft of a type's worked example, at PRIORITY and referring to nothing."""
    draft: dict[str, Any] = copy.deepcopy(dict(newest(type).example))
    alone = {"relation": None, "case": None, "charter": None, "drill": None}
    return {**draft, **alone, "to": [to], "info": [], "precedence": "PRIORITY", **changes}


@dataclass(frozen=True)
class Program:
    """A service of a party's centre."""

    party: Party
    name: str = "OPS-BRIDGE"
    types: Sequence[str] = OPENED

    @property
    def signer(self) -> SeedSigner:
        return self.party.key(f"service {self.name}")

    @property
    def entry(self) -> Service:
        return Service(centre=self.party.centre, name=self.name, key=self.signer.public, types=tuple(self.types))

    def statement(self, version: int = 2, **changes: Any) -> bytes:
        """The party's next statement, which lists it."""
        return self.party.statement_record(version, **({"services": (self.entry,)} | changes))

    def listed(self, roster: Roster, *more: Program) -> Roster:
        """What a reader believes who has that statement, with these programs in it too."""
        services = (self.entry, *(each.entry for each in more))
        return roster.admit("statement", self.statement(services=services), self.party.now)[0]

    def id(self, world: World, number: int = 1) -> bytes:
        """A UUID version 7 of this instant."""
        return world.now.to_bytes(6, "big") + b"\x70\x00\x80" + seed(self.name, number, length=7)

    def says(self, world: World, number: int = 1, *, to: str = "KESTREL", **changes: Any) -> bytes:
        """M of what it writes, under an id of its own."""
        draft = written(to, changes.pop("type", "manoeuvre.notice"), **changes)
        id = self.id(world, number)
        return pack(check(draft, mode=world.mode, from_=self.party.centre, id=id, composed_at=world.now))

    def signs(self, data: bytes, capacity: Any = "service", *, at: int | None = None) -> Attested:
        return self.party.attest(self.name, data, capacity, at=at, signer=self.signer)

    def officer(self) -> Officer:
        """The same key, listed for a person: what no statement may do beside its own entry."""
        return Officer(centre=self.party.centre, role=self.name, key=self.signer.public)

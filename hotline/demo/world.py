"""Two invented parties with one centre each: their records, directories and profiles, made as their owners would.

Each officer's key is made in that officer's own process, which gives its public half and, for the pin, a signature.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from pathlib import Path

from hotline.client import Profile
from hotline.demo.cast import Actor, Cast
from hotline.keys.introduction import Introduction
from hotline.keys.party import PartyFolder
from hotline.node import directory
from hotline.node.settings import read_settings
from protocols.roster import Pin, RootRef, Roster
from protocols.signed import SignedRecord
from protocols.wire import pack

__all__ = ["CENTRES", "House", "build"]

CENTRES = {"MERIDIAN": "Meridian Orbital Survey", "KESTREL": "Kestrel Spaceflight"}
ROLES = ("WATCH-1", "WATCH-2")


@dataclass
class House:
    """One centre: its party's folder, its node's directory, its officers."""

    centre: str
    folder: Path
    party: PartyFolder
    officers: dict[str, Actor] = field(default_factory=dict)
    keys: dict[str, bytes] = field(default_factory=dict)

    @property
    def node(self) -> Path:
        return self.folder / "node"

    def seat(self, role: str) -> Path:
        return self.folder / role.lower()

    def profile(self, role: str) -> Profile:
        """The profile of an officer's seat at this centre's node."""
        return Profile(
            directory=self.seat(role),
            mode="test",
            centre=self.centre,
            role=role,
            address=read_settings(self.node).listen,
            anchor=self.party.anchor(),
            key=self.seat(role) / "officer.key",
        )


async def build(folder: Path, cast: Cast, *, now: int, offset_ms: int, person: tuple[str, bytes] | None) -> list[House]:
    """Both houses, introduced to each other. `person` is the public key of KESTREL's WATCH-1 where that is a person
    at this terminal: their key is in this process, and in no other."""
    houses = [await asyncio.to_thread(_house, folder, centre, now) for centre in CENTRES]
    for house in houses:
        for role in ROLES:
            if person is None or (house.centre, role) != ("KESTREL", "WATCH-1"):
                house.officers[role] = cast.officer(house.seat(role), house.centre, role)
    await asyncio.gather(*(actor.start() for house in houses for actor in house.officers.values()))
    for house in houses:
        house.keys = {role: bytes.fromhex(actor.ready) for role, actor in house.officers.items()}
        if person is not None and house.centre == "KESTREL":
            house.keys = {"WATCH-1": person[1], **house.keys}
        await asyncio.to_thread(_settle, house, now, offset_ms)
    return houses


def _house(folder: Path, centre: str, now: int) -> House:
    place = folder / centre.lower()
    party = PartyFolder.create(place / "party", CENTRES[centre], "test", None, now)
    return House(centre, place, party)


def _settle(house: House, now: int, offset_ms: int) -> None:
    """The registrar lists centre and officers; the node's directory is made from that."""
    public = directory.make_centre_key(house.node, house.centre, "test")
    house.party.add_centre(house.centre, public, now)
    for role, key in house.keys.items():
        house.party.add_officer(house.centre, role, key, now)
    directory.create(
        house.node,
        centre=house.centre,
        mode="test",
        party=CENTRES[house.centre],
        anchor=house.party.anchor(),
        records=house.party.introduction(),
        listen="127.0.0.1:0",
        clock_offset_ms=offset_ms,
    )
    for role in house.keys:
        profile = house.profile(role)
        profile.write()
        profile.records.write(house.party.introduction())


async def introduce(house: House, other: Introduction, party: str, now: int, signers: list[object]) -> Roster:
    """The other party's records, then the pin that two officers of this house have signed, each with their own key."""
    records = [record for record in other if record[0] != "pin"]
    roster = await directory.admit_offline(house.node, records)
    _, statement = roster.statement_of(house.centre)
    root = roster.newest("root", party)
    assert root is not None
    pin = Pin(
        centre=house.centre,
        party=party,
        root=RootRef(version=root.version, hash=root.hash),
        statement=statement,
        at=now,
    )
    payload = pack(pin)
    signatures = dict([await _signature(signer, payload) for signer in signers])
    return await directory.admit_offline(house.node, [("pin", SignedRecord.join(payload, signatures).encode())])


async def _signature(signer: object, payload: bytes) -> tuple[bytes, bytes]:
    if isinstance(signer, Actor):
        signed = await signer.ask({"do": "sign", "kind": "pin", "payload": payload.hex()})
        return bytes.fromhex(signed["key"]), bytes.fromhex(signed["signature"])
    return signer.id, await signer.sign("pin", payload)  # type: ignore[attr-defined]

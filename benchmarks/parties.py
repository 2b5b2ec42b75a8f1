"""Two centres in a folder, made as their owners would: parties, registrars, officers, pins, the nodes' directories."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path

import msgspec

from hotline.client import Profile, SystemClock
from hotline.keys import keyfile
from hotline.keys.introduction import Introduction
from hotline.keys.party import PartyFolder
from hotline.node import directory
from hotline.node.settings import read_settings, write_settings
from protocols.keys import SeedSigner
from protocols.pae import Mode
from protocols.roster import Pin, RootRef
from protocols.signed import SignedRecord
from protocols.wire import pack

__all__ = ["MODE", "Centre", "two_centres"]

MODE: Mode = "test"

_RATE = (100_000.0, 1_000_000)
"""The limits of the signer and of what is taken of a peer leave room for an honest worst minute: this is worse."""


@dataclass(frozen=True)
class Centre:
    """One centre. `officers`: role → key; the last one verifies, the others count or send."""

    name: str
    party: PartyFolder
    node: Path
    folder: Path
    officers: dict[str, SeedSigner]

    def profile(self, role: str) -> Profile:
        """The profile of an officer's seat."""
        place = self.folder / role.lower()
        return Profile(
            directory=place, mode=MODE, centre=self.name, role=role, address=read_settings(self.node).listen,
            anchor=self.party.anchor(), key=place / "officer.key",
        )  # fmt: skip

    async def introduction(self) -> Introduction:
        """What the other side is given: root chain, statement, and the bulletin that the node has made."""
        roster = await directory.admit_offline(self.node, ())
        bulletin = roster.newest("bulletin", self.name)
        assert bulletin is not None
        return (*self.party.introduction(), ("bulletin", bulletin.data))


async def two_centres(folder: Path, *, senders: int, readers: int) -> tuple[Centre, Centre]:
    """MERIDIAN with so many officers, KESTREL with so many; each has pinned the other."""
    first = await asyncio.to_thread(_centre, folder, "MERIDIAN", "Meridian Orbital", senders)
    second = await asyncio.to_thread(_centre, folder, "KESTREL", "Kestrel Space Watch", readers)
    told = {each.name: await each.introduction() for each in (first, second)}
    await _believe(first, second, told[second.name])
    await _believe(second, first, told[first.name])
    return first, second


def _centre(folder: Path, name: str, party: str, officers: int) -> Centre:
    place, now = folder / name.lower(), SystemClock().now()
    made = PartyFolder.create(place / "party", party, MODE, None, now)
    node = place / "node"
    made.add_centre(name, directory.make_centre_key(node, name, MODE), now, "government")
    signers = {}
    for role in (f"WATCH-{number}" for number in range(1, officers + 1)):
        (place / role.lower()).mkdir(parents=True)
        key = keyfile.create(place / role.lower() / "officer.key", None, mode=MODE, centre=name, role=role)
        made.add_officer(name, role, key.public, now)
        signers[role] = keyfile.unlock(place / role.lower() / "officer.key", None)
    directory.create(
        node, centre=name, mode=MODE, party=party, anchor=made.anchor(), records=made.introduction(),
        listen="127.0.0.1:0",
    )  # fmt: skip
    settings = read_settings(node)
    rates = {"release": _RATE, "notice": _RATE}
    held_back = {"messages": _RATE, "notices": _RATE, "bytes": (1e9, 10**12)}
    write_settings(node, msgspec.structs.replace(settings, signer_rates=rates, peer_rates=held_back))
    centre = Centre(name, made, node, place, signers)
    for role in signers:
        profile = centre.profile(role)
        profile.write()
        profile.records.write(made.introduction())
    return centre


async def _believe(centre: Centre, other: Centre, records: Introduction) -> None:
    roster = await directory.admit_offline(centre.node, records)
    _, statement = roster.statement_of(centre.name)
    root = roster.newest("root", roster.party_of(other.name) or "")
    assert root is not None
    ref = RootRef(version=root.version, hash=root.hash)
    pin = Pin(centre=centre.name, party=root.subject, root=ref, statement=statement, at=SystemClock().now())
    payload = pack(pin)
    signed = {each.id: await each.sign("pin", payload) for each in list(centre.officers.values())[:2]}
    await directory.admit_offline(centre.node, [("pin", SignedRecord.join(payload, signed).encode())])

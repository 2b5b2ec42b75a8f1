"""Two centres on disk, introduced to one another, each with a narrow line to the other in its node.toml."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path

import msgspec

from hotline.client import Profile, SystemClock
from hotline.keys import keyfile
from hotline.node import directory
from hotline.node.settings import read_settings, write_settings
from protocols.roster import RecordKind
from tests.parties import World

__all__ = ["Houses"]


class Houses(World):
    """Officers' keys come from their names; a centre's own key is made in its directory, where its node opens it."""

    def __init__(self, folder: Path) -> None:
        super().__init__("test")
        self.folder = folder
        self.now = SystemClock().now()
        for party in self.parties.values():
            party.now = self.now

    def directory(self, centre: str) -> Path:
        """A node's directory."""
        return self.folder / centre.lower()

    def build(self, listen: Mapping[str, str], addresses: Mapping[str, str]) -> None:
        """Makes both directories. `listen`: centre → host:port; `addresses`: what its peers are told to dial."""
        for name, party in self.parties.items():
            place = self.directory(name)
            directory.make_centre_key(place, name, "test")
            party.signer = keyfile.unlock(place / "centre.key", None)
            directory.create(
                place, centre=name, mode="test", party=party.name, anchor=party.anchor,
                records=(("root", party.root_record()), ("statement", party.statement_record())),
                listen=listen[name], addresses=(addresses[name],),
            )  # fmt: skip
            others = tuple(other for other in self.parties if other != name)
            write_settings(place, msgspec.structs.replace(read_settings(place), narrow=others))
        asyncio.run(self._introduce())

    async def _introduce(self) -> None:
        told = {name: await self._introduction(name) for name in self.parties}
        for name, party in self.parties.items():
            records = list[tuple[RecordKind, bytes]]()
            for other, theirs in self.parties.items():
                if other != name:
                    records += [*told[other], ("pin", party.pin(theirs))]
            await directory.admit_offline(self.directory(name), records)

    async def _introduction(self, name: str) -> list[tuple[RecordKind, bytes]]:
        party = self.parties[name]
        roster = await directory.admit_offline(self.directory(name), ())
        bulletin = roster.newest("bulletin", name)
        assert bulletin is not None
        return [("root", party.root_record()), ("statement", party.statement_record()), ("bulletin", bulletin.data)]

    def profile(self, centre: str, role: str) -> Profile:
        """An officer's profile, written."""
        party, place = self.parties[centre], self.folder / f"{role}@{centre}"
        profile = Profile(
            directory=place, mode="test", centre=centre, role=role,
            address=read_settings(self.directory(centre)).listen, anchor=party.anchor, key=place / "officer.key",
        )  # fmt: skip
        profile.write()
        profile.records.write((("root", party.root_record()), ("statement", party.statement_record())))
        return profile

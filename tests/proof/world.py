"""Three parties of mode test with keys of their own, as of now, and what their officers sign."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

from hotline.client import SystemClock
from hotline.keys import keyfile
from hotline.node import directory
from protocols.roster import RecordKind
from tests.parties import Party
from tests.simulator.dialogue import Centres

__all__ = ["NAMES", "Houses"]

NAMES = ("MERIDIAN", "KESTREL", "HALCYON")


class Houses(Centres):
    """A world on disk: a node's directory for each centre, everybody introduced to everybody.

    Officers' keys come from their names; a centre's own key is in its directory, where its node opens it.
    """

    def __init__(self, folder: Path, names: Sequence[str] = NAMES[:2]) -> None:
        super().__init__("test")
        self.folder, self.names = folder, tuple(names)
        self.now = SystemClock().now()
        for party in self.parties.values():
            party.now = self.now

    def directory(self, centre: str) -> Path:
        """A node's directory."""
        return self.folder / centre.lower()

    def party(self, centre: str) -> Party:
        return self.parties[centre]

    def build(self, listen: dict[str, str]) -> None:
        """Makes every directory. `listen`: centre → host:port, which peers are told too."""
        for name in self.names:
            party, place = self.party(name), self.directory(name)
            directory.make_centre_key(place, name, "test")
            party.signer = keyfile.unlock(place / "centre.key", None)
            host = listen[name].rpartition(":")[0]
            directory.create(
                place, centre=name, mode="test", party=party.name, anchor=party.anchor,
                records=(("root", party.root_record()), ("statement", party.statement_record())),
                listen=listen[name], dial_from=host,
            )  # fmt: skip
        asyncio.run(self._introduce())

    async def _introduce(self) -> None:
        told = {name: await self._introduction(name) for name in self.names}
        for name in self.names:
            records = list[tuple[RecordKind, bytes]]()
            for other in self.names:
                if other != name:
                    records += [*told[other], ("pin", self.party(name).pin(self.party(other)))]
            await directory.admit_offline(self.directory(name), records)

    async def _introduction(self, name: str) -> list[tuple[RecordKind, bytes]]:
        party = self.party(name)
        roster = await directory.admit_offline(self.directory(name), ())
        bulletin = roster.newest("bulletin", name)
        assert bulletin is not None
        return [("root", party.root_record()), ("statement", party.statement_record()), ("bulletin", bulletin.data)]

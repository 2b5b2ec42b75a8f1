"""A party with one centre, in one folder: made as its owners would, but that every key is made where it stays.

::

    HOUSE/party/      the registrar's folder            HOUSE/node/       the node's directory
    HOUSE/watch-1/    an officer's profile and key      HOUSE/…
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hotline.cast.actor import Actor
from hotline.client import Profile, SystemClock
from hotline.keys.introduction import Introduction
from hotline.keys.party import PartyFolder
from hotline.node import directory
from hotline.node.settings import read_settings
from protocols.pae import Mode
from protocols.roster import Pin, RootRef
from protocols.signed import SignedRecord
from protocols.wire import pack

__all__ = ["House"]

SpeaksFor = str


@dataclass
class House:
    """`passphrase_file`: of every key in it; None for the plain keys of mode test. `officers`: role → its process.
    `host`: the address of its own on loopback, by which `ways` tell it from the others."""

    folder: Path
    centre: str
    party: str
    mode: Mode
    passphrase_file: Path | None = None
    speaks_for: str = "government"
    host: str = "127.0.0.1"
    officers: dict[str, Actor] = field(default_factory=dict)

    @property
    def node(self) -> Path:
        """The node's directory."""
        return self.folder / "node"

    @property
    def registrar(self) -> PartyFolder:
        """The registrar's folder."""
        return PartyFolder(self.folder / "party", self.mode, self._passphrase())

    def _passphrase(self) -> str | None:
        return self.passphrase_file.read_text().strip() if self.passphrase_file is not None else None

    def seat(self, role: str) -> Path:
        """An officer's own folder."""
        return self.folder / role.lower()

    def officer(
        self,
        role: str,
        module: str = "hotline.cast.officer",
        *more: str,
        log: Path | None = None,
        keep: bool = False,
        again: Sequence[Mapping[str, Any]] = (),
    ) -> Actor:
        """An officer's process, not started."""
        arguments = [module, str(self.seat(role)), "--mode", self.mode, "--centre", self.centre, "--role", role]
        if self.passphrase_file is not None:
            arguments += ["--passphrase-file", str(self.passphrase_file)]
        self.officers[role] = Actor(f"{self.centre} {role}", [*arguments, *more], log=log, keep=keep, again=again)
        return self.officers[role]

    async def build(self, keys: Mapping[str, bytes], *, listen: str = "127.0.0.1:0", addresses: Sequence[str] = ()
                    ) -> None:  # fmt: skip
        """Party, centre, officers (`keys`: role → public key), the node's directory, a profile for each officer."""
        await asyncio.to_thread(self._build, keys, listen, addresses)

    def _build(self, keys: Mapping[str, bytes], listen: str, addresses: Sequence[str]) -> None:
        now = SystemClock().now()
        party = PartyFolder.create(self.folder / "party", self.party, self.mode, self._passphrase(), now)
        public = directory.make_centre_key(self.node, self.centre, self.mode)
        party.add_centre(self.centre, public, now, self.speaks_for)  # type: ignore[arg-type]
        for role, key in keys.items():
            party.add_officer(self.centre, role, key, now)
        directory.create(
            self.node,
            centre=self.centre,
            mode=self.mode,
            party=self.party,
            anchor=party.anchor(),
            records=party.introduction(),
            listen=listen,
            addresses=addresses,
            dial_from=self.host if self.host != "127.0.0.1" else "",
        )
        for role in keys:
            self.profile(role).write()
            self.profile(role).records.write(party.introduction())

    def profile(self, role: str) -> Profile:
        """The profile of an officer's seat at this centre's node."""
        return Profile(
            directory=self.seat(role),
            mode=self.mode,
            centre=self.centre,
            role=role,
            address=read_settings(self.node).listen,
            anchor=self.registrar.anchor(),
            key=self.seat(role) / "officer.key",
        )

    async def believe(self, others: Mapping[str, Introduction], signers: Sequence[Actor]) -> None:
        """Brings in the others' records (party → introduction), and for each the pin that two officers here sign.

        The node is not running yet. Raises Refused as `Roster.admit`.
        """
        for party, records in others.items():
            await self._believe(party, records, signers)

    async def introduction(self) -> Introduction:
        """What others are given of this house: root chain, statement, and the bulletin that its node has made."""
        roster = await directory.admit_offline(self.node, ())
        bulletin = roster.newest("bulletin", self.centre)
        records = self.registrar.introduction()
        return (*records, ("bulletin", bulletin.data)) if bulletin is not None else records

    async def _believe(self, party: str, records: Introduction, signers: Sequence[Actor]) -> None:
        roster = await directory.admit_offline(self.node, records)
        _, statement = roster.statement_of(self.centre)
        root = roster.newest("root", party)
        assert root is not None
        pin = Pin(
            centre=self.centre,
            party=party,
            root=RootRef(version=root.version, hash=root.hash),
            statement=statement,
            at=SystemClock().now(),
        )
        payload = pack(pin)
        signed = [await each.ask({"do": "sign", "kind": "pin", "payload": payload.hex()}) for each in signers]
        signatures = {bytes.fromhex(each["key"]): bytes.fromhex(each["signature"]) for each in signed}
        await directory.admit_offline(self.node, [("pin", SignedRecord.join(payload, signatures).encode())])

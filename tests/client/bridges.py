"""A program of MERIDIAN, OPS-BRIDGE, at real nodes: listed there and at KESTREL, and signed on with the SDK."""

from __future__ import annotations

import secrets
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any

from hotline.client import Hotline, Profile
from hotline.keys import keyfile
from hotline.keys.keyfile import LOW_COST
from hotline.link.tls import TlsNetwork
from protocols.phrases.catalogue import Phrases
from protocols.roster import RecordKind
from tests.client.nodes import Nodes
from tests.parties import World, seed
from tests.programs import Program

__all__ = ["Bridges"]


def impatient(count: int) -> bytes:
    """Chance, but for the waits between tries to reach a node, which are drawn from four bytes: those are short."""
    return b"\x02\0\0\0" if count == 4 else secrets.token_bytes(count)


class Bridges(Nodes):
    """Nodes that list the program, and its profile directory."""

    def __init__(self, path: Path, now: int | None = None) -> None:
        world = World()
        world.reads(Phrases("en").hash)
        if now is not None:
            world.now = world.meridian.now = world.kestrel.now = now
        super().__init__(world, path)
        self.program = Program(world.meridian)

    def records(self, centre: str) -> list[tuple[RecordKind, bytes]]:
        """And the statement that lists it."""
        return [*super().records(centre), ("statement", self.program.statement())]

    def directory(self) -> Path:
        """A program's profile, as the registrar's commands make it."""
        directory = self.path / "ops-bridge"
        if directory.exists():
            return directory
        party = self.world.meridian
        profile = Profile(
            directory=directory,
            mode=self.world.mode,
            centre=party.centre,
            role=self.program.name,
            address=self.addresses[party.centre],
            anchor=party.anchor,
            key=directory / "service.key",
        )
        profile.write()
        profile.records.write(
            (
                ("root", party.root_record()),
                ("statement", party.statement_record()),
                ("statement", self.program.statement()),
            )
        )
        secret = seed(party.name, self.world.mode, f"service {self.program.name}")
        keyfile.create(
            profile.key, None, mode=self.world.mode, centre=party.centre, service=self.program.name, cost=LOW_COST,
            seed=secret,
        )  # fmt: skip
        assert keyfile.read(profile.key).public == self.program.signer.public
        return directory

    def hotline(self, **more: Any) -> Hotline:
        """It is made, and not yet signed on."""
        return Hotline.from_profile(self.directory(), clock=self.clock, network=TlsNetwork(), chance=impatient, **more)

    def officer(self, centre: str = "KESTREL", role: str = "WATCH-1") -> AbstractAsyncContextManager[Any]:
        """An officer's seat."""
        return self.seat(centre, role)
